"""Clock times in figures: "3 p.m. EST", "22:28 UTC+8", "0930 GMT", "9-11am", "19.30 local time"."""

from dataclasses import replace

from timeline.dates.lexicon import HOUR_WORDS, parse_number, part_of_day
from timeline.dates.meaning import Meaning, Named, Pair
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.zones import zone_offset

_TWELVE_HOUR_ZONES = frozenset("ET CT MT PT EST EDT CST CDT MST MDT PST PDT".split())
_HALF = r"(?P<half>a\.m\.?|p\.m\.?|am|pm|[ap]\. m\.)"  # "11 a. m." is how older books print it
_LOCAL = r"(?P<local> local(?: time)?\b)"
# One list of zones serves the name in brackets and the bare one: the list is what makes these patterns long.
ZONE = rf"(?: ?(?P<bracket>\()?(?P<zone>{{zone}})(?(bracket)\))|{_LOCAL})?"
_FIGURES_ZONE = (
    rf"(?: ?(?P<bracket>\()?(?P<zone>{{zone}}|(?<![(])[+\-−](?:0\d|1[0-4]):?[0-5]\d)(?(bracket)\))|{_LOCAL})?"
)


def clock(named: Named, found: Match) -> Meaning:
    """A clock time with the zone that the match of a ZONE says; the hour is of 24 then, but for zones of America."""
    groups = found.groupdict()
    name = groups.get("zone") or groups.get("bracketed") or groups.get("zulu")
    if name:
        twelve = named.twelve if name.upper() in _TWELVE_HOUR_ZONES else None
        return Meaning(replace(named, zone=zone_offset(name), zone_name=name, twelve=twelve))
    return Meaning(replace(named, local=True) if groups.get("local") else named)


def _hour_of_half(hour: int, half: str) -> int:
    return hour % 12 + (12 if half.lower().startswith("p") else 0)


def _read_half_day(found: Match) -> Meaning | None:
    hour, minute = parse_number(found["hour"]), int(found["minute"] or 0)
    midnight = hour == 0 and found["minute"] is not None and found["half"].lower().startswith("a")  # "0.35 a.m."
    if hour is None or not (1 <= hour <= 12 or midnight) or minute > 59:
        return None
    time = _hour_of_half(int(hour), found["half"]) * 60 + minute
    return clock(Named(minute=time, hour_only=None if found["minute"] else True), found)


def _read_hours(found: Match) -> Meaning | None:
    """ "9-11am" is both of the morning, "11-1pm" reaches over noon."""
    first, last = int(found["first"]), int(found["hour"])
    minute, last_minute = int(found["minute"] or 0), int(found["minute2"] or 0)
    if not (1 <= first <= 12 and 1 <= last <= 12 and minute < 60 and last_minute < 60):
        return None
    end = _hour_of_half(last, found["half"])
    start = _hour_of_half(first, found["half"])
    start += 0 if start <= end else -12 if start >= 12 else 12
    zone = clock(Named(), found).core
    if not isinstance(zone, Named):
        return None
    return Meaning(
        Pair(
            replace(zone, minute=start * 60 + minute, hour_only=None if found["minute"] else True),
            replace(zone, minute=end * 60 + last_minute, hour_only=None if found["minute2"] else True),
            found.end("minute") - found.start() if found["minute"] else found.end("first") - found.start(),
            found.start("hour") - found.start(),
        )
    )


def _read_clock(found: Match) -> Meaning | None:
    hour, minute = int(found["hour"]), int(found["minute"])
    if hour > 23 or minute > 59:
        return None
    part = part_of_day(found["part"]) if found["part"] else None
    twelve = 1 <= hour <= 12 and not found["hour"].startswith("0")
    return clock(Named(minute=hour * 60 + minute, twelve=twelve or None, part=part), found)


