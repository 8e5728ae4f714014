"""Names in a row that share a word: "this Friday, Saturday and Sunday", "last February and March"."""

import re
from dataclasses import replace

from timeline.civil import DAYS_PER_WEEK
from timeline.dates.meaning import Core, Named, Shift
from timeline.dates.piece import Piece
from timeline.late_patterns import late_pattern

_BETWEEN = late_pattern(
    r"\s?[-–—/,&]\s?|,?\s(?:and|or|to|through|thru|until|till|&)\s(?:on\s)?(?:early\s|late\s)?", re.IGNORECASE
)
_AND = late_pattern(r",?\s(?:and|or|&)\s(?:on\s|at\s)?|\s?[&/]\s?", re.IGNORECASE)
_JOINED = late_pattern(r"\sand\s", re.IGNORECASE)
_TODAY, _TOMORROW = Shift("day", 0), Shift("day", 1)
_MOST_DAYS = 5  # from the first to the last; "Monday and Sunday" may be told backwards


def following(run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with each bare weekday of a row after the first tied to the first one, and with a bare month or season
    that shares the word before the first one: "the past summer and fall"."""
    out = list(pieces)
    for i in range(1, len(out)):
        before, after = out[i - 1].meaning.core, out[i].meaning.core
        if not isinstance(after, Named):
            continue
        if (
            isinstance(before, Named)
            and _shares(before, after)
            and _JOINED.fullmatch(run, out[i - 1].end, out[i].start)
        ):
            out[i] = out[i].with_core(replace(after, which=before.which))
        if not _is_bare(after):
            continue
        if _is_ahead(before) and _AND.fullmatch(run, out[i - 1].end, out[i].start):
            out[i] = out[i].with_core(replace(after, which="coming"))
        if not isinstance(before, Named):
            continue
        if not _BETWEEN.fullmatch(run, out[i - 1].end, out[i].start) or not (before.listed or _may_lead(before)):
            continue
        first = before.listed or (before.weekday or 0, before.which)
        ahead = ((after.weekday or 0) - first[0]) % DAYS_PER_WEEK
        last_ahead = ((before.weekday or 0) - first[0]) % DAYS_PER_WEEK
        if last_ahead < ahead <= _MOST_DAYS:
            out[i] = out[i].with_core(replace(after, listed=first))
    return tuple(out)


def _shares(first: Named, second: Named) -> bool:
    """Whether two names are of months or of seasons, and only the first one says which: "last February" and "March"."""
    if first.which not in ("last", "past", "next", "coming"):
        return False
    return any(vars(first).keys() == {kind, "which"} and vars(second).keys() == {kind} for kind in ("month", "season"))


def _is_ahead(core: Core) -> bool:
    """Whether words are to come, so that a weekday joined to them is too: "tonight and Friday"."""
    tonight = isinstance(core, Named) and core.base == _TODAY and core.part == "NI"
    return core == _TOMORROW or tonight


def _is_bare(name: Named) -> bool:
    """Whether a name is a weekday, and perhaps a time of it, and says no more of where it lies."""
    return name.weekday is not None and not any(
        (name.which, name.base, name.month, name.day, name.nth, name.year, name.listed)
    )


def _may_lead(name: Named) -> bool:
    return _is_bare(replace(name, which=None)) and name.which in (None, "this", "next", "last", "past", "coming")
