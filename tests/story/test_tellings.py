"""How a sentence tells: the first finite verb of its main clause."""

import pytest

from timeline.story.tellings import main_verb, telling, without_quotations

TELLING = [
    ("The deal was approved.", "past"),
    ("Rescuers found the boat.", "past"),
    ("The plan, which is cheap, won.", "past"),
    ("The man who has the keys left.", "past"),
    ("Clara Stone began by thanking the crew.", "past"),
    ("After the vote fails, he resigned.", "past"),
    ("In reply to those saying it had leaked, the firm said it was dry.", "past"),
    ("The mayor had no answer.", "past"),
    ("The port has reopened.", "perfect"),
    ("Both lakes have dried up.", "perfect"),
    ("Envoys had met before.", "pluperfect"),
    ("The port has two gates.", "present"),
    ("The firm claims that the pump works.", "present"),
    ("The bridge is closed.", "present"),
    ("Envoys are to meet in Oslo.", "planned"),
    ("The vote will be held there.", "planned"),
    ("The firm plans to sell the mill.", "planned"),
    ("The ferry is expected to sail.", "planned"),
    ("The opening is scheduled for spring.", "planned"),
    ("The vote could fail.", "possible"),
    ("Plans backed by all failed.", "past"),
    ("A wanted man fled.", "past"),
    ("Fire in the port", None),
    ("“We will win.”", None),
    ("“We will win,” she said.", "past"),
    ("", None),
]


@pytest.mark.parametrize(("text", "expected"), TELLING)
def test_telling(text, expected):
    assert telling(text) == expected


def test_the_verb_keeps_its_place_behind_a_quotation():
    text = "“It will hold,” said the engineer."
    verb = main_verb(text)
    assert (verb.word, text[verb.start : verb.end]) == ("said", "said")


@pytest.mark.parametrize("text", ["He said “go” and left.", "He said ``go'' and left.", 'He said "go', "He left."])
def test_without_quotations_keeps_every_place(text):
    blank = without_quotations(text)
    assert len(blank) == len(text)
    assert "go" not in blank
