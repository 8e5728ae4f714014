"""A story of a day or two: the strip counts by hours where hours are told."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.stories import generated_story
from timeline.civil import day_number
from timeline.model import Interval, Moment, Story
from timeline.pages import scene
from timeline.pages.scene import Settings
from timeline.pages.stories import OpenStory
from timeline.store import Filters

FIRST = day_number(2021, 3, 1)


def told(hours: list[int], grain: str) -> Story:
    """A story with an event at each of these hours, counted from the first day."""
    made = generated_story(len(hours), seed=3)
    starts = [Moment(FIRST + hour // 24, hour % 24 * 60, 0) for hour in hours]
    spans = [
        Interval(start, Moment(start.day, start.minute + 1, 0))
        if grain == "minute"
        else Interval.days(start.day, start.day + 1)
        for start in starts
    ]
    events = [replace(event, interval=span, grain=grain) for event, span in zip(made.events, spans, strict=True)]
    return replace(made, events=tuple(events))


@pytest.mark.parametrize(
    ("hours", "grain", "parts", "bars"),
    [
        ([5, 6, 11, 18], "minute", 24, 4),
        ([5, 18, 30, 60], "minute", 24, 4),
        ([5, 18, 30, 90], "minute", 1, 3),  # four days
        ([5, 18, 30], "day", 1, 2),  # no hour is told
    ],
)
def test_the_strip_counts_by_hours(
    open_as_page: Callable[[Story], OpenStory], hours: list[int], grain: str, parts: int, bars: int
) -> None:
    story = open_as_page(told(hours, grain))
    assert story.day_parts == parts
    assert len(story.spans) == bars
    figure = scene.chart(story, Settings())["figure"]
    strip = [trace for trace in figure["data"] if trace["meta"]["role"] == "strip"]
    assert sum(len(trace["x"]) for trace in strip) == bars
    assert scene.how_many(story, Filters(text=story.file.events()[0].title)) >= 1
