"""Frozen values with some fields changed."""

from dataclasses import replace

import pytest

from tests.story.makers import claim
from timeline.model import Claim, Event, Interval
from timeline.story.altered import altered

EVENT = Event("e", "Ferry sank", Interval.days(5, 6), "day", "stated", 0.0, "", ())


@pytest.mark.parametrize(
    ("value", "changes"),
    [
        (EVENT, {"importance": 2.5}),
        (EVENT, {"aliases": ("a", "b"), "title": "Ferry is raised"}),
        (EVENT, {}),
        (claim("a", Interval.days(5, 6)), {"title": "Ferry sank", "joined": "Because.", "likeness": 0.5}),
    ],
)
def test_the_same_as_replace(value: Claim | Event, changes: dict[str, object]) -> None:
    assert altered(value, **changes) == replace(value, **changes)


def test_a_field_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        altered(EVENT, colour="red")