def _read_on_air(found: Match) -> Meaning | None:
    hour = int(found["hour"])
    if not 1 <= hour <= 12 or int(found["central"]) % 12 != (hour - 1) % 12:
        return None
    return Meaning(Named(minute=_hour_of_half(hour, "pm") * 60 + int(found["minute"] or 0),
                         hour_only=None if found["minute"] else True))  # fmt: skip


def _read_four_figures(found: Match) -> Meaning | None:
    return clock(Named(minute=int(found["hour"]) * 60 + int(found["minute"])), found)


def _read_beside(found: Match) -> Meaning | None:
    hour = int(found["hour"] or found["hour2"] or found["hour3"])
    return Meaning(Named(minute=hour * 60 + int(found["minute"] or found["minute2"] or found["minute3"])))


RULES: tuple[Rule, ...] = (
    Rule(
        "time with a.m. or p.m.",
        rf"(?P<hour>\d\d?|{HOUR_WORDS})(?:[:.]?(?P<minute>\d\d))? ?{_HALF}" + ZONE,
        _read_half_day,
        (
            Yes("at 3 p.m. EST on 5 May 2021", "3 p.m. EST on 5 May 2021", "2021-05-05T15:00"),
            Yes("starts at 10:35 a.m. today", "10:35 a.m. today", "2021-10-20T10:35"),
            Yes("at 0.35 a.m. on 5 May 2021", "0.35 a.m. on 5 May 2021", "2021-05-05T00:35"),
            Yes("by 11 a. m. on 5 May 2021", "11 a. m. on 5 May 2021", "2021-05-05T11:00"),
        ),
        ("at 13 p.m. sharp", "15 amps"),
    ),
    Rule(
        "hours from and to",
        r"(?<![\d:.,$])(?P<first>\d\d?)(?:[:.](?P<minute>\d\d))?(?: ?{dash} ?| to | and )(?P<hour>\d\d?)"
        rf"(?:[:.](?P<minute2>\d\d))? ?{_HALF}" + ZONE,
        _read_hours,
        (
            Yes("open 9-11am today", "9", "2021-10-20T09:00"),
            Yes("from 10 to 1:30 p.m.", "1:30 p.m.", "2021-10-20T13:30"),
        ),
        ("the 13-15pm", "from 9 to 11"),
    ),
    Rule(
        "time in figures",
        r"(?<![\d:.,$])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!:?\d)(?: ?(?:hours|hrs))?"
        r"(?: (?:in the|at) (?P<part>morning|afternoon|evening|night|nite)(?! of\b))?" + _FIGURES_ZONE,
        _read_clock,
        (
            Yes("22:28 UTC+8, 2021-10-20", "22:28 UTC+8, 2021-10-20", "2021-10-20T22:28"),
            Yes("at 09:30 GMT they", "09:30 GMT", "2021-10-20T09:30"),
            Yes("They moved off by 05:30hrs.", "05:30hrs", "2021-10-20T05:30"),
            Yes("It rang at 10:30 in the morning.", "10:30 in the morning", "2021-10-20T10:30"),
            Yes(
                "It rang at 9:30 in the evening on 3 May 2020.", "9:30 in the evening on 3 May 2020", "2020-05-03T21:30"
            ),
        ),
        ("odds of 25:61", "ran 1:02:33.5"),
    ),
    Rule(
        "time with a dot and its part of the day",
        r"(?<=\bat\s)(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)"
        r" (?:in the|at) (?P<part>morning|afternoon|evening|night)(?! of\b)" + _FIGURES_ZONE,
        _read_clock,
        (
            Yes("It rang at 7.15 in the evening.", "7.15 in the evening", "2021-10-20T19:15"),
            Yes("The boat left at 11.40 at night.", "11.40 at night", "2021-10-20T23:40"),
        ),
        ("It closed at 7.15 in the market.",),
    ),
    Rule(
        "hour on the air of two zones",
        r"(?<![\d/])(?P<hour>\d\d?)(?::(?P<minute>[0-5]\d))?(?: ?pm)?/(?P<central>\d\d?)(?::[0-5]\d)?"
        r" ?c(?:entral|t)?",
        _read_on_air,
        (
            Yes("The new season starts tonight at 9/8c.", "9/8c", "2021-10-20T21:00"),
            Yes("The finale airs tonight at 8:30/7:30c.", "8:30/7:30c", "2021-10-20T20:30"),
        ),
        ("9/7c", "the 9/8 cars"),
    ),
    Rule(
        "time in four figures",
        r"(?!(?<=:\d\d\s)(?:19|20))(?P<hour>[01]\d|2[0-3])[.]?(?P<minute>[0-5]\d)(?: ?(?:hours|hrs|hr))?"
        r"(?: ?\((?P<bracketed>{surezone})\)"
        r"| ?(?P<zone>(?:utc|gmt)[+\-−](?:0?\d|1[0-4])(?!\d)|{surezone}|(?-i:ET|PT)\b)"
        r"|(?P<zulu>z)\b|(?P<local> local time|(?<=\b0\d\d\d) local(?! time)\b))",
        _read_four_figures,
        (
            Yes("at 0930 GMT they", "0930 GMT", "2021-10-20T09:30"),
            Yes("by 1745 EST it", "1745 EST", "2021-10-20T17:45"),
            Yes("updated 1815 hrs IST", "1815 hrs IST", "2021-10-20T18:15"),
            Yes("It rose by 1430 ET.", "1430 ET", "2021-10-20T14:30"),
            Yes("It began at 0600 local on Tuesday.", "0600 local on Tuesday", "2021-10-19T06:00"),
        ),
        ("0930 men", "2561 GMT", "1960 mt of grain", "on May 3 14:30:05 2014 GMT"),
    ),
    Rule(
        "time in four figures and hours",
        r"(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\bfrom\s)|(?<=\bto\s)|(?<=\babout\s)|(?<=\baround\s)|(?<=\buntil\s)"
        r"|(?<=\bbefore\s)|(?<=\bafter\s)|(?<=\bsince\s)|(?=0))(?P<hour>[01]\d"
        r"|2[0-3])(?:(?<=\b0\d)\.|(?<=\bat\s\d\d)\.)?(?P<minute>[0-5]\d)"
        r" ?(?:hours|hrs)",
        _read_four_figures,
        (
            Yes("The watch changed at 2030 hours.", "2030 hours", "2021-10-20T20:30"),
            Yes("They moved off 0615 hrs.", "0615 hrs", "2021-10-20T06:15"),
            Yes("They meet at 09.30 hrs.", "09.30 hrs", "2021-10-20T09:30"),
        ),
        ("after training for 1800 hours", "at 2561 hours"),
    ),
    Rule(
        "four figures beside a day or a zone",
        r"(?:(?<=\bat\s)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?= (?:on )?(?:{weekday}|today|yesterday|tomorrow"
        r"|{month} \d|\d\d? {month}))"
        r"|(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\babout\s)|(?<=\baround\s)|(?<=\bbefore\s)|(?<=\bafter\s)|(?<=\bsince\s)"
        r"|(?<=\buntil\s))(?P<hour3>0\d)(?P<minute3>[0-5]\d)(?![\d-]|[ ,.]\d| ?(?:hours|hrs))"
        r"|(?P<hour2>[01]\d|2[0-3])(?P<minute2>[0-5]\d)(?= ?\((?:[01]\d|2[0-3]):?[0-5]\d ?(?:gmt|utc)))",
        _read_beside,
        (
            Yes("The train left at 1430 on Monday.", "1430 on Monday", "2021-10-18T14:30"),
            Yes("The quake struck at 0745 (0245 GMT).", "0745", "2021-10-20T07:45"),
            Yes("A third bomb went off at 0912, near the port.", "0912", "2021-10-20T09:12"),
        ),
        ("at 1990 levels", "at 1430 of them"),
    ),
)
