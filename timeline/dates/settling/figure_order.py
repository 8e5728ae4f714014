"""Whether day or month stands first in figures, as far as one pair of them tells it."""

import re
from dataclasses import dataclass

from timeline.civil import day_number, weekday
from timeline.dates.country import BOTH_WAYS, MONTH_FIRST
from timeline.dates.holidays import country_name
from timeline.dates.meaning import Named
from timeline.late_patterns import late_pattern

_STAMPED = late_pattern(
    r"\b(?:posted|published|updated|modified|filed|created|uploaded)(?: (?:on|at))?:? \Z", re.IGNORECASE
)
_REACH = 48  # characters before the figures in which such a word stands


@dataclass(frozen=True, slots=True)
class Order:
    """That the day stands first or last in figures, and why it is taken to."""

    day_first: bool
    because: str


def of_weekday(first: int, second: int, core: Named) -> Order | None:
    """The order in which the date falls on the weekday written with it."""
    if core.weekday is None or core.year is None:
        return None
    falls = [weekday(day_number(core.year, *date)) == core.weekday for date in ((first, second), (second, first))]
    return Order(falls[1], "only so it falls on that weekday") if falls[0] != falls[1] else None


def of_stamp(first: int, second: int, core: Named, text: str, start: int, published: int | None) -> Order | None:
    """The order in which the date of a stamp is not ahead of the publish date: "Posted 11/05/2022" on 12 May."""
    year = core.year
    if year is None or published is None or not _STAMPED.search(text, max(0, start - _REACH), start):
        return None
    ahead = [
        month <= 12 and day_number(year, month, day) > published for month, day in ((first, second), (second, first))
    ]
    return Order(ahead[0], "it would else lie ahead of the publish date") if ahead[0] != ahead[1] else None


def of_country(country: str | None) -> Order | None:
    """The order that the publisher's country writes."""
    if country is None or country in BOTH_WAYS:
        return None
    return Order(country not in MONTH_FIRST, f"that is how dates are written in {country_name(country)}")
