"""What a day is arranged for, and what somebody is told to do on it."""

import pytest

from timeline.dates import resolve
from timeline.dates.direction.arranged import came_to_nothing, is_arranged_for, is_told_to, is_waited_for, was_meant_for


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("were told to report on", "", True),
        ("been asked not to travel on", "", True),
        ("was ordered to appear in court on", "but he fled", False),
        ("was ordered to pay on", "", False),
        ("he ordered to appear on", "", False),
        ("was ordered", "", False),
        ("", "", False),
    ],
)
def test_what_somebody_was_told_to_do_lies_ahead(before, after, told):
    assert is_told_to(before.split(), after.split()) is told


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("the trial , originally scheduled for", True),
        ("a toll which was to have been paid in", True),
        ("two boats were to have sailed on", True),
        ("the toll was to be paid in", False),
        ("it had been set for", True),
        ("it has been set for", False),
        ("it was scheduled for", False),
        ("first scheduled by", False),
        ("for", False),
        ("", False),
    ],
)
def test_a_date_that_no_longer_holds_is_told_from_one_that_does(words, meant):
    assert was_meant_for(words.split()) is meant


@pytest.mark.parametrize(
    ("words", "arranged"),
    [
        ("the house was recalled for", True),
        ("canceled classes for thursday and", True),
        ("the case is listed for", True),
        ("the talks were put back to", True),
        ("he was jailed for", False),
        ("she moved to", True),
        ("she went to", False),
        ("", False),
    ],
)
def test_what_a_day_is_arranged_for_is_told_from_a_cause(words, arranged):
    assert is_arranged_for(words.split()) is arranged


@pytest.mark.parametrize(
    ("before", "after", "now", "awaited"),
    [
        ("he was held until a bail hearing on", "", False, True),
        ("they stay there pending trial", "", True, True),
        ("it went on until talks on", "ended it", False, False),
        ("he left after a hearing on", "", False, False),
        ("they are calling for a march on", "", True, True),
        ("the call for a march on", "drew 900", True, False),
        ("they called for a march on", "", False, False),
        ("she awaits a ruling on", "", True, True),
        ("it comes ahead of a summit", "", True, True),
        ("until", "", False, False),
        ("", "", True, False),
    ],
)
def test_what_is_waited_for_lies_ahead(before, after, now, awaited):
    assert is_waited_for(before.split(), after.split(), now=now) is awaited


@pytest.mark.parametrize(
    ("before", "after", "nothing"),
    [
        ("a walkout that cooks had called for", "did not take place", True),
        ("an earlier plan to do so on", "was dropped when the owner fell ill", True),
        ("a fair set for", "was well attended", False),
        ("the search on", "was called off", False),
    ],
)
def test_what_was_dropped_came_to_nothing(before, after, nothing):
    assert came_to_nothing(before.split(), after.split()) is nothing


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A walkout that cooks had called for 12 May did not take place.", "2021-05-12"),
        ("An earlier plan to move on Sept. 3 was dropped.", "2021-09-03"),
        ("The fair planned for Monday was called off.", "2021-10-18"),
        ("The fair planned for Monday has been called off.", "2021-10-25"),
    ],
)
def test_the_nearer_day_is_meant_of_what_came_to_nothing(text, value):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == [value]
