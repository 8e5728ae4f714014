"""The day before or after a day that is named."""

import pytest

from timeline.dates import resolve
from timeline.dates.combining.beside import day_beside
from timeline.dates.spans import LAST_DAY, OutOfCalendarError, Period, Stretch, day_period


@pytest.mark.parametrize(
    ("text", "words", "value", "certainty"),
    [
        ("It shut the day after Dec. 31, 1999.", "the day after Dec. 31, 1999", "2000-01-01", "computed"),
        ("It rained the day before Thursday's game.", "the day before Thursday", "2021-10-13", "computed"),
        ("It shut the day after Christmas.", "the day after Christmas", "2020-12-26", "assumed"),
    ],
)
def test_both_name_one_day(text, words, value, certainty):
    (found,) = resolve(text, "2021-10-20")
    assert (found.text, found.value, found.certainty) == (words, value, certainty)


def test_the_other_readings_move_too():
    (found,) = resolve("It shut the day after Christmas.", "2021-10-20")
    assert [other.value for other in found.alternatives] == ["2021-12-26"]


def test_a_day_left_of_another_stays_its_own():
    assert [found.text for found in resolve("Later in the day after Monday's talks", "2021-10-20")][-1] == "Monday"


def test_the_day_beside_a_stretch_is_past_its_end():
    stretch = Stretch("day", 100, 130)
    assert (day_beside(stretch, -1), day_beside(stretch, 1)) == (Period("day", 99), Period("day", 130))
    assert day_beside(day_period(2021, 1, 1), -1).value == "2020-12-31"


def test_the_calendar_ends():
    with pytest.raises(OutOfCalendarError):
        day_beside(Period("day", LAST_DAY), 1)
