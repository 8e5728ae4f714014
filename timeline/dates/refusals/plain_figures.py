"""Figures that are no day: fractions, scores, grades and codes, told by what stands around them."""

import re
from math import gcd

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.posts import is_post
from timeline.dates.refusals.refusal import Refusal, names
from timeline.late_patterns import late_pattern

_REACH = 24  # characters to each side that are looked at
_FIGURES = late_pattern(r"(\d\d?)/(\d\d?)")
_LEAD = late_pattern(
    r"\b(?:b-?day|birthday|on|until|till|since|by|dated|due|starting"
    r"|effective|beginning|through|thru|from|before|after|between)"
    r"(?: (?:about|around))?\s+\Z",
    re.IGNORECASE,
)
_POST_LEAD = late_pattern(  # of a post: "my bday is 6/22", "album drops 11/19"
    r"(?:\A|\b(?:is|it['’]?s|are|out|drops?|opens?|closes?|ends?"
    r"|starts?|begins?|back|show|sale|party|game|tickets|tix|event"
    r"|concert|gig|released?|available|coming|live|stores|theat(?:er|re)s|cinemas|tomorrow|tonight|this|\w+day|mon|tues?|weds?|thu|thurs|fri|sat)|[:,|(])\s*\Z",
    re.IGNORECASE,
)
_ROW_BEFORE = late_pattern(r"(?<![\d/])(\d\d?)/(\d\d?)(?:\s?[-–]\s?|\sto\s)\Z")
_ROW_AFTER = late_pattern(r"(?:\s?[-–]\s?|\sto\s)(\d\d?)/(\d\d?)(?![\d/%])")
_SURE_LEAD = late_pattern(r"\b(?:b-?day|birthday|on|dated|due|starting|effective|beginning)\s+\Z", re.IGNORECASE)
_COUNTED = late_pattern(
    r"(?!\s*\n\s*\n)\s*(?:[%°\"”]|(?:of|inch(?:es)?|cups?|miles?|hours?|points?"
    r"|percent|tsp|tbsp|teaspoons?|votes?|stars?|majority|scale|time"
    r"|the|full|final|in|right|correct)\b)",
    re.IGNORECASE,
)
_PARTS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20})  # what things are divided or graded by
_DATED = late_pattern(
    r"(?:\b(?:dated?|on|since|until|as of|published|updated|issued|created|filed|posted|modified|timestamp|by):?|date=)"
    r"\s?\Z",
    re.IGNORECASE,
)
RULES_IN_DOUBT = frozenset({"day and month in figures", "date in eight figures"})
_IN_A_ROW = late_pattern(  # "Ep 10 – 28 Feb 2022"
    r"\b(?:Ep|Epi?sode|Part|Chapter|No|Nr|Vol|Volume|Issue|Season|Series|Round|Stage|Lesson|Page|Step|Matchday|Gameweek"
    r"|Week|Day)\.? ?#?\Z|#\Z",
    re.IGNORECASE,
)


def is_number_in_a_row(text: str, candidate: Candidate) -> bool:
    """Whether a bare number before a date counts parts and is no day: the 10 of "Ep 10 – 28 Feb 2022"."""
    low = max(0, candidate.start - _REACH)
    return text[candidate.start : candidate.end].isdigit() and _IN_A_ROW.search(text, low, candidate.start) is not None


def _is_stretch_by_the_day(text: str, start: int, end: int) -> bool:
    """Whether figures are an end of "25/11 - 6/12": one of them has more above than there are months."""
    row = _ROW_BEFORE.search(text, max(0, start - _REACH), start) or _ROW_AFTER.match(text, end, end + _REACH)
    here = _FIGURES.match(text, start, end)
    if row is None or here is None or _FIGURES.fullmatch(text, start, end) is None:
        return False
    pairs = [(int(here[1]), int(here[2])), (int(row[1]), int(row[2]))]
    return all(1 <= day <= 31 and 1 <= month <= 12 for day, month in pairs) and any(day > 12 for day, _ in pairs)


def is_plain_figures(text: str, candidate: Candidate) -> bool:
    """Whether "3/4", "8/10" or "20211020" is a fraction, a grade or a code: nothing near it says that it is a day."""
    core, start, end = candidate.piece.meaning.core, candidate.start, candidate.end
    low = max(0, start - _REACH)
    if candidate.piece.rule == "date in eight figures":
        return _DATED.search(text, low, start) is None
    figures = _FIGURES.search(text, start, end)
    joined = isinstance(core, Named) and (core.weekday is not None or core.year is not None or core.minute is not None)
    if figures is None or joined:
        return False
    if _COUNTED.match(text, end, end + _REACH):
        return True
    if _is_stretch_by_the_day(text, start, end):
        return False
    above, below = int(figures[1]), int(figures[2])
    divides = below in _PARTS and ((above < below and gcd(above, below) == 1) or below in (5, 10))
    if (_SURE_LEAD if divides else _LEAD).search(text, low, start) is not None:
        return False
    return divides or not is_post(text) or _POST_LEAD.search(text, low, start) is None


REFUSALS = (
    Refusal(
        "a fraction, a score or a code, not a day",
        is_plain_figures,
        ("3/4 of them left.", "He scored 8/10.", "order 20211020"),
        "It began on 10/19.",
        lambda piece: piece.rule in RULES_IN_DOUBT,
    ),
    Refusal(
        "a part of a row, not a day",
        is_number_in_a_row,
        ("Ep 10 – the well",),
        "It ran on 3 May.",
        names("day"),
    ),
)
