"""The quarter that figures are of."""

import pytest

from timeline.story.figures import is_of_figures


@pytest.mark.parametrize(
    ("text", "quarter", "expected"),
    [
        ("The yard is to publish second-quarter results on 3 August.", "second-quarter", True),
        ("The yard posted a first-quarter net profit of 3 million.", "first-quarter", True),
        ("The yard reported a loss of 2 million for the third quarter.", "the third quarter", True),
        ("Its accounts for the first half were late.", "the first half", True),
        ("Sales fell in the third quarter.", "the third quarter", False),
        ("Third-quarter sales fell by a fifth.", "Third-quarter", False),
        ("The yard was sold in the third quarter.", "the third quarter", False),
    ],
)
def test_a_quarter_may_only_say_which_figures_are_meant(text, quarter, expected):
    start = text.index(quarter)
    assert is_of_figures(text, (start, start + len(quarter))) is expected
