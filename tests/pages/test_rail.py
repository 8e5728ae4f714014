"""The events from before the window: the best of them, and all of them counted."""

from dataclasses import replace

import pytest

from timeline.civil import day_number
from timeline.model import Interval, Moment
from timeline.pages.rail import RAIL_SENT, best_before, from_before, rail_mark
from timeline.pages.stories import OpenStory
from timeline.store import Filters


@pytest.mark.parametrize("asked", [Filters(), Filters(certainties=("assumed",))])
@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
@pytest.mark.parametrize("part", [0.0, 0.4])
def test_all_events_before_a_window_are_counted(crowd: OpenStory, asked: Filters, share: float, part: float) -> None:
    low, high = crowd.bounds
    start = (low + (high - low) * share) // 1 + part
    window = (start, start + 400)
    rows, total = best_before(crowd, asked, window)
    every = [row for row in crowd.file.events(asked) if from_before(row, window)]
    assert total == len(every)
    assert rows == sorted(rows, key=lambda row: row.start)
    assert len(rows) == min(RAIL_SENT, total)


def test_nothing_stands_before_the_first_event(crowd: OpenStory) -> None:
    assert best_before(crowd, Filters(), (crowd.bounds[0] - 10, crowd.bounds[1])) == ([], 0)


NOON = Moment(day_number(2009, 6, 15), 17 * 60, 0)
NIGHT = Moment(day_number(2009, 6, 15), 20 * 60, 0), Moment(day_number(2009, 6, 16), 6 * 60, 0)


@pytest.mark.parametrize(
    ("interval", "grain", "when"),
    [
        (Interval(NOON, Moment(NOON.day, NOON.minute + 1, 0)), "minute", "15 Jun 2009"),
        (Interval(*NIGHT), "daypart", "15 Jun 2009"),
        (Interval.days(day_number(1980, 8, 13), day_number(1981, 8, 13)), "year", "1980–1981"),
        (Interval.days(day_number(1982, 10, 16), day_number(1982, 10, 23)), "week", "16–22 Oct 1982"),
        (Interval.days(day_number(1980), day_number(1990)), "decade", "1980s"),
        (Interval(Moment(day_number(2009, 8, 14)), None), "day", "since 14 Aug 2009"),
    ],
)
def test_on_the_rail_a_date_is_as_long_as_there_is_room(
    crowd: OpenStory, interval: Interval, grain: str, when: str
) -> None:
    row = crowd.file.events(limit=1)[0]
    ends = [None if side is None else side.local / 1440 for side in (interval.start, interval.end)]
    made = replace(row, interval=interval, grain=grain, start=ends[0], end=ends[1], open=interval.open)
    assert rail_mark(made).when == when
