"""What stands before the news."""

import pytest

from timeline.story.openings import OPENINGS, main_clause, without_opening, without_pointing


@pytest.mark.parametrize("opening", OPENINGS, ids=lambda opening: opening.name)
def test_each_opening_is_found_in_its_example(opening):
    found = opening.pattern.match(opening.example)
    assert found is not None and found.end()
    assert opening.pattern.match("The ferry sank off Bergen") is None


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
