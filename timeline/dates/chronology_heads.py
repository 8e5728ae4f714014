"""The dates that entries of a chronology begin with: "April 8 - Talks open", each on its line or all in a row."""

import re
from collections.abc import Sequence

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.late_patterns import late_pattern

_FEWEST_IN_A_ROW = 4  # entries that follow each other on one line
BULLETS = "-–—•*·▪●◦>#|"
_LINE_START = re.compile(rf"(?:\A|\n)[^\S\n]*(?:[{BULLETS}]{{1,3}}[^\S\n]*){{0,2}}\Z")
_LINE_REACH = 12  # characters of a line before its date
_GOES_ON = re.compile(  # between two dates of one head, or a date and its time
    r",? ?(?:[-–—/]|to|and|bis|und|al|au|y|et|e|по|и|at|um|à|a las|às|alle|om|в)? ?"
)
_HEAD_END = re.compile(r"\*{0,2}[^\S\n]*(?:[:|–—]|-+(?!\w)|\.{3}|…|,?[^\S\n]*(?:\n|\Z))")
_COLON = late_pattern(r" ?: +(?=[^\W\d_a-z\u00df-\u00ff])")


def heads_of_lines(text: str, found: Sequence[Candidate]) -> list[tuple[int, int]]:
    """The places, first and last, of the candidates that a line begins with."""
    heads: list[tuple[int, int]] = []
    for at, candidate in enumerate(found):
        if heads and at <= heads[-1][1]:
            continue
        if not _is_head(candidate) or not _LINE_START.search(
            text, max(0, candidate.start - _LINE_REACH), candidate.start
        ):
            continue
        last = at
        while last + 1 < len(found) and _GOES_ON.fullmatch(text, found[last].end, found[last + 1].start):
            last += 1
        goes_on = all(_is_head(one) or is_time(one) for one in found[at + 1 : last + 1])
        if goes_on and _HEAD_END.match(text, found[last].end):
            heads.append((at, last))
    return heads


def heads_in_a_row(text: str, found: Sequence[Candidate]) -> list[tuple[int, int]]:
    """The places of the days that entries begin with which follow each other on one line, as where a list has lost its
    lines: "20 April: A rig burns 28 April: The coast is warned". None where they are few."""
    heads = []
    for at, candidate in enumerate(found):
        core = candidate.piece.meaning.core
        is_day = isinstance(core, Named) and core.month is not None and core.day is not None and _is_head(candidate)
        if is_day and _COLON.match(text, candidate.end):
            heads.append((at, at))
    return heads if len(heads) >= _FEWEST_IN_A_ROW else []


def _is_head(candidate: Candidate) -> bool:
    """Whether a candidate is a day, a month, a year or a weekday, written without a word that chooses one."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.which or core.base or core.holiday or core.decade is not None:
        return False
    bare_time = (core.minute is not None or core.part is not None) and core.day is None
    return not bare_time and any((core.year is not None, core.month, core.weekday is not None))


def is_time(candidate: Candidate) -> bool:
    """Whether a candidate is a clock time of no day, as "9 a.m." behind the day of a head."""
    core = candidate.piece.meaning.core
    return isinstance(core, Named) and core.minute is not None and core.day is None and core.weekday is None


def name_of(head: Sequence[Candidate]) -> Named:
    """The first day or month that a head names, with the year that it writes anywhere, or its weekday alone."""
    cores = [core for core in (one.piece.meaning.core for one in head) if isinstance(core, Named)]
    year = next((core.year for core in cores if core.year is not None), None)
    for core in cores:
        if core.month is not None:
            return Named(year, core.month, core.day)
        if core.weekday is not None:
            return Named(weekday=core.weekday)
    return Named(year)
