"""Dates in words that no reader can mistake: day before month, the month by name."""

from timeline.civil import MINUTES_PER_DAY, civil, days_in_month, weekday
from timeline.model import Grain, Interval, Moment

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
SHORT_MONTHS = tuple(name[:3] for name in MONTHS)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# The parts of a day by the minutes they are taken to cover, as timeline.dates has them.
DAYPARTS = {
    (0, 360): "early hours", (300, 720): "morning", (660, 840): "midday", (720, 1080): "afternoon",
    (1020, 1320): "evening", (1200, 1800): "night", (360, 1200): "daytime",
}  # fmt: skip


# Minutes from the time that a reader is told to the end of it; a part of a day is told by its name.
_LASTS: dict[Grain, int] = {"minute": 1, "hour": 60, "daypart": 0}
_DAWN = 360  # minutes of the day


def say_year(year: int) -> str:
    """An astronomical year as people write it: ``2021``, ``44 BC`` for -43, ``AD 79`` below 1000."""
    if year <= 0:
        return f"{1 - year} BC"
    return f"AD {year}" if year < 1000 else str(year)


def say_century(year: int) -> str:
    """The century of an astronomical year: ``7th century BC`` for -611, ``1st century`` for 79, ``21st century``."""
    number = ((year if year > 0 else 1 - year) + 99) // 100
    tens, ones = divmod(number % 100, 10)
    ending = "th" if tens == 1 else {1: "st", 2: "nd", 3: "rd"}.get(ones, "th")
    return f"{number}{ending} century{'' if year > 0 else ' BC'}"


def _say_years(first: int, last: int) -> str:
    """Two years in short, the era once: ``1979–1989``, ``612–338 BC``, ``AD 79–96``, ``44 BC–AD 79``."""
    if last <= 0:
        return f"{1 - first}–{say_year(last)}"
    return f"{say_year(first)}–{last if 0 < first < 1000 else say_year(last)}"


def say_day(day: int, *, with_weekday: bool = False, with_year: bool = True, short: bool = False) -> str:
    """A day number in words: ``20 October 2021``, ``Wednesday 20 October 2021``, ``20 Oct``."""
    year, month, number = civil(day)
    words = [WEEKDAYS[weekday(day)]] if with_weekday else []
    words += [str(number), (SHORT_MONTHS if short else MONTHS)[month - 1]]
    return " ".join([*words, say_year(year)] if with_year else words)


def say_moment(moment: Moment, *, short: bool = False) -> str:
    """A moment in words: ``20 October 2021``, or ``20 October 2021, 22:28 (UTC+8)`` with a clock."""
    day = say_day(moment.day, short=short)
    if moment.offset is None:
        return day
    return f"{day}, {moment.minute // 60:02d}:{moment.minute % 60:02d} ({say_offset(moment.offset)})"


def say_offset(offset: int) -> str:
    """Minutes east of UTC in words: ``UTC``, ``UTC+8``, ``UTC+5:30``, ``UTC−4``."""
    if offset == 0:
        return "UTC"
    hours, minutes = divmod(abs(offset), 60)
    sign = "+" if offset > 0 else "−"
    return f"UTC{sign}{hours}" + (f":{minutes:02d}" if minutes else "")


def say_span(first: int, last: int, *, with_year: bool = True, short: bool = False) -> str:
    """A run of days, both ends named: ``11 to 17 October 2021``, ``30 September to 2 October 2021``."""
    (year, month, number), (last_year, last_month, _) = civil(first), civil(last)
    to = "–" if short else " to "
    end = say_day(last, with_year=with_year, short=short)
    if first == last:
        return end
    if (year, month) == (last_year, last_month):
        return f"{number}{to}{end}"
    if short:
        to = " – "
    return f"{say_day(first, with_year=with_year and year != last_year, short=short)}{to}{end}"


