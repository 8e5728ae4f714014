"""How business reports name their periods: "the latest quarter", "the year-earlier period", "the 1988 period"."""

from timeline.dates.lexicon import GRAIN_OF_UNIT, parse_number, parse_ordinal, unit_code
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length

_MONTHS_A_YEAR, _WEEKS_A_YEAR = 12, 52  # a week is compared with the one 52 weeks before


def _read_months_before(found: Match) -> Meaning | None:
    count = parse_number(found["count"])
    return Meaning(length("M", count)) if count else None


def _read_same_of_year(found: Match) -> Meaning | None:
    return Meaning(Named(year=int(found["year"]), base=Shift(GRAIN_OF_UNIT[unit_code(found["unit"])], 0, "story")))


def _read_whole(found: Match) -> Meaning | None:
    return Meaning(Shift(GRAIN_OF_UNIT[unit_code(found["unit"])], 0, "story now"))


def _read_reported(found: Match) -> Meaning | None:
    return Meaning(Shift("half" if "half" in found[0].lower() else "quarter", 0, "business"))


def _read_half_up_to(found: Match) -> Meaning | None:
    return Meaning(length("M", _MONTHS_A_YEAR / 2))


def _read_year_before(found: Match) -> Meaning | None:
    then = Shift("quarter", -1) if "quarter" in found[0].lower() else None  # a report is on the quarter that is over
    return Meaning(Shift("year", -1, "business", then=then))


def _read_quarter_before(found: Match) -> Meaning | None:
    return Meaning(Named(quarter=parse_ordinal(found["number"]), base=Shift("year", -1)))


def _read_period_of_year(found: Match) -> Meaning | None:
    part = (found["part"] or "").lower() != "year"
    return Meaning(Named(year=int(found["year"] or found["after"]), reported=True if part else None))


def _read_month_before(found: Match) -> Meaning | None:
    return Meaning(Shift("month", -_MONTHS_A_YEAR, "story"))


def _read_week_before(found: Match) -> Meaning | None:
    return Meaning(
        Shift("weekend" if (found["unit"] or found["same"]).lower() == "weekend" else "week", -_WEEKS_A_YEAR, "story")
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "months a year before",
        r"the year[ -](?:earlier|ago) (?P<count>{number}) months",
        _read_months_before,
        (
            Yes("up from the year-earlier nine months", "the year-earlier nine months", "P9M"),
            Yes("than in the year-ago six months", "the year-ago six months", "P6M"),
        ),
        ("the year-earlier monthly sum", "the nine months"),
    ),
    Rule(
        "the period as a whole",
        r"(?<=\bfor\s)the (?P<unit>year|month|week)(?! (?:that )?end)",
        _read_whole,
        (
            Yes("For the year, sales fell.", "the year", "2021"),
            Yes("It lost 2% for the week.", "the week", "2021-W42"),
        ),
        ("for the yearbook", "over the year"),
    ),
    Rule(
        "the period reported on",
        r"the (?:latest |most recent )?(?:(?:fiscal )?quarter"
        r"|half[ -]year(?![ -](?:since|after|before|of|ahead|that|later|to|end(?:ed|ing)?)\b))"
        r"|the (?:latest|most recent) period",
        _read_reported,
        (
            Yes("It earned less in the latest quarter.", "the latest quarter", "2021-Q3"),
            Yes("Sales for the quarter fell.", "the quarter", "2021-Q3"),
            Yes("Profit for the half-year rose.", "the half-year", "2021-H1"),
        ),
        ("the quartermaster", "a quarter of it", "the half-yearly report"),
    ),
    Rule(
        "the half-year up to a day",
        r"the half[ -]year(?= (?:to|end(?:ed|ing)) )",
        _read_half_up_to,
        (
            Yes("Profit for the half-year to 30 June rose.", "the half-year", "P6M"),
            Yes("It earned less in the half year ended September 30.", "the half year", "P6M"),
        ),
        ("the half-year end", "the half-year totals"),
    ),
    Rule(
        "the year-earlier period",
        r"the (?:comparable |corresponding |same )?(?:year[ -](?:earlier|ago|before)|(?:prior|previous)[ -]year)"
        r" (?:period|quarter|month|level)"
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
        "the month a year before",
        r"(?:the )?(?:same|comparable|corresponding) month (?:(?:of )?last year|a year (?:ago|earlier|before)"
        r"|(?:of )?the (?:previous|prior) year)",
        _read_month_before,
        (
            Yes("Sales fell in September from the same month last year.", "the same month last year", "2020-09"),
            Yes(
                "In May 2020 it sold more than in the same month a year earlier.",
                "the same month a year earlier",
                "2019-05",
            ),
        ),
        ("the same month last yearling", "the month last year"),
    ),
    Rule(
        "the same span of another year",
        r"(?:(?:the )?(?:same|comparable|corresponding)|that(?= day)) (?P<unit>day|week|weekend|month) (?:of|in)"
        r" (?P<year>{year})",
        _read_same_of_year,
        (
            Yes("It canceled more than in the same week of 2019.", "the same week of 2019", "2019-W42"),
            Yes("Sales fell in September from the same month in 2019.", "the same month in 2019", "2019-09"),
            Yes("They paid on May 9, and on that day in 2026 it ends.", "that day in 2026", "2026-05-09"),
        ),
        ("the same week of rain", "the same months of 2019"),
    ),
    Rule(
        "the week a year before",
        r"(?:the year[ -](?:earlier|ago) (?P<unit>week|weekend)"
        r"|(?:the )?(?:same|comparable|corresponding) (?P<same>week|weekend) (?:(?:of )?last year"
        r"|a year (?:ago|earlier|before)|(?:of |in )?the (?:previous|prior) year))",
        _read_week_before,
        (
            Yes("It sold more than in the same week last year.", "the same week last year", "2020-W43"),
            Yes("Up on the same weekend a year ago.", "the same weekend a year ago", "2020-W43-WE"),
            Yes("It made fewer cars than in the year-earlier week.", "the year-earlier week", "2020-W43"),
        ),
        ("the same week last yearling", "the same weekly sum a year ago"),
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
        r"the (?P<year>{year}) (?P<part>period|year|quarter)"
        r"|(?:(?:the )?(?:same|corresponding|comparable) (?:period|quarter)|the quarter) (?:of|in) (?P<after>{year})",
        _read_period_of_year,
        (
            Yes("in the 1988 period", "the 1988 period", "1988"),
            Yes("for the 2020 year", "the 2020 year", "2020"),
            Yes("up from the same period of 2019", "the same period of 2019", "2019"),
            Yes("It lost money in the quarter in 2019.", "the quarter in 2019", "2019"),
        ),
        ("the 1988 periodical", "1988 year"),
    ),
)
