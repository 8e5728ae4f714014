"""Days and spans as headings name them."""

import pytest

from timeline.charts.window import Tally, fit_window
from timeline.civil import day_number
from timeline.pages.naming import as_named, edge_name, said_when, story_span, where_most_is, window_name
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
        ((2009, 1, 1), (2010, 12, 31), "2009 to 2010"),
        ((2021, 8, 14), (2022, 12, 31), "August 2021 to 2022"),
        ((-611, 1, 1), (2018, 12, 31), "612 BC to 2018"),
        ((2017, 8, 14), (2022, 1, 31), "2017 to January 2022"),
    ],
)
def test_a_story_over_the_turn_of_a_year_is_called_by_months_or_whole_years(
    start: tuple[int, int, int], end: tuple[int, int, int], words: str
) -> None:
    assert story_span(float(day_number(*start)), float(day_number(*end) + 1)) == words


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ([((1980, 1, 1), (1990, 1, 1)), ((2021, 10, 3), (2021, 10, 4))], "1980s to October 2021"),
        ([((1980, 1, 1), (1990, 1, 1)), ((1980, 1, 1), (1981, 1, 1)), ((2021, 10, 3), (2021, 10, 4))],
         "1980 to October 2021"),
        ([((1700, 1, 1), (1800, 1, 1)), ((2010, 1, 1), (2020, 1, 1))], "18th century to 2010s"),
        ([((1980, 1, 1), (1990, 1, 1))], "1980s"),
        ([((1985, 1, 1), (1995, 1, 1)), ((2021, 10, 3), (2021, 10, 4))], "1985 to October 2021"),
        ([((-499, 1, 1), (-399, 1, 1)), ((1204, 1, 1), (1205, 1, 1))], "500 BC to 1204"),
    ],
)  # fmt: skip
def test_a_story_is_said_to_begin_no_finer_than_it_is_told(spans: list, words: str) -> None:
    tallies = [Tally(float(day_number(*start)), float(day_number(*end)), 1) for start, end in spans]
    start, end = min(one.start for one in tallies), max(one.end for one in tallies)
    assert story_span(start, end, tallies) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ((-611, 1, 1), (2019, 1, 1), "612 BC to 2018"),
        ((2021, 8, 1), (2021, 11, 1), "Aug to Oct 2021"),
        ((2021, 10, 3), (2021, 10, 29), "1 to 30 Oct 2021"),
    ],
)
def test_a_window_of_all_of_a_story_is_not_called_by_its_air(start: tuple, end: tuple, words: str) -> None:
    fit = fit_window([Tally(float(day_number(*start)), float(day_number(*end)), 9)])
    late = fit[0] + 0.3, fit[1] - 0.3  # as the browser and the address bring it back
    assert window_name(as_named(late, (None, fit))) == window_name(as_named(fit, (fit,))) == words
    part = fit[0] + 5, fit[1]
    assert as_named(part, (fit,)) == part


@pytest.mark.parametrize("days", [4, 73, 99, 100, 101, 180, 260])
def test_where_most_is_leaves_out_the_air_of_a_short_and_of_a_long_story(days: int) -> None:
    start = day_number(2021, 1, 3)
    fit = fit_window([Tally(float(start), float(start + days), 9)])
    assert where_most_is(fit) == say_span(start, start + days - 1)
