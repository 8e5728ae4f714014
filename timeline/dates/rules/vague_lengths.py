"""Lengths without a number: "for some time", "a long while", "for years"."""

from timeline.dates.lexicon import unit_code
from timeline.dates.meaning import Length, Meaning
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length

_SOME_TIME = "PXX"  # a length of which not even the unit is told


def _read_while(found: Match) -> Meaning | None:
    return Meaning(Length("D", None, _SOME_TIME))


def _read_bare_plural(found: Match) -> Meaning | None:
    return Meaning(length(unit_code(found["unit"]), None))


RULES: tuple[Rule, ...] = (
    Rule(
        "a while",
        r"(?<=\bfor\s)(?:(?:quite )?(?:some time|a (?:little |long |short |good )?while|a (?:long|short) (?:time"
        r"|period(?: of time)?))"
        r"|a time(?= (?:in|after|before|at|during)\b))"
        r"|quite (?:some time|a while)",
        _read_while,
        (
            Yes("They may stay for some time.", "some time", "PXX"),
            Yes("It was shut for a long while.", "a long while", "PXX"),
        ),
        ("Take some time off.", "while they slept"),
    ),
    Rule(
        "bare plural unit",
        r"(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries)"
        r"(?: or (?:even )?(?:hours|days|weeks|months|years|decades|centuries))?",
        _read_bare_plural,
        (Yes("It went on for years.", "years", "PXY"), Yes("They waited for hours.", "hours", "PTXH")),
        ("yearlings", "a week"),
    ),
)
