"""What a pattern cannot match without."""

import pytest

from timeline.dates.needs import FIGURE, needed_by
from timeline.dates.rule import compiled
from timeline.dates.rules import RULES

from .corpus import rows


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"weeks?\s+ago", {"week", "weeks"}),
        (r"(?:two|three) days", {"days"}),
        (r"\d\d?\s+of", {"of"}),
        (r"\d{4}", {FIGURE}),
        (r"(?:may|june)\s+\d+", {"may", "june"}),
        (r"(?:last )?\w+", None),
        (r"(?:\w+|last)\s", None),
        (r"Q[1-3]", {FIGURE}),
        (r"(?<!x)(?:noon)(?!y)", {"noon"}),
        (r"(?:very )*old", {"old"}),
        (r"(?:ha)+", {"ha"}),
    ],
)
def test_every_match_of_a_pattern_holds_one_of(pattern, needed):
    assert needed_by(pattern) == (None if needed is None else frozenset(needed))


def test_every_rule_needs_something_so_that_few_are_tried():
    assert [rule.name for rule in RULES if not needed_by(compiled(rule).pattern)] == []


def test_trying_only_the_rules_a_run_allows_loses_no_match():
    patterns = [(compiled(rule), needed_by(compiled(rule).pattern) or frozenset()) for rule in RULES]
    for _, text, _, _ in rows():
        held = text.lower() + (FIGURE if any(map(str.isdigit, text)) else "")
        for pattern, needed in patterns:
            if pattern.search(text):
                assert any(piece in held for piece in needed), (pattern.pattern, text)
