"""Moments and intervals: what is refused, what contains what."""

import pytest

from timeline.civil import day_number
from timeline.model import Interval, Moment

DAY = day_number(2021, 10, 20)


def test_iso():
    assert Moment(DAY).iso() == "2021-10-20"
    assert Moment(DAY, 22 * 60 + 28, 480).iso() == "2021-10-20T22:28:00+08:00"
    assert Moment(DAY, 0, -210).iso() == "2021-10-20T00:00:00-03:30"


@pytest.mark.parametrize(("start", "end"), [(None, None), (Moment(DAY), Moment(DAY)), (Moment(DAY), Moment(DAY - 1))])
def test_an_interval_that_is_none_is_refused(start, end):
    with pytest.raises(ValueError, match="interval"):
        Interval(start, end)


WEEK, WEDNESDAY = Interval.days(DAY - 2, DAY + 5), Interval.days(DAY, DAY + 1)
SINCE, UNTIL = Interval(Moment(DAY), None), Interval(None, Moment(DAY))
RELATIONS = [
    (WEEK, WEDNESDAY, True, True),
    (WEDNESDAY, WEEK, False, True),
    (SINCE, WEDNESDAY, True, True),
    (UNTIL, WEDNESDAY, False, False),
    (SINCE, UNTIL, False, False),
    (UNTIL, WEEK, False, True),
    (WEDNESDAY, Interval.days(DAY + 1, DAY + 2), False, False),
]


@pytest.mark.parametrize(("a", "b", "contains", "overlaps"), RELATIONS)
def test_relations(a, b, contains, overlaps):
    assert a.contains(b) == contains
    assert a.overlaps(b) == b.overlaps(a) == overlaps


def test_sides_and_days():
    assert [i.open for i in (SINCE, UNTIL, WEEK)] == ["end", "start", None]
    assert (WEDNESDAY.first_day, WEDNESDAY.after_day) == (DAY, DAY + 1)
    assert (SINCE.after_day, UNTIL.first_day) == (None, None)
    assert Interval(Moment(DAY, 600, 0), Moment(DAY, 660, 0)).after_day == DAY + 1


def test_one_instant_in_two_zones():
    here, there = Moment(10, 15 * 60, -300), Moment(10, 20 * 60, 0)
    assert here.instant == there.instant
    assert here.at(0) == there
    assert there.at(-300) == here
    assert here.at(540) == Moment(11, 5 * 60, 540)
    assert Moment(10).at(60) == Moment(10)
    assert Interval(here, Moment(10, 16 * 60, -300)).same(Interval(there, Moment(10, 21 * 60, 0)))


def test_intervals_are_compared_by_the_instant_where_zones_are_known():
    morning_in_manila = Interval(Moment(11, 6 * 60, 480), Moment(11, 7 * 60, 480))
    evening_in_london = Interval(Moment(10, 22 * 60, 0), Moment(10, 23 * 60, 0))
    assert morning_in_manila.overlaps(evening_in_london)
    assert morning_in_manila.contains(evening_in_london)
    assert not morning_in_manila.overlaps(Interval(Moment(11, 6 * 60, 0), Moment(11, 7 * 60, 0)))
    with pytest.raises(ValueError, match="ends before it starts"):
        Interval(Moment(10, 60, 0), Moment(10, 90, 60))
