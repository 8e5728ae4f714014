"""Dates that a user writes: whole ones only, in the words that articles use, so that no clock is needed."""

import re

from timeline.dates import may_be_another_day, read_published, resolve
from timeline.errors import UsageError
from timeline.late_patterns import late_pattern
from timeline.model import GRAINS, Alternative, Interval, Mention, Moment
from timeline.wording import MONTHS, WEEKDAYS, say_interval

HOW_TO_WRITE = (
    "write it like 14 August 2021, 2021-08-14, August 2021, mid-August 2021, 1980s, since 2017 or 3 to 5 May 2021"
)
_YEAR_MONTH = late_pattern(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)
_DAY = late_pattern(
    rf"(?:(?:{'|'.join(WEEKDAYS)}),? )?(?:\d{{1,2}} [a-z]+,? \d{{4}}|[a-z]+ \d{{1,2}}, \d{{4}})",
    re.IGNORECASE | re.ASCII,
)
_LOOSE_WORDS = frozenset("in on at of the from between since until by".split())  # that may stand beside a date
_RANGE = re.compile(r"\s*(?:to|and|until|through|-|–|—|/)\s*", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_LONGEST = 100  # characters; a longer text is a sentence and no date


def read_hand_date(written: str) -> Mention:
    """What a date written by hand means, as a mention of its own text.

    ``read_hand_date("mid-August 2021").interval`` is 11 to 20 August 2021; "2021-08" is the month, "3 to 5 May
    2021" three days. Raises UsageError for a text that is no whole date, or more than one reading.
    """
    text = _plain(" ".join(written.split()))
    found = resolve(text, None, "en") if 0 < len(text) <= _LONGEST else ()
    if not found or any(m.interval is None or m.grain is None or m.type == "SET" for m in found):
        raise UsageError(f"“{written}” is not a whole date; {HOW_TO_WRITE}")
    if len(found) == 1 and found[0].alternatives:
        one, other = _said(found[0]), _said(found[0].alternatives[0])
        raise UsageError(f"“{written}” can be read in two ways, as {one} and {other}; name the month")
    outside = text[: found[0].start] + " " + text[found[-1].end :]
    loose = [word for word in _WORD.findall(outside) if word.lower() not in _LOOSE_WORDS]
    whole = found[0] if len(found) == 1 else _range(text, found)
    if loose or whole is None:
        raise UsageError(f"“{written}” is more than one whole date; {HOW_TO_WRITE}")
    return whole


def _said(reading: Mention | Alternative) -> str:
    """A reading in words; its value where it lies nowhere on the calendar."""
    return say_interval(reading.interval, reading.grain) if reading.interval and reading.grain else reading.value


def _plain(text: str) -> str:
    """A month in figures with its name, and a whole day in figures: “1 January 2100” would be nine in the evening."""
    month = _YEAR_MONTH.fullmatch(text)
    if month:
        return f"{MONTHS[int(month[2]) - 1]} {month[1]}"
    day = read_published(text, "en") if _DAY.fullmatch(text) else None
    return text if day is None else day.iso()


def read_hand_moment(written: str) -> Moment:
    """A publish date written by hand: ``read_hand_moment("20 October 2021")``.

    Raises UsageError when it is none, or when its figures can be read in two ways.
    """
    moment = read_published(written, "en") if written.strip() else None
    if moment is None:
        raise UsageError(f"“{written}” is not a publish date; write it like 20 October 2021 or 2021-10-20")
    if may_be_another_day(written, "en"):
        raise UsageError(f"“{written}” may have the day first or the month first; name the month")
    return moment


def _range(text: str, found: tuple[Mention, ...]) -> Mention | None:
    """The span from the first to the second of two dates that are joined as a range, else None."""
    first, last = found[0], found[-1]
    if len(found) != 2 or not _RANGE.fullmatch(text[first.end : last.start]):
        return None
    if text[first.end : last.start].strip() == "and" and not re.match(r"\s*between\b", text, re.IGNORECASE):
        return None
    if first.interval is None or last.interval is None or first.grain is None or last.grain is None:
        return None
    start, end = first.interval.start, last.interval.end
    if start is None or end is None or start.local >= end.local:
        return None
    grain = max((first.grain, last.grain), key=GRAINS.index)
    return Mention(
        start=first.start, end=last.end, text=text[first.start : last.end], type=last.type,
        value=f"{first.value}/{last.value}", mod=None, interval=Interval(start, end), grain=grain, certainty="stated",
        anchor=None, alternatives=(), edtf=f"{first.edtf}/{last.edtf}", why=last.why, rule=last.rule,
    )  # fmt: skip
