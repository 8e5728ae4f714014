"""The time zone of a story: in which the instants of its articles become days, and clock times without a zone stand.

The rules are those of the IANA time zone database, which Python reads as it does any other data.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from timeline.civil import MINUTES_PER_DAY, civil, day_number
from timeline.dates.edtf import edtf
from timeline.errors import UsageError
from timeline.model import CLOCK_GRAINS, Alternative, Article, Interval, Mention, Moment
from timeline.wording import say_moment, say_offset

NO_ZONE_TOLD = "UTC is assumed."  # how ``dates.explain`` ends the reason of a clock time for which nothing names a zone
_NO_PLACES = ("Etc/", "SystemV/", "US/", "posix/", "right/")  # older and technical names
_OF_THIS_MACHINE = ("localtime", "posixrules")  # files beside the zones that say another zone on another machine
_KNOWN_YEARS = range(1850, 9999)  # before them places kept the time of the sun


def zone_names() -> tuple[str, ...]:
    """The names of places whose zones are known, in order: ``Africa/Abidjan`` first."""
    places = (name for name in available_timezones() if "/" in name and not name.startswith(_NO_PLACES))
    return tuple(sorted(places))


def checked_zone(name: str) -> str:
    """The name of a zone as it is kept, "" for none. Raises UsageError for one that is not known."""
    plain = name.strip()
    if not plain:
        return ""
    try:
        if plain in _OF_THIS_MACHINE:
            raise ZoneInfoNotFoundError(plain)
        ZoneInfo(plain)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UsageError(f"“{plain}” is no time zone; name one like Europe/Oslo, America/New_York or UTC") from error
    return plain


def in_zone(article: Article, zone: str) -> Article:
    """The article with its clock times told in the zone, and the instant it appeared at as one of the zone's days.

    An article that appeared at 23:30 UTC on 20 October 2021 appeared on 21 October in Europe/Oslo. A publish date
    without a time of day stays. Raises UsageError for a zone that is not known.
    """
    told = replace(article, zone=checked_zone(zone) or None)
    moment = article.published.moment
    if moment is None or moment.offset is None or told.zone is None:
        return told
    there = moment.at(_offset_at(moment, told.zone))
    if there == moment:
        return told
    why = f"{article.published.why} That is {say_moment(there)} in {zone}, the story’s time zone."
    return replace(told, published=replace(article.published, moment=there, why=why))


def clock_times_in(mentions: Sequence[Mention], zone: str) -> tuple[Mention, ...]:
    """The mentions in the same order; clock times for which nothing names a zone stand in this one, and say so."""
    return tuple(_moved(mention, zone) if _waits(mention) else mention for mention in mentions)


def has_clock_time(mentions: Sequence[Mention]) -> bool:
    """Whether a zone could change any of the mentions."""
    return any(mention.grain in CLOCK_GRAINS for mention in mentions)


def _waits(mention: Mention) -> bool:
    return mention.grain in CLOCK_GRAINS and NO_ZONE_TOLD in mention.why


def _moved(mention: Mention, zone: str) -> Mention:
    if mention.interval is None or mention.grain is None:
        return mention
    interval = _span(mention.interval, zone)
    edge = interval.start or interval.end
    offset = say_offset(edge.offset or 0) if edge else ""
    why = mention.why.replace(NO_ZONE_TOLD, f"the story’s time zone, {zone} ({offset}), is taken.")
    others = tuple(_other(each, zone) for each in mention.alternatives)
    form = edtf(interval, mention.grain, mention.mod)
    return replace(mention, interval=interval, why=why, alternatives=others, edtf=form)


def _other(reading: Alternative, zone: str) -> Alternative:
    if reading.interval is None or reading.grain not in CLOCK_GRAINS:
        return reading
    return replace(reading, interval=_span(reading.interval, zone))


def _span(interval: Interval, zone: str) -> Interval:
    """The same clock times in the zone; the offset of the beginning holds for the whole."""
    edge = interval.start or interval.end
    offset = _offset_of(edge, zone) if edge is not None else 0
    start = replace(interval.start, offset=offset) if interval.start else None
    return Interval(start, replace(interval.end, offset=offset) if interval.end else None)


def _offset_of(local: Moment, zone: str) -> int:
    """Minutes east of UTC at a local time."""
    return _minutes(_clock(local.local).replace(tzinfo=ZoneInfo(zone)).utcoffset())


def _offset_at(moment: Moment, zone: str) -> int:
    """Minutes east of UTC at an instant."""
    return _minutes(_clock(moment.instant).replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset())


def _clock(minutes: int) -> datetime:
    """Minutes since day 0 as a datetime, in a year for which zones have rules."""
    day, minute = divmod(minutes, MINUTES_PER_DAY)
    year, month, number = civil(day)
    if year not in _KNOWN_YEARS:
        day = day_number(_KNOWN_YEARS.start, month, min(number, 28))
        year, month, number = civil(day)
    return datetime(year, month, number) + timedelta(minutes=minute)


def _minutes(offset: timedelta | None) -> int:
    return round(offset.total_seconds() / 60) if offset is not None else 0
