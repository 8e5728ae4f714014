"""Every refusal refuses what it names and keeps what it should."""

import pytest

from timeline.dates.find import candidates
from timeline.dates.refine import refined
from timeline.dates.refusals import REFUSALS


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.name)
def test_a_refusal_refuses_its_examples_and_keeps_the_other(refusal):
    for text in refusal.refused:
        assert refined(text, candidates(text)) == (), text
    assert len(refined(refusal.kept, candidates(refusal.kept))) == 1
