"""The words of a clause."""

import pytest

from timeline.dates.direction.clause_words import words_of_clause


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("The court’s vote, on", ["the", "court's", "vote", ",", "on"]),
        ("It closed in May and", ["it", "closed", "in", "and"]),
        ("He May not go", ["he", "may", "not", "go"]),
    ],
)
def test_words_are_in_lower_case_and_the_month_of_may_is_no_verb(clause, words):
    assert words_of_clause(clause) == words
