"""Clock times as posts and notices write them: "doors open at 7", and which half of the day "at 9:30" is of."""

import re
from dataclasses import replace

from timeline.dates.bare_hours import as_hour
from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named, Shift, joined
from timeline.dates.notice_hours import LONGEST_NOTICE, hours_of_notice
from timeline.dates.posts import LONGEST_POST, is_post
from timeline.dates.rules.bare_hours import NAME as HOUR_ALONE
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_NUMBER = r"(?:1[0-2]|[1-9])"
_NO_MORE = r"(?![\w:/%+]|[.,-]\S|,? ?(?:&|and)? ?\d)"
_HOUR = late_pattern(
    r"(?:\b(?:at|around|abt|till?|until|since|by|before|b4|after|from(?! \d\d? ?(?:[-–]|to\b))"
    r"|doors|gates|kick[ -]?off|KO) |(?<!\S)@ ?)"
    rf"(?P<hour>{_NUMBER}){_NO_MORE}",
    _I,
)
_DOTTED = late_pattern(  # "interview at 10.15"
    rf"(?:\b(?:at|doors|gates|kick[ -]?off|KO|starts?) |(?<!\S)@ ?)(?P<hour>{_NUMBER}\.(?:00|15|30|45)){_NO_MORE}", _I
)
_OPENS_HOURS = (
    r"today|tonight|tomorrow|tmrw|\w+day|mon|tues?|weds?|thu|thurs|fri|sat|open|hours|practice|rehearsals?|class|brunch"
    r"|lunch|dinner|happy hour|party|market|sale|signing|shift|work"
)
_TWO_HOURS = (
    # "from 9 to 5", "between 6 and close"
    rf"\b(?:from|between) (?P<first>{_NUMBER}) ?(?:to|till?|until|and|[-–]) ?"
    rf"(?:(?P<hour>{_NUMBER}){_NO_MORE}|late\b|close\b)",
    # "5-late", "brunch 9-11:30"
    rf"(?<![\w:/.,$£€#+-])(?P<led>{_NUMBER}) ?[-–] ?"
    rf"(?:late\b|close\b|noon\b|midnight\b|{_NUMBER}:[0-5]\d\b(?! ?[ap]\.?m))",
    # "practice 6-8"
    rf"\b(?:{_OPENS_HOURS})[ :,!]{{1,5}}(?P<early>{_NUMBER}) ?[-–] ?(?P<late>{_NUMBER}){_NO_MORE}",
    # "5:30-7"
    rf"(?<=:[0-5]\d) ?[-–] ?(?P<last>{_NUMBER}){_NO_MORE}",
)
_HOURS = late_pattern("|".join(_TWO_HOURS), _I)
_COUNTED = late_pattern(  # "went from 9 to 3", "kids from 3 to 5"
    r"\b(?:went|goes|gone|going|fell|drop(?:ped|s)?|grew|rose|up"
    r"|down|jumped|scale|kids|children|boys|girls|ages?|aged|people"
    r"|rated?|score|lead|level|size)\s\Z",
    _I,
)
_LEVEL = late_pattern(  # "my phone is at 9", "now it's at 4"
    r"\b(?:it|i|we|they|that|he|she|phone|battery|count|counter"
    r"|level|score|weight|followers|likes|temp|looking|still|stuck"
    r"|sitting|down)(?:['’]?(?:s|m|re)| is| are| was| were)? at \Z",
    _I,
)
_SCORED = late_pattern(  # "won by 8", "Bucks by 3"
    r"(?:\b(?:won|win|wins|winning|lost|lose|losing|up|down|beat|lead"
    r"|leads|leading|trail|trailing|ahead|behind|favou?red|points?"
    r"|cut|raised|divided|multiplied|times|size)|(?-i:(?<=[a-z] )[A-Z]\w+)) by \Z",
    _I,
)
_SCORE_TOLD = late_pattern(
    r"\b(?:beat|won|wins?|los[te]|loses|drew|draws?|vs?|final|scored?|defeat(?:ed)?|down|up)\b", _I
)
_SENTENCE_END = late_pattern(r"[.!?](?=\s)|\n")
_AWAKE = late_pattern(
    r"\b(?:wake|woke|waking|awake|alarm|up (?:since|by|before)|(?<!\bcoming )(?<!\bline )(?<!\bsign )(?<!\bmeet )"
    r"(?<!\bopen )(?<!\bpick )(?<!\bturn )(?<!\bshow )up at|g[eo]t up|breakfast|sunrise)\b",
    _I,
)
_EARLY = late_pattern(
    r"\b(?:(?<!off )(?<!after )work (?:at|from|by)|morning|mornin|school|class|classes|church|flight)\b", _I
)
_LATE = late_pattern(
    r"\b(?:tonight|tonite|2nite|2night|evening|(?<!last )(?<!good )night|dinner|supper|drinks?|beers?|wine|pub|bar|club"
    r"|gigs?|concert|open mic|karaoke|comedy|party|movie|film|cinema|fireworks|doors|happy hour"
    r"|bbq|in bed|bed at|bedtime|off work|off shift|after work|premiere|prom|sunset|dark)\b",
    _I,
)
_OFTEN_LATE = late_pattern(
    r"\b(?:game|match|kick[ -]?off|KO|vs?|show|episode|grill|finale|tip ?-?off|cards|quiz)\b", _I
)
_MEETING = late_pattern(  # which a notice puts "at 7.30" in the evening
    r"\b(?:meetings?|meets?|AGM|club|society|choir|band|orchestra|rehearsals?|hall|talk|lecture|play|panto(?:mime)?"
    r"|performances?|bingo|whist|darts|auditions?|council|hearing|committee|councillors?)\b",
    _I,
)
_THIS_MORNING = late_pattern(r"\bthis mornin'?g?\b", _I)
_OPENS = late_pattern(r"\bopen(?:s|ed|ing)?(?: on \w+)? (?:at|from)\b", _I)
_MORNING = late_pattern(
    r"\b(?:train|bus|coach|ferry|flight|sailing|tide|depart\w*|leaves?|leaving|breakfast|school|bins?|refuse"
    r"|collections?|swim\w*|mass|communion|matins|race|run|market|surgery|clinic|appointment|morning|early)\b",
    _I,
)
_TO = late_pattern(r" ?(?:to|till?|until|and|[-–]) ?", _I)
_UNTIL = late_pattern(r"\b(?:til|till|until|to) \Z", _I)
_NOON_HOUR = 12  # up to it an hour may be of the morning or of the afternoon
_NOON = 12 * 60  # in minutes of the day, as are the following
_DAY_BEGINS = 7 * 60  # who says "at 5" and no more means the afternoon
_EVENING_ENDS = 8 * 60 + 31  # a meeting "at 9" is as often one of the morning
_SHOPS_OPEN = 10 * 60
_WORK_BEGINS = 5 * 60  # nobody's school or flight says that "at 2" is before dawn
_NIGHT_ENDS = 4 * 60  # a party "till 3" goes on over midnight
_LATEST_OF_OFTEN = 10 * 60  # a game "at 10" may be one of the morning


