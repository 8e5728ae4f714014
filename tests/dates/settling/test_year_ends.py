"""The end of the year that a sentence names, and of the one in which it is written."""

import pytest

from timeline import resolve

PUBLISHED = "2025-06-18"
VALUES = [
    ("The mill failed a test in May 2023, and its owner was given until the end of the year to mend it.", "2023"),
    ("The pool opened in May 2019 and was shut by the end of the year.", "2019"),
    ("The pool will open in May 2027 and have 400 guests by the end of the year.", "2027"),
    ("In 2016 the board demanded a plan, which was due at the end of the year.", "2016"),
    ("In 2016, the board demanded a plan by the end of the year.", "2016"),
    ("It shut the mill in 2023 and sold the yard at year-end.", "2023"),
    ("Sales fell in March 2023; they should rise until the end of the year.", "2025"),
    ("Sales fell in 2023 and are expected to rise by the end of the year.", "2025"),
    ("It was bought in 2021 and will shut at the end of the year.", "2025"),
    ("It lost $3 million in 2023 and said it would cut 400 jobs by the end of the year.", "2025"),
    ("The bank, founded in 1923, will be sold at the end of the year.", "2025"),
    ("The law of May 2024 must be changed by the end of the year.", "2025"),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_the_year_that_ends(text, value):
    mentions = resolve(text, published=PUBLISHED, language="en")
    assert [m.value for m in mentions if "end" in m.text] == [value]
