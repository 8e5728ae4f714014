"""The English words dates are written with, as tables, and the pattern fragments made of them."""

import re
from functools import cache
from typing import Literal

from timeline.dates.holidays import HOLIDAY_NAMES, HOLIDAYS
from timeline.dates.name_list import any_of
from timeline.dates.zones import SURE, ZONES
from timeline.model import Grain

Table = dict[str, int]

MONTHS: Table = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS: Table = {
    name: number
    for number, names in enumerate(
        (
            "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri",
            "saturday sat", "sunday sun",
        )
    )
    for name in names.split()
}  # fmt: skip
WINTER = 1  # it begins in December of the year before
SEASONS: Table = {"winter": WINTER, "wintertime": WINTER, "spring": 2, "springtime": 2, "summer": 3, "summertime": 3,
                  "autumn": 4, "fall": 4}  # fmt: skip
ORDINAL_WORDS: Table = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30, "thirty-first": 31}
ORDINAL_WORDS |= {f"twenty-{word}": 20 + number for word, number in ORDINAL_WORDS.items() if number < 10}
UNITS: dict[str, str] = {
    "second": "S", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE", "fortnight": "F",
    "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE", "centurie": "CE", "millennium": "ML",
    "millennia": "ML", "night": "NI", "morning": "MO", "evening": "EV", "afternoon": "AF",
}  # fmt: skip
GRAIN_OF_UNIT: dict[str, Grain] = {
    "TM": "minute", "TH": "hour", "D": "day", "W": "week", "WE": "weekend", "M": "month", "Q": "quarter",
    "Y": "year", "DE": "decade", "CE": "century",
}  # fmt: skip
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
HOUR_WORDS = "|".join(_ONES[1:13])
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_WORDS: Table = {word: n for n, word in enumerate(_ONES)} | {w: 10 * n for n, w in enumerate(_TENS, start=2)}
SCALES: Table = {"dozen": 12, "hundred": 100, "thousand": 1000}
DECADE_WORDS: Table = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9, "noughties": 10, "aughts": 10,
}  # fmt: skip
VAGUE_COUNTS = ("several", "a few", "few", "many", "some", "a number of", "numerous", "a handful of")
PARTS: dict[str, str] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nighttime": "NI", "daytime": "DT",
    "lunchtime": "MI", "overnight": "NI", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV",
    "sunset": "EV", "sundown": "EV", "sunup": "MO", "midday": "MI", "nightfall": "NI",
    "first light": "MO", "daylight": "MO",
    "midmorning": "MO", "midafternoon": "AF",
}  # fmt: skip


_PARTS_AS_SPOKEN = {"nite": "NI", "mornin": "MO"}


def part_of_day(words: str) -> str:
    """The code of a part of the day in any case: ``part_of_day("First light")`` is "MO", "nite" is "NI". Raises
    KeyError for others."""
    part = " ".join(words.lower().split())
    return _PARTS_AS_SPOKEN.get(part) or PARTS[part]


# Local minutes each part of the day covers; a night runs to six the next morning.
# EH, the early hours, is no code of TIMEX3: it is written as the morning.
PART_MINUTES: dict[str, tuple[int, int]] = {
    "EH": (0, 6 * 60),
    "MO": (5 * 60, 12 * 60), "MI": (11 * 60, 14 * 60), "AF": (12 * 60, 18 * 60), "EV": (17 * 60, 22 * 60),
    "NI": (20 * 60, 30 * 60), "DT": (6 * 60, 20 * 60),
}  # fmt: skip
Mod = Literal[
    "START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS", "BEFORE", "AFTER",
    "ON_OR_BEFORE", "ON_OR_AFTER",
]  # fmt: skip
QUANTITY_MODS: dict[str, Mod] = {
    "nearly": "LESS_THAN", "almost": "LESS_THAN", "close to": "LESS_THAN", "about": "APPROX", "around": "APPROX",
    "approximately": "APPROX", "roughly": "APPROX", "more than": "MORE_THAN", "over": "MORE_THAN",
    "well over": "MORE_THAN", "just over": "MORE_THAN", "longer than": "MORE_THAN", "less than": "LESS_THAN",
    "fewer than": "LESS_THAN", "just under": "LESS_THAN", "under": "LESS_THAN", "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS",
    "a little over": "MORE_THAN", "a little more than": "MORE_THAN", "slightly more than": "MORE_THAN",
    "slightly over": "MORE_THAN", "just more than": "MORE_THAN", "little more than": "MORE_THAN",
    "a little less than": "LESS_THAN", "slightly less than": "LESS_THAN", "not quite": "LESS_THAN",
    "little over": "MORE_THAN", "no more than": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS",
    "as long as": "EQUAL_OR_LESS", "only about": "APPROX", "not more than": "EQUAL_OR_LESS", "some": "APPROX",
    "at least about": "EQUAL_OR_MORE",
}  # fmt: skip
PART_MODS: dict[str, Mod] = {
    "early": "START", "earlier": "START", "late": "END", "later": "END", "mid": "MID", "middle": "MID",
    "beginning": "START", "start": "START", "end": "END", "close": "END", "dawn": "START",
    "turn": "START", "outset": "START", "height": "MID", "midst": "MID", "first part": "START",
    "latter part": "END", "early part": "START", "second part": "END", "final days": "END", "very end": "END",
    "closing days": "END", "last days": "END", "first days": "START", "tail end": "END", "remainder": "END",
    "rest": "END", "first half": "START", "second half": "END", "last half": "END",
    "early days": "START", "early hours": "START", "latter half": "END",
}  # fmt: skip


