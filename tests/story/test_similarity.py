"""Likeness: what makes two claims more alike, and what less."""

import pytest

from tests.story.makers import claim, span
from timeline.story.actions import STATEMENT, actions_in
from timeline.story.claims import Draft
from timeline.story.similarity import Space, content_stems, features_of

MONDAY = span("2020-03-02")


def draft(article: str, text: str, date: str = "") -> Draft:
    deeds = [a.kind for a in actions_in(text) if a.kind != STATEMENT]
    return Draft(claim(article, MONDAY, text=date), text, deeds[0] if deeds else None, "", is_lead=False)


def likeness(one: str, other: str, date: str = "") -> float:
    space = Space([features_of(draft("a", one, date), {}), features_of(draft("b", other, date), {})])
    return space.score(0, 1)


LINER = "The liner ran aground with 1,240 people"
MILL = "A blast tore through a mill at the river"
FAIR = "Crowds filled the fair in Lund"
CASES = [
    ("the same number", LINER, "All 1,240 passengers waited", "All 310 passengers waited"),
    ("one figure is no number that tells", LINER.replace("1,240", "24"), "All 24 waited there", "All 4 waited there"),
    ("names in common, or none", FAIR, "Crowds filled the streets of Lund", "Crowds filled the streets of Oslo"),
    ("one names nobody", FAIR, "Crowds filled the streets", "Crowds filled the streets of Oslo"),
    (
        "another one",
        MILL,
        "A blast tore through a mill in the valley",
        "Another blast tore through a mill in the valley",
    ),
]


@pytest.mark.parametrize(("why", "claimed", "more", "less"), CASES, ids=[row[0] for row in CASES])
def test_what_is_more_alike(why, claimed, more, less):
    assert likeness(claimed, more) > likeness(claimed, less) + 0.04


def test_the_numbers_of_a_date_tell_nothing():
    on_date, other = "The liner left on 12/10", "The choir sang on 12/10"
    assert likeness(on_date, other, date="12/10") < likeness(on_date, other) - 0.04


def test_other_names_do_not_part_the_same_deed():
    one, other = "Rebels of the North seized power", "Dahl took over the capital of Lund"
    assert likeness(one, other) > likeness(one, "Dahl opened the fair of Lund") + 0.1


def test_tokens_stand_in_one_order_whatever_order_sets_have():
    text = "Norway, Oslo and Bergen sent rescuers, boats, tents, blankets and doctors to Hamar after the flood."
    tokens = list(features_of(Draft(claim("a", span("2021-10-20")), text, None, "", False), {}).tokens)
    words = [token for token in tokens if token.startswith("word:")]
    names = [token for token in tokens if token.startswith("name:")]
    assert len(names) > 3 and names == sorted(names)
    assert len(words) > 5 and words == sorted(words)


def test_words_as_written_share_a_stem():
    assert content_stems("Rescuing rescued RESCUES while they were there") == {"rescu"}
