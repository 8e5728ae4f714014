"""Clock times and parts of the day: "3 p.m. EST", "22:28 UTC+8", "0930 GMT", "noon", "Wednesday night"."""

from timeline.dates.lexicon import PARTS, parse_number, zone_offset
from timeline.dates.meaning import Meaning, Named
from timeline.dates.rule import Match, Rule, Yes

_NOON, _MIDNIGHT = 12 * 60, 24 * 60  # midnight ends the day it is named with


def _zone(found: Match) -> tuple[int | None, str | None]:
    name = found["zone"]
    return (zone_offset(name), name) if name else (None, None)


def _read_half_day(found: Match) -> Meaning | None:
    hour, minute = parse_number(found["hour"]), int(found["minute"] or 0)
    if hour is None or not 1 <= hour <= 12 or minute > 59:
        return None
    hour = hour % 12 + (12 if found["half"].lower().startswith("p") else 0)
    offset, name = _zone(found)
    hour_only = None if found["minute"] else True
    return Meaning(Named(minute=int(hour) * 60 + minute, zone=offset, zone_name=name, hour_only=hour_only))


def _read_clock(found: Match) -> Meaning | None:
    hour, minute = int(found["hour"]), int(found["minute"])
    offset, name = _zone(found)
    return Meaning(Named(minute=hour * 60 + minute, zone=offset, zone_name=name)) if hour < 24 and minute < 60 else None


def _read_spoken(found: Match) -> Meaning | None:
    hour = parse_number(found["hour"])
    if hour is None or not 1 <= hour <= 12:
        return None
    part = (found["part"] or "").lower()
    hour = hour % 12 + (12 if part in ("afternoon", "evening") or (part == "night" and hour >= 6) else 0)
    return Meaning(Named(minute=int(hour) * 60, hour_only=True))


def _read_noon(found: Match) -> Meaning | None:
    offset, name = _zone(found)
    word = found["word"].lower()
    return Meaning(Named(minute=_MIDNIGHT if word == "midnight" else _NOON, zone=offset, zone_name=name))


def _read_early_hours(found: Match) -> Meaning | None:
    return Meaning(Named(part="EH"))


def _read_part(found: Match) -> Meaning | None:
    return Meaning(Named(part=PARTS[found["part"].lower()]))


_ZONE = r"(?: ?\(?(?P<zone>{zone})\)?| local time)?"

RULES: tuple[Rule, ...] = (
    Rule(
        "time with a.m. or p.m.",
        r"(?P<hour>\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
        r"|twelve)(?:[:.]?(?P<minute>\d\d))? ?(?P<half>a\.m\.?|p\.m\.?|am|pm)" + _ZONE,
        _read_half_day,
        (
            Yes("at 3 p.m. EST on 5 May 2021", "3 p.m. EST on 5 May 2021", "2021-05-05T15:00"),
            Yes("starts at 10:35 a.m. today", "10:35 a.m. today", "2021-10-20T10:35"),
        ),
        ("at 13 p.m. sharp", "15 amps"),
    ),
    Rule(
        "time in figures",
        r"(?<![\d:.,$])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!:?\d)(?: (?:hours|hrs))?" + _ZONE,
        _read_clock,
        (
            Yes("22:28 UTC+8, 2021-10-20", "22:28 UTC+8, 2021-10-20", "2021-10-20T22:28"),
            Yes("at 09:30 GMT they", "09:30 GMT", "2021-10-20T09:30"),
        ),
        ("odds of 25:61", "ran 1:02:33.5"),
    ),
    Rule(
        "time in four figures",
        r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) ?(?:(?P<zone>{zone})|hours|hrs|local time)",
        _read_clock,
        (
            Yes("at 0930 GMT they", "0930 GMT", "2021-10-20T09:30"),
            Yes("by 1745 EST it", "1745 EST", "2021-10-20T17:45"),
        ),
        ("0930 men", "2561 GMT"),
    ),
    Rule(
        "o'clock",
        r"(?P<hour>{number})(?: o{apos}clock)?(?: (?:in the|at) (?P<part>morning|afternoon|evening|night)|(?<=clock))",
        _read_spoken,
        (
            Yes("by five o'clock in the evening", "five o'clock in the evening", "2021-10-20T17:00"),
            Yes("until 4 o’clock today", "4 o’clock today", "2021-10-20T04:00"),
        ),
        ("five locks", "22 o'clock"),
    ),
    Rule(
        "noon and midnight",
        r"(?P<word>(?:high )?noon|midnight|noontime|midday)" + _ZONE,
        _read_noon,
        (
            Yes("by noon on 3 May 2021", "noon on 3 May 2021", "2021-05-03T12:00"),
            Yes("at midnight on 4 May 2021", "midnight on 4 May 2021", "2021-05-04T24:00"),
        ),
        ("afternoons", "midnightly"),
    ),
    Rule(
        "the early hours",
        r"the (?:early|small|wee|predawn) (?:morning )?hours",
        _read_early_hours,
        (
            Yes("They fled in the early hours of Thursday.", "the early hours of Thursday", "2021-10-14TMO"),
            Yes("in the small hours of 3 May 2021", "the small hours of 3 May 2021", "2021-05-03TMO"),
        ),
        ("the early hour", "small hours"),
    ),
    Rule(
        "part of the day",
        r"(?:the )?(?:(?:early|late) )?(?P<part>morning|afternoon|evening|night|overnight|dawn|dusk"
        r"|nightfall|daybreak|sunrise|sunset|nighttime|lunchtime)(?: hours)?",
        _read_part,
        (
            Yes("It was calm in the evening.", "the evening", "2021-10-20TEV"),
            Yes("They left overnight and won.", "overnight", "2021-10-20TNI"),
        ),
        ("a nightly show", "mornings"),
    ),
)
