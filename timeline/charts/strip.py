"""The whole story on one strip: stretches to scale side by side, long emptiness folded away."""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from timeline.charts.window import FOLD_DAYS, FOLD_SHARE, TOUCHING_DAYS, Stretch, Tally, folding
from timeline.civil import civil, day_number
from timeline.model import Interval
from timeline.shown import say_day, say_interval
from timeline.wording import SHORT_MONTHS, say_year

CACHED = 16  # results kept: a story and its filters give the same strip at every zoom
LONE_PX = 40.0  # width of a stretch that holds one event
FOLD_PX = 40.0  # width of a fold: three dots and its length
BREAK_PX = 16.0  # width of a break: two strokes between stretches that touch and have scales of their own
PHONE_PX = 500.0  # a strip narrower than this is a phone's
LONE_PHONE_PX, FOLD_PHONE_PX = 30.0, 34.0
MOST_FOLDED = 0.75  # of the strip may go to lone events and folds; the rest is for the dense stretches ...
MOST_BESIDE = 0.45  # ... and where one stretch has most of the events, this much
BIN_PX = 8.0  # least width of a bar
CHARACTER_PX = 6.6  # width of a character of a label
LABEL_PX = 44.0  # room a label on the strip needs
FOLD_CHARACTER_PX, FOLD_AIR_PX = 5.0, 4.0  # of the length of a fold: "1124 yrs" would run into the bars beside it
DAYS_PER_YEAR = 365.2425
DAYS_PER_MONTH = 30.437
MONTH_STEPS = (1, 2, 3, 6, 12)  # months from one name to the next
EDGE_PX = 9.0  # air between a stretch's ends and its first and last event
LEAST_PEAK = 4  # events: what fills the strip's height at least
FAINTEST = 0.15  # events: a long span is drawn at least this high
HOURS_DAYS = 4.0  # a strip up to this names hours, where it counts by hours
HOUR_STEPS = (1, 2, 3, 6, 12)
LONG_SPAN_DAYS = 366.0  # longer events are shared over their bins and drawn paler


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch [start, end) of days drawn from ``left`` to ``right``, in pixels of the strip."""

    start: float
    end: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Bar:
    """How much happens in a bin of the strip, in pixels; ``height`` is 0 to 1 on a square root scale."""

    left: float
    width: float
    height: float
    long: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """The folded scale: segments in time order, fold labels as (pixel, text), tick labels as (pixel, text)."""

    width: float
    segments: tuple[Segment, ...]
    folds: tuple[tuple[float, str], ...]
    labels: tuple[tuple[float, str], ...]

    def place(self, day: float) -> float:
        """The pixel of a day number; days in a fold or outside go to the nearest edge."""
        for segment in self.segments:
            if day <= segment.end:
                share = max(0.0, (day - segment.start) / (segment.end - segment.start))
                return segment.left + share * (segment.right - segment.left)
        return self.segments[-1].right


@lru_cache(maxsize=CACHED)
def strip(tallies: tuple[Tally, ...], width: float) -> Strip:
    """The scale of a strip ``width`` pixels wide. Raises ValueError for a story without spans."""
    if not tallies:
        raise ValueError("a strip needs at least one span")
    found = _merged_to_fit(folding(tallies), width)
    lone, _ = _least(width)
    folded = [_between(left, right, width) for left, right in pairwise(found)]
    spare = width - sum(folded) - len(found) * lone
    weights = [max(run.events - 1, 0) for run in found]
    total = sum(weights) or len(found)
    segments: list[Segment] = []
    folds: list[tuple[float, str]] = []
    labels: list[tuple[float, str]] = []
    before, at = 0, 0.0  # how many labels stand before those of the last stretch, and where the next one begins
    for index, run in enumerate(found):
        if index:
            folds.append((at + folded[index - 1] / 2, _length(run.start - found[index - 1].end, width)))
            at += folded[index - 1]
        share = weights[index] / total if sum(weights) else 1 / total
        right = at + lone + spare * share
        segments.append(_segment(found, index, at, right))
        own = len(labels)
        for x, text in _labels(segments[-1], run, timed=_is_timed(run, tallies)):
            placed = min(x, width - CHARACTER_PX * len(text))
            if len(labels) == own and index and _crowds(labels, placed) and len(labels) > before + 1:
                labels.pop()  # a year within the stretch before says less than the name of this one
                own -= 1
            if not _crowds(labels, placed):
                labels.append((placed, text))
        before, at = own, right
    return Strip(width, tuple(segments), tuple(folds), tuple(labels))


def _crowds(labels: list[tuple[float, str]], at: float) -> bool:
    """Whether a label that begins at ``at`` would run into the last one, or be taken for a part of it."""
    return bool(labels) and at < labels[-1][0] + CHARACTER_PX * (len(labels[-1][1]) + 1)


def _least(width: float) -> tuple[float, float]:
    """The least widths of a stretch and of a fold on a strip this wide."""
    return (LONE_PX, FOLD_PX) if width > PHONE_PX else (LONE_PHONE_PX, FOLD_PHONE_PX)


def _between(left: Stretch, right: Stretch, width: float) -> float:
    """The width of what stands between two neighbours: a fold, or a break where they touch."""
    return BREAK_PX if right.start - left.end <= TOUCHING_DAYS else _least(width)[1]


def _segment(found: list[Stretch], index: int, left: float, right: float) -> Segment:
    """A stretch with a little air at its ends, where its neighbours leave any."""
    run = found[index]
    length = run.end - run.start
    pad = min(length * EDGE_PX / (right - left - 2 * EDGE_PX), max(FOLD_DAYS, length * FOLD_SHARE))
    before = (run.start - found[index - 1].end) / 2 if index else pad
    after = (found[index + 1].start - run.end) / 2 if index + 1 < len(found) else pad
    return Segment(run.start - min(pad, before), run.end + min(pad, after), left, right)


def _merged_to_fit(found: list[Stretch], width: float) -> list[Stretch]:
    """Join neighbours until what must be shown fits the width: those with the fewest events, of them the closest."""
    runs = list(found)
    lone, _ = _least(width)
    has_core = max(run.events for run in runs) * 2 > sum(run.events for run in runs)
    most = width * (MOST_BESIDE if has_core else MOST_FOLDED)
    while len(runs) > 1:
        between = sum(_between(left, right, width) for left, right in pairwise(runs))
        if len(runs) * lone + between <= most:
            break
        joined = [(left.events + right.events, right.start - left.end) for left, right in pairwise(runs)]
        index = joined.index(min(joined))
        left, right = runs[index], runs.pop(index + 1)
        runs[index] = Stretch(left.start, max(left.end, right.end), left.events + right.events)
    return runs


def bars(scale: Strip, tallies: tuple[Tally, ...], peak: float | None = None) -> list[Bar]:
    """The bars of ``tallies`` on a strip; ``peak`` keeps the height of another set of bars, for comparison."""
    counts, long_counts = _counted(scale, tallies)
    top = peak or peak_of(scale, tallies)
    drawn = [(at, count, False) for at, count in counts.items()]
    drawn += [(at, max(count, FAINTEST), True) for at, count in long_counts.items() if at not in counts]
    return [
        Bar(round(left, 1), round(width - (0 if long else 1), 1), round(min(1.0, math.sqrt(count / top)), 3), long)
        for (left, width), count, long in sorted(drawn)
    ]


def peak_of(scale: Strip, tallies: tuple[Tally, ...]) -> float:
    """The largest number of events in one bin of the strip, at least 4 so that a lone event stays low."""
    return max([float(LEAST_PEAK), *_counted(scale, tallies)[0].values()])


Bin = tuple[float, float]  # left edge and width in pixels


@lru_cache(maxsize=CACHED)
def _counted(scale: Strip, tallies: tuple[Tally, ...]) -> tuple[dict[Bin, float], dict[Bin, float]]:
    """Events per bin: short ones where their middle lies, long ones shared over all bins they reach."""
    short: dict[Bin, float] = {}
    long: dict[Bin, float] = {}
    all_bins = _bins(scale)
    for start, end, events in tallies:
        if end - start > LONG_SPAN_DAYS:
            low, high = scale.place(start), scale.place(end)
            reached = [found for found in all_bins if low < sum(found) and found[0] < high]
            for found in reached:
                long[found] = long.get(found, 0.0) + events / len(reached)
        else:
            found = _bin_at(scale, scale.place((start + end) / 2))
            short[found] = short.get(found, 0.0) + events
    return short, long


def _bins(scale: Strip) -> list[Bin]:
    return [
        (segment.left + index * width, width)
        for segment in scale.segments
        for width in [_bin_width(segment)]
        for index in range(round((segment.right - segment.left) / width))
    ]


def _bin_width(segment: Segment) -> float:
    """A stretch is parted evenly, so that no bar reaches into a fold."""
    return (segment.right - segment.left) / max(1, int((segment.right - segment.left) // BIN_PX))


def _bin_at(scale: Strip, pixel: float) -> Bin:
    segment = next((found for found in scale.segments if pixel <= found.right), scale.segments[-1])
    width = _bin_width(segment)
    most = round((segment.right - segment.left) / width) - 1
    index = min(max(0, int((pixel - segment.left) // width)), most)
    return segment.left + index * width, width


def _length(days: float, width: float) -> str:
    """How much is folded away, in words that a fold has room for."""
    if days <= TOUCHING_DAYS:
        return ""
    if days >= 1.5 * DAYS_PER_YEAR:
        count, name, short = round(days / DAYS_PER_YEAR), "yrs", "y"
    else:
        count, name, short = round(days / DAYS_PER_MONTH), "mths", "mo"
    said = f"{count} {name}"
    return said if FOLD_CHARACTER_PX * len(said) <= _least(width)[1] - FOLD_AIR_PX else f"{count} {short}"


def _is_timed(run: Stretch, tallies: tuple[Tally, ...]) -> bool:
    """Whether hours are told of a stretch that is short enough to name them."""
    if run.end - run.start > HOURS_DAYS:
        return False
    return any(start % 1 or end % 1 for start, end, _ in tallies if run.start <= start < run.end)


def _labels(segment: Segment, run: Stretch, *, timed: bool) -> list[tuple[float, str]]:
    """Names for a stretch: its year or decade, or its months and years where they have room, or hours if ``timed``."""
    days = segment.end - segment.start
    per_day = (segment.right - segment.left) / days
    first, last = int(run.start // 1), math.ceil(run.end) - 1
    if segment.right - segment.left < (2 if days <= FOLD_DAYS else 3) * LABEL_PX:
        return [(segment.left + 2, _named(first, last))]
    if days <= HOURS_DAYS and timed:
        return _hours(segment, per_day, first)
    firsts = _month_firsts(first, last, per_day) if days <= 4 * DAYS_PER_YEAR else _year_firsts(first, last)
    labels: list[tuple[float, str]] = []
    named: int | None = None  # the year that the last label belongs to
    for day, text in firsts:
        at = segment.left + (max(day, segment.start) - segment.start) * per_day
        if at + LABEL_PX * 0.7 > segment.right or (labels and at - labels[-1][0] < _room(labels[-1][1])):
            continue
        year = civil(int(day))[0]
        labels.append((at, text if year == named else f"{text}{_year_tail(day, text)}"))
        named = year
    return labels or [(segment.left + 2, _named(first, last))]


def _hours(segment: Segment, per_day: float, first: int) -> list[tuple[float, str]]:
    """The ``first`` day of a stretch, before which there is air, and hours as far apart as they have room.

    Midnight has the name of its day.
    """
    step = next((hours for hours in HOUR_STEPS if hours / 24 * per_day >= LABEL_PX + _room("")), HOUR_STEPS[-1])
    found = [(segment.left + 2, say_day(first, short=True, with_year=False))]
    for count in range(math.floor(segment.start * 24 / step) + 1, math.ceil(segment.end * 24 / step)):
        day, hour = divmod(count * step, 24)
        at = segment.left + (day + hour / 24 - segment.start) * per_day
        begins = (day, hour) == (first, 0)  # as the first label says
        if not begins and found[-1][0] + _room(found[-1][1]) <= at <= segment.right - LABEL_PX:
            found.append((at, f"{hour:02d}:00" if hour else say_day(day, short=True, with_year=False)))
    return found


def _room(text: str) -> float:
    return 14.0 + CHARACTER_PX * len(text)


def _named(first: int, last: int) -> str:
    (year, _, _), (last_year, _, _) = civil(first), civil(last)
    if year == last_year:
        return say_year(year)
    return say_interval(Interval.days(day_number(year), day_number(last_year + 1)), "decade", short=True)


def _year_tail(day: float, text: str) -> str:
    return f" {say_year(civil(int(day))[0])}" if text in SHORT_MONTHS else ""


def _month_firsts(first: int, last: int, per_day: float) -> list[tuple[float, str]]:
    """The first month, and those of every year that are as far apart as they have room: Jan, Apr, Jul, Oct."""
    year, month, _ = civil(first)
    longest = SHORT_MONTHS[0] if year == civil(last)[0] else f"{SHORT_MONTHS[0]} {say_year(year)}"
    months = (step for step in MONTH_STEPS if step * DAYS_PER_MONTH * per_day >= _room(longest))
    step = next(months, MONTH_STEPS[-1])
    found: list[tuple[float, str]] = []
    while day_number(year, month) <= last:
        if not found or (month - 1) % step == 0:
            found.append((float(day_number(year, month)), SHORT_MONTHS[month - 1]))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found


def _year_firsts(first: int, last: int) -> list[tuple[float, str]]:
    years = range(civil(first)[0], civil(last)[0] + 1)
    step = max(1, math.ceil(len(years) / 10))
    return [(float(day_number(year)), say_year(year)) for year in years if max(year, 1 - year) % step == 0]
