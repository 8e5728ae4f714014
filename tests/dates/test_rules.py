"""Every rule carries examples, and they hold."""

import pytest

from timeline.dates import resolve
from timeline.dates.rule import compiled
from timeline.dates.rules import NEUTRAL_RULES, RULES

from .corpus import PUBLISHED
from .samples import samples
from .values import faults

_SAMPLES = 60  # made-up texts a rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_examples(rule):
    assert len(rule.yes) >= 2
    for example in rule.yes:
        found = [m for m in resolve(example.text, PUBLISHED) if m.text == example.found]
        assert [(m.value, m.rule) for m in found[:1]] == [(example.value, rule.name)], example


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_stays_out_of_its_negative_examples(rule):
    assert rule.no
    for text in rule.no:
        assert [m.text for m in resolve(text, PUBLISHED) if m.rule == rule.name] == [], text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_whatever_its_pattern_matches(rule):
    pattern = compiled(rule)
    texts = samples(pattern, _SAMPLES, rule.name)
    for match in filter(None, map(pattern.search, texts)):
        rule.read(match)
    assert [(text, wrong) for text in texts if (wrong := faults(text, resolve(text, PUBLISHED)))] == []


def test_rule_names_are_unique():
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_the_rules_of_no_language_are_among_the_rules():
    assert set(NEUTRAL_RULES) <= set(RULES)
