"""The words of a text and where they stand: as one pattern for every language finds them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.story.word_places import starts_of, words_of

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The one-year-old ship’s crew", ["The", "one-year-old", "ship’s", "crew"]),
        ("The ship's crew isn't here", ["The", "ship's", "crew", "isn't", "here"]),
        ("Oslo's 40,000 a_b 3rd -- 'quoted'", ["Oslo's", "a", "b", "rd", "quoted"]),
        ("Málaga’s Zürich-Süd", ["Málaga’s", "Zürich-Süd"]),
        ("12 % .", []),
    ],
)
def test_words_as_written(text: str, words: list[str]) -> None:
    assert list(words_of(text)) == words


@given(st.text(st.sampled_from("aZé ’'-_1.ſİ²")), st.sets(st.integers(0, 20)))
def test_words_and_places_are_those_of_one_pattern(text: str, asked: set[int]) -> None:
    found = list(WORD.finditer(text))
    words = words_of(text)
    assert list(words) == [match.group() for match in found]
    place = starts_of(text, words)
    for position in sorted(position for position in asked if position < len(words)):
        assert place(position) == place(position) == found[position].start()
