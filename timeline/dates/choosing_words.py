"""Words beside a date that choose which one is meant, "the 4th of March last", or seem to, "they said that May"."""

import re
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named, Which
from timeline.dates.surroundings import before
from timeline.late_patterns import late_pattern

_PERIODS = (
    "year|month|week|weekend|night|morning|afternoon|evening|day|season|session|term|spring|summer|autumn|fall|winter"
    "|time|quarter|decade|century|Christmas|Easter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
_NUMBERS = r"an?|few|several|couple|two|three|four|five|six|seven|eight|nine|ten|\d"
_LASTING = "until|till|for|through|about|around|some|longer|only|just|up|well|all|the (?:whole|entire|full|rest)"
_PAST_VERBS = "[a-z]+ed|paid|made|saw|sold|won|met|held|left|went|came|took|gave|spoke|rose|fell|set"
# Not of the next expression, "in March last year", and no verb: "rains that begin in May last six days".
_LAST = late_pattern(rf" last(?!\w)(?! (?:{_PERIODS}|{_NUMBERS}|{_LASTING}|{_PAST_VERBS}|minute)\b)")
_NEXT = late_pattern(rf" next(?!\w)(?! (?:{_PERIODS}|{_NUMBERS}|to|door|generation)\b)")
_FOLLOWING = late_pattern(r" (?P<word>following|previous|preceding)(?=[.,;)]|\s*\Z)")
_SIDE_OF_TOLD = late_pattern(r" (?P<side>after|before)(?=[.,;)]|\s*\Z)")  # "the Friday after, he was freed"
_THAT = re.compile(r"that\s+")
_SAYS_THAT = late_pattern(
    r"\b(?:said|says?|saying|told (?:\w+|the \w+)|tell \w+|reali[sz]e[ds]?|knows?|knew|known|think|thinks|thought"
    r"|believe[ds]?|hope[ds]?|fear(?:s|ed)?|expect(?:s|ed)?|announced|added|warn(?:s|ed)?|agreed?|noted|shows?|showed"
    r"|means?|meant|confirmed|insist(?:s|ed)?|suggest(?:s|ed)?|argue[ds]?|claim(?:s|ed)?|learned|reported|estimate[ds]?"
    r"|predict(?:s|ed)?|promised?|indicate[ds]?|stated|worried|worry|worries|afraid|glad|sure|certain|confident"
    r"|concerned|concerns|hopeful|clear|obvious|evident|apparent|likely|unlikely|true|possible) $"
)
_OWNER_NEXT = late_pattern(r" ?['’]s\b")
_LEADS_IN = late_pattern(
    r"(?:\A|\b(?:on|of|by|for|from|in|at|after|before|since|until|till|to|during|with|about|following|than|over|and|or))"
    r"\s*$",
    re.IGNORECASE,
)
_COUNT_ENDS = (" until ", " till ", " til ", " to ")
_OF_A_YEAR = frozenset({"holiday", "month", "day"})
_REACH = 60  # characters of "there are only twenty-six weeks until "
_COUNTED_TO = late_pattern(  # and not "Six months to June: a loss"
    r"(?:\b(?:there are|there is|there['’]s|it is|it['’]?s|only|just|still|another)\s|(?:\A|[.!?,:][\"”’')]*\s+)"
    r"(?=[\w -]+ (?:until|till?) ))(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty"
    r"|forty|fifty|a hundred)(?:-[a-z]+)? (?:more )?(?:days?|weeks?|wks?|months?|sleeps) (?:left |to go )?"
    r"(?:until|till?|to) \Z",
    re.IGNORECASE,
)
_BEGINS = frozenset({" l", " n", " f", " p"})
_SIDES = (" after", " before")
_ARTICLES = ("the ", "The ")
_CHOSEN = frozenset({"month", "day", "weekday", "part", "minute", "hour_only", "twelve", "zone", "zone_name"})


def with_choice_behind(text: str, candidate: Candidate) -> Candidate:
    """A month, day or weekday with the "last", "next" or "following" behind it: "the 1st of January next" is the coming
    one."""
    start, end = candidate.start, candidate.end
    if text[end : end + 2] not in _BEGINS and not text.startswith(_SIDES, end):
        return candidate
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or not vars(core).keys() <= _CHOSEN or (core.month is None and core.weekday is None):
        return candidate
    found = _LAST.match(text, end)
    if found is not None:
        return candidate.with_core(replace(core, which="past"), end=found.end())
    found = _NEXT.match(text, end)
    if found is not None:
        return candidate.with_core(replace(core, which="coming"), end=found.end())
    found = _SIDE_OF_TOLD.match(text, end) if core.weekday is not None and text.endswith(_ARTICLES, 0, start) else None
    if found is not None:
        beside: Which = "following" if found["side"] == "after" else "previous"
        return candidate.with_core(replace(core, which=beside), start=start - len("the "), end=found.end())
    found = _FOLLOWING.match(text, end)
    which: Which = "following" if found is not None and found["word"] == "following" else "previous"
    return candidate.with_core(replace(core, which=which), end=found.end()) if found is not None else candidate


def counted_to(text: str, candidate: Candidate) -> Candidate:
    """A name up to which the time from now is counted, "only 350 days until Christmas", as the coming one."""
    core, start = candidate.piece.meaning.core, candidate.start
    if not text.endswith(_COUNT_ENDS, 0, start) or not isinstance(core, Named) or not vars(core).keys() <= _OF_A_YEAR:
        return candidate
    if _COUNTED_TO.search(text, max(0, start - _REACH), start) is None:
        return candidate
    return candidate.with_core(replace(core, which="coming"))


def without_that(text: str, candidate: Candidate) -> Candidate:
    """Without a "that" that begins a clause: "they said that Friday was fine" holds "Friday", and so does "it pleased
    them that Friday's vote was put off"."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.which != "that":
        return candidate
    that = _THAT.match(text, candidate.start, candidate.end)
    if that is None:
        return candidate
    head = before(text, candidate)
    owned = _OWNER_NEXT.match(text, candidate.end) is not None and _LEADS_IN.search(head) is None
    if _SAYS_THAT.search(head) is None and not (owned and text[candidate.start].islower()):
        return candidate
    return candidate.with_core(replace(core, which=None), start=that.end())
