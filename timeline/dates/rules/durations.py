"""Lengths of time: "two years", "a 10-year war", "the past three months", "decade-long"."""

from timeline.dates.lexicon import QUANTITY_MODS, VAGUE_COUNTS, Mod, parse_number, unit_code
from timeline.dates.meaning import Length, Meaning, Vague
from timeline.dates.rule import Match, Rule, Yes

# TIMEX3 writes a decade as ten years and a century as a hundred.
_TIMEX_UNIT = {"D": ("P", "D", 1), "W": ("P", "W", 1), "F": ("P", "W", 2), "M": ("P", "M", 1), "Q": ("P", "Q", 1),
               "Y": ("P", "Y", 1), "DE": ("P", "Y", 10), "CE": ("P", "Y", 100), "ML": ("P", "Y", 1000),
               "WE": ("P", "WE", 1), "TH": ("PT", "H", 1), "TM": ("PT", "M", 1), "S": ("PT", "S", 1),
               "NI": ("P", "NI", 1), "MO": ("P", "MO", 1), "EV": ("P", "EV", 1), "AF": ("P", "AF", 1)}  # fmt: skip
_TIMEX_VAGUE = {"DE": "PXDE", "CE": "PXCE", "ML": "PXML"}
# A half of one of these is written in the smaller unit: "two and a half years" is P2Y6M.
_HALVES = {"Y": ("M", 12), "TH": ("M", 60), "TM": ("S", 60), "M": ("W", 4), "W": ("D", 7), "D": ("H", 24)}


def length(code: str, count: float | None, reach: int = 0) -> Length:
    """The length ``count`` units long, ``count`` None for an unsaid number: ``length("Y", 2).value`` is P2Y."""
    head, letter, times = _TIMEX_UNIT[code]
    if count is None:
        return Length(code, None, _TIMEX_VAGUE.get(code, f"{head}X{letter}"), reach)
    total = count * times
    whole, rest = int(total), total - int(total)
    if rest and code in _HALVES and whole:
        small, per = _HALVES[code]
        tail = round(rest * per)
        if tail and rest * per == tail:
            return Length(code, count, f"{head}{whole}{letter}{'T' if code == 'D' else ''}{tail}{small}", reach)
    if rest and not whole and code in _HALVES and rest * _HALVES[code][1] == int(rest * _HALVES[code][1]):
        small, per = _HALVES[code]
        head = "PT" if small in ("H", "S") or code == "TH" else "P"
        return Length(code, count, f"{head}{int(rest * per)}{small}", reach)
    return Length(code, count, f"{head}{total:g}{letter}" if rest else f"{head}{whole}{letter}", reach)


def _mod(found: Match) -> Mod | None:
    words = found["quantity"]
    return QUANTITY_MODS[" ".join(words.lower().split())] if words else None


def _count(words: str | None) -> tuple[float | None, bool]:
    text = " ".join((words or "").lower().split())
    if (
        text in VAGUE_COUNTS
        or not text
        or text.endswith((" of", "dozens", "hundreds", "thousands"))
        and "couple" not in text
    ):
        return None, True
    if "couple" in text:
        return 2.0, True
    count = 1.0 if text in ("a", "an", "one") else parse_number(text)
    return count, count is not None and count <= 10_000_000


def _read_length(found: Match) -> Meaning | None:
    count, known = _count(found["count"])
    if not known:
        return None
    mod = _mod(found)
    if "couple" in found["count"].lower() and mod is None:
        mod = "APPROX"
    return Meaning(length(unit_code(found["unit"]), count), mod)


def _read_half_more(found: Match) -> Meaning | None:
    return Meaning(length(unit_code(found["unit"]), 1.5), _mod(found))


def _read_hyphened(found: Match) -> Meaning | None:
    count, known = _count(found["count"])
    return Meaning(length(unit_code(found["unit"]), count), _mod(found)) if known else None


def _read_long(found: Match) -> Meaning | None:
    plural = found["unit"].lower().endswith("s")
    return Meaning(length(unit_code(found["unit"]), None if plural else 1.0))


