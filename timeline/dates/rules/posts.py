"""What posts write and edited news does not: "2nite", "todays", "Day 3", a bare "night", "4+am", "abt 2250".

The rules named in POSTS_ONLY hold in a post alone; elsewhere the same words are no time.
"""

from timeline.dates.lexicon import PARTS, unit_code, weekday_number
from timeline.dates.meaning import Meaning, Named, Recurring, Shift, Vague
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length
from timeline.model import Grain

_DAYS = {
    -1: "yest yday yst ystd ystdy yesterdae yesturday",
    0: "2day todae tdae todayy",
    1: "tmoro 2moz 2moro 2morow 2morrow 2mrw 2mro 2mr tmw trmw tmrrw tmro tomo "
    " tomoro tomorow tommorow tommorrow tomorrrow tomolo",
}
_DAY_OF_WORD = {word: count for count, words in _DAYS.items() for word in words.split()}
_NIGHTS = ("2nite", "2night", "2nt", "2nyt", "tonyt", "tnite", "tonit")
_WITHOUT_APOSTROPHE = {"todays": 0, "yesterdays": -1, "tomorrows": 1, "tonights": 0, "tonites": 0, "2nites": 0}
_OWN_PARTS = PARTS | {"nite": "NI", "nites": "NI", "nights": "NI", "mornin": "MO", "morn": "MO", "mornings": "MO"}
_THIS: dict[str, Grain] = {"day": "day", "week": "week", "month": "month", "year": "year"}
_SHORT_PERIODS: dict[str, Grain] = {
    "wk": "week", "yr": "year", "mth": "month", "wkend": "weekend", "wknd": "weekend", "week": "week", "year": "year",
    "month": "month", "weekend": "weekend",
}  # fmt: skip
_PARTS_IN_SHORT = {"eve": "EV", "am": "MO", "pm": "AF", "nt": "NI"}
_LIKE_YEARS = (1900, 2059)  # "by 2030" is a year
PART_IN_SHORT = "part of a day in short"
# Of these the ones that a day may join: "2250 on Friday" is a clock time in any text.
JOINED_ANYWHERE = frozenset({"part of the day in passing", "about an hour", "four figures as a clock"})
_BEFORE_FIGURES = "|".join(
    rf"(?<=\b{word}\s)" for word in "at abt about around ard by till til until from reach reached since @".split()
).replace(r"\b@", "@")
IN_PASSING = "period in passing"
POSTS_ONLY = frozenset(
    {"day word without its apostrophe", "last night without its apostrophe", "time unit in passing",
     IN_PASSING, "weekend in passing", "part of the day in passing", "the future in passing", "everyday",
     "about an hour", "four figures as a clock", PART_IN_SHORT, "Valentine's Day in short", "now in short",
     "the whole of a unit", "last week without its apostrophe", "New Year's Day in short"}
)  # fmt: skip


def _read_day(found: Match) -> Meaning | None:
    word = found["word"].lower()
    if word in _NIGHTS or word.startswith("toni"):
        return Meaning(Named(base=Shift("day", 0), part="NI"))
    return Meaning(Shift("day", (_DAY_OF_WORD | _WITHOUT_APOSTROPHE)[word]))


def _read_last_night(found: Match) -> Meaning | None:
    return Meaning(Named(base=Shift("day", -1), part="NI"))


def _read_unit(found: Match) -> Meaning | None:
    return Meaning(length(unit_code(found["unit"] or found["day"]), 1.0))


def _read_period(found: Match) -> Meaning | None:
    return Meaning(Shift(_THIS[found["unit"].lower()], 0, "story now"))


def _read_step(found: Match) -> Meaning | None:
    count = {"last": -1, "this": 0, "next": 1, "nxt": 1}[(found["word"] or found["word2"]).lower()]
    return Meaning(Shift(_SHORT_PERIODS[(found["unit"] or found["unit2"]).lower()], count))


def _read_weekend(found: Match) -> Meaning | None:
    return Meaning(Named(weekend=True))


def _read_part(found: Match) -> Meaning | None:
    return Meaning(Named(part=_OWN_PARTS[" ".join(found["part"].lower().split())]))


def _read_short_part(found: Match) -> Meaning | None:
    part = _PARTS_IN_SHORT.get(found["part"].lower(), "AF")
    if found["weekday"]:
        return Meaning(Named(weekday=weekday_number(found["weekday"]), part=part))
    return Meaning(Named(base=Shift("day", 0 if found["this"] else 1), part=part))


