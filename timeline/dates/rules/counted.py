"""So many units from now, or from what was told: "two days ago", "three months later", "two weeks from now"."""

from timeline.dates.lexicon import GRAIN_OF_UNIT, QUANTITY_MODS, VAGUE_COUNTS, parse_number, unit_code
from timeline.dates.meaning import Frame, Meaning, Named, Shift, Vague, shift_of
from timeline.dates.rule import Match, Rule, Yes
from timeline.model import Grain

_MOST_OF_ONE = 100  # "2 year ago" is a slip of the pen; "294,000 week ago" is a sum, and what it was then
_LONG_UNITS: dict[str, tuple[Grain | None, int]] = {
    "F": ("week", 2), "DE": ("year", 10), "CE": ("year", 100), "ML": ("year", 1000),
}  # fmt: skip


def _counted(found: Match, sign: int, frame: Frame) -> Meaning | None:
    code = unit_code(found["unit"])
    words = " ".join(found["count"].lower().split())
    if words in VAGUE_COUNTS:
        return Meaning(Vague("PAST_REF" if sign < 0 else "FUTURE_REF"))
    count = 2.0 if words.endswith(("couple", "couple of")) else 0.5 if words == "a half" else parse_number(words)
    if count is None or (count > _MOST_OF_ONE and not found["unit"].lower().endswith("s")):
        return None
    mod = QUANTITY_MODS[" ".join(found["quantity"].lower().split())] if found["quantity"] else None
    least = parse_number(found["low"]) if "low" in found.re.groupindex and found["low"] else None
    if least is not None:
        if least >= count:
            return None
        mod = mod or "APPROX"  # "two or three years ago"
    day: tuple[Grain | None, int] = ("day", 1)
    unit, times = day if code == "NI" else _LONG_UNITS.get(code, (GRAIN_OF_UNIT.get(code), 1))
    if unit is None or count * times > 9_999_999:
        return None
    if code == "NI" and frame == "story" and count == int(count):
        return Meaning(Named(base=Shift("day", sign * int(count), "story"), part="NI"), mod)
    return Meaning(shift_of(unit, sign * count * times, frame), mod)


def _read_ago(found: Match) -> Meaning | None:
    return _counted(found, -1, "publish")


def _read_later(found: Match) -> Meaning | None:
    return _counted(found, 1, "story")


def _read_earlier(found: Match) -> Meaning | None:
    return _counted(found, -1, "story")


def _read_hence(found: Match) -> Meaning | None:
    return _counted(found, 1, "publish")


def _read_half_more(found: Match) -> Meaning | None:
    code, way = unit_code(found["unit"]), found["way"].lower()
    unit, times = _LONG_UNITS.get(code, (GRAIN_OF_UNIT.get(code), 1))
    if unit is None:
        return None
    mod = QUANTITY_MODS[" ".join(found["quantity"].lower().split())] if found["quantity"] else None
    sign = -1 if way in ("ago", "earlier") else 1
    return Meaning(shift_of(unit, sign * 1.5 * times, "publish" if way == "ago" else "story"), mod)


def _read_part_away(found: Match) -> Meaning | None:
    years = _LONG_UNITS[unit_code(found["unit"])][1]
    parts = {"half": 2, "quarter": 1}[found["part"].lower()] * (3 if found["many"] else 1)
    mod = QUANTITY_MODS[" ".join(found["quantity"].lower().split())] if found["quantity"] else None
    way = found["way"].lower()
    sign = -1 if way in ("ago", "earlier") else 1
    return Meaning(shift_of("year", sign * years * parts / 4, "publish" if way == "ago" else "story"), mod)


def _read_from_now(found: Match) -> Meaning | None:
    days = {"yesterday": -1, "today": 0, "tomorrow": 1, "now": 0}[found["base"].lower()]
    code = unit_code(found["unit"])
    count = 1.0 if found["count"].lower() in ("a", "an") else parse_number(found["count"])
    if count is None or code not in ("D", "W", "F"):
        return _counted(found, 1, "publish") if days == 0 else None
    return Meaning(Shift("day", days + round(count * {"D": 1, "W": 7, "F": 14}[code])))


_COUNT = (
    r"(?:(?P<quantity>{quantity}) )?(?:(?P<low>{number}(?= to | or )|\d+(?={dash}\d))(?: to | or |{dash}))?"
    r"(?P<count>a couple of|a couple|couple of|couple|{vaguecount}|{number}|a half(?=[ -]hour)|an?)(?: full"
    r"| short| long| more)?(?:[ -]|(?<=\d))(?P<unit>{unit}|nights?)(?: or (?:so|two))?"
)

_OF_FEEDS: dict[str, Grain] = {"m": "minute", "h": "hour", "d": "day", "w": "week", "mo": "month", "y": "year"}


def _read_ago_in_a_feed(found: Match) -> Meaning | None:
    return Meaning(Shift(_OF_FEEDS[found["unit"].lower()], -int(found["count"])))


