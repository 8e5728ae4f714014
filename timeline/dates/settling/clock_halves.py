"""Clock times of which the words before them tell the half of the day: "tonight at 7:30" is 19:30."""

import re
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.late_patterns import late_pattern

_AT = late_pattern(  # "Monday night, in a bar in Oslo, at 9:15"
    r"(?:,? (?:in|on|near|outside) (?!.*\b(?:that|said|will|would|was|is)\b)[^.;:!?\n]{1,40})?"
    r",? at (?:about |around |exactly |approximately )?"
)
# What stands between the part of a day and a time of it further on, and names no other day or part.
_FURTHER_ON = late_pattern(
    r"(?!.*\b(?:morning|next|following|later|until|till?|yesterday"
    r"|today|tomorrow|days?|dawn|sunrise|daily|since|from)\b)"
    r"[^\n;]{1,100}\b(?:at|around|about|by|was|is|before|after)(?: an?)? (?:about |around |exactly )?",
    re.IGNORECASE,
)
_EVENING = late_pattern(  # games and shows that begin by the clock alone do so past noon
    r"\b(?:kick-?off|tip-?off|face-?off|first pitch|puck drop|curtain|(?:game|show)[ -]?time|concerts?|recitals?|opera)"
    r"(?:[:,]|(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"| (?:is|are|was|will be|starts?|begins?|set|scheduled))*"
    r"(?: (?:at|for|about|around))* ?\Z",
    re.IGNORECASE,
)
_EVENING_REACH = 50  # characters of what begins then
_AND_ENDS = late_pattern(
    r",? (?:and|but) (?:then )?(?:clos(?:es?|ed)|ends?|ended|finish(?:es|ed)?|shuts?|returns?|returned|arriv(?:es?|ed)"
    r"|lets? out|(?:is|was|are|were|gets?|got) (?:back|over|home|out)) (?:there |home |again )?(?:at|by|around|about) "
)
_CLOCK = frozenset({"minute", "hour_only", "twelve"})
_NOON, _LAST_OF_EVENING = 12 * 60, 10 * 60  # minutes
_DOORS = late_pattern(r"\bdoors(?: open)?(?: (?:at|from|@))?:? \Z", re.IGNORECASE)
_DOORS_REACH = 20  # characters of "doors open at"
_HOURS_OF_DOORS = range(5, 9)  # of concerts and plays; shops open their doors at nine in the morning
_REACH = 130  # characters between the two
_BEFORE_TONIGHT = (4, 5)  # "tonight at 5" is before the night
_HOURS_OF_PART = {"AF": (0, 6), "EV": (4, 11), "NI": (7, 11)}  # of the later half of the day, in which part it is plain


def of_evening(text: str, candidate: Candidate, core: Named) -> Named | None:
    """The clock time past noon of a game or a show: "7:35" of "game time is 7:35"; None of anything else."""
    minute = core.minute or 0
    if core != Named(minute=minute, hour_only=core.hour_only, twelve=True) or not 60 <= minute < _LAST_OF_EVENING:
        return None
    if _EVENING.search(text, max(0, candidate.start - _EVENING_REACH), candidate.start) is None:
        return None
    return replace(core, minute=minute + _NOON, twelve=None)


def of_end(text: str, before: Candidate, candidate: Candidate, core: Named) -> Named | None:
    """The clock time past noon at which ends what began at a later hour by the clock: "5:30" of "opens at 9:30 and
    closes at 5:30"; None of anything else."""
    begins, minute = before.piece.meaning.core, core.minute or 0
    if not isinstance(begins, Named) or not begins.twelve or not 60 <= minute < (begins.minute or 0) < _NOON:
        return None
    if vars(core).keys() - _CLOCK or vars(begins).keys() - _CLOCK:
        return None
    if _AND_ENDS.fullmatch(text, before.end, candidate.start) is None:
        return None
    return replace(core, minute=minute + _NOON, twelve=None)


def of_doors(text: str, candidate: Candidate, core: Named) -> Named | None:
    """A clock time at which doors open, of an evening: "doors 7:30". None for any other."""
    hour = (core.minute or 0) // 60
    doors = core.twelve and core.part is None and hour in _HOURS_OF_DOORS
    if not doors or not _DOORS.search(text, max(0, candidate.start - _DOORS_REACH), candidate.start):
        return None
    return replace(core, minute=(core.minute or 0) + 12 * 60, twelve=None)


def of_part_before(text: str, before: Candidate, candidate: Candidate, core: Named) -> Named | None:
    """A clock time that may be of either half of the day with the part of the day told before it: "7:30" of "tonight at
    7:30" and of "tonight the club meets at 7:30" is one of the night. None where no part of a day stands there."""
    told = before.piece.meaning.core
    if not core.twelve or core.part is not None or not isinstance(told, Named) or told.part is None:
        return None
    if _AT.fullmatch(text, before.end, candidate.start):
        early = told.base is not None and (core.minute or 0) // 60 % 12 in _BEFORE_TONIGHT
        return replace(core, part="EV" if told.part == "NI" and early else told.part)
    if candidate.start - before.end > _REACH:
        return None
    hour = (core.minute or 0) // 60 % 12
    first, last = _HOURS_OF_PART.get(told.part, (1, 0))
    bare = core == Named(minute=core.minute, hour_only=core.hour_only, twelve=True)
    if not bare or not first <= hour <= last or not _FURTHER_ON.fullmatch(text, before.end, candidate.start):
        return None
    return replace(core, part=told.part)
