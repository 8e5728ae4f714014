"""Names that hold a date word: "the Sunday Times", "Saturday Night Live", "6 October Bridge", web addresses."""

import re
from functools import lru_cache

from timeline.dates.find import Candidate
from timeline.dates.refusals.refusal import Refusal
from timeline.late_patterns import late_pattern

_REACH = 32  # characters to each side in which the rest of a name stands
_DAY = r"(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day"
_SUNDAY_PAPERS = (
    r"Times|Telegraph|Mirror|Mail|Express|Herald|Post|Star|Mercury|Business|Tribune|Sun|People|World|Age|Standard|"
    r"Independent|Observer|Guardian|Globe|Punch|Nation|Vision|Monitor|Mass|Sport|Magazine"
)
# Names as they are written; one that could also be a plain date ("Easter Rising", "Black Monday") stays out.
_NAMES = (
    # Newspapers, programmes and who speaks on them.
    rf"(?:[Tt]he(?: [A-Z]\w+)?|[A-Z]\w+['’]s) {_DAY} (?:{_SUNDAY_PAPERS})",
    rf"(?:\b(?:and|or|to|by)|[,&]) {_DAY} (?:Times|Telegraph|Mirror|Express|Herald|Tribune)",
    rf"{_DAY} Night (?:Live|Fever|Special|Football|Baseball|Hockey|Lights|Raw|Takeaway)",
    r"Monday[ -](?:[Mm]orning[ -])?[Qq]uarterback",
    r"(?:Mail|Bild) (?:on|am) (?:Sunday|Sonntag)|Fox News Sunday|CBS Sunday Morning|Sunday Bloody Sunday",
    r"Friday Night Lights|Good Morning America|USA TODAY|USA Today|Psychology Today|Christianity Today|Russia Today",
    r"Saturday Evening Post|Last Week Tonight|Tonight Show|(?<!in )(?<!at )Sheffield Wednesday",
    r"CBS(?: News)?(?:['’]s?)? [\"“‘]?Sunday Morning|Sunday Morning (?:host|anchor|correspondent|show)",
    r"ITV1?(?:['’]s?)? [\"“‘]?This Morning|This Morning (?:host|presenter|show|programme|sofa|viewers?|star)s?",
    r"(?:[Tt]he (?:[A-Z]{3} )?|\w['’]s )Today (?:show|programm?e?)|Today (?:Show|Programme)|CNN This Morning",
    # People, restaurants, films and studios.
    r"(?:His Girl|Girl|Man|Joe|Freaky) Friday|Ruby Tuesday|Tuesday Weld|Wednesday Addams|Tuesdays [Ww]ith Morrie",
    r"T\.?G\.?I\.? Friday['’]?s?|Friday['’]s restaurant|High Noon|Midnight Oil|Midnight Cowboy|Midnight Express",
    r"(?:Twentieth|20th)[ -]Century[ -](?:Fox|Studios|Fund|Limited)|21st Century Fox|Century Fox",
    # Places, wars and oil fields.
    r"Boogie Nights|Arabian Nights|Stranger Than Summer|Donna Summer|Summer Palace|Winter (?:War|Palace|Garden|Park)",
    r"(?:Spring|Summer|Winter|Autumn) (?:Valley|Haven|Branch|Grove|Mills?|Hall|Hills?|Creek|Gardens|Landing|Point)",
    r"(?:Spring|Summer|Winter|Autumn) (?:Island|Mountain)",
    r"Winter['’]s Tale|Forties (?:oil ?field|field|crude|oil|pipeline|[Bb]lend|[Bb]rent)|Brent[ -]Forties",
    rf"2001: A Space Odyssey|Good Friday (?:[Aa]greement|[Aa]ccords?|[Pp]eace)|Bloody {_DAY}",
)
_NAME = re.compile(rf"\b(?:{'|'.join(_NAMES)})\b")
# What a thing named after a day is called: "6 October Bridge", "the April 6 Youth Movement", "the October 6 bridge".
_BUILT = re.compile(
    r" (?:(?:Bridge|Square|Street|Avenue|Boulevard|Plaza|Stadium|Airport|Tunnel|University|(?:Youth )?Movement|"
    r"Brigades?)\b(?! [A-Z])|(?:bridge|avenue|boulevard|flyover)\b)"
)
# "Now" at the end of a name, "the Hope for Bergen Now concert": a word with a capital before, and none after.
_NAME_BEFORE_NOW = re.compile(r"\b(?!(?:But|And|So|Or|Until|Till|Right|Even|Just|Up|By|For|Only|Not)\b)[A-Z][a-z]+ \Z")
_NO_NAME_AFTER = re.compile(r"['’ ][a-z]|,")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY_OF_YEAR = late_pattern(
    rf"(?:{_MONTHS}) \d\d?(?:st|nd|rd|th)?\Z|\b(?:\d\d?(?:st|nd|rd|th)?|\w+(?:st|nd|rd|th) of) (?:{_MONTHS})\Z"
)
# What every one of these names holds, as it writes it; most expressions hold none of it.
_WITHIN_NAME = re.compile(
    rf"{_DAY}|T(?:oday|ODAY)|[Nn]ight|Last Week|Morning|Noon|Century|Spring|Summer|Autumn|Winter|Forties|2001"
)
_QUOTES = frozenset("“\"‘'`")
# A title in quotation marks of its own, and a word that says so: ABC's "This Week", the "Today" show.
_WORK = r"show|programme|program|song|hit|film|movie|album|novel|book|series|episode|ballad"
_OPENED = late_pattern(
    r"(?P<said>(?:['’]s?|\b(?:" + _WORK + r"|called|titled|entitled|sang|sings|hosts?|of)) ?)?[“\"‘'`]{1,2}\Z"
)
_CLOSED = late_pattern(
    rf"[,.]?[”\"’']{{1,2}}(?!\w)(?P<said> (?:(?:co-?)?(?:{_WORK}|anchor|host)s?|grossed|starring|stars?|starred"
    r"|aired|opened with)\b)?"
)
_TITLE_WORDS = re.compile(r"[A-Z][a-z]+(?: (?:[A-Z][a-z]+|of|the|in))*")
# Signs that stand within names of files, accounts and addresses and not beside a date in a sentence.
_GLUE = frozenset("/_=&@#?%.-\\")
_TOKEN_REACH = 200  # characters of one address; longer ones are cut
_ADDRESS = re.compile(
    r"://|\bwww\.|@\w+\.|[a-z][\w-]*\.(?:com|org|net|gov|edu|info"
    r"|io|int|mil|tv|eu|uk|de|fr|ca|ru|cn|jp|example)(?:[/:?]|\Z)"
    r"|\w\.(?:pdf|docx?|xlsx?|csv|txt|html?|php|aspx?|jpe?g|png|gif|mp[34]|zip|tar|gz|json|xml|py|log)\b"
    r"|[^\W\d]_\d|\d_[^\W\d]|\A@",
    re.IGNORECASE,
)


