"""The Islamic calendar: the Umm al-Qura calendar of Saudi Arabia where its table reaches, else the tabular one.

A month begins with the sighting of the young moon, so that each country may be a day before or after; what is given
here is the day printed in Saudi Arabia's calendar, or the arithmetic mean.
"""

from functools import lru_cache

from timeline.civil import civil

# Months of 30 days as bits, Muharram the highest, one word a year: the Umm al-Qura calendar as published by the King
# Abdulaziz City for Science and Technology (R. H. van Gent, "The Umm al-Qura Calendar of Saudi Arabia").
_FIRST_YEAR, _FIRST_DAY = 1365, 710370  # 1 Muharram 1365 is 5 December 1945
_LONG_MONTHS = (
    "aab aaa aaa aab ab6 aaa a57 54b 555 ab3 aa6 4ea 95b aaa 555 aaa b4a b65 5aa aaa b2e cab 2ab 6aa aab ab4 aab "
    "2ab a2b aa6 b4a ba5 5aa ab5 556 d2b 54a ea5 752 6e9 36a aad 555 aa5 b52 ba9 5b4 9ba 4db 25d 52d aa5 ad4 aea "
    "56d 4bd 23d 91d a95 b4a b5a 56d 2b6 93b 49b 655 6a9 754 b6a 56c aad 555 b29 b92 ba9 5d4 ada 55a aab 595 749 "
    "764 baa 5b5 2b6 a56 d2a e95 72a 755 35a 95d 49b a4d d26 d53 5aa aad 4b6 a57 527 a95 b4a b55 36c 9ae 4b6 a96 "
    "b4a da5 5d2 5d9 2dc 96d 4ad 655 6d2 b69 374 9b6 4d7 2ab 54b 6a5 752 b69 56b 2ad 94d c95 d4a ea5 6ca ad5 556 "
    "c97"
).split()
_EPOCH = 227_015  # day number of 1 Muharram of the year 1 by arithmetic: 16 July 622 of the Julian calendar
_MEAN_YEAR = 354.36667  # days
_MONTHS = 12


@lru_cache(maxsize=1)
def _table() -> tuple[int, ...]:
    """The first days of the months that the table covers, and of the one after them."""
    starts = [_FIRST_DAY]
    for word in _LONG_MONTHS:
        starts += [0] * _MONTHS
        for month in range(_MONTHS):
            at = len(starts) - _MONTHS + month
            starts[at] = starts[at - 1] + 29 + (int(word, 16) >> (_MONTHS - 1 - month) & 1)
    return tuple(starts)


def month_start(year: int, month: int) -> int:
    """The day number on which an Islamic month begins: ``month_start(1442, 10)`` is Eid al-Fitr, 13 May 2021."""
    at = (year - _FIRST_YEAR) * _MONTHS + month - 1
    return _table()[at] if 0 <= at < len(_table()) else tabular_start(year, month)


def tabular_start(year: int, month: int) -> int:
    """The same by arithmetic: eleven leap years in thirty, months of 30 and 29 days in turn.

    E. M. Reingold and N. Dershowitz, Calendrical Calculations (4th edition, 2018), chapter 7.
    """
    return _EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2


def occurrences(month: int, day: int, gregorian: int) -> tuple[int, ...]:
    """The day numbers of an Islamic date in a Gregorian year: one, two or none."""
    about = int((gregorian - 622) * 365.2425 / _MEAN_YEAR)
    days = (month_start(year, month) + day - 1 for year in range(max(1, about - 1), about + 4))
    return tuple(number for number in days if civil(number)[0] == gregorian)


def month_length(first: int, month: int) -> int:
    """The number of days of the Islamic month that begins on a day: 29 or 30."""
    about = int((first - _EPOCH) / _MEAN_YEAR)
    starts = (month_start(year, number) for year in range(about, about + 3) for number in (month, month % 12 + 1))
    return next((after - first for after in sorted(starts) if after > first), 30)
