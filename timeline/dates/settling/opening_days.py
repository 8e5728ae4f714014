"""Weekdays on which something is open every week: "Open Mon-Fri 9am-5pm, Sat 10am-4pm, closed Sunday"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named, Recurring
from timeline.dates.stretch_ends import joins_ends
from timeline.late_patterns import late_pattern

_OPEN = late_pattern(  # "Open" with a capital is a tournament, but where it begins the sentence
    r"(?:\A|\n)\W*Open\b|\bopen\b|\bHours: "
    r"|(?i:\b(?:opening (?:hours|times)|geöffnet|offen|Öffnungszeiten|Sprechzeiten|erreichbar|geopend"
    r"|openingstijden|bereikbaar|apert[oaie]|orari[oe]?|abiert[oa]s?|horario|ouvert(?:e|s|es)?|abert[oa]s?|horário)\b)"
)
_IN_SHORT = late_pattern(  # which needs no such word
    r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?) ?[-–—] ?(?:Thu(?:rs?)?|Fri|Sat|Sun)[,:]? \d\d?(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?"
    r" ?(?:[-–—]|to) ?\d\d?(?:[:.]\d\d)? ?[ap]\.?m\b"
    r"|\d\d?(?:[:.]\d\d)? ?[ap]\.?m\.?,? (?:Mon|Tues?) ?[-–—] ?(?:Thu(?:rs?)?|Fri|Sat|Sun)\b"
)
_REACH = 80  # characters to each side of two weekdays in which such a word stands
_LONGEST = 300  # characters of a list of opening hours to each side of them
_SENTENCE_END = late_pattern(r"(?<![ap]\.m)[.!?]\s+(?=[^\W\d_a-zäöüß])|\n\s*\n")
CLOCK = {"minute", "hour_only", "twelve"}
_OF_WEEKDAY = {"weekday", "listed"} | CLOCK
_LAST_START, _LAST_START_OF_HOURS = 1, 3  # Tuesday, and Thursday where the hours stand beside it
_SHORTEST = 3  # days between the ends: "Friday to Sunday" is as often the coming one
_HOURS_NEXT = late_pattern(r"[,:.]{0,2} ?(?:from )?")
_PARTED = late_pattern(r"(?P<head>[^,;\n]+)[,;\n]\s*(?P<tail>[^,;\n]+)")  # "5pm, Sat"
_CLOSED = late_pattern(r"\b(?:closed|shut)(?: (?:on|all day))? \Z", re.IGNORECASE)
_LISTED = late_pattern(r" ?(?:,|;|&|/|[-–—]|and|to) ?")


def with_opening_days(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with "Monday to Friday" as sets where something is open then, and with them every weekday of that
    list of hours."""
    pairs = [pair for pair in pairwise(range(len(found))) if _is_weekly(text, found, *pair)]
    out = list(found)
    lists: list[tuple[int, int]] = []
    for first, last in pairs:
        start, end = _list_around(text, found[first].start, found[last].end)
        goes_on = lists and start <= lists[-1][1]
        lists[-1:] = [(lists[-1][0], end)] if goes_on else [*lists[-1:], (start, end)]
    starts = [one.start for one in found] if lists else []
    for start, end in reversed(lists):
        low, high = bisect_left(starts, start), bisect_left(starts, end)
        out[low:high] = _of_list(text, found[low:high])
    return out


def hour_of(core: Named) -> str:
    """The hour of a name as TIMEX3 writes it, ``T09:00``; nothing where it has none."""
    return f"T{core.minute // 60:02d}:{core.minute % 60:02d}" if core.minute is not None else ""


def _is_clock(candidate: Candidate) -> bool:
    """Whether a candidate is a clock time and nothing else: "9 a.m."."""
    core = candidate.piece.meaning.core
    return isinstance(core, Named) and core.minute is not None and vars(core).keys() <= CLOCK


def _weekday(candidate: Candidate) -> int | None:
    """A weekday that stands alone or with its hour, "Friday, 9 a.m."; None for any other name."""
    core = candidate.piece.meaning.core
    return core.weekday if isinstance(core, Named) and vars(core).keys() <= _OF_WEEKDAY else None


