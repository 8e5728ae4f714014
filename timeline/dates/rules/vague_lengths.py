"""Lengths without a number: "for some time", "a long while", "for years"."""

from timeline.dates.lexicon import unit_code
from timeline.dates.meaning import Length, Meaning
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length

_SOME_TIME = "PXX"  # a length of which not even the unit is told


def _read_while(found: Match) -> Meaning | None:
    return Meaning(Length("D", None, _SOME_TIME))


def _read_one(found: Match) -> Meaning | None:
    return Meaning(length(unit_code(found["unit"]), 1.0))


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
        "a single unit",
        r"(?:(?:a|one) single|one (?:final|last(?! (?:month|year)\b))) "
        r"(?P<unit>minute|hour|day|night|week|weekend|month|year|decade|century)",
        _read_one,
        (
            Yes("Four storms in a single month killed 80.", "a single month", "P1M"),
            Yes("It was built in a single day.", "a single day", "P1D"),
            Yes("They have one last week to pay.", "one last week", "P1W"),
        ),
        ("a single monthly fee", "a single man", "one last man", "an interview like one last year"),
    ),
    Rule(
        "the time ahead",
        r"the (?P<unit>day|week|month|year|decade) (?:ahead|to come)",
        _read_one,
        (
            Yes("The year ahead is unclear.", "The year ahead", "P1Y"),
            Yes("He fears the week to come.", "the week to come", "P1W"),
        ),
        ("the year aheads", "a year ahead"),
    ),
    Rule(
        "bare plural unit",
        r"(?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)"
        r"(?: or (?:even )?(?:hours|days|weeks|months|years|decades|centuries))?",
        _read_bare_plural,
        (Yes("It went on for years.", "years", "PXY"), Yes("They waited for hours.", "hours", "PTXH")),
        ("yearlings", "a week"),
    ),
)
