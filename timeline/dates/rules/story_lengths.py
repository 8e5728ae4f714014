"""Lengths that are told in a history alone: the age of a person, the first hour of an attack."""

from timeline.dates.lexicon import parse_number, unit_code
from timeline.dates.meaning import Meaning
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length

_OWNED = "(?:" + "|".join(rf"(?<=\b{word}\s)" for word in ("his", "her", "its", "their")) + ")"


def _read_stretch(found: Match) -> Meaning | None:
    return Meaning(length(unit_code(found["unit"]), 1.0))


def _read_owned(found: Match) -> Meaning | None:
    unit = found["unit"].lower()
    return Meaning(length(unit_code(unit), None if unit.endswith("s") else 1.0))


def _read_beside(found: Match) -> Meaning | None:
    word = (found["unit"] or found["long"]).lower()
    return Meaning(length("W", 2.0) if word == "fortnight" else length(unit_code(word), 1.0))


def _read_age_alone(found: Match) -> Meaning | None:
    count = parse_number(found["count"])
    return Meaning(length("Y", count)) if count else None


def _read_age(found: Match) -> Meaning | None:
    count = parse_number(found["count"])
    return Meaning(length(unit_code(found["unit"]), count)) if count else None


STORY_LENGTHS: tuple[Rule, ...] = (
    Rule(
        "stretch of something told",
        r"the (?:{ordinal}|final|opening|closing) (?P<unit>minute|hour|week|month|year|decade)"
        r"(?= of (?:the )?(?!{month}|{ordinal}|every|each|any|this|that|last|next|month|year|week|decade|century"
        r"|season|winter|spring|summer|autumn|\d)[a-z])",
        _read_stretch,
        (
            Yes("Half the masts fell in the first hour of the storm.", "the first hour", "PT1H"),
            Yes("In the second year of the strike bread was dear.", "the second year", "P1Y"),
            Yes("It rained in the final month of the siege.", "the final month", "P1M"),
        ),
        ("the first week of May", "the last hour of the day", "the first of the year"),
    ),
    Rule(
        "stretch of somebody's",
        rf"(?=[a-z]+ [mhdwy]){_OWNED}(?:{{ordinal}}|last|final|closing|opening|early|later)"
        r" (?P<unit>(?:minute|hour|day|week|month|year|decade)s?)(?! (?:ago|earlier|later|before|after)\b|{apos}s? |-)",
        _read_owned,
        (
            Yes("It lost forty men in its first week.", "first week", "P1W"),
            Yes("His first decade was spent at sea.", "first decade", "P10Y"),
            Yes("In her final months she wrote no more.", "final months", "PXM"),
        ),
        ("the first week", "In his first weekly", "on its second day's march"),
    ),
    Rule(
        "stretch beside something told",
        r"the (?P<unit>decade|century|fortnight|day|week|month|year)(?= that followed\b)"
        r"|the (?P<long>decade|century|fortnight)(?= (?:before|after|following|preceding|leading up to|up to|to|from)"
        r" (?:\d|the|his|her|its|their|that|this|{month}|{season}|(?-i:[A-Z])))",
        _read_beside,
        (
            Yes("The decade that followed was dry.", "The decade", "P10Y"),
            Yes("In the year that followed two mills were shut.", "the year", "P1Y"),
            Yes("In the decade after 1860 all went well.", "the decade", "P10Y"),
            Yes("They met often in the fortnight before the strike.", "the fortnight", "P2W"),
        ),
        ("The decade was dry.", "the year after the strike", "a century after the strike"),
    ),
    Rule(
        "age in years alone",
        r"(?:(?<=\bat\sage\s)|(?<=\bthe\sage\sof\s)|(?<=\baged\s))(?P<count>\d\d?|[a-z]+(?:-[a-z]+)?)"
        r"(?! ?{dash} ?\d| (?:and|to|or) )",
        _read_age_alone,
        (
            Yes("He died at age seventy-nine.", "seventy-nine", "P79Y"),
            Yes("She came here at the age of 26.", "26", "P26Y"),
        ),
        ("children aged 12 to 15", "at age groups", "the age of steam"),
    ),
    Rule(
        "age in full",
        r"(?P<count>\d{1,3}(?:\.\d)?|[a-z]+(?:-[a-z]+)?) (?P<unit>years?|months?|weeks?|days?) (?:old|of age)",
        _read_age,
        (
            Yes("He was 26 years of age.", "26 years of age", "P26Y"),
            Yes("She was nineteen years old.", "nineteen years old", "P19Y"),
        ),
        ("a 26-year-old miner", "many years old", "years of old"),
    ),
)
