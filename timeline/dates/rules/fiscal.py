"""How reports name a firm's years and quarters: "fiscal 1998", "the quarter ended Sept. 30", "the June quarter"."""

import re

from timeline.dates.lexicon import expand, month_number, parse_ordinal
from timeline.dates.meaning import Meaning, Named, Pair, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length

_LAST_SHORT = 40  # two figures up to here are a year of this century
_MID_MONTH = 15  # a quarter that ends on a day up to here ends with the month before, by the calendar
_MONTHS_A_QUARTER = 3
HALF_BY_CODE = "half-year by code alone"  # whether it is one is told by what follows, which a refusal looks at
_MONTHS_A_YEAR = 12
_OWN_YEAR = "The firm counts it by a year of its own, and it is placed by its last month."
_OF_FIRM = "It is the calendar quarter that most of the firm’s own lies in."

# "ended Sept. 30", "ending in March", right behind a quarter
_ENDED = (
    r"(?=,? (?:that |which )?(?:ended|ending|ends|to end)(?: on| in)? (?P<month>{month})(?: (?P<day>{day})\b)?"
    r"(?:,? (?P<year>{year}))?)"
)
_MONTH_BEFORE = re.compile(expand(r"\b{month} \Z"), re.IGNORECASE)


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


def _is_mid_month(day: str | None) -> bool:
    return day is not None and int(day.rstrip("stndrhSTNDRH")) <= _MID_MONTH


