"""Typed dates as a window."""

import pytest

from timeline.civil import day_number
from timeline.errors import UsageError
from timeline.pages.dates import window_of

BOUNDS = (float(day_number(1980)), float(day_number(2022)))


@pytest.mark.parametrize(
    ("first", "last", "window"),
    [
        ("August 2021", "20 October 2021", (day_number(2021, 8, 1), day_number(2021, 10, 21))),
        ("1990s", "", (day_number(1990), BOUNDS[1])),
        ("", "2003", (BOUNDS[0], day_number(2004))),
        ("2021-10-20", "2021-10-20", (day_number(2021, 10, 20), day_number(2021, 10, 21))),
        (" ", "", None),
    ],
)
def test_both_days_are_part_of_the_window(first: str, last: str, window: tuple | None) -> None:
    assert window_of(first, last, BOUNDS) == window


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("soon", "", "“soon” is not a whole date"),
        ("2003", "1990", "lies after the last"),
        ("", "03/04/2021", "two ways"),
    ],
)
def test_what_cannot_be_a_window_is_said(first: str, last: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        window_of(first, last, BOUNDS)
