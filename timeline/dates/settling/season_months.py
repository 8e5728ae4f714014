"""The months of a season in brackets after its years: of "the 1986/87 season (Oct-Sept)" October is of 1986, and of
"the 1987 quota year (January-December)" both are of 1987."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.late_patterns import late_pattern

_OPENS = late_pattern(r"(?P<noun>(?: [a-z]+)? (?:season|year|campaign|period|crop|harvest))?,? \(")
_JOINS = re.compile(r"\.?(?:\s?[-–/]\s?| to )")


def with_season_months(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates, each of two months in brackets after "1986/87" or "the 1987 season" with its year."""
    if "(" not in text:
        return found
    out = list(found)
    for at in range(len(found) - 2):
        first, last = found[at + 1], found[at + 2]
        months = _month(first), _month(last)
        if months[0] is None or months[1] is None or not text.startswith((")", ".)"), last.end):
            continue
        if _JOINS.fullmatch(text, first.end, last.start) is None:
            continue
        opens = _OPENS.fullmatch(text, found[at].end, first.start)
        years = _years(found, at, turns=months[0] > months[1]) if opens is not None else None
        if years is None or not (found[at].piece.ends_pair or (opens and opens["noun"])):
            continue
        for place, year in enumerate(years, start=at + 1):
            core = found[place].piece.meaning.core
            if isinstance(core, Named):
                out[place] = found[place].with_core(replace(core, year=year, borrowed=True))
    return out


def _years(found: Sequence[Candidate], at: int, *, turns: bool) -> tuple[int, int] | None:
    """The years of two months after the candidate at ``at``; ``turns`` is whether a new year begins between them."""
    year = _year(found[at])
    if not found[at].piece.ends_pair:
        return (year, year) if year is not None and not turns else None
    begins = _year(found[at - 1])
    return (begins, year) if begins is not None and year is not None and turns else None


def _year(candidate: Candidate) -> int | None:
    core = candidate.piece.meaning.core
    return core.year if isinstance(core, Named) and core.month is None and core.day is None else None


def _month(candidate: Candidate) -> int | None:
    core = candidate.piece.meaning.core
    return core.month if isinstance(core, Named) and core == Named(month=core.month) else None
