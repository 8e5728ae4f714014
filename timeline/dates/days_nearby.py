"""The day of a bare clock time: the one named just after it, or before it in its sentence."""

import re
from collections.abc import Callable, Container, Sequence
from dataclasses import replace

from timeline.dates.combining.combine import opens_next_sentence
from timeline.dates.find import Candidate
from timeline.dates.goes_on import is_bare_clock
from timeline.dates.holidays import HOLIDAYS
from timeline.dates.meaning import Named, Shift
from timeline.dates.reading import Reading
from timeline.dates.settling.lines_apart import heads_next_line
from timeline.dates.stretch_ends import opens_between
from timeline.dates.surroundings import NOUN_NEXT, is_in_ended_clause
from timeline.late_patterns import late_pattern
from timeline.model import Anchor, Interval, Moment

_MONTHS = frozenset({"ramadan", "muharram"})
_OF_ONE_DAY = frozenset({"christmas", "easter", "new year"})  # though its holidays last on
_NEAR = 25  # characters between a clock time and the day it belongs to
_EARLIER = 3  # mentions before a clock time among which its day is looked for
# What begins a word after a full stop: a capital, or a letter of a script that has none; in any of the languages.
CAPITAL = "A-ZÀ-ÖØ-ÞĄĆČĎĘĚŁŃŇŘŚŠŤŮŹŻŽĞİŞŐŰΑ-ΩЀ-Я\u0590-\u06ff"
SENTENCE_END = late_pattern(rf"[.!?؟…][\"”’'»]*\s+[\"“‘'«„¿¡{CAPITAL}]|\n\s*\n")
_STOP_OF_POST = late_pattern(r"(?:^|[ #@])[a-z]{2,}[.!?]+ [a-z]")  # "til sunset lol. back Friday"
_ZONE_IN_WORDS = late_pattern(r"\s(?:[A-Z][\w.]+\s){1,3}(?i:time)\b|\s\(?[A-Z]{2,4}\b")
# Between a day and the time of it: "5 October, at 9 a.m.", "Sunday's 2 p.m. game".
_RIGHT_AFTER = re.compile(r",?\s(?:at|um|à|a|a las|às|alle|om|в|о|об|عند)\s|['’]s\s", re.IGNORECASE)
_AND_UNTIL = late_pattern(r"\s?(?:to|till?|until|and|[-–])\s?")
_UNTIL = late_pattern(r"\s?(?:to|till?|until|[-–—])\s?")
_NEXT_CLAUSE, _CLAUSE_ENDS = late_pattern(r", am "), late_pattern(r"[,;.:!?]")
_AND_AT = late_pattern(r",? (?:and|or|then) (?:again )?(?:at )?", re.IGNORECASE)
_SPOKE = late_pattern(
    r"\b(?:said|told|spoke|announced|tweeted|wrote|added)"
    r"(?: (?!(?:that|they|he|she|it|we|had|would|will|was|were)\b)[A-Za-z’']+){0,4}? (?:at|around|about|just before"
    r"|just after|shortly before|shortly after) \Z"
)
_SPOKE_REACH = 60  # characters of "told reporters in the capital at "
_DATELINE_ENDS = late_pattern(r"\s?[-–—(]")
_WILL = late_pattern(r"\b(?:will|(?:is|are) (?:(?:set|due|scheduled|expected) )?to|(?:is|are) (?:due|scheduled))\b")
_PRICE_NOUN = r"(?:close|closing|finish|fix|fixing|settlement|settling|opening|highs?|lows?|levels?)"
_OWNS_PRICE = late_pattern(rf"\s?['’]s (?:(?:[a-z]+ ){{0,2}}{_PRICE_NOUN}\b|\d{{2,}}[.,/]\d+ (?!\s?[ap]\.?m))")
_FROM_PRICE = late_pattern(
    r"\b(?:from|against|below|above|than|(?:clos|end|finish|settl)ing)(?: at)?(?: (?:a|an|its|the))?"
    rf"(?: {_PRICE_NOUN}(?: of| at)?)? [$#£€¥]?\d[\d.,/-]*[a-z]?(?: [A-Za-z.]{{1,10}}){{0,3}}(?: late| on| late on)? \Z"
)
_PRICE_REACH = 70  # characters of "from a close of 1,417.5 dollars an ounce late on "
_ZONED = re.compile(r"\b(?:GMT|BST|CES?T|[ECMP][SD]?T)\Z", re.IGNORECASE)
_TRADED = r"(?:shares?|stocks?|index|FTSE|futures|dollar|sterling|pound|yen|bonds?|notes|gilts?|crude|Brent|gold|funds)"
_MOVED = (
    r"(?:traded?|trading|up|down|rose|fell|slipped|gained|lost|eased|firmed|quoted|stood|off|lower|higher|dropped"
    r"|climbed)"
)
_PRICED = late_pattern(
    rf"\b{_TRADED}\b(?:[^.!?\n]|\.\d){{0,80}}?\b{_MOVED}\b(?:[^.!?\n]|\.\d)*(?:\d|\bsharply\b)", re.IGNORECASE
)
_PRICED_REACH = 130  # characters to each side of the time of a price
_ANOTHER = re.compile(
    r";|:\s[A-Z]\w*\s[a-z]"  # "10am: More is due by Friday"
    r"|,? ?(?:and|und|sowie|y|et|e|en|и|й|і|та|а|ahead of|through|thru)\b|, (?:until|till)\b|\.\s+\Z"
    r"|،?\s?و[\u0621-\u064a]{3}"
    r"|\),? (?:und|sowie|y|et|e|en|и|й|і|та|bis|hasta|até|fino|jusqu\w*|до)\b"
    r"|[^,]*\w[^,]*, (?:\w+ )?am \Z"  # "am Abend singt der Chor, am Freitag"
    r"|\s(?:ab|an|aus|ein|los|statt|teil|vor|weiter|zurück) und\b"  # behind the end of a German verb
    r"|\), (?:am|el|le|il|на|в|во|у|op|no|na)\b"
    r"|[^,]*, (?:[\w’']+ ){1,3}(?:was|were|is|are)\b"
    r"|.*\w (?:and|und|sowie|y|et|e|и|й|і|та) (?:(?:on|am|le|il|na|no|в|во|у) )?\Z"
    r"|[^,]*, (?:who|which|where|when|donde|que|cuando|quien|wo|dass|als)\b"
)  # "von 8 bis 9 Uhr und am Freitag": two dates


