"""Where the sun and the moon stand: new and full moons to about a minute, the sun's longitude to 0.01 degrees.

Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapters 25 and 49. Moments are day numbers of
``timeline.civil`` with a fraction, in Universal Time: the integral part is the day, ``.5`` is noon.
"""

from functools import lru_cache
from itertools import pairwise
from math import cos, floor, radians, sin

JULIAN_DAY = 1_721_424.5  # the Julian day at the midnight that begins day 0
_J2000 = 2_451_545.0  # noon of 1 January 2000 as a Julian day
MONTHS_PER_YEAR = 12.3685  # new moons in a year
# Seconds by which even time is ahead of Universal Time, by year; later ones are forecasts (Meeus, chapter 10).
_DELTA_T = ((1900, -3.0), (1950, 29.0), (1980, 51.0), (2000, 64.0), (2020, 69.0), (2050, 93.0), (2100, 203.0))
# Terms of the moon's phases: for the new and for the full moon, and the factors of the sun's anomaly (whose
# eccentricity counts as often), the moon's anomaly and its argument of latitude.
_TERMS = (
    (-0.40720, -0.40614, 0, 1, 0), (0.17241, 0.17302, 1, 0, 0), (0.01608, 0.01614, 0, 2, 0),
    (0.01039, 0.01043, 0, 0, 2), (0.00739, 0.00734, -1, 1, 0), (-0.00514, -0.00515, 1, 1, 0),
    (0.00208, 0.00209, 2, 0, 0), (-0.00111, -0.00111, 0, 1, -2), (-0.00057, -0.00057, 0, 1, 2),
    (0.00056, 0.00056, 1, 2, 0), (-0.00042, -0.00042, 0, 3, 0), (0.00042, 0.00042, 1, 0, 2),
    (0.00038, 0.00038, 1, 0, -2), (-0.00024, -0.00024, -1, 2, 0),
)  # fmt: skip


def _delta_t(year: float) -> float:
    """Days by which even time is ahead of Universal Time, on the line between the years of the table."""
    for (low, before), (high, after) in pairwise(_DELTA_T):
        if year < high:
            return (before + (after - before) * (max(year, low) - low) / (high - low)) / 86_400
    return _DELTA_T[-1][1] / 86_400


@lru_cache(maxsize=4096)
def moon_phase(number: int, full: bool) -> float:
    """The moment of a new moon, counted from the first of 2000, or of the full moon that follows it."""
    k = number + 0.5 * full
    t = k / 1236.85
    mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t**2 - 1.5e-7 * t**3
    eccentricity = 1 - 0.002516 * t - 0.0000074 * t**2
    sun = radians(2.5534 + 29.10535670 * k - 0.0000014 * t**2)
    moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t**2)
    latitude = radians(160.7108 + 390.67050284 * k - 0.0016118 * t**2)
    node = radians(124.7746 - 1.56375588 * k + 0.0020672 * t**2)
    planets = 0.000325 * sin(radians(299.77 + 0.107408 * k)) + 0.000165 * sin(radians(251.88 + 0.016321 * k))
    away = sum(
        (of_full if full else of_new) * eccentricity ** abs(a) * sin(a * sun + b * moon + c * latitude)
        for of_new, of_full, a, b, c in _TERMS
    )
    even = mean + away - 0.00017 * sin(node) + planets
    return even - JULIAN_DAY - _delta_t(2000 + k / MONTHS_PER_YEAR)


def phases_in(first: float, after: float, full: bool = False) -> tuple[float, ...]:
    """The moments of the new moons, or the full moons, from ``first`` up to ``after``."""
    number = floor((first - moon_phase(0, full)) / 29.530588861) - 1
    found = []
    while (moment := moon_phase(number, full)) < after:
        if moment >= first:
            found.append(moment)
        number += 1
    return tuple(found)


def sun_longitude(moment: float) -> float:
    """The sun's apparent longitude in degrees, 0 at the March equinox, 270 at the December solstice."""
    t = (moment + JULIAN_DAY + _delta_t(2000 + (moment + JULIAN_DAY - _J2000) / 365.25) - _J2000) / 36_525
    anomaly = radians(357.52911 + 35_999.05029 * t - 0.0001537 * t**2)
    centre = (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    node = radians(125.04 - 1934.136 * t)
    return (280.46646 + 36_000.76983 * t + 0.0003032 * t**2 + centre - 0.00569 - 0.00478 * sin(node)) % 360


def sun_reaches(longitude: float, near: float) -> float:
    """The moment near ``near`` (by at most three months) at which the sun reaches a longitude."""
    moment = near
    for _ in range(6):  # Newton's method; each step leaves about a hundredth of the distance
        away = (longitude - sun_longitude(moment) + 180) % 360 - 180
        moment += away * 365.2422 / 360 * (1 - 0.033 * cos(radians(sun_longitude(moment) - 283)))
    return moment
