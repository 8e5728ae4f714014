"""A month or season whose year stands after the noun that it describes."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The May elections of 1997 were held.", ["1997-05", "1997"]),
        ("after the spring offensive of 1918, they", ["1918-SP", "1918"]),
        ("in the January border talks of 2019", ["2019-01", "2019"]),
        ("the Easter rising of 1916 was", ["1916-04-23", "1916"]),
        ("On a cold May morning in 1923, it sank.", ["1923-05", "1923"]),
        ("On an August night of 1944 they fled.", ["1944-08", "1944"]),
        ("They sold more in September of 1996 and then.", ["1996-09"]),
        ("Sales fell in May on the model of 1996.", ["2021-05", "1996"]),
        ("the May sales of 1996 cars", ["2021-05"]),
        ("It had first quarter sales last year of nine million.", ["2020-Q1", "2020"]),
        ("Its January net loss last year was small.", ["2020-01", "2020"]),
        ("Second-half profits last year were up.", ["2020-H2", "2020"]),
        ("First quarter profits beat last year.", ["2021-Q1", "2020"]),
        ("It lost money in the second quarter ended June 30, 2019.", ["2019-Q2", "2019-06-30"]),
        ("It lost money in the first quarter, which ended on 31 December 2018.", ["2019-Q1", "2018-12-31"]),
        ("It lost money in the third quarter. On June 30, 2019 it had none.", ["2021-Q3", "2019-06-30"]),
        ("It was shut in May. Sales of 1996 were good.", ["2021-05", "1996"]),
    ],
)
def test_the_year_after_a_noun_is_that_of_the_month_before_it(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("She was jailed on May 3 and freed on June 10, 2012.", ["2012-05-03", "2012-06-10"]),
        ("The boat left Hull in April, reached Bergen in June 1932 and sank.", ["1932-04", "1932-06"]),
        ("He fell ill in November and died in January 1998.", ["1997-11", "1998-01"]),
        ("He was born on May 3 and died on June 10, 1998.", ["2021-05-03", "1998-06-10"]),
        ("They met in May and kept rules written in June 1998.", ["2021-05", "1998-06"]),
        ("They met in May and closed the mill built in June 1998.", ["2021-05", "1998-06"]),
        ("The fair opens in May and closes in June 2022.", ["2022-05", "2022-06"]),
        ("The fair opened in May and closed in June 2020.", ["2021-05", "2020-06"]),
        ("She was jailed on May 3. He was freed on June 10, 2012.", ["2021-05-03", "2012-06-10"]),
    ],
)
def test_a_bare_date_takes_the_year_of_what_the_same_subject_did_next(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Between 1914 and '18 it made shells.", ["1914", "1918"]),
        ("It was shut from 1861 to '65.", ["1861", "1865"]),
        ("It was shut from 1898 to '04.", ["1898", "1904"]),
        ("the war of 1914-'18", ["1914", "1918"]),
        ("It was built in 1914 and burned in '18.", ["1914", "2018"]),
        ("It was built in '14 and '18.", ["2014", "2018"]),
    ],
)
def test_two_figures_behind_a_year_are_of_its_century(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


def test_it_is_told_where_the_year_is_from():
    mention = resolve("The May elections of 1997 were held.", "2021-10-20")[0]
    assert mention.why == "“May” takes its year from a date beside it: May 1997."


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Profit in fiscal 2021 ending June 30 will be lower.", ["2021", "2021-06-30"]),
        ("Profit for fiscal 2020, ended August 31, was lower.", ["2020", "2020-08-31"]),
        ("The budget for fiscal 2021/22 ending March 31 was set.", ["2021", "2022", "2022-03-31"]),
        ("Trade in fiscal 2018/19, which ended in March, was slow.", ["2018", "2019", "2019-03"]),
        ("Profit in fiscal 2021 ending March 31 was lower.", ["2021", "2021-03-31"]),
        ("Prices fell in the 2019/20 marketing year ending July 31.", ["2019", "2020", "2020-07-31"]),
        ("In the 2018-19 season, which ended on May 31, it won.", ["2018", "2019", "2019-05-31"]),
        ("The drought of 2019 ended June 30.", ["2019", "2020-06-30"]),
        ("Profit for fiscal 2020 fell. June 30 was wet.", ["2020", "2020-06-30"]),
    ],
)
def test_a_firms_year_gives_its_last_day_its_year(text, values):
    assert [mention.value for mention in resolve(text, "2021-03-26")] == values
