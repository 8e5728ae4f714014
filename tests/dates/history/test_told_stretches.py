"""Stretches of time in a history, and where it goes on after them."""

import pytest

from timeline import resolve

OPENING = "In 1840 the works were founded. By 1860 they had grown, and in 1870 a canal was dug.\n\n"

TABLE = [
    (
        "The docks were shut between November 1871 and March. On 9 July they opened. Two days later they shut again.",
        ["1871-11", "1872-03", "1872-07-09", "1872-07-11"],
    ),
    (
        "The strike of 1871 lasted from October to March. In November shots were fired, and in May all was over.",
        ["1871", "1871-10", "1872-03", "1871-11", "1872-05"],
    ),
    (
        "The strike of 1871 lasted from October to March. On 5 January shots were fired, and on 6 May all was over.",
        ["1871", "1871-10", "1872-03", "1872-01-05", "1872-05-06"],
    ),
    (
        "The strike of 1871 lasted from March to October. In May shots were fired, and in November all was over.",
        ["1871", "1871-03", "1871-10", "1871-05", "1871-11"],
    ),
]


@pytest.mark.parametrize(("story", "values"), TABLE)
def test_a_story_goes_on_within_a_stretch_or_from_its_end(story, values):
    for published in ("2021-10-20", None):
        assert [mention.value for mention in resolve(OPENING + story, published)][3:] == values
