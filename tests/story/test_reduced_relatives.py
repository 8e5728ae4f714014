"""Participles with a date of their own between a subject and its verb."""

import pytest

from timeline.story.reduced_relatives import (
    dated_participle,
    fronted_participle,
    last_participle,
    of_its_participle,
    without_planned,
)
from timeline.story.undated import DATE

FOUND = [
    ("The man held on @@@@@@ was freed.", " held on @@@@@@", False),
    ("The pier, built in @@@@, was shut.", ", built in @@@@,", False),
    ("Ann Hill, elected mayor in @@@@, has resigned.", ", elected mayor in @@@@,", False),
    ("Over the years, the boats sent to Oslo in @@@@ have sunk.", " sent to Oslo in @@@@", False),
    ("The talks held since @@@@ also include Bergen.", " held since @@@@", False),
    ("Hill says the cap, started @@@@@@ to stop the leak, has failed.", ", started @@@@@@ to stop the leak,", False),
    ("A report published on @@@@@@ shows that boats leak.", " published on @@@@@@", True),
    ("The survivor , rescued on @@@@@@ after ten days , is well.", ", rescued on @@@@@@ after ten days ,", False),
]


@pytest.mark.parametrize(("text", "words", "telling"), FOUND)
def test_found(text, words, telling):
    found = dated_participle(text.replace("@", DATE))
    assert found is not None
    assert text[found.start : found.end] == words
    assert found.telling is telling


NONE = [
    "The board met on @@@@@@ in Oslo.",
    "The ministry announced on @@@@@@ increased aid.",
    "The mayor said the wind on @@@@@@ was strong.",
    "The promise the mayor made on @@@@@@ was kept.",
    "The pact he signed on @@@@@@ was a fraud.",
    "The ferry that sank on @@@@@@ was old.",
    "Nordoil, meanwhile, posted a loss in @@@@, compared to a profit before.",
    "Angry, tired divers emerged from @@@@@@ prayers, took to the streets and sang.",
    "Some 40 percent of the boats built in @@@@ were small.",
    "Others sworn in on @@@@@@ were Jan Moe and Ann Hill.",
    "The funds owned before @@@@ are safe.",
    "The man was held on @@@@@@ and was freed.",
    "A boat came back, and officials cited hopes that the men missing about @@@@@@ would be saved.",
    "No date here.",
]


@pytest.mark.parametrize("text", NONE)
def test_not_found(text):
    assert dated_participle(text.replace("@", DATE)) is None


def test_a_core_that_is_the_participle_ends_the_text():
    text = f"In Oslo, the pier built in {DATE} was shut on {DATE}."
    assert of_its_participle(text, 0, text.index(" was")) == (f" the pier was built in {DATE}", 0, 24)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hill failed a test taken on @@@@.", "a test was taken on @@@@."),
        ("The crew denied charges filed on @@@@.", None),
        ("Police said the ferry sank on @@@@.", None),
        ("Police said the court dismissed on @@@@.", None),
        ("On @@@@ Hill failed a test taken in @@@@.", None),
        ("A test taken on @@@@.", None),
        ("“We left,” a guest recalled on @@@@.", None),
        ("The board said in a letter published on @@@@.", None),
        ("Hill read a list the mayor Ann Moe published on @@@@.", None),
    ],
)
def test_a_participle_at_the_end_is_told_of_its_noun(text, told):
    text = text.replace("@@@@", DATE)
    assert last_participle(text, 0, len(text)) == (told.replace("@@@@", DATE) if told else None)


def test_a_day_that_was_planned_is_left_out():
    text = f"Talks planned for {DATE} were called off on {DATE}."
    assert without_planned(text, 0, len(text)) == (f"Talks were called off on {DATE}.", 0, len(text) - 14)
    assert without_planned(text, 0, 19) == (text, 0, 19)


def test_several_were_what_one_was():
    text = f"Some of the men held on {DATE} were freed on {DATE}."
    assert of_its_participle(text, 0, text.index(" were"))[0] == f"Some of the men were held on {DATE}"


def test_a_participle_behind_the_core_is_another_time():
    text = f"Hill left on {DATE}, saying that the pier built in {DATE} was shut."
    assert of_its_participle(text, 0, 15) == (text, 0, 15)


def test_elsewhere_the_participle_goes():
    text = f"The pier built in {DATE} was shut on {DATE}."
    assert of_its_participle(text, 0, len(text))[0] == f"The pier was shut on {DATE}."


@pytest.mark.parametrize(
    ("text", "front"),
    [
        ("Founded in 1901, the yard was sold.", "Founded in 1901, "),
        ("Arrested in Oslo on Friday, Hill was freed.", "Arrested in Oslo on Friday, "),
        ("Police in Oslo, the mayor said, were told.", None),
        ("In Oslo, the yard was sold.", None),
        ("Founded in 1901, and sold in 1928.", None),
    ],
)
def test_in_front(text, front):
    found = fronted_participle(text)
    assert (found.group() if found is not None else None) == front


def test_what_stands_in_front_is_told_of_the_subject():
    text = f"Founded in {DATE}, the yard was sold in {DATE}."
    assert of_its_participle(text, 0, text.index("the"))[0] == f"the yard was founded in {DATE}"
