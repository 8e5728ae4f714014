"""A way to read a history up to a date, and what it costs to move the story from one date to another."""

import math
from dataclasses import dataclass

from timeline.dates.find import Candidate
from timeline.dates.history.told import Place
from timeline.dates.meaning import Turn
from timeline.dates.spans import Period

_YEAR = 365.25  # days
# What a move costs, in the unit of a move on by one year.
_ON_A_YEAR = 0.2  # of a move on
BACK, _BACK_A_YEAR = 0.1, 2.4  # of any move back, and of one by a year besides


@dataclass(frozen=True, slots=True)
class Path:
    """A way to read the text up to a candidate: where the story stands, at what cost, and how it came there."""

    cost: float
    place: Place | None
    item: int = -1
    aside: bool = False
    back: "Path | None" = None
    ahead: Place | None = None  # the year told after a bare date, where that gives it its year
    turn: Turn | None = None


def moved(path: Path, period: Period, candidate: Candidate, item: int, cost: float) -> Path:
    """The path on to a period that a candidate tells, which costs so much more."""
    return Path(path.cost + cost, Place.at(period, candidate), item, back=path)


def jump_to(told: Period, to: Period) -> float:
    """What it costs to move the story from one period to another; nothing within it or right after it."""
    on, back = to.first - told.after, told.first - to.after
    if on > 0:
        return _ON_A_YEAR * math.log2(1 + on / _YEAR)
    return BACK + _BACK_A_YEAR * math.log2(1 + back / _YEAR) if back > 0 else 0.0
