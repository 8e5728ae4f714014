"""Intervals as EDTF (ISO 8601-2:2019): "2021-10-20", "198X", "2021-10-11/2021-10-17", "2017/..", "2021-33"."""

from timeline.civil import MINUTES_PER_DAY, civil
from timeline.dates.spans import period_of
from timeline.model import Grain, Interval, Moment

_SEASON = {3: "21", 6: "22", 9: "23", 12: "24"}
_QUARTER_BASE = 32  # EDTF codes 33 to 36 are the quarters, 40 and 41 the half-years
_HALF_BASE = 39
_PARTS = frozenset({"START", "MID", "END"})  # a modifier that leaves a part of the period
_CLOCK: frozenset[Grain] = frozenset({"minute", "hour", "daypart"})
_APPROXIMATE = {"APPROX": "~"}


def edtf(interval: Interval, grain: Grain, mod: str | None = None) -> str:
    """The EDTF form of an interval: ``edtf(interval of the 1980s, "decade")`` is ``198X``."""
    if mod in _PARTS:
        grain = "day" if grain not in _CLOCK else grain
    if interval.start is None and interval.end is not None:
        return f"../{_edge(_last_moment(interval.end), grain)}"
    if interval.end is None and interval.start is not None:
        return f"{_edge(interval.start, grain)}/.."
    if interval.start is None or interval.end is None:
        raise ValueError("an interval needs at least one side")
    mark = _APPROXIMATE.get(mod or "", "")
    if interval.start.offset is not None and grain in _CLOCK:
        if interval.end.local - interval.start.local == 1:
            return interval.start.iso()
        return f"{interval.start.iso()}/{interval.end.iso()}"
    first, last = interval.start.day, _last_moment(interval.end).day
    if grain not in _CLOCK and grain not in ("day", "week", "weekend"):
        period = period_of(grain, first)
        if (period.first, period.after) == (first, last + 1):
            return _whole(first, grain) + mark
    start, end = _day(first), _day(last)
    return (start if start == end else f"{start}/{end}") + mark


def _last_moment(end: Moment) -> Moment:
    before = end.local - 1
    return Moment(before // MINUTES_PER_DAY)


def _edge(moment: Moment, grain: Grain) -> str:
    year, month, _ = civil(moment.day)
    if moment.offset is not None:
        return moment.iso()
    if grain in ("year", "decade", "century"):
        return _year(year)
    return f"{_year(year)}-{month:02d}" if grain == "month" else _day(moment.day)


def _whole(first: int, grain: Grain) -> str:
    year, month, _ = civil(first)
    if grain == "decade" and year <= 0:
        return f"{_year(year)}/{_year(min(year + 9, 0))}"  # 479 to 470 BC share no figures as astronomical years
    if grain == "decade":
        return f"{_year(year)[:-1]}X"
    if grain == "century":
        return f"{_year(year)[:-2]}XX"
    if grain == "month":
        return f"{_year(year)}-{month:02d}"
    if grain == "season":
        return f"{_year(year + (month == 12))}-{_SEASON[month]}"
    if grain == "quarter":
        return f"{_year(year)}-{_QUARTER_BASE + (month + 2) // 3}"
    if grain == "half":
        return f"{_year(year)}-{_HALF_BASE + (1 if month == 1 else 2)}"
    return _year(year)


def _year(year: int) -> str:
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def _day(day: int) -> str:
    year, month, number = civil(day)
    return f"{_year(year)}-{month:02d}-{number:02d}"
