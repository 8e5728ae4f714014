"""The days a modifier keeps of a period: "early 2003" is January to April, "the end of August" its last week.

Thirds by default: of a month days 1 to 10, 11 to 20 and 21 to the end; of a year four months each; of a
decade the years 0 to 3, 4 to 6, 7 to 9. A sharp edge ("the end of") is a sixth or less, a half is a half.
"""

from timeline.civil import civil
from timeline.dates.meaning import Edge
from timeline.dates.spans import Spell, month_period, year_period

_THIRDS_OF_MONTH = {"START": (0, 10), "MID": (10, 20), "END": (20, 31)}
_THIRDS_OF_WEEK = {"START": (0, 3), "MID": (1, 5), "END": (3, 7)}
_MONTHS = {"START": (0, 4), "MID": (4, 8), "END": (8, 12)}
_YEARS_OF_DECADE = {"START": (0, 4), "MID": (4, 7), "END": (7, 10)}
_YEARS_OF_CENTURY = {"START": (0, 34), "MID": (34, 67), "END": (67, 100)}
_SHARP = {"week": 3, "month": 7, "year": 2, "decade": 2, "century": 10}  # days, days, months, years, years


def narrowed(period: Spell, mod: str | None, edge: Edge | None, today: int | None) -> tuple[int, int]:
    """The (first, after) day numbers that ``mod`` leaves of a period; ``today`` bounds "so far" and "to come"."""
    first, after = period.first, period.after
    if edge in ("so far", "to come") and today is not None and first <= today < after and after - first > 1:
        return (first, today + 1) if edge == "so far" else (today, after)
    if mod not in ("START", "MID", "END"):
        return first, after
    if edge == "half":
        return _half(first, after, mod)
    if period.grain == "week":
        low, high = _THIRDS_OF_WEEK[mod]
        return _sharp_days(first, after, mod, _SHARP["week"]) if edge == "sharp" else (first + low, first + high)
    if period.grain == "month":
        low, high = _THIRDS_OF_MONTH[mod]
        return (
            _sharp_days(first, after, mod, _SHARP["month"])
            if edge == "sharp"
            else (first + low, min(first + high, after))
        )
    if period.grain in ("year", "half", "quarter", "season"):
        return _months(period, mod, edge)
    if period.grain in ("decade", "century"):
        return _years(period, mod, edge)
    return first, after


def _half(first: int, after: int, mod: str) -> tuple[int, int]:
    """The first or second half of a period in days: of June the 1st to 15th, and the 16th to 30th."""
    middle = (first + after) // 2
    return (first, middle) if mod == "START" else (middle, after)


def _sharp_days(first: int, after: int, mod: str, days: int) -> tuple[int, int]:
    if mod == "MID":
        middle = (first + after) // 2
        return middle - days // 2, middle + days // 2 + 1
    return (first, first + days) if mod == "START" else (after - days, after)


def _months(period: Spell, mod: str, edge: Edge | None) -> tuple[int, int]:
    year, month, _ = civil(period.first)
    size = {"year": 12, "half": 6, "quarter": 3, "season": 3}[period.grain]
    low, high = (bound * size // 12 for bound in _MONTHS[mod])
    if edge in ("sharp", "turn") and period.grain == "year" and mod != "MID":
        low, high = (0, _SHARP["year"]) if mod == "START" else (size - _SHARP["year"], size)
    start = month_period(year, month)
    return start.shift(low).first, start.shift(high - 1).after


def _years(period: Spell, mod: str, edge: Edge | None) -> tuple[int, int]:
    year = civil(period.first)[0]
    low, high = (_YEARS_OF_DECADE if period.grain == "decade" else _YEARS_OF_CENTURY)[mod]
    size = 10 if period.grain == "decade" else 100
    times = (civil(period.after - 1)[0] - year + 1) // size  # ten centuries are a millennium
    if edge in ("sharp", "turn") and mod != "MID":
        sharp = _SHARP[period.grain]
        low, high = (0, sharp) if mod == "START" else (size - sharp, size)
    return year_period(year + times * low).first, year_period(year + times * high - 1).after
