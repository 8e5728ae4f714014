"""The needs of every rule (``timeline.dates.needs``), worked out ahead of time and kept beside the code.

To work them out takes 0.07 s, at every start of every process. ``python -m timeline.dates.keep_needs``
writes them anew after a change of a rule; until then those of the file are passed over, never used for other patterns.
"""

import json
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path

from timeline.dates.lexicon import FRAGMENTS, NAMES
from timeline.dates.needs import Need, needs_of
from timeline.dates.rule import Rule
from timeline.dates.rules import RULES

LANES = 4  # needs kept of each rule; more of them refuse hardly any rule that these let pass
FILE = Path(__file__).with_name("needs.json")


def needs_of_rules(file: Path = FILE) -> list[tuple[Need, ...]]:
    """The first ``LANES`` needs of each rule, in the order of the rules: those kept in ``file`` where they are of the
    same patterns, else worked out."""
    kept = _kept(file)
    if kept.get("patterns") != digest(RULES):
        return worked_out()
    return [tuple(map(frozenset, kept[rule.name])) for rule in RULES]


def worked_out() -> list[tuple[Need, ...]]:
    """The first ``LANES`` needs of each rule, from its pattern."""
    return [needs_of(rule.pattern)[:LANES] for rule in RULES]


def digest(rules: Iterable[Rule]) -> str:
    """What changes when a pattern, or a fragment or a name in it, does."""
    parts: list[Sequence[str]] = [[rule.name, rule.pattern] for rule in rules]
    parts += [[name, fragment] for name, fragment in FRAGMENTS.items()]
    parts += [[name, *names] for name, names in NAMES.items()]
    return blake2b(json.dumps(parts).encode(), digest_size=8).hexdigest()


def _kept(file: Path) -> dict[str, list[list[str]] | str]:
    try:
        kept: dict[str, list[list[str]] | str] = json.loads(file.read_bytes())
    except FileNotFoundError:
        return {}
    return kept
