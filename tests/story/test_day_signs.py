"""What in a text tells its day: words, weekdays named alone, dates told as past."""

import pytest

from tests.story.makers import day
from timeline.story.day_signs import later_news, signs_of, told_as_past


@pytest.mark.parametrize(
    ("text", "weekdays", "first"),
    [
        ("The pier closed Tuesday. It shook on Monday.", {0, 1}, 1),
        ("The pier closed Tuesday, October 19, 2021.", set(), None),
        ("Before Wednesday's talks the pier closed.", set(), None),
        ("The pier closed." + " Nobody came." * 80 + " It shook on Monday.", {0}, None),
    ],
)
def test_weekdays_named_alone(text, weekdays, first):
    signs = signs_of("", text)
    assert (signs.weekdays, signs.first) == (weekdays, first)


def test_the_dateline_is_no_sign():
    assert "oslo" not in signs_of("", "OSLO, March 6 - The pier closed.").words


def test_words_hold_the_title_numbers_and_quoted_runs():
    words = signs_of("Harbour", "It holds 1,250 boats. “The harbour must remain open to us”").words
    assert {"harbour", "boats", "1,250", "the harbour must remain"} <= words


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The pier closed on May 3, 2019.", ["2019-05-03"]),
        ("The pier closed on 3 May 2019.", ["2019-05-03"]),
        ("The pier will close on May 3, 2019.", []),
        ("The pier closed on May 3.", []),
        ("The pier closed on February 30, 2019.", []),
    ],
)
def test_full_dates_told_as_past(text, dates):
    assert [told.day for told in told_as_past(text)] == [day(date) for date in dates]


def test_news_after_a_day_is_found_and_news_of_the_day_is_not():
    told = told_as_past("The pier closed on May 3, 2019.")
    assert later_news(told, day("2019-05-02")) == told[0]
    assert later_news(told, day("2019-05-03")) is None
