"""Bare hours of notices are found where no score, price or count stands."""

import pytest

from timeline.dates import resolve
from timeline.dates.notice_hours import hours_of_notice

TABLE = [
    ("Soup lunch tonight, 5-7 at the mill.", [["5", "7"]]),
    ("Plant swap every Sunday, 10 till 2.", [["10", "2"]]),
    ("Chess club, Friday 13 May, 7.30.", [["7.30"]]),
    ("Live from 8 tonight.", [["8"]]),
    ("No water between 10 and 2 tomorrow.", [["10", "2"]]),
    ("She ran for the train at 10.02.", [["10.02"]]),
    ("Fireworks at 9 for the little ones.", [["9"]]),
    ("Hull v Bury at 3, York v Wigan at 7.30.", [["3"], ["7.30"]]),
    ("Doors at 7 p.m., the band around 9.", [["9"]]),
    ("Rafts go out daily through Labor Day, 10 to 6.", [["10", "6"]]),
    ("A choir for Mondays in term, ages 8 to 12.", []),
    ("Workshops May 4 - 5, 12 - 14, 20 - 21.", []),
    ("Workshops on May 2, 9 - 10, 16 - 17.", []),
    ("Leeds beat Hull on Saturday, 3-1.", []),
    ("Leeds won by 2 on Saturday.", []),
    ("The board voted on Tuesday, 5-4, to close it.", []),
    ("Shares opened at 9 on Friday.", []),
    ("Rolls from 7.50 a dozen.", []),
    ("She lives at 9 Mill Lane.", []),
    ("It was shut. " * 60 + "Live from 8 tonight.", []),
]


@pytest.mark.parametrize(("text", "hours"), TABLE)
def test_the_hours_of_a_notice_are_found(text, hours):
    found = {tuple(text[start:end] for start, end in places) for places in hours_of_notice(text)}
    assert found == {tuple(told) for told in hours}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The AGM is on Thursday at 8 in the hall.", "2021-10-21T20:00"),
        ("The ferry leaves on Thursday at 8.", "2021-10-21T08:00"),
        ("Breakfast meeting on Thursday at 8.", "2021-10-21T08:00"),
        ("The club opens on Thursday at 11.", "2021-10-21T11:00"),
    ],
)
def test_a_bare_hour_is_of_the_half_of_the_day_that_its_sentence_tells(text, value):
    assert resolve(text, "2021-10-20", "en")[-1].value == value
