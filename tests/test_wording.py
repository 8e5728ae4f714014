"""Dates in words: no reader can mistake day and month, and nothing says more than is known."""

import pytest

from timeline.civil import day_number
from timeline.dates.lexicon import PART_MINUTES
from timeline.model import Interval, Moment
from timeline.wording import DAYPARTS, say_century, say_day, say_interval, say_moment, say_offset, say_year


def days(first: str, after: str) -> Interval:
    """``days("2021-10-11", "2021-10-18")``; a year before 1 is written with a minus."""
    return Interval.days(number(first), number(after))


def number(text: str) -> int:
    sign = -1 if text.startswith("-") else 1
    year, month, day = map(int, text.lstrip("-").split("-"))
    return day_number(sign * year, month, day)


INTERVALS = [
    (days("2021-10-20", "2021-10-21"), "day", "20 October 2021", "20 Oct 2021"),
    (days("2021-10-11", "2021-10-18"), "week", "11 to 17 October 2021", "11–17 Oct 2021"),
    (days("2021-09-27", "2021-10-04"), "week", "27 September to 3 October 2021", "27 Sep – 3 Oct 2021"),
    (days("2020-12-28", "2021-01-04"), "week", "28 December 2020 to 3 January 2021", "28 Dec 2020 – 3 Jan 2021"),
    (days("2021-08-01", "2021-09-01"), "month", "August 2021", "Aug 2021"),
    (days("2021-07-01", "2021-10-01"), "quarter", "July to September 2021", "Jul–Sep 2021"),
    (days("2021-01-01", "2022-01-01"), "year", "2021", "2021"),
    (days("1979-01-01", "1990-01-01"), "year", "1979 to 1989", "1979–1989"),
    (days("1980-01-01", "1990-01-01"), "decade", "the 1980s", "1980s"),
    (days("1900-01-01", "2000-01-01"), "century", "the 20th century", "20th century"),
    (days("-499-01-01", "-399-01-01"), "century", "500 BC to 401 BC", "500–401 BC"),
    (days("-43-01-01", "80-01-01"), "year", "44 BC to AD 79", "44 BC–AD 79"),
    (days("79-01-01", "97-01-01"), "year", "AD 79 to AD 96", "AD 79–96"),
    (days("980-01-01", "1067-01-01"), "year", "AD 980 to 1066", "AD 980–1066"),
    (days("2001-01-01", "2021-09-01"), "year", "2001 to 31 August 2021", "2001–2021"),
    (days("2022-01-01", "2022-05-01"), "year", "January to April 2022", "Jan–Apr 2022"),
    (days("-43-03-15", "-43-03-16"), "day", "15 March 44 BC", "15 Mar 44 BC"),
    (days("79-08-24", "79-08-25"), "day", "24 August AD 79", "24 Aug AD 79"),
    (Interval(Moment(number("2017-01-01")), None), "year", "since 2017", "since 2017"),
    (Interval(Moment(number("2017-05-01")), None), "month", "since May 2017", "since May 2017"),
    (Interval(Moment(number("2017-05-03")), None), "day", "since 3 May 2017", "since 3 May 2017"),
    (Interval(None, Moment(number("2017-05-04"))), "day", "until 3 May 2017", "until 3 May 2017"),
    (Interval(Moment(number("2017-05-03"), 900, 0), None), "minute", "since 3 May 2017, 15:00", "since 3 May 2017"),
    (Interval(Moment(number("2017-05-03"), 1200, 0), None), "daypart", "since 3 May 2017, night", "since 3 May 2017"),
]


@pytest.mark.parametrize(("interval", "grain", "words", "short"), INTERVALS)
def test_intervals(interval, grain, words, short):
    assert say_interval(interval, grain) == words
    assert say_interval(interval, grain, short=True) == short


def test_the_end_of_an_open_start_is_the_last_day_it_holds():
    at = number("2021-10-19")
    for minute, grain, words in (
        (1320, "daypart", "evening"), (360, "daypart", "06:00"), (300, "hour", "04:00"), (1, "minute", "00:00"),
    ):  # fmt: skip
        until = Interval(None, Moment(at, minute, 0))
        assert say_interval(until, grain) == f"until 19 October 2021, {words}"
        assert say_interval(until, grain, short=True) == "until 19 Oct 2021"
    assert say_interval(Interval(None, Moment(at + 1, 0, 0)), "hour") == "until 19 October 2021, 23:00"
    until_2016 = Interval(None, Moment(number("2017-01-01")))
    assert say_interval(until_2016, "year") == "until 2016"
    assert say_interval(Interval(None, Moment(number("2021-07-01"))), "month") == "until June 2021"


def test_clock_times():
    start = Moment(number("2021-10-20"), 22 * 60 + 28, 480)
    assert say_moment(start) == "20 October 2021, 22:28 (UTC+8)"
    minute = Interval(start, Moment(start.day, start.minute + 1, 480))
    assert say_interval(minute, "minute") == "20 October 2021, 22:28"
    evening = Interval(Moment(start.day, 18 * 60, 0), Moment(start.day + 1, 0, 0))
    assert say_interval(evening, "daypart") == "20 October 2021, 18:00–00:00"


def test_a_part_of_a_day_is_named():
    day = number("2024-03-06")
    for part, (first, last) in PART_MINUTES.items():
        span = Interval(Moment(day, first, 0), Moment(day + last // 1440, last % 1440, 0))
        hours = f"{first // 60:02d}:00–{last // 60 % 24:02d}:00"
        assert say_interval(span, "daypart") == f"6 March 2024, {DAYPARTS[first, last]} ({hours})", part
        assert say_interval(span, "daypart", short=True, with_year=False) == f"6 Mar, {DAYPARTS[first, last]}"
        assert say_interval(span, "hour", short=True) == f"6 Mar 2024, {hours}"


def test_parts():
    assert say_day(number("2021-10-20"), with_weekday=True) == "Wednesday 20 October 2021"
    assert [say_year(y) for y in (2021, 79, 0, -43)] == ["2021", "AD 79", "1 BC", "44 BC"]


def test_centuries():
    years = {
        -611: "7th century BC", -599: "6th century BC", -100: "2nd century BC", -99: "1st century BC",
        0: "1st century BC", 1: "1st century", 100: "1st century", 101: "2nd century", 1204: "13th century",
        1100: "11th century", 2018: "21st century", 2200: "22nd century", 2201: "23rd century",
    }  # fmt: skip
    assert {year: say_century(year) for year in years} == years
    assert [say_offset(m) for m in (0, 480, 330, -240)] == ["UTC", "UTC+8", "UTC+5:30", "UTC−4"]
