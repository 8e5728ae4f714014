"""Hours and weekdays of what comes again: "open Monday to Friday from 9 to 5" is of no one week."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Core, Meaning, Named, Recurring, Shift
from timeline.dates.rules.sets import DAY_OF_EVERY_MONTH
from timeline.dates.settling.opening_days import CLOCK, as_set, hour_of, with_opening_days
from timeline.dates.unplaced import SOME_DAY, is_hour_of_set, timex_part
from timeline.late_patterns import late_pattern

_OF_DAYS = late_pattern(r"XXXX-WXX-(?:\d|WE)(?:T(?:[A-Z]{2}|\d\d:\d\d))?|P1(?:D|NI|EV|MO|AF)")
_NOON = 12 * 60  # in minutes of the day
_OF_MINUTES = late_pattern(r"PT\d+[MH]")
_RUNS = late_pattern(  # "The shuttle runs every 20 minutes from 7.30am", and not "she looked every hour until 3am"
    r"\b(?:runs?|sails?|leaves?|departs?|operates?|calls?|flies|fly|service|services)(?: [a-z]+){0,4} \Z", re.IGNORECASE
)
_CALL = late_pattern(
    r"(?:\A|[.!?;:,\n]\s*)(?:[Pp]lease |[Tt]o book,? |[Ff]or [a-z ]{3,30},? )?"
    r"(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]elephone|[Tt]ext)\b(?! (?:me|back)\b)"
    r"(?:(?! on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[^.;!?\n]){0,50} (?:after|before|between|from) \Z"
)
_EVENING = 4 * 60  # the first minute; "every night at 3" may be before dawn
_HOUR = late_pattern(r"T(\d\d):(\d\d)\Z")
_SHOWS = late_pattern(  # "Performances are Fridays and Saturdays at 8"
    r"\b(?:performances?|shows?|concerts?|curtain|screenings?|recitals?)(?: is| are| times:?)?(?: on)? "
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:,? and |, | through | to ))*\Z",
    re.IGNORECASE,
)
_DURING = late_pattern(
    r",? ?\(?(?:(?:in|from|between|during|until|till|through|to|and|over) )?(?:the )?(?:end of )?|[ –-]{1,3}"
)
_UNTIL = late_pattern(r",? (?:until|till?|through|thru|to)(?: and including)? ")
_OF_MONTHS = late_pattern(r"XXXX-(?:\d\d|S[PU]|FA|WI)")
_REACH = 70  # characters of what is on on certain days
_NO_END = late_pattern(r"(?:[^.;!?\n]|\.(?=\d)|(?<=[A-Z][a-z][a-z])\.(?= \d)){0,60}")
_RIGHT_BEFORE = late_pattern(
    r" ?[-–—] ?| (?:(?:[^\W\d_]{1,3}|until|till|through) ){0,2}"
)  # "at 7 p.m. on Friday", "a las 19 horas de cada lunes"
_AND_AGAIN = late_pattern(r",? (?:and|then|again|and then|and again)(?: at| on)? ")
_LAST = late_pattern(r"\s*(?:[.,;:()]|\Z)")
_UP_TO = late_pattern(r"\s?[-–—]\s?|[ -](?:to|till?|until|and)[ -]")
_CURFEW = late_pattern(r"\bcurfew(?: (?:(?!lifted|eased|suspended|relaxed)[a-z]+ ){0,3}?| )(?:from|between) \Z")
_CURFEW_NEXT = late_pattern(r" (?:[a-z]+ )?curfew\b")
_CURFEW_REACH = 45  # characters of "curfew was in force nightly from "
_WITH_ZONE = CLOCK | {"zone", "zone_name", "local"}
_TO_SET = late_pattern(r" ?[-–—] ?| (?:[^\W\d_]{1,3} ){0,2}")  # "11 a.m.-9 p.m. Monday-Thursday"


def with_hours_of_sets(text: str, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates with bare clock times of a set of days made times of any of them, as in "every Monday at 7", and
    with "Monday to Friday" made such sets where something is open then."""
    out = _with_ends_apart(text, with_opening_days(text, found))
    for place, candidate in enumerate(out):
        core = candidate.piece.meaning.core
        if place and _is_of_days(out[place - 1]) and _is_part_of(text, out[place - 1], candidate):
            out[place] = candidate.with_meaning(Meaning(Recurring(f"{SOME_DAY}T{timex_part(_part(core))}")))
        if not isinstance(core, Named) or core.minute is None:
            continue
        if place and _is_also_of_set(text, out[place - 1], candidate):
            out[place] = as_set(candidate)
        if not _is_clock(core):
            continue
        if _begins_curfew(text, out, place):
            out[place : place + 2] = map(_of_each_day, out[place : place + 2])
            continue
        follows = (place and _goes_on(text, _days_before(text, out, place), candidate)) or _is_to_call(text, candidate)
        if (follows and not _has_day(text, out, place)) or _leads_to_set(text, out, place):
            core = _in_later_half(text, out[place - 1], core) if place else core
            out[place] = _of_each_day(candidate.with_core(core))
    return tuple(out)


