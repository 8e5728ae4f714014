"""Numbers, ordinals, units and zones as words."""

import pytest

from timeline.dates.lexicon import expand, parse_number, parse_ordinal, unit_code

NUMBERS = [
    ("two", 2),
    ("twenty-six", 26),
    ("twenty six", 26),
    ("a dozen", 12),
    ("two hundred", 200),
    ("a hundred and five", 105),
    ("1,500", 1500),
    ("2 1/2", 2.5),
    ("two and a half", 2.5),
    ("half a", 0.5),
    ("1.5", 1.5),
    ("two thousand", 2000),
    ("an", 1),
    ("men", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_a_count_in_words_or_figures(text, expected):
    assert parse_number(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("third", 3), ("21st", 21), ("twenty-first", 21), ("men", None), ("", None)]
)
def test_an_ordinal(text, expected):
    assert parse_ordinal(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("years", "Y"), ("mins", "TM"), ("centuries", "CE"), ("Hours", "TH"), ("decade", "DE")]
)
def test_a_unit(text, expected):
    assert unit_code(text) == expected


def test_a_pattern_is_filled_in():
    assert "{" not in expand("{month} {day}").replace("{1,3}", "")
    assert expand("a b[ -]c") == r"a(?:\s+)b[\s-]c"
