"""The corpus table: many ways of writing, one value each, one fixed publish date."""

import pytest

from timeline.dates import resolve

from .corpus import PUBLISHED, refusals, rows

_FLOOR, _REFUSED = 1000, 700  # rows; the tables grow and do not shrink


@pytest.mark.parametrize(("value", "text", "start", "end"), rows())
def test_a_phrase_has_its_extent_and_value(value, text, start, end):
    found = {(m.start, m.end): m.value for m in resolve(text, PUBLISHED)}
    assert found.get((start, end)) == value, found


def test_the_tables_keep_their_size():
    assert len(rows()) >= _FLOOR
    assert len(refusals()) >= _REFUSED


@pytest.mark.parametrize("text", refusals())
def test_nothing_is_found_in_what_only_looks_like_a_date(text):
    assert [m.text for m in resolve(text, PUBLISHED)] == []
