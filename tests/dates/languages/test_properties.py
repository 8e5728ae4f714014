"""What holds for any text in any language."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.civil import day_number
from timeline.dates import resolve
from timeline.dates.languages import LANGUAGES, language_of
from timeline.dates.languages.grammar import rules_of
from timeline.dates.languages.runs import words_of
from timeline.dates.rule import compiled
from timeline.model import Moment

from ..samples import samples
from ..values import faults

_SAMPLES = 12  # made-up texts a rule

_FIGURES = (
    "1",
    "0",
    "31",
    "2",
    "45",
    "2021",
    "1883",
    "0000",
    "20.10.2021",
    "24:00",
    "23:59",
    "12h",
    "9999999",
    "80",
    "XIX",
)
_PUBLISHED = (None, "2021-10-20", "2024-02-29", Moment(day_number(-9998)), Moment(day_number(9999, 12, 31)))


@st.composite
def _texts(draw):
    code = draw(st.sampled_from(sorted(LANGUAGES)))
    words = st.sampled_from([*sorted(words_of(language_of(code)).known), *_FIGURES])
    parts = draw(st.lists(st.tuples(words, st.sampled_from([" ", " ", ", ", ". ", "-", "'", "\n\n"])), max_size=10))
    return code, "".join(word + gap for word, gap in parts)


@settings(max_examples=300, deadline=None)
@given(_texts(), st.sampled_from(_PUBLISHED))
def test_mentions_are_ordered_and_slice_to_their_words(drawn, published):
    code, text = drawn
    mentions = resolve(text, published, code)
    assert all(text[m.start : m.end] == m.text and m.start < m.end for m in mentions)
    assert all(first.end <= second.start for first, second in pairwise(mentions))
    assert mentions == resolve(text, published, code)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(LANGUAGES)), st.text())
def test_any_text_is_read(code, text):
    assert all(text[m.start : m.end] == m.text for m in resolve(text, "2021-10-20", code))


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_any_text_is_read_when_its_language_is_not_known(text):
    assert all(text[m.start : m.end] == m.text for m in resolve(text, "2021-10-20", None))


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_rule_reads_whatever_its_pattern_matches(code):
    for rule in rules_of(language_of(code)):
        for text in samples(compiled(rule), _SAMPLES, rule.name):
            assert faults(text, resolve(text, "2021-10-20", code)) == [], text