def with_post_hours(text: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates of a post with its bare hours added, and each clock time in the half of the day it is likely of.

    "Dinner at 8" is at 20:00, "woke up at 5" at 05:00, "dentist at 3:30" at 15:30; the other half stays possible.
    """
    post = len(text) <= LONGEST_POST and is_post(text)
    spans = {span for hours in hours_of_notice(text) if _is_hour(text, hours[-1]) for span in hours}
    alone = len(text) <= LONGEST_NOTICE and any(one.piece.rule == HOUR_ALONE for one in found)
    if not post and not spans and not alone:
        return found
    out = list(found)
    for start, end in sorted(spans | _hours_told(text) if post else spans):
        if all(one.end <= start or end <= one.start for one in found) and not _LEVEL.search(text, 0, start):
            out = _with_hour(text, out, _hour(text, start, end))
    halved: list[Candidate] = []
    for candidate in sorted(out, key=lambda one: one.start):
        unsure = post or candidate.piece.rule == HOUR_ALONE
        halved.append(_after_first(text, halved, _in_its_half(text, candidate, post)) if unsure else candidate)
    return tuple(halved)


def _with_hour(text: str, found: list[Candidate], hour: Candidate) -> list[Candidate]:
    """The candidates with an hour added, as one with the "tonight" or "on Sunday" right after it."""
    day = next((one for one in found if one.start > hour.end), None)
    core, time = (day.piece.meaning.core if day is not None else None), hour.piece.meaning.core
    if isinstance(core, Shift) and core.unit == "day":
        core = Named(base=core)
    if day is None or not isinstance(core, Named) or text[hour.end : day.start] not in (" ", " on "):
        return [*found, hour]
    both = joined(time, core) if isinstance(time, Named) and (core.base or core.weekday is not None) else None
    if both is None:
        return [*found, hour]
    return [*(one for one in found if one is not day), hour.with_core(both, end=day.end)]


def _hours_told(text: str) -> set[tuple[int, int]]:
    """Where the bare hours of a post stand: of "at 8", "from 9 to 5", "practice 6-8"."""
    spans = {match.span("hour") for match in _HOUR.finditer(text) if not _SCORED.search(text, 0, match.start("hour"))}
    spans |= {match.span("hour") for match in _DOTTED.finditer(text)}
    spans = {span for span in spans if _is_hour(text, span)}
    for match in _HOURS.finditer(text):
        end = "hour" if match["hour"] else "late"
        led = _SCORE_TOLD if match["early"] else _COUNTED
        if led.search(text, 0, match.start()) or (match[end] and not _is_hour(text, match.span(end))):
            continue
        spans |= {match.span(name) for name in ("first", "led", "early", "last", end) if match[name]}
    return spans


def _is_hour(text: str, span: tuple[int, int]) -> bool:
    return as_hour(text, _hour(text, *span)) is not None


def _hour(text: str, start: int, end: int) -> Candidate:
    hour, _, minute = text[start:end].partition(".")
    twelve = True if 1 <= int(hour) <= _NOON_HOUR and not hour.startswith("0") else None
    time = Named(minute=int(hour) * 60 + int(minute or 0), hour_only=None if minute else True, twelve=twelve)
    return Candidate.at(start, end, Meaning(time), HOUR_ALONE)


def _after_first(text: str, before: list[Candidate], candidate: Candidate) -> Candidate:
    """The end of "from 9 to 5" in the half of the day that makes it the later one."""
    first, last = before[-1].piece.meaning.core if before else None, candidate.piece.meaning.core
    if not isinstance(first, Named) or not isinstance(last, Named) or first.minute is None or last.minute is None:
        return candidate
    past_midnight = last.minute == _NOON < first.minute  # "from 8 to 12" in the evening
    if not last.twelve or (not past_midnight and (last.minute >= _NOON or last.minute > first.minute)):
        return candidate
    if not _TO.fullmatch(text, before[-1].end, candidate.start):
        return candidate
    return candidate.with_core(replace(last, minute=last.minute + _NOON))


def _in_its_half(text: str, candidate: Candidate, post: bool) -> Candidate:
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or not core.twelve or core.minute is None or core.part is not None:
        return candidate
    first = max((end.end() for end in _SENTENCE_END.finditer(text, 0, candidate.start)), default=0)
    stop = _SENTENCE_END.search(text, candidate.end)
    sentence = text[first : stop.start() if stop is not None else len(text)]
    minute = core.minute % _NOON
    if core.minute >= _NOON:
        taken_for_late = candidate.piece.rule == HOUR_ALONE and minute >= _WORK_BEGINS
        late = not (taken_for_late and _is_early(sentence, minute))
    else:
        until = _UNTIL.search(text, 0, candidate.start) is not None
        late = not _is_early(sentence, minute) and _is_late(text if post else sentence, minute, until)
    if late == (core.minute >= _NOON):
        return candidate
    return candidate.with_core(replace(core, minute=minute + _NOON * late))


def _is_early(sentence: str, minute: int) -> bool:
    """Whether the words of its sentence put an hour before noon: "woke up at 5"."""
    if minute >= _SHOPS_OPEN and _OPENS.search(sentence):
        return True  # a pub, too, opens at eleven in the morning
    if _LATE.search(sentence):
        return False
    return bool(_AWAKE.search(sentence) or (minute >= _WORK_BEGINS and _EARLY.search(sentence)))


def _is_late(text: str, minute: int, until: bool) -> bool:
    """Whether an hour is of the afternoon or evening, by itself and the words of its post, or of its sentence in other
    texts; ``until`` is whether something ends at it."""
    if minute >= _WORK_BEGINS and _THIS_MORNING.search(text):
        return False
    if _LATE.search(text):
        return minute >= _NIGHT_ENDS or not until
    if minute < _EVENING_ENDS and _MEETING.search(text) is not None and not _MORNING.search(text):
        return True
    return minute < _DAY_BEGINS or (minute < _LATEST_OF_OFTEN and _OFTEN_LATE.search(text) is not None)
