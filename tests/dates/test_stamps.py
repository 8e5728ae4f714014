"""The stamps of a page that is written on."""

import pytest

from timeline.dates import resolve
from timeline.dates.stamps import is_in_stamp, opens_stamp


@pytest.mark.parametrize(
    ("lead", "opens", "within"),
    [
        ("(Update ", True, True),
        ("[Published: ", True, True),
        ("(Updated 11:22 p.m. Thursday in Oslo, ", False, True),
        ("(Update 4 p.m.) He said at ", False, False),
        ("He said at ", False, False),
        ("Web posted at: ", True, True),
        ("Aid to come Monday\nLast updated: ", True, True),
        ("A note he posted at ", False, False),
    ],
)
def test_a_stamp_opens_an_entry(lead, opens, within):
    assert opens_stamp(f"{lead}4:09 p.m.", len(lead)) is opens
    assert is_in_stamp(f"{lead}4:09 p.m.", len(lead)) is within


def test_the_weekday_of_a_stamp_is_the_one_nearest_to_the_publish_date():
    text = "(Update 6:22 a.m. Thursday in Oslo, 12:22 a.m. Wednesday in Lima) More crowds came to the square."
    values = [mention.value for mention in resolve(text, "2021-10-20")]
    assert values == ["2021-10-21T06:22", "2021-10-20T00:22"]


def test_hours_of_sun_and_tides_are_of_the_day_of_writing():
    text = "Gales are due on Friday. Sunrise 8.02am, sunset 4.26pm. High water 04:12 and 16:35."
    times = [mention.value for mention in resolve(text, "2021-10-20")[1:]]
    assert times == [f"2021-10-20T{hour}" for hour in ("08:02", "16:26", "04:12", "16:35")]
    assert resolve("On Friday sunrise is at 8.02am.", "2021-10-20")[-1].value == "2021-10-22T08:02"


def test_a_time_on_a_line_of_its_own_is_of_the_day_of_writing_but_below_a_day():
    text = "The last hearing, on Oct. 6, ran for six hours.\nJust now\n1h ago\n16.20 GMT\nGood afternoon."
    assert resolve(text, "2021-10-20")[-1].value == "2021-10-20T16:20"
    assert resolve("Friday 29 October\n4.20pm\nTarn v Ruddle\n", "2021-10-20")[-1].value == "2021-10-29T16:20"
