"""What in a text tells its day: words, weekdays named alone, dates told as past."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.story.makers import day
from timeline.story.publish_dates.day_signs import _FULL_DATE, _full_dates, later_news, signs_of, told_as_past


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


PIECES = (
    "May 3, 2019",
    "3 May 2019",
    "30th September. , 2019",
    "in 1999",
    "12",
    "May",
    "March 4 1987",
    "2019",
    "x",
    "\n",
)


@given(st.lists(st.sampled_from(PIECES)).map(" ".join), st.integers(0, 3))
def test_dates_looked_for_before_their_years_are_those_of_the_whole_text(text, cut):
    whole = [match.span() for match in _FULL_DATE.finditer(text[cut:])]
    assert [match.span() for match in _full_dates(text[cut:])] == whole
