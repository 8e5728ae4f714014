"""The verb before a time that can govern it."""

import pytest

from timeline.dates.direction.verbs_before import verb_before


@pytest.mark.parametrize(
    ("words", "tense"),
    [
        ("he voted friday ; the country finds out in", None),
        ("the board cut its dividend , and the plant shuts in", None),
        ("he voted friday ; the votes were counted in", "past"),
        ("the board voted in", "past"),
        ("in", None),
    ],
)
def test_a_verb_in_the_past_does_not_reach_into_a_clause_of_its_own(words, tense):
    verb = verb_before(words.split())
    assert (verb.tense if verb is not None else None) == tense
