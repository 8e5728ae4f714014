"""The lines of a log, each of which a time opens."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("06:50 Divers search.\n08:15 It sank on Monday.\n09:30 A boat came.", "2021-10-20T09:30"),
        ("06:50 Divers search.\nTuesday\n09:30 A boat came.", "2021-10-19T09:30"),  # below a day that heads it
        ("It sank at 06:50 on Monday.\nIt was found at 09:30.", "2021-10-18T09:30"),  # no log
    ],
)
def test_a_line_of_a_log_has_the_day_of_the_line_before(text, value):
    assert next(m for m in resolve(text, "2021-10-20") if m.text.startswith("09:30")).value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "8.55am: More ice is due tomorrow night.\n10am: The lane is clear.\n"
            "11.20am: A thaw may come by Sunday.\n1pm: Rain.",
            "2021-10-20T08:55 2021-10-21TNI 2021-10-20T10:00 2021-10-20T11:20 2021-10-24 2021-10-20T13:00".split(),
        ),
        # The entries of a programme are of the day that heads them.
        (
            "Saturday 23 October: open day at the kilns, all welcome\n10am: Doors. 10.30am: Talk.\n"
            "11am: Tea with the potter, who came last week.\n2pm: Close.",
            "2021-10-23 2021-10-23T10:00 2021-10-23T10:30 2021-10-23T11:00 2021-W41 2021-10-23T14:00".split(),
        ),
    ],
)
def test_the_time_of_an_entry_is_of_the_day_of_the_entry_before(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


def test_a_line_of_a_log_is_of_the_day_of_the_line_before_whatever_that_tells():
    text = (
        "06:50 Divers are back at the quay where a boat sank on Monday.\n\n08:15 It sank at 11pm on Monday.\n"
        "9am: The owner comes on Friday.\n12.05pm Nothing was found."
    )
    times = [
        mention.value
        for mention in resolve(text, "2021-10-20")
        if mention.start == 0 or text[mention.start - 1] == "\n"
    ]
    assert times == [f"2021-10-20T{hour}" for hour in ("06:50", "08:15", "09:00", "12:05")]


def test_a_line_of_a_log_below_a_day_is_of_that_day():
    text = "06:50 Divers are back.\nTuesday\n08:15 The boat was raised.\n09:30 The owner came."
    assert [mention.value for mention in resolve(text, "2021-10-20")][1:] == [
        "2021-10-19",
        "2021-10-19T08:15",
        "2021-10-19T09:30",
    ]
