"""Clock times that a history tells in short after one told in full."""

import pytest

from timeline import resolve

OPENING = "In 1840 the works were founded. By 1860 they had grown, and in 1870 a canal was dug.\n\n"

TABLE = [
    (
        "On 4 May 1871 the gates were shut at half past seven. At 8.15 stones flew; at nine the guard came.",
        ["1871-05-04", "1871-05-04T07:30", "1871-05-04T08:15", "1871-05-04T09:00"],
    ),
    (
        "On 4 May 1871 it began at 3 p.m. Between four and six the guard came, and by twenty to eight it was over.",
        ["1871-05-04", "1871-05-04T15:00", "1871-05-04T16:00", "1871-05-04T18:00", "1871-05-04T19:40"],
    ),
    (
        "On 4 May 1871 it began shortly before one and was over by two. They lost by three.",
        ["1871-05-04", "1871-05-04T13:00", "1871-05-04T14:00"],
    ),
    (
        "At 4.30 on the morning of 4 May 1871 it began. At 9.10 it was over.",
        ["1871-05-04T04:30", "1871-05-04T09:10"],
    ),
    (
        "On 4 May 1871 at 1.30 in the afternoon it began. On 5 May, at 2.10 in the morning, it was over.",
        ["1871-05-04", "1871-05-04T13:30", "1871-05-05", "1871-05-05T02:10"],
    ),
    # What is counted, and hours that no time is told before.
    ("On 4 May 1871 they met at 3 p.m. They won by two, at one time by ten men.", ["1871-05-04", "1871-05-04T15:00"]),
    ("On 4 May 1871 the price stood at 9.15, and by ten it was sold.", ["1871-05-04"]),
    # In four figures, both ends of a stretch.
    (
        "Between 1400 and 1630 on 4 May 1871 it burned. At 0508 it fell.",
        ["1871-05-04T14:00", "1871-05-04T16:30", "1871-05-04", "1871-05-04T05:08"],
    ),
]


@pytest.mark.parametrize(("story", "values"), TABLE)
def test_an_hour_in_short_goes_on_from_a_time_told_in_full(story, values):
    assert [mention.value for mention in resolve(OPENING + story, "2021-10-20")][3:] == values
