"""The Hebrew calendar: the days of its feasts, counted from the new year.

E. M. Reingold and N. Dershowitz, Calendrical Calculations (4th edition, 2018), chapter 8. A feast begins at
nightfall; the day given is the one that follows, as calendars print it.
"""

from functools import lru_cache

from timeline.civil import weekday

_EPOCH = -1_373_427  # day number of 1 Tishri of the year 1
_TO_HEBREW = 3761  # the Hebrew year that begins in a Gregorian one is that many years further
_PASSOVER_TO_NEW_YEAR = 163  # days; the months between never change


def _elapsed(year: int) -> int:
    """Days from the epoch to the mean new moon of a year, put off where the week forbids it."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + ((3 * (day + 1)) % 7 < 3)


@lru_cache(maxsize=1024)
def rosh_hashanah(year: int) -> int:
    """The day number of the Hebrew new year that falls in a Gregorian year."""
    hebrew = year + _TO_HEBREW
    before, this, after = (_elapsed(hebrew + n) for n in (-1, 0, 1))
    put_off = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _EPOCH + this + put_off


def passover(year: int) -> int:
    """The day number of 15 Nisan, the first day of Passover, in a Gregorian year."""
    return rosh_hashanah(year) - _PASSOVER_TO_NEW_YEAR


def hanukkah(year: int) -> int:
    """The day number of 25 Kislev, the first day of Hanukkah, of the Hebrew year that begins in a Gregorian one."""
    length = rosh_hashanah(year + 1) - rosh_hashanah(year)
    heshvan = 30 if length % 10 == 5 else 29  # days; the year has 353 to 355 or 383 to 385
    return rosh_hashanah(year) + 30 + heshvan + 24


def tu_bishvat(year: int) -> int:
    """The day number of 15 Shevat in a Gregorian year."""
    length = rosh_hashanah(year) - rosh_hashanah(year - 1)
    kislev = 29 if length % 10 == 3 else 30
    return hanukkah(year - 1) - 24 + kislev + 29 + 14


def tisha_bav(year: int) -> int:
    """The day number of 9 Av, put off by a day from a Saturday."""
    day = passover(year) + 112
    return day + (weekday(day) == 5)


def israel_independence(year: int) -> int:
    """The day number of 5 Iyar, moved away from the Sabbath as Israel has done since 2004."""
    day = passover(year) + 20
    return day + {4: -1, 5: -2, 0: 1}.get(weekday(day), 0)


def holocaust_day(year: int) -> int:
    """The day number of 27 Nisan, Yom HaShoah, moved away from the Sabbath."""
    day = passover(year) + 12
    return day + {4: -1, 6: 1}.get(weekday(day), 0)
