"""Which stretch of time to open on, and how the whole story folds into a strip."""

import math
from bisect import bisect_left, bisect_right
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
PAD_HOURS, HOURS_DAYS = 3, 2  # of a window that shows the hours of a day, or of two
LONG_DAYS = 3653  # beyond ten years two days are no air: the marks at the ends would be cut
MONTH_SNAP_DAYS = 45  # longer windows begin with a month
FOLD_DAYS = 400  # emptiness longer than this folds away in the strip ...
FOLD_SHARE = 0.04  # ... where it is also a good part of what stands on one scale
BRIEF_SHARE = 0.1  # of a story: a stretch shorter than this is folded by its own length
TOUCHING_DAYS = 31  # stretches that lie no further apart touch: between them the scale changes, and nothing is left out
BRIEF_DAYS = 366  # longer spans do not say where a story is dense
# A story is parted where the shortest run with nine tenths of its events takes a quarter of the time at most: a year of
# 4990 BC must not squeeze a hundred days of 2011. Parts are parted again, down to three years, which a strip can show.
CORE_SHARE, CORE_SHRINKS = 0.9, 4
NEAR_SHARE = 0.2  # of a run's length: what lies this near to it belongs to it
PARTED_DAYS, PARTED_EVENTS = 1000, 10
SMALL_SHARE, SMALL_EVENTS = 0.1, 2  # of all events, or so many: a part this small is no place where the story is
PARTED_SHARE = 0.05  # of all events: a part with fewer is not parted again


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