def _alternatives(words: "list[str] | Table | dict[str, str] | dict[str, Mod] | tuple[str, ...]") -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in longest_first)


_SIMPLE = _alternatives([*NUMBER_WORDS])
_NUMBER_WORD = (
    rf"(?:(?:an?|{_SIMPLE})[ -](?:hundred|thousand|dozen)(?: and)?(?:[ -](?:{_SIMPLE}))*"
    rf"|(?:{_alternatives(_TENS)})[ -](?:{_alternatives(_ONES[1:10])})|{_SIMPLE}|dozen)"
)
_SHORT = ("may", "june", "july")  # short names that are no abbreviations
FRAGMENTS: dict[str, str] = {
    "month": (
        rf"(?:{_alternatives([m for m in MONTHS if len(m) > 4 or m in _SHORT])}"
        rf"|(?:{_alternatives([m for m in MONTHS if len(m) < 5 and m not in _SHORT])})\b\.?)"
    ),
    "weekday": (
        rf"(?:{_alternatives([w for w in WEEKDAYS if w.endswith('day')])}"
        rf"|(?:{_alternatives([w for w in WEEKDAYS if not w.endswith('day')])})\b\.?)"
    ),
    "season": _alternatives(SEASONS),
    "number": rf"(?:half(?: a |-)dozen|\d+(?:,\d\d\d)*(?:\.\d+)?(?:[ -]\d/\d)?|\d/\d|half an?|{_NUMBER_WORD})"
    r"(?:[ -]and[ -](?:(?:a|one)[ -])?(?:half|quarter)|-odd)?",
    "vaguecount": _alternatives(VAGUE_COUNTS),
    "unit": (
        r"(?:seconds?|(?-i:secs?)|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|weekends?|fortnights?|months?|mths?"
        r"|quarters?|years?|yrs?|decades?|century|centuries|millennium|millennia)"
    ),
    "dateunit": r"(?:days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|centuries)",
    "manyunits": r"(?:days|weeks|months|years|decades|centuries)",
    "ordinal": rf"(?:\d{{1,3}}(?:st|nd|rd|th)|\d?[23](?-i:d)|{_alternatives(ORDINAL_WORDS)})",
    "day": r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|(?<=[23])(?-i:d))?",
    # Four figures before a zone are a clock time, "1815 GMT", but not behind one, "17:52:38 2014 GMT".
    "year": r"(?:1[0-9]|20)\d\d"
    r"(?:(?! ?(?:{surezone}|hours|hrs|local time)\b)|(?<=:\d\d\s\d\d\d\d))",
    "part": _alternatives(PARTS),
    "quantity": rf"(?:{_alternatives([q for q in QUANTITY_MODS if q != 'over'])}|over(?=\s(?:an?|one|half)\s)"
    r"|(?<=\bfor\s)over|(?<=\btook\s)over|(?<=\bafter\s)over|(?<=\bwithin\s)over)",
    "partmod": _alternatives(PART_MODS),
    "zone": r"(?:(?:utc|gmt)\s?[+\-−](?:0?\d|1[0-4])(?::?[0-5]\d)?(?!\d)|{zonename})",
    "surezone": _alternatives(SURE),
    "decadeword": _alternatives(DECADE_WORDS),
    "apos": r"['’‘`]",
    "dash": r"[-–—]",
}  # fmt: skip
# Long lists of names, each a fragment too; in every name a blank may stand for a dash.
NAMES: dict[str, tuple[str, ...]] = {
    "holiday": tuple(HOLIDAY_NAMES),
    "feast": tuple(
        name for name, key in HOLIDAY_NAMES.items() if HOLIDAYS[key].lasts or key in ("ramadan", "muharram")
    ),
    "fastmonth": tuple(name for name, key in HOLIDAY_NAMES.items() if key in ("ramadan", "muharram")),
    "zonename": tuple(ZONES),
}
FRAGMENT = re.compile(r"\{([a-z]+)\}")


