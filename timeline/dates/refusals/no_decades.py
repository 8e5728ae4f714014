"""Two figures that are no decade: "the stock is in the mid-30s", "the over-50s", "DC-10-30s"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.surroundings import words_of
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
DECADE_IN_WORDS = "decade in words"
_SENTENCE = late_pattern(r"[.!?][\"”’)]*\s")


def is_no_decade(text: str, candidate: Candidate) -> bool:
    """Whether two figures, "the 30s", are a price, an age or a make, or words an age or a name; with an apostrophe,
    "the '30s", they are years."""
    words = words_of(text, candidate)
    if candidate.piece.rule == DECADE_IN_WORDS:
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