def _with_ends_apart(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with "daily until 30 June" parted from the "10am" that follows it, an hour of all these days."""
    out: list[Candidate] = []
    for candidate in found:
        core, comma = candidate.piece.meaning.core, text.find(", ", candidate.start, candidate.end)
        last = isinstance(core, Named) and core.month is not None and core.minute is not None and comma > 0
        if last and out and _is_of_days(out[-1]) and _UNTIL.fullmatch(text, out[-1].end, candidate.start):
            named = vars(core)
            parts = [
                Named(**{name: said for name, said in named.items() if (name in CLOCK) is hour})
                for hour in (False, True)
            ]
            out += [candidate.with_core(parts[0], end=comma), candidate.with_core(parts[1], start=comma + 2)]
        else:
            out.append(candidate)
    return out


def _days_before(text: str, found: Sequence[Candidate], place: int) -> Candidate:
    """What a clock time may be of: the candidate before it, but for the months in which it is so: "every Sunday in
    June, 2pm", "daily until 30 September, 10am"."""
    at = place - 1
    while at and _is_of_months(found[at]) and _DURING.fullmatch(text, found[at - 1].end, found[at].start):
        at -= 1
    return found[at]


def _is_of_months(candidate: Candidate) -> bool:
    """Whether a candidate names months, seasons or a day of a month, or such of every year."""
    core = candidate.piece.meaning.core
    if isinstance(core, Recurring):
        return _OF_MONTHS.fullmatch(core.value) is not None
    return isinstance(core, Named) and vars(core).keys() <= {"month", "day", "year", "season", "holiday"}


def _begins_curfew(text: str, found: Sequence[Candidate], place: int) -> bool:
    """Whether a clock time begins the hours of a curfew, those of each day: "a curfew from" 8 p.m. "to" 6 a.m."""
    if place + 1 == len(found):
        return False
    first, last = found[place : place + 2]
    core = last.piece.meaning.core
    if not isinstance(core, Named) or not _is_clock(core) or not _UP_TO.fullmatch(text, first.end, last.start):
        return False
    led = _CURFEW.search(text, max(0, first.start - _CURFEW_REACH), first.start) is not None
    return led or _CURFEW_NEXT.match(text, last.end) is not None


def _of_each_day(candidate: Candidate) -> Candidate:
    core = candidate.piece.meaning.core
    hour = hour_of(core) if isinstance(core, Named) else ""
    return candidate.with_meaning(Meaning(Recurring(f"{SOME_DAY}{hour}", any_one=True)))


def _is_clock(core: Named) -> bool:
    """Whether a name is a clock time and nothing else, with its zone or without: "9 a.m.", "1410 GMT"."""
    return core.minute is not None and vars(core).keys() <= _WITH_ZONE


def _is_also_of_set(text: str, days: Candidate, candidate: Candidate) -> bool:
    """Whether a weekday with its hour is one more of a set: "at 9:30 every Friday and again" at 11:15 on Monday."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.weekday is None or not vars(core).keys() <= _WITH_ZONE | {"weekday"}:
        return False
    joined = _is_of_days(days) and _AND_AGAIN.fullmatch(text, days.end, candidate.start) is not None
    return joined and _LAST.match(text, candidate.end) is not None


def _in_later_half(text: str, before: Candidate, core: Named) -> Named:
    """The hour of "every night at 9" or of a show in the later half of its day, and so one that follows on an hour past
    noon: "nightly at 8 and 10:30", "daily from noon to 2:30"."""
    if not core.twelve or core.minute is None or core.minute >= _NOON:
        return core
    past_noon = _past_noon(before)
    if past_noon is not None:
        return replace(core, minute=core.minute + _NOON) if core.minute + _NOON > past_noon else core
    said = text[before.start : before.end].lower()
    evening = "night" in said or "evening" in said or _SHOWS.search(text, max(0, before.start - _REACH), before.start)
    return replace(core, minute=core.minute + _NOON) if evening and core.minute >= _EVENING else core


def _past_noon(candidate: Candidate) -> int | None:
    """The minute of its day of an hour of a set past noon; None of anything else."""
    core = candidate.piece.meaning.core
    found = _HOUR.search(core.value) if isinstance(core, Recurring) else None
    minute = int(found[1]) * 60 + int(found[2]) if found is not None else 0
    return minute if minute >= _NOON else None


def _is_of_days(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if candidate.piece.rule == DAY_OF_EVERY_MONTH:
        return True
    return isinstance(core, Recurring) and not core.any_one and _OF_DAYS.fullmatch(core.value) is not None


def _goes_on(text: str, before: Candidate, candidate: Candidate) -> bool:
    """Whether a clock time stands in the sentence of the set right before it, or of an hour of that set."""
    core = before.piece.meaning.core
    of_set = isinstance(core, Recurring) and (is_hour_of_set(core) or _is_of_timetable(text, before, core))
    return (of_set or _is_of_days(before)) and _NO_END.fullmatch(text, before.end, candidate.start) is not None


def _is_to_call(text: str, candidate: Candidate) -> bool:
    """Whether a notice asks to call from a clock time on, on any day: "Please ring after 5pm"."""
    return _CALL.search(text, max(0, candidate.start - _REACH), candidate.start) is not None


def _is_of_timetable(text: str, candidate: Candidate, core: Recurring) -> bool:
    """Whether minutes or hours come round as something runs by the clock: "buses run every ten minutes"."""
    by_minutes = _OF_MINUTES.fullmatch(core.value) is not None
    return by_minutes and _RUNS.search(text, max(0, candidate.start - _REACH), candidate.start) is not None


def _part(core: Core) -> str | None:
    """The part of the day that a name says and nothing else."""
    return core.part if isinstance(core, Named) and vars(core).keys() == {"part"} else None


def _is_part_of(text: str, days: Candidate, candidate: Candidate) -> bool:
    """Whether a part of the day stands right behind a set of days: "los lunes y viernes por la mañana"."""
    told = _part(candidate.piece.meaning.core)
    return told is not None and _RIGHT_BEFORE.fullmatch(text, days.end, candidate.start) is not None


def _has_day(text: str, found: Sequence[Candidate], place: int) -> bool:
    """Whether a clock time has a day of its own right behind it: "daily, but until 5 p.m. on Friday"."""
    for follower in range(place + 1, min(place + 3, len(found))):
        core = found[follower].piece.meaning.core
        if _RIGHT_BEFORE.fullmatch(text, found[follower - 1].end, found[follower].start) is None:
            return False
        if isinstance(core, Shift) or (isinstance(core, Named) and not _is_clock(core)):
            return True
    return False


def _leads_to_set(text: str, found: Sequence[Candidate], place: int) -> bool:
    """Whether a set stands right behind a clock time: "at 7 p.m. every Tuesday"."""
    for follower in range(place + 1, min(place + 3, len(found))):
        core = found[follower].piece.meaning.core
        gap = _TO_SET if isinstance(core, Recurring) else _RIGHT_BEFORE
        if gap.fullmatch(text, found[follower - 1].end, found[follower].start) is None:
            return False
        if not isinstance(core, Named) or not _is_clock(core):
            return _is_of_days(found[follower])
    return False
