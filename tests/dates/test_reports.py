"""What "last year" means where a company reports on a quarter."""

import pytest

from timeline.dates import resolve

REPORT = "The mill lost $2 million in the third quarter, {}."


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("compared with a profit of $5 million last year", "2020-Q3"),
        ("against net income of $1 million, or 8 cents a share, last year", "2020-Q3"),
        ("a swing from last year's $5 million profit", "2020-Q3"),
        ("and opened a shop that was closed last year", "2020"),
        ("and sees a profit for the year, compared with a loss of $1 million last year", "2020"),
    ],
)
def test_sums_are_compared_with_the_period_a_year_before(words, value):
    found = resolve(REPORT.format(words), "2021-10-20")
    assert found[-1].text == "last year"
    assert found[-1].value == value


def test_without_a_report_it_is_the_year():
    assert resolve("It lost $1 million, against a profit last year.", "2021-10-20")[-1].value == "2020"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rents rose 6% in August from a year earlier.", ["2021-08", "2020-08"]),
        ("More were sold in August than a year earlier.", ["2021-08", "2020-08"]),
        ("Rents rose in August. A year earlier they fell.", ["2021-08", "2020"]),
        ("It lost less than in the year-ago quarter.", ["2020-Q3"]),
        ("Rents rose in August to 9.2% from 8.1% a year earlier.", ["2021-08", "2020-08"]),
        ("The surplus was $4 million in December, against $3.1 million a year ago.", ["2020-12", "2019-12"]),
        ("Rents in August had fallen a fifth compared with a year earlier.", ["2021-08", "2020-08"]),
        ("Rents in August were 6.1% higher than a year ago.", ["2021-08", "2020-08"]),
        ("The August rise over a year earlier was the first.", ["2021-08", "2020-08"]),
        ("Barley gained most in August, up 12 percent to 4,172 loads from 3,660 a year ago.", ["2021-08", "2020-08"]),
        ("The yard sold 41 boats last month, down from 54 a year earlier.", ["2021-09", "2020-09"]),
        ("Lenders said sales of cars and vans in August fell steeply against a year ago.", ["2021-08", "2020-08"]),
        ("Exports rose by a tenth in 2019 after a 3.3% rise a year earlier.", ["2019", "2018"]),
        ("Rents for the quarter ended in August rose to 5% from 4% a year earlier.", ["2021-Q3", "2021-08", "2020-Q3"]),
        ("Rents rose in August from 8% in July and 7% a year earlier.", ["2021-08", "2021-07", "2020-08"]),
        ("They rose for the first time since May 2020, but were 4% down from a year earlier.", ["2020-05", "2020"]),
        (
            "Milk fell to 4 million in August from 5 million in June and 6 million a year ago.",
            ["2021-08", "2021-06", "2020-08"],
        ),
        ("Beans sold rose to 41 from 38 in July and 29 a year earlier.", ["2021-07", "2020-08"]),
        (
            "Rents rose in August after a dip of 2% in July, but fell from 9% a year ago.",
            ["2021-08", "2021-07", "2020-08"],
        ),
        (
            "Sales rose from July to 41 loads in August, but fell from a year earlier.",
            ["2021-07", "2021-08", "2020-08"],
        ),
        ("Rents rose in July and August from 8% a year earlier.", ["2021-07", "2021-08", "2020"]),
        ("Rents rose from January to March from 8% a year ago.", ["2021-01", "2021-03", "2020"]),
        ("It earned $4.1 million in 2019, up from $3.5 million a year earlier.", ["2019", "2018"]),
        ("Its 2019 profit of $4 million, against a year-earlier loss, was the first.", ["2019", "2018"]),
        ("Rents will be down in May from 2019 levels and costs up from a year ago.", ["2022-05", "2019", "2020"]),
        ("He came in 2015. Rents are up from a year ago.", ["2015", "2020"]),
        ("He came in 2015 and left a year ago.", ["2015", "2020"]),
        (
            "It made $4 million in the half ended Nov. 30, 2020, up from $3 million a year earlier.",
            ["2020-11-30", "2019"],
        ),
        (
            "The rink expects to sell more in the year ending May 31, 2022, than a year ago.",
            ["P1Y", "2022-05-31", "2021"],
        ),
        ("It made $4 million in the half ended June 30, up from $3 million a year earlier.", ["2021-06-30", "2020"]),
    ],
)
def test_a_year_earlier_is_the_same_month_or_quarter_of_the_year_before(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Net fell in the fourth quarter of 2020. For the full year, it rose.", "2020"),
        ("Net fell in the fourth quarter of 2020. For the full year, it will rise.", "2021"),
        ("Net fell in the fourth quarter of 2020. For the year to date, it rose.", "2021"),
        ("Net fell in the second quarter. For the full year, it rose.", "2021"),
    ],
)
def test_the_whole_year_is_told_with_its_last_quarter(text, value):
    assert resolve(text, "2021-10-20")[-1].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "It lost money in its second quarter ended March 31 and in the year-ago quarter. It shut 2 in the quarter.",
            [("2021-Q2", "2021-33"), ("2021-03-31",) * 2, ("2020-Q2", "2020-33"), ("2021-Q2", "2021-33")],
        ),
        (
            "It sees a gain for the first quarter, ending Nov. 30.",
            [("2021-Q1", "2021-09-01/2021-11-30"), ("2021-11-30",) * 2],
        ),
        (
            "Net for the fourth quarter ended Jan. 3, 2021, fell.",
            [("2020-Q4", "2020-36"), ("2021-01-03",) * 2],
        ),
        (
            "Net for the fourth quarter ended June 30 fell. For the full year, it rose.",
            [("2021-Q4", "2021-34"), ("2021-06-30",) * 2, ("2021", "2021")],
        ),
        (
            "The third quarter ended Sept. 30 was its best, and beat the 2019 period.",
            [("2021-Q3", "2021-35"), ("2021-09-30",) * 2, ("2019-Q3", "2019-35")],
        ),
    ],
)
def test_a_firms_own_quarter_keeps_its_number_and_lies_where_it_ended(text, values):
    assert [(mention.value, mention.edtf) for mention in resolve(text, "2021-10-20")] == values
