"""Figures that are no time of day: scores, ratios, verses, prices and house numbers."""

import re

from timeline.dates.bare_hours import as_hour
from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.posts import is_post
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.rules.bare_hours import NAME as HOUR_ALONE
from timeline.dates.rules.hours import SPOKEN
from timeline.dates.surroundings import after, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_CLOCK_LEAD = late_pattern(
    r"(?:\b(?:at|due|by|until|till?|doors|gates|kick[ -]?off|KO|pitch|curtain|starts?|opens?|closes?|ends?"
    r"|trains?['’]s|from|to|since|around|before|after|about|between|and|the|or|(?:sunrise|sunset|moonrise|moonset|tides?|water):?"
    r"|(?:kick-?off|tip-?off|face-?off|pitch|curtain|(?:game|start|starting|show)[ -]?time):? (?:is|was|will be)"
    r"|updated|posted|published|dep|arr|it(?:['’]s| is| was)(?: only| already| nearly| almost| just)?"
    r"|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)"
    r"|[-–,(\n|·])\s*$|^\s*$",
    _I,
)
_ITS = late_pattern(r"\bits(?: only| already| nearly| almost| just)? $", _I)  # "its 4:55 and im late"
_IT_IS_SAID = late_pattern(
    r"\s*(?:[!?.,;:)]|\Z)|\s+(?:and|n|so|but|lol|smh|ugh|omg|already|now|rn|in|on|here|i|im|we|pm|am)\b", _I
)
_NEW_ENTRY = late_pattern(  # and not "case no. 2:10"
    r"[a-z](?<!\b[NnPp]o)(?<!\b[Nn]os)(?<!\b[Cc]h)(?<!\b[Vv]s)(?<!\b[Vv]er)(?<!\b[Ss]ec)(?<!\b[Aa]rt)\s?[.!?][\"”’')]?\s+$"
)
_CHAPTERS = late_pattern(r"\b0?0:00(?::00)? (?:[-–—] )?(?:Intro|Start|Opening|Welcome|Preview|Teaser|Cold)\w*\b")
_CHAPTERS_REACH = 600  # characters of the chapters of a recording, each behind the minute it begins at
_CAPITAL_NEXT = late_pattern(r"\s?:?(?:\s[-–—])?\s+[A-Z]")
_TIMED_NEXT = late_pattern(  # "a 6:20 flight", "their 7:30 kick-off"
    r"\s(?:flights?|trains?|bus|ferry|boat|start|kick-?off|tip-?off|appointment|meeting"
    r"|show(?:ing)?|class|alarm|service|mass|bell|deadline|screening|performance|reservation)\b",
    _I,
)
_PRICED = late_pattern(  # "the pound stood at 1.40 last night"
    r"\b(?:stood|trad(?:es|ed|ing)|quoted|priced|closed|ended)(?: [a-z]+){0,2} at $", _I
)
_VERSE = late_pattern(
    r"\b(?:Quran|Qur['’]an|Koran|Bible|Surah?|Psalms?|Genesis"
    r"|Exodus|Leviticus|Deuteronomy|Isaiah|Jeremiah|Ezekiel|Daniel"
    r"|Proverbs|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Ephesians|Hebrews|Revelation|chapter|verse),?\s*"
    r"(?:[(\[]|-LRB-)?\s*$"
)
_PACE = late_pattern(
    r"\s?(?:pace|goal|target|PB|clip|splits?|(?:a|per)\smile|marathon|half-marathon|odds|favou?rites?|mark)\b"
    r"|\s(?:of|into|in) (?:the )?(?:first|second|third|fourth|final|opening|1st|2nd|3rd|4th|double|extra)? ?"
    r"(?:period|half|quarter|overtime|extra time)\b"
    r"|\sof the (?:first|second|third|fourth)(?=[.,;)]| (?:and|to|for)\b)"
    r"|\s(?:left in|remaining|to play|to go|elapsed)\b",
    _I,
)  # "at 2:10 pace", "scored at 7:35 of the second period"


def is_no_clock(text: str, candidate: Candidate) -> bool:
    """Whether "3:15" is a score, a ratio, a verse or a pace: nothing beside it says that it is a time."""
    core = candidate.piece.meaning.core
    if candidate.piece.rule != "time in figures" or not isinstance(core, Named):
        return False
    if core != Named(minute=core.minute, twelve=core.twelve):
        return False
    if _VERSE.search(before(text, candidate)) or _PACE.match(after(text, candidate)):
        return True
    if _CHAPTERS.search(text, max(0, candidate.start - _CHAPTERS_REACH), candidate.end + _CHAPTERS_REACH):
        return True
    if _NEW_ENTRY.search(before(text, candidate)) and _CAPITAL_NEXT.match(after(text, candidate)):
        return False  # of a live blog: "It is over. 16:58 The minister will speak"
    if _ITS.search(before(text, candidate)) and _IT_IS_SAID.match(after(text, candidate)) and is_post(text):
        return False
    return _CLOCK_LEAD.search(before(text, candidate)) is None and not _TIMED_NEXT.match(after(text, candidate))


_TIMES_NEXT = late_pattern(
    r"\s?[-–](?:half|third|quarter|fourth|fifth)|\s(?:times|pct|percent|per\s?cent|cents?|points?)\b", _I
)


def is_fraction(text: str, candidate: Candidate) -> bool:
    """Whether "quarter to one" and "two and three-quarter" are parts of a whole: "one-quarter to one-third"."""
    return text[candidate.start - 1 : candidate.start] == "-" or _TIMES_NEXT.match(text, candidate.end) is not None


def is_no_hour(text: str, candidate: Candidate) -> bool:
    """Whether a bare number is no hour: "at 8 Hill Street"."""
    return as_hour(text, candidate) is None


def is_a_price(text: str, candidate: Candidate) -> bool:
    """Whether "1.40" is what something costs: "The pound stood at 1.40 last night"."""
    return "." in words_of(text, candidate).split()[0] and _PRICED.search(before(text, candidate)) is not None


REFUSALS = (
    Refusal(
        "a number, not an hour",
        is_no_hour,
        ("It burned one night at 8 Hill Street.",),
        "It began at 11 on Tuesday.",
        lambda piece: piece.rule in (HOUR_ALONE, SPOKEN),
    ),
    Refusal(
        "a price, not an hour",
        is_a_price,
        ("The pound stood at 1.40 last night.",),
        "It failed at 7.40 last night.",
        lambda piece: piece.rule == "hour of a named part of the day",
    ),
    Refusal(
        "a fraction, not a time",
        is_fraction,
        ("It takes one-quarter to one-third more oil.", "It was two and three-quarter times as much."),
        "It began at a quarter to one.",
        lambda piece: piece.rule in ("minutes past or to the hour", "one number or another as an adjective"),
    ),
    Refusal(
        "a score or a ratio, not a clock time",
        is_no_clock,
        ("They won 3:15 odds.", "He read from Matthew 4:29 to them."),
        "It starts at 3:15.",
        lambda piece: piece.rule == "time in figures",
    ),
)
