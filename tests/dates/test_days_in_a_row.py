"""Weekdays and months told one after the other."""

import pytest

from timeline.dates import resolve


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They will meet on Tuesday and Wednesday.", ["2021-10-26", "2021-10-27"]),
        ("It rained on Friday and Saturday.", ["2021-10-15", "2021-10-16"]),
        (
            "A strike is threatened on Thursday, two on Friday, six on Saturday.",
            ["2021-10-21", "2021-10-22", "2021-10-23"],
        ),
        ("It rained on Thursday and on Wednesday.", ["2021-10-14", "2021-10-20"]),
        ("Sales fell in November and December.", ["2020-11", "2020-12"]),
        ("The best months to go are April and May.", ["2022-04", "2022-05"]),
        ("Prices will rise in December or January.", ["2021-12", "2022-01"]),
        ("They bought June and August hogs.", ["2021-06", "2021-08"]),
        ("Sales fell in November 2019 and December.", ["2019-11", "2021-12"]),
    ],
)
def test_a_day_or_month_beside_the_one_before_it_follows_on_it(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values
