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
