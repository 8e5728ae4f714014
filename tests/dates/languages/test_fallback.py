"""Absolute dates in languages without a word table."""

import pytest

from timeline.dates import resolve
from timeline.dates.languages import LANGUAGES
from timeline.dates.languages.detect import _KNOWN as KNOWN
from timeline.dates.languages.month_names import month_names
from timeline.dates.languages.solar_hijri import solar_hijri_day


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
        ("ja", "水車小屋は 2019 年 7 月 11 日に焼けた。", "2019 年 7 月 11 日", "2019-07-11"),
        ("ja", "水車小屋は 2019 年 7 月に焼けた。", "2019 年 7 月", "2019-07"),
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
        ("sr", "Млин је изгорео 9. новембра 2019. године.", "9. новембра 2019", "2019-11-09"),
        ("sr", "Mlin je prodat u julu 2020. godine.", "julu 2020", "2020-07"),
        ("lv", "Dzirnavas nodega 2019. gada 9. novembrī.", "2019. gada 9. novembrī", "2019-11-09"),
        ("lv", "Dzirnavas pārdeva 2019. gada martā.", "2019. gada martā", "2019-03"),
        ("lt", "Malūnas parduotas 2019 m. kovą.", "2019 m. kovą", "2019-03"),
        ("et", "Veski põles 8. novembril 2019.", "8. novembril 2019", "2019-11-08"),
        ("et", "Veski müüdi 2019. aasta märtsis.", "2019. aasta märtsis", "2019-03"),
        ("eu", "Errota 2019ko azaroaren 8an erre zen.", "2019ko azaroaren 8", "2019-11-08"),
        ("eu", "Errota 2019ko martxoan saldu zuten.", "2019ko martxoan", "2019-03"),
        ("hu", "A malmot 2020 márciusában eladták.", "2020 márciusában", "2020-03"),
        ("hu", "A malom 2022. 05. 17-én leégett.", "2022. 05. 17", "2022-05-17"),
        ("el", "Ο μύλος πουλήθηκε τον Μάρτιο του 2019.", "Μάρτιο του 2019", "2019-03"),
        ("el", "Ο μύλος κάηκε την 1η Δεκεμβρίου 2019.", "1η Δεκεμβρίου 2019", "2019-12-01"),
        ("sl", "Mlin so prodali marca 2019.", "marca 2019", "2019-03"),
        ("ka", "წისქვილი 2021 წლის ოქტომბერში დაიწვა.", "2021 წლის ოქტომბერში", "2021-10"),
        ("cs", "Mlýn vyhořel 3. 2. 2021 ráno.", "3. 2. 2021", "2021-02-03"),
        ("da", "Møllen brændte 31/3-2022.", "31/3-2022", "2022-03-31"),
        ("sv", "Kvarnen brann 31/3 2022.", "31/3 2022", "2022-03-31"),
        ("hu", "A malomból 2019. decemberben 1200 zsák hiányzott.", "2019. decemberben", "2019-12"),
        ("he", "הטחנה נמכרה במאי 2019.", "מאי 2019", "2019-05"),
        ("ja", "2021/06/15に水車小屋が焼けた。", "2021/06/15", "2021-06-15"),
        ("th", "โรงสีถูกไฟไหม้วันที่ 8 พฤศจิกายน 2562", "8 พฤศจิกายน 2562", "2019-11-08"),
        ("th", "โรงสีถูกขายในเดือนมีนาคม 2562", "มีนาคม 2562", "2019-03"),
        ("th", "โรงสีปิดวันที่ 13 มิ.ย. 2565", "13 มิ.ย. 2565", "2022-06-13"),
        ("fa", "آسیاب در ۱۷ آبان ۱۴۰۲ سوخت.", "۱۷ آبان ۱۴۰۲", "2023-11-08"),
        ("fa", "آسیاب در ۱۴۰۱/۰۳/۱۰ فروخته شد.", "۱۴۰۱/۰۳/۱۰", "2022-05-31"),
        ("ja", "水車小屋は令和3年5月10日に焼けた。", "令和3年5月10日", "2021-05-10"),
        ("ja", "平成元年に建てられた。", "平成元年", "1989"),
        ("zh", "磨坊于二〇二〇年一月二十三日烧毁。", "二〇二〇年一月二十三日", "2020-01-23"),
        ("zh", "磨坊於民國110年5月20日完工。", "民國110年5月20日", "2021-05-20"),
        ("ko", "방앗간은 2018년 문을 열었다.", "2018년", "2018"),
        ("vi", "Cối xay bị bán vào tháng 3/2019.", "tháng 3/2019", "2019-03"),
        ("hi", "चक्की 10 फरवरी 2020 को जली।", "10 फरवरी 2020", "2020-02-10"),
        ("xx", "kpo 2021-10-20 lmu", "2021-10-20", "2021-10-20"),
    ],
)
def test_a_written_date_is_found(code, text, found, value):
    assert [(m.text, m.value) for m in resolve(text, "2021-10-21", code)] == [(found, value)]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("pl", "W 2019 roku spłonął młyn, a w latach 2015–2018 obora.", ["2019", "2015", "2018"]),
        ("cs", "V roce 2019 vyhořel mlýn.", ["2019"]),
        ("sv", "År 2019 brann kvarnen.", ["2019"]),
        ("fi", "Mylly paloi vuonna 2019.", ["2019"]),
        ("hu", "A malom 2019-ben leégett.", ["2019"]),
        ("sr", "Млин је изгорео 2019. године.", ["2019"]),
        ("tr", "Değirmen 2019 yılında yandı.", ["2019"]),
        ("id", "Kincir itu terbakar pada tahun 2019.", ["2019"]),
        ("th", "โรงสีถูกไฟไหม้ในปี 2562", ["2019"]),
        ("lv", "Dzirnavas nodega 2019. gadā.", ["2019"]),
        ("bn", "কলটি ২০১৯ সালে পুড়ে যায়।", ["2019"]),
    ],
)
def test_a_year_is_told_by_the_word_beside_it(code, text, values):
    assert [m.value for m in resolve(text, "2021-10-21", code)] == values


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Zamek stał 1500 lat i każdego roku 2000 osób go widzi."),
        ("cs", "Hrad stál 1500 let."),
        ("sv", "I år 2000 fick lamm. Borgen stod i 1500 år."),
        ("fi", "Linna seisoi 1500 vuotta."),
        ("bg", "Замъкът стоя 1500 години."),
        ("id", "Setiap tahun 2000 orang datang."),
        ("vi", "Lâu đài đứng 1500 năm."),
        ("lt", "Pilis stovėjo 1500 metų."),
        ("fa", "قلعه در سال ۱۴۰۲ سوخت."),
    ],
)
def test_counted_years_are_no_year(code, text):
    assert resolve(text, "2021-10-21", code) == ()


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


