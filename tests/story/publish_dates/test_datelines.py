"""Datelines: what is one, and which day it gives."""

import pytest

from tests.story.makers import day
from timeline.story.publish_dates.datelines import dateline, day_of, month_of, nearest_day

FOUND = [
    ("OSLO, March 6 - Ships left.", "March 6", (3, 6, None)),
    ("OSLO, March 6 (Agency) -- Ships left.", "March 6", (3, 6, None)),
    ("ST. ANNE, Va., Sept. 6 - Ships left.", "Sept. 6", (9, 6, None)),
    ("Oslo, Feb 29 - Ships left.", "Feb 29", (2, 29, None)),
    ("A title\nOSLO, Friday, March 6, 2020 — Ships left.", "Friday, March 6, 2020", (3, 6, 2020)),
    ("OSLO, 6 March 2020 - Ships left.", "6 March 2020", (3, 6, 2020)),
]
NOT_FOUND = [
    "Ships left Oslo on March 6.",
    "OSLO, Feb. 31 - Ships left.",
    "OSLO, Feb. 29, 2021 - Ships left.",
    "OSLO (Agency) - Ships left.",
    "The oil that spread since the blast, March 6 - Ships left.",
    "Ships left! OSLO, March 6 - More follows.",
]


@pytest.mark.parametrize(("text", "words", "date"), FOUND)
def test_a_dateline_is_found_with_its_words(text, words, date):
    found = dateline(text)
    assert (found.words, (found.month, found.day, found.year)) == (words, date)
    assert text[found.end :] == "Ships left."


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_dateline(text):
    assert dateline(text) is None


@pytest.mark.parametrize(("name", "number"), [("Jan", 1), ("May", 5), ("Sept", 9), ("December", 12)])
def test_months(name, number):
    assert month_of(name) == number


def test_the_nearest_day_may_lie_in_the_year_before_or_after():
    assert nearest_day(12, 30, day("2020-01-02"), 2020) == day("2019-12-30")
    assert nearest_day(1, 2, day("2019-12-30"), 2019) == day("2020-01-02")
    assert day_of(2021, 2, 29) is None
