"""Which stretch of time to open on, and how the whole story folds into a strip."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.civil import civil, day_number

Span = tuple[float, float]  # day numbers, end exclusive

SHORT_SPAN_DAYS = 92  # up to a quarter: fine enough to say where the story happens
BREAK_DAYS = 366  # a window holds no emptiness longer than a year
HALF = 0.5  # the share of the events the first window must hold
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
    start, end = densest.start, densest.end
    if end - start > MONTH_SNAP_DAYS:
        year, month, _ = civil(int(start // 1))
        start = float(day_number(year, month))
    return start - PAD_DAYS, end + PAD_DAYS


def whole_window(spans: Sequence[Span]) -> Span:
    """The window that holds every span with a little air: 2% of the story, at least two days, on each side."""
    start, end = min(start for start, _ in spans), max(end for _, end in spans)
    pad = max(PAD_DAYS, (end - start) * 0.02)
    return start - pad, end + pad


def folding(spans: Sequence[Span]) -> list[Stretch]:
    """The stretches a strip shows side by side, long emptiness between them folded away.

    A span longer than the fold keeps its own stretch where it stands apart from the finer events; where it
    would join them, its first day stands for it, so that one decade cannot squeeze a dense month. Raises
    ValueError for a story without spans.
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
        kept.append((start, start + 1) if joins else (start, end))
    return stretches(kept, gap)
