"""Texts cut within a compound or a name."""

import pytest

from timeline.story.titling.noun_ends import ends_before, is_within_a_noun

WITHIN = [
    ("Divers found two lava", " lakes under the ice", True),
    ("They met at the Old", " Harbour on the coast", True),
    ("Divers found two lava lakes", " under the ice", False),
    ("The board closed the pier", " yesterday", False),
    ("The ferry that the board", " bought was sold", False),
    ("The ferry sank", " BERGEN", False),
    ("Prices fell slowly", " and rose again", False),
    ("Ann Hill left", " Oslo", False),
]


@pytest.mark.parametrize(("left", "rest", "within"), WITHIN, ids=[row[0] for row in WITHIN])
def test_is_within_a_noun(left, rest, within):
    assert is_within_a_noun(left, rest) == within


def test_phrases_are_left_out_from_the_last():
    text = "Divers found two lakes under the ice of Skade in complex organic"
    assert list(ends_before(text)) == [
        "Divers found two lakes under the ice of Skade",
        "Divers found two lakes",
    ]
