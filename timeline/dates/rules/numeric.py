"""Dates in figures only: "2021-10-20", "10/20/2021", "20.10.2021", "2021-10-20T22:28:00Z"."""

from timeline.civil import days_in_month
from timeline.dates.meaning import Meaning, Named
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.zones import zone_offset


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
        year += 2000 if year <= 40 else 1900
    slash = found["sep"] == "/"
    month, day = (first, second) if slash else (second, first)
    other = (day, month)
    if month > 12:
        month, day, other = day, month, (0, 0)
    if not _exists(year, month, day):
        return None
    swapped = other if 1 <= other[0] <= 12 and other[0] != month else None
    return Meaning(Named(year=year, month=month, day=day, swapped=swapped, short_year=short or None))


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
)
