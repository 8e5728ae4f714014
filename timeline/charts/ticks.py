"""What a time axis says: year, month and day as the window needs, in plain numbers of days."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from timeline.civil import MINUTES_PER_DAY, add_months, civil, day_number, weekday
from timeline.model import CLOCK_GRAINS, Grain
from timeline.shown import say_day, say_month, say_year

DAY_VIEW = 21.0  # days: up to three weeks every day is named
HOUR_VIEW = 2.5  # days: up to this, hours are ticked where the story knows clock times
WEEK_VIEW = 62.0  # days: up to two months the Mondays are named
EVERY_MONTH_VIEW = 240.0  # days: beyond eight months "Jan 2010" would reach into "Feb"
MONTH_VIEW = 460.0  # days: up to fifteen months every other month is named
QUARTER_VIEW = 1000.0  # days: up to some three years every third month is named
QUARTER = 3  # months
MOST_YEAR_LABELS = 9
RAIL_LABELS = 5  # years named under the rail
RAIL_ROOM = 0.28  # the rail's width as a share of a desktop chart's
RAIL_YEARS_VIEW = 600.0  # days: a rail of less may hold no turn of a year, or one
CHARACTER_SHARE = 0.0155  # of a desktop's axis beside a rail: the room of one character of a name
YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


Below = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Ticks:
    """Tick positions in day numbers: ``labels`` are (position, text, strong); ``rules`` cross the chart.

    ``centred`` labels stand in the middle of what they name; others begin at it. ``below`` is the second row.
    """

    labels: tuple[tuple[float, str, bool], ...]
    minor: tuple[float, ...] = ()
    rules: tuple[float, ...] = ()
    centred: bool = False
    below: Below = field(default=())


def ticks(start: float, end: float, finest: Grain = "day", room: float = 1.0) -> Ticks:
    """The ticks of a window of day numbers; none is finer than ``finest``, the finest date of the story.

    ``room`` is the width of the axis as a share of a desktop's: on half of it half as many ticks are named.
    """
    found = _ticks(start, end, finest, room)
    return replace(found, below=_with_room(found.below, end, (end - start) * CHARACTER_SHARE / room))


def _with_room(below: Below, end: float, per_character: float) -> Below:
    """The names of the second row that end before the next one begins and before the axis ends; the first at least."""
    ends = [*(at for at, _ in below[1:]), end]
    fit = tuple(
        (at, text) for (at, text), limit in zip(below, ends, strict=False) if at + len(text) * per_character <= limit
    )
    return fit or below[:1]


def _ticks(start: float, end: float, finest: Grain, room: float) -> Ticks:
    days = (end - start) / room
    if days <= HOUR_VIEW and finest in CLOCK_GRAINS:
        return _hour_ticks(start, end, days)
    if days <= DAY_VIEW:
        return _day_ticks(start, end)
    if days <= WEEK_VIEW:
        return _week_ticks(start, end)
    if days <= MONTH_VIEW:
        return _month_ticks(start, end, 1 if days <= EVERY_MONTH_VIEW else 2, mondays=days <= 200)
    if days <= QUARTER_VIEW:
        return _month_ticks(start, end, QUARTER, mondays=False)
    return year_ticks(start, end, int(MOST_YEAR_LABELS * room))


def _hour_ticks(start: float, end: float, days: float) -> Ticks:
    step = 1 if days <= 0.5 else 3 if days <= 1.2 else 6
    per_step = MINUTES_PER_DAY / 60 / step
    first, last = int(start * per_step), int(end * per_step) + 1
    at = [tick for tick in range(first, last + 1) if start <= tick / per_step < end]
    labels = tuple((t / per_step, f"{int(t * step) % 24:02d}:00", int(t * step) % 24 == 0) for t in at)
    dates = [float(day) for day in range(int(start), int(end) + 1)]
    return Ticks(labels, (), tuple(dates), below=_row_below(start, [(d, say_day(int(d))) for d in dates]))


def _day_ticks(start: float, end: float) -> Ticks:
    days = [day for day in range(int(start // 1), int(end) + 1) if start <= day + 0.5 < end]
    labels = tuple((day + 0.5, str(civil(day)[2]), weekday(day) == 0) for day in days)
    mondays = tuple(float(day) for day in days if weekday(day) == 0)
    edges = tuple(float(day) for day in range(days[0], days[-1] + 2)) if days else ()
    months = [(float(day_number(y, m)), say_month(y, m)) for y, m in _months(start, end)]
    return Ticks(labels, edges, mondays, centred=True, below=_row_below(start, months))


def _week_ticks(start: float, end: float) -> Ticks:
    mondays = [day for day in range(int(start // 1) + 1, int(end) + 1) if weekday(day) == 0 and day < end]
    labels = tuple((float(day), say_day(day, short=True, with_year=False), civil(day)[2] <= 7) for day in mondays)
    months = [(float(day_number(y, m)), say_month(y, m)) for y, m in _months(start, end)]
    firsts = tuple(at for at, _ in months if at >= start)
    named = [months[0]] if len(months) > 1 and months[1][0] - start < (end - start) / 4 else []
    return Ticks(labels, (), firsts, below=_row_below(start, [found for found in months if found not in named]))


def _row_below(start: float, marks: list[tuple[float, str]]) -> tuple[tuple[float, str], ...]:
    """The first mark moves to the window's edge, so that what is looked at is always named."""
    return tuple((max(at, start), text) for at, text in marks)


