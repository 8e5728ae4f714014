"""Words of a history that the date beside them explains."""

import pytest

from timeline import resolve

OPENING = "In 1840 the works were founded. By 1860 they had grown, and in 1870 a canal was dug.\n\n"

TABLE = [
    (
        "On 9 April 1873, the third anniversary of the fire, a bell was hung.",
        [("9 April 1873", "1873-04-09"), ("the third anniversary", "1873-04-09")],
    ),
    (
        "On April 9, 1873, the second day of the strike, rain fell.",
        [("April 9, 1873", "1873-04-09"), ("the second day", "1873-04-09")],
    ),
    (
        "On 9 April 1873, two days after the flood, the road was open.",
        [("9 April 1873", "1873-04-09"), ("two days", "1873-04-09")],
    ),
    (
        "The road was open on 9 April 1873—the day after the flood.",
        [("9 April 1873", "1873-04-09"), ("the day", "1873-04-09")],
    ),
    ("The road was open two days after the flood.", [("two days", "P2D")]),
    ("On 9 April 1873, a Wednesday, and two days after that he left.", [("9 April 1873", "1873-04-09")]),
    (
        "In 1873 the road was mended. Two years before, the flood had come.",
        [("1873", "1873"), ("Two years before", "1871")],
    ),
    ("In 1873 he left. Two years after, she did too.", [("1873", "1873"), ("Two years after", "1875")]),
    ("In 1873 he left, two years before the flood.", [("1873", "1873"), ("two years", "P2Y")]),
    ("In 1873 he left. Three years on he was rich.", [("1873", "1873"), ("Three years on", "1876")]),
    ("He left in 1873; two years on she did too.", [("1873", "1873"), ("two years on", "1875")]),
    ("In 1873 he left. They wept two years on the hill.", [("1873", "1873"), ("two years", "P2Y")]),
    ("He left in 1873. In 1893, twenty years on, he wept.", [("1893", "1893"), ("twenty years on", "1893")]),
    ("He left on 3 May 1873. Two nights before, he wept.", [("Two nights before", "1873-05-01TNI")]),
    ("He left on 3 May 1873. He had wept three nights after.", [("three nights after", "1873-05-06TNI")]),
    ("He left on 3 May 1873, two nights before the feast.", [("two nights", "P2NI")]),
    (
        "In 1873 he left. She did so some ten years later (1884).",
        [("1873", "1873"), ("some ten years later", "1884"), ("1884", "1884")],
    ),
    (
        "In 1873 he left. She did so ten years later (in 1884 or so).",
        [("1873", "1873"), ("ten years later", "1883"), ("1884", "1884")],
    ),
]


@pytest.mark.parametrize(("story", "wanted"), TABLE)
def test_a_date_tells_what_the_words_beside_it_mean(story, wanted):
    for published in ("2021-10-20", None):
        found = [(m.text, m.value) for m in resolve(OPENING + story, published)][3:]
        assert [pair for pair in found if pair in wanted] == wanted


def test_a_count_with_its_date_in_brackets_says_where_the_date_is_from():
    mention = resolve(OPENING + "In 1873 he left. She did so ten years later (1884).", "2021-10-20")[-2]
    assert mention.text == "ten years later"
    assert "takes its year from a date beside it: 1884" in mention.why
    assert mention.certainty == "computed"


def test_news_keeps_its_lengths():
    found = resolve("On 9 April 2021, two days after the flood, the road was open.", "2021-10-20")
    assert [(m.text, m.value) for m in found] == [("9 April 2021", "2021-04-09"), ("two days", "P2D")]
