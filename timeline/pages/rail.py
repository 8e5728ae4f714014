"""What stands on the rail beside the chart: the events from before its window."""

import math
from collections.abc import Sequence
from dataclasses import replace

from timeline.charts.marks import EventRow, Mark, mark, span_of
from timeline.charts.window import Span
from timeline.civil import civil
from timeline.pages.stories import OpenStory
from timeline.shown import say_day, say_year
from timeline.store import EventRow as StoredRow
from timeline.store import Filters, Window

RAIL_SENT = 6
LONGEST_DATE = 15  # characters: beside a mark in the middle of the rail a longer date has room on neither side
ASKED = 120  # events asked of what begins before the window, of which some may lie mostly in it


def from_before(row: EventRow, window: Span) -> bool:
    """What lies mostly before the window, or covers all of it, belongs with what came before."""
    start, end = span_of(row)
    covers = row.open == "end" or end >= window[1]
    return start < window[0] and (covers or (start + end) / 2 < window[0])


def best_before(
    story: OpenStory, filters: Filters, window: Span, shown: Sequence[StoredRow] = ()
) -> tuple[list[StoredRow], int]:
    """The best supported events from before a window, in order of time, and how many there are in all.

    Those ``shown`` in the window, as they last through it, are left out.
    """
    low = (story.bounds or window)[0] - 1
    if low >= window[0]:
        return [], 0
    asked = Window(low, window[0])
    rows = story.file.events(filters, asked, limit=ASKED, order="importance")
    earlier = [row for row in rows if from_before(row, window)]
    total = len(earlier) if len(rows) < ASKED else story.file.count(filters, asked) - _inside(story, filters, window)
    known = {row.id for row in shown if from_before(row, window)}
    earlier, total = [row for row in earlier if row.id not in known], total - len(known)
    return sorted(earlier[:RAIL_SENT], key=span_of), total


def rail_mark(row: EventRow) -> Mark:
    """The mark of an event on the rail, whose scale needs no hours, nor the days of a span over a turn of the year.

    "15 Jun 2009, 17:00" is "15 Jun 2009" there, and "13 Aug 1980 – 12 Aug 1981" is "1980–1981".
    """
    made = mark(row, with_year=True)
    first, after = row.interval.first_day, row.interval.after_day
    if len(made.when) <= LONGEST_DATE or first is None or after is None:
        return made
    (year, *_), (last_year, *_) = civil(first), civil(after - 1)
    if year != last_year:
        return replace(made, when=f"{say_year(year)}–{say_year(last_year)}")
    return replace(made, when=say_day(first, short=True)) if made.shape == "point" else made


def _inside(story: OpenStory, filters: Filters, window: Span) -> int:
    """How many events begin before a window and yet lie in it: of those around its first moment."""
    around = Window(window[0], math.nextafter(window[0], math.inf))
    rows = story.file.events(filters, around)
    return sum(1 for row in rows if not from_before(row, window) and (row.start is None or row.start < window[0]))
