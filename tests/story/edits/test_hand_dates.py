"""Dates written by hand: which are read, and which are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.civil import day_number, iso_date
from timeline.errors import UsageError
from timeline.model import Interval, Moment
from timeline.story.edits.hand_dates import read_hand_date, read_hand_moment
from timeline.wording import say_day, say_interval

READ = (
    ("14 August 2021", "2021-08-14", "2021-08-15", "day"),
    ("2021-08-14", "2021-08-14", "2021-08-15", "day"),
    (" on  14 August  2021 ", "2021-08-14", "2021-08-15", "day"),
    ("2021-08", "2021-08-01", "2021-09-01", "month"),
    ("mid-August 2021", "2021-08-11", "2021-08-21", "month"),
    ("2021", "2021-01-01", "2022-01-01", "year"),
    ("1980s", "1980-01-01", "1990-01-01", "decade"),
    ("the 19th century", "1800-01-01", "1900-01-01", "century"),
    ("since 2017", "2017-01-01", None, "year"),
    ("since 3 May 2021", "2021-05-03", None, "day"),
    ("1 January 2100", "2100-01-01", "2100-01-02", "day"),
    ("until 1989", None, "1990-01-01", "year"),
    ("3 to 5 May 2021", "2021-05-03", "2021-05-06", "day"),
    ("30 September to 2 October 2021", "2021-09-30", "2021-10-03", "day"),
    ("between 1979 and 1989", "1979-01-01", "1990-01-01", "year"),
    ("15 March 44 BC", "-0043-03-15", "-0043-03-16", "day"),
    ("20 October 2021, 22:28 (UTC+8)", "2021-10-20T22:28:00+08:00", "2021-10-20T22:29:00+08:00", "minute"),
)
REFUSED = (
    ("", "is not a whole date"),
    ("banana", "is not a whole date"),
    ("yesterday", "is not a whole date"),
    ("last week", "is not a whole date"),
    ("14 August", "is not a whole date"),
    ("31 February 2021", "is not a whole date"),
    ("every Friday", "is not a whole date"),
    ("two weeks", "is not a whole date"),
    ("10/11/2021", "can be read in two ways, as 11 October 2021 and 10 November 2021; name the month"),
    ("14 August 2021 and 3 May 2022", "is more than one whole date"),
    ("August 2021 (estimated)", "is more than one whole date"),
    ("5 May 2021 to 3 May 2021", "is more than one whole date"),
    ("14 August 2021. " * 10, "is not a whole date"),
)


@pytest.mark.parametrize(("written", "start", "end", "grain"), READ, ids=[row[0] for row in READ])
def test_dates_that_are_read(written, start, end, grain):
    found = read_hand_date(written)
    sides = [side and side.iso() for side in (found.interval.start, found.interval.end)]
    assert (*sides, found.grain) == (start, end, grain)


@pytest.mark.parametrize(("written", "why"), REFUSED, ids=[row[0][:30] for row in REFUSED])
def test_dates_that_are_refused_with_the_way_to_write_them(written, why):
    with pytest.raises(UsageError, match=why):
        read_hand_date(written)


@given(st.integers(day_number(1000), day_number(2999)))
def test_every_day_is_read_as_it_is_shown(day):
    for written in (say_day(day), iso_date(day), say_day(day, with_weekday=True)):
        assert read_hand_date(written).interval.start == Moment(day)


@given(st.integers(day_number(1900), day_number(2030)), st.integers(2, 800))
def test_every_span_of_days_is_read_as_it_is_shown(day, length):
    span = Interval.days(day, day + length)
    assert read_hand_date(say_interval(span, "day")).interval == span


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("20 October 2021", Moment(day_number(2021, 10, 20))),
        ("2021-10-20", Moment(day_number(2021, 10, 20))),
        ("2021-10-20T22:28+08:00", Moment(day_number(2021, 10, 20), 1348, 480)),
    ],
)
def test_publish_dates(written, moment):
    assert read_hand_moment(written) == moment


@pytest.mark.parametrize("written", ["", "yesterday", "October 2021", "1980s", "banana"])
def test_what_is_no_publish_date(written):
    with pytest.raises(UsageError, match="is not a publish date; write it like"):
        read_hand_moment(written)


def test_figures_that_give_two_publish_dates_are_asked_back():
    with pytest.raises(UsageError, match="day first or the month first; name the month"):
        read_hand_moment("03/04/2021")
    assert read_hand_moment("25/04/2021") == Moment(day_number(2021, 4, 25))
