"""Whole numbers of calendar units, counted on and back from a day."""

import re
from typing import Literal, NamedTuple

from timeline.civil import DAYS_PER_WEEK, HOURS_PER_DAY, add_months, civil, day_number, days_in_month, weekday
from timeline.model import GRAINS, Grain, Interval, Mention

Unit = Literal["D", "W", "M", "Y"]
GRAIN_OF_UNIT: dict[Unit, Grain] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_LENGTH = re.compile(r"P(\d+)(D|W|M|Y|DE)\Z")
_HOURS = re.compile(r"PT(\d+)H\Z")


class Length(NamedTuple):
    """A whole number of calendar units."""

    number: int
    unit: Unit


def length_of(mention: Mention) -> Length | None:
    """The length of a duration mention (``P10Y`` is 10 years, ``PT48H`` two days); None where it is no whole number.

    Hours short of a day are a length of no days: within what a day can tell.
    """
    hours = _HOURS.match(mention.value)
    if hours is not None:
        days, rest = divmod(int(hours[1]), HOURS_PER_DAY)
        return Length(days, "D") if not days or not rest else None
    match = _LENGTH.match(mention.value)
    if match is None:
        return None
    count, unit = int(match[1]), match[2]
    if unit == "DE":
        return Length(count * 10, "Y")
    return Length(count, unit)  # type: ignore[arg-type]  # the pattern allows the four units only


def is_coarser(grain: Grain, unit: Grain) -> bool:
    """Whether a grain is coarser than a unit: ``is_coarser("month", "week")``; nothing counts in weeks from a month."""
    return GRAINS.index(grain) > GRAINS.index(unit)


def shifted(day: int, length: Length, sign: int) -> int:
    """The day number ``length`` later (sign 1) or earlier (-1); a month without that day gives its last day."""
    count = sign * length.number
    if length.unit in ("D", "W"):
        return day + count * (DAYS_PER_WEEK if length.unit == "W" else 1)
    year, month, number = civil(day)
    year, month = add_months(year, month, count * (12 if length.unit == "Y" else 1))
    return day_number(year, month, min(number, days_in_month(year, month)))


def cell(day: int, unit: Unit) -> Interval:
    """The day, ISO week, month or year that holds a day number: what a count in that unit can tell."""
    year, month, _ = civil(day)
    if unit == "D":
        return Interval.days(day, day + 1)
    if unit == "W":
        monday = day - weekday(day)
        return Interval.days(monday, monday + DAYS_PER_WEEK)
    if unit == "M":
        first = day_number(year, month)
        return Interval.days(first, first + days_in_month(year, month))
    return Interval.days(day_number(year), day_number(year + 1))
