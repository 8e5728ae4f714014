"""The words of a clause."""

import pytest

from timeline.dates.direction.clause_words import has_clause_of_now, without_aside, words_of_clause


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("The court’s vote, on", ["the", "court's", "vote", ",", "on"]),
        ("It closed in May and", ["it", "closed", "in", "and"]),
        ("He May not go", ["he", "may", "not", "go"]),
        ("sat 10am run, sun", ["10am", "run", ",", "sun"]),
        ("Sat 8-10 swim", ["8-10", "swim"]),
        ("they sat 3 exams", ["they", "sat", "3", "exams"]),
        ("she sat at 10am", ["she", "sat", "at", "10am"]),
    ],
)
def test_words_are_in_lower_case_and_the_month_of_may_is_no_verb(clause, words):
    assert words_of_clause(clause) == words


@pytest.mark.parametrize(
    ("clause", "left"),
    [
        ("he will open the hall , designed by two brothers , on", "he will open the hall on"),
        ("they will meet the owners , who left in anger , in leeds on", "they will meet the owners in leeds on"),
        ("he will open the hall , the dock and , on", "he will open the hall , the dock and , on"),
        ("the hall , designed by two brothers , burned on", "the hall , designed by two brothers , burned on"),
        ("the gap could be held -- but not shut -- by", "the gap could be held by"),
        ("the fair – a place to be seen – runs from", "the fair runs from"),
        ("the fair -- a place to be seen in", "the fair -- a place to be seen in"),
        ("on", "on"),
    ],
)
def test_what_only_describes_a_thing_is_left_out(clause, left):
    assert without_aside(clause.split()) == left.split()


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("friday ; the country finds out in", True),
        (", and he returns in", True),
        ("it ; the votes were counted in", False),
        ("wheat , corn and the beans in", False),
        ("friday in", False),
    ],
)
def test_a_clause_in_the_present_tense_is_one_of_its_own(words, wanted):
    assert has_clause_of_now(words.split()) is wanted
