"""Figures with points that are the version of a program, "Linux 2.6.27", and quoted figures that are no year."""

import re

from timeline.dates.find import Candidate
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.rules.calendar_dates import SHORT_YEAR
from timeline.dates.surroundings import LINE_OPENS, after, before, words_of
from timeline.late_patterns import late_pattern

# A day or month below ten of a date mostly has its nought: "02.03.21".
_VERSION = re.compile(r"[1-9]?\d\.[1-9]?\d\.\d\d")
_NAMED = late_pattern(r"[\w+#)](?:\s+|[-/@])\(?\Z|\bv\Z|[~<>^\"]\Z|=\s?\Z")  # what the version is of, right before it
# Words that lead to a date and name no program: "on 4.5.21", "the vote of 4.5.21".
_LEADS = late_pattern(
    r"\b(?:on|of|to|by|and|or|from|since|until|till|before|after|the|dated?|due|held|born|died|posted|updated|published"
    r"|issued|signed|opened|closed|starts?|ends?|is|was|for|at|in|between|through|thru|as|this|\w+day"
    r"|mon|tues?|weds?|thu(?:rs)?|fri|sat|sun)[.,]?\s+\(?\Z",
    re.IGNORECASE,
)
_SINCE_NAMED = late_pattern(r"\b(?:version|release|v|ver|build|kernel|update|patch)\.?\s+\(?\Z", re.IGNORECASE)
_GOES_ON = re.compile(r"[+~]|-[A-Za-z]|\)\+")  # "5.3.28+dfsg1", "1.1.10-beta"


def is_version(text: str, candidate: Candidate) -> bool:
    """Whether three numbers with points are a version: "Linux 2.6.27", "1.18.11-beta", but not "on 4.5.21"."""
    if _VERSION.fullmatch(words_of(text, candidate)) is None:
        return False
    lead = before(text, candidate)
    if text[candidate.end : candidate.end + 1] == "." and LINE_OPENS.search(lead) is not None:
        return True  # the number of a chapter: "4.13.10. The reply"
    if _GOES_ON.match(after(text, candidate)) or _SINCE_NAMED.search(lead):
        return True
    return _NAMED.search(lead) is not None and _LEADS.search(lead) is None


def is_quoted_number(text: str, candidate: Candidate) -> bool:
    """Whether two figures stand between quotation marks, "the value '39'", and are no year such as '39."""
    mark = text[candidate.start]
    follows = text[candidate.end : candidate.end + 2]
    return not mark.isdigit() and follows[:1] in ("'", "’", "`") and follows[1:] != "s"


REFUSALS = (
    Refusal(
        "a version, not a day",
        is_version,
        ("It came with Linux 2.6.27.", "They ship 5.3.28-beta.", "since kernel 2.5.36"),
        "It began on 4.5.21.",
        lambda piece: piece.rule == "date in figures",
    ),
    Refusal(
        "a number in quotes, not a year",
        is_quoted_number,
        ("Set the value '39' there.",),
        "They left in '39.",
        lambda piece: piece.rule == SHORT_YEAR,
    ),
)
