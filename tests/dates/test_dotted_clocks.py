"""Clock times with a dot, which head entries of a live page or follow what keeps time, and other figures."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("entries", "values"),
    [
        (("11.52", "11.31", "10.58"), ["2021-10-20T11:52", "2021-10-20T11:31", "2021-10-20T10:58"]),
        (("09.05", "13.40", "14.02"), ["2021-10-20T09:05", "2021-10-20T13:40", "2021-10-20T14:02"]),
        (("11.52", "10.58", "11.31"), []),  # neither rising nor falling
        (("9.50", "9.15"), []),  # prices
        (("11.52", "11.72", "10.58"), []),
    ],
)
def test_times_with_a_dot_head_entries(entries, values):
    text = "".join(f"{entry}\nMore men are on the roof.\n\n" for entry in entries)
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


def test_an_entry_is_of_the_publish_day_whatever_was_told_before_it():
    text = "11.52\nThe ferry hopes to sail on Friday, its master says.\n\n11.31\nRain.\n\n10.58\nWind.\n"
    values = [mention.value for mention in resolve(text, "2021-10-20")]
    assert values == ["2021-10-20T11:52", "2021-10-22", "2021-10-20T11:31", "2021-10-20T10:58"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The ferry leaves at 14.05 and docks at 16.20.", ["2021-10-20T14:05", "2021-10-20T16:20"]),
        ("The last sailing is at 22.15.", ["2021-10-20T22:15"]),
        ("The board sat from 9.30 to 11.25 behind shut doors.", ["2021-10-20T09:30", "2021-10-20T11:25"]),
        ("The ban begins at 00.01 on Friday.", ["2021-10-22T00:01"]),
        ("The pound stood at 14.05 on Friday.", ["2021-10-15"]),
        ("Shares rose from 9.30 to 11.25 and closed at 12.10.", []),
        ("It left at 9.50%, and arrived at 10.20 points.", []),
    ],
)
def test_times_with_a_dot_follow_what_keeps_time(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values
