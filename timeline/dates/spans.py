"""Calendar arithmetic without text: every grain is a row of numbered periods that can be counted along.

A period is a grain and an index (days are day numbers, weeks count Mondays, months count from year 0, and
so on), so "three months on" is an addition at any grain, from 9999 BC to AD 9999.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.civil import (
    DAYS_PER_WEEK,
    FIRST_YEAR,
    LAST_YEAR,
    civil,
    day_number,
    days_in_month,
    iso_week,
    weekday,
)
from timeline.model import Grain, Interval

FIRST_DAY, LAST_DAY = day_number(FIRST_YEAR), day_number(LAST_YEAR, 12, 31)
# Meteorological seasons of the northern half of the earth; winter belongs to the year of its January.
SEASON_CODES = ("WI", "SP", "SU", "FA")
_MONTHS_PER: dict[Grain, int] = {
    "month": 1,
    "quarter": 3,
    "season": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
}
COARSENESS: tuple[Grain, ...] = (
    "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century",
)  # fmt: skip
# Months that what lies before our era is moved by, as it counts no year 0: the first century BC ends with 1 BC,
# and the 470s BC run from 479 BC, the astronomical year -478, to 470 BC.
_SHIFT_BC: dict[Grain, int] = {"decade": 24, "century": 12}
_SEASON_SHIFT = -1  # the winter of a year starts in the December before it


class OutOfCalendarError(ValueError):
    """The period would lie before 9999 BC or after AD 9999."""


@dataclass(frozen=True, slots=True)
class Period:
    """One numbered stretch of the calendar: ``Period("month", 2021 * 12 + 9)`` is October 2021."""

    grain: Grain
    index: int

    @property
    def first(self) -> int:
        """Day number of the first day."""
        return _bounds(self.grain, self.index)[0]

    @property
    def after(self) -> int:
        """Day number after the last day."""
        return _bounds(self.grain, self.index)[1]

    @property
    def interval(self) -> Interval:
        """The days covered, half-open."""
        return Interval.days(self.first, self.after)

    @property
    def value(self) -> str:
        """The TIMEX3 value: ``2021-10-20``, ``2021-W42``, ``2021-10``, ``2021-Q4``, ``198``."""
        return timex_value(self.grain, self.index)

    def shift(self, count: int) -> "Period":
        """The period ``count`` places on (back when negative). Raises OutOfCalendarError at the ends."""
        moved = Period(self.grain, self.index + count)
        _bounds(moved.grain, moved.index)
        return moved


@dataclass(frozen=True, slots=True)
class OwnQuarter(Period):
    """A quarter by the number that a firm gives it, ``months_on`` months from the calendar quarter of that number: the
    second one that ends in December is 6 months on, and its value is that of the number."""

    months_on: int = 0

    @property
    def first(self) -> int:
        """Day number of the first day."""
        return _month_start(self.index * _MONTHS_PER["quarter"] + self.months_on)

    @property
    def after(self) -> int:
        """Day number after the last day."""
        return _month_start((self.index + 1) * _MONTHS_PER["quarter"] + self.months_on)

    def shift(self, count: int) -> "OwnQuarter":
        """The quarter ``count`` places on. Raises OutOfCalendarError at the ends."""
        return OwnQuarter(self.grain, Period.shift(self, count).index, self.months_on)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in a row that are no numbered period, such as a month of Ramadan. Raises OutOfCalendarError at the ends."""

    grain: Grain
    first: int
    after: int
    numbered: str | None = None  # the TIMEX3 value of the week that seven days come nearest to

    def __post_init__(self) -> None:
        if self.first < FIRST_DAY or self.after > LAST_DAY + 1:
            raise OutOfCalendarError(f"day {self.first} is outside the calendar")

    @property
    def interval(self) -> Interval:
        """The days covered, half-open."""
        return Interval.days(self.first, self.after)

    @property
    def value(self) -> str:
        """First and last day as ISO 8601 writes an interval, for TIMEX3 has none: ``2021-04-13/2021-05-12``."""
        return self.numbered or "/".join(timex_value("day", day) for day in (self.first, self.after - 1))


def seven_days(first: int) -> "Spell":
    """A week from any day on: that of its number from a Monday, else a stretch of seven days."""
    numbered = period_of("week", first + 3)
    if numbered.first == first:
        return numbered
    return Stretch("week", first, first + DAYS_PER_WEEK, numbered.value)


def millennium(number: int) -> Stretch:
    """A thousand years, before Christ where the number is negative: ``millennium(-3)`` is 3000 to 2001 BC."""
    first = 1000 * (number - 1) + 1 if number > 0 else 1000 * number + 1
    value = str(number - 1) if number > 0 else f"BC{-number - 1}"
    return Stretch("century", day_number(first), day_number(first + 1000), value)


Spell = Period | Stretch  # any place on the calendar that words can name


