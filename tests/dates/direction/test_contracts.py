"""Months that a market trades in."""

import pytest

from timeline.dates.direction.contracts import of_contract


@pytest.mark.parametrize(
    ("name", "before", "after", "is_one"),
    [
        ("July", "cocoa went higher , second position", "rose four points", True),
        ("Oct", "barges were dear , with", "/ dec bid at 140", True),
        ("Dec", "barges were dear , with oct /", "bid at 140", True),
        ("Aug.", "it went at 2.1 times new york", "and at 40 cents", True),
        ("July", "corn was offered at 9 over", ", with no bid", True),
        ("Dec", "", "closed at 12 dlrs , up 4 cents", True),
        ("July", "futures gained half a cent paced by", ".", True),
        ("July", "barges were dear ;", "through september offered 4 over", True),
        ("Sept", "barges were dear ; july through", "offered 4 over", True),
        ("July", "the /", "spread was 4 points", True),  # "the May/July spread"
        ("Sept", "key", "ended at 110.6 points", True),
        ("July", "brokers saw a local house as the main buyer of", "and may", True),
        ("July", "pit brokers said the mill bought and", ".", True),  # "bought May and July"
        ("Dec", "dealers saw calm trade , leaving", "quoted at 1,319", True),
        ("Dec", "a buyer in new crop", "was seen , brokers said", True),
        ("July", "they are buyers of", "roses", False),
        ("Jan", "output rose ; the", "/ feb employment statistics gained two points", False),
        ("July", "in", "prices rose 4 cents", False),
        ("Jan", "output rose in", "/ march , traders said", False),
        ("Jan", "output in the", "/ march period rose , traders said", False),
        ("July", "the season (", "/ june ) was good for traders", False),
        ("July", "prices rose two cents over", "' s level", False),
        ("January", "sales for the month of", "rose 9 cents", False),
        ("July", "she bought", "lottery cards", False),
        ("July 4", "london bought", "sugar futures", False),
    ],
)
def test_a_month_with_a_price_is_one_that_is_traded(name, before, after, is_one):
    assert of_contract(name, before.split(), after.split()) == ("future" if is_one else None)
