"""The days that named holidays fall on, by year."""

from collections.abc import Callable

from timeline.civil import day_number, days_in_month, weekday

HOLIDAY_NAMES: dict[str, str] = {
    "christmas day": "christmas", "christmas": "christmas", "xmas": "christmas", "christmas eve": "christmas eve",
    "new year's day": "new year", "new year's eve": "new year's eve", "boxing day": "boxing day",
    "valentine's day": "valentine's day", "st. patrick's day": "st patrick's day",
    "st patrick's day": "st patrick's day",
    "halloween": "halloween", "independence day": "independence day", "veterans day": "veterans day",
    "thanksgiving day": "thanksgiving", "thanksgiving": "thanksgiving", "labor day": "labor day",
    "memorial day": "memorial day", "martin luther king day": "mlk day", "mlk day": "mlk day",
    "presidents' day": "presidents day", "presidents day": "presidents day", "columbus day": "columbus day",
    "election day": "election day", "black friday": "black friday", "cyber monday": "cyber monday",
    "mother's day": "mother's day", "father's day": "father's day", "easter sunday": "easter", "easter": "easter",
    "easter monday": "easter monday", "good friday": "good friday", "palm sunday": "palm sunday",
    "ash wednesday": "ash wednesday", "pentecost": "pentecost", "may day": "may day", "bastille day": "bastille day",
    "april fools' day": "april fools", "april fool's day": "april fools", "groundhog day": "groundhog day",
    "earth day": "earth day", "remembrance day": "remembrance day", "armistice day": "remembrance day",
    "anzac day": "anzac day", "australia day": "australia day", "canada day": "canada day", "flag day": "flag day",
    "super bowl sunday": "super bowl", "inauguration day": "inauguration day", "mardi gras": "mardi gras",
    "epiphany": "epiphany", "all saints' day": "all saints", "maundy thursday": "maundy thursday", "9/11": "9/11",
    "juneteenth": "juneteenth", "guy fawkes night": "guy fawkes",
}  # fmt: skip
_FIXED: dict[str, tuple[int, int]] = {
    "christmas": (12, 25), "christmas eve": (12, 24), "new year": (1, 1), "new year's eve": (12, 31),
    "boxing day": (12, 26), "valentine's day": (2, 14), "st patrick's day": (3, 17), "halloween": (10, 31),
    "independence day": (7, 4), "veterans day": (11, 11), "may day": (5, 1), "bastille day": (7, 14),
    "april fools": (4, 1), "groundhog day": (2, 2), "earth day": (4, 22), "remembrance day": (11, 11),
    "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1), "flag day": (6, 14),
    "inauguration day": (1, 20), "epiphany": (1, 6), "all saints": (11, 1), "juneteenth": (6, 19),
    "guy fawkes": (11, 5),
}  # fmt: skip
# (month, weekday with Monday 0, which one; -1 is the last of the month)
_NTH_WEEKDAY: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "mlk day": (1, 0, 3),
    "presidents day": (2, 0, 3), "columbus day": (10, 0, 2), "mother's day": (5, 6, 2), "father's day": (6, 6, 3),
    "super bowl": (2, 6, 1),
}  # fmt: skip
_FROM_EASTER: dict[str, int] = {
    "easter": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "ash wednesday": -46, "pentecost": 49,
    "mardi gras": -47, "maundy thursday": -3,
}  # fmt: skip
_SEPTEMBER_11 = (2001, 9, 11)


def easter(year: int) -> int:
    """The day number of Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher algorithm)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, of_leap = divmod(century, 4)
    correction = (century + 8) // 25
    moon = (19 * golden + century - leap_centuries - (century - correction + 1) // 3 + 15) % 30
    leaps, of_leaps = divmod(of_century, 4)
    sunday = (32 + 2 * of_leap + 2 * leaps - moon - of_leaps) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return day_number(year, month, day + 1)


def nth_weekday(year: int, month: int, wanted: int, nth: int) -> int:
    """The ``nth`` such weekday of a month, counted from its end when ``nth`` is negative."""
    if nth < 0:
        last = day_number(year, month, days_in_month(year, month))
        return last - (weekday(last) - wanted) % 7 + 7 * (nth + 1)
    first = day_number(year, month)
    return first + (wanted - weekday(first)) % 7 + 7 * (nth - 1)


def holiday_day(key: str, year: int) -> int:
    """The day number a holiday falls on in a year; ``key`` is a value of HOLIDAY_NAMES."""
    if key in _FIXED:
        month, day = _FIXED[key]
        return day_number(year, month, day)
    if key in _NTH_WEEKDAY:
        return nth_weekday(year, *_NTH_WEEKDAY[key])
    if key in _FROM_EASTER:
        return easter(year) + _FROM_EASTER[key]
    return _COMPUTED[key](year)


def _election_day(year: int) -> int:
    return nth_weekday(year, 11, 0, 1) + 1


def _black_friday(year: int) -> int:
    return nth_weekday(year, 11, 3, 4) + 1


def _cyber_monday(year: int) -> int:
    return nth_weekday(year, 11, 3, 4) + 4


def _september_11(year: int) -> int:
    return day_number(*_SEPTEMBER_11)


_COMPUTED: dict[str, Callable[[int], int]] = {
    "election day": _election_day,
    "black friday": _black_friday,
    "cyber monday": _cyber_monday,
    "9/11": _september_11,
}
