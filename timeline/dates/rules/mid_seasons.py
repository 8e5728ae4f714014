"""Seasons and weeks by their middle: "by midsummer", "at midwinter 1306", "by mid-week".

What is a name or a describing word, refusals tell.
"""

from timeline.dates.lexicon import SEASONS
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes

NAME = "season by its middle"


def _read_middle(found: Match) -> Meaning | None:
    year = int(found["year"]) if found["year"] else None
    return Meaning(Named(season=SEASONS[found["season"].lower().removeprefix("mid")], year=year), "MID")


def _read_midweek(found: Match) -> Meaning | None:
    return Meaning(Shift("week", 0), "MID")


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
    Rule(
        "the middle of the week",
        r"(?=mid)(?:(?<=\bby\s)|(?<=\buntil\s)|(?<=\btill\s)|(?<=\bfrom\s)|(?<=\bsince\s)|(?<=\bin\s)|(?<=\baround\s))"
        r"(?:midweek|mid{dash}week)(?=\s?[,.;:)]|\s*$|\s(?:and|but|as|when|with|the|a|an|after|before|or|while|because)\b)",
        _read_midweek,
        (
            Yes("The heat should ease by mid-week.", "mid-week", "2021-W42"),
            Yes("It will rain until midweek, they said.", "midweek", "2021-W42"),
        ),
        ("They lost in midweek games.", "a midweek break", "the mid-weekly"),
    ),
)
