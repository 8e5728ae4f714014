"""What an expression says, before anything is known about when it was written.

A meaning is a frozen value that depends on the words alone, so the same words are read once and the
result reused; ``resolve`` turns it into a date with an anchor and a direction.
"""

import math
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, Literal

from timeline.dates.lexicon import Mod
from timeline.model import Grain

_HALF_A_MONTH = 2  # weeks
Frame = Literal["publish", "story", "story now", "business", "onward", "ended"]

Turn = Literal["back", "either", "on"]  # where the words around a bare date of a history send it

Which = Literal[
    "last", "before last", "this", "next", "previous", "following", "that", "past", "coming", "the", "same"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shift:
    """A period counted from another: "last week" is ``Shift("week", -1)``, "today" ``Shift("day", 0)``.

    ``frame`` says what it counts from: "publish" is the time of writing, "story" what the text told last
    ("three days later"), "story now" that in a history and else the time of writing, "business" the period the
    text reports on ("the quarter", "the year-earlier period"), "onward" what was told where the verb looks back, and
    else the time of writing ("через два дня"), "ended" the year that may be over ("at year-end"). ``then`` is counted
    from the same day at the place counted to: "twenty years ago this week" is
    ``Shift("year", -20, then=Shift("week", 0))``. ``again`` is whether
    the count stands beside the date it comes to: "On 6 May, two days later,". ``weekday`` is the day near the one
    counted from, whose date it is at the place counted to: "ten years ago Monday"; ``ahead`` where it is to come.
    ``nearby`` counts from what was told only where that lies near the time of writing: "late in the day".
    """

    unit: Grain
    count: int
    frame: Frame = "publish"
    then: "Shift | None" = None
    again: bool = False
    weekday: int | None = None
    ahead: bool = False
    nearby: bool = False


def shift_of(unit: Grain, count: float, frame: Frame) -> Shift:
    """The shift by a number of units, a half one in smaller units: a year and a half is 18 months, a month and a half
    two weeks and then a month."""
    smaller: dict[Grain, tuple[Grain, int]] = {"year": ("month", 12), "hour": ("minute", 60), "week": ("day", 7),
                                               "decade": ("year", 10), "century": ("year", 100)}  # fmt: skip
    while count != int(count) and unit in smaller:
        unit, times = smaller[unit]
        count *= times
    if unit == "month" and count != int(count):
        return Shift("week", int(math.copysign(_HALF_A_MONTH, count)), frame, then=Shift(unit, int(count)))
    return Shift(unit, round(count), frame)


@dataclass(frozen=True)
class Named:
    """Names of places on the calendar, some of them left out: "Wednesday, Oct. 20", "the third quarter".

    Of its many fields it holds the few that are said, so that it is made, compared and looked up at their cost;
    the others are None.

    ``which`` is the word that chooses among the places so named ("last Friday", "that December");
    ``base`` the counted period it lies in ("August last year"). ``minute`` is a clock time, ``part`` a
    TIMEX3 part of day, ``zone`` minutes east of UTC. Years are astronomical.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    _: KW_ONLY
    weekday: int | None = None
    week_of: bool | None = None
    week_side: Literal["begins", "ends"] | None = None  # the day is the first or the last of the week meant
    nth: int | None = None  # which weekday, day or week of the month; -1 is the last
    nth_unit: Literal["day", "week", "weekend", "weekday", "whole"] | None = None
    weekend: bool | None = None
    quarter: int | None = None
    months_on: int | None = None  # months from the calendar quarter to that which a firm gives its number
    half: int | None = None
    season: int | None = None
    decade: int | None = None
    century: int | None = None
    millennium: int | None = None  # negative before Christ
    holiday: str | None = None  # a key of HOLIDAYS; with nth and nth_unit a day of it, its week, or its "whole"
    country: str | None = None  # whose holiday it is, as an ISO 3166 code
    base: Shift | None = None
    part: str | None = None
    minute: int | None = None
    hour_only: bool | None = None
    zone: int | None = None
    zone_name: str | None = None
    twelve: bool | None = None  # an hour up to twelve that may be of the morning or of the afternoon
    local: bool | None = None  # "local time": a zone is meant and not named
    overnight: Literal["always", "untold"] | None = None  # a night of the day it ends or begins, or if no day is told
    lag: int | None = None  # days to add: the same instant in another zone, "(2212 GMT)", is a day off
    beside: int | None = None  # days from the named day to the one meant: 1 in "the day after Christmas"
    weekday_beside: tuple[int, int] | None = None  # the weekday before (-1) or after a day: "the Friday before Easter"
    which: Which | None = None
    listed: tuple[int, Which | None] | None = None  # the first weekday of a row, which this one follows
    reported: bool | None = (
        None  # "the 1988 period": the part of that year a report is on; or its quarter by its last day
    )
    short_year: bool | None = None
    borrowed: bool | None = None  # the year is written with the date that this one leads to
    swapped: tuple[int, int] | None = None  # the other (month, day) a numeric date could mean
    because: str | None = None  # a sentence on what speaks for the order of day and month that is taken
    known: bool | None = None  # the year is that of a day known by its date: "the Sept. 11 attacks"

    if not TYPE_CHECKING:  # type checkers see the fields

        def __init__(self, year: object = None, month: object = None, day: object = None, **said: object) -> None:
            given = {"year": year, "month": month, "day": day, **said}
            self.__dict__.update([(name, value) for name, value in given.items() if value is not None])

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if isinstance(other, Named) else NotImplemented

    def __hash__(self) -> int:
        return hash(frozenset(self.__dict__.items()))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two named places written as one, "Aug. 14-31" or "1861-65": each becomes a mention of its own.

    ``cut`` and ``resume`` are where the first ends and the last begins within the words.
    """

    first: Named
    last: Named
    cut: int
    resume: int


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: "two years". ``value`` is TIMEX3; ``count`` is None for "several".

    ``reach`` is -1 where it reaches back from its anchor ("the past two years"), 1 where it reaches on. With
    ``part_of`` it lies within that period, from its start where ``reach`` is 1 ("the first nine months of 1997")
    and up to its end where it is -1.
    """

    unit: str
    count: float | None
    value: str
    reach: int = 0
    part_of: Named | Shift | None = None


@dataclass(frozen=True, slots=True)
class Recurring:
    """A set of times: "every Friday", with its TIMEX3 value; or ``any_one`` of it, "on a Friday", or its hour."""

    value: str
    any_one: bool = False


@dataclass(frozen=True, slots=True)
class Vague:
    """A reference with no place on the calendar: PRESENT_REF, PAST_REF, FUTURE_REF."""

    value: Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]


Edge = Literal["sharp", "turn", "half", "so far", "to come"]
Core = Named | Shift | Pair | Length | Recurring | Vague


@dataclass(frozen=True, slots=True)
class Meaning:
    """A core with the modifier written around it ("early", "nearly").

    ``edge`` tells modifiers of one ``mod`` apart: "the end of August" is "sharp" and "late August" is not,
    "the turn of the century" is as sharp as its beginning;
    "earlier this week" is the week "so far", "later this month" what is "to come" of it.
    """

    core: Core
    mod: Mod | None = None
    edge: Edge | None = None
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.core, self.mod, self.edge)))  # worked out once: looked up often

    def __hash__(self) -> int:
        return self._hash


def joined(first: Named, second: Named) -> Named | None:
    """Both names as one ("Wednesday" + "Oct. 20"), or None when they name the same thing twice."""
    if not vars(first).keys().isdisjoint(vars(second)):
        return None
    return Named(**vars(first), **vars(second))


def only_clock(name: Named) -> Named:
    """What a name says of the time of a day and nothing else: equal to the name of "4:45 a.m.", and of no other."""
    return Named(minute=name.minute, hour_only=name.hour_only, twelve=name.twelve)
