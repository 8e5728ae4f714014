"""Which voice reads a text."""

import pytest

from timeline.dates import resolve
from timeline.dates.voices import voice_of


@pytest.mark.parametrize("written", ["de", "DE", "de-AT", "de_CH", "deu", "German", " de "])
def test_a_language_may_be_written_in_many_ways(written):
    assert voice_of(written, "") is voice_of("de", "")


@pytest.mark.parametrize("written", ["en", "en-GB", "eng", "English"])
def test_so_may_english(written):
    assert [m.value for m in resolve("They met yesterday.", "2021-10-20", written)] == ["2021-10-19"]


@pytest.mark.parametrize("missing", [None, "", " ", "und", "unknown", "N/A", "English (US)"])
def test_a_missing_language_is_told_from_the_text(missing):
    text = "Der Laden wurde gestern von der Polizei geschlossen."
    assert voice_of(missing, text) is voice_of("de", text)
    assert voice_of(missing, "Tomorrow") is voice_of("en", "")


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("en", "The shop is closed since 2017.", True, False),
        ("en", "The shop is closed until 2017.", False, True),
        ("es", "La tienda cerró desde 2017.", True, False),
        ("de", "Der Laden bleibt bis 2017 zu.", False, True),
        ("fr", "La boutique est fermée depuis 2017.", True, False),
    ],
)
def test_a_preposition_leaves_a_side_open(language, text, start, end):
    (mention,) = resolve(text, "2021-10-20", language)
    assert (mention.interval.start is not None, mention.interval.end is not None) == (start, end)
