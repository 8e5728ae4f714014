"""Which way the name of a month looks."""

import pytest

from timeline.dates.direction.clause_verbs import last_verb
from timeline.dates.direction.months import of_month


@pytest.mark.parametrize(
    ("before", "rest", "tense"),
    [
        ("he died in", ".", "surely past"),
        ("he was arrested in leeds in", ".", "surely past"),
        ("the army took power in a coup in", ", and it stayed", "surely past"),
        ("the party called an election in", ".", "past"),
        ("they praised a plan that", " will start", "likely past"),
        ("they bought wheat for", " delivery", "possible"),
    ],
)
def test_a_verb_tells_when_something_was_done_and_not_what_it_is_of(before, rest, tense):
    words = before.split()
    assert of_month("past", words, last_verb(words), rest) == tense
