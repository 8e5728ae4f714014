"""Four figures far from our time, which are a year only where the words around them say so: "around 1415", "the 1640
census", "dates back to 1588"."""

import re

from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
YEAR_LEAD = late_pattern(
    r"\b(?:in|since|until|till|by|from|through|during|of|early|late"
    r"|mid|before|after|between|around|about|years?|circa|ca|c|"
    r"the|for|as|throughout|born|b|d|died|dated|est|established|founded|spring|summer|autumn|fall|winter)\.?[\s-]*\Z"
    r"|[(–—-]\s?\Z|^\s*\Z|\b1\d\d\d(?:[–-]\d\d)?\s+(?:to|and|or)\s+\Z|\byear,\s\Z",
    _I,
)
_MORE_LEADS = late_pattern(
    r"\b(?:in|of|from|between)\s(?:1\d\d\d(?:[–-]\d\d)?,\s){1,4}(?:and\s|or\s)?\Z|\b(?:at\sleast|no\slater\sthan)\s\Z"
    r"|\b(?:dat(?:e|es|ed|ing)|back|origins?|roots|histor(?:y|ies)|foundations?|beginnings?)\s(?:back\s)?to\s\Z"
    r"|\b(?:built|completed|finished|rebuilt|painted|printed|written|crowned|married|m)\.?,?\s\Z",
    _I,
)
_OWNER = late_pattern(r"(?:['’]s|\b(?:an?|his|her|its|their))\s+\Z", _I)
_ROUND = ("00", "50")  # "a 1200 seat hall"
# What is counted that has no plural, where figures after an owner are no year: "his 1500 cavalry".
_COUNTED = late_pattern(
    r"\s+(?:cavalry|infantry|foot|horse|crew|man|head|strong|[a-z]*men|or|and|to|in|of)\b|\s*[,.;:)-]|\s*\Z"
)
_A_CLAUSE = r"(?:an?|the|he|she|it|they|his|her|its|their|this|these|when|there)\b"
_CLAUSE_NEXT = late_pattern(rf",?\s+{_A_CLAUSE}", _I)
_OPENS = late_pattern(r"(?:^|[.!?][\"”’')]*|\n|[:,]\s(?=[\"“]))\s*[\"“‘]?(?:Up\sto\s)?\Z")
_MADE = late_pattern(
    r"\b(?:born|died|built|rebuilt|founded|made|written|painted|carved|printed|erected|dug|begun|settled|abandoned|lost"
    r"|completed|finished|crowned|married|flourished|dated|dating|active|until|from|by)\s+\Z",
    _I,
)
_PASSIVE_NEXT = late_pattern(r"\s+(?:were|are|have|of)\b")


def is_led(head: str, said: str, tail: str) -> bool:
    """Whether the words around figures say that they are a year; ``said`` are the words of the mention itself."""
    if len(said) > len("1650"):
        return said.lower().startswith(("the year", "year", "c")) or _is_about(head, tail)
    if YEAR_LEAD.search(head) or _MORE_LEADS.search(head):
        return True
    if _OWNER.search(head):
        return not said.endswith(_ROUND) and _COUNTED.match(tail) is None
    return head.endswith("Up to ") and _OPENS.search(head) is not None and _CLAUSE_NEXT.match(tail) is not None


def _is_about(head: str, tail: str) -> bool:
    """Whether "about 1650" is a year: it opens a sentence before a clause, or tells when something was made."""
    if YEAR_LEAD.search(head) and not _OPENS.search(head):
        return True
    if _OPENS.search(head):
        return _CLAUSE_NEXT.match(tail) is not None
    return _MADE.search(head) is not None and _PASSIVE_NEXT.match(tail) is None
