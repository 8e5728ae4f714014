"""How many titles break a rule that a program can check.

Usage: python -m benchmarks.titles ARTICLES ... [--examples 5]

Builds one story of each path named and prints, for its claims and its events, the share of titles in percent that break
each rule. With --examples it lists titles that do, with their sentences.
"""

import argparse
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.measure import existing, report
from timeline.dates import resolve
from timeline.model import Article, Story
from timeline.sources import read
from timeline.story import build
from timeline.story.actions import actions_in
from timeline.story.verbs import verbs_in

LONGEST = 89  # characters; a title has under 90
_SEED = 20211020
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_CONJUNCTION = re.compile(
    r"(?:and|but|or|so|yet|nor|because|although|though|while|when|meanwhile|however|moreover|also|then)\b(?!-)", re.I
)
_PRONOUN = re.compile(
    r"(?-i:(?!WHO\b|IT\b))(?:he|she|it|they|who|which|that|these|those|this|his|her|its|their)\b", re.I
)
_SPEAKER = re.compile(r"(?:i|we|you|my|our|your)\b", re.I)
_OPEN_END = re.compile(
    r"\s(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|with|by|from|that|who|which|as|than|into|its|his|her|their|because|"
    r"if|when|while|since|until|during|between|among|amid|about)\Z",
    re.I,
)
_SAID_WEEKDAY = re.compile(rf"\b(?:said|told|says)\s(?:\w+\s)?(?:on\s)?{_WEEKDAY}\b|\b{_WEEKDAY}\s(?:that\s)?said\b")
_REMNANT = re.compile(r"-[LR][RSC]B-|``|''|\s{2,}|\s[,;.]|\s’s\b|\s's\b|\(\s*\)|[|]|\A\W*\([A-Z]\w+\)\s*-|https?:")
_PAIRS = (("(", ")"), ("“", "”"), ("[", "]"))


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by name and whether a title breaks it."""

    name: str
    breaks: Callable[[str], bool]


def holds_a_date(title: str) -> bool:
    """Whether the resolver finds a day, a week, a year or a time of day in it; lengths and habits are none."""
    return any(m.type in ("DATE", "TIME") and m.interval is not None for m in resolve(title, "2021-10-20", "en"))


def unbalanced(title: str) -> bool:
    """Whether a quotation mark or a bracket stands alone."""
    return title.count('"') % 2 == 1 or any(title.count(a) != title.count(b) for a, b in _PAIRS)


RULES: tuple[Rule, ...] = (
    Rule("90 characters or more", lambda title: len(title) > LONGEST),
    Rule("starts with a conjunction", lambda title: _CONJUNCTION.match(title) is not None),
    Rule("starts with a pronoun", lambda title: _PRONOUN.match(title) is not None),
    Rule("starts with I, we or you", lambda title: _SPEAKER.match(title) is not None),
    Rule("holds a date", holds_a_date),
    Rule("ends open", lambda title: _OPEN_END.search(title) is not None),
    Rule("unbalanced quotes or brackets", unbalanced),
    Rule("names no deed", lambda title: not verbs_in(title) and not actions_in(title)),
    Rule("under three words", lambda title: len(title.split()) < 3),
    Rule("starts in lower case", lambda title: title[:1].islower()),
    Rule("said on a weekday", lambda title: _SAID_WEEKDAY.search(title) is not None),
    Rule("remnants of layout", lambda title: _REMNANT.search(title) is not None),
)


def titles_of(story: Story) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The titles of a story's claims and of its events, each with a sentence it may rest on."""
    claims = [(claim.title, claim.sentence) for event in story.events for claim in event.claims]
    return claims, [(event.title, event.claims[0].sentence) for event in story.events]


def share(rule: Rule, titles: Sequence[tuple[str, str]]) -> str:
    """The share of titles that break the rule, in percent."""
    return f"{100 * sum(rule.breaks(title) for title, _ in titles) / max(1, len(titles)):.1f}"


def main() -> None:
    """Prints the table, and examples where asked."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.titles", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", nargs="+", type=existing, metavar="ARTICLES", help="files or folders, a story each")
    parser.add_argument("--examples", type=int, default=0, help="titles to list for each rule (default none)")
    args = parser.parse_args()
    claims: list[tuple[str, str]] = []
    events: list[tuple[str, str]] = []
    for path in args.articles:
        story = build([found for found in read([path]) if isinstance(found, Article)])
        for found, more in zip((claims, events), titles_of(story), strict=True):
            found += more
    rows = [(rule.name, share(rule, claims), share(rule, events)) for rule in RULES]
    report(("titles in percent that break the rule", f"{len(claims):,} claims", f"{len(events):,} events"), rows)
    for rule in RULES if args.examples else ():
        print(f"\n{rule.name}")
        broken = [pair for pair in claims if rule.breaks(pair[0])]
        for title, sentence in random.Random(_SEED).sample(broken, min(args.examples, len(broken))):  # noqa: S311
            print(f"  {title}\n      {sentence}")


if __name__ == "__main__":
    main()