RULES: tuple[Rule, ...] = (
    Rule(
        "counted back from now",
        _COUNT + r" (?:ago|back|before now)",
        _read_ago,
        (
            Yes("He left two days ago.", "two days ago", "2021-10-18"),
            Yes("It closed three months ago.", "three months ago", "2021-07"),
            Yes("founded 40 years ago", "40 years ago", "1981"),
            Yes("It rang about a half hour ago.", "about a half hour ago", "2021-10-20"),
            Yes("we moved in 2yrs ago", "2yrs ago", "2019"),
            Yes("It was new two or three years ago.", "two or three years ago", "2018"),
        ),
        ("two days agone", "days ago", "294,000 week ago"),
    ),
    Rule(
        "counted back in a feed",
        r"(?P<count>[1-9]\d?)(?P<unit>mo|[mhdwy]) ago",
        _read_ago_in_a_feed,
        (
            Yes("Ana Roe, 2d ago", "2d ago", "2021-10-18"),
            Yes("Posted 5h ago", "5h ago", "2021-10-20"),
            Yes("Ana Roe, 3mo ago", "3mo ago", "2021-07"),
        ),
        ("3D agonies", "150m ago"),
    ),
    Rule(
        "counted on from what was told",
        r"(?:another |a further )?" + _COUNT + r" (?:later|l8r|afterwards?|thereafter)",
        _read_later,
        (
            Yes("On 3 May 2020 it sank. Two days later it burned.", "Two days later", "2020-05-05"),
            Yes("In 1990 it began. Three years later it ended.", "Three years later", "1993"),
            Yes("On 3 May 2020 it sank. Two nights later it burned.", "Two nights later", "2020-05-05TNI"),
            Yes("we met in 1990. 3 yrs l8r we had u", "3 yrs l8r", "1993"),
            Yes("In 1990 it began. It ended another three years later.", "another three years later", "1993"),
        ),
        ("two days latter", "no later"),
    ),
    Rule(
        "one and a half units away",
        r"(?:(?P<quantity>{quantity}) )?(?:an?|one)[ -](?P<unit>{unit})[ -]and[ -](?:a[ -])?half"
        r" (?P<way>ago|earlier|later|afterwards?)",
        _read_half_more,
        (
            Yes("It began a year and a half ago.", "a year and a half ago", "2020-04"),
            Yes("It began a year-and-a-half ago.", "a year-and-a-half ago", "2020-04"),
            Yes("It began a year and half ago.", "a year and half ago", "2020-04"),
            Yes("It left a week and a half ago.", "a week and a half ago", "2021-10-10"),
        ),
        ("a year and a half", "a man and a half ago"),
    ),
    Rule(
        "a part of a century away",
        r"(?:(?P<quantity>{quantity}) )?(?:an? |(?P<many>three)[ -])?(?P<part>half|quarter)s?(?:[ -]| of an? |-of-a-)"
        r"(?P<unit>century) (?P<way>ago|earlier|later|afterwards?)",
        _read_part_away,
        (
            Yes("It closed a quarter-century ago.", "a quarter-century ago", "1996"),
            Yes("It opened nearly a quarter of a century ago.", "nearly a quarter of a century ago", "1996"),
            Yes("In 1920 it burned. A half-century later it was rebuilt.", "A half-century later", "1970"),
        ),
        ("a quarter-century", "half a centurion ago", "a quarter of the century ago"),
    ),
    Rule(
        "counted back from what was told",
        _COUNT + r" (?:(?<!nights\s)earlier|(?<=nights\s)earlier(?! (?:this|last) )|beforehand|previously)",
        _read_earlier,
        (
            Yes("On 3 May 2020 it sank. Two days earlier it burned.", "Two days earlier", "2020-05-01"),
            Yes("In 1990 it ended. Three years earlier it began.", "Three years earlier", "1987"),
        ),
        ("two early days", "day earliest"),
    ),
    Rule(
        "counted on from now",
        _COUNT + r"(?: hence|(?:['’]|{apos}s) time)",
        _read_hence,
        (
            Yes("It ends two days hence.", "two days hence", "2021-10-22"),
            Yes("A vote is three weeks hence.", "three weeks hence", "2021-W45"),
            Yes("She is back in a month's time.", "a month's time", "2021-11"),
        ),
        ("two days henceforth", "hence two days"),
    ),
    Rule(
        "counted from a named day",
        r"(?P<quantity>{quantity} )?(?P<count>{vaguecount}|{number}|an?)(?: or so)? (?P<unit>{unit}) from"
        r" (?P<base>now|today|tomorrow|yesterday)",
        _read_from_now,
        (
            Yes("It opens two weeks from now.", "two weeks from now", "2021-11-03"),
            Yes("It opens 48 hours from now.", "48 hours from now", "2021-10-22"),
            Yes("It opens a few days from now.", "a few days from now", "FUTURE_REF"),
            Yes("due three days from today", "three days from today", "2021-10-23"),
            Yes("a wk from now i fly home", "a wk from now", "2021-10-27"),
        ),
        ("a week from hell", "two weeks from Tuesday"),
    ),
)
