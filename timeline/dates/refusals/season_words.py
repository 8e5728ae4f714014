"""Names of seasons that are words or parts of names too: "fall", "spring up", "Winter Palace"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.posts import is_post
from timeline.dates.refusals.drops import is_drop
from timeline.dates.refusals.refusal import Refusal, names
from timeline.dates.rules.mid_seasons import NAME as MID_SEASON
from timeline.dates.surroundings import after, bare, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_STREET_NEXT = late_pattern(
    r"\s+(?:(?:Street|Avenue|Road|Lane|Drive|Boulevard|Terrace|Crescent)\b|(?:St|Ave|Rd|Ln|Blvd)\b\.?(?! [A-Z]))"
)
_NAME_NEXT = late_pattern(r"\s+[A-Z][a-z]+")
_SEASON_LEAD = late_pattern(
    r"(?:\b(?:in|the|by|since|until|during|this|last|next|early|late|mid|of|every|each|following|previous|coming|that|"
    r"through|past|for|and|or)|-)\s*$",
    _I,
)
_COME = late_pattern(r"(?:^|[.!?,;]\s+)[\"“]?[Cc]ome\s+$")  # "Come spring, they will be gone"
_BEFORE_SEASON = late_pattern(r"\b(?:before|after|till)\s*$", _I)  # "before spring", "after winter comes"
_SEASON_ENDS = late_pattern(r"\s*(?:[.,;:)]|\Z)|\s(?:and|or|is|comes|sets|came|set|arrives|begins|ends|when|but)\b")
_MID_SEASON_LEAD = late_pattern(  # "by midsummer", and no "midsummer fair"
    r"\b(?:at|by|in|of|to|from|since|until|till|before|after"
    r"|around|about|towards?|through|early|late|last|next|this)\s$",
    _I,
)
_NOT_SEASON = late_pattern(
    r"\s+(?:wheat|barley|oats|rye|rapeseed|canola|onion|squash|olympics?|games|camp|house|palace|break|training|water"
    r"|school|coats?|clothes|clothing|boots|jackets?|uniforms?|tyres?|tires|rolls?|onions?|apart|short|victim|prey|in|"
    r"love|by|to|from|below|behind|sharply|into|guy|lines?|mattress|of\s+(?!\d|last|this|next))\b",
    _I,
)
_SENTENCE_OPENS = late_pattern(r"(?:\A|[.!?][\"”’)]*\s+|\n\s*)[\"“]?\Z")
_SEASON_COMES = late_pattern(  # "Winter came early", "Spring brought no peace"
    r"\s+(?:was spent|came|brought|saw|passed|set in|had (?:come|set in|passed)|put an end|found)\b"
)
_VERBS_TOO = ("fall", "spring")
_SEASONAL = late_pattern(
    r"\s+(?:offensives?|campaigns?|months?|session|holidays?"
    r"|vacation|term|semester|harvest|recess|attacks?|fighting)\b",
    _I,
)


def season_as_word(text: str, candidate: Candidate) -> bool:
    """Whether a season's name is a verb or a part of a name: "Prices fall", "spring up", "Winter Palace"."""
    core = candidate.piece.meaning.core
    if isinstance(core, Named) and core.year is None and core.base is None and is_drop(text, candidate):
        return True
    if words_of(text, candidate).lower() == "that spring" and after(text, candidate).startswith((" to mind", " up ")):
        return True
    if text[candidate.end - 1].isalpha() and _STREET_NEXT.match(after(text, candidate)):
        return words_of(text, candidate).split()[-1].istitle()  # "1914 Summer Lane"
    if candidate.piece.rule == MID_SEASON:
        tail = after(text, candidate)
        return not _MID_SEASON_LEAD.search(before(text, candidate)) or _NAME_NEXT.match(tail) is not None
    if bare(candidate, "season") is None:
        return False
    said, tail = words_of(text, candidate).lower(), after(text, candidate)
    if _NOT_SEASON.match(tail):
        return not (said.startswith("the ") and not said.endswith("fall") and re.match(r"\s+(?:in|by|to|from)\b", tail))
    if _SEASONAL.match(tail):
        return False
    if (
        _SEASON_COMES.match(tail)
        and _SENTENCE_OPENS.search(before(text, candidate))
        and words_of(text, candidate).istitle()
    ):
        return False
    if _COME.search(before(text, candidate)) and said != "fall":
        return False
    if said.startswith("the ") or _SEASON_LEAD.search(before(text, candidate)):
        return False
    if said != "fall" and _BEFORE_SEASON.search(before(text, candidate)) and _SEASON_ENDS.match(tail):
        return False
    return (said in _VERBS_TOO and not words_of(text, candidate)[0].isupper()) or not is_post(text)


REFUSALS = (
    Refusal(
        "not a season",
        season_as_word,
        ("Prices fall.", "They spring up."),
        "It began in the fall.",
        names("season"),
    ),
)