@pytest.mark.parametrize(
    ("code", "text", "found", "value"),
    [
        ("pl", "Młyn spłonął w piątek, 8 października.", "8 października", "2021-10-08"),
        ("pl", "Młyn spłonął 14 grudnia ubiegłego roku.", "14 grudnia ubiegłego roku", "2020-12-14"),
        ("cs", "Mlýn otevřou 5. prosince.", "5. prosince", "2021-12-05"),
        ("sv", "Kvarnen brann den 1:a oktober.", "1:a oktober", "2021-10-01"),
        ("sv", "Kvarnen stänger 30 nov. klockan 12.", "30 nov.", "2021-11-30"),
        ("no", "Mølla brant 2. mai i fjor.", "2. mai i fjor", "2020-05-02"),
        ("fi", "Mylly paloi 21. syyskuuta.", "21. syyskuuta", "2021-09-21"),
        ("hu", "A malom szeptember 1-jén leégett.", "szeptember 1", "2021-09-01"),
        ("lt", "Malūnas sudegė spalio 9-ąją.", "spalio 9", "2021-10-09"),
        ("hu", "A malom okt. 9-én leégett.", "okt. 9", "2021-10-09"),
        ("hu", "A malom 2019. okt. 9-én leégett.", "2019. okt. 9", "2019-10-09"),
        ("eu", "Azaroaren 6an irekiko dute.", "Azaroaren 6", "2021-11-06"),
        ("ro", "Moara s-a deschis la 5 mai.", "5 mai", "2021-05-05"),
        ("ca", "El molí va cremar l'1 d'octubre.", "1 d'octubre", "2021-10-01"),
        ("tr", "Değirmen 29 Eylül'de yandı.", "29 Eylül", "2021-09-29"),
        ("he", "הטחנה נשרפה ב-29 בספטמבר.", "29 בספטמבר", "2021-09-29"),
        ("hi", "चक्की २९ सितंबर को जली।", "२९ सितंबर", "2021-09-29"),
        ("ta", "ஆலை செப்டம்பர் 29 அன்று எரிந்தது.", "செப்டம்பர் 29", "2021-09-29"),
        ("vi", "Sáng 13/9, cối xay bị cháy.", "13/9", "2021-09-13"),
        ("vi", "Ngày 4 tháng 12, cối xay mở lại.", "4 tháng 12", "2021-12-04"),
        ("ja", "9月29日に水車小屋が焼けた。", "9月29日", "2021-09-29"),
        ("ja", "昨年12月30日に焼けた。", "昨年12月30日", "2020-12-30"),
        ("zh", "去年12月，磨坊烧毁。", "去年12月", "2020-12"),
        ("ko", "방앗간은 9월 29일 불탔다.", "9월 29일", "2021-09-29"),
    ],
)
def test_a_day_without_its_year_is_found(code, text, found, value):
    assert [(m.text, m.value) for m in resolve(text, "2021-10-21", code)] == [(found, value)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("zh", "市集从11月6日至8日举行。"),
        ("ja", "市は11月6日から8日まで開かれる。"),
        ("ko", "장은 11월 6일부터 8일까지 열린다."),
        ("no", "Markedet varer 6.–8. november."),
    ],
)
def test_both_days_of_a_stretch_are_found(code, text):
    assert [m.value for m in resolve(text, "2021-10-21", code)] == ["2021-11-06", "2021-11-08"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Maja Kos zdobyła 12 punktów, a do 5 marek doszły 3 sierpy."),
        ("cs", "Koupil 5 ledů a 12 březových stolků."),
        ("sv", "Julia 18 fick 12 marker och 5 majskolvar."),
        ("no", "De 12 majorene vant 3-2."),
        ("hu", "A május 25 ember halálát hozta."),
        ("ro", "Are 3 mai mari și 5 mai multe decât atunci."),
        ("hr", "Augustin 2020 je roman o 12 majki."),
        ("el", "Έχει 12 μαγαζιά και 5 μάρκες."),
        ("hi", "12 मार्चिंग बैंड आए।"),
        ("fa", "۵ می رود و ۱۲ نفر می‌آیند."),
        ("vi", "Anh ấy làm 6 tháng 12 ngày, tỉ lệ 1/2."),
        ("ja", "3か月間に12人が100年の本を1日3回読む。2000年間続いた。"),
        ("ko", "3개월 12일 동안 2000년간의 역사를 배웠다."),
        ("zh", "他住了3个月12天，每月10日领薪，有5000年历史。"),
        ("pl", "W maju 1500 osób kupiło bilety."),
        ("id", "Toko Mei 12 buka."),
        ("hu", "A 3 már elég, a 2019 már jobb volt, és már 2019 is."),
    ],
)
def test_what_only_looks_like_a_day_is_none(code, text):
    assert resolve(text, "2021-10-21", code) == ()


@pytest.mark.parametrize("code", sorted({*KNOWN} - {*LANGUAGES, "en", "vi", "ja", "zh", "ko"}))
def test_every_month_that_dateparser_names_is_read(code):
    for name, month in month_names(code).exact.items():
        found = [m.value for m in resolve(f"5 {name} 2020", "2021-10-21", code)]
        assert found == [f"2020-{month:02d}-05"], name


def test_a_language_without_month_names_has_none():
    assert month_names("xx") is None


def test_iranian_years_begin_at_nowruz():
    assert [solar_hijri_day(year, 1, 1) for year in (1399, 1403)] == [(2020, 3, 20), (2024, 3, 20)]
    assert solar_hijri_day(1399, 12, 30) == (2021, 3, 20)
    assert solar_hijri_day(1403, 13, 1) is None


@pytest.mark.parametrize("text", ["Wczoraj 5 osób.", "strona 2021", "versio 3.10.2021.4"])
def test_nothing_else_is(text):
    assert resolve(text, "2021-10-21", "pl") == ()


def test_a_written_date_needs_no_publish_date():
    (mention,) = resolve("Podepsáno 20. října 2021.", None, "cs")
    assert (mention.value, mention.certainty, mention.anchor) == ("2021-10-20", "stated", None)
