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
_DOORS = late_pattern(r"\bdoors(?: open)?(?: (?:at|from|@))?:? \Z", re.IGNORECASE)
_DOORS_REACH = 20  # characters of "doors open at"
_HOURS_OF_DOORS = range(5, 9)  # of concerts and plays; shops open their doors at nine in the morning
_REACH = 130  # characters between the two
_BEFORE_TONIGHT = (4, 5)  # "tonight at 5" is before the night
_HOURS_OF_PART = {"AF": (0, 6), "EV": (4, 11), "NI": (7, 11)}  # of the later half of the day, in which part it is plain


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
