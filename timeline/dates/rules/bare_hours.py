"""Hours written as a bare number beside a day: "tomorrow at 11", "Friday at 2.30", "at eight on Saturday".

Whether more than an hour is counted there is told by ``timeline.dates.bare_hours``.
"""

from timeline.dates.lexicon import HOUR_WORDS
from timeline.dates.meaning import Meaning, Named
from timeline.dates.rule import Match, Rule, Yes

NAME = "hour alone beside a day"
_DAY_WORDS = (  # none that is a word too: "sat at 8"
    r"day daily nightly ndays sdays idays rdays night tonite"
    r" morning afternoon evening tomorrow tmr tmrw tomoz nite tue tues weds thu thur thurs fri"
    r" 1st 2nd 3rd th \d\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \d\smarch \d\sapril \d\sjune \d\sjuly"
    r" january february august september sept october november december"
).split()
# "ndays" of "Mondays" and the like, and "day" stands for "today" and for every weekday, "night" for "tonight"
_BESIDE = "|".join(rf"(?<={word}\s{at}\s)" for word in _DAY_WORDS for at in ("at", "@"))
# What opens a stretch that ends at a bare hour: "noon to 5", "9 a.m. to 5".
_OPENED = "|".join(
    rf"(?<={time}\s{to}\s)"
    for time in (r"\bnoon", r"\d\s[ap]\.m\.", r"\d[ap]m", r"\d\s[ap]m")
    for to in ("to", "until", "till")
)
_STARTS = "|".join(rf"(?<=\b{word}\sat\s)" for word in ("begins", "begin", "starts", "kicks off", "gets under way"))
_STARTS = "|".join(rf"(?<=\b{word}\sat\s)" for word in ("begins", "begin", "starts", r"kicks\soff"))  # at 6.30
_DOORS = "|".join(rf"(?<={half}{gap}doors\s)" for half in (r"pm", r"p\.m\.") for gap in (r",\s", r";\s", r"\s\("))
_HOURS = HOUR_WORDS.split("|")
_NOON = 12
_FIRST_MORNING_HOUR = 7  # who says "at 5" and no more means the afternoon


def _read_hour(found: Match) -> Meaning | None:
    hour = int(found["hour"]) if found["hour"] else _HOURS.index(found["word"].lower()) + 1
    minute = int(found["minute"] or 0)
    short = hour <= _NOON and not (found["hour"] or "").startswith("0")
    if not short and not found["minute"]:
        return None
    hour_only = None if found["minute"] else True
    if found.string.endswith("doors ", 0, found.start()):
        return Meaning(Named(minute=(hour % _NOON + _NOON) * 60 + minute, hour_only=hour_only)) if short else None
    late = _NOON if short and hour < _FIRST_MORNING_HOUR else 0
    return Meaning(Named(minute=(hour + late) * 60 + minute, hour_only=hour_only, twelve=True if short else None))


RULES: tuple[Rule, ...] = (
    Rule(
        NAME,
        rf"(?:{_BESIDE}|{_OPENED}|{_DOORS}|(?:{_STARTS})(?=\d\d?\.(?:00|15|30|45)\b)|(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\btill\s)|(?<=\buntil\s)|(?<=\bset\sfor\s)|(?<=\bscheduled\sfor\s))"
        rf"(?=(?:\d\d?|{HOUR_WORDS}) (?:on )?(?:today|tonight|tomorrow|{{weekday}})"
        r"|\d\d? on the (?:morning|afternoon|evening|night) of\b))"
        rf"(?:(?P<hour>2[0-3]|[01]?\d)(?:[.](?P<minute>[0-5]\d))?|(?P<word>{HOUR_WORDS}))"
        r"(?![.,:/]?\d|, \d|%|th|st|nd|rd)",
        _read_hour,
        (
            Yes("The shop opens tomorrow at 11.", "11", "2021-10-21T11:00"),
            Yes("The bus will leave on Friday at 2.30.", "2.30", "2021-10-22T14:30"),
            Yes("It will start at 8 on Saturday.", "8 on Saturday", "2021-10-23T08:00"),
            Yes("The lift will reopen tomorrow at nine.", "nine", "2021-10-21T09:00"),
            Yes("The service begins at 6.30.", "6.30", "2021-10-20T18:30"),
            Yes("The shop is open noon to 5.", "5", "2021-10-20T17:00"),
            Yes("The hall, 3 May 2020, 7.30pm, doors 7.", "7", "2020-05-03T19:00"),
            Yes("At 4 on the morning of 3 May 1921 it sank.", "4 on the morning of 3 May 1921", "1921-05-03T04:00"),
        ),
        (
            "They stood at 8.",
            "He came through doors 7 and 8.",
            "They met on Friday at two hospitals.",
            "at 8.5 today",
            "A fare that starts at 6.40.",
            "shares closed Tuesday at 11.25",
            "He walked from noon to 5 Hill Street.",
        ),
    ),
)
