"""The one whom a whole article is about, for a pronoun that stays open."""

import pytest

from timeline.story.titling.main_persons import with_main_person

OBITUARY = "Ruth Moe, painter of the fjords, dies at 88"
CASES = [
    ("She left Oslo", OBITUARY, "", "Ruth Moe left Oslo"),
    ("Her studio burned", OBITUARY, "", "Ruth Moe’s studio burned"),
    ("She left Oslo", "Ruth Moe: a life in pictures", "", "Ruth Moe left Oslo"),
    ("He left Oslo", OBITUARY, "", "He left Oslo"),
    ("She left Oslo", OBITUARY, "Helen Berg taught her to paint.", "She left Oslo"),
    ("She left Oslo", OBITUARY, "In 1959 she played with Helen Berg.", "Ruth Moe left Oslo"),
    ("She left Oslo", OBITUARY, "Peter Berg taught her to paint.", "Ruth Moe left Oslo"),
    ("She left Oslo", OBITUARY, "Her daughter ran the shop.", "She left Oslo"),
    ("She left Oslo", "Ruth Moe opens a fair in Voss", "", "She left Oslo"),
    ("She left Oslo", "The painter who dies at 88", "", "She left Oslo"),
    ("They left Oslo", OBITUARY, "", "They left Oslo"),
]


@pytest.mark.parametrize(("title", "heading", "previous", "told"), CASES)
def test_with_main_person(title, heading, previous, told):
    assert with_main_person(title, heading, previous, "") == told
