"""Two figures that are no decade: "the stock is in the mid-30s", "the over-50s", "DC-10-30s"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.refusals.refusal import Refusal, names
from timeline.dates.surroundings import NOUN_NEXT, after, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_SMALL = 60  # decades before the sixties are seldom written "the 30s", prices often
_REACH = 90  # characters to each side in which it is told what is measured
_JOINED = late_pattern(r"(?:\b(?:over|under)-|\b[A-Z]{1,4}-?(?:\d+-)?|\d\.)\Z")  # "over-50s", "DC-10-30s", "7.70s"
_AGED = late_pattern(r"\b[A-Z][\w’']+, \Z")  # "Ann Lee, early 30s, left"
_ENDS = late_pattern(r"\s?(?:[-–—,;.)\n]|\Z)")
_PART = late_pattern(r"(?:early|mid|late)[ -]", _I)
_MOVES = late_pattern(
    r"\b(?:r[io]s(?:e|es|en|ing)|climb(?:s|ed|ing)?|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|slip(?:s|ped)?|jump(?:s|ed)?"
    r"|soar(?:s|ed)?|worth|trad(?:e[sd]?|ing)|sold|bid|priced) (?:to|into|at|near|around|above|below)(?: the)? \Z"
    r"|\b(?:hits?|hitting|reach(?:es|ed|ing)?)(?: the)? \Z|\bprices? (?:\w+ ){0,2}(?:to|into|at)(?: the)? \Z",
    _I,
)
_MEASURED = late_pattern(
    r"\b(?:stocks?|shares?|prices?|priced|trad(?:es|ed|ing)|worth|dlrs|dollars|cents|cts|pct|percent|per cent|points"
    r"|degrees|temperatures?|bids?|yields?|a barrel|bonds|trend line)\b",
    _I,
)
_OF_YEARS = late_pattern(
    r"\b1[89]\d\d|\b20\d\d|\bdepression\b|\bera\b|\bwar\b|\bsince(?: the)? \Z|\bdecades?\b|back in", _I
)
_AGE_ENDS = late_pattern(r"\s?[,.;:)]|\s(?:and|or|but|who|with|when)\b|\s*\Z")
_NAME_NEXT = late_pattern(r"\s[A-Z]")
_IN_WORDS = "decade in words"
_SENTENCE = late_pattern(r"[.!?][\"”’)]*\s")
_CODE = re.compile(r"\b[A-Z][A-Z0-9]*-$")  # the "SX-2000s" are a make of machine
_PERSON_IN = late_pattern(  # "a man in early 30s", but "men in the early 30s"
    r"\b(?:man|woman|men|women|boy|girl|male|female|victim|driver"
    r"|passenger|person|people|mother|father|couple)\s+in\s+$",
    _I,
)
# "in his 60s", "in their 40s or 50s", "in the upper 80s", "lows in the 30s"
_POSSESSOR = late_pattern(
    r"\b(?:his|her|their|my|your|our)\s+(?:early |mid-?|late |low |upper )?"
    r"(?:\d0s,? (?:and |or |to |or even |and even )?(?:early |mid-?|late )?)*$|\b(?:low|lower|upper|high)\s+$"
    r"|\b(?:highs|lows|temperatures?|temps|mercury|thermometers?|readings)\b[^.;\n]{0,40}"
    r"\b(?:in|into|near|around|to|from|above|below|past|reach(?:ed|es|ing)?|hits?|hitting|topp?(?:ed|ing|s)?)"
    r"\s+(?:the\s+)?(?:\d0s,? (?:and|to|or) )?(?:the\s+)?$",
    _I,
)
_FOUR_FIGURES = late_pattern(r"\d{4}")
_WHOSE = late_pattern(r"\b(?:his|her|their|my|your|its|our|maiden|another) \Z", _I)
_A = late_pattern(r"\ban? \Z", _I)
_OF = late_pattern(r"\s+of\b")


def is_no_decade(text: str, candidate: Candidate) -> bool:
    """Whether two figures, "the 30s", are a price, an age or a make, or words an age or a name; with an apostrophe,
    "the '30s", they are years."""
    words = words_of(text, candidate)
    if candidate.piece.rule == _IN_WORDS:
        aged = _PART.match(words) is not None and _AGE_ENDS.match(text, candidate.end) is not None
        named = words[0].isupper() and _NAME_NEXT.match(text, candidate.end) is not None
        return aged or named  # "in their teens or early twenties", "the Forties Alpha rig"
    figures = re.search(r"['’]?\d0", words)
    if figures is None or not figures[0][0].isdigit():
        return False
    low = max(0, candidate.start - _REACH)
    head = _SENTENCE.split(text[low : candidate.start])[-1]
    if words[0].isdigit() and _JOINED.search(text, low, candidate.start):
        return True
    if _PART.match(words) and _AGED.search(head) and _ENDS.match(text, candidate.end):
        return True
    tail = _SENTENCE.split(text[candidate.end : candidate.end + _REACH])[0]
    if _MOVES.search(head):
        return True
    if _OF_YEARS.search(head) or _OF_YEARS.search(tail):
        return False
    small = int(figures[0]) < _SMALL
    return small and (_MEASURED.search(head) is not None or _MEASURED.search(tail) is not None)


def is_age_or_make(text: str, candidate: Candidate) -> bool:
    """Whether a decade is an age, a temperature or a make of machine: "in his 30s", "the SX-2000s"."""
    said, head, tail = words_of(text, candidate), before(text, candidate), after(text, candidate)
    in_figures = candidate.piece.rule == "decade in digits" and said[0].isdigit()
    if in_figures and (_OF.match(tail) or _CODE.search(head)):
        return True
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.century is not None or core.decade is None or _FOUR_FIGURES.search(said):
        return False  # "temperatures were the highest since records began in the 1880s"
    alone = not said.lower().startswith("the ")
    return _POSSESSOR.search(head) is not None or (alone and _PERSON_IN.search(head) is not None)


def is_of_runs(text: str, candidate: Candidate) -> bool:
    """Whether a century is a hundred runs: "his first century", "hit a second century in March"."""
    core, head = candidate.piece.meaning.core, before(text, candidate)
    if not isinstance(core, Named) or core.century is None:
        return False
    return _WHOSE.search(head) is not None or (
        _A.search(head) is not None and not NOUN_NEXT.match(after(text, candidate))
    )


REFUSALS = (
    Refusal(
        "an age, a temperature or a make, not a decade",
        is_age_or_make,
        ("He is in his 30s.", "Highs in the lower 80s are due.", "They run on SX-2000s."),
        "It was big in the 1980s.",
        lambda piece: piece.rule == "decade in digits" or names("decade")(piece),
    ),
    Refusal(
        "a hundred runs, not a century",
        is_of_runs,
        ("It was his first century.", "It was her maiden century there."),
        "It was built in the 18th century.",
        names("century"),
    ),
    Refusal(
        "a price, an age or a make, not a decade",
        is_no_decade,
        (
            "The stock trades in the mid-30s.",
            "They lead among the over-50s.",
            "He sold two old DC-10-30s.",
            "Most of them are in their early twenties.",
            "Nobody was hurt on Forties Bravo.",
        ),
        "It was big in the 80s.",
        lambda piece: piece.rule in ("decade in two digits", _IN_WORDS),
    ),
)
