"""What stands before the news."""

import re
from re import _constants as op  # the parser of patterns has no public name
from re import _parser as parser

import pytest

from timeline.story.titling.openings import OPENINGS, main_clause, plainly, without_opening, without_pointing


@pytest.mark.parametrize("opening", OPENINGS, ids=lambda opening: opening.name)
def test_each_opening_is_found_in_its_example(opening):
    found = opening.pattern.match(opening.example)
    assert found is not None and found.end()
    assert opening.pattern.match("The ferry sank off Bergen") is None


@pytest.mark.parametrize("opening", OPENINGS, ids=lambda opening: opening.name)
def test_whatever_an_opening_finds_holds_one_of_its_needs(opening):
    assert needed(parser.parse(opening.pattern.pattern, opening.pattern.flags), opening.needs)


def needed(parts, needs):
    """Whether every text that the parts of a pattern match, one after the other, holds one of ``needs``."""
    letters = "".join(chr(value) if kind is op.LITERAL else "\0" for kind, value in parts)
    return any(need in plainly(letters) for need in needs) or any(
        needed_by(kind, value, needs) for kind, value in parts
    )


def needed_by(kind, value, needs):
    if kind is op.IN:
        return all(each is op.LITERAL and plainly(chr(code)) in needs for each, code in value)
    if kind is op.BRANCH:
        return all(needed(branch, needs) for branch in value[1])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        return value[0] > 0 and needed(value[2], needs)
    if kind is op.SUBPATTERN:
        return needed(value[3], needs)
    return kind is op.ASSERT and needed(value[1], needs)


def test_letters_that_patterns_take_for_one_another_are_written_alike():
    taken = [chr(code) for code in range(0x3000) for letter in "abcdefghijklmnopqrstuvwxyz" if alike(letter, chr(code))]
    assert {"ſ", "ı", "İ", "\u212a"} < set(taken)
    assert all(plainly(letter) in "abcdefghijklmnopqrstuvwxyz" for letter in taken)


def alike(letter, other):
    return re.fullmatch(letter, other, re.I) is not None


CLAUSES = [
    ("After the vote failed, the mayor resigned", "the mayor resigned"),
    ("after the vote failed", "the vote failed"),
    ("Speaking in Oslo, the mayor defended the tax", "the mayor defended the tax"),
    ("As many as 40 boats sank", "As many as 40 boats sank"),
    ("It is clear that the dam broke", "the dam broke"),
    ("It was expected to rain", "It was expected to rain"),
    ("It was announced that the dam broke", "the dam broke"),
    ("It emerged the dam had been cracked", "the dam had been cracked"),
    ("There were 40 boats in the harbour", "There were 40 boats in the harbour"),
    ("These reports helped the mayor", "reports helped the mayor"),
    ("This helped the mayor", "This helped the mayor"),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_main_clause(text, expected):
    assert main_clause(text) == expected


POINTING = [
    ("This was the first ship in years to reach the pier", "first ship in years to reach the pier"),
    ("It is time for the mayor to go", "time for the mayor to go"),
    ("It was the end", "It was the end"),
    ("It was a long strike that closed the pier", "It was a long strike that closed the pier"),
    ("These reports helped the mayor", "reports helped the mayor"),
]


@pytest.mark.parametrize(("text", "expected"), POINTING)
def test_words_that_only_point_back_go(text, expected):
    assert without_pointing(text) == expected


KEPT = ["So-called experts met in Oslo", "Yet another ferry sank", "So far three boats sank", "But no"]


@pytest.mark.parametrize("text", KEPT)
def test_words_that_belong_to_the_news_stay(text):
    assert without_opening(text) == text


def test_openings_go_one_after_the_other():
    assert without_opening("OSLO (Reuters) - But meanwhile, the ferry sank") == "the ferry sank"
