"""Phrases that count from a happening."""

import pytest

from timeline.story.counted.event_phrases import RELATIONS, event_phrases, event_span


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: relation.example)
def test_every_relation_is_found_in_its_own_example(relation):
    (found,) = event_phrases(relation.example)
    assert found.relation == relation
    assert relation.example[slice(*found.event)] in ("the talks", "the vote", "the takeover")


@pytest.mark.parametrize(
    "text",
    [
        "Troops left the very next morning right after the talks.",
        "Troops left the day just following the talks.",
        "Troops left the same evening as the talks.",
        "Troops left the night ahead of the talks.",
        "Troops left the month prior to the talks.",
        "Troops left within minutes of the talks.",
        "Troops left only years before the talks.",
        "Troops have left since the talks.",
        "Troops stayed till the talks.",
    ],
)
def test_every_way_of_writing_a_relation_is_looked_for(text):
    assert [text[slice(*found.event)] for found in event_phrases(text)] == ["the talks"]


def test_a_text_in_capitals_is_not_looked_through():
    assert event_phrases("TROOPS LEFT THE DAY AFTER THE TALKS.") == []


NAMED = [
    ("the vote in May", True, "the vote"),
    ("the council voted in May", False, "the council voted"),
    ("the council voted in May", True, "the council voted"),
    ("Envoys from Oslo met there", False, "Envoys from Oslo met"),
    ("infection", False, None),
    ("the protests", True, None),
    ("the talks", True, "the talks"),
    ("the end of it", True, None),
    ("the speech’s last words", True, None),
    ("", False, None),
]


@pytest.mark.parametrize(("text", "named", "expected"), NAMED)
def test_event_span(text, named, expected):
    span = event_span(text, 0, named=named)
    assert (text[slice(*span)] if span else None) == expected
