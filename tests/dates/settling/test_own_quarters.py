"""The quarters of a firm whose year is told by one of them."""

import pytest

from timeline.dates import resolve


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (
            "It earned more in the third quarter. Net for the second quarter ended Dec. 31, 2020, had fallen.",
            ["2021-33", "2020-36", "2020-12-31"],
        ),
        (
            "Sales in the first quarter ended Aug. 31 rose. It sees a loss for the second quarter.",
            ["2021-06-01/2021-08-31", "2021-08-31", "2021-09-01/2021-11-30"],
        ),
        (
            "Sales in the first quarter ended March 31 rose. It saw a loss for the third quarter.",
            ["2021-33", "2021-03-31", "2021-35"],
        ),
        (
            "One's first quarter ended Aug. 31, the other's first quarter ended May 31. The fourth quarter was bad.",
            ["2021-06-01/2021-08-31", "2021-08-31", "2021-03-01/2021-05-31", "2021-05-31", "2021-36"],
        ),
        (
            "It changes its fiscal year. Net for the first quarter ended Aug. 31 rose. It sees a second quarter loss.",
            ["2021-06-01/2021-08-31", "2021-08-31", "2022-34"],
        ),
        (
            "Sales in the first quarter ended Aug. 31 rose. In the second quarter of 2019 it had lost money.",
            ["2021-06-01/2021-08-31", "2021-08-31", "2019-34"],
        ),
    ],
)
def test_a_quarter_without_its_year_is_of_the_firms_year_that_another_tells(text, forms):
    assert [mention.edtf for mention in resolve(text, "2021-10-20")] == forms
