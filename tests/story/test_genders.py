"""Whether a person may be a "he" or a "she"."""

import pytest

from timeline.story.genders import fits

FITS = [
    ("he", "Peter Moe", True),
    ("she", "Peter Moe", False),
    ("she", "Mayor Helen Marsh", True),
    ("he", "Mayor Helen Marsh", False),
    ("he", "Mrs Moe", False),
    ("she", "Kim Moe", True),
    ("he", "Kim Moe", True),
]


@pytest.mark.parametrize(("pronoun", "person", "may_be"), FITS)
def test_fits(pronoun, person, may_be):
    assert fits(pronoun, person) == may_be
