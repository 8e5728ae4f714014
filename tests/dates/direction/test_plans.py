"""What the present tense says of the days to come."""

import pytest

from timeline.dates.direction.plans import (
    goes_on_to,
    is_planned,
    is_scheduled,
    is_still_to_do,
)


@pytest.mark.parametrize(
    ("words", "goes_on"),
    [
        ("time to act", True),
        ("to close the well", True),
        ("to the shop", False),
        ("to 20", False),
        ("to have left", False),
    ],
)
def test_an_infinitive_is_told_from_a_way_to_something(words, goes_on):
    assert goes_on_to(words.split()) is goes_on


@pytest.mark.parametrize(
    ("verb", "between", "ahead"),
    [
        ("has", "a week to pay before", True),
        ("has", "a week to pay on", False),
        ("are", "waiting to leave on", True),
        ("is", "glad to see them win on", False),
        ("has", "another hearing on", True),
        ("has", "an office in", False),
        ("has", "hearing on", False),
        ("is", "likely before", True),
        ("is", "likely", True),
        ("are", "possible on", True),
        ("was", "likely on", False),
        ("is", "likely that he left on", False),
        ("had", "a week to pay before", False),
        ("is", "", False),
    ],
)
def test_what_is_still_to_be_done_lies_ahead(verb, between, ahead):
    assert is_still_to_do(verb, between.split()) is ahead


@pytest.mark.parametrize(
    ("words", "planned"),
    [("the talks resume", True), ("polls open", True), ("to open", False), ("this open", False)],
)
def test_several_who_meet_or_begin_will_do_so(words, planned):
    assert is_planned(words.split(), len(words.split()) - 1) is planned


def test_voters_go_to_the_polls_and_boats_to_the_bottom():
    assert is_planned("voters go to the polls".split(), 1)
    assert not is_planned("boats go to the bottom".split(), 1)


@pytest.mark.parametrize(
    ("words", "scheduled"),
    [
        ("the senate votes", True),
        ("the players visit", True),
        ("the bill , passed , heads", True),
        ("it won 20 votes", False),
        ("the votes", False),
        ("they counted votes", False),
        ("they said that she travels", True),
        ("the visit", False),
    ],
)
def test_what_is_on_the_calendar_has_a_subject_and_no_other_verb(words, scheduled):
    said = words.split()
    assert is_scheduled(said, len(said) - 1, {"won", "counted", "said", "passed"}.__contains__) is scheduled
