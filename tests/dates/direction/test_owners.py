"""Which way a day looks that owns a thing."""

import pytest

from timeline.dates.direction.clause_verbs import last_verb
from timeline.dates.direction.owners import of_owner


@pytest.mark.parametrize(
    ("before", "named", "tense"),
    [
        ("minds turned to", "final", "future"),
        ("braced for", "storm", "future"),
        ("the victims of", "crash", "past"),
        ("", "deadline passed without a deal", "past"),
        ("", "cake", "likely past"),
        ("shares fell below", "close", "past"),
        ("she ate", "cake", None),
    ],
)
def test_what_a_day_owns_tells_which_day_it_is(before, named, tense):
    words = before.split()
    assert of_owner(words, last_verb(words), named.split()) == tense
