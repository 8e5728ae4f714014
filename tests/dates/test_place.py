"""Partial names placed: what is sure, what rests on a choice, and the reading that was not chosen."""

import pytest

from timeline.dates import resolve

TABLE = [
    # published Wednesday 20 October 2021: text, value, certainty, the other reading
    ("It opened last April.", "2021-04", "assumed", "2020-04"),
    ("It opened last September.", "2020-09", "assumed", "2021-09"),
    ("It opened last December.", "2020-12", "computed", None),
    ("It opens next December.", "2021-12", "assumed", "2022-12"),
    ("It opens next June.", "2022-06", "computed", None),
    ("They met last Monday.", "2021-10-18", "assumed", "2021-10-11"),
    ("They met last Thursday.", "2021-10-14", "computed", None),
    ("They met Monday.", "2021-10-18", "computed", None),
    ("They would meet Monday.", "2021-10-25", "assumed", "2021-10-18"),
    ("It was signed in November.", "2020-11", "assumed", "2021-11"),
    ("It was signed in June.", "2021-06", "computed", None),
    ("The board will meet on Oct. 19.", "2021-10-19", "assumed", "2022-10-19"),
    ("The board will meet on Oct. 26.", "2021-10-26", "computed", None),
]


@pytest.mark.parametrize(("text", "value", "certainty", "other"), TABLE)
def test_a_choice_between_places_is_an_assumption(text, value, certainty, other):
    (found,) = resolve(text, "2021-10-20")
    assert (found.value, found.certainty) == (value, certainty)
    assert [alternative.value for alternative in found.alternatives] == ([other] if other else [])


STORY = "In 1941 the war reached the delta. The port fell on May 3, 1941. {}"


@pytest.mark.parametrize(
    ("text", "value", "certainty", "other"),
    [
        ("On May 9 the bridge was blown.", "1941-05-09", "computed", None),
        ("On August 2 the bridge was blown.", "1941-08-02", "assumed", "1940-08-02"),
        ("On March 2 the bridge had been blown.", "1941-03-02", "assumed", "1942-03-02"),
    ],
)
def test_a_story_that_steps_far_may_be_in_another_year(text, value, certainty, other):
    found = resolve(STORY.format(text), None)[-1]
    assert (found.value, found.certainty) == (value, certainty)
    assert [alternative.value for alternative in found.alternatives] == ([other] if other else [])
