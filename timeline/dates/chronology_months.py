"""Months that stand alone on a line above their days: "March", and below it "16: Pubs shut.", "23: Schools shut."."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.civil import days_in_month
from timeline.dates.chronology_heads import BULLETS
from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.late_patterns import late_pattern

DAY_BELOW = "day of a chronology"
BARE_DAY = late_pattern(
    rf"^[^\S\n]*[{BULLETS}]?[^\S\n]*(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|\.)?(?=[^\S\n]*[:–—](?!\d)|[^\S\n]+-[^\S\n]+(?!\d))",
    re.MULTILINE,
)
_LINE_START = re.compile(r"(?:\A|\n)[^\S\n]*\Z")
_LINE_REACH = 12  # characters of a line before its month
_BLANK_LINES = re.compile(r"(?:[^\S\n]*\n)+")
_LINE_OF_DAY = late_pattern(r"\s*\n\s*\d\d?(?:st|nd|rd|th)?\Z")
_OF_TWO_LINES = {"month", "day", "part"}  # a line may end in "Gala Night"
_LONGEST = 4000  # characters that a month reaches over
_LEAP_YEAR = 2000  # in which February has all the days that it may have


def with_days_below_months(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates with the days that stand alone below the name of a month, each with its month."""
    if not any(_may_head(text, one) for one in found) or BARE_DAY.search(text) is None:
        return found
    out = [_month_alone(text, candidate) for candidate in found]
    months = [one for one in out if _heads_days(text, one)]
    if not months:
        return found
    ends = [*(below.start for _, below in pairwise(months)), len(text)]
    days = [day for month, end in zip(months, ends, strict=True) for day in _days_below(text, month, end)]
    return sorted([*out, *days], key=lambda one: one.start)


def _month_alone(text: str, candidate: Candidate) -> Candidate:
    """The month of "March" on one line and "16: Pubs shut." on the next, which look like one date."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or not core.month or not core.day or not vars(core).keys() <= _OF_TWO_LINES:
        return candidate
    day = _LINE_OF_DAY.search(text, candidate.start, candidate.end)
    if day is None:
        return candidate
    start = max(candidate.start, text.rfind("\n", 0, day.start()) + 1)
    month = candidate.with_core(Named(month=core.month), start=start, end=day.start(), rule="month")
    return month if _heads_days(text, month) else candidate


def _heads_days(text: str, candidate: Candidate) -> bool:
    """Whether a month is all of its line and a day stands alone at the head of the next."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or vars(core).keys() != {"month"}:
        return False
    if not _begins_line(text, candidate.start):
        return False
    blank = _BLANK_LINES.match(text, candidate.end)
    return blank is not None and BARE_DAY.match(text, blank.end()) is not None


def _may_head(text: str, candidate: Candidate) -> bool:
    """Whether a month begins a line, by itself or at the end of what is taken for one date."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.month is None or not vars(core).keys() <= _OF_TWO_LINES:
        return False
    return _begins_line(text, candidate.start) or "\n" in text[candidate.start : candidate.end]


def _begins_line(text: str, start: int) -> bool:
    return _LINE_START.search(text, max(0, start - _LINE_REACH), start) is not None


def _days_below(text: str, month: Candidate, end: int) -> Iterator[Candidate]:
    of = month.piece.meaning.core
    if not isinstance(of, Named) or of.month is None:
        return
    for found in BARE_DAY.finditer(text, month.end, min(end, month.end + _LONGEST)):
        day = int(found["day"])
        if day <= days_in_month(_LEAP_YEAR, of.month):
            yield Candidate.at(*found.span("day"), Meaning(Named(month=of.month, day=day)), DAY_BELOW)
