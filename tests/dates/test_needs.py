"""What a pattern cannot match without."""

import pytest

from timeline.dates.needs import needs_of, with_equal_figures
from timeline.dates.rule import compiled
from timeline.dates.rules import RULES

from .corpus import rows


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"weeks?\s+ago", [{" week ago ", " weeks ago "}]),
        (r"(?:two|three) days", [{" two days ", " three days "}]),
        (r"\d\d?\s+of", [{" 0 of ", " 00 of "}]),
        (r"[12]\d{3}", [{" 0000 "}]),
        (r"\d{1,2}:\d\d", [{" 0 : 00 ", " 00 : 00 "}]),
        (r"\d\d?[-–]\d", [{" 0 - 0 ", " 00 - 0 "}]),
        (r"(?:may|june)\s+\d+", [{" may ", " june "}]),
        (r"\w+(?: |(?<=\d))(?:days|weeks)", [{" days ", "0days ", " weeks ", "0weeks "}]),
        (r"\d\d? ?(?:am|pm)\b", [{" 0am ", " 0pm ", " 00am ", " 00pm ", " 0 am ", " 0 pm ", " 00 am ", " 00 pm "}]),
        (r"(?<=\bat\s)\d\d(?= (?:today|tonight))", [{" today", " tonight"}, {" at "}, {" 00 "}]),
        (r"(?:last )?\w+", []),
        (r"(?:\w+|last)\s", []),
        (r"(?:\w+ ago|last)\s", [{" ago", "last"}]),
        (r"Q[1-3]", [{" q0 "}]),
        (r"(?<!x)(?:noon)(?!y)", [{" noon "}]),
        (r"(?:very )*old", [{"old "}]),
        (r"(?:ha)+", [{"ha"}]),
    ],
)
def test_every_match_of_a_pattern_holds_a_piece_of_each(pattern, needs):
    assert list(needs_of(pattern)) == [frozenset(need) for need in needs]


def test_a_text_is_held_as_needs_are_written():
    assert with_equal_figures("On May 12—1999,\n it’s") == " on may 00 - 0000 , it ' s "


def test_every_rule_needs_something_so_that_few_are_tried():
    assert [rule.name for rule in RULES if not needs_of(rule.pattern)] == []


def test_trying_only_the_rules_a_run_allows_loses_no_match():
    patterns = [(compiled(rule), needs_of(rule.pattern)) for rule in RULES]
    for _, text, _, _ in rows():
        held = with_equal_figures(text)
        for pattern, needs in patterns:
            if pattern.search(text):
                assert all(any(piece in held for piece in need) for need in needs), (pattern.pattern, text)
