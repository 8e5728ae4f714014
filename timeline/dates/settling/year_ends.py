""" "The end of the year" behind a year that its sentence names: "opened in 2019 and shut by the end of the year"."""

from dataclasses import replace

from timeline.civil import civil
from timeline.dates.find import Candidate
from timeline.dates.meaning import Named, Shift
from timeline.late_patterns import late_pattern

_LONGEST = 160  # characters between the two
_PARTED = late_pattern(r"[.!?;:]\s|\n")
_BESIDE = late_pattern(r",(?!\s(?:and|but)\b)")  # "founded in 1923, was sold at the end of the year"
_IN_FRONT = late_pattern(r"(?:\A|[.!?]\s+|\n)(?:In|By|Since|During)\s(?:\w+\s)?\Z")
_IN_FRONT_REACH = 24  # characters
_AHEAD = late_pattern(
    r"\b(?:will|would|is|are|has|have|plans|planned|expects?|expected|aims?|hopes?|may|can|could|should|must|now|"
    r"today|still|since|than|from|compared)\b"
)
_TOLD = late_pattern(
    r"\b(?:was|were|had|did|[a-z]{3,}ed|shut|fell|rose|grew|left|lost|won|sold|made|took|gave|began)\b"
)
_TO_COME = late_pattern(r"\b(?:will|to|and)\b")


def of_year_named(
    text: str, before: Candidate, candidate: Candidate, core: Shift, published: int | None
) -> Candidate | None:
    """The candidate counted from the year right before it in its sentence, where that is told on; else None.

    ``published`` is a day number. What was told of a year that is over ends with it, and so does what is to come.
    """
    named = before.piece.meaning.core
    if core.unit != "year" or core.count or core.frame not in ("publish", "story now", "ended") or published is None:
        return None
    if candidate.piece.meaning.mod != "END" or not isinstance(named, Named) or named.year is None:
        return None
    between, this_year = text[before.end : candidate.start], civil(published)[0]
    fronted = _IN_FRONT.search(text, max(0, before.start - _IN_FRONT_REACH), before.start) is not None
    if len(between) > _LONGEST or _PARTED.search(between) or (_BESIDE.match(between) and not fronted):
        return None
    over = named.year < this_year and _TOLD.search(between) is not None and _AHEAD.search(between) is None
    ahead = named.year > this_year and _TO_COME.search(between) is not None and _TOLD.search(between) is None
    return candidate.with_core(replace(core, frame="story")) if over or ahead else None
