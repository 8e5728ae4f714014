"""The day of a bare clock time."""

import pytest

from timeline.dates import resolve


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The talks resume at noon on Friday.", ["2021-10-22T12:00"]),
        ("It was shelled on Monday. (Update 4:09 p.m.) The mayor spoke.", ["2021-10-18", "2021-10-20T16:09"]),
        ("It was shelled on Monday. [Posted at 11:56] The mayor spoke.", ["2021-10-18", "2021-10-20T11:56"]),
        ("It was shelled on Monday (updated at 4:09 p.m. Tuesday).", ["2021-10-18", "2021-10-19T16:09"]),
        ("It was shelled on Monday (at 4:09 p.m.) and burned.", ["2021-10-18", "2021-10-18T16:09"]),
        ("It failed on Monday; the board will meet at 4:09 p.m.", ["2021-10-18", "2021-10-20T16:09"]),
        ("It failed on Monday; the board had met at 4:09 p.m.", ["2021-10-18", "2021-10-18T16:09"]),
        ("The shop will sell seats for Friday's 8 p.m. show.", ["2021-10-22", "2021-10-22T20:00"]),
        ("He speaks at noon here and on Friday he leaves.", ["2021-10-20T12:00", "2021-10-22"]),
        ("The choir sings at 8 p.m. in Kent on Friday.", ["2021-10-22T20:00", "2021-10-22"]),
    ],
)
def test_a_clock_time_is_of_the_day_beside_it_and_a_stamp_of_the_publish_date(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values
