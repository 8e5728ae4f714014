"""Which stretch of time to open on, and how the whole story folds into a strip."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from timeline.civil import civil, day_number

Span = tuple[float, float]  # day numbers, end exclusive


class Tally(NamedTuple):
    """How many events cover one span of days: a story of a million events has only some thousand different spans."""

    start: float
    end: float
    events: int


SHORT_SPAN_DAYS = 92  # up to a quarter: fine enough to say where the story happens
BREAK_DAYS = 366  # a window holds no emptiness longer than a year
HALF = 0.5  # the share of the events the first window must hold
WINDOW_DAYS = 100  # a first window is shortened only beyond about a quarter of a year ...
CORE_TIMES = 4  # ... and never below four times the burst that holds half of its events
PAD_DAYS = 2.0
MONTH_SNAP_DAYS = 45  # longer windows begin with a month
FOLD_DAYS = 400  # emptiness longer than this folds away in the strip ...
FOLD_SHARE = 0.04  # ... where it is also a good part of the whole story


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of time without a long gap; ``events`` is how many begin in it."""

    start: float
    end: float
    events: int


def stretches(tallies: Sequence[Tally], gap_days: float) -> list[Stretch]:
    """Spans joined into runs, cut where nothing happens for more than ``gap_days``, in time order.

    Of spans on days 1, 3 and 900 and a gap of 400 it makes two: days 1 to 4 with 2 events, 900 to 901 with 1.
    """
    found: list[Stretch] = []
    for start, end, events in sorted(tallies):
        if found and start - found[-1].end <= gap_days:
            last = found[-1]
            found[-1] = Stretch(last.start, max(last.end, end), last.events + events)
        else:
            found.append(Stretch(start, end, events))
    return found


def first_window(tallies: Sequence[Tally]) -> Span:
    """The window a story opens on: the densest stretch with at least half of the events and no gap over a year.

    Where most of that stretch is a thin approach to a burst, the window keeps to the burst and what is near it.
    Padded by two days; a window of several months begins with its month. Spans longer than a quarter count
    towards the half but do not stretch the window. A story without such a stretch opens whole. Raises
    ValueError for a story without spans.
    """
    if not tallies:
        raise ValueError("a window needs at least one span")
    short = [one for one in tallies if one.end - one.start <= SHORT_SPAN_DAYS] or list(tallies)
    half = sum(one.events for one in short) * HALF
    runs = [run for run in stretches(short, BREAK_DAYS) if run.events >= half]
    if not runs:
        return min(one.start for one in tallies) - PAD_DAYS, max(one.end for one in tallies) + PAD_DAYS
    densest = max(runs, key=lambda run: (run.events / max(run.end - run.start, 1.0), run.start))
    start, end = _around_burst([one for one in short if densest.start <= one.start < densest.end])
    if end - start > MONTH_SNAP_DAYS:
        year, month, _ = civil(int(start // 1))
        start = float(day_number(year, month))
    return start - PAD_DAYS, end + PAD_DAYS


def _around_burst(tallies: Sequence[Tally]) -> Span:
    """The part of a stretch that a first window shows: the shortest run with half of the events, and what is near."""
    counts: Counter[float] = Counter()
    for start, _, events in tallies:
        counts[start] += events
    starts = sorted(counts)
    low, high = _shortest_half(starts, [counts[start] for start in starts])
    limit = max(WINDOW_DAYS, CORE_TIMES * (starts[high] - starts[low]))
    while True:
        before = starts[low] - starts[low - 1] if low else None
        after = starts[high + 1] - starts[high] if high + 1 < len(starts) else None
        width = starts[high] - starts[low]
        if before is not None and (after is None or before <= after) and width + before <= limit:
            low -= 1
        elif after is not None and width + after <= limit:
            high += 1
        elif before is not None and width + before <= limit:
            low -= 1
        else:
            return starts[low], max(one.end for one in tallies if starts[low] <= one.start <= starts[high])


def _shortest_half(starts: Sequence[float], counts: Sequence[int]) -> tuple[int, int]:
    """The positions of the first and last of the shortest run of ``starts`` that holds half of all events."""
    sums = [0, *accumulate(counts)]
    half = max(1, -(-sums[-1] // 2))
    best, low = (0, len(starts) - 1), 0
    for high in range(len(starts)):
        while sums[high + 1] - sums[low + 1] >= half:
            low += 1
        if sums[high + 1] - sums[low] >= half and starts[high] - starts[low] < starts[best[1]] - starts[best[0]]:
            best = low, high
    return best


def whole_window(tallies: Sequence[Tally]) -> Span:
    """The window that holds every span with a little air: 2% of the story, at least two days, on each side."""
    start, end = min(one.start for one in tallies), max(one.end for one in tallies)
    pad = max(PAD_DAYS, (end - start) * 0.02)
    return start - pad, end + pad


def folding(tallies: Sequence[Tally]) -> list[Stretch]:
    """The stretches a strip shows side by side, long emptiness between them folded away.

    A span longer than the fold keeps its own stretch where it stands apart from the finer events; where it
    would join them it makes none, so that one decade cannot squeeze a dense month. Raises ValueError for a
    story without spans.
    """
    extent = max(one.end for one in tallies) - min(one.start for one in tallies)
    gap = max(FOLD_DAYS, extent * FOLD_SHARE)
    short = [one for one in tallies if one.end - one.start <= gap]
    covered = stretches(short, gap)
    kept = list(short)
    for one in tallies:
        if one.end - one.start <= gap:
            continue
        joins = any(one.start - gap <= run.end and run.start <= one.end + gap and run.events > 1 for run in covered)
        if not joins:
            kept.append(one)
    return stretches(kept, gap)
