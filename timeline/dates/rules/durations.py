"""Lengths of time: "two years", "a 10-year war", "the past three months", "decade-long"."""

import re

from timeline.dates.lexicon import QUANTITY_MODS, VAGUE_COUNTS, Mod, parse_number, unit_code
from timeline.dates.meaning import Meaning, Vague
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length

_REACH = {"past": -1, "last": -1, "previous": -1, "prior": -1, "preceding": -1, "latest": -1, "recent": -1,
          "next": 1, "coming": 1, "following": 1, "ensuing": 1, "intervening": 0}  # fmt: skip
_SEASON_CODES = {"summers": "SU", "winters": "WI", "springs": "SP", "autumns": "FA", "falls": "FA"}
_LIKE_YEARS = (1900, 2100)  # four figures in this range before a unit are a year: "the 1988 quarter"
_LARGEST_COUNT = 10_000_000  # of units; a larger figure is no length of anything told


def _code(unit: str) -> str:
    return _SEASON_CODES.get(unit.lower()) or unit_code(unit)


def _mod(found: Match) -> Mod | None:
    words = found["quantity"]
    return QUANTITY_MODS[" ".join(words.lower().split())] if words else None


def _count(words: str) -> tuple[float | None, bool]:
    """The number words say, None for "several", and whether they say any at all."""
    text = " ".join(words.lower().split())
    if "couple" in text:
        return 2.0, True
    if text in VAGUE_COUNTS or text.endswith(" of") or text in ("multi", "multiple"):
        return None, True
    count = 1.0 if text in ("a", "an", "another") else parse_number(text.removeprefix("another "))
    year = text.isdigit() and _LIKE_YEARS[0] <= int(text) <= _LIKE_YEARS[1]
    return count, count is not None and 0 < count <= _LARGEST_COUNT and not year


def _read_length(found: Match) -> Meaning | None:
    count, known = _count(found["count"])
    if not known:
        return None
    mod = _mod(found)
    if mod is None and ("couple" in found["count"].lower() or found[0].lower().endswith((" so", " two"))):
        mod = "APPROX"
    if found[0].lower() == "2day" and not _DESCRIBES.search(found.string, 0, found.start()):
        return None  # "see you 2day"
    if found["unit"].lower() in ("day", "week", "month", "year") and found["count"].lower() == "some":
        return None  # "some day" is no length
    if found["unit"].lower() == "century" and count is not None and count > 1:
        return None  # "the 21 century" is no length either
    return Meaning(length(_code(found["unit"]), count), mod)


def _read_one_or_another(found: Match) -> Meaning | None:
    """The longer one; none of "condemned in 2011 to 30 years"."""
    low, count = parse_number(found["low"]), parse_number(found["count"])
    return None if low is not None and count is not None and low > count else _read_length(found)


def _read_half_more(found: Match) -> Meaning | None:
    return Meaning(length(unit_code(found["unit"]), 1.5), _mod(found))


def _read_fraction(found: Match) -> Meaning | None:
    times = 0.5 if found["part"].lower() == "half" else 0.25
    if found["many"]:
        times = 0.75
    reach = _REACH[found["word"].lower()] if found["word"] else 0
    return Meaning(length(unit_code(found["unit"]), times, reach), _mod(found))


def _read_long(found: Match) -> Meaning | None:
    unit = (found["unit"] or found["joined"].lower().removesuffix("long")).lower()
    return Meaning(length(unit_code(unit), None if unit.endswith("s") else 1.0))


def _read_reach(found: Match) -> Meaning | None:
    reach = _REACH[found["word"].lower().split()[-1]]
    count, known = _count(found["count"])
    if not known:
        return None
    mod = _mod(found) or ("APPROX" if "couple" in found["count"].lower() else None)
    return Meaning(length(_code(found["unit"]), count, reach), mod)


def _read_one_reach(found: Match) -> Meaning | None:
    unit = unit_code(found["unit"] or found["whole"])
    return Meaning(length(unit, 1.5 if found["whole"] else 1.0, _REACH[found["word"].lower()]))


def _read_vague_reach(found: Match) -> Meaning | None:
    word = found["word"].lower()
    reach = -1 if word in ("recent", "past", "previous") else 1 if word in ("coming", "future", "upcoming") else 0
    return Meaning(length(unit_code(found["unit"]), None, reach))


def _read_past_or_future(found: Match) -> Meaning | None:
    return Meaning(Vague("PAST_REF" if found[0].lower().startswith("past") else "FUTURE_REF"))


def _read_some_units(found: Match) -> Meaning | None:
    before = found.string[: found.start()].split()[-1:]
    if before and parse_number(before[0]) is not None:
        return None  # "two weeks ahead of time"
    unit = found["units"] or found["more"] or found["most"]
    return Meaning(length(unit_code(unit), None))