def _read_reach(found: Match) -> Meaning | None:
    word = found["word"].lower().split()[-1]
    reach = {
        "past": -1,
        "last": -1,
        "previous": -1,
        "preceding": -1,
        "recent": -1,
        "latest": -1,
        "next": 1,
        "coming": 1,
        "following": 1,
    }[word]
    count, known = _count(found["count"])
    if not known:
        return None
    mod = _mod(found) or ("APPROX" if "couple" in found["count"].lower() else None)
    return Meaning(length(unit_code(found["unit"]), count, reach), mod)


def _read_vague_reach(found: Match) -> Meaning | None:
    word = found["word"].lower()
    return Meaning(Vague("PAST_REF" if word in ("recent", "past", "previous", "last") else "FUTURE_REF"))


def _read_bare_plural(found: Match) -> Meaning | None:
    return Meaning(length(unit_code(found["unit"]), None))


_QUANTITY = r"(?:(?P<quantity>{quantity}) )?"
_COUNT = r"(?P<count>a couple of|a couple|a couple more|dozens of|hundreds of|thousands of|tens of thousands of|{vaguecount}|{number}|an?)"

RULES: tuple[Rule, ...] = (
    Rule(
        "past or next units",
        r"(?:{quantity} )?(?:the )?(?P<word>past|last|previous|preceding|latest|next|coming|following|this past) "
        + _QUANTITY
        + _COUNT
        + r"[ -](?P<unit>{unit})",
        _read_reach,
        (
            Yes("over the past two years", "the past two years", "P2Y"),
            Yes("in the next three months", "the next three months", "P3M"),
        ),
        ("the past two talks", "last two men"),
    ),
    Rule(
        "recent units",
        r"(?:the )?(?P<word>recent|past|previous|coming|future|upcoming) (?P<unit>days|weeks|months|quarters|years|decades|centuries)(?: and (?:days|weeks|months|quarters|years|decades))?",
        _read_vague_reach,
        (
            Yes("Moscow has in recent years made a comeback", "recent years", "PAST_REF"),
            Yes("More will come in the coming weeks.", "the coming weeks", "FUTURE_REF"),
        ),
        ("recent yearly sums", "coming for weeks"),
    ),
    Rule(
        "length of time",
        _QUANTITY
        + _COUNT
        + r"(?: more| full| additional| other| extra| consecutive| straight| solid| long| further| whole| such| short)? (?P<unit>{unit}|nights)(?: or so)?",
        _read_length,
        (
            Yes("it took two years", "two years", "P2Y"),
            Yes("pulled out after nearly 20 years", "nearly 20 years", "P20Y"),
            Yes("for several weeks", "several weeks", "PXW"),
        ),
        ("two yearlings", "5,000 troops"),
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
        "length as an adjective",
        _QUANTITY
        + r"(?P<count>{number}|several|multi)[ -]?{dash}[ ]?(?P<unit>second|minute|hour|day|week|month|quarter|year|decade|century)(?:{dash}long)?(?!{dash}olds?\b| olds?\b)",
        _read_hyphened,
        (Yes("a 10-year war", "10-year", "P10Y"), Yes("a two-week siege", "two-week", "P2W")),
        ("a 10-man team", "a 17-year-old boy"),
    ),
    Rule(
        "unit-long",
        r"(?P<unit>hours?|days?|weeks?|months?|years?|decades?|century|centuries)(?:{dash}long|{dash}old|long)",
        _read_long,
        (Yes("a decade-long war", "decade-long", "P10Y"), Yes("a months-long strike", "months-long", "PXM")),
        ("life-long", "a long decade"),
    ),
    Rule(
        "bare plural unit",
        r"(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries)",
        _read_bare_plural,
        (Yes("It went on for years.", "years", "PXY"), Yes("They waited for hours.", "hours", "PTXH")),
        ("yearlings", "weeklong"),
    ),
)
