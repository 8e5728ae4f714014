"""Day numbers: agreement with Python where Python reaches, and round trips beyond."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.civil import (
    FIRST_YEAR,
    LAST_YEAR,
    add_months,
    civil,
    day_number,
    days_in_month,
    is_leap,
    iso_date,
    iso_week,
    weekday,
)

DAYS = st.integers(day_number(FIRST_YEAR), day_number(LAST_YEAR, 12, 31))


@given(st.dates())
def test_agrees_with_python(day):
    number = day_number(day.year, day.month, day.day)
    assert number == day.toordinal()
    assert civil(number) == (day.year, day.month, day.day)
    assert weekday(number) == day.weekday()
    assert iso_week(number) == day.isocalendar()[:2]


@given(DAYS)
def test_round_trip_into_bc(number):
    assert day_number(*civil(number)) == number


@given(DAYS)
def test_the_next_day_follows(number):
    year, month, day = civil(number)
    expected = (year, month, day + 1) if day < days_in_month(year, month) else (*add_months(year, month, 1), 1)
    assert civil(number + 1) == expected


WRITTEN = [
    ((2021, 10, 20), "2021-10-20"),
    ((1, 1, 1), "0001-01-01"),
    ((0, 12, 31), "0000-12-31"),
    ((-43, 3, 15), "-0043-03-15"),
    ((-9998, 1, 1), "-9998-01-01"),
    ((9999, 12, 31), "9999-12-31"),
]


@pytest.mark.parametrize(("day", "text"), WRITTEN)
def test_iso_date(day, text):
    assert iso_date(day_number(*day)) == text


@pytest.mark.parametrize("day", [(2021, 2, 29), (2021, 13, 1), (2021, 0, 1), (2021, 4, 31), (2021, 1, 0)])
def test_a_date_that_does_not_exist_is_refused(day):
    with pytest.raises(ValueError, match="no such date"):
        day_number(*day)


def test_leap_years():
    assert [year for year in (1900, 2000, 2023, 2024, 0, -1, -4) if is_leap(year)] == [2000, 2024, 0, -4]


def test_python_and_our_count_start_alike():
    assert civil(1) == (1, 1, 1) == (date.min.year, date.min.month, date.min.day)