_DESCRIBES = re.compile(r"\b(?:an?|the|this|our|my|his|her|their) \Z", re.IGNORECASE)
_UNITS = r"(?P<unit>{unit}|nights|mornings|evenings|afternoons|summers|winters"
_QUANTITY = r"(?:(?P<quantity>{quantity}) )?"
_COUNT = (
    r"(?P<count>(?:tens|hundreds|dozens|thousands) of(?: thousands of)?|a couple(?: of)?|couple(?: of)?|another|"
    r"{vaguecount}|(?:another )?{number}|an?)"
)
_EXTRA = (
    r"(?: more| or more| full| additional| other| extra"
    r"| consecutive| straight| solid| long| further| whole| entire| such| short"
    r"|(?: trading| business| working| school)(?= days?\b)"
    r"| bloody| bitter| hard| tough| difficult| terrible| turbulent| tense| painful| frantic| brutal"
    r"| gruell?ing| desperate| miserable| lean| lonely| uneasy| hectic| agoni[sz]ing)?"
)

# "the following two weeks", and not the preposition of "quiet following two weeks of rain".
_FOLLOWING = r"(?:(?<=\bthe\s)|(?<=\bthese\s)|(?<=\bover\s)|(?<=\bin\s)|(?<=\bfor\s)|(?<=\bduring\s))following"

