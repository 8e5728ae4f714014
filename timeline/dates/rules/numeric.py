"""Dates in figures only: "2021-10-20", "10/20/2021", "20.10.2021", "2021-10-20T22:28:00Z", "2021-W42", "10/20"."""

from timeline.civil import civil, day_number, days_in_month, iso_week, weekday
from timeline.dates.lexicon import full_year, month_number
from timeline.dates.meaning import Meaning, Named
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.zones import zone_offset

DAY_TO_SHORT_YEAR = "day, month and year in two figures"  # the name of its rule


def _exists(year: int, month: int, day: int) -> bool:
    """Whether figures name a day: "31/4/2020" is a code, a part or a score and no date."""
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def _read_iso(found: Match) -> Meaning | None:
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    return Meaning(Named(year=year, month=month, day=day)) if _exists(year, month, day) else None


def _read_iso_time(found: Match) -> Meaning | None:
    date = _read_iso(found)
    minute = int(found["hour"]) * 60 + int(found["minute"])
    if date is None or not isinstance(date.core, Named) or minute >= 24 * 60:
        return None
    zone = found["zone"]
    named = date.core
    return Meaning(
        Named(named.year, named.month, named.day, minute=minute, zone=zone_offset(zone) if zone else None,
              zone_name=zone or None)
    )  # fmt: skip


def _read_figures(found: Match) -> Meaning | None:
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    short = len(found["year"]) == 2
    if short:
        year = full_year(year)
    slash = found["sep"] == "/"
    month, day = (first, second) if slash else (second, first)
    other = (day, month)
    if month > 12:
        month, day, other = day, month, (0, 0)
    if not _exists(year, month, day):
        return None
    swapped = other if 1 <= other[0] <= 12 and other[0] != month else None
    return Meaning(Named(year=year, month=month, day=day, swapped=swapped, short_year=short or None))


def _read_day_and_month(found: Match) -> Meaning | None:
    """ "10/20" without a year; which of the two is the month may be open."""
    month, day = int(found["first"]), int(found["second"])
    swapped = (day, month) if day <= 12 and day != month else None
    if month > 12:
        month, day, swapped = day, month, None
    return Meaning(Named(month=month, day=day, swapped=swapped)) if _exists(_LEAP_YEAR, month, day) else None


def _read_iso_week(found: Match) -> Meaning | None:
    year, number = int(found["year"]), int(found["week"])
    fourth = day_number(year, 1, 4)  # the first week is the one that holds 4 January
    monday = fourth - weekday(fourth) + 7 * (number - 1)
    if iso_week(monday) != (year, number):
        return None
    if found["day"]:
        return Meaning(Named(*civil(monday + int(found["day"]) - 1)))
    return Meaning(Named(*civil(monday), week_of=True))


def _read_stamp(found: Match) -> Meaning | None:
    year, month, day = full_year(int(found["year"])), month_number(found["month"]), int(found["day"])
    return Meaning(Named(year, month, day, short_year=True)) if _exists(year, month, day) else None


_LEAP_YEAR = 2000  # 29 February is a day of some year

RULES: tuple[Rule, ...] = (
    Rule(
        "ISO date and time",
        r"(?P<year>[12]\d\d\d)-(?P<month>\d\d)-(?P<day>\d\d)[T ](?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d(?:\.\d+)?)?"
        r"(?P<zone>Z|[+-]\d\d:?\d\d)?",
        _read_iso_time,
        (
            Yes("sent 2021-10-20T22:28:00Z", "2021-10-20T22:28:00Z", "2021-10-20T22:28Z"),
            Yes("at 2021-10-20 09:05 it", "2021-10-20 09:05", "2021-10-20T09:05"),
        ),
        ("2021-13-20T22:28", "2021-10-20T29:28"),
    ),
    Rule(
        "ISO date",
        r"(?P<year>[12]\d\d\d)(?P<sep>[-/.])(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)(?![-/.]\d)",
        _read_iso,
        (
            Yes("dated 2021-10-20 in full", "2021-10-20", "2021-10-20"),
            Yes("on 2021/10/20 we", "2021/10/20", "2021-10-20"),
        ),
        ("2021-13-20", "ref 2021-10-20-11"),
    ),
    Rule(
        "date in figures",
        r"(?<![\d/.-])(?P<first>\d\d?)(?P<sep>[/.-])(?P<second>\d\d?)(?P=sep)(?P<year>[12]\d\d\d|\d\d)(?![\d/-]|\.\d)",
        _read_figures,
        (Yes("signed 10/20/2021 by", "10/20/2021", "2021-10-20"), Yes("on 20.10.2021 in", "20.10.2021", "2021-10-20")),
        ("version 3.10.2021.4", "a 40/50/2021 split"),
    ),
    Rule(
        "day, month in capitals and year in two figures",
        r"(?P<day>\d\d)(?P<join>[ -])(?P<month>(?-i:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))"
        r"(?P=join)(?P<year>\d\d)(?![\d:.,%-]\d|\d)",
        _read_stamp,
        (
            Yes("Updated: 07 JUL 21 in Oslo", "07 JUL 21", "2021-07-07"),
            Yes("on 12-NOV-98 it", "12-NOV-98", "1998-11-12"),
        ),
        ("45 JUL 21", "07 Jul 21 men"),
    ),
    Rule(
        DAY_TO_SHORT_YEAR,  # ``refine`` tells "on 4 May 12 boats sank"
        r"(?P<day>\d\d?)(?P<join>[ -])(?P<month>{month})(?P=join)(?P<year>\d\d)"
        r"(?![\d:%-]|[.,]\d| (?:BC|AD|CE|[BAC]\.))",
        _read_stamp,
        (
            Yes("a note of 3-June-92 says", "3-June-92", "1992-06-03"),
            Yes("signed 19 Sep 05, in Leeds", "19 Sep 05", "2005-09-19"),
            Yes("the letter of 4 May 98 is lost", "4 May 98", "1998-05-04"),
        ),
        ("45-June-92", "on 4 May 98.5 inches fell", "on 15 March 44 BC"),
    ),
    Rule(
        "ISO week",
        r"(?P<year>(?:1[6-9]|2[01])\d\d)-?W(?P<week>[0-5]\d)(?:-(?P<day>[1-7]))?",
        _read_iso_week,
        (
            Yes("sales in 2021-W41 were", "2021-W41", "2021-W41"),
            Yes("built in 2021W40 by", "2021W40", "2021-W40"),
            Yes("due on 2021-W42-3 at", "2021-W42-3", "2021-10-20"),
        ),
        ("2021-W53", "a 2021-W99 panel"),
    ),
    Rule(
        "date in eight figures",
        r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])",
        _read_iso,
        (
            Yes("a memo dated 20211020 says", "20211020", "2021-10-20"),
            Yes("Date: 20210906", "20210906", "2021-09-06"),
        ),
        ("order 20211020 was sent", "a memo dated 20211320"),
    ),
    Rule(
        "day and month in figures",
        r"(?<![\d/.,:$£€#-])(?!9/11(?!\d)|24/7(?!\d))(?P<first>\d\d?)/(?P<second>\d\d?)(?![\d/]|[.,]\d|-\d|%)",
        _read_day_and_month,
        (
            Yes("It opened on 10/19 and", "10/19", "2021-10-19"),
            Yes("The rent is due 10/31.", "10/31", "2021-10-31"),
        ),
        ("3/4 of them", "open 24/7", "rated 8/10", "on 1/2 of the land"),
    ),
)
