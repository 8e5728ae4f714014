"""Words that belong to no date are let go, and what a noun or a verb beside it changes is read anew."""

import pytest

from timeline.dates.find import candidates
from timeline.dates.refine import refined


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It beat back the summer offensive.", ["summer"]),
        ("He won at the 1976 Winter Olympics.", ["1976"]),
        ("In June the first ships came.", ["June"]),
        ("In June two ships came.", ["June"]),
        ("The strike is likely to last two weeks.", ["two weeks"]),
        ("They finished three days later than planned.", ["three days"]),
    ],
)
def test_words_of_another_noun_or_verb_are_left_out(text, words):
    assert [text[c.start : c.end] for c in refined(text, candidates(text))] == words


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("He left around 1800 yesterday.", "time in four figures"),
        ("One day, he will lead the party.", "the future"),
        ("They print 9,000 copies a day.", "a rate"),
    ],
)
def test_the_rule_is_that_of_what_is_meant(text, rule):
    assert rule in [c.piece.rule for c in refined(text, candidates(text))]