def _has_hour(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    return isinstance(core, Named) and core.minute is not None


def as_set(candidate: Candidate) -> Candidate:
    """A weekday with its hour, if it has one, as one of every week; any other candidate as it is."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.weekday is None:
        return candidate
    return candidate.with_meaning(Meaning(Recurring(f"XXXX-WXX-{core.weekday + 1}{hour_of(core)}")))


def _is_weekly(text: str, found: Sequence[Candidate], first: int, last: int) -> bool:
    """Whether two neighbours are the ends of the days on which something is open every week."""
    begins, ends = _weekday(found[first]), _weekday(found[last])
    if begins is None or ends is None or ends - begins < _SHORTEST:
        return False
    latest = _LAST_START_OF_HOURS if _has_hours(text, found, last) else _LAST_START
    joined = begins <= latest and joins_ends(text, found[first], found[last])
    start, end = found[first].start, found[last].end
    return joined and (_IN_SHORT.match(text, start) is not None or _is_open(text, start, end))


def _has_hours(text: str, found: Sequence[Candidate], place: int) -> bool:
    """Whether a weekday has its hour with it or right behind it."""
    if _has_hour(found[place]):
        return True
    following = found[place + 1] if place + 1 < len(found) else None
    return (
        following is not None
        and _is_clock(following)
        and _HOURS_NEXT.fullmatch(text, found[place].end, following.start) is not None
    )


def _is_open(text: str, start: int, end: int) -> bool:
    """Whether the sentence of two weekdays says that something is open."""
    head, tail = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    head, tail = _SENTENCE_END.split(head)[-1], _SENTENCE_END.split(tail)[0]
    return _OPEN.search(head) is not None or _OPEN.search(tail) is not None


def _list_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence or the lines around two weekdays."""
    low, high = max(0, start - _LONGEST), min(len(text), end + _LONGEST)
    before = [stop.end() for stop in _SENTENCE_END.finditer(text, low, start)]
    after = _SENTENCE_END.search(text, end, high)
    return before[-1] if before else low, after.start() if after else high


def _of_list(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of one list of opening hours, its weekdays as sets."""
    hours_first = next((_is_clock(one) for one in found if _is_clock(one) or _weekday(one) is not None), False)
    parts = _joined(text, [part for one in found for part in _apart(text, one, hours_first)])
    weekly = [_is_of_hours(text, parts, at) for at in range(len(parts))]
    for first, last in pairwise(range(len(parts))):
        if _is_weekly(text, parts, first, last):
            weekly[first] = weekly[last] = True
    for at in (*range(1, len(parts)), *range(len(parts) - 2, -1, -1)):  # "Sat" of "Sat and Sun 10am"
        beside = at - 1 if at and weekly[at - 1] else at + 1
        if _weekday(parts[at]) is None or beside >= len(parts) or not weekly[beside]:
            continue
        one, other = sorted((at, beside))
        weekly[at] = weekly[at] or _LISTED.fullmatch(text, parts[one].end, parts[other].start) is not None
    return [as_set(part) if of_hours else part for part, of_hours in zip(parts, weekly, strict=True)]


def _is_of_hours(text: str, found: Sequence[Candidate], place: int) -> bool:
    """Whether a weekday has its hours beside it, or is one of those on which it is closed."""
    one = found[place]
    if _weekday(one) is None:
        return False
    led = place > 0 and _is_clock(found[place - 1]) and text[found[place - 1].end : one.start] == " "
    return (
        led or _has_hours(text, found, place) or _CLOSED.search(text, max(0, one.start - _REACH), one.start) is not None
    )


def _apart(text: str, candidate: Candidate, hours_first: bool) -> list[Candidate]:
    """An hour and a weekday that belong to different days of a list: "9am-5pm, Sat 10am", and where the hours stand
    first "Monday-Thursday, 11 a.m."."""
    core = candidate.piece.meaning.core
    parted = _PARTED.fullmatch(text, candidate.start, candidate.end)
    if parted is None or not isinstance(core, Named) or core.minute is None or _weekday(candidate) is None:
        return [candidate]
    begins_with_hour = text[candidate.start].isdigit() or parted["head"].lower() in ("noon", "midday", "midnight")
    if begins_with_hour == hours_first:
        return [candidate]
    day = Named(weekday=core.weekday)
    hour = Named(**{name: said for name, said in vars(core).items() if name in CLOCK})
    head, tail = (hour, day) if begins_with_hour else (day, hour)
    return [
        candidate.with_core(head, end=parted.end("head")),
        candidate.with_core(tail, start=parted.start("tail")),
    ]


def _joined(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with "Sat" and "10am" behind it as one."""
    out: list[Candidate] = []
    for one in found:
        day = out[-1].piece.meaning.core if out else None
        hour = one.piece.meaning.core
        if isinstance(day, Named) and isinstance(hour, Named) and day == Named(weekday=day.weekday):
            beside = day.weekday is not None and _is_clock(one) and text[out[-1].end : one.start] == " "
            if beside:
                out[-1] = out[-1].with_core(Named(**vars(day), **vars(hour)), end=one.end)
                continue
        out.append(one)
    return out
