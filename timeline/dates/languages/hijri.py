"""Days of the Islamic calendar with their year, "15 شعبان 1447", as days of the common one."""

from typing import Any

from timeline.civil import civil
from timeline.dates.calendars.islamic import month_start

_LONGEST_MONTH = 30  # days
_NOTE = "It is a day of the Islamic calendar; where the moon was sighted later or earlier it is a day off."


def hijri_day(month: int, year: int, day: int) -> dict[str, Any]:
    """The fields of a name for a day of the Islamic calendar: ``hijri_day(8, 1447, 15)`` is 3 February 2026."""
    if not 1 <= day <= _LONGEST_MONTH:
        return {"day": 0}  # no day at all
    common_year, common_month, common_day = civil(month_start(year, month) + day - 1)
    return {"year": common_year, "month": common_month, "day": common_day, "because": _NOTE}
