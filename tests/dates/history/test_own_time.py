"""Where a history speaks of the time it was written in."""

import pytest

from timeline import resolve

OPENING = "In 1840 the works were founded. By 1860 they had grown, and in 1870 a canal was dug.\n\n"


def test_last_year_in_a_history_is_told_of_its_own_time_outside_of_quotations():
    story = 'It was sold in 1880. "Last year we lost it," he said. Its bells were rehung last year.'
    values = [mention.value for mention in resolve(OPENING + story, "2021-10-20")][3:]
    assert values == ["1880", "1879", "2020"]


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("It was sold in 1880. A new pier will open next spring.", "2022-SP"),
        ("It was sold in 1880. The mill will be sold this winter.", "2022-WI"),
        ("It was sold in 1880. The bells will be rehung next month.", "2021-11"),
        ("It was sold in 1880. The bells were rehung this spring.", "2021-SP"),
        ("It was sold in 1880. A book on it came out in 1962 and again this autumn.", "2021-FA"),
        ('It was sold in 1880. "We were all there this spring," he said.', "1880-SP"),
        ("It was sold in 1880. The bells were rehung that spring.", "1880-SP"),
        ("It was sold in 1880. The roof fell in, and next spring the walls followed.", "1880-SP"),
        ('It was sold in 1880. "We will be back next spring," he said.', "1880-SP"),
    ],
)
def test_what_a_history_says_will_be_is_of_its_own_time_outside_of_quotations(story, value):
    assert [mention.value for mention in resolve(OPENING + story, "2021-10-20")][-1] == value
