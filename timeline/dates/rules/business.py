"""How business reports name their periods: "the latest quarter", "the year-earlier period", "fiscal 1998"."""

from timeline.dates.lexicon import parse_ordinal
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.durations import length
from timeline.model import Grain


def _read_fiscal(found: Match) -> Meaning | None:
    return Meaning(Named(year=int(found["year"])))


def _read_reported(found: Match) -> Meaning | None:
    return Meaning(Shift("quarter", 0, "business"))


def _read_year_closed(found: Match) -> Meaning | None:
    return Meaning(length("Y", 1.0))


def _read_year_end(found: Match) -> Meaning | None:
    unit = (found["unit"] or "year").lower()
    grain: Grain = "year" if unit == "year" else "month" if unit == "month" else "week"
    return Meaning(Shift(grain, 0, "story now"), "END", "sharp")


def _read_fiscal_now(found: Match) -> Meaning | None:
    return Meaning(Shift("year", 0))


def _read_year_before(found: Match) -> Meaning | None:
    return Meaning(Shift("year", -1, "business"))


def _read_quarter_before(found: Match) -> Meaning | None:
    return Meaning(Named(quarter=parse_ordinal(found["number"]), base=Shift("year", -1)))


def _read_period_of_year(found: Match) -> Meaning | None:
    part = found["part"].lower() != "year"
    return Meaning(Named(year=int(found["year"]), reported=True if part else None))


RULES: tuple[Rule, ...] = (
    Rule(
        "fiscal year",
        r"(?:the )?(?:fiscal|financial)(?: year)? (?P<year>{year})",
        _read_fiscal,
        (Yes("in fiscal 1998 it lost", "fiscal 1998", "1998"), Yes("for fiscal year 2020", "fiscal year 2020", "2020")),
        ("fiscal policy", "fiscal 19980"),
    ),
    Rule(
        "the period reported on",
        r"the (?:latest |most recent )?(?:fiscal )?quarter|the (?:latest|most recent) period",
        _read_reported,
        (
            Yes("It earned less in the latest quarter.", "the latest quarter", "2021-Q3"),
            Yes("Sales for the quarter fell.", "the quarter", "2021-Q3"),
        ),
        ("the quartermaster", "a quarter of it"),
    ),
    Rule(
        "the year that ended",
        r"the (?:fiscal )?year(?= (?:ended|ending))",
        _read_year_closed,
        (Yes("for the year ended 30 June", "the year", "P1Y"), Yes("over the year ending May 31", "the year", "P1Y")),
        ("the year end", "the year of"),
    ),
    Rule(
        "the fiscal or whole year",
        r"the (?:current |full |whole |latest )?(?:fiscal|financial|full|business) year",
        _read_fiscal_now,
        (
            Yes("for the fiscal year so", "the fiscal year", "2021"),
            Yes("for the full year it", "the full year", "2021"),
        ),
        ("the fiscal yearbook", "the year"),
    ),
    Rule(
        "the year-earlier period",
        r"the (?:comparable |corresponding |same )?year[ -](?:earlier|ago|before) (?:period|quarter|month|level)"
        r"|(?:the )?(?:corresponding|comparable|same) (?:period|quarter) (?:a year (?:ago|earlier|before)"
        r"|last year|of last year)"
        r"|the quarter a year (?:ago|earlier)|last year{apos}s (?:quarter|period)"
        r"|year[ -](?:earlier|ago)",
        _read_year_before,
        (
            Yes("up from the year-earlier period", "the year-earlier period", "2020"),
            Yes("than in the same period last year", "the same period last year", "2020"),
        ),
        ("years-agog", "year-end"),
    ),
    Rule(
        "a named quarter a year before",
        r"the year[ -](?:earlier|ago) (?P<number>first|second|third|fourth) quarter",
        _read_quarter_before,
        (
            Yes("It lost money in the year-earlier third quarter.", "the year-earlier third quarter", "2020-Q3"),
            Yes("in the year-ago first quarter", "the year-ago first quarter", "2020-Q1"),
        ),
        ("the year-ago fifth quarter", "the year-earlier quarterback"),
    ),
    Rule(
        "a year ago, in a report",
        r"an? year (?:ago|earlier)",
        _read_year_before,
        (
            Yes("Net for the third quarter rose from a year earlier.", "a year earlier", "2020-Q3"),
            Yes("It was worse a year ago.", "a year ago", "2020"),
        ),
        ("two years ago", "a year later"),
    ),
    Rule(
        "the period of a year",
        r"the (?P<year>{year}) (?P<part>period|year|quarter)",
        _read_period_of_year,
        (Yes("in the 1988 period", "the 1988 period", "1988"), Yes("for the 2020 year", "the 2020 year", "2020")),
        ("the 1988 periodical", "1988 year"),
    ),
    Rule(
        "year-end",
        r"(?:the )?(?:year[ -]end|(?P<unit>year|month|week){apos}s end)",
        _read_year_end,
        (Yes("due by year-end in full", "year-end", "2021"), Yes("done by year's end in full", "year's end", "2021")),
        ("yearend", "the end"),
    ),
)
