"""Long titles end where a reader would stop."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.story.titling.shortening import _ADVERB, _ADVERBS, LONGEST, closed, cut, ends_open, shortened

CASES = [
    ("Short titles stay as they are", "Short titles stay as they are"),
    (
        "Council (the elder of the two that the town has had since its founding) opened the new bridge over the river",
        "Council opened the new bridge over the river",
    ),
    (
        "Ann Hill, the former judge who led the inquiry into the sinking of two ferries, resigned with her deputies",
        "Ann Hill resigned with her deputies",
    ),
    (
        "Workers closed the old bridge over the river Glomma, which had carried trains to the north for many years",
        "Workers closed the old bridge over the river Glomma",
    ),
    (
        "Both parties sharply criticized the ministry's office for the management of minerals and of fisheries",
        "Both parties sharply criticized the ministry's office",
    ),
    (
        "Harbour master says he has asked the town and the county to resign from the board of the ferry company now",
        None,
    ),
    (
        "The minister was pleased that the loud and costly operation of the harbour company in the north could end",
        None,
    ),
    (
        "Divers work in the harbour as quickly as they can, and then they saved a family of six and their boat too",
        "Divers work in the harbour as quickly as they can, and then they saved a family of six",
    ),
    (
        "Board of the harbour will openly discuss the family tickets of the ferries to the islands in the far north",
        "Board of the harbour will openly discuss the family tickets of the ferries to the islands",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_shortened(text, expected):
    assert shortened(text) == expected


def test_what_cannot_be_ended_well_is_cut_at_a_word():
    names = "Names " * 30
    assert shortened(names) is None
    assert cut(names) == " ".join(["Names"] * 15)
    assert cut("x" * 200) == "x" * LONGEST
    long = "Harbour panel of the ministry that probed the ferry disaster called for an overhaul of a regulatory system"
    assert cut(long) == "Harbour panel of the ministry that probed the ferry disaster called for an overhaul"


def test_closed():
    assert closed("The ferry left for the") == "The ferry left"
    assert ends_open("The ferry left for") and not ends_open("The ferry left")


@settings(max_examples=30)
@given(st.from_regex(_ADVERB.pattern))
def test_what_is_left_out_of_a_long_title_holds_a_sign_of_an_adverb(text):
    assert any(sign in text for sign in _ADVERBS)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("left for the", True),
        ("left,the", True),
        ("left — of", True),
        ("left;\tof", True),
        ("sank", False),
        ("", False),
    ],
)
def test_the_last_word_is_what_stands_after_a_blank_or_a_mark(text, last):
    assert ends_open(text) is last


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Divers of the northern harbour rallied behind the board because the ministry had cut deep sea funds",
            "Divers of the northern harbour rallied behind the board",
        ),
        (  # an end that is set is a part of what was pledged
            "Harbour board pledged not to widen any of the four fishing piers until safety studies are finished",
            "Harbour board pledged not to widen any of the four fishing piers until safety studies",
        ),
    ],
)
def test_a_clause_that_would_be_cut_goes(text, left):
    assert cut(text) == left
