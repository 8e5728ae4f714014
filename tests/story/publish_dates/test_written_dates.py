"""Full dates told apart: captions, archive pictures, copyright lines, plans, and the day of the news."""

import pytest

from tests.story.makers import article, day
from timeline.story.publish_dates.written_dates import copyright_year, news_day, written_dates

KINDS = [
    ("Photo taken on Oct. 19, 2021 shows the pier.", [("2021-10-19", "caption")]),
    ("The pier, pictured on 19 October 2021, is closed.", [("2021-10-19", "caption")]),
    ("The pier closed on Oct. 19, 2021.", [("2021-10-19", "text")]),
    ("File photo of the pier, Oct. 19, 2021.", []),
    ("This Oct. 19, 2021 file photo shows the pier.", []),
    ("The pier will open on Oct. 19, 2021.", []),
    ("© 2021 Harbour Post", []),
    ("The pier closed on Tuesday.", []),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_the_kind_of_line_that_holds_a_full_date(text, expected):
    found = written_dates(article("a", text))
    assert [(written.day, written.kind) for written in found] == [(day(date), kind) for date, kind in expected]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("© 2021 Harbour Post", 2021),
        ("Copyright 2019-2021 Harbour Post", 2021),
        ("(c) 2020. All rights reserved. © 2018", 2020),
        ("The vessel of 2021", None),
    ],
)
def test_a_copyright_line_gives_a_year_and_no_day(text, year):
    assert copyright_year(text) == year
    assert news_day(article("a", text)) is None


@pytest.mark.parametrize("weekday", ["Monday", "Thursday"])
def test_a_weekday_that_does_not_agree_dates_nothing(weekday):
    assert news_day(article("a", f"It closed on {weekday}, Oct. 19, 2021. It shook on {weekday}.")) is None


def test_the_day_of_the_news_is_written_out_and_named_alone():
    text = "It closed on Tuesday, Oct. 19, 2021. People left on Tuesday."
    assert news_day(article("a", text)) == (day("2021-10-19"), "Tuesday, Oct. 19, 2021")


OTHER_DAYS = [
    "It sank on Wednesday. Families left on Tuesday, Oct. 19, 2021. They came on Tuesday.",  # a picture
    "It sank on Tuesday. This page was last modified at 14.10 on Tuesday 19 October 2021.",
    "It sank. Families left on Tuesday, Oct. 19, 2021.",
]


@pytest.mark.parametrize("text", OTHER_DAYS)
def test_a_full_date_that_the_lead_does_not_call_by_its_weekday_is_no_day_of_news(text):
    assert news_day(article("a", text)) is None