RULES: tuple[Rule, ...] = (
    Rule(
        "past or next units",
        r"(?:the |these )?(?P<word>this past|past|last|previous|prior|preceding|latest|next|coming|"
        + _FOLLOWING
        + r") "
        + _QUANTITY
        + r"(?:{number}(?: to | or |{dash}(?!\d/\d)))?"  # "the last 3-1/2 months" is one number
        + _COUNT
        + r"(?:[ -]|(?: trading| business| working| school) (?=days))"
        + _UNITS
        + r"|springs|autumns|falls)(?: or so)?",
        _read_reach,
        (
            Yes("over the past two years", "the past two years", "P2Y"),
            Yes("It froze over the past couple of nights.", "the past couple of nights", "P2NI"),
        ),
        ("the past two talks", "last two men", "they left following the talks"),
    ),
    Rule(
        "the hour past or next",
        r"the (?P<word>past|last|next|coming|following) (?:(?P<whole>hour|day|week|month|year|decade) and a half"
        r"|(?P<unit>hour|fortnight|(?<!last\s)minute)(?: or (?:so|two))?)",
        _read_one_reach,
        (
            Yes("It is expected within the next hour.", "the next hour", "PT1H"),
            Yes("Over the past year and a half he ran.", "the past year and a half", "P1Y6M"),
        ),
        ("the last hourly count", "the past hours", "at the last minute"),
    ),
    Rule(
        "so many units past or next",
        r"(?:the |their |its )?(?P<quantity>{quantity} )?(?P<count>{number}|few|several)"
        r" (?P<word>previous|preceding|following|ensuing|intervening|past|coming) (?P<unit>{dateunit})",
        _read_reach,
        (
            Yes("more than in the four previous weeks", "the four previous weeks", "P4W"),
            Yes("over the two following years", "the two following years", "P2Y"),
        ),
        ("the four previous men", "two coming weekly"),
    ),
    Rule(
        "past or future units",
        r"(?<!the\s)(?:past (?:years|decades|centuries|quarters)|future (?:{manyunits}|quarters))",
        _read_past_or_future,
        (
            Yes("There were sales in past years too.", "past years", "PAST_REF"),
            Yes("It will cut costs in future quarters.", "future quarters", "FUTURE_REF"),
        ),
        ("the past years of it", "past yearlings"),
    ),
    Rule(
        "recent units",
        r"(?:the )?(?P<word>recent|past|previous|coming|future|upcoming|intervening|ensuing|subsequent|preceding|"
        + _FOLLOWING
        + r") (?P<unit>days|weeks|months|quarters|years|decades|centuries)"
        r"(?: and (?:days|weeks|months|quarters|years|decades))?",
        _read_vague_reach,
        (
            Yes("Moscow has in recent years made a comeback", "recent years", "PXY"),
            Yes("More will come in the coming weeks.", "the coming weeks", "PXW"),
            Yes("Little changed in the intervening years.", "the intervening years", "PXY"),
        ),
        ("recent yearly sums", "coming for weeks"),
    ),
    Rule(
        "units of a time told",
        r"the (?:early|later|latter|final|closing|opening|first|last) (?P<units>{manyunits})"
        r"|(?:the )?(?P<more>{manyunits}) (?:ahead|to come)"
        r"|(?:(?<=\bover\s)|(?<=\bthrough\s))the (?P<most>{manyunits})",
        _read_some_units,
        (
            Yes("in the final days of the siege", "the final days", "PXD"),
            Yes("more pain in the weeks ahead", "the weeks ahead", "PXW"),
            Yes("Over the years, prices rose.", "the years", "PXY"),
        ),
        ("the final men of it", "over the yearbook", "two weeks ahead of time"),
    ),
    Rule(
        "length of time",
        _QUANTITY + _COUNT + _EXTRA + r"(?: |(?<=\d))" + _UNITS + r")(?: or (?:so|two|more))?",
        _read_length,
        (
            Yes("it took two years", "two years", "P2Y"),
            Yes("pulled out after nearly 20 years", "nearly 20 years", "P20Y"),
        ),
        ("two yearlings", "5,000 troops"),
    ),
    Rule(
        "counted units of a longer time",
        r"(?:the )(?:(?:first|final|opening|initial|latest|same|entire) )?(?P<quantity>{quantity} )?"
        r"(?P<count>{number}|few|several|couple(?: of)?) (?P<unit>{unit})(?: period)?",
        _read_length,
        (
            Yes("profit for the first nine months", "the first nine months", "P9M"),
            Yes("in the six days", "the six days", "P6D"),
        ),
        ("the six daytime shows", "the first nine"),
    ),
    Rule(
        "one number or another",
        _QUANTITY + r"(?P<low>{number})(?: to | or |{dash})(?P<count>{number}) (?P<unit>{unit})",
        _read_one_or_another,
        (Yes("within two to three weeks", "two to three weeks", "P3W"), Yes("took 10-12 days", "10-12 days", "P12D")),
        ("two to three men", "two or three", "in 2014 to a man"),
    ),
    Rule(
        "one and a half units",
        _QUANTITY + r"(?:an?|one) (?P<unit>{unit}) and a half",
        _read_half_more,
        (
            Yes("after a year and a half", "a year and a half", "P1Y6M"),
            Yes("took an hour and a half", "an hour and a half", "PT1H30M"),
        ),
        ("a man and a half", "a half"),
    ),
    Rule(
        "one number or another as an adjective",
        _QUANTITY + r"(?P<low>{number}){dash}? ?(?:to|or|and|{dash})(?: |{dash})?(?P<count>{number}){dash}"
        r"(?P<unit>minute|hour|day|week|month|quarter|year|decade)",
        _read_length,
        (
            Yes("a two- to three-week delay", "two- to three-week", "P3W"),
            Yes("a five- or six-year plan", "five- or six-year", "P6Y"),
        ),
        ("a two- to three-man team", "two- or three"),
    ),
    Rule(
        "part of a longer unit",
        r"(?:(?:the )?(?P<word>past|last|next|previous) )?"
        + _QUANTITY
        + r"(?:an? |another |(?P<many>three) )?(?P<part>half|quarter)s?(?:[ -]|-of-an?-| of an? )"
        r"(?P<unit>century|decade|hour)",
        _read_fraction,
        (
            Yes("over the past half-century", "the past half-century", "P50Y"),
            Yes("ruled for a quarter of a century", "a quarter of a century", "P25Y"),
            Yes("after a half-hour", "a half-hour", "PT30M"),
        ),
        ("a quarter of the men", "half of them"),
    ),
    Rule(
        "period so long",
        r"(?:an?|the|that|this|any|each|one) " + _QUANTITY + r"(?P<count>{number}|several) ?{dash} ?"
        r"(?P<unit>minute|hour|day|week|month|quarter|year|decade) (?:period|span|stretch|interval)",
        _read_length,
        (
            Yes("over a three-day period", "a three-day period", "P3D"),
            Yes("in the six-month span", "the six-month span", "P6M"),
        ),
        ("a three-man period", "a period"),
    ),
    Rule(
        "length as an adjective",
        _QUANTITY + r"(?P<count>{number}|several|multi) ?{dash} ?"
        r"(?P<unit>second|minute|hour|day|week|month|quarter|year|decade|century)(?:{dash}long)?",
        _read_length,
        (Yes("a 10-year war", "10-year", "P10Y"), Yes("a two-week siege", "two-week", "P2W")),
        ("a 10-man team", "a 17-yearling boy"),
    ),
    Rule(
        "unit-long",
        # In one word they are spelt out, so that the prefilter knows them.
        r"(?P<unit>hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries){dash}long"
        r"|(?P<joined>hourlong|daylong|nightlong|weeklong|monthlong|yearlong|decadelong|centurylong)",
        _read_long,
        (
            Yes("a decade-long war", "decade-long", "P10Y"),
            Yes("a months-long strike", "months-long", "PXM"),
            Yes("a weeklong truce", "weeklong", "P1W"),
        ),
        ("life-long", "a long decade"),
    ),
)
