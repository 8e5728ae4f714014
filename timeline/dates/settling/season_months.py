"""The months of a season in brackets after its two years: of "1986/87 (Oct-Sept)" October is of 1986."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named

_OPENS, _JOINS = re.compile(r"\s\("), re.compile(r"\.?(?:\s?[-–/]\s?| to )")


def with_season_months(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates, each of two months in brackets after "1986/87" with its year."""
    if "(" not in text or not any(one.piece.ends_pair for one in found):
        return found
    out = list(found)
    for at in range(1, len(found) - 2):
        if not found[at].piece.ends_pair:
            continue
        years, months = found[at - 1 : at + 1], found[at + 1 : at + 3]
        named = [_year(one) for one in years]
        if None in named or not all(map(_is_month, months)) or not text.startswith((")", ".)"), months[1].end):
            continue
        led = _OPENS.fullmatch(text, years[1].end, months[0].start)
        if led is None or _JOINS.fullmatch(text, months[0].end, months[1].start) is None:
            continue
        for place, (month, year) in enumerate(zip(months, named, strict=True)):
            core = month.piece.meaning.core
            if isinstance(core, Named):
                out[at + 1 + place] = month.with_core(replace(core, year=year, borrowed=True))
    return out


def _year(candidate: Candidate) -> int | None:
    core = candidate.piece.meaning.core
    return core.year if isinstance(core, Named) and core.month is None and core.day is None else None


def _is_month(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    return isinstance(core, Named) and core == Named(month=core.month) and core.month is not None
