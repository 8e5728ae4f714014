"""What is counted from an assumed publish date says so, from the mention to the event."""

from dataclasses import replace

import pytest

from tests.story.makers import article, day
from timeline.model import Moment, PublishDate
from timeline.story.assembly import assemble, mentions_in
from timeline.story.publish_dates.borrowed_doubt import as_sure_as

ASSUMED = PublishDate(Moment(day("2020-03-06")), "inferred", "as its siblings", "assumed")
REASON = "The publish date it counts from, 6 March 2020, is itself assumed."


def dated(text, published=ASSUMED):
    return replace(article("a", text), published=published)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pier burned yesterday.", ["assumed"]),
        ("The pier burned on Friday.", ["assumed"]),
        ("The pier burned on Tuesday.", ["computed"]),
        ("The pier burned on 2 February.", ["computed"]),
        ("The pier burned on 3 March 2019.", ["stated"]),
        ("The pier burned on 3 March 2019 and fell the next day.", ["stated", "computed"]),
    ],
)
def test_only_what_a_publish_date_a_day_off_would_move_is_assumed(text, expected):
    found = mentions_in(dated(text))
    assert [mention.certainty for mention in found] == expected
    assert [REASON in mention.why for mention in found] == [certainty == "assumed" for certainty in expected]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [("The pier burned last week.", "assumed"), ("The pier burned on 2 February.", "computed")],
)
def test_a_publish_date_in_figures_may_be_another_month(text, certainty):
    figures = PublishDate(Moment(day("2020-03-06")), "metadata", "06/03/2020", "assumed")  # or of 3 June
    assert [mention.certainty for mention in mentions_in(dated(text, figures))] == [certainty]


def test_a_publish_date_that_is_no_assumption_leaves_the_mentions_as_they_are():
    known = replace(ASSUMED, certainty="computed")
    mentions = mentions_in(dated("The pier burned yesterday.", known))
    assert [mention.certainty for mention in mentions] == ["computed"]
    assert as_sure_as(known, mentions, lambda moment: ()) == mentions


def test_the_event_is_assumed_too():
    (event,) = assemble([dated("The pier in Oslo burned yesterday.")]).events
    assert (event.certainty, event.claims[0].certainty) == ("assumed", "assumed")
    assert REASON in event.claims[0].why
