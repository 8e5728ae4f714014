"""Shared quotations: what makes two articles siblings."""

import pytest

from tests.story.makers import article, day
from timeline.story.publish_dates.siblings import Shared, day_from_siblings, quotation_holders, quotations, quoted_runs

QUOTE = "the harbour must remain open to every vessel"


def any_day(undated, sibling):
    return sibling.published.moment.day


def found(articles, agreed_day=any_day):
    runs = [quoted_runs(article.text) for article in articles]
    return day_from_siblings(articles, runs, quotation_holders(runs), 0, agreed_day)


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "''{}''", "``{}''"])
def test_quotations_in_every_kind_of_marks(marks):
    assert quotations(f"He said {marks.format('One stabilised thing')}.") == [["one", "stabilized", "thing"]]


def test_a_shared_quotation_dates_an_article():
    articles = [article("a", f'He said "{QUOTE}".'), article("b", f"She heard “{QUOTE}” there.", "2020-05-06")]
    assert found(articles) == Shared(1, QUOTE, day("2020-05-06"))


def test_a_dated_article_is_dated_as_if_its_date_were_not_known():
    articles = [article("a", f'"{QUOTE}"', "2020-05-01"), article("b", f'"{QUOTE}"', "2020-05-06")]
    assert found(articles) == Shared(1, QUOTE, day("2020-05-06"))


def test_shared_words_outside_quotation_marks_prove_nothing():
    assert found([article("a", QUOTE), article("b", f'"{QUOTE}"', "2020-05-06")]) is None


def test_siblings_of_equal_weight_on_different_days_decide_nothing():
    articles = [
        article("a", f'"{QUOTE}"'),
        article("b", f'"{QUOTE}"', "2020-05-06"),
        article("c", f'"{QUOTE}"', "2020-05-09"),
    ]
    assert found(articles) is None


def test_a_sibling_that_the_weekday_rules_out_is_not_used():
    articles = [article("a", f'"{QUOTE}"'), article("b", f'"{QUOTE}"', "2020-05-06")]
    assert found(articles, lambda undated, sibling: None) is None


def test_what_nearly_every_article_quotes_tells_nothing():
    articles = [article(str(i), f'"{QUOTE}"', "2020-05-06" if i else None) for i in range(14)]
    assert found(articles) is None
