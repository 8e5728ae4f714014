"""Words for a period near the publish date that are a name or a phrase: "This Week", "quarter-to-quarter"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Shift
from timeline.dates.refusals.ages import STEP_BY_STEP
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.rules.fiscal import HALF_BY_CODE
from timeline.dates.surroundings import NOUN_NEXT, after, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_QUOTE_OPEN = late_pattern(r"[\"”“‘'`]$")
_QUOTE_CLOSE = late_pattern(r"[,.]?[\"”’']")
_CLAUSE_END = late_pattern(
    r"\s*(?:[,.;)]|$|\n|so far\b|as a whole\b|to date\b|overall\b|(?:and|but) (?:[$£€\d]|up\b|down\b|by\b))", _I
)
_FIGURES_NEXT = late_pattern(
    r" (?:guidance|results|revenues?|sales|profits?|earnings|EBITDA|EBIT|outlook|net (?:income|profit|loss)|trading)\b"
)
_MOON = late_pattern(r"\b(?:full|new) moon\b|\bmoon:|\bmoonrise\b", _I)
_QUARTER_TOLD = late_pattern(
    r"\b(?:first|second|third|fourth|1st|2nd|3rd|4th|last|latest|next|this|the|per|each|a|fiscal)[- ]quarter\b"
    r"|\bQ[1-4]\b",
    _I,
)
_PART_OF_FOUR = late_pattern(
    r"[-\s]+(?:points?|miles?|hours?|cent(?:ury|uries)|finals?|finalists?|pound(?:er)?s?|horses?|notes?|tones?|inch|turns?|dollars?)\b",
    _I,
)
_TOLD_WITHIN = 2000  # characters before "that quarter" in which the quarter it means is named
_OF_FIGURES = late_pattern(r"\s+(?:for which|of|with|in which|since)\b")
_SERVICE = late_pattern(
    r"\s+(?:deliver(?:y|ies)|services?|shipping|dispatch|drawings?|settlements?|surger(?:y|ies)|appointments?|payments?"
    r"|transfers?|funds|value|tests?|testing|bookings?|trading|repairs?|care|admissions?|discharge|tickets?)\b",
    _I,
)
_IS_LAST = late_pattern(r"\s+(?:before|to|for|on which|that)\b", _I)


def is_no_half(text: str, candidate: Candidate) -> bool:
    """Whether "H1" or "2H" is a code of something else: no figures of a firm follow it."""
    return _FIGURES_NEXT.match(text, candidate.end) is None


def is_no_period(text: str, candidate: Candidate) -> bool:
    """Whether the words name a programme, "This Week", begin a phrase, "quarter-to-quarter", or "next day delivery"."""
    said, head, tail = words_of(text, candidate), before(text, candidate), after(text, candidate)
    if candidate.piece.rule == "the period as a whole":
        return _CLAUSE_END.match(tail) is None
    if tail.startswith(("-to-", "–to–", "-long")) or STEP_BY_STEP.match(tail) or _of_a_service(text, candidate):
        return True
    if tail.startswith(" by day") and said.lower().endswith(" day"):
        return True  # "they see that day by day"
    if said.lower().endswith(" fiscal") or candidate.piece.rule == "mid-year":
        return NOUN_NEXT.match(tail) is not None  # "the current fiscal crisis", "at mid-year talks"
    if said.lower() == "the last day" and _IS_LAST.match(tail):
        return True  # "the last day before the vote" is hardly yesterday
    if said.lower() == "that quarter" and not _QUARTER_TOLD.search(
        text, max(0, candidate.start - _TOLD_WITHIN), candidate.start
    ):
        return True  # of old papers: "the news from that quarter"
    if said.lower() in ("the latest period", "the most recent period") and _OF_FIGURES.match(tail):
        return True  # "in that week, the latest period with figures"
    if said.lower().endswith(" quarter") and _PART_OF_FOUR.match(tail):
        return True  # "in the quarter mile", "by the same quarter-point margin"
    if said.lower() == "last quarter" and _MOON.search(head + tail):
        return True
    titled = said.istitle() and " " in said
    return titled and bool(_QUOTE_OPEN.search(head) and _QUOTE_CLOSE.match(tail))


def _of_a_service(text: str, candidate: Candidate) -> bool:
    """Whether a day says how fast a service is: "next day delivery", "same day drawings"."""
    return words_of(text, candidate).lower() in ("same day", "next day") and bool(
        _SERVICE.match(after(text, candidate))
    )


REFUSALS = (
    Refusal(
        "no period of its own",
        is_no_period,
        ('a host of ABC\'s "This Week"', "The quarter-to-quarter rise slowed.", "He is grateful for the year he had."),
        "For the year, sales rose.",
        lambda piece: isinstance(piece.meaning.core, Shift),
    ),
    Refusal(
        "a code, not a half-year",
        is_no_half,
        ("The H1 heading is too long.", "They store it in an H2 database."),
        "H2 sales rose.",
        lambda piece: piece.rule == HALF_BY_CODE,
    ),
)
