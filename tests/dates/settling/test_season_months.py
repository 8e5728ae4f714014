"""The months of a season in brackets after its years."""

import pytest

from timeline.dates import resolve


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("The crop of 2018/19 (Oct-Sept) was poor.", ["2018-10", "2019-09"]),
        ("The crop of 2019/20 (July/June) was poor.", ["2019-07", "2020-06"]),
        ("The crop of 2018/19 (Nov. to Oct.) was poor.", ["2018-11", "2019-10"]),
        ("The crop of 2018/19 (the best yet) was sold by May.", ["2021-05"]),
        ("Prices of 2018/19 (May) fell.", ["2021-05"]),
        ("The 2018/19 beet crop (November/March) was poor.", ["2018-11", "2019-03"]),
        ("The 2018/19 crushing season (November to March) was poor.", ["2018-11", "2019-03"]),
    ],
)
def test_each_month_is_of_its_year(text, months):
    assert [mention.value for mention in resolve(text, "2021-10-20")][2:] == months


def test_both_months_of_a_season_of_one_year_are_of_that_year():
    mentions = resolve("The 2018 quota year (January-December) was poor.", "2021-10-20")
    assert [mention.value for mention in mentions] == ["2018", "2018-01", "2018-12"]
