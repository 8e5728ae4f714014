"""Movable feasts and weekdays of a month."""

import pytest

from timeline.civil import iso_date
from timeline.dates.holidays import HOLIDAY_NAMES, easter, holiday_day, nth_weekday

EASTERS = [
    (1818, "1818-03-22"),
    (1954, "1954-04-18"),
    (2000, "2000-04-23"),
    (2021, "2021-04-04"),
    (2024, "2024-03-31"),
    (2038, "2038-04-25"),
]


@pytest.mark.parametrize(("year", "expected"), EASTERS)
def test_easter_sunday(year, expected):
    assert iso_date(easter(year)) == expected


DAYS = [
    ("thanksgiving", "2021-11-25"),
    ("labor day", "2021-09-06"),
    ("memorial day", "2021-05-31"),
    ("good friday", "2021-04-02"),
    ("election day", "2020-11-03"),
    ("black friday", "2021-11-26"),
    ("9/11", "2001-09-11"),
    ("christmas", "2021-12-25"),
]


@pytest.mark.parametrize(("key", "expected"), DAYS)
def test_a_holiday_falls_on_its_day(key, expected):
    assert iso_date(holiday_day(key, int(expected[:4]))) == expected


def test_every_name_has_a_day():
    assert all(iso_date(holiday_day(key, 2021)) for key in HOLIDAY_NAMES.values())


def test_weekdays_count_from_both_ends():
    assert [iso_date(nth_weekday(2021, 5, 0, 1)), iso_date(nth_weekday(2021, 5, 0, -1))] == ["2021-05-03", "2021-05-31"]
