"""Dates that a page prints around an article: which are read, and which day they give it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.story.makers import article, day
from timeline.civil import iso_date
from timeline.story.publish_dates.page_stamps import (
    FEWEST_COMMENTS,
    FORMS,
    first_comment,
    page_line,
    stamps,
    without_comments,
)
from timeline.story.publish_dates.publishing import HEADER_LINES, with_publish_dates

BODY = "The harbour pier was closed to all traffic.\n" * HEADER_LINES  # longer than where a header may stand


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_each_form_reads_its_example(form):
    found = stamps(BODY + form.example)
    assert {(stamp.kind, iso_date(stamp.day)) for stamp in found} == {(form.kind, form.value)}


PLAIN = [
    "In this picture taken at 12:23 a.m. on Saturday, Sept. 4, 2010, a valve is raised.",
    "She wrote on May 3, 2019 that the pier was closed.",
    "The vote of June 15, 2010; 11:35 voters came.",
    "Related: Harbour plan May 10, 2010 20:07 UTC With the pier closed, boats wait.",
    "This article appeared on p28 of the Post on Monday 27 April 2009.",
    "Posted by a reader | no date | Report abuse",
    "By Ann Hill | June 35, 2010; 11:35 AM ET",
]


@pytest.mark.parametrize("text", PLAIN)
def test_what_only_looks_like_such_a_date(text):
    assert stamps(BODY + text) == ()


def comments(*times: str) -> str:
    return BODY + "\n".join(f"At {time}, reader{number} wrote:\nA pity." for number, time in enumerate(times))


PAGES = [
    (BODY + "By Ann Hill | June 15, 2010; 11:35 AM ET", "2010-06-15", "stated"),
    ("29 July 2010 Last updated at 22:17 GMT Help " + BODY, "2010-07-29", "stated"),
    (BODY + "GRAPHIC: Bo Li - The Harbour Post - January 26, 2009", "2009-01-26", "inferred"),
    (BODY + "By A. Hill | May 3, 2019; 9:00 AM\nOne.\nBy Bo Li | May 4, 2019; 9:00 AM\nTwo.", None, "unknown"),
    (BODY + "This article appeared on p28 of the Post on 00.01 BST on Monday 27 April 2009", "2009-04-27", "inferred"),
    (BODY + "A version appeared on p3 of the Post on 18.17 BST on Thursday 6 May 2010", "2010-05-06", "inferred"),
    (BODY + "A version appeared on p3 of the Post on 09.48 BST on Friday 28 May 2010", "2010-05-27", "inferred"),
    (BODY + "A version appeared on p3 of the Post on 14.00 BST on Tuesday 24 May 2010", None, "unknown"),
    (comments(*["10:14 am on 28 May 2010"] * 5), "2010-05-28", "inferred"),
    (comments("4:20 pm on 2 June 2010", *["10:20 am on 3 June 2010"] * 4), "2010-06-02", "inferred"),
    (comments(*["10:14 am on 28 May 2010"] * 4), None, "unknown"),  # too few
    (comments(*["1:14 am on 28 May 2010"] * 5), None, "unknown"),  # the article may be of the evening before
    (comments("10:14 am on 28 May 2010", *["9:00 am on 9 June 2010"] * 9), None, "unknown"),  # the first ones are lost
    (comments(*["10:14 am on 28 May 2010"] * 5).replace("traffic.", "traffic on May 30, 2010.", 1), None, "unknown"),
    ("2010-05-27\n" + comments(*["10:14 am on 28 May 2010"] * 5), "2010-05-27", "stated"),
    ("OSLO, May 27, 2010 - " + comments(*["10:14 am on 28 May 2010"] * 5), "2010-05-27", "inferred"),
]


@pytest.mark.parametrize(("text", "expected", "basis"), PAGES)
def test_the_day_a_page_gives(text, expected, basis):
    published = with_publish_dates([article("a", text)])[0].published
    assert (iso_date(published.moment.day) if published.moment else None) == expected
    assert published.basis == basis
    if basis == "inferred":
        assert published.certainty == "assumed"


def test_the_reason_names_the_line_or_the_comment():
    assert "“By Ann Hill | June 15, 2010; 11:35 AM" in page_line(PAGES[0][0]).why
    found = first_comment(comments(*["10:14 am on 28 May 2010"] * 5))
    assert found.why.startswith("The first of 5 readers' comments is of that day: “At 10:14 am on 28 May 2010, reader0")


def test_the_reason_tells_how_a_printed_version_dates_the_article():
    why = page_line("A version appeared on p3 of the Post on 09.48 BST on Friday 28 May 2010").why
    assert why.endswith("The article itself appeared the day before, as the hour of the printed version tells.")


def test_what_readers_write_is_cut_off():
    assert without_comments(comments(*["10:14 am on 28 May 2010"] * 5)) == BODY
    one = comments("10:14 am on 28 May 2010")
    assert without_comments(one) == one
    assert without_comments(BODY) == BODY


@given(st.integers(0, 23), st.integers(0, FEWEST_COMMENTS + 2))
def test_the_day_of_comments_is_that_of_the_first(hour, later):
    text = comments(f"{hour:02d}:30 on 28 May 2010", *["12:00 on 29 May 2010"] * later)
    found = first_comment(text)
    expected = day("2010-05-28") if hour >= 9 and later + 1 >= FEWEST_COMMENTS else None
    assert (found.day if found else None) == expected
