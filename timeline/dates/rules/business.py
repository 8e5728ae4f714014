"""How business reports name their periods: "the latest quarter", "the year-earlier period", "fiscal 1998"."""

from timeline.dates.lexicon import GRAIN_OF_UNIT, month_number, parse_number, parse_ordinal, unit_code
from timeline.dates.meaning import Meaning, Named, Pair, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length

_LAST_SHORT = 40  # two figures up to here are a year of this century
_MONTHS_A_YEAR, _WEEKS_A_YEAR = 12, 52  # a week is compared with the one 52 weeks before
_MID_MONTH = 15  # a quarter that ends on a day up to here ends with the month before, by the calendar


def _read_fiscal(found: Match) -> Meaning | None:
    figures = found["year"] or found["short"]
    if len(figures) == 4:
        return Meaning(Named(year=int(figures)))
    return Meaning(Named(year=int(figures) + (2000 if int(figures) <= _LAST_SHORT else 1900), short_year=True))


def _read_fiscal_years(found: Match) -> Meaning | None:
    first, last = found["first"].lstrip("'’‘`"), found["last"]
    year = int(first) + (0 if len(first) == 4 else 2000)
    if int(last) != (year + 1) % 10 ** len(last) or (len(first) == 2 and not found[0].upper().startswith("FY")):
        return None
    cut, resume = found.end("first") - found.start(), found.start("last") - found.start()
    return Meaning(Pair(Named(year=year), Named(year=year + 1), cut, resume))


