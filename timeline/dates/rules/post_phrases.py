"""Phrases of posts: "rn", "all week", "all day long"; the last is a time in any text."""

from timeline.dates.lexicon import unit_code
from timeline.dates.meaning import Meaning, Vague
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length


def _read_now(found: Match) -> Meaning | None:
    return Meaning(Vague("PRESENT_REF")) if found[0].islower() else None  # "an RN", "the ATM"


def _read_whole(found: Match) -> Meaning | None:
    return Meaning(length(unit_code(found["unit"]), 1.0))


RULES: tuple[Rule, ...] = (
    Rule(
        "now in short",
        r"rn|atm",
        _read_now,
        (
            Yes("what is she doing rn", "rn", "PRESENT_REF"),
            Yes("so hungry atm lol", "atm", "PRESENT_REF"),
        ),
        ("my ATM card", "an RN helped me"),
    ),
    Rule(
        "the whole of a unit, said of its length",
        r"all (?P<unit>day|week|weekend|month|year) long",
        _read_whole,
        (
            Yes("It rained all day long.", "all day long", "P1D"),
            Yes("i will be home all week long lol", "all week long", "P1W"),
        ),
        ("all days long gone", "It rained all day."),
    ),
    Rule(
        "the whole of a unit",
        r"all (?P<unit>day|week|weekend|month|year)",
        _read_whole,
        (
            Yes("thinking of u all day", "all day", "P1D"),
            Yes("i will be home all week lol", "all week", "P1W"),
        ),
        ("all days are like this lol", "It rained all day."),
    ),
)
