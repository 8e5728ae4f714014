"""Days, months and years written with their names: "Oct. 20, 2021", "20 October", "March 1996", "1989"."""

import re

from timeline.dates.lexicon import full_year, month_number, parse_ordinal
from timeline.dates.meaning import Meaning, Named, Pair, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.weekdays import WHICH, which_of

SHORT_YEAR = "year in two digits"  # the name of its rule


def _day_number(text: str) -> int:
    return int(text.rstrip("stndrhSTNDRH"))


def _read_full(found: Match) -> Meaning | None:
    groups = found.groupdict()
    day = _day_number(groups["day"]) if groups.get("day") else None
    year = int(groups["year"]) if groups.get("year") else None
    return Meaning(Named(year=year, month=month_number(groups["month"]), day=day))


_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_DAY_BEFORE = re.compile(r"(?<!\d)\d\d?(?:st|nd|rd|th)?(?: of)? \Z")  # "on 6 June the first men landed"


def _read_word_day(found: Match) -> Meaning | None:
    day = parse_ordinal(found["day"] or found["first"])
    if day is None or not 1 <= day <= 31 or _DAY_BEFORE.search(found.string, 0, found.start()):
        return None
    written = found["year"] or found["of_year"]
    month = month_number(found["month"] or found["of"])
    return Meaning(Named(year=int(written) if written else None, month=month, day=day))


def _read_number_day(found: Match) -> Meaning | None:
    if not found["month"][0].isupper() or _DAY_BEFORE.search(found.string, 0, found.start()):
        return None  # "they may one day return", "on 16 April two boats were found"
    year = int(found["year"]) if found["year"] else None
    month, day = month_number(found["month"]), _NUMBERS.index(found["day"].lower()) + 1
    which = which_of(found["which"]) if found["which"] and year is None else None
    return Meaning(Named(year=year, month=month, day=day, which=which))


def _pair(found: Match, first: Named, last: Named) -> Meaning:
    cut, resume = found.start("between") - found.start(), found.end("between") - found.start()
    return Meaning(Pair(first, last, cut, resume))


def _read_day_pair(found: Match) -> Meaning | None:
    first, last = _day_number(found["first"]), _day_number(found["last"])
    year = int(found["year"]) if found["year"] else None
    month = month_number(found["month"])
    if last <= first or (found["between"] == "/" and last > first + 1):
        return None
    return _pair(found, Named(year=year, month=month, day=first), Named(year=year, month=month, day=last))


def _read_month_pair(found: Match) -> Meaning | None:
    year, first, last = int(found["year"]), month_number(found["first"]), month_number(found["last"])
    over = first > last  # "from August to January 1905" begins in 1904
    return _pair(found, Named(year=year - over, month=first), Named(year=year, month=last))


def read_year(found: Match) -> Meaning | None:
    """The year in figures of the group "year"."""
    return Meaning(Named(year=int(found["year"])))


def _read_year_pair(found: Match) -> Meaning | None:
    first, tail = int(found["first"]), found["last"]
    last = int(str(first)[: 4 - len(tail)] + tail)
    return _pair(found, Named(year=first), Named(year=last)) if last > first else None


def _read_era_pair(found: Match) -> Meaning | None:
    first, last = 1 - int(found["first"]), 1 - int(found["last"])
    return _pair(found, Named(year=first), Named(year=last)) if first < last <= 0 else None


def _read_short_year(found: Match) -> Meaning | None:
    return Meaning(Named(year=full_year(int(found["year"])), short_year=True))


def _read_ad(found: Match) -> Meaning | None:
    year = int(found["year"])
    return Meaning(Named(year=year)) if year >= 1 and not found[0].startswith("ad") else None


def _read_era(found: Match) -> Meaning | None:
    year = int(found["year"].replace(",", ""))
    if found["era"].lower().startswith("b"):
        return Meaning(Named(year=1 - year)) if year >= 1 else None  # "10,000 BC" is found, if off the calendar
    return Meaning(Named(year=year)) if 1 <= year <= 9999 else None


def _read_day_of_month(found: Match) -> Meaning | None:
    day = parse_ordinal(found["day"])
    base = _MONTHS[" ".join(found["of"].lower().split()[:-1])] if found["of"] else None
    return Meaning(Named(day=day, base=base)) if day is not None and 1 <= day <= 31 else None


_MONTHS = {
    "this": Shift("month", 0, "story now"), "the": Shift("month", 0, "story now"), "that": Shift("month", 0, "story"),
    "the current": Shift("month", 0), "last": Shift("month", -1), "next": Shift("month", 1),
    "the same": Shift("month", 0, "story"), "the previous": Shift("month", -1, "story"),
    "the preceding": Shift("month", -1, "story"), "the following": Shift("month", 1, "story"),
}  # fmt: skip
_WHICH_MONTH = r"(?:this|last|next|that|the(?: (?:same|previous|preceding|following|current))?) month(?!{apos}s)"

