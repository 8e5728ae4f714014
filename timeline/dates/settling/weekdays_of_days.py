"""Two weekdays beside two days of a month are those days: "Saturday and Sunday, Oct. 16-17", "Oct. 16-17 (Sat-Sun)"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named

_JOINED = re.compile(r" (?:and|und|y|e|et|en|и|та|to|&) |[-–/]| - ")
_BESIDE = re.compile(r",? \(?(?:the )?")
_IN_BRACKETS = re.compile(r" ?\(")
_DAY_IN_A_ROW = re.compile(r"(?: (?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?)?(?: ?(?:&|/|–|-) ?|,? (?:and|or|to) )")
_TIMES = ("minute", "hour_only", "twelve")  # of "(Tues-Wed 9:00am)"
_FOUR = 4  # two weekdays and two days


def with_weekdays_of_days(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates, in which each of two weekdays has the month and day of the two that follow them, or before which
    it stands in brackets."""
    out = _with_days_in_a_row(text, found)
    for place in range(len(found) - _FOUR + 1):
        first, last, one, other = found[place : place + _FOUR]
        if last.piece.ends_pair and _is_weekday_alone(one) and _is_weekday_alone(_without_time(other)):
            opens = _IN_BRACKETS.fullmatch(text, last.end, one.start)
            if opens is not None and _JOINED.fullmatch(text, one.end, other.start):
                out = list(found) if out is None else out
                out[place + 2], out[place + 3] = _on(one, first, last), _on(other, last, first)
            continue
        if not _is_weekday_alone(found[place]) or not _is_weekday_alone(found[place + 1]):
            continue
        one, other, first, last = found[place : place + _FOUR]
        joined = _JOINED.fullmatch(text, one.end, other.start) and _BESIDE.fullmatch(text, other.end, first.start)
        if joined is None or not last.piece.ends_pair:
            continue
        out = list(found) if out is None else out
        out[place], out[place + 1] = _on(one, first, last), _on(other, last, first)
    return found if out is None else out


def _with_days_in_a_row(text: str, found: Sequence[Candidate]) -> list[Candidate] | None:
    """The candidates with the first of "Fri 24 & Sat 25 June" as a day of June; None where there is none."""
    out: list[Candidate] | None = None
    for place, (one, other) in enumerate(pairwise(found)):
        core, whole = one.piece.meaning.core, other.piece.meaning.core
        if not isinstance(core, Named) or not isinstance(whole, Named) or core.weekday is None or core.month:
            continue
        row = _DAY_IN_A_ROW.fullmatch(text, one.end, other.start)
        if row is None or whole.weekday is None or not whole.month or not whole.day:
            continue
        day = core.day or (int(row["day"]) if row["day"] else 0)
        if (
            day
            and core == Named(weekday=core.weekday, day=core.day)
            and day < whole.day
            and (not core.day or not row["day"])
        ):
            out = list(found) if out is None else out
            dated = Named(weekday=core.weekday, day=day, month=whole.month, year=whole.year)
            out[place] = one.with_core(dated, end=row.end("day") if row["day"] else None)
    return out


def _without_time(candidate: Candidate) -> Candidate:
    core = candidate.piece.meaning.core
    if not isinstance(core, Named):
        return candidate
    return candidate.with_core(Named(**{name: said for name, said in vars(core).items() if name not in _TIMES}))


def _is_weekday_alone(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    return (
        isinstance(core, Named) and core.weekday is not None and core == Named(weekday=core.weekday, listed=core.listed)
    )


def _on(weekday: Candidate, day: Candidate, beside: Candidate) -> Candidate:
    """A weekday with the date of a day, whose month and year may stand in the other one of the pair alone."""
    core, own, other = (c.piece.meaning.core for c in (weekday, day, beside))
    if not isinstance(core, Named) or not isinstance(own, Named) or not isinstance(other, Named) or own.day is None:
        return weekday
    core = replace(core, listed=None, day=own.day, month=own.month or other.month, year=own.year or other.year)
    return weekday.with_core(core)