def first_window(tallies: Sequence[Tally], *, hours: bool = False) -> Span:
    """The window a story opens on: the densest stretch with at least half of the events and no gap over a year.

    Where most of that stretch is a thin approach to a burst, the window keeps to the burst and what is near it.
    Padded by two days, a long one by more; a window of several months begins with its month. Spans longer than a
    quarter count towards the half but do not stretch the window. A story without such a stretch opens whole. One that
    tells ``hours`` and happens within two days opens on these alone. Raises ValueError for a story without spans.
    """
    if not tallies:
        raise ValueError("a window needs at least one span")
    short = [one for one in tallies if one.end - one.start <= SHORT_SPAN_DAYS] or list(tallies)
    half = sum(one.events for one in short) * HALF
    runs = [run for run in stretches(short, BREAK_DAYS) if run.events >= half]
    if not runs:
        return whole_window(tallies)
    densest = max(runs, key=lambda run: (run.events / max(run.end - run.start, 1.0), run.start))
    start, end = _around_burst([one for one in short if densest.start <= one.start < densest.end])
    if end - start > LONG_DAYS:
        return _aired(start, end)
    if end - start > MONTH_SNAP_DAYS:
        year, month, _ = civil(int(start // 1))
        start = float(day_number(year, month))
    pad = PAD_HOURS / 24 if hours and end - start <= HOURS_DAYS else PAD_DAYS
    return start - pad, end + pad


def _around_burst(tallies: Sequence[Tally]) -> Span:
    """The part of a stretch that a first window shows: the shortest run with half of the events, and what is near."""
    counts: Counter[float] = Counter()
    for start, _, events in tallies:
        counts[start] += events
    starts = sorted(counts)
    low, high = _shortest(starts, [counts[start] for start in starts], HALF)
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


def _shortest(starts: Sequence[float], counts: Sequence[int], share: float) -> tuple[int, int]:
    """The positions of the first and last of the shortest run of ``starts`` that holds a share of all events."""
    sums = [0, *accumulate(counts)]
    least = max(1, math.ceil(sums[-1] * share))
    best, low = (0, len(starts) - 1), 0
    for high in range(len(starts)):
        while sums[high + 1] - sums[low + 1] >= least:
            low += 1
        if sums[high + 1] - sums[low] >= least and starts[high] - starts[low] < starts[best[1]] - starts[best[0]]:
            best = low, high
    return best


def whole_window(tallies: Sequence[Tally]) -> Span:
    """The window that holds every span with a little air: 2% of the story, at least two days, on each side."""
    return _aired(min(one.start for one in tallies), max(one.end for one in tallies))


def fit_window(tallies: Sequence[Tally]) -> Span:
    """The window that shows where a story is: all of it, but for few events that lie far from the others.

    Of twenty events of 2011 and one each of 4990 BC, 1000 and 2099 it holds those of 2011. It begins and ends with a
    part of the story that is not small (see ``parts``). Raises ValueError for a story without spans.
    """
    found = parts(tallies)
    large = [part for part in found if not _is_small(part, tallies)]
    if len(found) < 2 or not large:
        return whole_window(tallies)
    return _aired(large[0][0].start, max(one.end for part in large for one in part))


def outside(tallies: Sequence[Tally], window: Span) -> int:
    """How many events lie wholly outside a window: ``outside([Tally(1, 2, 3), Tally(5, 6, 1)], (0, 4))`` is 1."""
    return sum(one.events for one in tallies if one.end <= window[0] or one.start >= window[1])


def _is_small(part: Sequence[Tally], tallies: Sequence[Tally]) -> bool:
    """Whether so little happens in a part of a story that it is no place where the story is."""
    total = sum(one.events for one in tallies)
    return sum(one.events for one in part) <= max(total * SMALL_SHARE, SMALL_EVENTS)


def _aired(start: float, end: float) -> Span:
    pad = max(PAD_DAYS, (end - start) * 0.02)
    return start - pad, end + pad


def parts(tallies: Sequence[Tally]) -> list[list[Tally]]:
    """The spans up to a year in parts that need a scale each, in time order; one part for most stories."""
    brief = sorted(one for one in tallies if one.end - one.start <= BRIEF_DAYS)
    least = max(PARTED_EVENTS, sum(one.events for one in brief) * PARTED_SHARE)
    return _parted(brief, least) if brief else []


def _parted(spans: list[Tally], least: float) -> list[list[Tally]]:
    extent = spans[-1].start - spans[0].start
    counts: Counter[float] = Counter()
    for start, _, events in spans:
        counts[start] += events
    starts = sorted(counts)
    if extent <= PARTED_DAYS or sum(counts.values()) < least:
        return [spans]
    first, last = _with_near(starts, *_shortest(starts, [counts[start] for start in starts], CORE_SHARE))
    if (starts[last] - starts[first] + 1) * CORE_SHRINKS > extent:
        return [spans]
    low = bisect_left(spans, (starts[first],))
    high = bisect_right(spans, (starts[last], math.inf))
    return [part for some in (spans[:low], spans[low:high], spans[high:]) if some for part in _parted(some, least)]


def _with_near(starts: Sequence[float], first: int, last: int) -> tuple[int, int]:
    """A run and the starts beside it that lie no further off than in a run, up to half its length on each side."""
    length = starts[last] - starts[first]
    low, high, step = starts[first] - length / 2, starts[last] + length / 2, length * NEAR_SHARE
    while first and starts[first - 1] >= max(low, starts[first] - step):
        first -= 1
    while last + 1 < len(starts) and starts[last + 1] <= min(high, starts[last] + step):
        last += 1
    return first, last


def folding(tallies: Sequence[Tally]) -> list[Stretch]:
    """The stretches a strip shows side by side, each to its own scale, long emptiness between them folded away.

    A span longer than the fold keeps its own stretch where it stands apart from the finer events; where it
    would join them it makes none, so that one decade cannot squeeze a dense month. Raises ValueError for a
    story without spans.
    """
    found = parts(tallies)
    if len(found) < 2:
        return _folded_within(tallies)
    runs = [run for part in found for run in _scales(part, small=_is_small(part, tallies))]
    long = [one for one in tallies if one.end - one.start > BRIEF_DAYS]
    apart = [one for one in long if not any(_near(one, run, FOLD_DAYS) for run in runs)]
    runs = sorted([*runs, *stretches(apart, FOLD_DAYS)], key=lambda run: run.start)
    ends = [*(run.start for run in runs[1:]), math.inf]
    return _without_crumbs(
        [Stretch(run.start, min(run.end, end), run.events) for run, end in zip(runs, ends, strict=True)]
    )


def _without_crumbs(runs: Sequence[Stretch]) -> list[Stretch]:
    """Runs, of which one with hardly an event goes to the one before that it touches."""
    found: list[Stretch] = []
    for run in runs:
        if found and run.events <= SMALL_EVENTS and run.start - found[-1].end <= TOUCHING_DAYS:
            found[-1] = Stretch(found[-1].start, run.end, found[-1].events + run.events)
        else:
            found.append(run)
    return found


def _scales(part: list[Tally], *, small: bool) -> list[Stretch]:
    """The stretches of a part; a small one that has many has none of them apart."""
    runs = _folded(part)
    return stretches(part, math.inf) if small and len(runs) > SMALL_EVENTS else runs


def _near(one: Tally, run: Stretch, gap: float) -> bool:
    return one.start - gap <= run.end and run.start <= one.end + gap


def _folded_within(tallies: Sequence[Tally]) -> list[Stretch]:
    """The stretches of a story; one that is brief beside the story folds its own emptiness as well.

    A story from 2750 BC folds centuries away: without this 1982 and 2021 would share a scale that hides a month.
    """
    runs = _folded(tallies)
    extent = max(one.end for one in tallies) - min(one.start for one in tallies)
    made: list[Stretch] = []
    for run in runs:
        inside = [one for one in tallies if run.start <= one.start and one.end <= run.end]
        again = len(runs) > 1 and run.end - run.start < extent * BRIEF_SHARE
        made += _folded_within(inside) if again else [run]
    return made


def _folded(tallies: Sequence[Tally]) -> list[Stretch]:
    """The stretches of one part of a story."""
    extent = max(one.end for one in tallies) - min(one.start for one in tallies)
    gap = max(FOLD_DAYS, extent * FOLD_SHARE)
    short = [one for one in tallies if one.end - one.start <= gap]
    covered = stretches(short, gap)
    kept = list(short)
    for one in tallies:
        if one.end - one.start <= gap:
            continue
        if not any(run.events > 1 and _near(one, run, gap) for run in covered):
            kept.append(one)
    return stretches(kept, gap)
