"""Time zones as news writes them: "EST", "GMT+5", "Eastern time", "London time", with daylight time by its rules.

The rules are those of the IANA time zone database for the zones named here, from the years given; before
them standard time is taken. A zone that is written with its offset needs no table.
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from timeline.civil import FIRST_YEAR, LAST_YEAR, MINUTES_PER_DAY, civil, day_number, days_in_month, weekday
from timeline.late_patterns import late_pattern

Summer = Literal["america", "europe", "britain", "australia"]
_SUNDAY = 6
_MINUTES_PER_HOUR = 60


@dataclass(frozen=True, slots=True)
class Zone:
    """Minutes east of UTC in standard time, the rule of its daylight time, and another offset the name may have."""

    offset: int
    summer: Summer | None = None
    other: int | None = None
    other_name: str | None = None


def _hours(*names: str, at: float, summer: Summer | None = None) -> dict[str, Zone]:
    return {name: Zone(round(at * 60), summer) for name in names}


# An abbreviation that says standard or daylight names one offset, whatever the season.
_ABBREVIATIONS: dict[str, Zone] = {
    **_hours("utc", "gmt", "z", at=0), **_hours("bst", "cet", "wat", at=1), **_hours("cest", "eet", "sast", at=2),
    **_hours("eest", "msk", at=3), **_hours("pkt", at=5), **_hours("hkt", "sgt", "awst", at=8),
    **_hours("jst", "kst", at=9), **_hours("aest", at=10), **_hours("aedt", at=11), **_hours("nzst", at=12),
    **_hours("nzdt", at=13), **_hours("ast", "edt", at=-4), **_hours("est", "cdt", at=-5), **_hours("mdt", at=-6),
    **_hours("mst", "pdt", at=-7), **_hours("pst", "akdt", at=-8), **_hours("akst", at=-9), **_hours("hst", at=-10),
    **_hours("acst", at=9.5), **_hours("acdt", at=10.5),
    "cst": Zone(-360, None, 480, "China Standard Time"), "ist": Zone(330, None, 120, "Israel Standard Time"),
    **_hours("et", at=-5, summer="america"), **_hours("ct", at=-6, summer="america"),
    **_hours("mt", at=-7, summer="america"), **_hours("pt", at=-8, summer="america"),
}  # fmt: skip
_AMERICAN = {"eastern": -5, "central": -6, "mountain": -7, "pacific": -8}
_SPELLED: dict[str, Zone] = {
    **{name: Zone(at * 60, "america") for name, at in _AMERICAN.items() if name in ("eastern", "pacific")},
    **{f"{name} time": Zone(at * 60, "america") for name, at in _AMERICAN.items()},
    **{f"{name} standard time": Zone(at * 60) for name, at in _AMERICAN.items()},
    **{f"{name} daylight time": Zone(at * 60 + 60) for name, at in _AMERICAN.items()},
    **_hours("greenwich mean time", "coordinated universal time", "universal time", at=0),
    **_hours("british summer time", "central european time", at=1), **_hours("central european summer time", at=2),
    **_hours("eastern european time", at=2), **_hours("eastern european summer time", at=3),
    **_hours("gulf standard time", at=4), **_hours("pakistan standard time", at=5),
    **_hours("india standard time", "indian standard time", at=5.5), **_hours("china standard time", at=8),
    **_hours("hong kong time", "beijing time", "singapore time", "taipei time", at=8),
    **_hours("japan standard time", "korea standard time", "tokyo time", "seoul time", "japan time", at=9),
    **_hours("australian eastern standard time", at=10), **_hours("australian eastern daylight time", at=11),
    **_hours("delhi time", "india time", "indian time", at=5.5), **_hours("dubai time", at=4),
    **_hours("kabul time", at=4.5), **_hours("bangkok time", "jakarta time", "hanoi time", at=7),
    **_hours("nairobi time", "kenyan time", "east africa time", at=3),
    **_hours("johannesburg time", "south african time", at=2), **_hours("nigerian time", "west africa time", at=1),
    **_hours("lagos time", at=1), **_hours("brisbane time", at=10),
    **_hours("london time", "uk time", "british time", at=0, summer="britain"),
    **_hours("paris time", "berlin time", "brussels time", "rome time", "madrid time", "vienna time", "geneva time",
             "zurich time", "stockholm time", "oslo time", "copenhagen time", "amsterdam time", "warsaw time",
             "prague time", at=1, summer="europe"),
    **_hours("athens time", "helsinki time", "kiev time", "kyiv time", at=2, summer="europe"),
    **_hours("new york time", "washington time", at=-5, summer="america"),
    **_hours("chicago time", at=-6, summer="america"), **_hours("denver time", at=-7, summer="america"),
    **_hours("los angeles time", "california time", at=-8, summer="america"),
    **_hours("sydney time", "melbourne time", at=10, summer="australia"),
}  # fmt: skip
# Places that kept daylight time in some years and not in others: both offsets remain possible.
_UNSTEADY = {
    "moscow": 180, "istanbul": 180, "ankara": 180, "baghdad": 180, "tehran": 210, "jerusalem": 120, "israeli": 120,
    "cairo": 120, "damascus": 120, "beirut": 120, "islamabad": 300, "manila": 480, "caracas": -240, "havana": -300,
}  # fmt: skip
_SPELLED |= {
    f"{name} time": Zone(offset, None, offset + _MINUTES_PER_HOUR, "daylight time")
    for name, offset in _UNSTEADY.items()
}
ZONES: dict[str, Zone] = _ABBREVIATIONS | _SPELLED
# Abbreviations that are no other word after four figures: "1500 mt" are tons.
SURE = tuple(name for name in _ABBREVIATIONS if len(name) > 2)
# Words of the names at which no search for a date starts; "time" and "summer" are words of dates too.
WORDS = frozenset(word for name in _SPELLED for word in name.split()) - {"time", "summer"}
_WRITTEN = late_pattern(r"(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d\d)?")


def zone_offset(text: str) -> int:
    """Minutes east of UTC of a zone in standard time: ``"UTC+8"`` 480, ``"EST"`` -300. Raises ValueError."""
    word = _plain(text)
    if word in ZONES:
        return ZONES[word].offset
    found = _WRITTEN.fullmatch(word)
    if found is None:
        raise ValueError(f"not a zone: {text!r}")
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return -minutes if found[1] == "-" else minutes


def zone_named(text: str | None) -> Zone | None:
    """The zone of a name, in any case; None for an offset in figures or no zone."""
    return ZONES.get(_plain(text)) if text else None


def in_print(name: str) -> str:
    """The name of a zone as it is printed: ``"CST"``, ``"Cairo time"``."""
    return name.upper() if _plain(name) in _ABBREVIATIONS else name.capitalize()


def offset_on(zone: Zone, day: int, minute: int) -> int:
    """Minutes east of UTC at a local time of day ``minute`` of the day number ``day``.

    An hour that the clocks skip counts as daylight time, one they repeat as its first run. Where the rules
    are not known for the year, standard time: ``offset_on(ZONES["et"], day_number(2021, 7, 1), 0)`` is -240.
    """
    year = civil(day)[0]
    if zone.summer is None or not FIRST_YEAR < year < LAST_YEAR:
        return zone.offset
    bounds = _summer(zone.summer, year)
    if bounds is None:
        return zone.offset
    # Europe changes at 01:00 UTC, America at two by the clock on the wall, Australia at two of standard time.
    begins, ends = (zone.offset + 60, zone.offset + 120) if zone.summer in ("europe", "britain") else (120, 120)
    ends += 60 if zone.summer == "australia" else 0
    first, last = bounds[0] * MINUTES_PER_DAY + begins, bounds[1] * MINUTES_PER_DAY + ends
    local = day * MINUTES_PER_DAY + minute
    inside = first <= local < last if first < last else not last <= local < first
    return zone.offset + (60 if inside else 0)


@cache
def _summer(rule: Summer, year: int) -> tuple[int, int] | None:
    """The days on which daylight time begins and ends in a year."""
    if rule == "america" and year >= 1967:
        begins = _sunday(year, 3, 2) if year >= 2007 else _sunday(year, 4, 1 if year >= 1987 else -1)
        return begins, _sunday(year, 11, 1) if year >= 2007 else _sunday(year, 10, -1)
    if rule == "europe" and year >= 1981:
        return _sunday(year, 3, -1), _sunday(year, 10 if year >= 1996 else 9, -1)
    if rule == "britain" and year >= 1981:
        return _sunday(year, 3, -1), _sunday(year, 10, -1) if year >= 1996 else _october_sunday(year)
    if rule == "australia" and year >= 2008:
        return _sunday(year, 10, 1), _sunday(year, 4, 1)
    return None


def _sunday(year: int, month: int, nth: int) -> int:
    if nth < 0:
        last = day_number(year, month, days_in_month(year, month))
        return last - (weekday(last) - _SUNDAY) % 7
    first = day_number(year, month)
    return first + (_SUNDAY - weekday(first)) % 7 + 7 * (nth - 1)


def _october_sunday(year: int) -> int:
    """The Sunday on or after 22 October, and until 1989 after the 22nd: the end of British Summer Time."""
    first = day_number(year, 10, 22 if year >= 1990 else 23)
    return first + (_SUNDAY - weekday(first)) % 7


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).replace("−", "-")
