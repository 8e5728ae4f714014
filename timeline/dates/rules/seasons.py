"""Seasons, quarters and half-years: "last summer", "the third quarter of 1984", "first half", "fiscal 1998"."""

from timeline.dates.lexicon import SEASONS, month_number, parse_number, parse_ordinal
from timeline.dates.meaning import Meaning, Named, Pair, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.weekdays import BEFORE_LAST, WHICH, means_after, which_of

_HALVES = {"first": 1, "second": 2, "last": 2, "latter": 2, "1st": 1, "2nd": 2}
_MOST_SEASONS = 100  # counted from one that is told: "40 summers ago"


def _read_season(found: Match) -> Meaning | None:
    return Meaning(Named(season=SEASONS[found["season"].lower()]))


def _read_chosen_season(found: Match) -> Meaning | None:
    return Meaning(Named(season=SEASONS[found["season"].lower()], which=which_of(found["which"])))


def _read_season_before_last(found: Match) -> Meaning | None:
    return Meaning(Named(season=SEASONS[found["season"].lower()], which="before last"))


def _read_counted_season(found: Match) -> Meaning | None:
    """ "Two summers ago" as the summer of the year before last; which of two years is meant stays open."""
    count = 1.0 if found["count"].lower() in ("a", "an") else parse_number(found["count"])
    if count is None or count != int(count) or not 0 < count < _MOST_SEASONS:
        return None
    way = found["way"].lower()
    base = Shift("year", int(count) * (1 if way == "later" else -1), "publish" if way == "ago" else "story")
    return Meaning(Named(season=SEASONS[found["season"].lower().removesuffix("s")], base=base))


def _read_season_year(found: Match) -> Meaning | None:
    return Meaning(Named(season=SEASONS[found["season"].lower()], year=int(found["year"])))


def _read_winter(found: Match) -> Meaning | None:
    """A winter by both its years is named by the second, in which most of it lies."""
    first, tail = int(found["year"]), found["second"]
    second = int(str(first + 1)[: -len(tail)] + tail)
    return Meaning(Named(season=SEASONS["winter"], year=second)) if second == first + 1 else None


def _read_winter_before_christ(found: Match) -> Meaning | None:
    """ "The winter of 429/428 BC" as that of the second year, as in our era."""
    second = str(int(found["first"]) - 1)
    year = 1 - int(second)
    return Meaning(Named(season=SEASONS["winter"], year=year)) if second.endswith(found["second"]) else None


def _read_quarter(found: Match) -> Meaning | None:
    number = parse_ordinal(found["number"] or found["dashed"])
    return Meaning(Named(quarter=number)) if number is not None and 1 <= number <= 4 else None


