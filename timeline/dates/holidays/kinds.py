"""How the day of a named day is found in a year: on a date, on a weekday of a month, by Easter, by the moon."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from timeline.civil import day_number, days_in_month, weekday
from timeline.dates.calendars import christian, islamic
from timeline.dates.calendars.chinese import CHINA, lunar_day
from timeline.model import Grain

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
MOON_SEEN = "the moon that begins the month is sighted a day {}"


@dataclass(frozen=True, slots=True)
class Occasion:
    """One occurrence of a named day: its first day, how many days the name covers, and other days it may be.

    ``others`` holds the first day of each other reading with the condition for it. ``grain`` is coarser than a
    day only where the name means the whole stretch, as Ramadan does.
    """

    first: int
    length: int = 1
    grain: Grain = "day"
    others: tuple[tuple[int, str], ...] = ()


Find = Callable[[int], tuple[Occasion, ...]]


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day that has a name.

    ``names`` are its English names, parted by ``|``. ``usual`` is the day it means to most readers, None where it
    means nothing without a country; ``where`` holds what it means in some countries, ``rivals`` those of them that a
    reader may think of when none is named. ``lasts`` is (days before the day, days in all) of its holidays, where
    they are more than the day. ``capital`` says that it is a plain word unless written with a capital. ``once`` is the
    one day in history that it names, ``began`` the year in which it was kept first, and ``note`` what a reader
    should know of the reckoning.
    """

    names: str
    usual: Find | None = None
    where: Mapping[str, Find] = field(default_factory=dict)
    rivals: tuple[str, ...] = ()
    lasts: tuple[int, int] | None = None
    capital: bool = False
    once: tuple[int, int, int] | None = None
    began: int | None = None
    note: str | None = None


def nth_weekday(year: int, month: int, wanted: int, nth: int) -> int:
    """The ``nth`` such weekday of a month, counted from its end when ``nth`` is negative."""
    if nth < 0:
        last = day_number(year, month, days_in_month(year, month))
        return last - (weekday(last) - wanted) % 7 + 7 * (nth + 1)
    first = day_number(year, month)
    return first + (wanted - weekday(first)) % 7 + 7 * (nth - 1)


def on(month: int, day: int) -> Find:
    """The same date every year."""
    return lambda year: (Occasion(day_number(year, month, day)),)


def nth(month: int, wanted: int, number: int, plus: int = 0) -> Find:
    """A weekday of a month by its number (-1 the last), or some days after it."""
    return lambda year: (Occasion(nth_weekday(year, month, wanted, number) + plus),)


def easter(plus: int) -> Find:
    """Days after Easter Sunday of the western churches."""
    return lambda year: (Occasion(christian.easter(year) + plus),)


def orthodox_easter(plus: int) -> Find:
    """Days after Easter Sunday of the Orthodox churches."""
    return lambda year: (Occasion(christian.orthodox_easter(year) + plus),)


def by(reckoned: Callable[[int], int | None], plus: int = 0) -> Find:
    """The day that a function of the year gives, or some days after it; no day where it gives None."""

    def find(year: int) -> tuple[Occasion, ...]:
        day = reckoned(year)
        return () if day is None else (Occasion(day + plus),)

    return find


def since(first_year: int, now: Find, before: Find) -> Find:
    """One way of finding the day from a year on, another one before."""
    return lambda year: now(year) if year >= first_year else before(year)


def stretch(before: Find, until: Callable[[int], int], grain: Grain) -> Find:
    """From the day ``before`` finds up to but not including the one that ``until`` gives."""
    return lambda year: tuple(
        Occasion(found.first, until(year) - found.first, grain, found.others) for found in before(year)
    )


def moon(month: int, day: int, later: int = 0) -> Find:
    """A date of the Islamic calendar, ``later`` days after Saudi Arabia's; the moon may be sighted a day off."""
    return partial(_islamic, month, day, later)


def _islamic(month: int, day: int, later: int, year: int) -> tuple[Occasion, ...]:
    found = (first + later for first in islamic.occurrences(month, day, year))
    return tuple(Occasion(first, others=_sighted(first)) for first in found)


def islamic_month(month: int) -> Find:
    """A whole month of the Islamic calendar."""

    def find(year: int) -> tuple[Occasion, ...]:
        starts = islamic.occurrences(month, 1, year)
        return tuple(Occasion(s, islamic.month_length(s, month), "month", _sighted(s)) for s in starts)

    return find


def _sighted(first: int) -> tuple[tuple[int, str], ...]:
    return (first - 1, MOON_SEEN.format("earlier")), (first + 1, MOON_SEEN.format("later"))


def lunar(month: int, day: int, hours: int = CHINA, plus: int = 0) -> Find:
    """A date of the lunisolar calendar of China, or of the country whose zone is given."""
    return by(lambda year: lunar_day(year, month, day, hours), plus)


def doubtful(reckoned: Callable[[int], tuple[int, ...]], doubt: str) -> Find:
    """The first of the days that a function gives; the others remain possible for the reason given."""

    def find(year: int) -> tuple[Occasion, ...]:
        days = reckoned(year)
        return (Occasion(days[0], others=tuple((day, doubt) for day in days[1:])),) if days else ()

    return find
