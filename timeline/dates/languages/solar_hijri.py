"""Days of the calendar of Iran and Afghanistan with their year, "۱۷ آبان ۱۴۰۲", as days of the common one."""

from timeline.civil import civil
from timeline.dates.holidays.faiths import nowruz

MONTHS = tuple("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split())
YEARS = range(1200, 1500)  # of today's texts and of those that tell of the last two centuries
_AHEAD = 621  # years from the one to the other at Nowruz
_LONG_MONTHS, _LONG, _SHORT = 6, 31, 30  # the first months have 31 days, the others 30


def solar_hijri_day(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """Year, month and day of the common calendar: ``solar_hijri_day(1403, 1, 1)`` is ``(2024, 3, 20)``."""
    if not (1 <= month <= len(MONTHS) and 1 <= day <= (_LONG if month <= _LONG_MONTHS else _SHORT)):
        return None
    return civil(nowruz(year + _AHEAD) + _SHORT * (month - 1) + min(month - 1, _LONG_MONTHS) + day - 1)