def _month_ticks(start: float, end: float, step: int, *, mondays: bool) -> Ticks:
    months = [(y, m) for y, m in _months(start, end) if (m - 1) % step == 0]
    firsts = [float(day_number(y, m)) for y, m in months]
    labels: list[tuple[float, str, bool]] = []
    for (year, month), at in zip(months, firsts, strict=True):
        if at < start:
            continue
        name = say_month(year, month, short=True, with_year=False)
        if step == QUARTER:  # there is room for one word only
            name = say_year(year) if month == 1 else name
        elif month == 1 or not labels:
            name += f" {say_year(year)}"
        labels.append((at, name, True))
    minor = tuple(float(d) for d in range(int(start) + 1, int(end) + 1) if weekday(d) == 0) if mondays else ()
    return Ticks(tuple(labels), minor, tuple(at for at in firsts if at >= start))


def year_ticks(start: float, end: float, most: int = MOST_YEAR_LABELS) -> Ticks:
    """Ticks at years, decades or longer, at most about ``most`` of them named."""
    first, last = civil(int(start // 1))[0], civil(int(end // 1))[0] + 1
    wanted = (last - first) / most
    step = next((step for step in YEAR_STEPS if step >= wanted), YEAR_STEPS[-1])
    at = [(float(day_number(year)), year) for year in _round_years(first, last, step)]
    inside = [(position, year) for position, year in at if start <= position < end]
    fine = next((finer for finer in reversed(YEAR_STEPS) if finer < step and step % finer == 0), None)
    minor = [float(day_number(year)) for year in _round_years(first, last, fine)] if fine and step <= 1000 else []
    labels = tuple((position, say_year(year), False) for position, year in inside)
    return Ticks(labels, tuple(m for m in minor if start <= m < end), tuple(p for p, _ in inside))


def _round_years(first: int, last: int, step: int) -> list[int]:
    """The years that are counted in steps: of hundreds 200 BC, 100 BC, AD 1 and AD 100, for there is no year 0."""
    return [year + 1 if year < 1 < step else year for year in range(first - first % step, last + 1, step)]


def rail_ticks(start: float, end: float) -> Ticks:
    """The ticks of the rail: years where it covers some, else months or weeks; none of them strong."""
    if end - start > RAIL_YEARS_VIEW:
        return year_ticks(start, end, RAIL_LABELS)
    found = ticks(start, end, room=RAIL_ROOM)
    return Ticks(tuple((at, text, False) for at, text, _ in found.labels), found.minor, found.rules)


def _months(start: float, end: float) -> Iterator[tuple[int, int]]:
    year, month, _ = civil(int(start // 1))
    while day_number(year, month) < end:
        yield year, month
        year, month = add_months(year, month, 1)
