"""The verbs of a clause and their tenses."""

import pytest

from timeline.dates.direction.clause_verbs import first_verb, last_verb, may_be_verb


@pytest.mark.parametrize(
    ("words", "tense"),
    [
        ("the court is due to rule", "future"),
        ("the court agreed to rule", "past"),
        ("the court is being moved", "present"),
        ("they are moving", "possible"),
        ("to prepare for the talks , there were complaints", "past"),
        ("ministers to prepare for the talks", "future"),
        ("results better than expected", None),
        ("a ruling", None),
        ("it cut tolls", "past"),
        ("they cut tolls", None),
        ("to let it cut tolls is no plan", "present"),
    ],
)
def test_the_first_verb_of_what_follows_a_date(words, tense):
    assert first_verb(words.split()) == tense


@pytest.mark.parametrize(
    ("words", "tense", "first"),
    [
        ("the court will have ruled", "future", 2),
        ("the court ruled that it closed", "past", 5),
        ("the shop is closed", "possible", 2),
        ("when she is sentenced", "possible", 2),
        ("it was to open", "future", 1),
        ("it expects the tank to be fully emptied", "possible", 7),
        ("the town braced for", "future", 2),
        ("the ships shrank", "past", 2),
        ("the deadline passed", "past", 2),
    ],
)
def test_the_last_verb_comes_with_its_helpers(words, tense, first):
    verb = last_verb(words.split())
    assert verb is not None
    assert (verb.tense, verb.first) == (tense, first)


def test_a_clause_without_a_verb_has_none():
    assert last_verb("a ruling in the north".split()) is None
    assert not may_be_verb("ruling")
