"""What only looks like a named day: plain words, people's names and names of places."""

import re

from timeline.dates.find import Candidate
from timeline.dates.holidays import HOLIDAYS
from timeline.dates.meaning import Named
from timeline.dates.posts import is_post
from timeline.dates.refusals.refusal import Refusal, names
from timeline.late_patterns import late_pattern

_REACH = 32  # characters to each side that are looked at
_PEOPLE = frozenset({"ramadan", "eid", "muharram", "lent"})  # names of people too
_SMALL_IN_POSTS = frozenset(
    {"black friday", "memorial day", "groundhog day", "earth day", "may day", "inauguration day"}
)
_NAME_BEFORE = late_pattern(r"\b[A-Z][a-z]+ \Z")
_NO_NAME = late_pattern(
    r"\b(?:During|In|Since|On|At|By|For|From|Until|Till|After|Before|Throughout|This|Last|Next|Every|Each|The|Muslim|"
    r"Islamic|Holy|And|But|As|When|While|That|Of|To|Happy|Blessed|Mid|Early|Late|Through|With|Around|Celebrating|"
    r"Celebrate|Observing|Fasting|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) \Z"
)
_SAYS = late_pattern(r" (?:said|says|told|added|asked|himself|herself|wrote)\b")
_THING = late_pattern(
    r" (?:[Ii]slands?|Islanders?|Rising|Story|[Bb]unn(?:y|ies)|[Ee]ggs?|[Tt]rees?|[Cc]arols?|lights|cards?"
    r"|decorations?|stockings?|pudding)\b"
)
_FILM = late_pattern(r" (?:Ends|Kills|H20|Resurgence|Party Massacre|grossed)\b")
_BEFORE_THING = late_pattern(r"\b(?:Father|White|Blue|Mary) \Z")
_OF_D_DAY = late_pattern(r" (?:landings?|invasion|beach(?:es)?|veterans?|anniversary|for|craft|fleet|hero(?:es)?)\b")
_OF_TET = late_pattern(r" [Oo]ffensive\b")
_WAR = late_pattern(r" [Ww]ar\b")  # "the Yom Kippur war" is known by the day it began on
_DAY_LEAD = late_pattern(
    r"\b(?:on|at|by|before|after|since|until|till|for|from|over|this|last|next|every|each|around|during|happy) \Z",
    re.IGNORECASE,
)
_SENTENCE = late_pattern(r"(?:^|[.!?]\s+)\Z")


def is_no_holiday(text: str, candidate: Candidate) -> bool:
    """Whether a candidate for a named day is a plain word ("lent"), a person ("Tariq Ramadan") or a place."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.holiday is None:
        return False
    start, end = candidate.start, candidate.end
    said = text[start:end]
    if HOLIDAYS[core.holiday].capital and not re.search(r"\b[A-Z](?!he\b)", said):
        return not (core.holiday in _SMALL_IN_POSTS and is_post(text))
    low = max(0, start - _REACH)
    if core.holiday == "lent" and _SENTENCE.search(text, low, start):
        return True
    if core.holiday == "thanksgiving" and said.islower() and not _DAY_LEAD.search(text, low, start):
        return True  # "a prayer of thanksgiving"
    if core.holiday == "d-day" and _OF_D_DAY.match(text, end, end + _REACH):
        return True
    if core.holiday == "tet" and (said.isupper() or _OF_TET.match(text, end, end + _REACH)):
        return True
    if core.holiday == "yom kippur" and _WAR.match(text, end, end + _REACH):
        return True
    if _FILM.match(text, end, end + _REACH):
        return True
    if core.holiday in _PEOPLE:
        named = _NAME_BEFORE.search(text, low, start) and not _NO_NAME.search(text, low, start)
        if named or _SAYS.match(text, end, end + _REACH):
            return True
    return bool(_THING.match(text, end, end + _REACH) or _BEFORE_THING.search(text, low, start))


REFUSALS = (
    Refusal(
        "no named day",
        is_no_holiday,
        ("They lent him money.", "Tariq Ramadan spoke.", "the Easter Islanders"),
        "It began in Lent.",
        names("holiday"),
    ),
)
