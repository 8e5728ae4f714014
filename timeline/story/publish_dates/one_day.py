"""Groups whose dated articles are all of one day: an undated one is of that day too where its text agrees."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline.civil import weekday
from timeline.story.publish_dates.day_signs import Signs

NAMED = 6  # dated articles, all of one day, beside which a text that names that weekday first is of that day
SILENT = 10  # beside so many, one that names no other weekday first is; of 8 one in eleven was of another day


class OneDay(NamedTuple):
    """The one day of all dated articles, and how many they are."""

    day: int
    dated: int


def one_day(days: Sequence[int | None]) -> OneDay | None:
    """The day that all dated articles share; None where they share none or are too few to tell.

    ``one_day([5, None, 5, 5, 5, 5, 5])`` is day 5 with 6 dated.
    """
    dated = [day for day in days if day is not None]
    if len(dated) < NAMED or len(set(dated)) > 1:
        return None
    return OneDay(dated[0], len(dated))


def is_of(own: Signs, found: OneDay) -> bool:
    """Whether a text agrees so well with the one day of the dated articles that it is taken to be of that day."""
    named = weekday(found.day)
    if own.first is not None:
        return own.first == named
    return found.dated >= SILENT and (not own.weekdays or named in own.weekdays)
