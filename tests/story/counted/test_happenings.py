"""Phrases that name a happening."""

import pytest

from timeline.story.counted.happenings import namings

NAMINGS = [
    ("Rescuers reached the wreck after the storm.", ["the wreck", "the storm"]),
    ("Since its launch the shop has grown.", ["its launch"]),
    ("The long flight took off.", ["The long flight"]),
    ("Stone’s resignation came late.", ["’s resignation"]),
    ("The two rebels’ release came late.", ["The two rebels’ release"]),
    ("A vote was held.", []),
    ("They voted in the hall.", []),
    ("The test-bed stood in the shed.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMINGS)
def test_namings(text, expected):
    assert [text[found.start : found.end] for found in namings(text)] == expected


def test_a_noun_of_an_action_class_can_mean_a_verb_of_the_class():
    (found,) = namings("The blast was heard.")
    assert found.kind == "attack"
