"""The mark that stands for an event."""

from dataclasses import replace

import pytest

from tests.charts.rows import DAY, row
from timeline.charts.marks import LONGEST_TITLE, Mark, mark, marks, of_one_day, shorten, size_of, span_of
from timeline.civil import day_number
from timeline.model import Interval, Moment


def of(**kwargs: object) -> Mark:
    return mark(row(**kwargs))


@pytest.mark.parametrize(
    ("kwargs", "shape", "when"),
    [
        ({}, "point", "20 Oct"),
        ({"first": DAY - 9, "length": 7, "grain": "week"}, "band", "11–17 Oct"),
        ({"first": day_number(2021, 8), "length": 31, "grain": "month"}, "band", "Aug"),
        ({"first": day_number(1980), "length": 3653, "grain": "decade"}, "band", "1980s"),
        ({"first": day_number(2017), "length": None, "grain": "year"}, "since", "since 2017"),
    ],
)
def test_shape_and_short_date(kwargs: dict, shape: str, when: str) -> None:
    found = of(**kwargs)
    assert (found.shape, found.when) == (shape, when)


def test_an_open_start_stands_on_its_last_day() -> None:
    until = replace(row(), start=None, open="start", interval=Interval(None, Moment(DAY + 1)))
    assert mark(until).shape == "until"
    assert span_of(until) == (DAY, DAY + 1)
    with pytest.raises(ValueError, match="no date"):
        span_of(replace(until, end=None))


def test_a_day_stands_at_its_noon() -> None:
    assert of().at == DAY + 0.5


@pytest.mark.parametrize(("articles", "size", "pixels"), [(1, 0, 8.5), (2, 1, 11), (3, 1, 11), (4, 2, 14), (90, 2, 14)])
def test_size_by_articles(articles: int, size: int, pixels: float) -> None:
    assert size_of(articles) == size
    assert of(articles=articles).pixels == pixels


def test_years_are_written_where_the_axis_cannot_say_them() -> None:
    assert marks([row()], window_days=5000)[0].when == "20 Oct 2021"
    assert marks([row()], window_days=90)[0].when == "20 Oct"
    assert "2018" in of(first=day_number(2018, 3, 2), length=900).when


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a  b\n c", "a b c"), ("", ""), ("word " * 100, ("word " * 32).strip() + "…"), ("W" * 200, "W" * 160 + "…")],
)
def test_titles_stay_on_one_line(text: str, expected: str) -> None:
    assert shorten(text) == expected
    assert len(shorten(text)) <= LONGEST_TITLE + 1


def test_an_event_without_title_says_so() -> None:
    assert of(title=" ").title == "Untitled"


def test_the_record_is_plain() -> None:
    record = of(certainty="assumed", disagreements=1, articles=2).record()
    assert record["assumed"] is True
    assert record["strong"] is True
    assert all(isinstance(value, str | int | float | bool | list) for value in record.values())


HOUR = Interval(Moment(DAY, 5 * 60 + 12, 0), Moment(DAY, 5 * 60 + 13, 0))
EVENING = Interval(Moment(DAY, 18 * 60, 0), Moment(DAY, 19 * 60, 0))
NEXT = Interval(Moment(DAY + 1, 60, 0), Moment(DAY + 1, 61, 0))


@pytest.mark.parametrize(
    ("interval", "window", "when"),
    [
        (HOUR, (DAY - 0.1, DAY + 1.1), "05:12"),
        (EVENING, (DAY + 0.5, DAY + 0.9), "18:00–19:00"),
        (HOUR, (DAY - 0.1, DAY + 2.1), "20 Oct, 05:12"),  # the window is that of two days
        (NEXT, (DAY - 0.1, DAY + 1.1), "21 Oct, 01:00"),  # it is not the day that the axis names
        (Interval.days(DAY, DAY + 1), (DAY - 0.1, DAY + 1.1), "20 Oct"),
    ],
)
def test_in_a_window_of_one_day_hours_stand_alone(interval: Interval, window: tuple[float, float], when: str) -> None:
    start, end = interval.start.local / 1440, interval.end.local / 1440
    hour = replace(row(grain="minute" if end - start < 1 else "day"), interval=interval, start=start, end=end)
    (found,) = of_one_day(marks([hour]), [hour], window)
    assert found.when == when
