import pickle
from dataclasses import dataclass, field

import pytest

from tests.story.makers import article
from timeline.cli.packing import packed, unpacked
from timeline.model import UNKNOWN_DATE, Article, Interval, Moment, Refusal, Unedited
from timeline.story import read_article


@dataclass(frozen=True, slots=True)
class _Alone:
    value: tuple[int, ...]


@dataclass(slots=True)
class _Counted:
    seen: list[int]
    count: int = field(init=False, default=0)


def _counted() -> _Counted:
    made = _Counted([1])
    made.count = 5
    return made


TEXT = "The bridge at Lund was closed on 3 March 2020. It opened again two days after the talks. Talks ended on Monday."
VALUES = [
    read_article(article("a", TEXT, "2020-04-01")),
    article("a", TEXT, "2020-04-01", zone="Europe/Oslo"),
    UNKNOWN_DATE,
    Interval(Moment(5, 30, 60), None),
    Unedited(),
    Refusal("a.txt", "holds no text"),
    _Alone((1, 2)),
    _counted(),  # not all of it is what its class is called with
    {"plain": [1, "two", None]},
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_arrives_as_it_was_sent(value):
    assert unpacked(packed(value), type(value)) == value
    assert len(packed(value)) <= len(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


def test_what_no_field_compares_arrives_too():
    assert unpacked(packed(article("a", TEXT, zone="Europe/Oslo")), Article).zone == "Europe/Oslo"


def test_what_stands_twice_is_sent_once():
    moment = Moment(7)
    one, other = unpacked(packed([moment, moment]), list)
    assert one is other


def test_a_value_of_another_class_is_told():
    with pytest.raises(TypeError, match="a Moment arrived where a Article was awaited"):
        unpacked(packed(Moment(7)), Article)
