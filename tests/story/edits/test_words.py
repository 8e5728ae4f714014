"""Edits in words."""

import pytest

from timeline.story.edits.words import excerpt


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("Engineers  meet", "“Engineers meet”"),
        ("Mayor blames “the authorities”", "“Mayor blames ‘the authorities’”"),
        ("word " * 40, f"“{'word ' * 19}word …”"),
    ],
)
def test_a_text_stands_in_one_pair_of_quotation_marks(said, quoted):
    assert excerpt(said) == quoted
