"""Typed dates as a window."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.stories import sample_story
from timeline.civil import day_number
from timeline.errors import UsageError
from timeline.model import Interval, Story
from timeline.pages.dates import examples, window_of
from timeline.pages.stories import OpenStory

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


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ((2021, 10, 3), (2021, 10, 29), ("3 October 2021", "28 October 2021")),
        ((-611, 1, 1), (2019, 1, 1), ("612 BC", "2018")),
        (None, None, ("", "")),
    ],
)
def test_what_may_be_typed_is_shown_by_dates_of_the_story(
    open_as_page: Callable[[Story], OpenStory], start: tuple | None, end: tuple | None, said: tuple[str, str]
) -> None:
    made = sample_story()
    span = Interval.days(day_number(*start), day_number(*end)) if start and end else None
    events = tuple(replace(event, interval=span) for event in made.events) if span else ()
    assert examples(open_as_page(replace(made, events=events))) == said
