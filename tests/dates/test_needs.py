"""What a pattern cannot match without."""

import pytest

from timeline.dates.needs import needs_of, with_equal_figures
from timeline.dates.rule import compiled
from timeline.dates.rules import RULES

from .corpus import rows


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"weeks?\s+ago", [{"week", "weeks"}, {"ago"}]),
        (r"(?:two|three) days", [{"days"}, {"two", "three"}]),
        (r"\d\d?\s+of", [{"of"}, {"0", "00"}]),
        (r"[12]\d{3}", [{"0000"}]),
        (r"\d\d?:\d\d", [{"0:00", "00:00"}]),
        (r"(?:may|june)\s+\d+", [{"may", "june"}, {"0"}]),
        (r"(?:last )?\w+", []),
        (r"(?:\w+|last)\s", []),
        (r"(?:\w+ ago|last)\s", [{"ago", "last"}]),
        (r"Q[1-3]", [{"q0"}]),
        (r"(?<!x)(?:noon)(?!y)", [{"noon"}]),
        (r"(?:very )*old", [{"old"}]),
        (r"(?:ha)+", [{"ha"}]),
    ],
)
def test_every_match_of_a_pattern_holds_a_piece_of_each(pattern, needs):
    assert list(needs_of(pattern)) == [frozenset(need) for need in needs]


def test_every_rule_needs_something_so_that_few_are_tried():
    assert [rule.name for rule in RULES if not needs_of(rule.pattern)] == []


def test_trying_only_the_rules_a_run_allows_loses_no_match():
    patterns = [(compiled(rule), needs_of(rule.pattern)) for rule in RULES]
    for _, text, _, _ in rows():
        held = with_equal_figures(text)
        for pattern, needs in patterns:
            if pattern.search(text):
                assert all(any(piece in held for piece in need) for need in needs), (pattern.pattern, text)
