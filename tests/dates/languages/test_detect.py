"""Telling a language from a text."""

import pytest

from timeline.dates import resolve
from timeline.dates.languages import LANGUAGES
from timeline.dates.languages.detect import detect

from ..corpus import language_rows


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_rows_of_a_language_are_in_that_language(code):
    assert detect(" ".join(text for _, text, _, _ in language_rows(code))) == code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Most zamknięto w poniedziałek z powodu powodzi."),
        ("tr", "Belediye meclisi gelecek yılın bütçesini kabul etti."),
        ("el", "Ο δήμαρχος είπε ότι το σχολείο δεν θα ανοίξει."),
        ("sv", "Borgmästaren sade att skolan inte öppnar."),
        ("zh", "由于洪水，这座桥星期一关闭了。"),
        ("ja", "市議会は来年の予算を可決した。"),
        ("cs", "Starosta řekl, že se škola neotevře."),
        ("ro", "Podul a fost închis luni din cauza inundațiilor."),
        ("ca", "L'ajuntament va aprovar el pressupost de l'any vinent."),
        ("fi", "Valtuusto hyväksyi ensi vuoden talousarvion."),
        ("en", "The council adopted the budget of next year."),
        ("en", "c u thurs nite"),
        ("en", "off 2 leeds weds!! x"),
        ("en", "Fri 26 Nov - Sun 28 Nov, 10am-5pm"),
        ("nl", "In 2019 was de finale in juni, dit jaar is die in mei in Utrecht."),
        ("nl", "Volgend jaar is de kermis in maart. Vorig jaar was die in april."),
    ],
)
def test_a_short_sentence_tells_its_language(code, text):
    assert detect(text) == code


def test_nearly_every_sentence_of_a_language_is_known():
    rows = [(code, text) for code in LANGUAGES for _, text, _, _ in language_rows(code)]
    assert sum(detect(text) == code for code, text in rows) >= 0.95 * len(rows)


def test_english_news_is_told_without_the_model(monkeypatch):
    monkeypatch.setattr("timeline.dates.languages.detect._identifier", None)
    assert detect("The men of the village were on the road when it began to rain, and they said so.") == "en"


@pytest.mark.parametrize(
    "text", ["They met last week.", "last week", "The bridge reopens on Friday.", "MONTHS AGO, SHE SAID"]
)
def test_a_few_english_words_are_told_without_the_model(monkeypatch, text):
    monkeypatch.setattr("timeline.dates.languages.detect._identifier", None)
    assert detect(text) == "en"


def test_a_few_words_of_another_language_stay_so_beside_an_english_name():
    assert detect("Die Serie „Next Year“ läuft erst im Herbst weiter.") == "de"


def test_english_is_told_from_the_others():
    assert detect("The men of the village were on the road when it began to rain.") == "en"


@pytest.mark.parametrize("text", ["", "2021-10-20", "Prague", "https://example.org/de/und @der"])
def test_too_few_words_tell_nothing(text):
    assert detect(text) is None


def test_a_text_without_a_language_is_read_in_its_own():
    mentions = resolve("Der Laden wurde am Montag von der Polizei geschlossen.", "2021-10-20", None)
    assert [(m.text, m.value) for m in mentions] == [("Montag", "2021-10-18")]


def test_a_text_that_tells_no_language_is_read_as_english():
    assert [m.value for m in resolve("Tomorrow!", "2021-10-20", None)] == ["2021-10-21"]
