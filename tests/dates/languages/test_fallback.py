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
        ("xx", "kpo 2021-10-20 lmu", "2021-10-20", "2021-10-20"),
    ],
)
def test_a_written_date_is_found(code, text, found, value):
    assert [(m.text, m.value) for m in resolve(text, "2021-10-21", code)] == [(found, value)]


@pytest.mark.parametrize("text", ["Wczoraj 5 osób.", "strona 2021", "versio 3.10.2021.4"])
def test_nothing_else_is(text):
    assert resolve(text, "2021-10-21", "pl") == ()


def test_a_written_date_needs_no_publish_date():
    (mention,) = resolve("Podepsáno 20. října 2021.", None, "cs")
    assert (mention.value, mention.certainty, mention.anchor) == ("2021-10-20", "stated", None)
