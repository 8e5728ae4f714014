"""Days in a list after one that comes again: in "every Monday, Wednesday and Friday" all three do."""

import re
from collections.abc import Sequence

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named, Recurring
from timeline.late_patterns import late_pattern

_COMMA = re.compile(r", ")
_AND = late_pattern(r",? (?:and|or|&|und|oder|y|o|et|ou|e|en|of|и|или|та|і|або) ")
_WEEKLY = re.compile(r"XXXX-WXX-\d")
_YEARLY = re.compile(r"XXXX-\d\d")


def with_listed_sets(text: str, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates with the bare days or months of a list that began with a set made sets of the same kind.

    "every Tuesday and Thursday" is ``XXXX-WXX-2`` and ``XXXX-WXX-4``; a list has an "and" before its last.
    """
    out, place = list(found), 0
    while place < len(out):
        end = _end_of_list(text, out, place)
        for listed in range(place + 1, end):
            out[listed] = _as_set(out[listed])
        place = max(end, place + 1)
    return tuple(out)


def _end_of_list(text: str, found: Sequence[Candidate], place: int) -> int:
    """The place after the last member of the list that the candidate at ``place`` begins, ``place`` without one."""
    core = found[place].piece.meaning.core
    if not isinstance(core, Recurring) or not (_WEEKLY.fullmatch(core.value) or _YEARLY.fullmatch(core.value)):
        return place
    weekly = _WEEKLY.fullmatch(core.value) is not None
    for other in range(place + 1, len(found)):
        if not _is_bare(found[other], weekly):
            return place
        between = found[other - 1].end, found[other].start
        if _AND.fullmatch(text, *between):
            return other + 1
        if not _COMMA.fullmatch(text, *between):
            return place
    return place


def _is_bare(candidate: Candidate, weekly: bool) -> bool:
    core = candidate.piece.meaning.core
    if not isinstance(core, Named):
        return False
    return core == (Named(weekday=core.weekday, listed=core.listed) if weekly else Named(month=core.month))


def _as_set(candidate: Candidate) -> Candidate:
    core = candidate.piece.meaning.core
    if not isinstance(core, Named):
        raise ValueError("only a name becomes a set")
    value = f"XXXX-WXX-{core.weekday + 1}" if core.weekday is not None else f"XXXX-{core.month:02d}"
    return candidate.with_meaning(Meaning(Recurring(value)))
