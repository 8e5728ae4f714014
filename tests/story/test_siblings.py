"""Shared quotations: what makes two articles siblings."""

from tests.story.makers import article, day
from timeline.story.siblings import date_from_siblings, quotations

QUOTE = "the harbour must remain open to every vessel"


def any_day(undated, sibling):
    return sibling.published.moment.day


def test_quotations_in_every_kind_of_marks():
    text = "“One stabilised thing” and \"another thing\" and ''a third thing''."
    assert quotations(text) == [["one", "stabilized", "thing"], ["another", "thing"], ["a", "third", "thing"]]


def test_a_shared_quotation_dates_an_article():
    found = date_from_siblings(
        [article("a", f'He said "{QUOTE}".'), article("b", f"She heard “{QUOTE}” there.", "2020-05-06")], any_day
    )
    assert found == {0: (1, QUOTE, day("2020-05-06"))}


def test_shared_words_outside_quotation_marks_prove_nothing():
    assert date_from_siblings([article("a", QUOTE), article("b", f'"{QUOTE}"', "2020-05-06")], any_day) == {}


def test_siblings_of_equal_weight_on_different_days_decide_nothing():
    articles = [
        article("a", f'"{QUOTE}"'),
        article("b", f'"{QUOTE}"', "2020-05-06"),
        article("c", f'"{QUOTE}"', "2020-05-09"),
    ]
    assert date_from_siblings(articles, any_day) == {}


def test_a_sibling_that_the_weekday_rules_out_is_not_used():
    articles = [article("a", f'"{QUOTE}"'), article("b", f'"{QUOTE}"', "2020-05-06")]
    assert date_from_siblings(articles, lambda undated, sibling: None) == {}
