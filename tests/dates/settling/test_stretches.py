"""Lengths of time in the dress of a date, and the dates that are none of them."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He fled in the last year of the war.", "P1Y"),
        ("It was the last week of his campaign.", "P1W"),
        ("They met on the last day of the talks.", "P1D"),
        ("It is due on the last day of the month.", "XXXX-XX-XX"),
        ("It rained in the last week of the month.", "XXXX-WXX"),
        ("He fled in the last month of the 2016 talks.", "P1M"),
        ("It rained in the last month of the year.", "2021-12"),
        ("He has been ill for the last week.", "P1W"),
        ("The two had lived there for the past year.", "P1Y"),
        ("The strike will continue for the next month.", "P1M"),
        ("It rained for most of the last week.", "2021-W41"),
        ("Profit for the past year rose.", "2020"),
        ("They set a budget for the next year.", "2022"),
        ("He fled last year, in the war of the islands.", "2020"),
        ("It rained in the last month of that year.", "2021-12"),
        ("It rained in the last week of May.", "2021-W21"),
        ("It was her last day at the mill.", "P1D"),
        ("On Duffy's last day in office they sang.", "P1D"),
        ("Last day for entries: the end of the show.", "P1D"),
        ("She was ill in her last month at the bank.", "P1M"),
        ("His last week as mayor was the worst.", "P1W"),
        ("They spoke of his last week's pay.", "2021-W41"),
        ("They arrested two men in the last day.", "2021-10-19"),
        ("He fled last week, his wallet gone.", "2021-W41"),
        ("I had my last day off in the rain lol", "2021-10-19"),
    ],
)
def test_the_last_year_of_something_is_not_the_year_before(text, value):
    assert [mention.value for mention in resolve(text, "2021-10-20")][:1] == [value]


def test_a_length_up_to_now_has_its_place():
    (mention,) = resolve("He has been ill for the last week.", "2021-10-20")
    assert mention.edtf == "2021-10-13/2021-10-20"