def day_nearby(
    text: str,
    found: Sequence[Candidate],
    position: int,
    reading_at: Callable[[int], Reading],
    heads: Container[int | None],
) -> Anchor | None:
    """The day of the bare clock time at a position among the candidates of a text; None where none stands near.

    ``reading_at`` gives the reading of the candidate at a position, ``heads`` are where entries of a chronology start,
    whose days are those of what follows. The day of "noon" in "The talks resume at noon on Friday" is that Friday.
    """
    core = found[position].piece.meaning.core
    bare_time = isinstance(core, Named) and (core.minute is not None or core.part is not None)
    if not bare_time or not isinstance(core, Named) or core.base or core.weekday is not None:
        return None
    shared = _day_shared(text, found, position, reading_at)
    if shared is not None:
        return shared
    before = found[position - 1] if position else None
    if before is not None and _names_a_day(before) and _RIGHT_AFTER.fullmatch(text, before.end, found[position].start):
        return _day_anchor(before, reading_at(position - 1))
    ends = before is not None and _ends_hours_of_day(text, before, found[position])
    after = None if ends else _day_after(text, found, position, heads)
    if after is not None:
        return _day_anchor(found[after], _within_its_day(reading_at(after)))
    return _day_before(text, found, position, reading_at)


def is_said_after(text: str, near: Anchor | None, start: int, day: int | None) -> bool:
    """Whether the time that begins at ``start`` is one of saying, and the day told before it past the publish ``day``:
    "It will be chosen on Friday, she said at 1.30pm"; the day of a dateline, "HULL, March 10 -", holds for all."""
    if near is None or day is None or near.moment.day <= day or _DATELINE_ENDS.match(text, near.end or 0):
        return False
    return _SPOKE.search(text, max(0, start - _SPOKE_REACH), start) is not None


