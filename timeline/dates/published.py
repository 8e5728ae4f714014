"""Publish dates as headers and metadata write them, through dateparser on the isolated string."""

import re
from datetime import datetime
from functools import cache, lru_cache

from timeline.civil import day_number
from timeline.dates.country import BOTH_WAYS, MONTH_FIRST, country_of
from timeline.dates.lexicon import expand, month_number
from timeline.dates.zones import Zone, offset_on, zone_named
from timeline.late_patterns import late_pattern
from timeline.model import Moment

_ISO = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)\s*", re.ASCII)
_CLOCK = re.compile(r"\d\d?:\d\d|(?<![\d.])\d\d?\.\d\d(?![\d.])|\d\s?[ap]\.?m\b|\dT\d{4}", re.IGNORECASE)
_WEEK = late_pattern(r"\d{4}-?W\d\d", re.ASCII)  # of ISO 8601, which Python reads as its Monday
_LABEL = late_pattern(r"\A(?:first |last )?(?:published|posted|updated|modified|created|edited)(?: on| at)?:? ", re.I)
_ZONE_NAME = late_pattern(r"\[[A-Za-z/_+-]+\]\Z")  # of RFC 9557, behind the offset: "22:28Z[Europe/Oslo]"
_H_CLOCK = late_pattern(r"(?: às| as)?(?P<hour> \d{1,2})h(?P<minute>\d\d)\b", re.I)  # "às 18h30", unknown to dateparser
_LETTER = re.compile(r"[^\W\d_]")
_BEFORE_CHRIST = re.compile(r"[-−]\d{3,}-")  # a year with a sign: no article is of that time
_FIGURES = late_pattern(r"\s*(\d{1,2})[./ -](\d{1,2})[./ -]\d", re.ASCII)
_MONTHS = 12
_UNDECIDED = ("en", *(f"en-{country.lower()}" for country in BOTH_WAYS))  # language tags that tell no order
_ZONE_WORDS = 4  # of the longest name of a zone: "central european summer time"
_LONGEST = 100  # characters; a longer string is a sentence and no date
_OFFSET_AFTER_ZONE = late_pattern(r"\b(?:UTC|GMT)\s?([+\-−])(\d{1,2})(?::?(\d\d))?\b", re.IGNORECASE)
_TIME = r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
# The usual ways of headers, with the names of English; they spare loading dateparser, which takes a third of a second.
_USUAL = (
    rf"(?:(?P<before>{_TIME}),? )?(?:(?P<iso>\d{{4}}-\d\d-\d\d)|(?:{{weekday}},? )?"
    r"(?:(?P<month>{month}) (?P<day>\d\d?), (?P<year>\d{4})|(?P<first>\d\d?) (?P<last>{month}),? (?P<end>\d{4})))"
    rf"(?:,? (?P<after>{_TIME}))?"
)
# Languages tried for a date that its own does not read; those whose press is read most, and with names of their own.
_OTHERS = "en es de fr pt it nl ru uk ar pl sv da nb fi cs sk tr el hu ro bg zh ja ko he id vi".split()
_SETTINGS = {
    "STRICT_PARSING": True,  # day, month and year must all be written
    "PARSERS": ["absolute-time"],  # "yesterday" is no publish date; it would read the clock
    "PREFER_LOCALE_DATE_ORDER": True,
}


@lru_cache(maxsize=65_536)
def read_published(text: str, language: str | None = None) -> Moment | None:
    """The moment an isolated date string names, or None when it is no complete date.

    ``read_published("22:28 UTC+8, 2021-10-20")`` has minute 1348 and offset 480. A clock time without a zone
    gives the day only. ``language`` is a code such as "de" or "en-GB" for the order of figures, and for month names,
    which may also be those of another language: an English page may have been stamped by a Russian machine.
    """
    plain = _ISO.fullmatch(text)
    if plain:
        return _day(int(plain[1]), int(plain[2]), int(plain[3]))
    cleaned = _ZONE_NAME.sub("", _LABEL.sub("", " ".join(text.split()).strip(" ,;.|·-")))
    if _BEFORE_CHRIST.match(text.strip()) or _WEEK.fullmatch(cleaned):
        return None
    if not cleaned or len(cleaned) > _LONGEST or not any(c.isdigit() for c in cleaned):
        return None
    rest, zone = _without_zone(cleaned)
    found = _iso_datetime(cleaned) or _parsed(rest, language)
    if found is None:
        return None
    day, minute, written = found.toordinal(), found.hour * 60 + found.minute, found.utcoffset()
    offset = round(written.total_seconds() / 60) if written is not None else None
    if offset is None and zone is not None:
        offset = offset_on(zone, day, minute)
    return Moment(day, minute, offset) if offset is not None and _CLOCK.search(cleaned) else Moment(day)


