"""Absolute dates in languages without a word table."""

import pytest

from timeline.dates import resolve


@pytest.mark.parametrize(
    ("code", "text", "found", "value"),
    [
        ("cs", "Podepsáno 20. října 2021 v Praze.", "20. října 2021", "2021-10-20"),
        ("pl", "Umowę podpisano 20 października 2021 roku.", "20 października 2021", "2021-10-20"),
        ("fi", "Sopimus allekirjoitettiin 20. lokakuuta 2021.", "20. lokakuuta 2021", "2021-10-20"),
        ("sv", "Avtalet undertecknades den 20 oktober 2021.", "20 oktober 2021", "2021-10-20"),
        ("tr", "Anlaşma 20 Ekim 2021 günü imzalandı.", "20 Ekim 2021", "2021-10-20"),
        ("hu", "Aláírták 2021. október 20.", "2021. október 20.", "2021-10-20"),
        ("ja", "2021年10月20日に署名された。", "2021年10月20日", "2021-10-20"),
        ("zh", "在2021年10月20日签署。", "2021年10月20日", "2021-10-20"),
        ("sv", "Den byggdes i maj 2020.", "maj 2020", "2020-05"),
        ("cs", "Ze dne 5.3.2021.", "5.3.2021", "2021-03-05"),
        ("el", "Υπογράφηκε στις 3 Μαΐου 2020.", "3 Μαΐου 2020", "2020-05-03"),
        ("ro", "Podul a fost deschis la 3 mai 2020.", "3 mai 2020", "2020-05-03"),
        ("ca", "El pont es va obrir el 3 de maig de 2020.", "3 de maig de 2020", "2020-05-03"),
        ("gl", "A ponte abriu o 3 de maio de 2020.", "3 de maio de 2020", "2020-05-03"),
        ("da", "Broen blev åbnet den 3. maj 2020.", "3. maj 2020", "2020-05-03"),
        ("no", "Broen ble åpnet 3. mai 2020.", "3. mai 2020", "2020-05-03"),
        ("sl", "Most so odprli 3. maja 2020.", "3. maja 2020", "2020-05-03"),
        ("hr", "Most je otvoren u svibnju 2020.", "svibnju 2020", "2020-05"),
        ("lt", "Tiltas atidarytas 2020 m. gegužės 3 d.", "2020 m. gegužės 3 d.", "2020-05-03"),
        ("bg", "Мостът беше открит на 3 май 2020 г.", "3 май 2020", "2020-05-03"),
        ("fa", "پل در ۳ مه ۲۰۲۰ باز شد.", "۳ مه ۲۰۲۰", "2020-05-03"),
        ("he", "הגשר נפתח ב-3 במאי 2020.", "3 במאי 2020", "2020-05-03"),
        ("hi", "पुल 3 मई 2020 को खुला।", "3 मई 2020", "2020-05-03"),
        ("ta", "பாலம் 3 மே 2020 அன்று திறந்தது.", "3 மே 2020", "2020-05-03"),
        ("vi", "Cây cầu mở ngày 3 tháng 5 năm 2020.", "3 tháng 5 năm 2020", "2020-05-03"),
        ("id", "Jembatan dibuka pada Mei 2020.", "Mei 2020", "2020-05"),
        ("ko", "다리는 2020년 5월 3일에 열렸다.", "2020년 5월 3일", "2020-05-03"),
        ("zh", "这座桥于2020年5月开通。", "2020年5月", "2020-05"),
        ("ja", "橋は2020年5月に開通した。", "2020年5月", "2020-05"),
        ("xx", "kpo 2021-10-20 lmu", "2021-10-20", "2021-10-20"),
    ],
)
def test_a_written_date_is_found(code, text, found, value):
    assert [(m.text, m.value) for m in resolve(text, "2021-10-21", code)] == [(found, value)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("tr", "3-5 Mayıs 2024 tarihlerinde"),
        ("pl", "Od 3 do 5 maja 2024 roku"),
        ("cs", "Od 3. až 5. května 2024"),
        ("ro", "Între 3 și 5 mai 2024"),
    ],
)
def test_the_first_of_two_days_takes_month_and_year_from_the_last(code, text):
    assert [m.value for m in resolve(text, "2021-10-21", code)] == ["2024-05-03", "2024-05-05"]


@pytest.mark.parametrize("text", ["Wczoraj 5 osób.", "strona 2021", "versio 3.10.2021.4"])
def test_nothing_else_is(text):
    assert resolve(text, "2021-10-21", "pl") == ()


def test_a_written_date_needs_no_publish_date():
    (mention,) = resolve("Podepsáno 20. října 2021.", None, "cs")
    assert (mention.value, mention.certainty, mention.anchor) == ("2021-10-20", "stated", None)