def _read_quarter_ended(found: Match) -> Meaning | None:
    """The calendar quarter that holds the middle of the three months before the end."""
    over = found["day"] is not None and int(found["day"].rstrip("stndrhSTNDRH")) <= _MID_MONTH
    middle = month_number(found["month"]) - 2 - over
    year = int(found["year"]) + middle // 12 if found["year"] else None
    return Meaning(Named(quarter=middle % 12 // 3 + 1, year=year, reported=True))


def _read_quarter_of_month(found: Match) -> Meaning | None:
    """The calendar quarter that holds the month before its last one."""
    middle = month_number(found["month"]) - 2
    year = int(found["year"]) + middle // 12 if found["year"] else None
    return Meaning(Named(quarter=middle % 12 // 3 + 1, year=year))


def _read_months_before(found: Match) -> Meaning | None:
    count = parse_number(found["count"])
    return Meaning(length("M", count)) if count else None


def _read_same_of_year(found: Match) -> Meaning | None:
    return Meaning(Named(year=int(found["year"]), base=Shift(GRAIN_OF_UNIT[unit_code(found["unit"])], 0, "story")))


def _read_whole(found: Match) -> Meaning | None:
    return Meaning(Shift(GRAIN_OF_UNIT[unit_code(found["unit"])], 0, "story now"))


def _read_reported(found: Match) -> Meaning | None:
    return Meaning(Shift("quarter", 0, "business"))


def _read_year_closed(found: Match) -> Meaning | None:
    return Meaning(length("Y", 1.0))


def _read_fiscal_now(found: Match) -> Meaning | None:
    step = (found["step"] or found["bare"] or "").lower()
    return Meaning(Shift("year", 0 if not step else 1 if step in ("next", "coming") else -1))


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
    return Meaning(Shift("weekend" if found["unit"].lower() == "weekend" else "week", -_WEEKS_A_YEAR, "story"))


RULES: tuple[Rule, ...] = (
    Rule(
        "fiscal year",
        r"(?:the )?(?:(?:fiscal|financial)(?:[ -]year)?|(?:full|calendar)[ -]year|calendar|FY) ?(?:(?P<year>{year})"
        r"|{apos}?(?P<short>\d\d))(?!\d|[.,%-]\d| (?:percent|per|million|billion))",
        _read_fiscal,
        (
            Yes("in fiscal 1998 it lost", "fiscal 1998", "1998"),
            Yes("for fiscal year 2020", "fiscal year 2020", "2020"),
            Yes("the budget of FY2020", "FY2020", "2020"),
            Yes("It grew in calendar 1998.", "calendar 1998", "1998"),
        ),
        ("fiscal policy", "fiscal 19980"),
    ),
    Rule(
        "fiscal years of two calendar years",
        r"(?:the )?(?:fiscal(?: year)?|financial year|FY) ?(?P<first>{year}|{apos}?\d\d)(?:{dash}|/)"
        r"(?P<last>\d\d(?:\d\d)?)(?![\d%])",
        _read_fiscal_years,
        (
            Yes("the budget of FY2019-20", "FY2019", "2019"),
            Yes("the budget of FY19-20", "20", "2020"),
            Yes("in fiscal 2020-21", "fiscal 2020", "2020"),
        ),
        ("FY19-25", "fiscal 12-13 percent"),
    ),
    Rule(
        "the quarter that ended on a day",
        r"(?:the |its |their )?(?:fiscal |latest )?quarter"
        r"(?=,? (?:that )?(?:ended|ending|ends)(?: on| in)? (?P<month>{month})(?: (?P<day>{day})\b)?"
        r"(?:,? (?P<year>{year}))?)",
        _read_quarter_ended,
        (
            Yes("Sales in the quarter ended Sept. 30 rose.", "the quarter", "2021-Q3"),
            Yes("Sales in the quarter ended April 30, 2020 rose.", "the quarter", "2020-Q1"),
        ),
        ("a third quarter ended badly", "the quarter ended well"),
    ),
    Rule(
        "a quarter by its last month",
        r"(?:the )?(?:fiscal )?(?P<month>{month})(?: (?P<year>{year}))?[ -]quarter",
        _read_quarter_of_month,
        (
            Yes("Sales in the June quarter rose.", "the June quarter", "2021-Q2"),
            Yes("It lost money in the December 2020 quarter.", "the December 2020 quarter", "2020-Q4"),
        ),
        ("the June quarterfinal", "June, a quarter"),
    ),
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
        r"(?:the (?:full |whole )?(?:(?:fiscal|financial|business|accounting) )?|(?<!\d\s)fiscal )year"
        r"(?= (?:(?:(?:that )?ended|that ends)(?: on| in)? (?:the )?(?:{month}|\d|last|next|this|yesterday"
        r"|today|tomorrow)|ending|to {month}|through {month}))",
        _read_year_closed,
        (
            Yes("for the year ended 30 June", "the year", "P1Y"),
            Yes("over the year ending May 31", "the year", "P1Y"),
            Yes("for the full financial year ending in June 2023", "the full financial year", "P1Y"),
        ),
        ("the year end", "the year of", "a fiscal yearly sum", "the year ended badly"),
    ),
    Rule(
        "the fiscal or whole year",
        r"(?:the (?:(?:current|full|whole|latest|(?P<step>last|past|previous|prior|next|coming)) )?|this "
        r"|(?P<bare>last|next) )(?:fiscal|financial|full|business|calendar|school|academic) year",
        _read_fiscal_now,
        (
            Yes("for the fiscal year so", "the fiscal year", "2021"),
            Yes("for the full year it", "the full year", "2021"),
            Yes("in the next fiscal year it", "the next fiscal year", "2022"),
            Yes("Fees rise next school year.", "next school year", "2022"),
        ),
        ("the fiscal yearbook", "the year"),
    ),
    Rule(
        "the fiscal of Indian papers",
        r"(?:the )?(?:this|current|(?P<step>last|past|previous|preceding|next|coming)) fiscal(?P<bare>)",
        _read_fiscal_now,
        (
            Yes("Exports rose this fiscal.", "this fiscal", "2021"),
            Yes("They had sold more in the previous fiscal.", "the previous fiscal", "2020"),
        ),
        ("the fiscal deficit", "this fiscally lean year"),
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
        r"(?:the )?(?:same|comparable|corresponding) (?P<unit>day|week|weekend|month) (?:of|in) (?P<year>{year})",
        _read_same_of_year,
        (
            Yes("It canceled more than in the same week of 2019.", "the same week of 2019", "2019-W42"),
            Yes("Sales fell in September from the same month in 2019.", "the same month in 2019", "2019-09"),
        ),
        ("the same week of rain", "the same months of 2019"),
    ),
    Rule(
        "the week a year before",
        r"(?:the )?(?:same|comparable|corresponding) (?P<unit>week|weekend) (?:(?:of )?last year"
        r"|a year (?:ago|earlier|before)|(?:of |in )?the (?:previous|prior) year)",
        _read_week_before,
        (
            Yes("It sold more than in the same week last year.", "the same week last year", "2020-W43"),
            Yes("Up on the same weekend a year ago.", "the same weekend a year ago", "2020-W43-WE"),
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
        r"|(?:the )?(?:same|corresponding|comparable) (?:period|quarter) (?:of|in) (?P<after>{year})",
        _read_period_of_year,
        (
            Yes("in the 1988 period", "the 1988 period", "1988"),
            Yes("for the 2020 year", "the 2020 year", "2020"),
            Yes("up from the same period of 2019", "the same period of 2019", "2019"),
        ),
        ("the 1988 periodical", "1988 year"),
    ),
)