def _without_zone(text: str) -> tuple[str, Zone | None]:
    """A date string without the zone at its end, and the zone: "11:02 am ET" is daylight time in July."""
    words = text.split()
    for first in range(max(1, len(words) - _ZONE_WORDS), len(words)):
        zone = zone_named(" ".join(words[first:]).strip("()"))
        if zone is not None:
            return " ".join(words[:first]), zone
    return text, None


def _day(year: int, month: int, day: int) -> Moment | None:
    try:
        return Moment(day_number(year, month, day))
    except ValueError:
        return None


def may_be_another_day(written: str, language: str | None) -> bool:
    """Whether figures have the day first or the month first and nothing tells which: ``03/04/2021`` in plain English.

    ``25/04/2021``, ``04/04/2021``, and ``03/04/2021`` in ``en-GB`` or ``de`` can be read in one way only.
    """
    first, second = _first_two(written)
    either = first != second and max(first, second) <= _MONTHS
    return either and (language or "en").lower() in _UNDECIDED


def has_day_first(written: str) -> bool | None:
    """Whether figures can only have the day first, ``25/04/2021``, or the month, ``04/25/2021``; None where neither."""
    first, second = _first_two(written)
    return first > second if min(first, second) <= _MONTHS < max(first, second) else None


def _first_two(written: str) -> tuple[int, int]:
    """The first two numbers of a date in figures; 0 and 0 where it is none."""
    found = _FIGURES.match(_LABEL.sub("", written.strip()))
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _iso_datetime(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _order(code: str, country: str | None) -> dict[str, str]:
    """The order of figures where the country of an English text writes the day first; else the language decides."""
    day_first = code == "en" and country is not None and country not in MONTH_FIRST | BOTH_WAYS
    return {"DATE_ORDER": "DMY"} if day_first else {}


@cache
def _usual() -> re.Pattern[str]:
    return re.compile(expand(_USUAL), re.IGNORECASE | re.ASCII)


def _read_usual(found: re.Match[str]) -> datetime | None:
    """The moment of a string in one of the usual ways; None where the calendar has no such day."""
    day = found["iso"]
    if day is None:
        number, year = int(found["day"] or found["first"]), found["year"] or found["end"]
        day = f"{year}-{month_number(found['month'] or found['last']):02d}-{number:02d}"
    hour, minute = (found["before"] or found["after"] or "0:00").split(":")[:2]
    return _iso_datetime(f"{day}T{hour:0>2}:{minute}")


def _parsed(text: str, language: str | None) -> datetime | None:
    written = _OFFSET_AFTER_ZONE.search(text)
    if written:
        hours, minutes = int(written[2]), int(written[3] or 0)
        sign = "+" if written[1] == "+" else "-"
        rest = (text[: written.start()] + text[written.end() :]).strip(" ,")
        found = _parsed(rest, language)
        return (
            datetime.fromisoformat(f"{found:%Y-%m-%dT%H:%M}{sign}{hours:02d}:{minutes:02d}")
            if found and hours < 15
            else None
        )
    code = (language or "en").split("-")[0].split("_")[0].lower()
    usual = _usual().fullmatch(text)
    if usual and not (usual["before"] and usual["after"]) and (usual["iso"] or code == "en"):
        return _read_usual(usual)
    found = _told_by(text, [code], _order(code, country_of(language)))
    if found is None and _LETTER.search(text):
        found = _told_by(_H_CLOCK.sub(r"\g<hour>:\g<minute>", text), _OTHERS, {})
    return found


def _told_by(text: str, languages: list[str], order: dict[str, str]) -> datetime | None:
    import dateparser  # only here, where nothing else reads the string

    try:
        return dateparser.parse(text, languages=languages, settings=_SETTINGS | order)
    except ValueError:  # a language dateparser does not know, or figures it cannot hold
        return None
