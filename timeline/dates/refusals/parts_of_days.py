"""Parts of the day that are a word of something else: "the night shift", "Good morning", "an overnight success"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.piece import Piece
from timeline.dates.posts import is_post
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.surroundings import after, bare, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_PART_AS_WORD = late_pattern(r"\b(?:Good|good|a|an|per|every|each|pre-)\s*$")
_OF_SOMETHING = late_pattern(r"\s+of\s")
_RECENT = late_pattern(r"\brecent\s+$")
_PART_LEAD = late_pattern(r"\b(?:at|by|in|that|this|before|until|after|towards?)\s+$", _I)
_FROM = late_pattern(r"\b(?:from|since)\s+$", _I)
_HOURS_OF_SUN = frozenset("dawn dusk daybreak sunrise sunset sundown nightfall".split())  # "working since dawn"
_TO_DUSK = late_pattern(r"\s+(?:to|till?|until)\s+(?:dawn|dusk|sunrise|sunset|sundown|nightfall|night|dark)\b", _I)
_OVERNIGHT = Named(part="NI", overnight="always")
_OVERNIGHT_AS_WORD = late_pattern(
    r"\s+(?:bags?|success(?:es)?|sensations?|celebrit(?:y|ies)"
    r"|hits?|delivery|express|services?|post|mail|messengers?|couriers?|solutions?|call|money|funds?|rates?|index"
    r"|deposits?|loans?|lending|borrowings?|assistance|positions?|protection|injections?|matched|system"
    r"|repos?|repurchases?|swaps?|maturit(?:y|ies)|(?:or|and)(?: possibly)? [a-z\d]+-(?:day|week|month))\b",
    _I,
)
_OF_THE_NIGHT = late_pattern(  # "Overnight, two men fled", and not "Overnight lows fell"
    r",|\s+(?:an?|the|they|he|she|it|we|his|her|their|two|three|four|five|six|several|some|more|police|troops|rebels)\b"
)
_HEADS_LINE = late_pattern(r"(?:\A|\n)[-–•*\s]*\Z")
_IN_NO_TIME = late_pattern(
    r"\b(?:happen|change|disappear|vanish|come|fix(?:ed)?|solved|(?:re)?built|cured|undone|put in place"
    r"|(?:not|n['’]t|cannot|unlikely to) be (?:done|reversed|replaced|restored)"
    r"|(?:accomplish|achiev|attain|resolv|transform|eradicat|eliminat)(?:ed?)?(?: [a-z]+){0,2})\s+$",
    _I,
)
_RATE = late_pattern(r"(?:\d|%|percent|per cent|million|billion|cents|dollars|euros)(?:\s+[a-z]+)?\s+$", _I)
# "the night they met" and "the night of the fire" are no night near.
_OF_EVENT = late_pattern(r"\s+(?:of|after|before|following)\s+(?:the|an?|his|her|its|their|our|my|that)\b")
_CLAUSE = late_pattern(
    r"\s+(?:(?:of|after|before|following)\s+(?:the|an?|his|her|its|their|our|my|that)"
    r"|the|he|she|they|it|we|I|his|her|their|when)\b"
)
# "In the evening the men went home": what follows a day part that opens its sentence is told of it.
_OPENS_SENTENCE = late_pattern(r"(?:\A|[.!?][\"”’)]*\s+|\n\s*)[\"“‘(]?(?:In|By|During|Throughout|Towards?|Until)\s+\Z")
# "The night shift" and "the evening news" are kinds of shifts and news, of no one night or evening.
_OF_A_KIND = late_pattern(
    r"\s(?:shows?|news|papers?|editions?|programmes?|gowns?|dress|shifts?|schools?|class(?:es)?|courses?|trains?|bus(?:es)?"
    r"|ferry|sky|skies|air|sickness|clubs?|nurses?|watchm[ae]n|guards?|owls?|vision|market|editor|porter|coats?|tv"
    r"|television|talk|hosts?|comed(?:y|ians?)|radio|snacks?|managers?|workers?|drivers?|crews?|mode|creams?|lights?"
    r"|person|routine|sweats|terrors)\b",
    _I,
)
_IN_PASSING = "part of the day in passing"  # the rule that finds bare nights and mornings of posts
_LATE_NIGHT = frozenset({"late-night", "late night"})


def is_part_of_a_day(piece: Piece) -> bool:
    """Whether a piece is a part of a day and no more, "the evening", or "overnight"."""
    return piece.rule in ("part of the day", _IN_PASSING) or piece.meaning.core == _OVERNIGHT


def is_no_part_of_a_day(text: str, candidate: Candidate) -> bool:
    """Whether a part of the day tells no time: "it will not change overnight", "one recent morning"."""
    said, head, tail = words_of(text, candidate), before(text, candidate), after(text, candidate)
    if candidate.piece.meaning.core == _OVERNIGHT:
        return _IN_NO_TIME.search(head) is not None or (_is_loose(said, head, tail) and not is_post(text))
    if candidate.piece.rule == _IN_PASSING:
        return _OF_A_KIND.match(tail) is not None  # "hiring a night manager lol"
    if (said.lower() in _LATE_NIGHT and _OF_A_KIND.match(tail)) or _RECENT.search(head):
        return True
    return bare(candidate, "part") is not None and _is_loose(said, head, tail) and not is_post(text)


def _is_loose(said: str, head: str, tail: str) -> bool:
    """Whether a bare "night" or "morning" is a greeting, a rate or an adjective and no time."""
    if said == "Overnight" and _OF_THE_NIGHT.match(tail):
        return False
    if said[0].isupper() and tail.startswith((":", " - ", " – ")) and _HEADS_LINE.search(head):
        return False  # "Early evening: rain clears" of a forecast
    if said[0].isupper() or _PART_AS_WORD.search(head) or _OVERNIGHT_AS_WORD.match(tail):
        return True
    if said.lower().endswith("dawn") and _OF_SOMETHING.match(tail):
        return True  # "since the dawn of time"
    if said.lower() == "overnight" and tail[1:2].isdigit():
        return True  # "overnight 5 1/2 percent"
    if said.lower().startswith("the ") and _CLAUSE.match(tail):
        return _OPENS_SENTENCE.search(head) is None or _OF_EVENT.match(tail) is not None
    if said.lower() != "overnight" and _OF_A_KIND.match(tail):
        return True
    fixed = said.lower().startswith("the ") or said.lower() == "overnight"
    if said.lower() in _HOURS_OF_SUN and _FROM.search(head) and not _TO_DUSK.match(tail):
        return False
    return not fixed and _PART_LEAD.search(head) is None


REFUSALS = (
    Refusal(
        "a word of something else, not a part of a day",
        is_no_part_of_a_day,
        ("The night shift left.", "Good morning to all.", "It will not change overnight."),
        "They left in the evening.",
        is_part_of_a_day,
    ),
)
