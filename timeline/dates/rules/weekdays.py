"""Weekdays and weekends, bare or chosen: "Wednesday", "last Friday", "the weekend", "Sunday's"."""

import re
from dataclasses import replace
from typing import Literal

from timeline.civil import DAYS_PER_WEEK
from timeline.dates.lexicon import PART_MODS, month_number, parse_number, parse_ordinal, weekday_number
from timeline.dates.meaning import Frame, Meaning, Named, Shift, Which
from timeline.dates.rule import Match, Rule, Yes

_WHICH: dict[str, Which] = {
    "last": "last", "this past": "last", "previous": "previous", "this": "this", "next": "next",
    "coming": "coming", "this coming": "coming", "following": "following", "that": "that", "that same": "that",
    "same": "that", "upcoming": "coming", "the following": "following", "the previous": "previous",
    "the past": "last", "the next": "following", "the last": "last", "the same": "that", "the coming": "coming",
    "the very next": "following", "that very": "that", "that first": "that", "the preceding": "previous",
    "the upcoming": "coming", "preceding": "previous", "very next": "following",
}  # fmt: skip

DAY_WITHOUT_ARTICLE = "weekday and day without an article"
_OWNER = re.compile(r" ?['’]s\b", re.IGNORECASE)
_MOST_IN_A_MONTH = 5  # Mondays, or weeks begun
# What chooses the month or year that a day is counted in: periods on from the publish date, or from what was told.
_WHOLES: dict[str, tuple[int, Frame]] = {
    "last": (-1, "publish"), "this": (0, "publish"), "next": (1, "publish"), "the": (0, "story"),
    "the present": (0, "publish"), "the current": (0, "publish"), "that": (0, "story"), "the same": (0, "story"),
    "the following": (1, "story"), "the previous": (-1, "story"),
}  # fmt: skip
_MOST_WEEKS = 52  # a year; nobody counts further from a weekday
_WEEKS_OF_LONG_YEAR = 53  # ISO 8601


def which_of(words: str | None) -> Which | None:
    """The chooser a phrase says: ``"this past"`` is "last"; None when nothing is said."""
    return _WHICH[" ".join(words.lower().split())] if words else None


WHICH = (
    r"(?P<which>(?:the )?(?:very next|last|previous|preceding|next|coming|upcoming|following|same)|(?:the|this) past"
    r"|this coming|this|that same|that very|that first|that)"
)

_NO_PERIOD_NEXT = r"(?! (?:{unit}|{month}|{season}|{weekday}|night)\b)"
# "the summer before last", but not "the summer before last year's vote"
BEFORE_LAST = r" before last" + _NO_PERIOD_NEXT


def _read_weekday(found: Match) -> Meaning | None:
    return Meaning(Named(weekday=weekday_number(found["weekday"])))


def _read_weekday_and_day(found: Match) -> Meaning | None:
    return Meaning(Named(weekday=weekday_number(found["weekday"]), day=int(found["day"])))


def _read_part_of_weekday(found: Match) -> Meaning | None:
    return Meaning(Named(weekday=weekday_number(found["weekday"])), PART_MODS[found["part"].lower()])


def means_after(found: Match) -> bool:
    """Whether "following" is a preposition: "following Friday's attack" comes after it."""
    return found["which"].lower() == "following" and _OWNER.match(found.string, found.end()) is not None


def _read_chosen(found: Match) -> Meaning | None:
    if means_after(found):
        return None
    return Meaning(Named(weekday=weekday_number(found["weekday"]), which=which_of(found["which"])))


def _read_weekend(found: Match) -> Meaning | None:
    return Meaning(Named(weekend=True, which="the"))


def _month_and_day(found: Match) -> tuple[int, int]:
    """Of "Oct. 9" and of "9 October"."""
    return month_number(found["month"] or found["last"]), int((found["day"] or found["first"]).rstrip("stndrhSTNDRH"))


