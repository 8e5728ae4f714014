"""The lunisolar calendar of China, Korea and Vietnam, from the sun and the moon.

E. M. Reingold and N. Dershowitz, Calendrical Calculations (4th edition, 2018), chapter 19: a month begins on the
day of the new moon, the eleventh holds the December solstice, and in a year of thirteen the first month in which
the sun enters no new sign of 30 degrees counts as leap. Zones decide on which day a new moon falls.
"""

from functools import lru_cache
from itertools import pairwise
from math import floor

from timeline.civil import day_number
from timeline.dates.calendars.sky import phases_in, sun_longitude, sun_reaches

FIRST_YEAR, LAST_YEAR = 1901, 2100  # before, Chinese calendars reckoned otherwise; after, the forecast is too rough
CHINA, KOREA, VIETNAM = 8, 9, 7  # hours east of UTC
_SOLSTICE, _SIGN = 270.0, 30.0  # degrees


def lunar_day(year: int, month: int, day: int, hours: int = CHINA) -> int | None:
    """The day number of a lunar date: ``lunar_day(2021, 1, 1)`` is the new year of 12 February 2021.

    ``year`` is the Gregorian one in which that lunar year begins; months 1 to 10, leap months are passed over.
    None outside the years from FIRST_YEAR to LAST_YEAR.
    """
    return _months(year, hours)[month - 1] + day - 1 if FIRST_YEAR <= year <= LAST_YEAR else None


def qingming(year: int) -> int | None:
    """The day number of the fifth solar term in China, tomb-sweeping day; None outside the years reckoned."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return _local_day(sun_reaches(15.0, day_number(year, 4, 5)), CHINA)


def _local_day(moment: float, hours: int) -> int:
    return floor(moment + hours / 24)


@lru_cache(maxsize=512)
def _months(year: int, hours: int) -> tuple[int, ...]:
    """The first days of the months 1 to 10 of the lunar year that begins in a Gregorian year."""
    solstices = [_local_day(sun_reaches(_SOLSTICE, day_number(y, 12, 21)), hours) for y in (year - 1, year)]
    starts = [_local_day(m, hours) for m in phases_in(solstices[0] - 35, solstices[1] + 35)]
    eleventh, next_eleventh = (max(s for s in starts if s <= solstice) for solstice in solstices)
    between = [start for start in starts if eleventh < start <= next_eleventh]
    if len(between) == 13:
        leap = next(a for a, b in pairwise(between) if _signless(a, b, hours))
        between.remove(leap)
    return tuple(between[1:11])


def _signless(start: int, after: int, hours: int) -> bool:
    """Whether the sun enters no new sign in the month from one local midnight to another."""
    signs = [floor(sun_longitude(day - hours / 24) / _SIGN) for day in (start, after)]
    return signs[0] == signs[1]
