"""Two weekdays beside two days of a month are those days: "Saturday and Sunday, Oct. 16-17", "Oct. 16-17 (Sat-Sun)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named

_JOINED = re.compile(r" (?:and|und|y|e|et|en|и|та|to|&) |[-–/]| - ")
_BESIDE = re.compile(r",? \(?(?:the )?")
_IN_BRACKETS = re.compile(r" ?\(")
_TIMES = ("minute", "hour_only", "twelve")  # of "(Tues-Wed 9:00am)"
_FOUR = 4  # two weekdays and two days


def with_weekdays_of_days(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates, in which each of two weekdays has the month and day of the two that follow them, or before which
    it stands in brackets."""
    out: list[Candidate] | None = None
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