def _read_new_years_eve(found: Match) -> Meaning | None:
    surname = found[0] == "Nye"
    return None if surname else Meaning(Named(holiday="new year's eve"))


def _read_valentines(found: Match) -> Meaning | None:
    return Meaning(Named(holiday="valentine's day"))


def _read_end_of_day(found: Match) -> Meaning | None:
    return Meaning(Shift("day", 0), "END", "sharp")


def _read_future(found: Match) -> Meaning | None:
    return Meaning(Vague("FUTURE_REF"))


def _read_everyday(found: Match) -> Meaning | None:
    return Meaning(Recurring("P1D"))


_NOON_HOUR = 12  # up to it an hour may be of the morning or of the afternoon


def _read_about(found: Match) -> Meaning | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or found["half2"] or "").lower()
    if not 1 <= hour <= (12 if half else 23):
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    twelve = True if not half and hour <= _NOON_HOUR else None
    hour_only = None if found["minute"] else True
    base, part = (Shift("day", 0), "NI") if found["tonight"] else (None, None)
    time = Named(minute=hour * 60 + minute, hour_only=hour_only, twelve=twelve, base=base, part=part)
    return Meaning(time, "APPROX")


def _read_four_figures(found: Match) -> Meaning | None:
    year = _LIKE_YEARS[0] <= int(found["hour"] + found["minute"]) <= _LIKE_YEARS[1]
    if year and found.string[: found.start()].split()[-1].lower() not in ("at", "abt", "@"):
        return None
    return Meaning(Named(minute=int(found["hour"]) * 60 + int(found["minute"])))


