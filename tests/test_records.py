"""Records: what is written reads back the same."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stories import sample_story
from timeline.civil import day_number
from timeline.model import Moment
from timeline.records import (
    event_from_record,
    event_record,
    mention_from_record,
    mention_record,
    moment_from_iso,
    span_from_record,
    span_record,
)

MOMENTS = st.one_of(
    st.builds(Moment, st.integers(day_number(-9998), day_number(9999, 12, 31))),
    st.builds(
        Moment, st.integers(day_number(1), day_number(9999)), st.integers(0, 1439), st.integers(-14 * 60, 14 * 60)
    ),
)


@given(MOMENTS)
def test_moments_round_trip(moment):
    assert moment_from_iso(moment.iso()) == moment


@pytest.mark.parametrize("event", sample_story().events, ids=lambda event: event.id)
def test_events_round_trip_through_json(event):
    assert event_from_record(json.loads(json.dumps(event_record(event)))) == event


def test_mentions_round_trip_through_json():
    for mentions in sample_story().mentions.values():
        for mention in mentions:
            assert mention_from_record(json.loads(json.dumps(mention_record(mention)))) == mention


def test_no_interval_is_three_nulls():
    assert span_record(None) == {"from": None, "to": None, "open": None}
    assert span_from_record(span_record(None)) is None


@pytest.mark.parametrize("text", ["", "yesterday", "2021-13-01", "2021-10-20T25:00"])
def test_what_is_no_moment_is_refused(text):
    with pytest.raises(ValueError):
        moment_from_iso(text)
