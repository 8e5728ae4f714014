"""Whether a bare number is an hour: of "tomorrow at 11", but not of "Tuesday at 11 Hill Street"."""

import re
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.lexicon import HOUR_WORDS
from timeline.dates.meaning import Meaning, Named, only_clock
from timeline.dates.posts import is_post
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_REACH = 60  # characters before the number that are looked at
_SHORT_REACH = 24  # characters after it
_DAY_OF_IT = late_pattern(rf"(?:\d+(?:\.\d\d)?|{HOUR_WORDS}) (?:on )?(?=[A-Za-z])", _I)
_ENDS = late_pattern(
    r"\s*(?:[,;:!?)£$€]|\.(?!\d)|\Z|\n|[-–](?=\s|noon|midnight|late|close))"
    r"|\s+w/|\s+(?:and|or|in|on|at|for|with|if|to|till?|until|the|we|i|u"
    r"|you|but|so|where|when|as|after|before|he|she|they|it|there"
    r"|outside|near|sharp|no|then|who|every|each|daily|this (?:morning|afternoon|evening)"
    r"|yesterday|today|tonight|tonite|2nite|tomorrow|tmrw?|2moro|again|lol|omg|ugh|pls|plz|x+)\b",
    _I,
)
_ON_AIR = late_pattern(r"\b(?:airs?|aired|premieres?|debuts?|on (?:TV|air)) (?:[\w’']+ ){0,3}(?:at|@) \Z", _I)
_STOP = late_pattern(r"(?<=[a-z]{2})[.!?]+\s")  # what is counted in the sentence before is no hour of this one
_HOURS, _MINUTES = 24, 60  # of a day, of an hour
_NOON = 12 * _MINUTES  # in minutes of the day
_COUNTS = late_pattern(  # what stands at a number: prices, scores, ranks, ages
    r"\b(?:clos(?:ed|ing)|trad(?:ed?|es|ing)|quoted?|settl(?:ed?|es|ing)|finish(?:ed|es)?|ended|stood|stands|shares?"
    r"|stocks?|prices?|priced|tickets?|fares?|index|yields?|rates?|rating|bonds?|dollars?|euros?|yen|cents|barrels?|ranked|ranks|seeded"
    r"|tied|level|drawn|remain(?:s|ed)?|unchanged|fixed|toll|temperatures?|died|age|aged|estimated|valued|capped|rose"
    r"|fell|(?:won|wins?|winning|lost|loses?|losing|trail(?:ed|s)?|led|leads|favou?red|beaten)"
    r"(?: (?!is |was |be )[\w'’]+){0,3} by)\b",
    _I,
)


def as_hour(text: str, candidate: Candidate) -> Candidate | None:
    """The candidate where it is an hour; the day alone where only that is one ("tied at 2 on Saturday"), else None."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named):
        return None
    head = _STOP.split(text[max(0, candidate.start - _REACH) : candidate.start])[-1]
    if _ON_AIR.search(head) and core.minute is not None and core.twelve and core.minute < _NOON:
        core = replace(core, minute=core.minute + _NOON)
        candidate = candidate.with_core(core)
    counted = _COUNTS.search(head) is not None
    if core != only_clock(core):
        return _day_of(text, candidate, core) if counted else candidate
    ends = _ENDS.match(text, candidate.end, candidate.end + _SHORT_REACH) is not None
    return candidate if ends and not counted else None


def clock_of_post(text: str, candidate: Candidate) -> Candidate:
    """The clock time of "home by 2130" in a post, where the four figures may also be a year to come."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.year is None or not is_post(text):
        return candidate
    hour, minute = divmod(core.year, 100)
    if hour >= _HOURS or minute >= _MINUTES or text[candidate.start - 3 : candidate.start].lower() == "in ":
        return candidate
    return candidate.with_meaning(Meaning(Named(minute=hour * _MINUTES + minute)), rule="four figures as a clock")


def _day_of(text: str, candidate: Candidate, core: Named) -> Candidate | None:
    number = _DAY_OF_IT.match(text, candidate.start, candidate.end)
    if number is None:
        return None
    day = replace(core, minute=None, hour_only=None, twelve=None)
    return candidate.with_core(day, start=number.end(), rule="weekday")