def is_of_a_price(text: str, day: tuple[int, int], start: int) -> bool:
    """Whether a day before the time at ``start`` only says which price another is compared with, and not when it was
    told: "under last night's close of 387", "245p, from 241p on Friday"; "yesterday's midday levels" are of its day."""
    owned = _OWNS_PRICE.match(text, day[1])
    if owned is not None:
        return owned.end() <= start
    return _FROM_PRICE.search(text, max(0, day[0] - _PRICE_REACH), day[0]) is not None


def is_price_at(text: str, start: int, end: int) -> bool:
    """Whether the time at ``start``-``end`` is that of a price of the day it was written: "the share was up 1.9 percent
    at 440.8p by 1336 GMT"."""
    if _ZONED.search(text, start, end) is None:
        return False
    low, high = max(0, start - _PRICED_REACH), end + _PRICED_REACH
    begins = max((found.end() - 1 for found in SENTENCE_END.finditer(text, low, start + 1)), default=low)
    ends = SENTENCE_END.search(text, end, high)
    return _PRICED.search(text, begins, ends.start() if ends else high) is not None


def is_to_come(text: str, day: Anchor | None, start: int, published: int | None) -> bool:
    """Whether a clock time after a day that is over is told of as still ahead: "It failed on Monday; the council will
    meet again at 7 p.m."."""
    if day is None or day.end is None or day.end > start or published is None or day.moment.day >= published:
        return False
    return _WILL.search(text, day.end, start) is not None


def _day_after(text: str, found: Sequence[Candidate], position: int, heads: Container[int | None]) -> int | None:
    """The position of the day that stands just after a clock time; None where none does."""
    follower = position + 1
    if follower < len(found) and found[follower].piece.ends_pair:
        follower += 1  # both ends of "from 8 to 9 a.m. on Friday" are of that Friday
    if follower < len(found) and _is_the_time_elsewhere(found[follower]):
        follower += 1
    if follower == len(found):
        return None
    after, ended = found[follower], found[follower - 1].end
    if after.start - ended > _NEAR:
        return None
    between = text[ended : after.start]
    next_clause = _NEXT_CLAUSE.fullmatch(between) is not None and _has_day_before(text, found, position)
    parted = next_clause or _ANOTHER.match(between) is not None or _STOP_OF_POST.search(between) is not None
    another = parted and not opens_between(text, found[position].start)
    ends = SENTENCE_END.search(text, _from_stop(text, ended), after.start + 1) is not None
    apart = another or ends or opens_next_sentence(text, ended, after.start, after.piece.meaning.core)
    apart = apart or after.start in heads or heads_next_line(text, _span(found[position]), _span(after))
    apart = apart or text.startswith(("'s", "’s"), after.end)  # "by 2:30 p.m., erasing Monday's gains"
    return follower if not apart and (_names_a_day(after) or _ends_on_a_day(between, after)) else None


def _has_day_before(text: str, found: Sequence[Candidate], position: int) -> bool:
    """Whether a day stands before a time of day in its clause: "am Sonntag regnet es am Morgen, am Montag"."""
    before = found[position - 1] if position else None
    if before is None or not _names_a_day(before):
        return False
    return _CLAUSE_ENDS.search(text, before.end, found[position].start) is None


def _span(candidate: Candidate) -> tuple[int, int]:
    return candidate.start, candidate.end


def _ends_hours_of_day(text: str, before: Candidate, candidate: Candidate) -> bool:
    """Whether a time ends the hours that begin with a day of their own: "Monday, 5-7 p.m., funeral Tuesday"."""
    core = before.piece.meaning.core
    dated = isinstance(core, Named) and core.minute is not None and _names_a_day(before)
    return dated and _UNTIL.fullmatch(text, before.end, candidate.start) is not None


