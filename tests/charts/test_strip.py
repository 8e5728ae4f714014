"""The folded scale of the whole story and its bars."""

from itertools import pairwise

import pytest
from hypothesis import given

from tests.charts.rows import tallied
from tests.charts.test_window import AUTUMN, DECADES, FAR, SPANS, YEAR, day
from timeline.charts.strip import BREAK_PX, FOLD_PX, bars, peak_of, strip
from timeline.civil import day_number

WIDTH = 733.0
STORY = tallied(AUTUMN + DECADES)


def test_stretches_stand_side_by_side_with_named_folds() -> None:
    found = strip(STORY, WIDTH)
    assert len(found.segments) == 4
    assert found.segments[0].left == 0
    assert found.segments[-1].right == pytest.approx(WIDTH)
    assert [text for _, text in found.folds] == ["13 yrs", "13 yrs", "5 yrs"]
    assert [text for _, text in found.labels][-3:] == ["Aug 2021", "Sep", "Oct"]
    gaps = [right.left - left.right for left, right in zip(found.segments, found.segments[1:], strict=False)]
    assert gaps == pytest.approx([FOLD_PX] * 3)


DAY = day(2021, 3, 1)[0]


@pytest.mark.parametrize(
    ("hours", "width", "labels"),
    [
        ([5, 6, 10, 18], WIDTH, ["1 Mar", "06:00", "08:00", "10:00", "12:00", "14:00", "16:00", "18:00"]),
        ([5, 6, 10, 18], 360.0, ["1 Mar", "09:00", "12:00", "15:00"]),
        ([20, 30, 40], WIDTH, ["1 Mar", "22:00", "2 Mar", "02:00", "04:00", "06:00"]),
        ([13], WIDTH, ["1 Mar"]),
    ],
)
def test_a_story_of_hours_names_them(hours: list[int], width: float, labels: list[str]) -> None:
    spans = tallied([(DAY + hour / 24, DAY + (hour + 1) / 24) for hour in hours])
    scale = strip(spans, width)
    found = [text for _, text in scale.labels]
    assert found[: len(labels)] == labels
    assert all(left + 6 * len(text) < right for (left, text), (right, _) in pairwise(scale.labels))
    assert len(bars(scale, spans)) == len(hours)


@pytest.mark.parametrize(
    ("months", "labels"),
    [
        (10, ["Jan 2021", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"]),
        (16, ["Jan 2021", "Mar", "May", "Jul", "Sep", "Nov", "Jan 2022", "Mar"]),
        (24, ["Jan 2021", "Apr", "Jul", "Oct", "Jan 2022", "Apr", "Jul", "Oct"]),
        (40, ["Jan 2021", "Jul", "Jan 2022", "Jul", "Jan 2023", "Jul", "Jan 2024"]),
    ],
)
def test_months_are_named_at_even_steps(months: int, labels: list[str]) -> None:
    spans = tallied([day(2021 + month // 12, 1 + month % 12, 5) for month in range(months)])
    assert [text for _, text in strip(spans, WIDTH).labels] == labels


def test_hours_beside_a_whole_day_are_named() -> None:
    spans = tallied([(DAY, DAY + 1), (DAY + 0.25, DAY + 0.25), (DAY + 0.5, DAY + 0.5)])
    assert [text for _, text in strip(spans, WIDTH).labels][:3] == ["1 Mar", "02:00", "04:00"]


def test_a_story_of_a_day_without_hours_names_its_month() -> None:
    assert [text for _, text in strip(tallied([(DAY, DAY + 1)]), WIDTH).labels] == ["Mar 2021"]


@pytest.mark.parametrize(
    ("years", "wide", "narrow"),
    [(2417, "2417 y", "2417 y"), (293, "293 yrs", "293 y"), (45, "45 yrs", "45 yrs"), (1.2, "14 mths", "14 mo")],
)
def test_a_fold_has_room_for_its_length(years: float, wide: str, narrow: str) -> None:
    begins = day(2021, 8, 14)[0] - round(years * 365.2425) - 1
    spans = tallied([(begins, begins + 1), *AUTUMN])
    assert [strip(spans, width).folds[0][1] for width in (WIDTH, 360.0)] == [wide, narrow]


def test_the_dense_stretch_gets_most_room() -> None:
    segments = strip(STORY, WIDTH).segments
    assert segments[-1].right - segments[-1].left > WIDTH / 3


def test_far_events_leave_the_strip_to_the_burst() -> None:
    scale = strip(tallied(YEAR * 20 + FAR), WIDTH)
    widths = [segment.right - segment.left for segment in scale.segments]
    assert max(widths) > WIDTH / 2
    burst = scale.segments[widths.index(max(widths))]
    assert burst.start <= min(YEAR)[0] < max(YEAR)[1] <= burst.end
    assert scale.labels[0][1] == "4990 BC"


def test_stretches_that_touch_have_a_break_between_them_and_keep_to_their_own_days() -> None:
    years = [day(year, 1, 1, 365) for year in range(1950, 2011)]
    scale = strip(tallied(YEAR * 40 + years), WIDTH)
    left, right = scale.segments
    assert right.left - left.right == BREAK_PX
    assert left.end <= right.start
    assert [text for _, text in scale.folds] == [""]
    assert all(at + 6 * len(text) <= WIDTH for at, text in scale.labels)


@pytest.mark.parametrize("width", [WIDTH, 360.0])
def test_no_label_of_a_strip_runs_into_another(width: float) -> None:
    years = [day(year, 1, 1, 365) for year in range(1950, 2011)]
    labels = strip(tallied(YEAR * 40 + years + FAR), width).labels
    assert len(labels) > 3
    assert all(left + 6 * (len(text) + 1) < right for (left, text), (right, _) in pairwise(labels))


@given(SPANS)
def test_place_keeps_order_and_stays_on_the_strip(spans: list[tuple[float, float]]) -> None:
    scale = strip(tallied(spans), WIDTH)
    placed = [scale.place(start) for start, _ in sorted(spans)]
    assert placed == sorted(placed)
    assert all(0 <= pixel <= WIDTH + 1e-6 for pixel in placed)


@given(SPANS)
def test_bars_stay_on_the_strip(spans: list[tuple[float, float]]) -> None:
    scale = strip(tallied(spans), WIDTH)
    for bar in bars(scale, tallied(spans)):
        assert bar.left >= -0.1
        assert bar.left + bar.width <= WIDTH + 0.2
        assert 0 < bar.height <= 1


def test_filtered_bars_keep_the_height_of_all() -> None:
    scale = strip(STORY, WIDTH)
    one = tallied(AUTUMN[:1])
    (kept,) = bars(scale, one, peak_of(scale, STORY))
    assert kept.left in {bar.left for bar in bars(scale, STORY)}
    assert kept.height <= 0.5


def test_a_long_span_is_spread_and_marked() -> None:
    scale = strip(STORY, WIDTH)
    assert sum(bar.long for bar in bars(scale, STORY)) > 3


def test_many_stretches_join_until_they_fit() -> None:
    scattered = tallied((float(day_number(year)), float(day_number(year) + 1)) for year in range(1000, 2000, 100))
    found = strip(scattered, 360.0)
    assert len(found.segments) < len(scattered)
    assert found.segments[-1].right == pytest.approx(360)


def test_a_story_without_events_has_no_strip() -> None:
    with pytest.raises(ValueError, match="at least one span"):
        strip((), WIDTH)
