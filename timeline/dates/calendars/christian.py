"""The days that hang on Easter, of the western and of the Orthodox churches."""

from functools import lru_cache

from timeline.civil import day_number, weekday

_FIRST_GREGORIAN = 1583  # the first whole year of the Gregorian calendar


@lru_cache(maxsize=1024)
def easter(year: int) -> int:
    """The day number of Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher algorithm); before that calendar
    the date that was written then, so that Easter 1461 is 5 April."""
    if year < _FIRST_GREGORIAN:
        return day_number(year, *_julian_easter(year))
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, of_leap = divmod(century, 4)
    correction = (century + 8) // 25
    moon = (19 * golden + century - leap_centuries - (century - correction + 1) // 3 + 15) % 30
    leaps, of_leaps = divmod(of_century, 4)
    sunday = (32 + 2 * of_leap + 2 * leaps - moon - of_leaps) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return day_number(year, month, day + 1)


@lru_cache(maxsize=1024)
def orthodox_easter(year: int) -> int:
    """The day number of Easter Sunday of the Orthodox churches."""
    return from_julian(year, *_julian_easter(year))


def _julian_easter(year: int) -> tuple[int, int]:
    """Month and day of Easter Sunday in the Julian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return month, day + 1


def from_julian(year: int, month: int, day: int) -> int:
    """The day number of a date of the Julian calendar in a year after 1582: ``(2021, 12, 25)`` is 7 January 2022."""
    behind = year // 100 - year // 400 - 2  # days; the Gregorian calendar leaves out three leap days in 400 years
    return day_number(year, month, day) + behind - (month < 3 and year % 100 == 0 and year % 400 != 0)


def advent(year: int) -> int:
    """The day number of the first Sunday of Advent, the fourth before Christmas Day."""
    christmas = day_number(year, 12, 25)
    return christmas - (weekday(christmas) + 1) % 7 - 21 - 7 * (weekday(christmas) == 6)
