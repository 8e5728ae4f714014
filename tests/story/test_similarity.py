"""Likeness: what makes two claims more alike, and what less."""

from dataclasses import replace

import pytest

from tests.story.makers import claim, span
from timeline.story.actions import STATEMENT, actions_in
from timeline.story.claims import Draft
from timeline.story.similarity import Space, content_stems, features_of, stems_of_sentence

TEXTS = (
    "Norway, Oslo and Bergen sent rescuers, boats, tents, blankets and doctors to Hamar after the flood.",
    "Rescuers from Bergen reached Hamar with tents and boats when the flood had closed every road to Norway.",
)


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
        "a clause that says nothing besides",
        "The paper mill opened when the quay was still a meadow",
        "The paper mill opened",
        "The paper mill opened its bakery",
    ),
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


def test_what_is_alike_does_not_depend_on_the_order_of_tokens():
    found = [features_of(Draft(claim("a", span("2021-10-20")), text, None, "", False), {}) for text in TEXTS]
    turned = [replace(each, tokens=dict(reversed(each.tokens.items()))) for each in found]
    one, other = Space(found), Space(turned)
    assert one.vectors == other.vectors and one.score(0, 1) == other.score(0, 1)
    assert one.telling == other.telling and one.shared(0, 1) == other.shared(0, 1)


def test_words_beside_the_clause_weigh_less_and_are_no_words_where_they_are_names():
    draft = Draft(claim("a", span("2021-10-20")), "The bank sank.", None, "Bank Nord waited.", False, "Ships waited.")
    tokens = features_of(draft, {}).tokens
    assert tokens["word:bank"] > tokens["word:wait"] == tokens["word:ship"]
    assert "name:bank" in tokens and "word:nord" not in tokens


def test_words_as_written_share_a_stem():
    assert content_stems("Rescuing rescued RESCUES while they were there") == {"rescu"}


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        ("The river rose, rising on.", ["rise", "river", "rose"]),
        ("Der Fluß stieg über 12m.", ["der", "fluß", "stieg", "über"]),  # other letters than ASCII's
        ("It is so.", []),
    ],
)
def test_the_stems_of_a_sentence_stand_once_each(text: str, stems: list[str]) -> None:
    assert sorted(stems_of_sentence(text)) == sorted(content_stems(text)) == stems
