"""Days and spans as headings name them."""

import pytest

from timeline.pages.naming import said_when


@pytest.mark.parametrize(
    ("stamp", "words"),
    [
        ("2026-11-28", "28 November 2026"),
        ("2026-11-28T10:00:00Z", "28 November 2026"),
        (None, ""),
        ("", ""),
        ("yesterday", "yesterday"),
        ("2026-13-40", "2026-13-40"),
    ],
)
def test_the_day_of_a_stamp_in_words(stamp: str | None, words: str) -> None:
    assert said_when(stamp) == words