def _read_quarter_ended(found: Match) -> Meaning | None:
    """The calendar quarter that holds the middle of the three months before the end."""
    middle = month_number(found["month"]) - 2 - _is_mid_month(found["day"])
    year = int(found["year"]) + middle // 12 if found["year"] else None
    return Meaning(Named(quarter=middle % 12 // 3 + 1, year=year, reported=True))


def _read_numbered_quarter_ended(found: Match) -> Meaning | None:
    """The quarter of that number, which lies where its last month says: a firm's second may end in December."""
    number, last = parse_ordinal(found["nth"]) or 1, month_number(found["month"]) - _is_mid_month(found["day"])
    year = int(found["year"]) - (not last) if found["year"] else None
    months_on = (last or _MONTHS_A_YEAR) - _MONTHS_A_QUARTER * number
    because = _OWN_YEAR if months_on else None
    return Meaning(Named(quarter=number, months_on=months_on or None, year=year, reported=True, because=because))


def _read_quarter_of_month(found: Match) -> Meaning | None:
    """The calendar quarter that holds the month before its last one."""
    middle = month_number(found["month"]) - 2
    year = int(found["year"]) + middle // 12 if found["year"] else None
    return Meaning(Named(quarter=middle % 12 // 3 + 1, year=year))


def _read_year_closed(found: Match) -> Meaning | None:
    return Meaning(length("Y", 1.0))


def _read_fiscal_now(found: Match) -> Meaning | None:
    step = (found["step"] or found["bare"] or "").lower()
    return Meaning(Shift("year", 0 if not step else 1 if step in ("next", "coming") else -1))


def _read_quarter_of_fiscal(found: Match) -> Meaning | None:
    """The calendar quarter that holds the middle of a firm's: of a year that ends in March the fourth is the first."""
    nth = parse_ordinal(found["nth"])
    if nth is None:
        return None
    middle = month_number(found["month"]) - 2 - _MONTHS_A_QUARTER * (4 - nth)
    year = int(found["year"]) + middle // 12
    return Meaning(Named(quarter=middle % 12 // 3 + 1, year=year, borrowed=True, because=_OF_FIRM))


def _read_year_of_firm(found: Match) -> Meaning | None:
    if _MONTH_BEFORE.search(found.string, 0, found.start()):
        return None  # "the May 2019/April 2020 crop year"
    return Meaning(Named(year=int(found["year"])))


def _read_half_alone(found: Match) -> Meaning | None:
    return Meaning(Named(half=int(found["code"].upper().strip("H"))))


RULES: tuple[Rule, ...] = (
    Rule(
        HALF_BY_CODE,
        r"(?P<code>H1|H2)",
        _read_half_alone,
        (
            Yes("The mill kept its H2 guidance.", "H2", "2021-H2"),
            Yes("Its H1 results were weak.", "H1", "2021-H1"),
        ),
        ("the H2 database", "an H1 heading", "H3 results"),
    ),
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
        "year of a firm or a school",
        r"(?:the )?(?P<year>{year}) (?:fiscal|financial|business|calendar|tax|budget|school|academic|model|crop"
        r"|marketing) year",
        _read_year_of_firm,
        (
            Yes("Sales in the 1998 fiscal year rose.", "the 1998 fiscal year", "1998"),
            Yes("It left before the end of the 2019 school year.", "the end of the 2019 school year", "2019"),
        ),
        ("the 1998 fiscal yearbook", "the 1998 school yard"),
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
        rf"(?:the |its |their )?(?:fiscal |latest )?quarter{_ENDED}",
        _read_quarter_ended,
        (
            Yes("Sales in the quarter ended Sept. 30 rose.", "the quarter", "2021-Q3"),
            Yes("Sales in the quarter ended April 30, 2020 rose.", "the quarter", "2020-Q1"),
        ),
        ("a third quarter ended badly", "the quarter ended well"),
    ),
    Rule(
        "a firm’s numbered quarter that ended on a day",
        r"(?:the (?:fiscal[ -])?)?(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)(?: fiscal)?[ -](?:quarter|qtr)"
        rf"{_ENDED}",
        _read_numbered_quarter_ended,
        (
            Yes("It lost money in its third quarter ended March 31, 2020.", "third quarter", "2020-Q3"),
            Yes("It sees a profit for the first quarter, ending Dec. 28.", "the first quarter", "2021-Q1"),
            Yes("Sales in the second fiscal quarter ended July 3 rose.", "the second fiscal quarter", "2021-Q2"),
        ),
        ("the third quarter ended badly", "the first quartet ended July 3"),
    ),
    Rule(
        "a quarter by its last month",
        r"(?:the )?(?:fiscal )?(?P<month>{month})(?: {day})?(?: (?P<year>{year}))?[ -]quarter",
        _read_quarter_of_month,
        (
            Yes("Sales in the June quarter rose.", "the June quarter", "2021-Q2"),
            Yes("It lost money in the December 2020 quarter.", "the December 2020 quarter", "2020-Q4"),
            Yes("Net for the Sept. 30 quarter fell.", "the Sept. 30 quarter", "2021-Q3"),
        ),
        ("the June quarterfinal", "June, a quarter"),
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
        r"(?:the (?:(?:current|present|full|whole|latest|(?P<step>last|past|previous|prior|next|coming)) )?|this "
        r"|(?P<bare>last|next) "
        r"|(?:its|their|our) (?:current|present|latest) )"
        r"(?:fiscal|financial|full|business|calendar|school|academic) year",
        _read_fiscal_now,
        (
            Yes("for the fiscal year so", "the fiscal year", "2021"),
            Yes("for the full year it", "the full year", "2021"),
            Yes("in the next fiscal year it", "the next fiscal year", "2022"),
            Yes("Fees rise next school year.", "next school year", "2022"),
            Yes("It has lost money in its current fiscal year.", "its current fiscal year", "2021"),
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
        "a quarter of a year that ends in a month",
        r"(?:the )?(?P<nth>first|second|third|fourth)(?: fiscal)? quarter"
        r"(?= (?:of|in) (?:the |our |its |their )?(?:fiscal |financial )?year,? (?:that )?end(?:ed|ing|s)"
        r"(?: on| in)? (?P<month>{month})(?: {day}\b)?,? (?P<year>{year}))",
        _read_quarter_of_fiscal,
        (
            Yes("The fourth quarter of the fiscal year ended June 30, 2014 was bad.", "The fourth quarter", "2014-Q2"),
            Yes("It closes in the first quarter of the year ending June 2022.", "the first quarter", "2021-Q3"),
        ),
        ("the fourth quarter of the fiscal yearbook", "the first quarter of the year ended"),
    ),
)