RULES: tuple[Rule, ...] = (
    Rule(
        "day word in short",
        rf"(?P<word>{'|'.join([*_DAY_OF_WORD, *_NIGHTS])})",
        _read_day,
        (
            Yes("See you 2moro then", "2moro", "2021-10-21"),
            Yes("what a match yday", "yday", "2021-10-19"),
            Yes("Who is going 2nite", "2nite", "2021-10-20TNI"),
        ),
        ("a 2daily mix", "yesty"),
    ),
    Rule(
        "day word without its apostrophe",
        rf"(?P<word>{'|'.join(_WITHOUT_APOSTROPHE)})",
        _read_day,
        (
            Yes("so tired after todays run lol", "todays", "2021-10-20"),
            Yes("my pics of yesterdays gig!!", "yesterdays", "2021-10-19"),
        ),
        ("The yesterdays of the town were many.", "todayss"),
    ),
    Rule(
        "last night without its apostrophe",
        r"last nights|last nites|lastnight",
        _read_last_night,
        (
            Yes("omg last nights final", "last nights", "2021-10-19TNI"),
            Yes("Loved last nights show!!", "last nights", "2021-10-19TNI"),
            Yes("blame last nites curry lol", "last nites", "2021-10-19TNI"),
            Yes("so glad u came lastnight", "lastnight", "2021-10-19TNI"),
        ),
        ("The last nights were cold.", "last nightshift"),
    ),
    Rule(
        "time unit in passing",
        r"(?<![a-z]\s)(?P<day>day|week|month) \d{1,2}|(?P<unit>day|week|month|year|hour)",
        _read_unit,
        (
            Yes("have a great day!!", "day", "P1D"),
            Yes("Day 12 on the trail #hiking", "Day 12", "P1D"),
            Yes("best week ever lol", "week", "P1W"),
        ),
        ("It was the plan of the day.", "daybed"),
    ),
    Rule(
        IN_PASSING,
        r"the (?P<unit>day|week|month|year)",
        _read_period,
        (
            Yes("ending the week with cake :)", "the week", "2021-W42"),
            Yes("my pic of the day!!", "the day", "2021-10-20"),
        ),
        ("The week was long.", "the weekly"),
    ),
    Rule(
        "last, this, next period in short",
        r"(?P<word>last|this|next) (?P<unit>wk|wkend|wknd|yr|mth)|(?P<word2>nxt) (?P<unit2>week|weekend|month|year|wk)",
        _read_step,
        (
            Yes("see u next wk", "next wk", "2021-W43"),
            Yes("We met last yr in the rain.", "last yr", "2020"),
            Yes("so tired nxt week lol", "nxt week", "2021-W43"),
        ),
        ("this wkly mag", "the nxt big thing"),
    ),
    Rule(
        "weekend in passing",
        r"weekend|wkend|wknd",
        _read_weekend,
        (
            Yes("Happy weekend everyone!!", "weekend", "2021-W42-WE"),
            Yes("lazy weekend at home #chill", "weekend", "2021-W42-WE"),
        ),
        ("A weekend house burned.", "weekender"),
    ),
    Rule(
        "part of the day in passing",
        r"(?:(?:a|the) )?(?P<part>nights?|nites?|mornings?|mornin|morn)",
        _read_part,
        (
            Yes("Movie nite with the girls!!", "nite", "2021-10-20TNI"),
            Yes("off for a night out with my mum", "a night", "2021-10-20TNI"),
        ),
        ("A night train left.", "nightly"),
    ),
    Rule(
        PART_IN_SHORT,
        rf"(?:(?P<this>this)|(?P<next>tomorrow|tmrw?|tomoz|{'|'.join(_DAYS[1].split())})|(?P<weekday>{{weekday}}))"
        r" (?P<part>eve|aft|arvo|am|pm|nt)",
        _read_short_part,
        (
            Yes("see u this eve then", "this eve", "2021-10-20TEV"),
            Yes("i will be there on fri eve", "fri eve", "2021-10-22TEV"),
            Yes("woke up this am and it was gone lol", "this am", "2021-10-20TMO"),
            Yes("see u tmrw am then", "tmrw am", "2021-10-21TMO"),
            Yes("my dentist moved it to fri pm", "fri pm", "2021-10-22TAF"),
        ),
        ("this event", "tomorrow every man"),
    ),
    Rule(
        "New Year's Eve in short",
        r"nye",
        _read_new_years_eve,
        (
            Yes("any plans for nye?", "nye", "2021-12-31"),
            Yes("The bar will be open on NYE.", "NYE", "2021-12-31"),
        ),
        ("Mr Nye spoke lol", "a tonye"),
    ),
    Rule(
        "Valentine's Day in short",
        r"valentines",
        _read_valentines,
        (
            Yes("what will u do on valentines", "valentines", "2022-02-14"),
            Yes("no plans for valentines this time lol", "valentines", "2022-02-14"),
        ),
        ("my valentine lol", "They sold valentines."),
    ),
    Rule(
        "the end of the day in short",
        r"EOD",
        _read_end_of_day,
        (
            Yes("Send it by EOD.", "EOD", "2021-10-20"),
            Yes("pls reply before EOD", "EOD", "2021-10-20"),
        ),
        ("the EODs", "Geod"),
    ),
    Rule(
        "the future in passing",
        r"future",
        _read_future,
        (
            Yes("no more pizza in future lol", "future", "FUTURE_REF"),
            Yes("my future looks bright", "future", "FUTURE_REF"),
        ),
        ("A future king was born.", "futures"),
    ),
    Rule(
        "everyday",
        r"everyday|everynight|everytime",
        _read_everyday,
        (Yes("I run 5k everyday", "everyday", "P1D"), Yes("everyday i think of u", "everyday", "P1D")),
        ("The everyday worries of the town grew.", "everydays"),
    ),
    Rule(
        "about an hour",
        r"(?P<hour>\d\d?)(?:[:.](?P<minute>[0-5]\d))? ?(?:\+ ?(?P<half>[ap]m|[ap]\.m\.)"
        r"|-?ish(?: ?(?P<half2>[ap]m|[ap]\.m\.))?)(?P<tonight> (?:tonight|tonite|2nite))?",
        _read_about,
        (
            Yes("up since 4+am for my flight", "4+am", "2021-10-20T04:00"),
            Yes("I get off work at 6ish pm", "6ish pm", "2021-10-20T18:00"),
            Yes("pizza around 8ish tonight lol", "8ish tonight", "2021-10-20T20:00"),
            Yes("lol come around 7:30-ish haha", "7:30-ish", "2021-10-20T07:30"),
        ),
        ("The 6+ league met.", "25ish"),
    ),
    Rule(
        "four figures as a clock",
        rf"(?:{_BEFORE_FIGURES})(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)",
        _read_four_figures,
        (
            Yes("Reached camp at 2250 lol", "2250", "2021-10-20T22:50"),
            Yes("gotta be there at 1745!!", "1745", "2021-10-20T17:45"),
        ),
        ("The price stood at 2250.", "at 2261 lol"),
    ),
)
