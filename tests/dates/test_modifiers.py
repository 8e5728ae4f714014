"""The days that a modifier keeps of a period."""

import pytest

from timeline.civil import day_number, iso_date
from timeline.dates.modifiers import narrowed
from timeline.dates.spans import period_of

TABLE = [
    ("month", "START", None, "2021-10-01", "2021-10-11"),
    ("month", "MID", None, "2021-10-11", "2021-10-21"),
    ("month", "END", None, "2021-10-21", "2021-11-01"),
    ("month", "END", "sharp", "2021-10-25", "2021-11-01"),
    ("month", "START", "sharp", "2021-10-01", "2021-10-08"),
    ("month", "START", "so far", "2021-10-01", "2021-10-21"),
    ("month", "END", "to come", "2021-10-20", "2021-11-01"),
    ("year", "START", None, "2021-01-01", "2021-05-01"),
    ("year", "MID", None, "2021-05-01", "2021-09-01"),
    ("year", "END", "sharp", "2021-11-01", "2022-01-01"),
    ("quarter", "END", None, "2021-12-01", "2022-01-01"),
    ("week", "START", None, "2021-10-18", "2021-10-21"),
    ("week", "END", "sharp", "2021-10-22", "2021-10-25"),
    ("decade", "START", None, "2020-01-01", "2024-01-01"),
    ("decade", "END", "sharp", "2028-01-01", "2030-01-01"),
    ("century", "END", None, "2067-01-01", "2100-01-01"),
    ("day", "START", None, "2021-10-20", "2021-10-21"),
    ("year", "APPROX", None, "2021-01-01", "2022-01-01"),
]


@pytest.mark.parametrize(("grain", "mod", "edge", "first", "after"), TABLE)
def test_a_modifier_keeps_its_part(grain, mod, edge, first, after):
    today = day_number(2021, 10, 20)
    low, high = narrowed(period_of(grain, today), mod, edge, today)
    assert (iso_date(low), iso_date(high)) == (first, after)
