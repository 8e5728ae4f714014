"""Which stretch of time to open on, and how the whole story folds into a strip."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.civil import civil, day_number

Span = tuple[float, float]  # day numbers, end exclusive

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


def stretches(spans: Sequence[Span], gap_days: float) -> list[Stretch]:
    """Spans joined into runs, cut where nothing happens for more than ``gap_days``, in time order.

    ``stretches([(1, 2), (3, 4), (900, 901)], 400)`` gives two: days 1 to 4 with 2 events, 900 to 901 with 1.
    """
    found: list[Stretch] = []
    for start, end in sorted(spans):
        if found and start - found[-1].end <= gap_days:
            last = found[-1]
            found[-1] = Stretch(last.start, max(last.end, end), last.events + 1)
        else:
            found.append(Stretch(start, end, 1))
    return found


def first_window(spans: Sequence[Span]) -> Span:
    """The window a story opens on: the densest stretch with at least half of the events and no gap over a year.

    Where most of that stretch is a thin approach to a burst, the window keeps to the burst and what is near it.
    Padded by two days; a window of several months begins with its month. Spans longer than a quarter count
    towards the half but do not stretch the window. A story without such a stretch opens whole. Raises
    ValueError for a story without spans.
    """
    if not spans:
        raise ValueError("a window needs at least one span")
    short = [span for span in spans if span[1] - span[0] <= SHORT_SPAN_DAYS] or list(spans)
    runs = [run for run in stretches(short, BREAK_DAYS) if run.events >= len(short) * HALF]
    if not runs:
        return min(start for start, _ in spans) - PAD_DAYS, max(end for _, end in spans) + PAD_DAYS
    densest = max(runs, key=lambda run: (run.events / max(run.end - run.start, 1.0), run.start))
    start, end = _around_burst([span for span in short if densest.start <= span[0] < densest.end])
    if end - start > MONTH_SNAP_DAYS:
        year, month, _ = civil(int(start // 1))
        start = float(day_number(year, month))
    return start - PAD_DAYS, end + PAD_DAYS


def _around_burst(spans: Sequence[Span]) -> Span:
    """The part of a stretch that a first window shows: the shortest run with half of the spans, and what is near."""
    ordered = sorted(spans)
    half = max(1, -(-len(ordered) // 2))
    low = min(range(len(ordered) - half + 1), key=lambda i: ordered[i + half - 1][0] - ordered[i][0])
    high = low + half - 1
    limit = max(WINDOW_DAYS, CORE_TIMES * (ordered[high][0] - ordered[low][0]))
    while True:
        before = ordered[low][0] - ordered[low - 1][0] if low else None
        after = ordered[high + 1][0] - ordered[high][0] if high + 1 < len(ordered) else None
        width = ordered[high][0] - ordered[low][0]
        if before is not None and (after is None or before <= after) and width + before <= limit:
            low -= 1
        elif after is not None and width + after <= limit:
            high += 1
        elif before is not None and width + before <= limit:
            low -= 1
        else:
            return ordered[low][0], max(end for _, end in ordered[low : high + 1])


def whole_window(spans: Sequence[Span]) -> Span:
    """The window that holds every span with a little air: 2% of the story, at least two days, on each side."""
    start, end = min(start for start, _ in spans), max(end for _, end in spans)
    pad = max(PAD_DAYS, (end - start) * 0.02)
    return start - pad, end + pad


def folding(spans: Sequence[Span]) -> list[Stretch]:
    """The stretches a strip shows side by side, long emptiness between them folded away.

    A span longer than the fold keeps its own stretch where it stands apart from the finer events; where it
    would join them it makes none, so that one decade cannot squeeze a dense month. Raises ValueError for a
    story without spans.
    """
    extent = max(end for _, end in spans) - min(start for start, _ in spans)
    gap = max(FOLD_DAYS, extent * FOLD_SHARE)
    short = [span for span in spans if span[1] - span[0] <= gap]
    covered = stretches(short, gap)
    kept = list(short)
    for start, end in spans:
        if end - start <= gap:
            continue
        joins = any(start - gap <= run.end and run.start <= end + gap and run.events > 1 for run in covered)
        if not joins:
            kept.append((start, end))
    return stretches(kept, gap)
