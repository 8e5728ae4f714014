"""Named days: "Christmas", "Thanksgiving Day", "New Year's Eve", "Easter Sunday"."""

from timeline.dates.holidays import HOLIDAY_NAMES
from timeline.dates.meaning import Meaning, Named
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.weekdays import WHICH, which_of

_NAMES = "|".join(
    name.replace(".", r"\.").replace("'", "{apos}")
    for name in sorted(HOLIDAY_NAMES, key=lambda name: (-len(name), name))
)


def _key(text: str) -> str:
    words = " ".join(text.lower().split())
    for mark in "’‘`":
        words = words.replace(mark, "'")
    return HOLIDAY_NAMES[words]


def _read_holiday(found: Match) -> Meaning | None:
    return Meaning(Named(holiday=_key(found["name"])))


def _read_chosen(found: Match) -> Meaning | None:
    return Meaning(Named(holiday=_key(found["name"]), which=which_of(found["which"])))


RULES: tuple[Rule, ...] = (
    Rule(
        "holiday",
        rf"(?P<name>{_NAMES})",
        _read_holiday,
        (
            Yes("on Christmas Day 2019 they", "Christmas Day 2019", "2019-12-25"),
            Yes("before Easter Sunday 2021", "Easter Sunday 2021", "2021-04-04"),
        ),
        ("Easterners", "a Christmassy day"),
    ),
    Rule(
        "chosen holiday",
        WHICH + rf" (?P<name>{_NAMES})",
        _read_chosen,
        (
            Yes("They met last Christmas.", "last Christmas", "2020-12-25"),
            Yes("It opens next Thanksgiving.", "next Thanksgiving", "2021-11-25"),
        ),
        ("the last easterly", "this Christmassy day"),
    ),
)