def say_interval(interval: Interval, grain: Grain, *, short: bool = False, with_year: bool = True) -> str:
    """An interval as a reader would write it: ``14 August 2021``, ``the 1980s``, ``since 2017``.

    ``short`` gives the form of chart labels: ``14 Aug``, ``11–17 Oct``, ``1980s``. A part of a day is named, in the
    long form with the hours it is taken for: ``6 March 2024, morning (05:00–12:00)``.
    """
    if interval.start is None or interval.end is None:
        word, edge = ("until", interval.end) if interval.start is None else ("since", interval.start)
        if edge is None:
            raise ValueError("an interval needs at least one side")
        return f"{word} {_say_edge(edge, grain, interval.start is None, short, with_year)}"
    first, after = interval.start.day, interval.after_day
    if after is None:
        raise ValueError("a closed interval has an end")
    if interval.start.offset is not None and grain != "day":
        words = _say_clock_span(interval.start, interval.end, short, with_year)
        return _with_daypart(words, interval.start, interval.end, short) if grain == "daypart" else words
    (year, *of_year), (last_year, *of_last_year) = civil(first), civil(after)
    if grain in ("year", "decade", "century") and of_year == [1, 1] != of_last_year and year < last_year:
        # the year is all that is known of the start
        return _say_years(year, last_year) if short else f"{say_year(year)} to {say_day(after - 1)}"
    return _say_days(first, after - 1, short, with_year)


def _say_clock_span(start: Moment, end: Moment, short: bool, with_year: bool) -> str:
    day = say_day(start.day, with_year=with_year, short=short)
    clock = f"{start.minute // 60:02d}:{start.minute % 60:02d}"
    if end.local - start.local > 1:
        clock += f"–{end.minute // 60:02d}:{end.minute % 60:02d}"
    return f"{day}, {clock}"


def _with_daypart(words: str, start: Moment, end: Moment, short: bool) -> str:
    """ "Wednesday morning" as a part of a day, not as hours that nobody wrote: ``6 Mar, morning``."""
    part = DAYPARTS.get((start.minute, start.minute + end.local - start.local))
    day, _, clock = words.rpartition(", ")
    if part is None:
        return words
    return f"{day}, {part}" if short else f"{day}, {part} ({clock})"


def _say_edge(edge: Moment, grain: Grain, is_end: bool, short: bool, with_year: bool) -> str:
    if edge.offset is not None and grain in _LASTS and not short:
        return _say_clock_edge(edge, grain, is_end, with_year)
    _, month, number = civil(edge.day)
    held = edge.day - (is_end and not edge.minute)  # the day that the open side reaches from or to
    held_year, held_month, _ = civil(held)
    if grain in ("year", "decade", "century") and (month, number) == (1, 1):
        return say_year(held_year)
    if grain == "month" and number == 1:
        return f"{(SHORT_MONTHS if short else MONTHS)[held_month - 1]} {say_year(held_year)}"
    return say_day(held, with_year=with_year, short=short)


def _say_clock_edge(edge: Moment, grain: Grain, is_end: bool, with_year: bool) -> str:
    """The hour or the part of a day up to whose end, or from whose start on, time goes: ``6 March 2024, evening``."""
    named = {span[is_end]: name for span, name in DAYPARTS.items() if grain == "daypart"}
    at = edge.minute - (_LASTS[grain] if is_end else 0)
    clock = f"{at % MINUTES_PER_DAY // 60:02d}:{at % 60:02d}"
    day = say_day(edge.day - (at < 0), with_year=with_year)
    both = is_end and at == _DAWN  # the end of a night and of the early hours
    return f"{day}, {clock if both else named.get(at, clock)}"


def _say_days(first: int, last: int, short: bool, with_year: bool) -> str:
    (year, month, number), (last_year, last_month, last_number) = civil(first), civil(last)
    if number == 1 and last_number == days_in_month(last_year, last_month):
        whole = _say_months(year, month, last_year, last_month, short, with_year)
        if whole:
            return whole
    return say_span(first, last, with_year=with_year, short=short)


def _say_months(year: int, month: int, last_year: int, last_month: int, short: bool, with_year: bool) -> str | None:
    names = SHORT_MONTHS if short else MONTHS
    if (month, last_month) == (1, 12):
        if year == last_year:
            return say_year(year)
        if year % 100 == 0 and last_year == year + 99 and year > 0:  # "the 2000s" may also be ten years
            return say_century(last_year) if short else f"the {say_century(last_year)}"
        if year % 10 == 0 and last_year == year + 9 and year > 0:
            return f"{year}s" if short else f"the {year}s"
        return _say_years(year, last_year) if short else f"{say_year(year)} to {say_year(last_year)}"
    tail = f" {say_year(last_year)}" if with_year else ""
    if (year, month) == (last_year, last_month):
        return f"{names[month - 1]}{tail}"
    head = f"{names[month - 1]}" + (f" {say_year(year)}" if year != last_year else "")
    return f"{head}–{names[last_month - 1]}{tail}" if short else f"{head} to {names[last_month - 1]}{tail}"
