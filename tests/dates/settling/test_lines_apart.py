"""A time at the end of a line and a day that heads the next lines."""

import pytest

from timeline.dates import resolve

TABLE = [
    ("Saturday, Oct. 23\nTarn v Ruddle, 5.30pm\nSunday, Oct. 24\nOakham v Pell, 1pm\n",
     ["2021-10-23", "2021-10-23T17:30", "2021-10-24", "2021-10-24T13:00"]),
    ("The town board will meet in the old hall at 8 p.m.\nFriday to vote.", ["2021-10-22T20:00"]),
    ("Friday 22 October\n6.30pm Quiz Hour\n8pm Soap Lane\nSaturday 23 October\n5pm Snow Road\n",
     ["2021-10-22", "2021-10-22T18:30", "2021-10-22T20:00", "2021-10-23", "2021-10-23T17:00"]),
    ("Quiz night\n7.30pm\nFriday 29 October\n", ["2021-10-29T19:30"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), TABLE)
def test_a_day_on_a_line_of_its_own_is_not_of_the_time_above(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values
