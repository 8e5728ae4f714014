"""Why a mention has its date, as a sentence a journalist understands."""

from timeline.civil import civil, weekday
from timeline.dates.reading import How, Reading
from timeline.dates.spans import period_of
from timeline.model import Anchor, Grain, Interval
from timeline.wording import WEEKDAYS, say_day, say_interval, say_offset

_COARSE: frozenset[Grain] = frozenset({"month", "quarter", "season", "half", "year", "decade", "century"})
# What is told as a whole: "May 1998", which "1 May 1998" would hide.
_TOLD_WHOLE = ("week", "weekend", "month", "quarter", "season", "half", "year", "decade", "century")
_OF_A_DAY: frozenset[Grain] = frozenset({"hour", "minute", "daypart"})
_TENSE_WORDS = {
    "surely past": "the words around it point back",
    "past": "the words around it point back",
    "likely past": "a past tense nearby points back",
    "future": "the words around it look ahead",
    "possible": "the words around it look ahead",
    "perhaps": "the words around it look ahead",
}

_NO_PLACE: dict[How, str] = {
    "vague": " names no place on the calendar.",
    "set": " repeats; it is not one place on the calendar.",
    "any one": " may be any such day; it is not one place on the calendar.",
    "hour of a set": " is an hour of what repeats; it is not one place on the calendar.",
    "length": " is a length of time, not a place on the calendar.",
    "untold": " counts from something told before it, and no date is told there.",
    "no day told": " leaves out the date, and the text tells only a month or longer to count it from.",
    "no such day": " names a day that its month does not have.",
    "unreckoned": " hangs on a calendar that is not reckoned for the year in question.",
    "outside": " lies outside the calendar of 9999 BC to AD 9999.",
}
# What is read without counting from another date.
_BY_ITSELF: dict[How, str] = {
    "written": "is written out",
    "two figures": "gives the year in two figures",
    "known": "is a day known by its date",
    "borrowed": "takes its year from a date beside it",
    "told again": "says again what the date beside it tells",
}


def why(text: str, reason: str) -> str:
    """The reason for a mention: ``“last week” counts from the publish date, Wednesday 20 October 2021: the week
    of Monday 11 to Sunday 17 October 2021.``"""
    return f"“{' '.join(text.split())}”{reason}"


def reason_for(reading: Reading) -> str:
    """What follows the quoted words in the reason for a mention; it depends on the reading alone."""
    how = reading.how
    if how in _NO_PLACE:
        return _NO_PLACE[how]
    if how == "waits":
        lead = f" leaves out {reading.left_out}" if reading.left_out else " is relative"
        return f"{lead} and waits for a publish date."
    if reading.interval is None or reading.grain is None:
        return _NO_PLACE["outside"]
    result = _in_its_zone(reading.interval, shown_grain(reading.grain, reading.mod), reading)
    if how == "some day":
        return f" is of a day that the text does not tell: some day of {result}."
    if how in _BY_ITSELF:
        return f" {_BY_ITSELF[how]}: {result}.{_notes(reading)}"
    if reading.anchor is None:
        return f" is read as {result}.{_notes(reading)}"
    origin = _origin(reading.anchor, reading)
    if how == "filled":
        left_out = f" leaves out {reading.left_out}" if reading.left_out else " is a part of a date"
        tense = _TENSE_WORDS.get(reading.tense or "", "")
        return f"{left_out}; counted from {origin}{', ' + tense if tense else ''}: {result}.{_notes(reading)}"
    return f" counts from {origin}: {result}.{_notes(reading)}"


def shown_grain(grain: Grain, mod: str | None) -> Grain:
    """The grain to write an interval in: a part of a year ("early 2022") is written in days and months."""
    return "day" if mod in ("START", "MID", "END") and grain in _COARSE else grain


def _origin(anchor: Anchor, reading: Reading) -> str:
    day = say_day(anchor.moment.day, with_weekday=True)
    if anchor.kind == "mention":
        told = period_of(reading.anchor_grain, anchor.moment.day) if reading.anchor_grain in _TOLD_WHOLE else None
        words = _result(Interval.days(told.first, told.after), told.grain) if told is not None else day
        return f"the date told {'after' if reading.anchor_ahead else 'before'} it, {words}"
    return f"the publish date, {day}" if anchor.kind == "publish date" else f"the {anchor.kind}, {day}"


def _result(interval: Interval, grain: Grain) -> str:
    if interval.start is None or interval.end is None:
        return say_interval(interval, grain)
    first, after = interval.start.day, interval.after_day
    if after is None:
        raise ValueError("a closed interval has an end")
    if grain == "day" and after - first == 1:
        return say_day(first, with_weekday=True)
    if grain in ("week", "weekend"):
        lead = "the week of " if grain == "week" and after - first == 7 else ""
        return f"{lead}{_from_day(first, after - 1)} to {say_day(after - 1, with_weekday=True)}"
    return say_interval(interval, grain)


def _in_its_zone(interval: Interval, grain: Grain, reading: Reading) -> str:
    """The words for an interval, with the offset of a clock time whose zone is written."""
    start, written = interval.start, grain in _OF_A_DAY and reading.assumed_zone is None
    offset = start.offset if start is not None and written else None
    return _result(interval, grain) + (f" ({say_offset(offset)})" if offset is not None else "")


def _from_day(first: int, last: int) -> str:
    """The first day without what the last one repeats: ``Monday 11`` before ``Sunday 17 October 2021``."""
    (year, month, number), (last_year, last_month, _) = civil(first), civil(last)
    if (year, month) == (last_year, last_month):
        return f"{WEEKDAYS[weekday(first)]} {number}"
    return say_day(first, with_weekday=True, with_year=year != last_year)


def _notes(reading: Reading) -> str:
    notes = []
    if reading.assumed_zone is not None and reading.zone_from:
        zone = say_offset(reading.assumed_zone)
        known = zone if reading.zone_from == zone else f"{reading.zone_from} ({zone})"
        lack = "Whose local time it is, is not written" if reading.local else "No time zone is written"
        notes.append(f" {lack}; {known} is assumed.")
    if reading.note:
        notes.append(f" {reading.note}")
    if reading.alternatives:
        others = [_in_its_zone(a.interval, a.grain, reading) for a in reading.alternatives if a.interval and a.grain]
        notes.append(f" It could also be {' or '.join(others)}.")
    return "".join(notes)
