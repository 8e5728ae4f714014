"""Words that are times in a history alone: the examples of their rules, and that news has none of them."""

import pytest

from timeline import resolve
from timeline.dates.rules import RULES
from timeline.dates.rules.story import STORY_RULES

PUBLISHED = "2021-10-20"
OPENING = "In 1840 the works were founded. By 1860 they had grown, and in 1870 a canal was dug.\n\n"


@pytest.mark.parametrize("rule", STORY_RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_examples_in_a_history(rule):
    assert len(rule.yes) >= 2
    for example in rule.yes:
        found = [m for m in resolve(OPENING + example.text, PUBLISHED) if m.text == example.found]
        assert [(m.value, m.rule) for m in found] == [(example.value, rule.name)], example


@pytest.mark.parametrize("rule", STORY_RULES, ids=lambda rule: rule.name)
def test_a_rule_stays_out_of_its_negative_examples(rule):
    assert rule.no
    for text in rule.no:
        assert [m.text for m in resolve(OPENING + text, PUBLISHED) if m.rule == rule.name] == [], text


def test_news_has_no_such_times_with_or_without_a_publish_date():
    of_histories = [rule for rule in STORY_RULES if rule.name != "the day before"]
    for example in [example for rule in of_histories for example in rule.yes]:
        for published in (PUBLISHED, None):
            rules = {mention.rule for mention in resolve("They met on Friday. " + example.text, published)}
            assert rules.isdisjoint(rule.name for rule in of_histories), example


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on 3 May 2021. The day before, it had rained.", "2021-05-02"),
        ("They met on 3 May 2021. It rained the night after.", "2021-05-04TNI"),
        ("They met on 3 May 2021. The day before the vote it had rained.", "2021-05-03"),
        ("Sales rose to 5 million in 2019 from 4 million the year before.", "2018"),
        ("It lost money last year and the year before that.", "2019"),
        ("He left in May and wed the month after that.", "2021-06"),
        ("They met on 3 May 2021. The afternoon before that, it had rained.", "2021-05-02TAF"),
        ("They met on 3 May 2021, the year before that bridge was built.", "2021-05-03"),
    ],
)
def test_the_day_before_in_news_counts_from_what_was_told(text, value):
    assert resolve(text, PUBLISHED)[-1].value == value


def test_their_names_are_their_own():
    assert {rule.name for rule in STORY_RULES}.isdisjoint(rule.name for rule in RULES)


def test_the_soon_of_a_history_is_over():
    text = "By 1870 the mill was sold, and soon new owners came."
    assert [m.text for m in resolve(OPENING + text, PUBLISHED)][3:] == ["1870"]