def parse_number(text: str) -> float | None:
    """The number a count says: ``"twenty-six"`` 26, ``"2 1/2"`` 2.5, ``"a dozen"`` 12; None when it says none."""
    words = text.lower().removesuffix("-odd").replace("-", " ").replace(",", "").split()  # "thirty-odd" is thirty or so
    if words[:1] == ["half"]:
        return 6.0 if words[-1] == "dozen" else 0.5
    extra = 0.0
    if words[-3:-2] == ["and"] and words[-2] in ("a", "one") and words[-1] in ("half", "quarter"):
        words = [*words[:-2], words[-1]]
    if words[-2:] in (["and", "half"], ["and", "quarter"]):
        extra, words = (0.5 if words[-1] == "half" else 0.25), words[:-2]
    if len(words) > 1 and words[-1] in ("1/2", "1/4", "3/4"):
        extra, words = int(words[-1][0]) / int(words[-1][2]), words[:-1]
    total, found = 0.0, False
    for word in words:
        if word in ("a", "an") and not found:
            total, found = 1.0, True
        elif word in SCALES:
            total, found = (total or 1.0) * SCALES[word], True
        elif word in NUMBER_WORDS:
            total, found = total + NUMBER_WORDS[word], True
        elif re.fullmatch(r"\d+(\.\d+)?", word, re.ASCII):
            total, found = total + float(word), True
        elif re.fullmatch(r"\d/[1-9]", word, re.ASCII):
            total, found = total + int(word[0]) / int(word[2]), True
        elif word != "and":
            return None
    return total + extra if found else None


def parse_ordinal(text: str) -> int | None:
    """``"third"`` 3, ``"21st"`` 21; None for anything else."""
    word = text.lower()
    if word in ORDINAL_WORDS:
        return ORDINAL_WORDS[word]
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isascii() and digits.isdigit() else None


def month_number(text: str) -> int:
    """``"Sept."`` 9."""
    return MONTHS[text.lower().rstrip(".")]


def weekday_number(text: str) -> int:
    """``"Wed."`` 2; Monday is 0."""
    return WEEKDAYS[text.lower().rstrip(".")]


def unit_code(text: str) -> str:
    """The unit a word names: ``"years"`` Y, ``"mins"`` TM; the codes are the keys of GRAIN_OF_UNIT and a few more."""
    word = text.lower()
    short = {"min": "TM", "mins": "TM", "hr": "TH", "hrs": "TH", "yr": "Y", "yrs": "Y", "wk": "W", "wks": "W",
             "mth": "M", "mths": "M", "sec": "S", "secs": "S"}  # fmt: skip
    if word in short:
        return short[word]
    return UNITS[word] if word in UNITS else UNITS[word.removesuffix("s")]


def expand(pattern: str) -> str:
    """A rule's pattern with its ``{fragments}`` filled in.

    A blank matches any run of white space, and a comma also one after a blank, as tokenised texts write it.
    """
    parts = re.split(r"(\[[^\]]*\])", pattern)
    spaced = "".join(_in_set(part) if part.startswith("[") else _outside_set(part) for part in parts)
    return FRAGMENT.sub(lambda found: f"(?:{_expanded(found[1])})", spaced)


@cache
def _expanded(fragment: str) -> str:
    """A fragment with the fragments in it filled in; once for all the patterns that name it."""
    return expand(any_of(NAMES[fragment]) if fragment in NAMES else FRAGMENTS[fragment])


def _in_set(part: str) -> str:
    return part.replace(" ", r"\s")


def _outside_set(part: str) -> str:
    commas = re.sub(r"(?<![\d{]),(?![\d\\}])(\??)", r"(?: ?,)\1", part)
    return commas.replace(" ", r"(?:\s+)")


_LAST_OF_THIS_CENTURY = 40  # of two figures: plans name the next years, and few texts name the 1930s so


def full_year(two_digits: int) -> int:
    """The year two digits stand for: ``full_year(40)`` is 2040, ``full_year(41)`` 1941."""
    return two_digits + (2000 if two_digits <= _LAST_OF_THIS_CENTURY else 1900)
