"""Strict checks of what a mention carries: TIMEX3 values, EDTF strings, and the mention as a whole."""

import re
from typing import get_args

from timeline.civil import days_in_month
from timeline.dates.lexicon import Mod
from timeline.dates.spans import FIRST_DAY, LAST_DAY
from timeline.model import GRAINS

_YEAR = r"(?:(?:BC)?(?:\d{4}|XXXX)|BC\d{5})"
_MONTH, _DAY = r"(?:0[1-9]|1[0-2]|XX)", r"(?:0[1-9]|[12]\d|3[01]|XX)"
_WEEK = r"W(?:0[1-9]|[1-4]\d|5[0-3]|XX)"
_DATE = (
    rf"{_YEAR}(?:-{_MONTH}(?:-{_DAY})?|-{_WEEK}(?:-[1-7]|-WE)?|-Q[1-4X]|-H[12X]|-(?:SP|SU|FA|WI))?"
    rf"|{_YEAR}-{_MONTH}-{_DAY}/{_YEAR}-{_MONTH}-{_DAY}"  # a stretch such as Ramadan, for which TIMEX3 has no value
    r"|(?:BC)?(?:\d{3}|XXX)|(?:BC)?(?:\d{2}|XX)|(?:BC)?\d|PRESENT_REF|PAST_REF|FUTURE_REF"
)
_CLOCK = r"T(?:(?:[01]\d|2[0-4])(?::[0-5]\dZ?)?|XX(?::XX)?|MO|MI|AF|EV|NI|DT)"
_TIME = rf"{_YEAR}-(?:{_MONTH}-{_DAY}|{_WEEK}-[1-7]){_CLOCK}"
_COUNT = r"(?:\d+(?:\.\d+)?(?:e\+?\d+)?|X)"
_LENGTH_UNITS = "Y|DE|CE|ML|M|W|D|WE|NI|MO|MI|EV|AF|Q|SU|WI|SP|FA"
# "some time" has neither count nor unit: PXX
_LENGTH = rf"(?:PXX|P(?=[\dXT])(?:{_COUNT}(?:{_LENGTH_UNITS})){{0,3}}(?:T(?=[\dX])(?:{_COUNT}[HMS]){{1,3}})?)"
TIMEX = {
    "DATE": re.compile(rf"(?:{_DATE}|{_TIME})", re.ASCII),
    "TIME": re.compile(_TIME, re.ASCII),
    "DURATION": re.compile(_LENGTH, re.ASCII),
    "SET": re.compile(rf"(?:{_LENGTH}|{_DATE}|{_TIME}|XXXX-XX-XX{_CLOCK}|{_CLOCK})", re.ASCII),
}
_EDTF_DATE = re.compile(r"(?P<year>-?\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?[~?%]?", re.ASCII)
_EDTF_CLOCK = re.compile(
    r"(?P<day>-?\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?", re.ASCII
)
_EDTF_SHORT = re.compile(r"-?(?:\d{3}X|\d{2}XX)[~?%]?", re.ASCII)
_EDTF_PARTS = frozenset({*range(21, 25), *range(33, 38), 40, 41})  # seasons, quarters, half-years


def is_timex(kind: str, value: str) -> bool:
    """Whether a value has a shape that TIMEX3 allows for its type: ``is_timex("DATE", "2021-W41")``."""
    return TIMEX[kind].fullmatch(value) is not None


def is_edtf(text: str) -> bool:
    """Whether a string is EDTF, levels 0 to 2 as far as one interval needs them: ``is_edtf("2017/..")``."""
    ends = text.split("/")
    if len(ends) == 1:
        return _is_edtf_end(text)
    return len(ends) == 2 and ends != ["..", ".."] and all(end == ".." or _is_edtf_end(end) for end in ends)


def _is_edtf_end(text: str) -> bool:
    clock = _EDTF_CLOCK.fullmatch(text)
    if clock:
        return _is_edtf_end(clock["day"])
    if _EDTF_SHORT.fullmatch(text):
        return True
    date = _EDTF_DATE.fullmatch(text)
    if date is None or date["year"] == "-0000":
        return False
    month, day = int(date["month"] or 1), int(date["day"] or 1)
    if date["day"] is None and month in _EDTF_PARTS:
        return True
    return 1 <= month <= 12 and 1 <= day <= days_in_month(int(date["year"]), month)


def faults(text, mentions):
    """What is wrong with the mentions of a text, in words; an empty list when everything holds."""
    wrong, edge = [], 0
    for mention in mentions:
        if not edge <= mention.start < mention.end <= len(text):
            wrong.append(f"{mention.start}-{mention.end} overlaps, runs backwards or leaves the text")
        edge = mention.end
        wrong += [f"{mention.text!r}: {fault}" for fault in _faults(text, mention)]
    return wrong


def _faults(text, mention):
    if text[mention.start : mention.end] != mention.text:
        yield "its offsets do not slice to its words"
    if not mention.text.strip() or mention.text != mention.text.strip():
        yield "it has space at its ends"
    if not is_timex(mention.type, mention.value):
        yield f"{mention.value!r} is no value of a {mention.type}"
    if mention.mod is not None and mention.mod not in get_args(Mod):
        yield f"{mention.mod!r} is no modifier"
    if " ".join(mention.text.split()) not in mention.why or not mention.why.endswith("."):
        yield f"{mention.why!r} does not speak of it"
    if not (mention.interval is None) == (mention.grain is None) == (mention.edtf is None):
        yield "interval, grain and EDTF do not go together"
    if mention.grain is not None and mention.grain not in GRAINS:
        yield f"{mention.grain!r} is no grain"
    if mention.edtf is not None and not is_edtf(mention.edtf):
        yield f"{mention.edtf!r} is no EDTF"
    if mention.interval is not None and not _on_calendar(mention.interval):
        yield f"{mention.interval} leaves the calendar"
    if mention.certainty != "assumed" and mention.alternatives:
        yield "it is sure and has another reading"
    for other in mention.alternatives:
        same = (other.value, other.interval) == (mention.value, mention.interval)  # "3 p.m. IST" differs by its zone
        if same or not is_timex(mention.type, other.value):
            yield f"its other reading {other.value!r} is the same or no value"


def _on_calendar(interval):
    days = [moment.day for moment in (interval.start, interval.end) if moment is not None]
    return all(FIRST_DAY <= day <= LAST_DAY + 1 for day in days)
