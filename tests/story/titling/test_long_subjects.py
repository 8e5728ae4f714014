"""Long texts with less before their verb."""

import pytest

from timeline.story.titling.long_subjects import with_less_before_its_verb


@pytest.mark.parametrize(
    ("text", "less"),
    [
        ("In a talk with the Post’s “Today,” the harbour board sold it", ["harbour board sold it"]),
        ("If the pier falls, the board will sell it", []),  # a condition stays
        ("If it rains, the board may sell it", ["the board may sell it"]),  # which "may" says too
        ("Ahead in the marsh, the divers sold it", ["the divers sold it"]),
        ("Ahead in the marsh, the divers of the old northern harbour town of Bergen sold the pier", []),
        ("Unless it rains, the board will sell it", []),
        ("Former port board member Ann Hill sold it", ["Ann Hill sold it"]),
        ("King Harald Moe sold it", []),  # one word of an office
        ("The friend of Ann Hill sold it", []),  # another
        ("Divers from the navy in Oslo sold it", ["Divers sold it"]),
        ("Those at the pier sold it", []),
        ("Shares plunge in London was told", []),
        ("In Oslo, the divers from the navy sold it", ["divers from the navy sold it", "divers sold it"]),
    ],
)
def test_what_stands_before_the_verb_is_left_out_step_by_step(text, less):
    assert list(with_less_before_its_verb(text, 60)) == less