def _day_before(
    text: str, found: Sequence[Candidate], position: int, reading_at: Callable[[int], Reading]
) -> Anchor | None:
    """The day told before a clock time in its sentence."""
    for earlier in range(position - 1, max(-1, position - 1 - _EARLIER), -1):
        before = found[earlier]
        apart = SENTENCE_END.search(text, _from_stop(text, before.end), found[position].start)
        if apart or _STOP_OF_POST.search(text, before.end, found[position].start):
            return None
        if _is_of_the_night(found[position]) and _describes(text, before):
            continue
        if is_in_ended_clause(text, before.start, before.end):
            continue
        reading = reading_at(earlier)
        feast = is_bare_clock(found[position].piece.meaning.core) and _names_a_feast(before)
        if feast or _names_a_day(before) or reading.type == "TIME":
            return _day_anchor(before, reading)
    return None


def _is_of_the_night(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    return isinstance(core, Named) and core.overnight is not None


def _describes(text: str, day: Candidate) -> bool:
    """Whether a day only says which thing is meant: "crews cleared debris of the June 24 collapse overnight"."""
    led = text[max(0, day.start - len(" the ")) : day.start].lower().endswith((" the ", " a ", " its "))
    return led and NOUN_NEXT.match(text, day.end) is not None


def _day_shared(
    text: str, found: Sequence[Candidate], position: int, reading_at: Callable[[int], Reading]
) -> Anchor | None:
    """The day that the next of two clock times writes for both: "at 10 a.m. and 3 p.m. on Friday"."""
    first, *others = found[position : position + 2]
    core = others[0].piece.meaning.core if others else None
    if not isinstance(core, Named) or core.minute is None or not is_bare_clock(first.piece.meaning.core):
        return None
    dated = core.base is not None or _names_a_day(others[0])
    if not dated or _AND_AT.fullmatch(text, first.end, others[0].start) is None:
        return None
    return _day_anchor(others[0], _within_its_day(reading_at(position + 1)))


def _from_stop(text: str, end: int) -> int:
    """Where to look for the end of a sentence after words that may take its stop with them: "It left at 3 p.m. He", but
    not "3 p.m. New York City time"."""
    return end - 1 if text[end - 1] == "." and not _ZONE_IN_WORDS.match(text, end) else end


def _is_the_time_elsewhere(candidate: Candidate) -> bool:
    """Whether a candidate is a clock time with its zone and no day: "11 p.m. (1500 GMT) on Monday"."""
    core = candidate.piece.meaning.core
    zoned = isinstance(core, Named) and core.minute is not None and core.zone is not None
    return zoned and not _names_a_day(candidate)


def _names_a_day(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if isinstance(core, Shift):
        return core.unit == "day" or (core.then is not None and core.then.unit == "day")  # "a year ago today"
    if not isinstance(core, Named):
        return False
    return core.day is not None or core.weekday is not None or core.nth_unit == "day"


def _names_a_feast(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.holiday is None or core.nth_unit is not None:
        return False
    return not _lasts(core.holiday)


def _lasts(feast: str) -> bool:
    """Whether a feast is of more days than those a clock time may be of: Passover, and not Christmas."""
    return feast in _MONTHS or (HOLIDAYS[feast].lasts is not None and feast not in _OF_ONE_DAY)


def _ends_on_a_day(between: str, candidate: Candidate) -> bool:
    """Whether a stretch from a clock time ends at one of a day counted from now: "9am to 5pm tomorrow"."""
    core = candidate.piece.meaning.core
    counted = isinstance(core, Named) and core.minute is not None and core.base is not None and core.base.unit == "day"
    return counted and _AND_UNTIL.fullmatch(between) is not None


def _within_its_day(reading: Reading) -> Reading:
    """The midnight that ends a day as a time of that day: "between 11 p.m. and midnight Friday"."""
    if not reading.value.endswith("T24:00") or reading.interval is None or reading.interval.start is None:
        return reading
    return replace(reading, interval=Interval.days(reading.interval.start.day - 1, reading.interval.start.day))


def _day_anchor(candidate: Candidate, reading: Reading) -> Anchor | None:
    start, end = (reading.interval.start, reading.interval.end) if reading.interval is not None else (None, None)
    if start is None and end is not None and reading.grain == "day":
        start = Moment(end.day - 1)  # "until Monday at noon"
    return Anchor("mention", Moment(start.day), candidate.start, candidate.end) if start is not None else None
