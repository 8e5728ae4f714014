"""What is wrong with a title, and what it costs."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.story.titling.faults import _NEEDS, FAULTS, quality

GOOD = "Norway signed the fishing treaty"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_fault_is_found_in_its_example_and_not_in_a_good_title(fault):
    assert fault.has(fault.example)
    assert not fault.has(GOOD)
    assert quality(fault.example) < quality(GOOD)


def test_quality_is_from_nothing_to_one():
    assert quality(GOOD) == 1.0
    assert quality("") == 0.0
    assert 0.0 <= quality("But it") < 0.2


BETTER = [
    ("Norway signed the fishing treaty", "It signed the fishing treaty"),
    ("Norway signed the fishing treaty", "Signing of the fishing treaty"),
    ("Norway signed the fishing treaty", "Norway signed"),
    ("Norway signed the fishing treaty", "Norway signed the fishing treaty, officials said"),
    ("Norway signed the fishing treaty", "In Oslo, Norway signed the fishing treaty"),
    ("Guests who left the hotel were tested", "Hotel, which has nine floors"),
    ("Ann Hill: I will resign", "I will resign"),
    ("Fishing treaty", "Treaty"),
]


@pytest.mark.parametrize(("better", "worse"), BETTER)
def test_a_name_and_a_deed_make_the_better_title(better, worse):
    assert quality(better) > quality(worse)


@pytest.mark.parametrize("pattern", _NEEDS, ids=lambda pattern: pattern.pattern[:20])
@settings(max_examples=15)
@given(data=st.data())
def test_what_a_pattern_finds_holds_what_it_is_said_to_need(pattern, data):
    title = data.draw(st.from_regex(pattern))
    looked_at = title.lower() if pattern.flags & re.IGNORECASE else title
    assert any(need in looked_at for need in _NEEDS[pattern])
