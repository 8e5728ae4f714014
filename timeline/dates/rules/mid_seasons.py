"""Seasons by their middle: "by midsummer", "at midwinter 1306". What is a name or a describing word, refusals tell."""

from timeline.dates.lexicon import SEASONS
from timeline.dates.meaning import Meaning, Named
from timeline.dates.rule import Match, Rule, Yes

NAME = "season by its middle"


def _read_middle(found: Match) -> Meaning | None:
    year = int(found["year"]) if found["year"] else None
    return Meaning(Named(season=SEASONS[found["season"].lower().removeprefix("mid")], year=year), "MID")


RULES: tuple[Rule, ...] = (
    Rule(
        NAME,
        r"(?P<season>midsummer|midwinter)(?:(?: of|,)? (?P<year>{year}))?(?!{apos}|-)",
        _read_middle,
        (
            Yes("By midsummer they had left.", "midsummer", "2021-SU"),
            Yes("At midwinter 1906 it froze over.", "midwinter 1906", "1906-WI"),
        ),
        ("A Midsummer Night was played.", "a midsummer fair", "They sang on midsummer's eve."),
    ),
)