def _read_week_of(found: Match) -> Meaning | None:
    month, day = _month_and_day(found)
    year = int(found["year"]) if found["year"] else None
    weekend = True if found["span"].lower() == "weekend" else None
    side = found["side"].lower()
    if side == "of" or weekend:
        return Meaning(Named(year=year, month=month, day=day, week_of=True, weekend=weekend))
    which: Literal["begins", "ends"] = "begins" if side in ("beginning", "commencing", "starting", "c") else "ends"
    return Meaning(Named(year=year, month=month, day=day, week_side=which))


def _read_weekend_by_day(found: Match) -> Meaning | None:
    month, day = _month_and_day(found)
    return Meaning(Named(month=month, day=day, week_of=True, weekend=True))


def _read_week_number(found: Match) -> Meaning | None:
    number, year = int(found["number"]), int(found["year"]) if found["year"] else None
    return Meaning(Named(year=year, nth=number, nth_unit="week")) if 1 <= number <= _WEEKS_OF_LONG_YEAR else None


def _nth_of(word: str) -> int | None:
    return -1 if word.lower() in ("last", "final") else parse_ordinal(word)


def _read_nth(found: Match) -> Meaning | None:
    nth = _nth_of(found["nth"])
    if nth is None or nth > _MOST_IN_A_MONTH:
        return None
    if found["month"]:
        within = Named(year=int(found["year"]) if found["year"] else None, month=month_number(found["month"]))
    else:
        whole: Literal["month", "year"] = "month" if found["whole"].lower() == "month" else "year"
        word = " ".join(found["word"].lower().split())
        now = word == "the" and (whole == "year" or (found["weekday"] and nth > 0))  # "the third Tuesday of the month"
        steps: tuple[int, Frame] = (0, "story now") if now else _WHOLES[word]
        within = Named(base=Shift(whole, *steps))
    if found["weekday"]:
        return Meaning(replace(within, weekday=weekday_number(found["weekday"]), nth=nth, nth_unit="weekday"))
    if found["unit"].lower() == "month":
        return Meaning(replace(within, month=nth if nth > 0 else 12)) if found["whole"] else None
    unit: Literal["day", "week", "weekend"] = "day"
    if found["unit"].lower() != "day":
        unit = "week" if found["unit"].lower() == "week" else "weekend"
    return Meaning(replace(within, nth=nth, nth_unit=unit))


def _read_weeks_from(found: Match) -> Meaning | None:
    words = "two" if found["two"] else found["count"].lower()
    count = 1 if words in ("a", "one") else parse_number(words)
    if count is None or count != int(count) or count > _MOST_WEEKS:
        return None
    weekday = weekday_number(found["weekday"])
    return Meaning(Named(weekday=weekday, which="coming", beside=DAYS_PER_WEEK * int(count)))


def _read_one_over(found: Match) -> Meaning | None:
    back = found["side"] is not None
    which: Which = "past" if back else "coming"  # from now, whatever was told before
    days = -DAYS_PER_WEEK if back else DAYS_PER_WEEK
    return Meaning(Named(weekday=weekday_number(found["weekday"]), which=which, beside=days))


def _read_edge_of_year(found: Match) -> Meaning | None:
    """The first or last day, week, weekend or month of a year, which is one of January or of December."""
    year, last, unit = int(found["year"]), found["nth"].lower() not in ("first", "opening"), found["unit"].lower()
    month = 12 if last else 1
    if unit == "month":
        return Meaning(Named(year=year, month=month))
    if unit == "day":
        return Meaning(Named(year=year, month=month, day=31 if last else 1))
    span: Literal["week", "weekend"] = "week" if unit == "week" else "weekend"
    return Meaning(Named(year=year, month=month, nth=-1 if last else 1, nth_unit=span))


