"""Neighbouring pieces that are one expression, and words that modify one."""

import pytest

from timeline.dates.find import parse

JOINED = [
    "Wednesday, Oct. 20, 2021",
    "10 p.m. Wednesday",
    "Friday night",
    "the night of Friday, Oct. 23",
    "the third quarter of 1984",
    "last year's third quarter",
    "June last year",
    "Tuesday of last week",
    "22:28 UTC+8, 2021-10-20",
    "the end of next month",
    "early on Monday",
    "around Nov. 1",
    "mid-August",
]


@pytest.mark.parametrize("words", JOINED)
def test_the_parts_make_one_piece(words):
    assert [(piece.start, piece.end) for piece in parse(words)] == [(0, len(words))]


APART = ["1979 and 1989", "Friday, yesterday", "two days, three weeks", "June 3, 2020, Friday", "May 4 and 5"]


@pytest.mark.parametrize("words", APART)
def test_what_names_two_places_stays_two(words):
    assert len(parse(words)) == 2
