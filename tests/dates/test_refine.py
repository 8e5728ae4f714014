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


def test_an_article_of_the_next_noun_is_left_out():
    text = "It beat back the summer offensive."
    assert [text[c.start : c.end] for c in refined(text, candidates(text))] == ["summer"]
