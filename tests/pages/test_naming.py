"""Days and spans as headings name them."""

import pytest

from timeline.charts.window import Tally, fit_window
from timeline.civil import day_number
from timeline.pages.naming import edge_name, said_when, story_span, where_most_is, window_name
from timeline.shown import say_span


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


@pytest.mark.parametrize(
    ("start", "end", "words", "before"),
    [
        (15, 20, "12 Jan 2010", "12 January 2010"),
        (1, 6, "12 Jan 2010", "12 January 2010"),
        (20, 28, "12 to 13 Jan 2010", "12 January 2010"),
        (15, 24, "12 Jan 2010", "12 January 2010"),
        (15, 39, "13 Jan 2010", "13 January 2010"),
    ],
)
def test_a_window_of_hours_is_called_by_the_days_it_touches(start: int, end: int, words: str, before: str) -> None:
    day = day_number(2010, 1, 12)
    window = day + start / 24, day + end / 24
    assert window_name(window) == words
    assert edge_name(window) == before


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ((2021, 8, 14), (2022, 1, 31), "August 2021 to January 2022"),
        ((2009, 1, 1), (2010, 12, 31), "2009 to December 2010"),
        ((2017, 8, 14), (2022, 1, 31), "2017 to January 2022"),
    ],
)
def test_a_story_over_the_turn_of_a_year_begins_with_a_month(
    start: tuple[int, int, int], end: tuple[int, int, int], words: str
) -> None:
    assert story_span(float(day_number(*start)), float(day_number(*end) + 1)) == words


@pytest.mark.parametrize("days", [4, 73, 99, 100, 101, 180, 260])
def test_where_most_is_leaves_out_the_air_of_a_short_and_of_a_long_story(days: int) -> None:
    start = day_number(2021, 1, 3)
    fit = fit_window([Tally(float(start), float(start + days), 9)])
    assert where_most_is(fit) == say_span(start, start + days - 1)
