"""Clock times in words: "half past nine", "a quarter to six", "ten o'clock at night", "noon", "midnight"."""

from timeline.dates.lexicon import HOUR_WORDS, MONTHS, parse_number, part_of_day
from timeline.dates.meaning import Meaning, Named
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.clock import ZONE, clock

SPOKEN = "hour and minutes in words"
_NOON, _MIDNIGHT = 12 * 60, 24 * 60  # midnight ends the day it is named with
_HOUR = rf"(?P<hour>1[0-2]|[1-9]|{HOUR_WORDS})"
_PART = r"(?: (?:in the|at) (?P<part>morning|afternoon|evening|night|nite))?"
_BEFORE_HALF = "|".join(rf"(?<=\b{word}\s)" for word in "at by til till until from around about before after".split())
_TWELVE = "".join(rf"(?<!\b{month}\s)" for month in MONTHS)  # "on July 12 noon" is of the 12th
_BEFORE_HOUR = "|".join(
    rf"(?<=\b{word}\s)"
    for word in (
        *"at by until till til around about since before after starts begins".split(),
        r"set\sfor", r"scheduled\sfor",
    )
)  # fmt: skip
_MINUTES = {"quarter": 15, "half": 30, "twenty-five": 25, "twenty five": 25}


def _hour(found: Match) -> int | None:
    hour = parse_number(found["hour"])
    return int(hour) if hour is not None and 1 <= hour <= 12 else None


def _spoken(minute: int, found: Match, *, hour_only: bool) -> Meaning:
    """A time of the twelve-hour clock; the part of the day said with it tells which half."""
    groups = found.groupdict()
    word = groups.get("part") or groups.get("part2")
    part = part_of_day(word) if word else None
    return clock(Named(minute=minute, hour_only=hour_only or None, twelve=True, part=part), found)


def _read_oclock(found: Match) -> Meaning | None:
    hour = _hour(found)
    return _spoken(hour * 60, found, hour_only=True) if hour is not None else None


def _read_past(found: Match) -> Meaning | None:
    hour = _hour(found)
    words = " ".join((found["fraction"] or found["count"] or found["count2"]).lower().split())
    minutes = _MINUTES.get(words) or parse_number(words)
    if hour is None or minutes is None or minutes >= 60:
        return None
    way = (found["way"] or "past").lower()
    if words == "half" and way != "past":
        return None
    ahead = way in ("past", "after")
    minute = hour * 60 + int(minutes) if ahead else (hour * 60 - int(minutes)) % _NOON
    return _spoken(minute or _NOON, found, hour_only=False)


def _read_half(found: Match) -> Meaning | None:
    hour = _hour(found)
    return _spoken(hour * 60 + 30, found, hour_only=False) if hour is not None else None


def _read_beside_noon(found: Match) -> Meaning | None:
    words = (found["count"] or "").lower()
    minutes = 1 if words in ("a", "one") else parse_number(words) if words else 15
    if found["half_hour"]:
        minutes = 30
    if minutes is None or not 0 < minutes < 60:
        return None
    ahead = found["way"].lower() in ("past", "after")
    noon = _NOON if found["word"].lower() != "midnight" else 0 if ahead else _MIDNIGHT
    return clock(Named(minute=noon + int(minutes) * (1 if ahead else -1)), found)


def _read_spoken(found: Match) -> Meaning | None:
    hour, words = _hour(found), found["minutes"].lower().replace("-", " ")
    half = (found["half"] or "").lower()
    if hour is None:
        return None
    minute = hour * 60 + {"fifteen": 15, "thirty": 30, "forty five": 45}[words]
    if half:
        return Meaning(Named(minute=minute % _NOON + (_NOON if half == "p" else 0)))
    return _spoken(minute, found, hour_only=False)


def _read_hour_of_part(found: Match) -> Meaning | None:
    hour = _hour(found)
    minute = int(found["minute"] or 0)
    if hour is None or minute > 59:
        return None
    return Meaning(Named(minute=hour * 60 + minute, twelve=True, hour_only=None if found["minute"] else True))


def _read_noon(found: Match) -> Meaning | None:
    word = found["word"].lower()
    return clock(Named(minute=_MIDNIGHT if word == "midnight" else _NOON), found)


