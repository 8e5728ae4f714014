"""A month or season whose year stands after the noun that it describes: "the May elections of 1997"."""

import re
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.surroundings import NOUN_NEXT

_NO_NOUN = (
    "the|a|an|in|on|at|of|by|to|for|from|with|as|and|or|but|when|while|was|were|is|are|be|been|had|has|have|did|do|will"
    "|would|could|may|might|after|before|since|until|till|during|his|her|its|their|it|he|she|they|we|that|which|who"
)
_NOUNS_OF = re.compile(rf"(?:[ -](?!(?:{_NO_NOUN})\b)[A-Za-z’'-]+){{1,2}}\s+of\s+\Z")
_LONGEST = 40  # characters of two nouns and "of"


def year_beside(text: str, candidate: Candidate, following: Candidate | None) -> Named | None:
    """The name of a part of a year with the year written after its noun; None where none is.

    For "spring" in "the spring offensive of 1918" it is the spring of 1918.
    """
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or following is None or not 0 < following.start - candidate.end <= _LONGEST:
        return None
    bare = core.year is None and core.base is None and core.which is None and core.weekday is None
    if not bare or (core.month is None and core.season is None and core.holiday is None):
        return None
    year = following.piece.meaning.core
    if not isinstance(year, Named) or year != Named(year=year.year) or year.year is None:
        return None
    nouns = _NOUNS_OF.fullmatch(text, candidate.end, following.start)
    of_a_noun = text.startswith(" ", following.end) and NOUN_NEXT.match(text, following.end, following.end + _LONGEST)
    if nouns is None or of_a_noun or text.startswith(("/", "-", "–"), following.end):
        return None  # "the May sales of 1996 cars"
    return replace(core, year=year.year, borrowed=True)
