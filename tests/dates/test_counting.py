"""Counts of the reader's own time and from what was told: what may not lie ahead of an article that looks back."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ferry sank in 1999. On Monday they marched. Two decades later, they still wait for it.", "XXXX"),
        ("She was freed on Monday. Three weeks later she had left.", "XXXX-WXX"),
        # what is to come may be counted on from, and a count may be out by a little
        ("They vote on Friday. Two weeks later the count will be known.", "2021-W44"),
        ("The ferry sank on Oct. 10. Eleven days later, it is still there.", "2021-10-21"),
        ("It opened in 2012. Nearly ten years later, it is empty.", "2022"),
    ],
)
def test_what_is_told_as_past_is_not_counted_on_to_a_day_to_come(text, value):
    assert resolve(text, "2021-10-20")[-1].value == value


def test_later_in_a_day_to_come_is_not_told_as_past():
    text = "Figures are due Friday. Shares fell later in the day."
    assert resolve(text, "2021-10-20")[-1].value == "2021-10-20"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It gained 2 cents a share in the quarter and 9 cents for the year.", "2020"),
        ("It gained 2 cents a share in the quarter and will gain 9 cents for the year.", "2021"),
        ("Fourth-quarter net rose from that of the fourth quarter of 2019. For the year, net rose.", "2020"),
    ],
)
def test_the_year_beside_its_last_quarter_is_the_one_just_over(text, value):
    assert resolve(text, "2021-02-10")[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sales rose in the week of Sept. 27. In September they fell. For the month, costs fell 2%.", "2021-09"),
        ("The mill burned on Sept. 30. Earlier in the month it had been sold.", "2021-09"),
        # of what is to come, of a month long over and of what is not told beside it, it is this one
        ("The mill burned on Sept. 30. Later in the month it will be sold.", "2021-10"),
        ("The mill burned on May 30. Earlier in the month it had been sold.", "2021-10"),
        ("The mill burned. Earlier in the month it had been sold.", "2021-10"),
    ],
)
def test_the_month_told_right_before_is_the_one_meant_where_verbs_look_back(text, value):
    assert resolve(text, "2021-10-20")[-1].value == value
