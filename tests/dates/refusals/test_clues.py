"""Every clue of a refusal decides its own example, as what it says."""

import pytest

from timeline.dates.find import candidates
from timeline.dates.refine import refined
from timeline.dates.refusals import ages, month_words, weekday_words
from timeline.dates.refusals.refusal import beside

CLUES = [(module.CLUES, clue) for module in (month_words, weekday_words, ages) for clue in module.CLUES]


@pytest.mark.parametrize(("clues", "clue"), CLUES, ids=lambda value: getattr(value, "example", ""))
def test_a_clue_is_the_first_that_is_seen_in_its_example(clues, clue):
    places = [beside(clue.example, found) for found in candidates(clue.example)]
    firsts = [next((other for other in clues if other.seen(place)), None) for place in places]
    assert clue in firsts, [clues.index(first) for first in firsts if first]


@pytest.mark.parametrize("clue", [clue for _, clue in CLUES], ids=lambda clue: clue.example)
def test_an_example_is_a_date_or_not_as_its_clue_says(clue):
    kept = refined(clue.example, candidates(clue.example))
    assert (not kept) == clue.no_date, kept
