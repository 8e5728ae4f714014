"""Days in a list after one that comes again: in "every Monday, Wednesday and Friday" all three do."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named, Recurring
from timeline.dates.posts import is_post
from timeline.dates.unplaced import timex_part
from timeline.late_patterns import late_pattern

_COMMA = re.compile(r", ")
_AND = late_pattern(r",? (?:and|or|&|und|oder|y|o|et|ou|e|en|of|и|или|та|і|або) ")
_REACH = 12  # characters of what leads to any weekday: "was a"
_ANY = late_pattern(r"(?:\b(?:on|was|is|be|of|by)\s+an?|(?:\A|\n\s*|[.!?]\s+|\bon\s)[Oo]ne)\s+\Z")
_WHICHEVER = late_pattern(r"\b(?:any|some)\s+\Z")
_NO_NOUN = late_pattern(r"\s*(?:[.,;:!?)\n]|\Z)|\s+(?:in|when|at|and|or|but|that|he|she|they|it|we|of|after|before)\b")
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


def as_any(text: str, candidate: Candidate, core: Named) -> Meaning | None:
    """The weekday of "on a Friday in June" or "one Sunday night", and the month of "any September", which may be any;
    None where one is meant."""
    if core == Named(month=core.month):
        led = _WHICHEVER.search(text, max(0, candidate.start - _REACH), candidate.start)
        return Meaning(Recurring(f"XXXX-{core.month:02d}", any_one=True)) if led is not None else None
    if core.weekday is None or core != Named(weekday=core.weekday, part=core.part):
        return None
    led = _ANY.search(text, max(0, candidate.start - _REACH), candidate.start)
    if led is None or is_post(text) or _NO_NOUN.match(text, candidate.end) is None:
        return None  # "going to school on a sunday :(" is written on that Sunday
    part = f"T{timex_part(core.part)}" if core.part is not None else ""
    return Meaning(Recurring(f"XXXX-WXX-{core.weekday + 1}{part}", any_one=True))


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
    return replace(candidate, piece=replace(candidate.piece, meaning=Meaning(Recurring(value))))
