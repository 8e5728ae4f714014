"""Periods of every grain: bounds, counting, TIMEX3 values, and the ends of the calendar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.civil import civil, day_number, iso_date, weekday
from timeline.dates.spans import (
    FIRST_DAY,
    LAST_DAY,
    OutOfCalendarError,
    OwnQuarter,
    Period,
    add_months_to_day,
    nearest_weekday,
    part_of_year,
    period_of,
    quarter_of_value,
    year_period,
)

OCTOBER_20 = day_number(2021, 10, 20)

TABLE = [
    ("day", "2021-10-20", "2021-10-20", "2021-10-21"),
    ("week", "2021-W42", "2021-10-18", "2021-10-25"),
    ("weekend", "2021-W42-WE", "2021-10-23", "2021-10-25"),
    ("month", "2021-10", "2021-10-01", "2021-11-01"),
    ("quarter", "2021-Q4", "2021-10-01", "2022-01-01"),
    ("season", "2021-FA", "2021-09-01", "2021-12-01"),
    ("half", "2021-H2", "2021-07-01", "2022-01-01"),
    ("year", "2021", "2021-01-01", "2022-01-01"),
    ("decade", "202", "2020-01-01", "2030-01-01"),
    ("century", "20", "2000-01-01", "2100-01-01"),
]


@pytest.mark.parametrize(("grain", "value", "first", "after"), TABLE)
def test_the_period_a_day_lies_in(grain, value, first, after):
    period = period_of(grain, OCTOBER_20)
    assert (period.value, iso_date(period.first), iso_date(period.after)) == (value, first, after)


@pytest.mark.parametrize("grain", [row[0] for row in TABLE])
@given(st.integers(FIRST_DAY + 500_000, LAST_DAY - 500_000), st.integers(-10, 10))
def test_periods_follow_each_other_without_gap(grain, day, count):
    period = period_of(grain, day)
    if grain != "weekend":
        assert period.first <= day < period.after
        assert period.shift(1).first == period.after
    assert period.shift(count).shift(-count) == period


def test_the_winter_belongs_to_the_year_of_its_january():
    winter = part_of_year("season", 2020, 1)
    assert (winter.value, iso_date(winter.first), iso_date(winter.after)) == ("2020-WI", "2019-12-01", "2020-03-01")


def test_week_53_and_week_1():
    assert [period_of("week", day_number(2020, 12, 31)).value, period_of("week", day_number(2021, 1, 4)).value] == [
        "2020-W53",
        "2021-W01",
    ]


def test_years_before_christ_have_their_own_values():
    assert [year_period(-43).value, year_period(0).value, year_period(79).value] == ["BC0044", "BC0001", "0079"]
    assert (iso_date(Period("century", -1).first), civil(Period("century", -1).after - 1)[0]) == ("-0099-01-01", 0)
    assert [period_of("decade", day_number(year)).value for year in (-478, -469, -468)] == ["BC047", "BC047", "BC046"]
    assert [civil(Period("decade", -1).after - 1)[0], civil(Period("decade", 0).first)[0]] == [0, 1]


def test_months_are_added_to_the_last_day_that_exists():
    assert iso_date(add_months_to_day(day_number(2020, 2, 29), 12)) == "2021-02-28"
    assert iso_date(add_months_to_day(day_number(2021, 10, 31), -1)) == "2021-09-30"


@pytest.mark.parametrize("grain", [row[0] for row in TABLE])
def test_the_calendar_ends(grain):
    with pytest.raises(OutOfCalendarError):
        period_of(grain, LAST_DAY).shift(1)


def test_months_added_past_the_calendar_are_refused():
    with pytest.raises(OutOfCalendarError):
        add_months_to_day(LAST_DAY, 1)


@given(st.integers(1, 3_000_000), st.integers(0, 6), st.sampled_from([-1, 1]))
def test_the_nearest_weekday_is_within_a_week(day, wanted, direction):
    found = nearest_weekday(day, wanted, direction)
    assert weekday(found) == wanted
    assert 1 <= (found - day) * direction <= 7


@pytest.mark.parametrize(
    ("value", "first", "months_on"),
    [("2021-Q2", (2021, 4), 0), ("2021-Q2", (2021, 10), 6), ("2021-Q4", (2021, 1), -9), ("2021-Q1", (2020, 12), -1)],
)
def test_a_quarter_is_a_firms_own_where_its_number_is_not_the_calendars(value, first, months_on):
    quarter = quarter_of_value(value, day_number(*first))
    assert (quarter.value, quarter.first) == (value, day_number(*first))
    assert months_on == (quarter.months_on if isinstance(quarter, OwnQuarter) else 0)
    assert quarter.shift(-4).first == day_number(first[0] - 1, first[1])
    assert quarter.after == quarter.shift(1).first
