"""Where the news of a sentence begins: behind what an agency, a page or a live report puts before it.

Such a stamp dates the telling. It is no part of what is told, and what the sentence dates itself is told of that date.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.publish_dates.datelines import MONTH_NAME
from timeline.wording import WEEKDAYS

_OPEN, _CLOSE = r"(?:\(|-LRB-)", r"(?:\)|-RRB-)"  # as written, or as tokenised text writes them
_NO_BRACKET = r"(?:(?!-[LR]RB-)[^()])"
_AGENCY = (
    r"(?:Reuters|AP|AFP|CNN|UPI|ANI|PTI|Xinhua|Bloomberg|Interfax|TASS|IANS|dpa|EFE|ANSA|BBC|MarketWatch|[A-Z]{2,8}|"
    r"(?:[A-Z][\w’'.&-]+\s?){1,4})"
)
_DAY_NAME = rf"(?:{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in WEEKDAYS)})\.?"
_DAY = rf"(?:{_DAY_NAME}\s?,?\s)?(?:(?:{MONTH_NAME})\.?\s\d\d?|\d\d?\s(?:{MONTH_NAME}))(?:\s?,?\s(?:19|20)\d\d)?"
_CLOCK = r"\d\d?\s?[:.]\s?\d\d(?:\s?:\s?\d\d)?(?:\s?[apAP]\.?[mM]\b\.?)?(?:\s[A-Z]{2,4}\b(?!\s?[’']s\b))?"
_DASH = r"\s*(?:--|[-–—])\s+"


class StampKind(NamedTuple):
    """A kind of stamp: its name, its pattern, and a text that opens with one."""

    name: str
    pattern: re.Pattern[str]
    example: str


def _kind(name: str, pattern: str, example: str) -> StampKind:
    return StampKind(name, late_pattern(rf"\W{{0,4}}(?:{pattern})"), example)


KINDS: tuple[StampKind, ...] = (
    _kind(
        "entry of a live report",
        rf"(?:{_OPEN}\s?)?(?:Updated?|Posted|Added)\b{_NO_BRACKET}{{0,90}}"
        rf"(?:{_OPEN}{_NO_BRACKET}{{0,40}}{_CLOSE}{_NO_BRACKET}{{0,20}})?{_CLOSE}(?:\s?--?\s)?\s*",
        "(Updated 5:31 p.m. (0031 in Oslo)) The ferry sank",
    ),
    _kind(
        "agency",
        rf"(?:[^.!?|]{{0,200}}\|\s)?(?:[^.!?()|“”]{{0,60}}[\s,])?{_DAY}(?:\s{_CLOCK})?"
        rf"(?:\s[A-Z][\w.’'/, -]{{1,40}}?)?\s?{_OPEN}\s?{_AGENCY}\s?{_CLOSE}{_DASH}",
        "OSLO | Wed Apr 29, 2009 5:24 pm EDT OSLO (Reuters) - The ferry sank",
    ),
    _kind(
        "dateline",
        rf"[A-Z][A-Z.’'-]{{2,}}[^.!?()|“”a-z]{{0,30}}(?:,\s[A-Z]\w+)?\s?,\s{_DAY}{_DASH}",
        "OSLO, March 6 - The ferry sank",
    ),
    _kind(
        "dateline after a heading",
        rf"[^.!?()|“”]{{3,140}}?\s[A-Z]{{4,}}(?:\s[A-Z]{{3,}}){{0,2}}(?:\s?,\s[A-Z][\w.]+)?\s?,\s{_DAY}{_DASH}",
        "Ports Cut Rates OSLO, March 6 -- The ferry sank",
    ),
    _kind(
        "heading and time of a page",
        rf"[^|“”()]{{3,240}}?\s{_DAY}\s{_CLOCK}\s(?=(?:The|An?|In"
        rf"|It|He|She|They|At|Some|Many|More|[A-Z][a-z]+s)\s[a-z])",
        "Ferry sinks off Oslo Friday 5 March 2010 11.20 GMT The ferry sank",
    ),
    _kind(
        "page",
        rf"(?:Page\s)?[Ll]ast\s[Uu]pdated\s?(?:at\s|on\s|:\s)?(?:{_CLOCK}\s?,?\s?)?{_DAY}(?:\s?[-,]\s?{_CLOCK})?\s+",
        "Page last updated at 11:50 GMT, Friday, 29 January 2010 The ferry sank",
    ),
    _kind(
        "page",
        rf"{_DAY}\s[Ll]ast\s[Uu]pdated\sat\s{_CLOCK}\s+(?:Help\s)?",
        "6 January 2011 Last updated at 17:03 GMT The ferry sank",
    ),
    _kind(
        "page",
        rf"(?:[^.!?()|“”]{{3,140}}?\s)?[Uu]pdated\s?:\s{_DAY}\s(?:{_CLOCK}\s)?",
        "updated: Fri Jan 14 2011 20:54:00 The ferry sank",
    ),
    _kind(
        "edition",
        rf"{_DAY}\s?;\s(?:Page\s[A-Z]?\d{{1,3}}|{_CLOCK})\s+",
        "Monday, March 9, 2009; Page A01 The ferry sank",
    ),
)  # fmt: skip
_HEAD = 300  # characters in which a stamp stands
_SIGNS = (  # no stamp is without one
    "pdate",
    "osted",
    "dded",
    ") -",
    "-RRB- -",
    ") --",
    "--",
    " - ",
    ";",
    "–",
    "—",
    " BST ",
    " GMT ",
    " EDT ",
    " EST ",
)
_FEWEST_WORDS = 3  # of news after a stamp; a line of fewer is all stamp


@lru_cache(maxsize=1024)  # asked for each date of a sentence
def news_start(sentence: str) -> int:
    """Where the news of a sentence begins, 0 where no stamp stands before it.

    ``news_start("OSLO, March 6 (Reuters) - The ferry sank on Friday.")`` is the place of "The".
    """
    head = sentence[:_HEAD]
    for sign in _SIGNS:
        if sign in head:
            break
    else:
        return 0
    start = 0
    while True:
        found = next((f for kind in KINDS if (f := kind.pattern.match(sentence, start)) is not None), None)
        if found is None or found.end() == start or len(sentence[found.end() :].split()) < _FEWEST_WORDS:
            return start
        start = found.end()
