"""A fall that is a drop and no season: "a fall in prices", "expected to fall this year", "the fall-out"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.dates.surroundings import after, before
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_FALL = late_pattern(r"\bfall\b", _I)
_FALL_AND_YEAR = late_pattern(r"(?:the\s+)?fall\s+(?:in\s+|of\s+)?", _I)
_YEAR_AND_FALL = late_pattern(r"[\w ]*?['’]s\s+fall\Z", _I)
# What stands before a season: "in the fall", "by fall", "early fall". "the fall" alone is a drop in most sentences.
_OF_TIME = late_pattern(
    r"(?:\b(?:in|by|during|since|until|till|through|throughout|over"
    r"|within|into|of|from|before|after|around|about|late|early"
    r"|mid|each|every|spring|summer|winter|next|last|this|past)[\s-]+"
    r"|\b(?:planned|scheduled|slated|set|due|booked|postponed|delayed|promised)(?: \w+)? for\s+"
    r"|\b(?:spring|summer|winter|april|may|june|july|august) (?:and|or|to)(?: the)?\s+|[/(]\s*)$",
    _I,
)
_OF_DROP = late_pattern(
    r"(?:\b(?:to|will|would|could|may|might|should|can|not|a|an"
    r"|pct|percent|cent|price|prices|rate|rates|sharp|steep|recent"
    r"|dramatic|sudden|free|further|big|bad|initial|took|take|likely)|%|[a-z]-)\s*$",
    _I,
)
_GOES_ON = late_pattern(
    r"-?(?:out|off|back|guy)\b|\s+(?:down|apart|off|behind|short|over|on|in)\b(?! (?:the )?(?:\d{4}|year|term)\b)", _I
)
_FALL_UNDER = late_pattern(r"\s+(?:under|within|outside|below|through|into|onto|upon)\b", _I)
_FALL_ON = late_pattern(r"\s+(?:to|from|between|at|for)\b", _I)
_THINGS_THAT = late_pattern(r"\b(?!(?:was|is|has|this|its|his) )[a-z]+s \Z")  # "the duties that fall to them"
_TERM = late_pattern(
    r"\s+(?:season|semester|term|campaign|election|elections|session|line-?up|schedule|talks|harvest)\b", _I
)


def is_drop(text: str, candidate: Candidate) -> bool:
    """Whether a "fall" without a year is a drop: "The fall compares with", "that fall down", "free-fall"."""
    if _FALL.search(text, candidate.start, candidate.end) is None:
        return False
    said, head, tail = text[candidate.start : candidate.end].lower(), before(text, candidate), after(text, candidate)
    if not said.endswith("the fall") and said not in ("fall", "that fall"):
        return False  # "this fall"
    if _OF_DROP.search(head) or _GOES_ON.match(tail):
        return True
    if said == "that fall" and (_FALL_UNDER.match(tail) or (_FALL_ON.match(tail) and _THINGS_THAT.search(head))):
        return True
    return said in ("fall", "the fall") and not _OF_TIME.search(head) and not _TERM.match(tail)


def without_drop(text: str, candidate: Candidate) -> Candidate:
    """The year alone where a fall beside it is a drop: "last year’s fall in prices", "a sharp fall in 1986"."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.season is None or (core.year is None and core.base is None):
        return candidate
    words = text[candidate.start : candidate.end]
    leads = _FALL_AND_YEAR.match(words)
    year = Meaning(Named(year=core.year) if core.base is None else core.base)
    rule = "year" if core.base is None else None
    if leads is not None and (" in " in leads[0] or _OF_DROP.search(before(text, candidate))):
        return candidate.with_meaning(year, start=candidate.start + leads.end(), rule=rule)
    follows = _YEAR_AND_FALL.match(words)
    if follows is not None and re.match(r"\s+in\s", after(text, candidate)):
        apostrophe = max(words.rfind("'"), words.rfind("’"))
        return candidate.with_meaning(year, end=candidate.start + apostrophe, rule=rule)
    return candidate
