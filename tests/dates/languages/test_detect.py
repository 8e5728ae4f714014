"""Telling a language from a text."""

import pytest

from timeline.dates import resolve
from timeline.dates.languages import LANGUAGES
from timeline.dates.languages.detect import detect

from ..corpus import language_rows


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_rows_of_a_language_are_in_that_language(code):
    assert detect(" ".join(text for _, text, _, _ in language_rows(code))) == code


def test_english_is_told_from_the_others():
    assert detect("The men of the village were on the road when it began to rain.") == "en"


@pytest.mark.parametrize("text", ["", "2021-10-20", "Podepsáno Prahou."])
def test_too_few_words_tell_nothing(text):
    assert detect(text) is None


def test_a_text_without_a_language_is_read_in_its_own():
    mentions = resolve("Der Laden wurde am Montag von der Polizei geschlossen.", "2021-10-20", None)
    assert [(m.text, m.value) for m in mentions] == [("Montag", "2021-10-18")]


def test_a_text_that_tells_no_language_is_read_as_english():
    assert [m.value for m in resolve("Tomorrow!", "2021-10-20", None)] == ["2021-10-21"]
