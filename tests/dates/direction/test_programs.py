"""Days of what is on the calendar, whatever the verb tells of something else."""

import pytest

from timeline.dates.direction.clause_verbs import last_verb
from timeline.dates.direction.programs import is_called_for, is_of_program, is_stage_set_for, is_to_be_held


@pytest.mark.parametrize(
    ("before", "named", "on_calendar"),
    [
        ("she was quoted in", "paper", True),
        ("he said so in", "edition of it", True),
        ("he was hurt in", "storm", False),
        ("they postponed", "late show", True),
    ],
)
def test_what_a_day_owns_may_be_on_the_calendar(before, named, on_calendar):
    words = before.split()
    assert is_of_program(words, last_verb(words), named.split()) is on_calendar


@pytest.mark.parametrize(
    ("before", "to_be_held"),
    [
        ("they decided to skip the debate on", True),
        ("they decided to skip the debate on tax on", False),
        ("they went to attend the debate on", False),
        ("with a strike threatened in all yards on", True),
        ("the miners threatened their bosses on", False),
    ],
)
def test_a_decision_is_of_what_is_to_be_held(before, to_be_held):
    words = before.split()
    verb = last_verb(words)
    assert verb is not None
    assert is_to_be_held(words, verb) is to_be_held


@pytest.mark.parametrize(
    ("before", "called"),
    [
        ("a priest called for his flock to march on", True),
        ("a priest called for a vigil on", True),
        ("a priest called for his flock to pay on", False),
        ("a priest called on his flock to march on", False),
    ],
)
def test_people_are_called_to_come_together(before, called):
    assert is_called_for(before.split()) is called


def test_the_stage_is_set_for_what_is_on_the_calendar():
    assert is_stage_set_for("it set the stage for a tense vote on".split())
    assert not is_stage_set_for("it set the stage for a feud on".split())
    assert not is_stage_set_for("he was on the stage for a vote of thanks on".split())
