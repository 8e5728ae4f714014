"""Bare hours of short notices, in the places where no scores or prices stand: "tonight, 5-7", "Friday 13 May, 7.30",
"doors from 8 tonight", "the train at 10.02"."""

import re
from collections.abc import Iterator

from timeline.late_patterns import late_pattern

LONGEST_NOTICE = 600  # characters; longer texts tell more than a notice, and hold figures of other kinds
_REPORTS = late_pattern(r"\b(?:said|says|told|pct|mln|dlrs|cts|vs)\b")  # words of news, and of no notice
_I = re.IGNORECASE
_HOUR = r"(?:1[0-2]|[1-9])"
_DOTTED = r"(?:[01]?\d|2[0-3])\.[0-5]\d"
_DAY = (
    r"(?:\btoday|\btonight|\btomorrow|\w(?:on|es|ed|rs|ri|ur|un)day(?:s| \d\d?(?:st|nd|rd|th))?"
    r"|\b(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\b\.?"
    r"|\bweekdays|\bdaily|\bnightly|\b(?:the|each|every) month"
    r"|\b(?:opening|visiting|office) hours|\b(?:evening|morning|afternoon|night)s?)"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = rf"\b\d\d?(?:st|nd|rd|th)? {_MONTH}(?: \d{{4}})?|\b{_MONTH} \d\d?(?:st|nd|rd|th)?(?:,? \d{{4}})?"
_TO = r" ?(?:[-–—]|to|till?|until) ?"
_END = r"(?=\s*(?:[,;)!?\n]|:(?!\d)|\.(?!\d)|\Z)| (?:at|in|on|for|with|and|every|each|sharp|onwards?|the)\b)"
_HOURS = late_pattern(  # "Sat. and Sun., 9-3", "every Sunday from 10 till 2", "June 5, 9-noon"
    rf"(?:{_DAY}(?:\s?[,:])? (?:from )?|(?:{_DATE})(?:[,:] | from ))(?P<first>{_HOUR}|{_DOTTED}){_TO}"
    rf"(?:(?P<last>{_DOTTED}|{_HOUR})(?!, ?\d){_END}|(?:noon|late|close|midnight)\b)",
    _I,
)
_TIME = late_pattern(  # "Friday 13 May, 7.30", "Sundays 10.30"
    rf"(?:{_DAY}|{_DATE}),? (?:at |from )?(?P<first>{_DOTTED})(?:{_TO}(?P<last>{_DOTTED}))?{_END}", _I
)
_OF_DAY = late_pattern(  # "from 8 tonight", "at 9.45 on Sunday"
    r"\b(?:from|between|doors|gates|kick[ -]?off|at|by|till?|until|before|after|starts?|starting|begins?|meet|moved to)"
    rf" (?P<first>{_DOTTED}|{_HOUR})(?:(?: and | to |[-–])(?P<last>{_DOTTED}|{_HOUR}))?"
    r"(?= (?:today|tonight|tomorrow|this (?:morning|afternoon|evening)"
    r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b)",
    _I,
)
_BY_THE_CLOCK = late_pattern(  # "the train at 10.02", "appointment 10.40", "just gone 4.30"
    r"\b(?:(?:train|bus|coach|ferry|flight|tram|sailing|service|appointment|appt|kick[ -]?off|doors|gates|curtain|bar"
    r"|tea|supper|lunch|meet(?:ing)?|class|lesson|mass|tune in|back|open|start|starts|starting|begins|rehearsals?"
    r"|display|live|showing)"
    r"(?: is| are| (?:on|every) \w+(?: \w+)?)?(?: at| from|:| to| until)? |\b(?:just|it['’]?s|already) gone )"
    rf"(?P<first>{_DOTTED})(?:{_TO}(?P<last>{_DOTTED}))?{_END}",
    _I,
)
_AT_AN_HOUR = late_pattern(  # "fireworks at 9", "meet by the pond at 10"
    r"\b(?:opens?|opened|starts?|starting|begins?|meet|meets|met|kicks? off|doors|leaves?|arrives?|airs?|ends?|closes?"
    r"|shuts?|finish(?:es)?|fireworks|dinner|lunch|supper|breakfast|brunch|tea|drinks|show|concert|gig|game|match|race"
    r"|parade|service|mass|meeting|class|practice|rehearsal|training|party|screening|film|vigil|rally|quiz|bingo"
    r"|auction|sale|funeral|wedding|interview|appointment|gates|bar|AGM|entries"
    r"|judging|registration|viewing|coming up|live|back|more)"
    rf"(?: (?!and|or|but|was|were|is|are|to)[\w'’]+){{0,4}} (?:at|from|around|about) (?P<first>{_HOUR}){_END}",
    _I,
)
_AT_A_QUARTER = late_pattern(rf"\bat (?:about |around )?(?P<first>(?:1[0-2]|[1-9])\.(?:[0-5]0|[134]5)){_END}")
_AFTER_COMMA = late_pattern(  # "daily through Labor Day, 10 to 6", "craft table in the library, 10.30-12"
    rf"(?<=[A-Za-z.]), (?P<first>{_DOTTED}|{_HOUR}){_TO}(?P<last>{_DOTTED}|{_HOUR})"
    r"(?!, ?\d)(?=\s*(?:[,;)\n]|\.(?!\d)|\Z))"
)
_DAY_TOLD = late_pattern(rf"{_DAY}|{_DATE}|\b[A-Z][a-z]+ Day\b", _I)
_OF_AGES = late_pattern(
    r"\b(?:ages?|aged|kids?|children|years?|boys|girls|under|grades?|pages?|rooms?|chapters?)\b", _I
)
_FIXTURE = late_pattern(rf" vs?\.? (?:[A-Z][\w’']+,? ){{1,3}}(?:at |@ ?)?(?P<first>{_DOTTED}|{_HOUR}){_END}")
_GOES_ON = late_pattern(  # "doors at 7 p.m., the band around 9"
    r"\d ?[ap]\.?m\.?,? (?:and |then |with )?(?:[A-Za-z]+ ){1,5}(?:at|around|about|by|from) "
    rf"(?P<first>{_DOTTED}|{_HOUR}){_END}",
    _I,
)
_NO_HOURS = late_pattern(  # scores, odds and prices of a sentence with a day
    r"\b(?:beat|beats|won|wins?|loses?|lost(?! between| at| in)|drew|draws?|scored?|defeat(?:ed|s)?|votes?|voted"
    r"|shares?|stocks?|prices?|costs?|rates?|points?|per cent|percent|magnitude|version)\b",
    _I,
)
_SENTENCE = late_pattern(r"(?<=[a-z\d)])[.!?]\s+(?=[A-Z])|\n")
_PATTERNS = (
    _HOURS, _TIME, _OF_DAY, _BY_THE_CLOCK, _AT_AN_HOUR, _AT_A_QUARTER, _AFTER_COMMA, _FIXTURE, _GOES_ON,
)  # fmt: skip


def hours_of_notice(text: str) -> Iterator[tuple[tuple[int, int], ...]]:
    """Where the bare hours of a short notice stand, one or two together: those of "tonight, 5-7"."""
    if len(text) > LONGEST_NOTICE or _REPORTS.search(text) is not None:
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            low = max((stop.end() for stop in _SENTENCE.finditer(text, 0, match.start())), default=0)
            if pattern is _AFTER_COMMA and not _is_of_a_day(text, low, match.start("first")):
                continue
            if _NO_HOURS.search(text, low, match.start("first")) is None:
                yield tuple(match.span(name) for name in match.groupdict() if match[name])


def _is_of_a_day(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells a day before two numbers, and nothing else that they may count."""
    return _DAY_TOLD.search(text, start, end) is not None and _OF_AGES.search(text, start, end) is None
