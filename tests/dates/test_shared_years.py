"""Bare dates that share the year written with the date right before them."""

import pytest

from timeline.dates import resolve

PUBLISHED = "2021-03-20"
TABLE = [
    ("He was arrested in May 2019 and freed in December.", ["2019-05", "2019-12"]),
    ("He was arrested on May 3, 2019, tried on June 9 and freed in December.", ["2019-05-03", "2019-06-09", "2019-12"]),
    ("He took office in November 2016 and resigned in February.", ["2016-11", "2017-02"]),
    ("In 2018 she was hired in May and left in December.", ["2018", "2018-05", "2018-12"]),
    ("Sales rose from March 2018 to July.", ["2018-03", "2018-07"]),
    ("The strike began in May 2018 and was over by autumn.", ["2018-05", "2018-FA"]),
    ("She fell ill in June 2018 and died in the spring.", ["2018-06", "2019-SP"]),
    ("She fell ill in June 2018 and died in the winter.", ["2018-06", "2019-WI"]),
    ("It lost $5.4 million in May 2017, and by October it was broke.", ["2017-05", "2017-10"]),
    ("In the third quarter of 2017 the firm sold two mills; by January it was broke.", ["2017-Q3", "2018-01"]),
    ("In the spring of 2017 a well ran dry, but by July there was rain.", ["2017-SP", "2017-07"]),
    ("It was built from September 2017 until the end of March.", ["2017-09", "2018-03"]),
    ("It was on show between May 4, 2018 and June 9.", ["2018-05-04", "2018-06-09"]),
]
OF_ANOTHER_YEAR = [
    ("He left school in May 2019 and will return in June.", "2021-06"),
    ("The firm lost money in May 2019, and in June it fired its chief.", "2020-06"),
    ("The firm, broke in May 2018, by October had two mills.", "2020-10"),
    ("He had lived there since May 2018, but by October he had had enough.", "2020-10"),
    ("It was broke in May 2018, and by October it will have two mills.", "2021-10"),
    ("It was broke in May 2020, and by January it had two mills.", "2021-01"),
    ("It was broke in May 2018. The river rose, and by January it was over the wall.", "2021-01"),
    ("The strike began in May 2018, and in the autumn she left.", "2020-FA"),
    ("The strike began in May 2018 and will be over by autumn.", "2021-FA"),
    ("She was hired in May 2020 and left in January.", "2021-01"),  # of last year the bare date may be this year's
    ("The port, raided often since August 2018, was raided in January.", "2021-01"),
    ("The bonds, due December 1, 2022 until now, were sold in January.", "2021-01"),
]


@pytest.mark.parametrize(("text", "values"), TABLE)
def test_a_bare_date_shares_the_year_before_it(text, values):
    assert [mention.value for mention in resolve(text, PUBLISHED)] == values


@pytest.mark.parametrize(("text", "value"), OF_ANOTHER_YEAR)
def test_a_bare_date_of_another_clause_counts_from_the_publish_date(text, value):
    assert resolve(text, PUBLISHED)[-1].value == value
