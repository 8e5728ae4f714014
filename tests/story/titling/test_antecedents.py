"""Whom a pronoun means."""

import pytest

from timeline.story.titling.antecedents import antecedent, has_an_object, is_agent, last_sentence, only_says_when

MEANT = [
    ("it", "", "The ferry company lost money. ", "The ferry company"),
    ("they", "", "The refugees left the islands. ", "The refugees"),
    ("he", "", "Jan Novak, a judge, spoke. It rained. ", None),
    ("he", "", "Jan Novak spoke. “Never again.” ", "Jan Novak"),
    ("she", "", "Jan Novak spoke. ", None),
    ("she", "", "Nordoil Skade ended its aid to Ann Hill. ", None),
    ("she", "", "The Court of Appeal heard Ann Hill's appeal. ", "Ann Hill"),
    ("she", "", "The mayor heard Ann Hill's appeal. ", None),
    ("it", "ann | ", "The ferry company lost money. ", None),
    ("he", "Hill met Jan Novak and Lars Moe after ", "", None),
    ("it", "In the end, ", "The ferry company lost money. ", "The ferry company"),
]


@pytest.mark.parametrize(("pronoun", "sentence", "previous", "expected"), MEANT)
def test_antecedent(pronoun, sentence, previous, expected):
    assert antecedent(pronoun, sentence, previous) == expected


def test_what_something_is_done_to_is_not_the_subject_of_a_clause_with_an_object():
    assert antecedent("it", "The ferry company left the yard after ", "", passive=True) is None
    assert antecedent("it", "The ferry company left after ", "", passive=True) == "The ferry company"


def test_small_signs():
    assert last_sentence("It sank. Hill left. ") == "Hill left."
    assert has_an_object("Hill sank the boat") and not has_an_object("The boat sank")
    assert only_says_when("In the end,") and not only_says_when("Hill left when")
    assert is_agent("the board") and not is_agent("the recent fall")