RULES: tuple[Rule, ...] = (
    Rule(
        "month day year",
        r"(?P<month>{month})(?: (?:the )?|-|(?<=\.))(?P<day>{day})(?:(?:,| of|, in)? |,|-)(?P<year>{year})",
        _read_full,
        (
            Yes("It opened on Oct. 20, 2021.", "Oct. 20, 2021", "2021-10-20"),
            Yes("signed March 5th, 1946", "March 5th, 1946", "1946-03-05"),
            Yes("governor from Jan 2,2003 on", "Jan 2,2003", "2003-01-02"),
            Yes("posted May-12-2010", "May-12-2010", "2010-05-12"),
        ),
        ("March 40, 2021 items", "room 20, 2021", "up in May 5,200 people"),
    ),
    Rule(
        "year month day",
        r"(?P<year>{year})[ /-](?P<month>{month})[ /-](?P<day>{day})(?!:?\d|[.,]\d|%)",
        _read_full,
        (Yes("logged 2021-Oct-20 at noon", "2021-Oct-20", "2021-10-20"), Yes("1997 May 3", "1997 May 3", "1997-05-03")),
        ("in 1997 May 300 sheep", "2021-Mayor-20"),
    ),
    Rule(
        "day month year",
        r"(?:the )?(?P<day>{day})(?: of)?[ /.-]?(?P<month>{month})(?:,? |[-/,])(?P<year>{year})",
        _read_full,
        (
            Yes("on 20 October 2021 in Moscow", "20 October 2021", "2021-10-20"),
            Yes("[12/May/2010:06:25]", "12/May/2010", "2010-05-12"),
            Yes("the 1st of May 1997 vote", "the 1st of May 1997", "1997-05-01"),
        ),
        ("20 Octobers 2021", "45 May 1997"),
    ),
    Rule(
        "month day",
        r"(?P<month>{month}) (?:the )?(?P<day>{day})(?!:?\d|[.,]\d|%| ?(?:percent|per cent|people|million|billion)"
        r"| of (?:you|us|them|these|those|my|our|your)\b)",
        _read_full,
        (
            Yes("It ended on Aug. 31.", "Aug. 31", "2021-08-31"),
            Yes("left on September 3rd", "September 3rd", "2021-09-03"),
        ),
        ("up in May 5,000 people", "Aug. 310", "May the 2 of you be well"),
    ),
    Rule(
        "day month",
        r"(?:the )?(?<!\d[.,])(?P<day>{day})(?: of)?[ -](?P<month>{month})",
        _read_full,
        (
            Yes("on 31 August they left", "31 August", "2021-08-31"),
            Yes("the 4th of July fair", "the 4th of July", "2021-07-04"),
        ),
        ("5,031 August fans", "331 August", "it fell 82.2 May"),
    ),
    Rule(
        "month and day in words",
        r"(?P<month>{month}) (?:the )?(?P<day>{ordinal})(?:,? (?P<year>{year}))?"
        r"|(?:the )?(?P<first>{ordinal}) of (?P<of>{month})(?:,? (?P<of_year>{year}))?",
        _read_word_day,
        (
            Yes("on September eleventh they met", "September eleventh", "2021-09-11"),
            Yes("They met on the Fourth of July.", "the Fourth of July", "2021-07-04"),
            Yes("They left on March the twenty-first", "March the twenty-first", "2021-03-21"),
        ),
        ("March of the eighth army", "in May and first"),
    ),
    Rule(
        "month and number in words",  # of an agency that writes out what has one figure; ``refine`` tells "May two men"
        rf"(?:{WHICH} )?(?P<month>{{month}}) (?P<day>{'|'.join(_NUMBERS)})(?!{{dash}}\w)(?:,? (?P<year>{{year}}))?",
        _read_number_day,
        (
            Yes("It is payable November two to holders.", "November two", "2021-11-02"),
            Yes("Pay May One, 1987 Record April 20", "May One, 1987", "1987-05-01"),
        ),
        ("they may one day return", "the two Mayors", "a June two-day meeting"),
    ),
    Rule(
        "days of a month",
        r"(?P<month>{month}) (?P<first>{day})(?P<between> ?{dash} ?|,? (?:and|or) | to )(?P<last>{day})(?:,?"
        r" (?P<year>{year}))?",
        _read_day_pair,
        (
            Yes("It ran Aug. 14-31.", "Aug. 14", "2021-08-14"),
            Yes("from June 3–7, 2019", "7, 2019", "2019-06-07"),
            Yes("on May 4 and 5", "5", "2021-05-05"),
        ),
        ("Aug. 31-14", "rows 14-31"),
    ),
    Rule(
        "days before a month",
        r"(?:the )?(?P<first>{day})(?P<between> ?{dash} ?|/|,? (?:and|or) (?:the )?| to"
        r" (?:the )?)(?P<last>{day})(?: of)? (?P<month>{month})(?:,? (?P<year>{year}))?",
        _read_day_pair,
        (
            Yes("on 14-31 August", "31 August", "2021-08-31"),
            Yes("held 3–7 June 2019", "3", "2019-06-03"),
            Yes("on 28 and 29 August", "28", "2021-08-28"),
            Yes("on 28/29 August 2019", "29 August 2019", "2019-08-29"),
        ),
        ("31-14 August", "a 3-7 win", "on 1/12 August"),
    ),
    Rule(
        "months of a year",
        r"(?P<first>{month})(?P<between> ?{dash} ?| and | to )(?P<last>{month})(?:,? (?P<year>{year}))",
        _read_month_pair,
        (
            Yes("in July-August 2019", "July", "2019-07"),
            Yes("for January to March 2020", "March 2020", "2020-03"),
        ),
        ("July and August", "March-ing"),
    ),
    Rule(
        "month year",
        r"(?P<month>{month})(?:(?:,| of|, of)? |[-/,])(?P<year>{year})",
        _read_full,
        (
            Yes("since March 1996", "March 1996", "1996-03"),
            Yes("in October of 1984", "October of 1984", "1984-10"),
            Yes("the Feb-2006 bill", "Feb-2006", "2006-02"),
        ),
        ("marching 1996", "the mar 19960"),
    ),
    Rule(
        "month",
        r"(?P<month>{month})",
        _read_full,
        (
            Yes("The group took power in August.", "August", "2021-08"),
            Yes("Prices rose in Sept. too", "Sept.", "2021-09"),
        ),
        ("an augustan age", "He may leave"),
    ),
    Rule(
        "span of years",
        r"(?<!\d[-–])(?P<first>{year})(?P<between> ?[-–—/] ?)(?P<last>{year}|\d\d?)(?![-–/.,]?\d)",
        _read_year_pair,
        (
            Yes("the war of 1861-65", "65", "1865"),
            Yes("the 1939–1945 conflict", "1939", "1939"),
            Yes("It stood empty in 1871–4.", "4", "1874"),
        ),
        ("1965-61", "dial 555-1861-65123"),
    ),
    Rule(
        "year",
        r"(?:the year |(?<![w]\s)year )?(?P<year>{year})(?![-–/]\d|[.,:]\d|%|{apos}\d)",
        read_year,
        (Yes("It began in 1989.", "1989", "1989"), Yes("by the year 2030", "the year 2030", "2030")),
        ("a fee of 19,890", "page 19895"),
    ),
    Rule(
        "span of years before an era",
        r"(?P<first>\d{1,4})(?P<between> ?{dash} ?| to | and )(?P<last>\d{1,4}) (?P<era>BCE?|B\.C(?:\.E)?\.?)",
        _read_era_pair,
        (Yes("the wars of 264-241 BC", "264", "BC0264"), Yes("from 499 to 493 BC", "493 BC", "BC0493")),
        ("241-264 BC", "264 to 241 men"),
    ),
    Rule(
        SHORT_YEAR,
        r"{apos}(?P<year>\d\d)(?!s)",
        _read_short_year,
        (Yes("the class of ’68", "’68", "1968"), Yes("back in '97, they won", "'97", "1997")),
        ("5'68", "the '90s"),
    ),
    Rule(
        "year after its era",
        r"A\.?D\.? (?P<year>\d{1,4})",
        _read_ad,
        (Yes("buried in AD 79 by ash", "AD 79", "0079"), Yes("in A.D. 1066 they", "A.D. 1066", "1066")),
        ("an ad 79 times", "AD, 79"),
    ),
    Rule(
        "year before its era",
        r"(?P<year>\d{1,2},\d{3}|\d{1,4}) (?P<era>BCE?|B\.C(?:\.E)?\.?|A\.D\.|AD|C\.E\.|CE)",
        _read_era,
        (Yes("killed in 44 BC by friends", "44 BC", "BC0044"), Yes("buried in 79 A.D. there", "79 A.D.", "0079")),
        ("79 adults", "44 bcx"),
    ),
    Rule(
        "day of the month",
        r"the (?P<day>\d{1,2}(?:st|nd|rd|th|(?<=[23])(?-i:d)|(?=[-–/]\d{1,2}(?:st|nd|rd|th)))|"
        rf"{{ordinal}}(?= of {_WHICH_MONTH}))(?: of (?P<of>{_WHICH_MONTH}))?",
        _read_day_of_month,
        (
            Yes("It was held on the 14th.", "the 14th", "2021-10-14"),
            Yes("due on the 3rd of the month", "the 3rd of the month", "2021-10-03"),
            Yes("The pact, signed on the fifth of last month, is void.", "the fifth of last month", "2021-09-05"),
        ),
        ("the 14th floor", "the 99th.", "the first of last month's fires"),
    ),
)
