"""The dateline that a report opens with: "OSLO, March 6 (Agency) - "; its day, and its year where one is written."""

import re
from typing import NamedTuple

from timeline.civil import day_number
from timeline.late_patterns import late_pattern
from timeline.wording import MONTHS

OPENING = 1500  # characters from the top in which a dateline stands: below a title, a caption and a byline
MONTH_NAME = "|".join(f"{name[:3]}(?:{name[3:]})?" if name != "May" else name for name in MONTHS).replace(
    "Sep(?:tember)?", "Sep(?:t|tember)?"
)
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
_DATELINE = late_pattern(
    r"^[^\w\n]*(?P<place>[A-Z][\w.'’/-]+(?:[ ,]+[A-Z][\w.'’/-]*){0,6}?),?\s+"
    rf"(?P<words>(?:{_WEEKDAY},?\s)?(?:(?P<month>{MONTH_NAME})\.?\s(?P<day>\d\d?)"
    rf"|(?P<first>\d\d?)\s(?P<last>{MONTH_NAME})\.?)"
    r"(?:,?\s(?P<year>(?:19|20)\d\d))?)"
    r"(?:,?\s?\([^()\n]{2,40}\))?\s?,?\s?(?:--|[-–—])\s",
    re.M,
)
_NUMBER = {name[:3]: number for number, name in enumerate(MONTHS, start=1)}


class Dateline(NamedTuple):
    """The dateline at ``start``-``end`` of a text: the words that date it, month, day, and the year if written."""

    start: int
    end: int
    words: str
    month: int
    day: int
    year: int | None


def dateline(text: str) -> Dateline | None:
    """The dateline near the top of a text: ``dateline("OSLO, March 6 - Ships left.")`` has month 3 and day 6."""
    found = _DATELINE.search(text, 0, OPENING)
    if found is None:
        return None
    month = month_of(found["month"] or found["last"])
    number = int(found["day"] or found["first"])
    year = int(found["year"]) if found["year"] else None
    if day_of(year or 2000, month, number) is None:  # 2000 is a leap year: every day that any year has
        return None
    return Dateline(found.start(), found.end(), found["words"], month, number, year)


def month_of(name: str) -> int:
    """The number of a month's name or short form: ``month_of("Sept")`` is 9."""
    return _NUMBER[name[:3]]


def day_of(year: int, month: int, number: int) -> int | None:
    """The day number of a date, or None where the calendar has no such day."""
    try:
        return day_number(year, month, number)
    except ValueError:
        return None


def nearest_day(month: int, number: int, near: int, year_near: int) -> int | None:
    """The day of that month and day which lies nearest to the day ``near``, in ``year_near`` or a year beside it."""
    days = [day_of(year, month, number) for year in (year_near - 1, year_near, year_near + 1)]
    return min((day for day in days if day is not None), key=lambda day: abs(day - near), default=None)