def _read_quarter_of_months(found: Match) -> Meaning | None:
    first, last = month_number(found["first"]), month_number(found["last"])
    return Meaning(Named(quarter=last // 3)) if last == first + 2 else None


def _read_quarter_code(found: Match) -> Meaning | None:
    year = int(found["year"]) if found["year"] else 2000 + int(found["short"]) if found["short"] else None
    return Meaning(Named(quarter=int(found["code"].upper().strip("Q")), year=year))


def _read_final_quarter(found: Match) -> Meaning | None:
    return Meaning(Named(quarter=4))


def _read_two_quarters(found: Match) -> Meaning | None:
    return Meaning(Named(half=1 if found["side"].lower() == "first" else 2))


def _read_quarter_pair(found: Match) -> Meaning | None:
    first, last = parse_ordinal(found["first"]), parse_ordinal(found["last"])
    cut, resume = found.end("first") - found.start(), found.start("last") - found.start()
    year = int(found["year"]) if found["year"] else None
    return Meaning(Pair(Named(quarter=first, year=year), Named(quarter=last, year=year), cut, resume))


def _read_half_code(found: Match) -> Meaning | None:
    year = int(found["year"]) + (2000 if len(found["year"]) == 2 else 0)
    return Meaning(Named(half=int(found["before"] or found["after"]), year=year))


def _read_half(found: Match) -> Meaning | None:
    base = Shift("year", 0, "story now") if "year" in found[0].lower() else None
    return Meaning(Named(half=_HALVES[found["number"].lower()], base=base))


def _read_month_before_last(found: Match) -> Meaning | None:
    return Meaning(Named(month=month_number(found["month"]), which="before last"))


def _read_chosen_month(found: Match) -> Meaning | None:
    if means_after(found):
        return None
    day = int(found["day"].rstrip("stndrhSTNDRH")) if found["day"] else None
    return Meaning(Named(month=month_number(found["month"]), day=day, which=which_of(found["which"])))


def _read_year_quarter(found: Match) -> Meaning | None:
    number = parse_ordinal(found["number"])
    return Meaning(Named(quarter=number, year=int(found["year"]))) if number else None


RULES: tuple[Rule, ...] = (
    Rule(
        "season",
        r"(?:the )?(?P<season>{season})",
        _read_season,
        (
            Yes("It was built in the summer.", "the summer", "2021-SU"),
            Yes("They left in the winter.", "the winter", "2021-WI"),
        ),
        ("Prices fall", "a hot spring"),
    ),
    Rule(
        "chosen season",
        WHICH + r" (?P<season>{season})",
        _read_chosen_season,
        (
            Yes("The war began last summer.", "last summer", "2021-SU"),
            Yes("A vote this autumn is due.", "this autumn", "2021-FA"),
        ),
        ("the last fallow", "this springs"),
    ),
    Rule(
        "the season before last",
        r"(?:the )?(?P<season>{season})" + BEFORE_LAST,
        _read_season_before_last,
        (
            Yes("The dam was built the summer before last.", "the summer before last", "2020-SU"),
            Yes("It froze in the winter before last.", "the winter before last", "2020-WI"),
        ),
        ("the fall before last year's vote", "the summer before lasting"),
    ),
    Rule(
        "seasons counted",
        r"(?P<count>{number}|an?) (?P<season>(?:summer|winter|spring|autumn|fall)s?) (?P<way>ago|earlier|later)",
        _read_counted_season,
        (
            Yes("Two summers ago the lake ran dry.", "Two summers ago", "2019-SU"),
            Yes("It burned in 1990. Three winters later it fell.", "Three winters later", "1993-WI"),
        ),
        ("two summers too late", "the summer of a year ago"),
    ),
    Rule(
        "winter of two years",
        r"(?:the )?winter(?: of|,)? (?P<year>{year})(?:{dash}|/)(?P<second>\d\d(?:\d\d)?|\d)(?!\d)",
        _read_winter,
        (
            Yes("in the winter of 1943-44", "the winter of 1943-44", "1944-WI"),
            Yes("in the winter of 1943-4", "the winter of 1943-4", "1944-WI"),
            Yes("over winter 2013/14", "winter 2013/14", "2014-WI"),
            Yes("in the winter of 1999-2000", "the winter of 1999-2000", "2000-WI"),
        ),
        ("winter 1943-50", "the winter of 1943-"),
    ),
    Rule(
        "winter of two years before their era",
        r"(?:the )?winter of (?P<first>[1-9]\d{0,2})(?:{dash}|/)(?P<second>\d{1,3}) (?:BCE?|B\.C\.)",
        _read_winter_before_christ,
        (
            Yes("in the winter of 429/428 BC", "the winter of 429/428 BC", "BC0428-WI"),
            Yes("in the winter of 219–18 BC", "the winter of 219–18 BC", "BC0218-WI"),
        ),
        ("the winter of 429/431 BC", "the winter of 429–428 men"),
    ),
    Rule(
        "season of a year",
        r"(?:the )?(?P<season>{season})(?: of|,)? (?P<year>{year})",
        _read_season_year,
        (
            Yes("in the summer of 1994", "the summer of 1994", "1994-SU"),
            Yes("for spring 2019", "spring 2019", "2019-SP"),
        ),
        ("may falls 1994 points", "summery 1994"),
    ),
    Rule(
        "quarter",
        r"(?:(?:the|this year{apos}s) (?:fiscal[ -])?)?(?P<number>first|second|third|fourth|1st|2nd|3rd|4th)"
        r" (?:fiscal )?(?:quarter|qtr)(?! of (?:a |the |this |last )?(?:{ordinal} )?century)"
        r"|(?:fiscal )?(?P<dashed>first|second|third|fourth)-quarter",
        _read_quarter,
        (
            Yes("profit for the third quarter", "the third quarter", "2021-Q3"),
            Yes("first-quarter sales rose", "first-quarter", "2021-Q1"),
            Yes("3rd qtr sales rose", "3rd qtr", "2021-Q3"),
        ),
        ("a quarter of all", "the fifth quarter"),
    ),
    Rule(
        "quarter by its months",
        r"(?:the )?(?:current |latest )?(?P<first>January|April|July|October)(?:{dash}|/| to | through )"
        r"(?P<last>March|June|September|December) (?:quarter|period)",
        _read_quarter_of_months,
        (
            Yes("Sales fell in the July-September quarter.", "the July-September quarter", "2021-Q3"),
            Yes("Sales fell in the April/June period.", "the April/June period", "2021-Q2"),
            Yes("in the April to June quarter of 2020", "the April to June quarter of 2020", "2020-Q2"),
        ),
        ("the April-May quarter", "a July-September quartet", "the January-June quarter"),
    ),
    Rule(
        "quarter by code",
        r"(?P<code>Q1|Q2|Q3|Q4|1Q|2Q|3Q|4Q)(?: (?:of )?(?P<year>{year})"
        r"|(?:(?<=\dQ){apos}?| ?{apos})(?P<short>[0-4]\d))?",
        _read_quarter_code,
        (
            Yes("sales in Q2 2020", "Q2 2020", "2020-Q2"),
            Yes("Q3 was weak", "Q3", "2021-Q3"),
            Yes("in 3Q 2020", "3Q 2020", "2020-Q3"),
            Yes("Sales fell in 3Q20.", "3Q20", "2020-Q3"),
            Yes("up from Q4 '19", "Q4 '19", "2019-Q4"),
        ),
        ("the Q5 car", "IQ3"),
    ),
    Rule(
        "the final quarter of a year",
        r"(?:the )?(?:last|final) quarter(?= of (?:{year}|last year|this year|next year|the year))",
        _read_final_quarter,
        (
            Yes("It grew in the last quarter of 2019.", "the last quarter of 2019", "2019-Q4"),
            Yes("over the final quarter of last year", "the final quarter of last year", "2020-Q4"),
        ),
        ("the last quarter was bad", "the final quarter of the game"),
    ),
    Rule(
        "two quarters as a half",
        r"(?:the )?(?P<side>first|last|final) two quarters",
        _read_two_quarters,
        (
            Yes("over the first two quarters of 1990", "the first two quarters of 1990", "1990-H1"),
            Yes("in the last two quarters of 2019", "the last two quarters of 2019", "2019-H2"),
        ),
        ("the first two quarterbacks", "the next two quarters"),
    ),
    Rule(
        "two quarters named together",
        r"(?:the )?(?:(?P<year>{year}) )?(?P<first>first|second|third) (?:and|or|to|through)(?: the)?"
        r" (?P<last>second|third|fourth) quarters?",
        _read_quarter_pair,
        (
            Yes("over the third and fourth quarters of 2020", "the third", "2020-Q3"),
            Yes("in the first or second quarter of 2022", "second quarter of 2022", "2022-Q2"),
        ),
        ("the first and second men", "third and fourth quarterbacks"),
    ),
    Rule(
        "half-year by code",
        r"(?:(?P<before>1|2)H|H(?P<after>1|2)) ?{apos}?(?P<year>20\d\d|19\d\d|[0-4]\d)",
        _read_half_code,
        (
            Yes("sales in 1H 2020", "1H 2020", "2020-H1"),
            Yes("profit for H2 2021", "H2 2021", "2021-H2"),
        ),
        ("H3 2020", "1HP 20"),
    ),
    Rule(
        "half-year",
        r"(?:the )?(?P<number>first|second|last|latter|1st|2nd)[ -]half(?: of (?:the|this) year(?! [12]\d\d\d))?"
        r"(?! (?:an?|the|time|century|hour|mile|dozen|goal|decade|{month}|(?:of|in) (?:the )?(?:{month}"
        r"|{apos}?(?:\d\d)?\d0{apos}?s|{ordinal}|{decadeword}|century|decade|month|week|day)))",
        _read_half,
        (
            Yes("in the first half of the year", "the first half of the year", "2021-H1"),
            Yes("for the second half of 1994", "the second half of 1994", "1994-H2"),
        ),
        ("the better half", "half the men", "the first half mile"),
    ),
    Rule(
        "chosen month",
        WHICH + r" (?P<month>{month})(?: (?P<day>{day}))?",
        _read_chosen_month,
        (Yes("They met last August.", "last August", "2021-08"), Yes("It opens next June.", "next June", "2022-06")),
        ("the last may go", "this marching"),
    ),
    Rule(
        "the named month before last",
        r"(?:the )?(?P<month>{month})" + BEFORE_LAST,
        _read_month_before_last,
        (
            Yes("The school closed the June before last.", "the June before last", "2020-06"),
            Yes("It burned in the March before last.", "the March before last", "2020-03"),
        ),
        ("in June before last year's vote", "the June before lasting"),
    ),
    Rule(
        "quarter of a year before it",
        r"the (?P<year>{year}) (?P<number>first|second|third|fourth)[ -]quarter",
        _read_year_quarter,
        (
            Yes("in the 1988 third quarter", "the 1988 third quarter", "1988-Q3"),
            Yes("for the 2019 first quarter", "the 2019 first quarter", "2019-Q1"),
        ),
        ("the 1988 fifth quarter", "1988 quarters"),
    ),
)
