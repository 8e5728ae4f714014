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
        ("It met on Monday. Its shares rose 3.1 pct to 412p by 1145 GMT.", ["2021-10-18", "2021-10-20T11:45"]),
        ("It met on Monday. At 9:40 a.m. EDT the tin index stood at 871.", ["2021-10-18", "2021-10-20T09:40"]),
        ("It met on Monday. Its ferry sank at 1145 GMT.", ["2021-10-18", "2021-10-18T11:45"]),
        ("It met on Monday. By noon its shares fell 3 points.", ["2021-10-18", "2021-10-18T12:00"]),
        ("He speaks at noon here and on Friday he leaves.", ["2021-10-20T12:00", "2021-10-22"]),
        ("The choir sings at 8 p.m. in Kent on Friday.", ["2021-10-22T20:00", "2021-10-22"]),
    ],
)
def test_a_clock_time_is_of_the_day_beside_it_and_a_stamp_of_the_publish_date(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "The barge sank at 9.15pm on 18 June. By midnight the lock was full. It had been shut at 4.15pm.",
            ["2021-06-18T21:15", "2021-06-18T24:00", "2021-06-18T16:15"],
        ),
        ("The barge sank at 5 p.m. on 18 June. At 6:10 p.m. it was towed.", ["2021-06-18T17:00", "2021-06-18T18:10"]),
        (
            "The barge sank at 5 p.m. on 18 June. The next morning divers came. At 10 a.m. they left.",
            ["2021-06-18T17:00", "2021-06-19TMO", "2021-06-19T10:00"],
        ),
        ("The barge sank on 18 June. At 6:10 p.m. the court rose.", ["2021-06-18", "2021-10-20T18:10"]),
        ("The barge sank at 5 p.m. on 18 June. The court sits at 6 p.m.", ["2021-06-18T17:00", "2021-10-20T18:00"]),
        ("A year ago today, at 9.15pm, the barge sank.", ["2020-10-20", "2020-10-20T21:15"]),
        (
            "HULL, Oct. 19 -- A barge was raised Monday. It sank at 5 p.m. on 18 June 2017. At 6:10 p.m. it was gone.",
            ["2021-10-19", "2021-10-18", "2017-06-18T17:00", "2017-06-18T18:10"],
        ),
        (
            "He was held on Tuesday. The court will sit on 14 May. He was moved in the evening.",
            ["2021-10-19", "2022-05-14", "2021-10-19TEV"],
        ),
    ],
)
def test_a_clock_time_of_a_look_back_goes_on_from_the_one_told_before_it(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values
