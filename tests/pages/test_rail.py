"""The events from before the window: the best of them, and all of them counted."""

import pytest

from timeline.pages.rail import RAIL_SENT, best_before, from_before
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
