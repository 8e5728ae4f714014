"""Words that leave out the period named before them."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It will grow both this year and next.", "2022"),
        ("It will grow this year but not next.", "2022"),
        ("Sales will fall this month or next, he said.", "2021-11"),
        ("They meet this week and next to talk.", "2021-W43"),
    ],
)
def test_next_is_of_the_period_named_before(text, value):
    _, mention = resolve(text, published="2021-10-20")
    assert (mention.text, mention.value) == ("next", value)


@pytest.mark.parametrize(
    "text", ["It will plan this year and next steps.", "They meet this week and next week.", "Early this year and next"]
)
def test_next_belongs_to_the_noun_after_it(text):
    assert all(mention.text != "next" for mention in resolve(text, published="2021-10-20"))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Work changed at the end of the 18th and beginning of the 19th centuries.", ["17", "18"]),
        ("It was so in the 19th century and in the 20th.", ["18", "19"]),
        ("It was the last of the 20th century, not the first of the 21st.", ["19", "20"]),
        ("In the 19th century it grew. They met on the 20th.", ["18", "2021-10-20"]),
        ("In the 19th century, by the 20th mile, they tired.", ["18"]),
    ],
)
def test_an_ordinal_beside_a_century_is_one_too(text, values):
    assert [mention.value for mention in resolve(text, published="2021-10-20")] == values
