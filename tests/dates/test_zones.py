"""Zones by their names, with daylight time by its rules."""

import pytest

from timeline.civil import day_number
from timeline.dates import resolve
from timeline.dates.zones import ZONES, offset_on, zone_named, zone_offset


@pytest.mark.parametrize(
    ("text", "expected"),
    [("UTC+8", 480), ("GMT", 0), ("EST", -300), ("UTC−4", -240), ("+05:30", 330), ("Z", 0), ("London  time", 0)],
)
def test_a_zone(text, expected):
    assert zone_offset(text) == expected


def test_a_word_that_is_no_zone_is_refused():
    with pytest.raises(ValueError, match="not a zone"):
        zone_offset("noon")


def test_an_offset_in_figures_has_no_name():
    assert zone_named("UTC+8") is None
    assert zone_named(None) is None


# (zone, year, month, day, minute of the day, minutes east of UTC), from the IANA time zone database
SUMMERS = [
    ("et", 2021, 3, 14, 119, -300),
    ("et", 2021, 3, 14, 180, -240),
    ("et", 2021, 7, 1, 0, -240),
    ("et", 2021, 11, 7, 59, -240),
    ("et", 2021, 11, 7, 120, -300),
    ("pt", 2006, 4, 1, 720, -480),
    ("pt", 2006, 4, 2, 720, -420),
    ("pt", 2006, 10, 29, 720, -480),
    ("ct", 1980, 4, 26, 720, -360),
    ("ct", 1980, 4, 27, 720, -300),
    ("ct", 1950, 7, 1, 720, -360),
    ("paris time", 2021, 3, 28, 119, 60),
    ("paris time", 2021, 3, 28, 180, 120),
    ("paris time", 2021, 10, 31, 179, 120),
    ("paris time", 2021, 10, 31, 180, 60),
    ("paris time", 1995, 9, 30, 720, 60),
    ("london time", 2021, 10, 20, 600, 60),
    ("london time", 1995, 10, 22, 720, 0),
    ("london time", 1995, 10, 21, 720, 60),
    ("sydney time", 2021, 1, 5, 0, 660),
    ("sydney time", 2021, 4, 4, 720, 600),
    ("sydney time", 2021, 10, 3, 720, 660),
    ("est", 2021, 7, 1, 0, -300),
    ("tokyo time", 2021, 7, 1, 0, 540),
]


@pytest.mark.parametrize(("name", "year", "month", "day", "minute", "expected"), SUMMERS)
def test_daylight_time(name, year, month, day, minute, expected):
    assert offset_on(ZONES[name], day_number(year, month, day), minute) == expected


# (text, publish date, EDTF of each clock time)
INSTANTS = [
    ("They speak at 9:30 p.m. ET.", "2021-07-01", ["2021-07-01T21:30:00-04:00"]),
    ("They speak at 9:30 p.m. ET.", "2021-01-01", ["2021-01-01T21:30:00-05:00"]),
    ("It shook at 5:05 a.m. (2105 GMT Friday).", "2021-10-20",
     ["2021-10-16T05:05:00+08:00", "2021-10-15T21:05:00+00:00"]),
    ("It sank at 11:40 p.m. local time (1440 GMT) on Monday.", "2021-10-20",
     ["2021-10-18T23:40:00+09:00", "2021-10-18T14:40:00+00:00"]),
    ("On Monday at 1:20 a.m. (1720 GMT) it sank.", "2021-10-20",
     ["2021-10-18T01:20:00+08:00", "2021-10-17T17:20:00+00:00"]),
    ("Polls close at 8:15 p.m. PT (11:15 p.m. ET) on Monday.", "2021-10-20",
     ["2021-10-18T20:15:00-07:00", "2021-10-18T23:15:00-04:00"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "expected"), INSTANTS)
def test_one_instant_told_in_two_zones(text, published, expected):
    timed = [m for m in resolve(text, published) if m.grain == "minute"]
    assert [m.edtf for m in timed] == expected
    assert len({m.interval.start.instant for m in timed}) == 1


def test_whose_local_time_it_is_is_assumed_and_said():
    mention = resolve("It began at 0200 local time.", "2021-10-20")[0]
    assert mention.certainty == "assumed"
    assert "Whose local time it is, is not written; UTC is assumed." in mention.why


def test_an_abbreviation_of_two_zones_keeps_both():
    mention = resolve("It opens at 3:30 p.m. CST.", "2021-10-20")[0]
    assert mention.certainty == "assumed"
    assert [a.why for a in mention.alternatives] == ["if CST is China Standard Time"]
    assert mention.alternatives[0].interval.start.offset == 480


def test_an_hour_without_its_half_keeps_the_other():
    mention = resolve("It opens at half past three.", "2021-10-20")[0]
    assert [a.value for a in mention.alternatives] == ["2021-10-20T15:30"]
