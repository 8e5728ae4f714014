"""Days of the proleptic Gregorian calendar as plain numbers, from 9999 BC to AD 9999.

Python's ``datetime`` ends at year 1; history does not. Day 1 is 0001-01-01, as in
``date.toordinal``; year 0 is 1 BC, as in ISO 8601. The conversions follow Howard Hinnant,
"chrono-Compatible Low-Level Date Algorithms" (2013), shifted to Python's day 1.
"""

from datetime import date
from functools import lru_cache

DAYS_PER_WEEK = 7
HOURS_PER_DAY = 24
MINUTES_PER_DAY = 1440
FIRST_YEAR, LAST_YEAR = -9998, 9999  # 9999 BC and AD 9999
_DAYS_PER_ERA = 146_097  # 400 Gregorian years
_EPOCH_SHIFT = 305  # days from 0000-03-01, where Hinnant's count starts, to 0001-01-01, less one
_PYTHON_FIRST_DAY, _PYTHON_LAST_DAY = 1, date.max.toordinal()


def is_leap(year: int) -> bool:
    """Whether the astronomical year has 366 days: ``is_leap(2000)`` is True, ``is_leap(1900)`` False."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """The number of days in a month: ``days_in_month(2024, 2)`` is 29. ``month`` is 1 to 12."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The day number of a civil date: ``day_number(1, 1, 1)`` is 1.

    ``year`` is astronomical (0 is 1 BC). Raises ValueError for a date that does not exist.
    """
    if not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"no such date: year {year}, month {month}, day {day}")
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * _DAYS_PER_ERA + of_era * 365 + of_era // 4 - of_era // 100 + of_year - _EPOCH_SHIFT


@lru_cache(maxsize=16_384)
def civil(day: int) -> tuple[int, int, int]:
    """The (year, month, day) of a day number: ``civil(1)`` is ``(1, 1, 1)``."""
    if _PYTHON_FIRST_DAY <= day <= _PYTHON_LAST_DAY:
        found = date.fromordinal(day)
        return found.year, found.month, found.day
    era, of_era = divmod(day + _EPOCH_SHIFT, _DAYS_PER_ERA)
    year_of_era = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * of_year + 2) // 153
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    year = year_of_era + era * 400 + (month <= 2)
    return year, month, of_year - (153 * shifted_month + 2) // 5 + 1


def weekday(day: int) -> int:
    """The day of the week, Monday 0 to Sunday 6: ``weekday(day_number(2021, 10, 20))`` is 2."""
    return (day - 1) % DAYS_PER_WEEK


def iso_week(day: int) -> tuple[int, int]:
    """The ISO 8601 (year, week) a day lies in: ``iso_week(day_number(2021, 10, 20))`` is ``(2021, 42)``."""
    thursday = day - weekday(day) + 3
    year = civil(thursday)[0]
    return year, (thursday - day_number(year)) // DAYS_PER_WEEK + 1


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The (year, month) ``count`` months on: ``add_months(2021, 11, 3)`` is ``(2022, 2)``."""
    total = year * 12 + month - 1 + count
    return total // 12, total % 12 + 1


@lru_cache(maxsize=16_384)
def iso_date(day: int) -> str:
    """A day as ISO 8601: ``2021-10-20``; before year 0 with a sign, ``-0043-03-15`` for 44 BC."""
    year, month, number = civil(day)
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{number:02d}"
