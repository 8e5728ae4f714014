"""Days and periods of other years and weeks: "twenty years ago today", "this month last year", "two Fridays ago"."""

from timeline.civil import DAYS_PER_WEEK
from timeline.dates.lexicon import GRAIN_OF_UNIT, parse_number, unit_code, weekday_number
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.model import Grain

_STEPS = {"this": 0, "last": -1, "next": 1}
_DAYS = {"today": 0, "2day": 0, "day": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmr": 1}
_MOST_YEARS = 2_000  # further back no day of a year is told
_MOST_WEEKS = 52  # a year; nobody counts further in weekdays


def _read_years_ago(found: Match) -> Meaning | None:
    count = _count(found["count"] or found["count2"])
    if count is None or count != int(count) or count > _MOST_YEARS:
        return None
    words = (found["then"] or "today").lower().split()
    then = Shift(_grain(words[1]), _STEPS[words[0]]) if words[0] in _STEPS else Shift("day", _DAYS.get(words[0], 0))
    unit = GRAIN_OF_UNIT[unit_code(found["unit"] or found["unit2"])]
    return Meaning(Shift(unit, -int(count), then=then))


def _read_years_ago_on(found: Match) -> Meaning | None:
    count = _count(found["count"])
    if count is None or count != int(count) or count > _MOST_YEARS or _may_be_another_word(found):
        return None
    unit, day = GRAIN_OF_UNIT[unit_code(found["unit"])], weekday_number(found["weekday"])
    ahead = found["this"] is not None
    return Meaning(Shift(unit, -int(count), then=Shift("day", 0), weekday=day, ahead=ahead))


def _read_last_year(found: Match) -> Meaning | None:
    return Meaning(Shift("year", -1, then=Shift(_grain(found["unit"] or "day"), 0)))


def _read_of_that_year(found: Match) -> Meaning | None:
    unit: Grain = "day" if found["unit"].lower() == "date" else _grain(found["unit"])
    return Meaning(Named(year=int(found["year"]), base=Shift(unit, 0)))


def _read_weekdays_ago(found: Match) -> Meaning | None:
    count = _count(found["count"])
    if count is None or not 1 <= count <= _MOST_WEEKS or count != int(count):
        return None
    weeks = int(count) - 1
    beside = -DAYS_PER_WEEK * weeks if weeks else None
    return Meaning(
        Named(weekday=weekday_number(found["weekday"].lower().removesuffix("s")), which="past", beside=beside)
    )


def _read_weeks_ago_on(found: Match) -> Meaning | None:
    count = _count(found["count"])
    if count is None or not 1 <= count <= _MOST_WEEKS or count != int(count):
        return None
    return Meaning(Named(weekday=weekday_number(found["weekday"]), beside=-DAYS_PER_WEEK * int(count)))


def _read_week_after(found: Match) -> Meaning | None:
    days = DAYS_PER_WEEK * (2 if found["span"].lower() == "fortnight" else 1)
    return Meaning(Named(weekday=weekday_number(found["weekday"]), which="coming", beside=days))


def _read_day_and_week(found: Match) -> Meaning | None:
    span = (found["span"] or found["last"]).lower()
    weeks = int(parse_number(found["count"]) or 0) if found["count"] else 2 if span.endswith("fortnight") else 1
    return Meaning(Shift("day", DAYS_PER_WEEK * weeks + _DAYS[(found["after"] or found["day"]).lower().split()[-1]]))


def _may_be_another_word(found: Match) -> bool:
    """Whether a weekday is written short, without a full stop: "two years ago sat empty", "ten years ago Sun grew"."""
    return not found["weekday"].lower().endswith(("day", "."))


def _count(words: str) -> float | None:
    known = {"a": 1.0, "an": 1.0, "a couple of": 2.0}
    return known.get(words.lower()) or parse_number(words)


def _grain(word: str) -> Grain:
    return GRAIN_OF_UNIT[unit_code(word)]


RULES: tuple[Rule, ...] = (
    Rule(
        "so many years ago this day",
        r"(?P<count>{number}|an?)(?: |(?<=\d))(?P<unit>years?|yrs?|months?|weeks?|decades?) ago"
        r" (?P<then>today|2day|tonight|yesterday|tomorrow|to the day|(?:this|last|next) (?:week|weekend|month))"
        r"|this day (?P<count2>{number}|an?) (?P<unit2>years?) ago",
        _read_years_ago,
        (
            Yes("Twenty years ago today the dam broke.", "Twenty years ago today", "2001-10-20"),
            Yes("we got our cat 3 yrs ago 2day", "3 yrs ago 2day", "2018-10-20"),
            Yes("A year ago this week it closed.", "A year ago this week", "2020-W43"),
            Yes("It closed ten years ago last month.", "ten years ago last month", "2011-09"),
            Yes("It sank two years ago to the day.", "two years ago to the day", "2019-10-20"),
            Yes("On this day ten years ago it sank.", "this day ten years ago", "2011-10-20"),
        ),
        ("a year ago todayish", "two years ago this weekday"),
    ),
    Rule(
        "a weekday so many years ago",
        r"(?P<count>{number}|an?) (?P<unit>years?|months?|decades?) ago (?:on )?(?P<this>this (?:coming )?)?"
        r"(?P<weekday>{weekday})(?! ?{dash}?(?:morning|night|evening|afternoon)s?\b)",
        _read_years_ago_on,
        (
            Yes("The bridge opened ten years ago Monday.", "ten years ago Monday", "2011-10-18"),
            Yes("She died a year ago Thursday.", "a year ago Thursday", "2020-10-21"),
            Yes("It sank 50 years ago this Sunday.", "50 years ago this Sunday", "1971-10-24"),
        ),
        ("ten years ago on Mondays", "two years ago Monday night", "ten years ago sat empty"),
    ),
    Rule(
        "this period last year",
        r"(?:this (?P<unit>day|week|weekend|month)|the same day) (?:last year|a year ago)",
        _read_last_year,
        (
            Yes("It was dry this month last year.", "this month last year", "2020-10"),
            Yes("They had sold fewer this week last year.", "this week last year", "2020-W43"),
            Yes("It rained on the same day last year.", "the same day last year", "2020-10-20"),
        ),
        ("this timely last year", "this quarter last year"),
    ),
    Rule(
        "this day of another year",
        r"this (?P<unit>(?:day|date|week|month)(?= (?:in|of))|day) (?:in |of )?(?P<year>{year})",
        _read_of_that_year,
        (
            Yes("On this day in 1945 the war ended.", "this day in 1945", "1945-10-20"),
            Yes("This month in 1929 the market crashed.", "This month in 1929", "1929-10"),
            Yes("Born this day 1994.", "this day 1994", "1994-10-20"),
        ),
        ("this day in the 1945s", "He said this week 1987 would be good."),
    ),
    Rule(
        "so many weekdays ago",
        r"(?P<count>{number}|a couple of) (?P<weekday>{weekday}s) ago",
        _read_weekdays_ago,
        (
            Yes("They met two Fridays ago.", "two Fridays ago", "2021-10-08"),
            Yes("It rained three Sundays ago.", "three Sundays ago", "2021-10-03"),
            Yes("They met a couple of Mondays ago.", "a couple of Mondays ago", "2021-10-11"),
        ),
        ("two Fridays", "Fridays ago"),
    ),
    Rule(
        "a weekday so many weeks ago",
        r"(?P<count>{number}|a) weeks? ago (?:on |last )?(?P<weekday>{weekday})",
        _read_weeks_ago_on,
        (
            Yes("They met a week ago Friday.", "a week ago Friday", "2021-10-08"),
            Yes("They met two weeks ago on Monday.", "two weeks ago on Monday", "2021-10-04"),
        ),
        ("a week ago on Fridays", "a week ago"),
    ),
    Rule(
        "tomorrow and a week",
        r"(?:(?P<span>a (?:week|wk)|a fortnight|(?<!for\s)(?P<count>two|2|three|3|four|4|six|6) (?:weeks|wks))"
        r" (?P<after>today|tomorrow|tmrw?)"
        r"|(?P<day>today|tomorrow|this day) (?P<last>week|fortnight))"
        r"(?! ?{dash}| (?:of|in|at|when|that|since)\b)",
        _read_day_and_week,
        (
            Yes("The vote is a week tomorrow.", "a week tomorrow", "2021-10-28"),
            Yes("We leave tomorrow week.", "tomorrow week", "2021-10-28"),
            Yes("It opens a week today.", "a week today", "2021-10-27"),
            Yes("The final is two weeks today.", "two weeks today", "2021-11-03"),
            Yes("The race is three weeks today.", "three weeks today", "2021-11-10"),
            Yes("we fly a wk today lol", "a wk today", "2021-10-27"),
            Yes("It runs until this day week.", "this day week", "2021-10-27"),
        ),
        ("a week tomorrowish", "todays week", "It has been shut for two weeks today."),
    ),
    Rule(
        "a weekday and a week",
        r"(?P<weekday>{weekday}) (?P<span>week|fortnight)(?! ?{dash}| (?:of|in|at|when|that)\b)",
        _read_week_after,
        (
            Yes("The hearing is on Friday week.", "Friday week", "2021-10-29"),
            Yes("She is back Monday week.", "Monday week", "2021-11-01"),
            Yes("They meet on Saturday fortnight.", "Saturday fortnight", "2021-11-06"),
        ),
        ("Fridays weekly", "the Fridayish week"),
    ),
)
