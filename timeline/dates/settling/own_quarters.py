"""The quarters of a firm whose year is told by one of them: after "its second quarter ended Dec. 31" in a text, "the
third quarter" is the one that ends in March."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.late_patterns import late_pattern

_MONTHS_A_QUARTER, _MONTHS_A_YEAR = 3, 12
_CHANGES_YEAR = late_pattern(
    r"\b[Cc]hang(?:e[ds]?|ing) (?:[a-z]+ ){0,3}(?:(?:fiscal|financial|business|accounting) year|year[- ]end)"
)


def with_own_quarters(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates, each quarter without its year as one of the firm's year, where all quarters that are told with
    their last day are of one such year, and the text tells of no other one."""
    ended = [core for candidate in found if (core := _quarter(candidate)) is not None and core.reported]
    shifts = {(core.months_on or 0) % _MONTHS_A_YEAR for core in ended}
    if len(shifts) != 1 or shifts == {0} or _CHANGES_YEAR.search(text) is not None:
        return found
    (shift,) = shifts
    because = next(core.because for core in ended)
    out = list(found)
    for place, candidate in enumerate(found):
        core = _quarter(candidate)
        if core is not None and core == Named(quarter=core.quarter):
            own = replace(core, months_on=_months_on(core.quarter or 1, shift), because=because)
            out[place] = candidate.with_core(own)
    return out


def _quarter(candidate: Candidate) -> Named | None:
    core = candidate.piece.meaning.core
    return core if isinstance(core, Named) and core.quarter is not None else None


def _months_on(number: int, shift: int) -> int | None:
    """Months from the calendar quarter of a number to the firm's of the year in which that ends, where all of a firm's
    are ``shift`` months on."""
    last = (_MONTHS_A_QUARTER * number + shift - 1) % _MONTHS_A_YEAR + 1
    return last - _MONTHS_A_QUARTER * number or None