RULES: tuple[Rule, ...] = (
    Rule(
        "o'clock",
        rf"(?<!\d[.:]){_HOUR}(?: o{{apos}} ?clock{_PART}"
        r"| (?:in the|at) (?P<part2>morning|afternoon|evening|night|nite))" + ZONE,
        _read_oclock,
        (
            Yes("by five o'clock in the evening", "five o'clock in the evening", "2021-10-20T17:00"),
            Yes("still there at 11 at nite", "11 at nite", "2021-10-20T23:00"),
            Yes("until 4 o’clock today", "4 o’clock today", "2021-10-20T04:00"),
        ),
        ("five locks", "22 o'clock"),
    ),
    Rule(
        "minutes past or to the hour",
        r"(?:(?:(?:an? )?(?P<fraction>quarter|half)|(?P<count>{number}) minutes?)[- ](?P<way>past|after|to|before)"
        r"|(?<=\bat\s)(?P<count2>five|ten|twenty|twenty[- ]five) past)"
        rf" {_HOUR}(?: o{{apos}} ?clock)?{_PART}",
        _read_past,
        (
            Yes("They left at half past nine.", "half past nine", "2021-10-20T09:30"),
            Yes("It rose at half-past two o'clock.", "half-past two o'clock", "2021-10-20T02:30"),
            Yes("by a quarter to six in the evening", "a quarter to six in the evening", "2021-10-20T17:45"),
            Yes("It rang at ten minutes past four.", "ten minutes past four", "2021-10-20T04:10"),
        ),
        ("odds of ten to one", "half to six of them", "the quarter after tax"),
    ),
    Rule(
        "half an hour as Britain says it",
        rf"(?:{_BEFORE_HALF})half {_HOUR}"
        r"(?=\s?(?:[,;!?)]|\.(?!\d)|\Z)| (?:in|on|this|today|tomorrow|tonight|and|for|so|to|then"
        r"|tonite|2nite|2night|2nt|tmrw?|2moro|last)\b)" + _PART,
        _read_half,
        (
            Yes("The dentist can see you at half nine.", "half nine", "2021-10-20T09:30"),
            Yes("They met at half eight in the morning.", "half eight in the morning", "2021-10-20T08:30"),
            Yes("The bar was full by half nine.", "half nine", "2021-10-20T09:30"),
        ),
        ("They sold it at half 3.5.", "at half 10 percent", "half seven men"),
    ),
    Rule(
        "minutes beside noon or midnight",
        r"(?:(?:a )?quarter(?: of an hour)?|(?P<half_hour>half an hour|half(?= past\b))|(?P<count>a|{number}) minutes?)"
        r" (?P<way>past|after|to|before) (?P<word>noon|midday|midnight)" + ZONE,
        _read_beside_noon,
        (
            Yes(
                "It began one minute after midnight on 3 May 2021.",
                "one minute after midnight on 3 May 2021",
                "2021-05-03T00:01",
            ),
            Yes(
                "They closed it ten minutes before noon on 3 May 2021.",
                "ten minutes before noon on 3 May 2021",
                "2021-05-03T11:50",
            ),
            Yes("At half past midnight it sank.", "half past midnight", "2021-10-20T00:30"),
            Yes("at a quarter to midnight on 3 May 2021", "a quarter to midnight on 3 May 2021", "2021-05-03T23:45"),
        ),
        ("minutes after midnight oil", "99 minutes after the noon prayer"),
    ),
    Rule(
        SPOKEN,
        rf"(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\baround\s)|(?<=\babout\s)"
        r"|(?<=\bearly\sas\s)|(?<=\blate\sas\s))"
        rf"(?P<hour>{HOUR_WORDS}) (?P<minutes>fifteen|thirty|forty[- ]five)"
        r"(?: ?(?P<half>[ap])\.? ?m\b\.?|(?: (?:in the|at) (?P<part>morning|afternoon|evening|night)))?",
        _read_spoken,
        (
            Yes("They will try again as early as eight thirty.", "eight thirty", "2021-10-20T08:30"),
            Yes("The train left at six fifteen in the evening.", "six fifteen in the evening", "2021-10-20T18:15"),
            Yes("It was found at five forty-five p.m.", "five forty-five p.m.", "2021-10-20T17:45"),
        ),
        ("by six fifty", "thirty at five"),
    ),
    Rule(
        "hour of a named part of the day",
        rf"(?:{_BEFORE_HOUR}){_HOUR}"
        r"(?:[:.](?P<minute>[0-5]\d))?"
        r"(?= (?:(?:this|that|the next|the following|tomorrow|yesterday|{weekday}|on {weekday}) "
        r"(?:morning|mornin|afternoon|evening|night|nite)|tonight|tonite|2nite|2night|last (?:night|nite))\b)",
        _read_hour_of_part,
        (
            Yes("He left at 7 this morning.", "7 this morning", "2021-10-20T07:00"),
            Yes("He left at about two this morning.", "two this morning", "2021-10-20T02:00"),
            Yes("They land at eight tonight.", "eight tonight", "2021-10-20T20:00"),
            Yes("we should be home by 10 2nite", "10 2nite", "2021-10-20T22:00"),
            Yes("The shop is open till 9 tonight.", "9 tonight", "2021-10-20T21:00"),
            Yes("The speech is set for 9 tonight.", "9 tonight", "2021-10-20T21:00"),
            Yes("It failed at 7.40 last night.", "7.40 last night", "2021-10-19T19:40"),
            Yes("They have been in line since 9 last night.", "9 last night", "2021-10-19T21:00"),
        ),
        ("He left all 7 this morning.", "at 7 this week"),
    ),
    Rule(
        "noon and midnight",
        rf"(?:{_TWELVE}(?<![\d.,:$£€])(?:12|twelve) (?=noon|mid))?"
        r"(?P<word>(?:high )?noon|midnight|noontime|midday|mid-day)" + ZONE,
        _read_noon,
        (
            Yes("by noon on 3 May 2021", "noon on 3 May 2021", "2021-05-03T12:00"),
            Yes("The fete opens at 12 noon on 3 May 2021.", "12 noon on 3 May 2021", "2021-05-03T12:00"),
            Yes("at midnight on 4 May 2021", "midnight on 4 May 2021", "2021-05-04T24:00"),
        ),
        ("afternoons", "midnightly"),
    ),
)