def period_of(grain: Grain, day: int) -> Period:
    """The period of a grain that a day lies in: ``period_of("week", d)`` is the Monday-to-Sunday week."""
    if grain == "day":
        return Period(grain, day)
    if grain in ("week", "weekend"):
        return Period(grain, (day - 1) // DAYS_PER_WEEK)
    year, month, _ = civil(day)
    if grain == "century" and year <= 0:
        return Period(grain, (year - 1) // 100)
    if grain == "decade" and year <= 0:
        return Period(grain, -((1 - year) // 10) - 1)
    months = year * 12 + month - 1
    if grain == "season":
        months -= _SEASON_SHIFT
    return Period(grain, months // _MONTHS_PER[grain])


def as_period(spell: Spell) -> Period:
    """The period that a spell is, or of a stretch the one of its grain that it begins in."""
    return spell if isinstance(spell, Period) else period_of(spell.grain, spell.first)


def day_period(year: int, month: int, day: int) -> Period:
    """One day; raises ValueError when it does not exist."""
    return Period("day", day_number(year, month, day))


def month_period(year: int, month: int) -> Period:
    """One month of an astronomical year."""
    return Period("month", year * 12 + month - 1)


def year_period(year: int) -> Period:
    """One astronomical year."""
    return Period("year", year)


def part_of_year(grain: Grain, year: int, number: int) -> Period:
    """A quarter (1 to 4), half (1 or 2) or season (1 winter to 4 autumn) of a year."""
    per_year = 12 // _MONTHS_PER[grain]
    return Period(grain, year * per_year + number - 1)


def quarter_of_value(value: str, first: int) -> Period:
    """The quarter with a TIMEX3 value that begins on a day: a firm's own where that is not the calendar's."""
    calendar = period_of("quarter", first)
    named = re.fullmatch(r"(\d{4})-Q([1-4])", value)
    if named is None or value == calendar.value:
        return calendar
    year, month, _ = civil(first)
    index = int(named[1]) * 4 + int(named[2]) - 1
    return OwnQuarter("quarter", index, year * 12 + month - 1 - index * _MONTHS_PER["quarter"])


def add_months_to_day(day: int, count: int) -> int:
    """The same day of the month ``count`` months on, or the month's last day where it is shorter."""
    year, month, number = civil(day)
    total = year * 12 + month - 1 + count
    year, month = total // 12, total % 12 + 1
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise OutOfCalendarError(f"year {year} is outside the calendar")
    return day_number(year, month, min(number, days_in_month(year, month)))


@lru_cache(maxsize=65_536)
def _bounds(grain: Grain, index: int) -> tuple[int, int]:
    if grain == "day":
        first, after = index, index + 1
    elif grain == "week":
        first, after = index * DAYS_PER_WEEK + 1, (index + 1) * DAYS_PER_WEEK + 1
    elif grain == "weekend":
        first, after = index * DAYS_PER_WEEK + 6, (index + 1) * DAYS_PER_WEEK + 1
    else:
        shift = _SEASON_SHIFT if grain == "season" else 0
        if index < 0:
            shift += _SHIFT_BC.get(grain, 0)
        size = _MONTHS_PER[grain]
        first, after = _month_start(index * size + shift), _month_start((index + 1) * size + shift)
        if grain in _SHIFT_BC and index in (-1, 0):
            first, after = (first, 1) if index else (1, after)
    if first < FIRST_DAY or after > LAST_DAY + 1:
        raise OutOfCalendarError(f"{grain} {index} is outside the calendar")
    return first, after


def _month_start(months: int) -> int:
    year, month = months // 12, months % 12 + 1
    if not FIRST_YEAR <= year <= LAST_YEAR + 1:
        raise OutOfCalendarError(f"year {year} is outside the calendar")
    return day_number(year, month)


def timex_year(year: int) -> str:
    """A year as TIMEX3 writes it: ``2021``, ``0079``, and ``BC0044`` for 44 BC (astronomical -43)."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


@lru_cache(maxsize=65_536)
def timex_value(grain: Grain, index: int) -> str:
    """The TIMEX3 value of a period (TimeML 1.2.1, section 2.2.4)."""
    first, _ = _bounds(grain, index)
    year, month, day = civil(first)
    if grain == "day":
        return f"{timex_year(year)}-{month:02d}-{day:02d}"
    if grain in ("week", "weekend"):
        iso_year, week = iso_week(first)
        return f"{timex_year(iso_year)}-W{week:02d}" + ("-WE" if grain == "weekend" else "")
    if grain == "month":
        return f"{timex_year(year)}-{month:02d}"
    if grain == "quarter":
        return f"{timex_year(year)}-Q{(month + 2) // 3}"
    if grain == "half":
        return f"{timex_year(year)}-H{1 if month == 1 else 2}"
    if grain == "season":
        return f"{timex_year(index // len(SEASON_CODES))}-{SEASON_CODES[index % len(SEASON_CODES)]}"
    if grain == "decade":
        return f"{year // 10:03d}" if year >= 0 else f"BC{-year // 10:03d}"
    if grain == "century":
        return f"{year // 100:02d}" if year >= 0 else f"BC{-index - 1:02d}"
    return timex_year(year)


def nearest_weekday(day: int, wanted: int, direction: int) -> int:
    """The day with weekday ``wanted`` (Monday 0) next to ``day``: before it (-1), after it (1), never itself."""
    if direction < 0:
        return day - ((weekday(day) - wanted - 1) % DAYS_PER_WEEK + 1)
    return day + ((wanted - weekday(day) - 1) % DAYS_PER_WEEK + 1)
