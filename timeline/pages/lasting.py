"""What goes on in a window from before: it stands in the rail, or in the window where nothing begins there."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.charts.marks import EventRow, Mark, span_of
from timeline.charts.window import Span
from timeline.store import EventRow as StoredRow

MOST, MOST_NARROW = 9, 5  # events drawn that go on from before: as many as have room one above the other


def is_in_view(row: EventRow, window: Span) -> bool:
    """Whether the mark of an event stands in the window: that of an open one stands where its known side is."""
    start, end = span_of(row)
    return start < window[1] and end > window[0]


def drawn(rows: Sequence[StoredRow], selected: str | None, *, narrow: bool) -> list[StoredRow]:
    """As many of the rows as have room, the first ones and the selected one."""
    chosen_first = sorted(rows, key=lambda row: row.id != selected)
    return chosen_first[: MOST_NARROW if narrow else MOST]


def lasting_mark(made: Mark, window: Span) -> Mark:
    """The mark moved into the window: the arrow of an open span stands at the edge that it comes in or goes out by."""
    low, high = window
    if made.shape == "since" and made.start < low:
        return replace(made, at=low, start=low, end=low)
    if made.shape == "until" and made.end > high:
        return replace(made, at=high, start=high, end=high)
    return made
