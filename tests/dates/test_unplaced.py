"""Values with X for what is not known."""

import pytest

from timeline.dates import resolve

TABLE = [
    ("He left on Aug. 14.", "XXXX-08-14"),
    ("He left in August.", "XXXX-08"),
    ("He left Wednesday.", "XXXX-WXX-3"),
    ("He left Wednesday night.", "XXXX-WXX-3TNI"),
    ("He left last month.", "XXXX-XX"),
    ("He left in the third quarter.", "XXXX-Q3"),
    ("He left in the summer.", "XXXX-SU"),
    ("He left at 10:15.", "XXXX-XX-XXT10:15"),
    ("He left at the weekend.", "XXXX-WXX-WE"),
    ("He left on the 14th.", "XXXX-XX-14"),
    ("He left at Christmas.", "XXXX-12-25"),
    ("He left on Valentine's Day.", "XXXX-02-14"),
    ("He left on Easter Sunday.", "XXXX-XX-XX"),
    ("He left the day before Christmas.", "XXXX-XX-XX"),
]


@pytest.mark.parametrize(("text", "value"), TABLE)
def test_what_is_left_out_is_written_as_x(text, value):
    assert [m.value for m in resolve(text, None)] == [value]


def test_a_year_before_the_calendar_is_found_and_has_no_place():
    (mention,) = resolve("The ice went in 10,000 BC.", "2021-10-20")
    assert (mention.text, mention.value, mention.interval) == ("10,000 BC", "BC10000", None)
    assert mention.why == "“10,000 BC” lies outside the calendar of 9999 BC to AD 9999."


def test_a_time_of_day_after_a_month_is_of_some_day_of_it():
    month, night = resolve("In April 1918 the guards came. They struck at night.", None)
    assert (night.type, night.value, night.interval, night.grain) == ("TIME", "XXXX-XX-XXTNI", month.interval, "month")
    assert night.why == "“night” is of a day that the text does not tell: some day of April 1918."
    assert resolve("By 1918 it was shut. At 10:15 they left.", None)[1].value == "1918-XX-XXT10:15"


def test_a_time_that_waits_is_a_time():
    assert [m.type for m in resolve("He left at 10:15.", None)] == ["TIME"]