RULES: tuple[Rule, ...] = (
    Rule(
        "nth day or week of a month",
        r"(?:the )?(?P<nth>{ordinal}|last|final) (?:(?P<weekday>{weekday})|(?P<unit>day|week"
        r"|weekend|month(?= (?:of|in) \w+ (?:\w+ )?year))) (?:of|in) (?:(?P<month>{month})(?:,? (?P<year>{year}))?"
        r"|(?P<word>the (?:following|same|previous|present|current)|the|this|last|next|that) (?P<whole>month|year)\b"
        r"(?! [12]\d| of {month}))",
        _read_nth,
        (
            Yes("on the 1st Monday of May 2021", "the 1st Monday of May 2021", "2021-05-03"),
            Yes("in the last week of August", "the last week of August", "2021-W34"),
            Yes("They meet on the second Tuesday of next month.", "the second Tuesday of next month", "2021-11-09"),
            Yes("It shut on the last day of the year.", "the last day of the year", "2021-12-31"),
            Yes("Sales fell in the second month of this year.", "the second month of this year", "2021-02"),
        ),
        ("the first Monday", "the last week", "the first day of each month"),
    ),
    Rule(
        "first or last part of a year",
        r"(?:the )?(?P<nth>first|opening|last|final|closing) (?P<unit>day|week|weekend|month) of (?:the year )?"
        r"(?P<year>{year})",
        _read_edge_of_year,
        (
            Yes("It closed on the last day of 1999.", "the last day of 1999", "1999-12-31"),
            Yes("It rained in the first week of 2020.", "the first week of 2020", "2020-W01"),
            Yes("Sales rose in the final month of 2020.", "the final month of 2020", "2020-12"),
        ),
        ("the last day of the year", "the last days of 1999", "the first days of 2020"),
    ),
    Rule(
        "weekday",
        r"(?P<weekday>{weekday})",
        _read_weekday,
        (
            Yes("Russia on Wednesday hosted them.", "Wednesday", "2021-10-20"),
            Yes("He said Monday that", "Monday", "2021-10-18"),
            Yes("Aid was sent following Tuesday's quake.", "Tuesday", "2021-10-19"),
        ),
        ("Mondays are slow", "Fridayish"),
    ),
    Rule(
        DAY_WITHOUT_ARTICLE,
        r"(?P<weekday>{weekday}),? (?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?! (?:of )?{month}| ?(?:{dash}|&|and|to)"
        r" ?\d\d?(?:st|nd|rd|th)?(?: of)? {month}| century)",
        _read_weekday_and_day,
        (
            Yes("We meet on Friday 22nd at the pier.", "Friday 22nd", "2021-10-22"),
            Yes("Party on Sat 23rd!", "Sat 23rd", "2021-10-23"),
        ),
        ("the Sunday 5,000th ticket", "Friday 22nd of October"),
    ),
    Rule(
        "chosen weekday",
        WHICH + r" (?P<weekday>{weekday})",
        _read_chosen,
        (
            Yes("They met last Friday.", "last Friday", "2021-10-15"),
            Yes("They meet next Tuesday.", "next Tuesday", "2021-10-26"),
            Yes("They meet the following Tuesday.", "the following Tuesday", "2021-10-26"),
        ),
        ("the last of Friday", "this Fridays", "aid sent following Tuesday's quake"),
    ),
    Rule(
        "weeks from a weekday",
        r"(?:(?<!\bfor\s)(?<!\btime\sin\s)|(?<=\bset\sfor\s)|(?<=\bscheduled\sfor\s))(?:(?P<count>an?|{number})"
        r" (?:weeks?|wks?)|(?P<two>a fortnight)) (?:from|on) (?:this )?(?:coming )?(?P<weekday>{weekday})",
        _read_weeks_from,
        (
            Yes("The final is a week on Saturday.", "a week on Saturday", "2021-10-30"),
            Yes("The vote is set for two weeks from Friday.", "two weeks from Friday", "2021-11-05"),
            Yes("They meet a fortnight from Tuesday.", "a fortnight from Tuesday", "2021-11-09"),
            Yes("my exam is a wk from mon lol", "a wk from mon", "2021-11-01"),
        ),
        ("two weeks from the vote", "a week from Fridays", "It will shut for two weeks from Monday."),
    ),
    Rule(
        "a part of a weekday",
        r"(?P<part>early|earlier|late|later) in the day (?:on )?(?P<weekday>{weekday})"
        r"(?! ?{dash}?(?:morning|night|evening|afternoon)s?\b)",
        _read_part_of_weekday,
        (
            Yes("The ruling came late in the day Friday.", "late in the day Friday", "2021-10-15"),
            Yes("Early in the day on Monday it rained.", "Early in the day on Monday", "2021-10-18"),
        ),
        ("late in the day of Mondays", "early in the day Sunday night"),
    ),
    Rule(
        "the weekday before last",
        r"(?:the )?(?P<weekday>{weekday}) (?:before (?P<side>last)|after (?P<next>next))" + _NO_PERIOD_NEXT,
        _read_one_over,
        (
            Yes("They met the Friday before last.", "the Friday before last", "2021-10-08"),
            Yes("They meet the Friday after next.", "the Friday after next", "2021-10-29"),
        ),
        ("the Friday before lastingly", "the Friday after that"),
    ),
    Rule(
        "the weekend",
        r"the (?:long |holiday |(?:three|four){dash}day |bank holiday )?weekend",
        _read_weekend,
        (
            Yes("It rained at the weekend.", "the weekend", "2021-W41-WE"),
            Yes("Fighting over the weekend killed 9.", "the weekend", "2021-W41-WE"),
        ),
        ("the weekender", "every weekend"),
    ),
    Rule(
        "the week of a day",
        r"(?:the )?(?P<span>week(?:end)?|w(?=/))(?: (?:that )?|/)(?P<side>of|(?<=w/)c|beginning|commencing|starting"
        r"|ending|ended|to|through) (?:(?P<month>{month}) (?P<day>{day})(?:{dash}{day})?"
        r"|(?P<first>{day})(?:{dash}{day})? (?P<last>{month}))(?:,? (?P<year>{year}))?",
        _read_week_of,
        (
            Yes("during the week of March 8, 2021", "the week of March 8, 2021", "2021-W10"),
            Yes("in the week beginning 4 October", "the week beginning 4 October", "2021-W40"),
            Yes("Interviews w/c 4 October.", "w/c 4 October", "2021-W40"),
            Yes("Output in the week ended October 2 rose.", "the week ended October 2", "2021-W39"),
            Yes("It rained the weekend of Oct. 9.", "the weekend of Oct. 9", "2021-W40-WE"),
            Yes("fairs on the weekend of 16-17 October", "the weekend of 16-17 October", "2021-W41-WE"),
        ),
        ("the week of rain", "weeks of March 6"),
    ),
    Rule(
        "the weekend by its day",
        r"(?:the )?(?:(?P<month>{month}) (?P<day>{day})(?:{dash}{day})?"
        r"|(?P<first>{day})(?:{dash}{day})? (?P<last>{month})) weekend",
        _read_weekend_by_day,
        (
            Yes("The Oct. 9 weekend was quiet.", "The Oct. 9 weekend", "2021-W40-WE"),
            Yes("fairs on the 16-17 October weekend", "the 16-17 October weekend", "2021-W41-WE"),
        ),
        ("the Oct. 9 weekender", "4 weekends"),
    ),
    Rule(
        "week of a year by its number",
        r"(?:calendar )?week (?P<number>\d\d?)(?:,? (?:of|in) (?P<year>{year})|(?<=calendar\sweek\s\d)"
        r"|(?<=calendar\sweek\s\d\d))",
        _read_week_number,
        (
            Yes("It peaked in week 42 of 2021.", "week 42 of 2021", "2021-W42"),
            Yes("deaths in calendar week 3 were", "calendar week 3", "2021-W03"),
        ),
        ("week 3 of the season", "week 60 of 2021"),
    ),
)
