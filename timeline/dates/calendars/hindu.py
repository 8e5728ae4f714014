"""Feasts of India that hang on the moon: Diwali, Holi and the full moon of Kartika.

The lunar month is named by the sign of the stars in which its new moon finds the sun; a feast of the dark or the
full moon is kept on the evening on which that phase still or already holds (P. V. Kane, History of Dharmasastra,
volume 5). Signs are reckoned with the Lahiri zero point.
"""

from math import floor

from timeline.civil import day_number
from timeline.dates.calendars.sky import phases_in, sun_longitude

FIRST_YEAR, LAST_YEAR = 1950, 2100  # India's calendar reform of 1957 reckons so; earlier almanacs differ
_INDIA = 5.5 / 24  # days east of UTC
# Local times up to which a phase must hold to count for that day's evening or morning, as parts of the day.
_LAMPS, _BONFIRE, _SUNRISE = 18.3 / 24, 16.6 / 24, 6.5 / 24
_CLOSE = 1.5 / 24  # nearer than this to such a time almanacs differ
_TULA, _KUMBHA = 6, 10
_AYANAMSA, _PER_YEAR = 23.853, 0.013969  # degrees in 2000 (Lahiri), and their growth by precession


def _sign(moment: float) -> int:
    """The sign of the stars the sun stands in, Mesha 0 to Mina 11."""
    years = (moment - day_number(2000)) / 365.25
    return floor((sun_longitude(moment) - _AYANAMSA - _PER_YEAR * years) % 360 / 30)


def _new_moon_in(sign: int, first: int) -> float:
    """The last new moon within three months that finds the sun in a sign; of two, the first begins a leap month."""
    return next(moment for moment in reversed(phases_in(first, first + 92)) if _sign(moment) == sign)


def _kept_on(moment: float, until: float) -> tuple[int, ...]:
    """The day for which a phase that ends at ``moment`` counts, and the other one where almanacs differ."""
    local = moment + _INDIA
    away = local % 1 - until
    day = floor(local) - (away < 0)
    return (day,) if abs(away) > _CLOSE else (day, day + 1 if away < 0 else day - 1)


def diwali(year: int) -> tuple[int, ...]:
    """The day number of Diwali, the evening of the new moon with the sun in Tula; none outside the years reckoned,
    a second where almanacs differ."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    return _kept_on(_new_moon_in(_TULA, day_number(year, 10)), _LAMPS)


def holi(year: int) -> tuple[int, ...]:
    """The day number of Holi, the morning after the full moon of the month whose new moon has the sun in Kumbha."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    new = _new_moon_in(_KUMBHA, day_number(year, 1, 20))
    return tuple(day + 1 for day in _kept_on(phases_in(new, new + 30, full=True)[0], _BONFIRE))


def guru_nanak(year: int) -> tuple[int, ...]:
    """The day number of the full moon after Diwali, the birthday of Guru Nanak."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    new = _new_moon_in(_TULA, day_number(year, 10))
    return _kept_on(phases_in(new, new + 30, full=True)[0], _SUNRISE)
