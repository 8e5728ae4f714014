"""Phrases of posts: "rn", "all week", "all day long"; the last is a time in any text."""

from timeline.dates.lexicon import GRAIN_OF_UNIT, unit_code
from timeline.dates.meaning import Meaning, Named, Shift, Vague
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.timex_length import length


def _read_now(found: Match) -> Meaning | None:
    return Meaning(Vague("PRESENT_REF")) if found[0].islower() else None  # "an RN", "the ATM"


def _read_whole(found: Match) -> Meaning | None:
    return Meaning(length(unit_code(found["unit"]), 1.0))


def _read_owner(found: Match) -> Meaning | None:
    count = {"last": -1, "this": 0, "next": 1}[found["word"].lower()]
    unit = {"wknd": "weekend"}.get(found["unit"].lower(), found["unit"])
    return Meaning(Shift(GRAIN_OF_UNIT[unit_code(unit)], count))


def _read_new_years(found: Match) -> Meaning | None:
    return Meaning(Named(holiday="new year"))


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
        "last week without its apostrophe",
        r"(?<!\bthe\s)(?P<word>last|this|next) (?P<unit>week|wk|month|mth|year|yr|weekend|wknd)s",
        _read_owner,
        (
            Yes("did u see last weeks final", "last weeks", "2021-W41"),
            Yes("this wks quiz was hard lol", "this wks", "2021-W42"),
            Yes("cant wait for next months gig", "next months", "2021-11"),
        ),
        ("The last weeks were dry.", "this weekslong row"),
    ),
    Rule(
        "New Year's Day in short",
        r"new years(?! (?:eve|day|resolutions?)\b)",
        _read_new_years,
        (
            Yes("i havent run since new years", "new years", "2021-01-01"),
            Yes("any plans for new years??", "new years", "2022-01-01"),
        ),
        ("my new yearsbook", "my new years resolution lol"),
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