def in_a_name(text: str, start: int, end: int) -> bool:
    """Whether the words at ``start``-``end`` are part of a known name or a title in quotes: "the Sunday Times"."""
    if _BUILT.match(text, end) and _DAY_OF_YEAR.search(text, start, end):
        return True
    first = text[start]
    if not (first.isupper() or first.isdigit() or first == "t"):
        return False
    low = max(0, start - _REACH)
    if text[start:end] == "Now" and _NAME_BEFORE_NOW.search(text, low, start) and _NO_NAME_AFTER.match(text, end):
        return True
    if _may_be_named(text[start:end]) and any(
        found.start() < end and found.end() > start for found in _NAME.finditer(text, low, end + _REACH)
    ):
        return True
    if text[start - 1 : start] not in _QUOTES:
        return False
    opened, closed = _OPENED.search(text, low, start), _CLOSED.match(text, end)
    if opened is None or closed is None or not _TITLE_WORDS.fullmatch(text, start, end):
        return False
    return bool(opened["said"] or closed["said"])


@lru_cache(maxsize=16_384)
def _may_be_named(words: str) -> bool:
    return _WITHIN_NAME.search(words) is not None


def in_an_address(text: str, start: int, end: int) -> bool:
    """Whether the words at ``start``-``end`` are part of a web address, a file name, an account's name or a tag."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "<" and after in (">", "."):
        return True
    if before not in _GLUE and after not in _GLUE:
        return False
    low, high = start, end
    while low > 0 and start - low < _TOKEN_REACH and not text[low - 1].isspace():
        low -= 1
    while high < len(text) and high - end < _TOKEN_REACH and not text[high].isspace():
        high += 1
    return _ADDRESS.search(text[low:high]) is not None


def is_part_of_a_name(text: str, candidate: Candidate) -> bool:
    """Whether a candidate is part of a name, a title, an address or a tag: "The Sunday Times", "#monday"."""
    if text[candidate.start - 1 : candidate.start] == "#" and text[candidate.start : candidate.end].isalpha():
        return True  # "#monday" files a post and dates nothing
    return in_a_name(text, candidate.start, candidate.end) or in_an_address(text, candidate.start, candidate.end)


REFUSALS = (
    Refusal(
        "a part of a name",
        is_part_of_a_name,
        (
            "The Sunday Times ran it.",
            "so tired #monday",
            "USA Today polled them.",
            "see https://a.example.org/2021/10/19/talks",
        ),
        "It ran on Sunday.",
    ),
)
