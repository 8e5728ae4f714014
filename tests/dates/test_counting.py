"""Counts of the reader's own time: what a period nearly over leads to."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("The oil will be gone by the turn of the century.", "1988-02-19", "20"),
        ("They hope to finish it by the turn of the century.", "1988-02-19", "20"),
        ("The town grew at the turn of the century.", "1988-02-19", "19"),
        ("It will be gone by the turn of the century.", "1958-02-19", "19"),
        ("It was begun at the turn of the century.", "2021-10-20", "20"),
    ],
)
def test_the_turn_of_a_century_nearly_over_is_to_the_next_unless_it_is_told_as_past(text, published, value):
    (mention,) = resolve(text, published)
    assert mention.value == value
