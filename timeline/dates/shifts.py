"""Where a count leads: "two weeks ago", "the following March", from a day or from what was told."""

from timeline.civil import DAYS_PER_WEEK, HOURS_PER_DAY, MINUTES_PER_DAY
from timeline.dates.lexicon import WINTER
from timeline.dates.meaning import Named, Shift
from timeline.dates.spans import Period, add_months_to_day, nearest_weekday, period_of

_AUTUMN_DAYS = 300  # of a year that are over before its second winter begins
BY_THE_YEAR = frozenset({"year", "decade", "century"})


def shifted(shift: Shift, day: int) -> Period:
    """The period a shift names, counted from a day. Raises OutOfCalendarError."""
    months = {"month": 1, "year": 12, "decade": 120, "century": 1200}
    if shift.weekday is not None:
        day = near_weekday(day, shift.weekday, ahead=shift.ahead)
    if shift.then is not None:
        on = (
            add_months_to_day(day, shift.count * months[shift.unit])
            if shift.unit in months
            else day + DAYS_PER_WEEK * shift.count
        )
        return shifted(shift.then, on)
    if shift.unit in ("hour", "minute"):
        per_day = HOURS_PER_DAY if shift.unit == "hour" else MINUTES_PER_DAY
        return period_of("day", day + int(shift.count / per_day))
    if shift.unit in months and abs(shift.count) > 1:
        return period_of(
            shift.unit if shift.unit in ("month", "year") else "year",
            add_months_to_day(day, shift.count * months[shift.unit]),
        )
    return period_of(shift.unit, day).shift(shift.count)


def after_told(named: Named, told: Period) -> int:
    """The day past which "the following March" lies after what was told: the last one of a year, in which the
    following winter still begins."""
    if told.grain != "year":
        return told.first
    return told.first + _AUTUMN_DAYS if named.season == WINTER else told.after - 1


def counted_from_told(shift: Shift, told: Period) -> int:
    """The day that a count goes on from: years after a winter count from the year that names it, in which it ends."""
    return told.after - 1 if told.grain == "season" and shift.unit in BY_THE_YEAR else told.first


def near_weekday(day: int, wanted: int, *, ahead: bool) -> int:
    """The day itself where it has the weekday; else the nearest one that does, or the next one."""
    before, after = nearest_weekday(day + 1, wanted, -1), nearest_weekday(day - 1, wanted, 1)
    return after if ahead or after - day < day - before else before
