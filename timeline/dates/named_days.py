"""Named days in a year: the day itself, its eve, its week or weekend, a day of a feast, or the feast as a whole."""

from dataclasses import dataclass
from typing import Literal

from timeline.civil import DAYS_PER_WEEK, FIRST_YEAR, day_number, weekday
from timeline.dates.holidays import HOLIDAYS, Occasion, country_name, occasions
from timeline.dates.meaning import Named
from timeline.dates.spans import Period, Spell, Stretch, period_of

_NOT_WRITTEN = "Countries keep it on different days, and which one is meant is not written."
_SATURDAY = 5  # as weekdays are counted, from 0 on Monday
_HALF_WEEK = 4  # days
_LONG = 4  # days; a longer feast is about a week


class UnreckonedError(ValueError):
    """A named day has no date in the year asked for: the calendar it hangs on is not reckoned so far."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One occurrence of a named day, and what else it may be under which condition."""

    period: Spell
    doubts: tuple[tuple[Spell, str], ...] = ()


def kept(named: Named, year: int) -> tuple[Kept, ...]:
    """The occurrences of a named day in a Gregorian year, in order; none where the year has none.

    Raises OutOfCalendarError at the ends of the calendar.
    """
    key = named.holiday or ""
    return tuple(_kept(named, found, year) for found in occasions(key, year, named.country))


def note_on(named: Named) -> str | None:
    """What was taken for granted about a named day, as a sentence: whose day it is, how its calendar is reckoned."""
    day = HOLIDAYS[named.holiday or ""]
    if named.country is not None and named.country in day.where:
        whose = f"The day kept in {country_name(named.country)} is taken."
        return f"{whose} {day.note}" if day.note else whose
    return _NOT_WRITTEN if day.rivals else day.note


def _kept(named: Named, found: Occasion, year: int) -> Kept:
    period = _part(named, found.first, found)
    doubts = [(_part(named, first, found), f"if {condition}") for first, condition in found.others]
    doubts += [(_part(named, first, found), f"if {condition}") for first, condition in _rivals(named, year)]
    return Kept(period, tuple((other, why) for other, why in doubts if other != period))


def _rivals(named: Named, year: int) -> list[tuple[int, str]]:
    """The days other countries give the name to, where none is named."""
    day = HOLIDAYS[named.holiday or ""]
    if named.country in day.where:
        return []
    return [
        (found.first, f"the day kept in {country_name(code)} is meant")
        for code in day.rivals
        for found in day.where[code](year)
    ]


def _part(named: Named, first: int, found: Occasion) -> Spell:
    """What the words around a name leave of it or add to it, for an occurrence that begins on ``first``."""
    before, days = HOLIDAYS[named.holiday or ""].lasts or (0, found.length)
    if named.nth_unit == "day" and named.nth is not None:
        last = first + max(days - before, found.length) - 1
        return Period("day", last + named.nth + 1 if named.nth < 0 else first + named.nth - 1).shift(0)
    if named.nth_unit in ("week", "weekend") and named.nth is not None:
        return _beside(named.nth_unit, named.nth, first, first + found.length - 1)
    if named.nth_unit == "week":
        return period_of("week", first).shift(0)
    if named.nth_unit == "weekend":
        return period_of("weekend", first if weekday(first) > 1 else first - weekday(first) - 1).shift(0)
    if named.nth_unit == "whole" and days > 1:
        return Stretch("week" if days > _LONG else "day", first - before, first - before + days)
    return Period("day", first).shift(0) if found.length == 1 else Stretch(found.grain, first, first + found.length)


def _beside(unit: Literal["week", "weekend"], side: int, first: int, last: int) -> Spell:
    """The week or weekend before (-1) or after a feast: most of the seven days beside it lie in that week."""
    if unit == "week":
        return period_of("week", first - _HALF_WEEK if side < 0 else last + _HALF_WEEK).shift(0)
    before = first - 1 - (weekday(first - 1) + 1) % DAYS_PER_WEEK  # the last Sunday before
    after = last + 1 + (_SATURDAY - weekday(last + 1)) % DAYS_PER_WEEK
    return period_of("weekend", before if side < 0 else after).shift(0)


def once(key: str) -> int | None:
    """The day number of the one day in history that a name stands for: ``once("9/11")``; None for a yearly day."""
    date = HOLIDAYS[key].once
    return day_number(*date) if date is not None else None


def first_year(named: Named) -> int:
    """The year in which a named day was kept first, for one that began with an event: VE Day in 1945; else the
    earliest of the calendar."""
    return HOLIDAYS[named.holiday or ""].began or FIRST_YEAR


def is_single_day(named: Named) -> bool:
    """Whether a name stands for one day in history, whatever the year: "D-Day"."""
    return named.holiday is not None and once(named.holiday) is not None
