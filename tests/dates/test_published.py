"""Publish dates in the forms headers and metadata use."""

import sys

import pytest

from timeline.civil import day_number, iso_date
from timeline.dates import read_published
from timeline.model import Moment

DAY = day_number(2021, 10, 20)

DATES = [
    ("2021-10-20", Moment(DAY)),
    (" 2021-10-20 \n", Moment(DAY)),
    ("Oct. 20, 2021", Moment(DAY)),
    ("October 20, 2021", Moment(DAY)),
    ("20 October 2021", Moment(DAY)),
    ("Wednesday, 20 October 2021", Moment(DAY)),
    ("2021/10/20", Moment(DAY)),
    ("20211020", Moment(DAY)),
    ("22:28 UTC+8, 2021-10-20", Moment(DAY, 22 * 60 + 28, 480)),
    ("2021-10-20 22:28 UTC+08:00", Moment(DAY, 22 * 60 + 28, 480)),
    ("2021-10-20T22:28:00Z", Moment(DAY, 22 * 60 + 28, 0)),
    ("2021-10-20T22:28:00+08:00", Moment(DAY, 22 * 60 + 28, 480)),
    ("2021-10-20T22:28:00.123-0400", Moment(DAY, 22 * 60 + 28, -240)),
    ("Wed, 20 Oct 2021 22:28:00 +0800", Moment(DAY, 22 * 60 + 28, 480)),
    ("Wed, 20 Oct 2021 22:28:00 GMT", Moment(DAY, 22 * 60 + 28, 0)),
    ("October 20, 2021 10:15 PM EDT", Moment(DAY, 22 * 60 + 15, -240)),
    ("2021-10-20 10:00", Moment(DAY)),
    ("October 20, 2021 10:15 PM", Moment(DAY)),
    ("9:05, Wed. Oct. 20, 2021", Moment(DAY)),
    ("Thurs. 21 Oct 2021 09:05", Moment(DAY + 1)),
    ("21 October, 2021, 7:30 UTC+8", Moment(DAY + 1, 7 * 60 + 30, 480)),
    ("20211020T222800Z", Moment(DAY, 22 * 60 + 28, 0)),
    ("2021-10-20T22:28Z[Europe/Oslo]", Moment(DAY, 22 * 60 + 28, 0)),
    ("2021-W42-3", Moment(DAY)),
    ("First published on Wed 20 Oct 2021 18.00 BST", Moment(DAY, 18 * 60, 60)),
    ("Last modified on 20 October 2021", Moment(DAY)),
    ("Updated 20 October 2021, 11:02 am ET", Moment(DAY, 11 * 60 + 2, -240)),
    ("20 January 2021, 11:02 am ET", Moment(day_number(2021, 1, 20), 11 * 60 + 2, -300)),
    ("20 October 2021, 11:02 Central European Summer Time", Moment(DAY, 11 * 60 + 2, 120)),
    ("20.10.2021", Moment(DAY)),
    ("20 октября 2021 г.", Moment(DAY)),
    ("mercredi 20 octobre 2021 à 10h30", Moment(DAY)),
    ("20 de outubro de 2021 às 18h30", Moment(DAY)),
    ("2021年10月20日", Moment(DAY)),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_a_complete_date_is_read(text, expected):
    assert read_published(text) == expected


NO_DATES = [
    "",
    "   ",
    "hello",
    "yesterday",
    "soon",
    "October 2021",
    "2021",
    "October 20",
    "5,000 troops",
    "2021-13-45",
    "2021-W42",
    "20 Brumaire 2021",
    "20 Oct 2021, updated 21 Oct 2021",
    "-0044-03-15",
    "0000-00-00",
    "10000-01-01",
    "31 June 2021",
    "February 30, 2021",
    "20",
    "x" * 500,
    "They met on October 20, 2021, in a large hall in the centre of the town, and left after a long day of talks.",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_complete_date_gives_none(text):
    assert read_published(text) is None


def test_another_language_reads_its_own_month_names():
    assert read_published("20 octobre 2021", "fr") == Moment(DAY)
    assert read_published("20. Oktober 2021", "de-AT") == Moment(DAY)


def test_a_month_of_another_language_is_read_too():
    assert read_published("20 octobre 2021", "xx") == Moment(DAY)


@pytest.mark.parametrize("language", ["es", "ar", "ru", "de-AT", "xx"])
@pytest.mark.parametrize("text", ["20 October 2021", "Oct. 20, 2021", "Wed, 20 Oct 2021 22:28:00 GMT"])
def test_an_english_date_is_read_of_an_article_in_any_language(text, language):
    assert read_published(text, language) == read_published(text)


def test_a_language_tag_tells_the_order_of_figures():
    days = [read_published("10/11/2021", tag) for tag in ("en", "en-US", "en-GB", "de")]
    assert [iso_date(moment.day) for moment in days] == ["2021-10-11", "2021-10-11", "2021-11-10", "2021-11-10"]


def test_the_usual_ways_load_no_library(monkeypatch):
    monkeypatch.setitem(sys.modules, "dateparser", None)  # importing it is an error now
    told = ("22:28 UTC+8, 2021-10-20", "Wed, 20 Oct 2021")
    assert [read_published.__wrapped__(text).day for text in told] == [DAY, DAY]
