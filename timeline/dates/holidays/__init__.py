"""Named days: their English names, and the days they fall on by year and country.

Own arithmetic, by published algorithms, serves every calendar. The library that holds such days (holidays, MIT,
14 MB) is a table of official days off by country, with no names in running English and no way to ask for one feast;
its tables were used to check the algorithms here (Diwali and Holi 2001 to 2035, lunar dates 1901 to 2099).
"""

from timeline.civil import day_number
from timeline.dates.holidays.faiths import ASIAN, ISLAMIC, JEWISH
from timeline.dates.holidays.kinds import NamedDay, Occasion, nth_weekday
from timeline.dates.holidays.nations import COUNTRIES, NATIONS, country_name
from timeline.dates.holidays.western import CHURCH, CIVIL

__all__ = ["COUNTRIES", "HOLIDAYS", "HOLIDAY_NAMES", "NamedDay", "Occasion", "country_name", "nth_weekday",
           "occasions"]  # fmt: skip

HOLIDAYS: dict[str, NamedDay] = {**CHURCH, **CIVIL, **JEWISH, **ISLAMIC, **ASIAN, **NATIONS}
HOLIDAY_NAMES: dict[str, str] = {name: key for key, day in HOLIDAYS.items() for name in day.names.split("|")}


def occasions(key: str, year: int, country: str | None = None) -> tuple[Occasion, ...]:
    """Every occurrence of a named day in a Gregorian year, mostly one; ``key`` is a key of HOLIDAYS.

    ``occasions("thanksgiving", 2021, "CA")`` is the second Monday of October. None in a year that has none, or that
    lies outside what the calendar is reckoned for, and for a day that means nothing without a country.
    """
    day = HOLIDAYS[key]
    if day.once is not None:
        return (Occasion(day_number(*day.once)),)
    find = day.where.get(country or "", day.usual)
    return find(year) if find is not None and year >= (day.began or year) else ()
