"""TIMEX3 values with X for what is not known: "XXXX-08-14", "XXXX-WXX-3"."""

from functools import cache

from timeline.civil import FIRST_YEAR, LAST_YEAR, civil
from timeline.dates.holidays import occasions
from timeline.dates.meaning import Core, Length, Named, Pair, Recurring, Shift, Vague
from timeline.dates.spans import SEASON_CODES, timex_year
from timeline.model import CLOCK_GRAINS, Grain, MentionType

SOME_DAY = "XXXX-XX-XX"
_SHIFT_VALUES: dict[Grain, str] = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "season": "XXXX-XX", "year": "XXXX", "decade": "XXX", "century": "XX",
    "hour": "XXXX-XX-XXTXX", "minute": "XXXX-XX-XXTXX:XX", "daypart": "XXXX-XX-XXTXX",
}  # fmt: skip
_YEARS_COMPARED = range(2001, 2008)  # a leap year among them, and each weekday once


def timex_part(part: str | None) -> str:
    """The TIMEX3 code of a part of the day; the early hours have none and count as morning."""
    return "MO" if part == "EH" else part or "DT"


def is_hour_of_set(core: Recurring) -> bool:
    """Whether a core is the hour of what repeats: "19:30" of "every Monday at 19:30"."""
    return core.any_one and core.value.startswith(f"{SOME_DAY}T") and core.value[-1].isdigit()


def value_without_anchor(core: Core) -> str:
    """The value of a core that waits for an anchor or lies off the calendar: "Aug. 14" is ``XXXX-08-14``."""
    if isinstance(core, Shift):
        return _SHIFT_VALUES[(core.then or core).unit]
    if isinstance(core, Length | Recurring | Vague):
        return core.value
    return _named_value(core.first if isinstance(core, Pair) else core)


def type_of_shift(core: Shift) -> MentionType:
    """Whether a count comes to a date or to a time of day: "two hours later" does to a time."""
    return "TIME" if (core.then or core).unit in CLOCK_GRAINS else "DATE"


def type_of_core(core: Core) -> MentionType:
    """Whether a core is a date or a time of day: "Friday" is a date, "Friday night" a time."""
    if isinstance(core, Shift):
        return type_of_shift(core)
    name = core.first if isinstance(core, Pair) else core
    return "TIME" if isinstance(name, Named) and (name.minute is not None or name.part is not None) else "DATE"


@cache
def same_each_year(holiday: str) -> str:
    """ "XXXX-12-25" of Christmas, which is that day of every year; ``SOME_DAY`` of Easter."""
    found = {tuple(civil(each.first)[1:] for each in occasions(holiday, year)) for year in _YEARS_COMPARED}
    days = found.pop()
    return f"XXXX-{days[0][0]:02d}-{days[0][1]:02d}" if not found and len(days) == 1 else SOME_DAY


def _named_value(core: Named) -> str:
    clock = f"T{core.minute // 60:02d}:{core.minute % 60:02d}" if core.minute is not None else ""
    if not clock and core.part:
        clock = f"T{timex_part(core.part)}"
    if core.month is not None:
        year = timex_year(core.year) if core.year is not None and core.year <= LAST_YEAR else "XXXX"
        return f"{year}-{core.month:02d}" + (f"-{core.day:02d}{clock}" if core.day is not None else "")
    if core.weekday is not None:
        return f"XXXX-WXX-{core.weekday + 1}{clock}"
    if core.weekend or core.nth_unit == "weekend":
        return "XXXX-WXX-WE"
    if core.nth_unit in ("day", "week") and core.holiday is None and core.year is None:
        return _SHIFT_VALUES["day" if core.nth_unit == "day" else "week"]
    if core.quarter is not None:
        return f"XXXX-Q{core.quarter}"
    if core.half is not None:
        return f"XXXX-H{core.half}"
    if core.season is not None:
        return f"XXXX-{SEASON_CODES[core.season - 1]}"
    if core.day is not None:
        return f"XXXX-XX-{core.day:02d}{clock}"
    if clock or core.holiday:
        moved = any((core.nth, core.nth_unit, core.beside, core.weekday_beside))  # "the day before Christmas"
        day = same_each_year(core.holiday) if core.holiday and not moved else SOME_DAY
        return f"{day}{clock}"
    return timex_year(core.year) if core.year is not None and core.year < FIRST_YEAR else "XXXX"
