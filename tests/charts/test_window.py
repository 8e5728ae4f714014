"""Where a story opens and how it folds."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.charts.rows import tallied
from timeline.charts.window import (
    Stretch,
    Tally,
    first_window,
    fit_window,
    folding,
    outside,
    stretches,
    whole_window,
)
from timeline.civil import day_number

AUGUST = day_number(2021, 8, 1)
SPANS = st.lists(
    st.tuples(st.integers(-3_000_000, 3_000_000), st.integers(1, 40_000)).map(lambda p: (float(p[0]), float(sum(p)))),
    min_size=1,
    max_size=40,
)


def day(year: int, month: int, number: int, length: int = 1) -> tuple[float, float]:
    start = float(day_number(year, month, number))
    return start, start + length


DECADES = [day(1980, 1, 1, 3653), day(1989, 1, 1, 365), day(2003, 1, 1, 365), day(2017, 1, 1)]
AUTUMN = [day(2021, 8, 14), day(2021, 8, 31), day(2021, 10, 11, 7), day(2021, 10, 18), day(2021, 10, 20)]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        pytest.param(
            AUTUMN + DECADES, (AUGUST - 2, day_number(2021, 10, 23)), id="opens on the autumn, not the decades"
        ),
        pytest.param(
            [day(2019 + n // 12, 1 + n % 12, 5) for n in range(24)] + [day(2021, 1, 1 + n) for n in range(28)] * 2,
            (day_number(2020, 11, 1) - 2, day_number(2021, 1, 31)),
            id="opens on the burst, not on two thin years before it",
        ),
        pytest.param([day(2021, 10, 20)], (day_number(2021, 10, 18), day_number(2021, 10, 23)), id="one day"),
        pytest.param(
            [day(2021, 10, 1), day(2021, 10, 20)], (day_number(2021, 9, 29), day_number(2021, 10, 23)), id="one month"
        ),
        pytest.param(
            [day(1990, 1, 1), day(2000, 1, 1), day(2010, 1, 1)],
            (day_number(1990) - 146, day_number(2010, 1, 2) + 146),
            id="no stretch holds half: the whole story",
        ),
        pytest.param(
            [day(1900, 1, 1, 36_524), day(1950, 1, 1, 3652)],
            (day_number(1900) - 730, day_number(2000) + 730),
            id="nothing but long spans",
        ),
        pytest.param(
            [day(-500, 1, 1), day(-500, 1, 3)], (day_number(-501, 12, 30), day_number(-500, 1, 6)), id="before Christ"
        ),
    ],
)
def test_first_window(spans: list[tuple[float, float]], expected: tuple[int, int]) -> None:
    assert first_window(tallied(spans)) == pytest.approx(expected, abs=0.5)


@pytest.mark.parametrize(("days", "pad"), [(1, 0.125), (2, 0.125), (3, 2.0)])
def test_a_story_of_hours_opens_on_its_day_alone(days: int, pad: float) -> None:
    spans = tallied([day(2021, 10, 20 + n) for n in range(days)])
    first = day_number(2021, 10, 20)
    assert first_window(spans, hours=True) == (first - pad, first + days + pad)
    assert first_window(spans) == (first - 2, first + days + 2)


@given(SPANS)
def test_a_first_window_lies_within_the_story_and_holds_an_event(spans: list[tuple[float, float]]) -> None:
    start, end = first_window(tallied(spans))
    low, high = whole_window(tallied(spans))
    assert start < end
    assert start >= low - 31
    assert end <= high + 1e-6
    assert any(s < end and e > start for s, e in spans)


def test_a_story_without_events_has_no_window() -> None:
    with pytest.raises(ValueError, match="at least one span"):
        first_window([])


def test_stretches_are_cut_at_long_gaps() -> None:
    assert stretches([Tally(900, 901, 1), Tally(1, 2, 1), Tally(3, 4, 1)], 400) == [
        Stretch(1, 4, 2),
        Stretch(900, 901, 1),
    ]


def test_emptiness_folds_away_and_a_decade_apart_keeps_its_length() -> None:
    found = folding(tallied(AUTUMN + DECADES))
    assert [run.events for run in found] == [2, 1, 1, 5]
    assert found[0].end - found[0].start == pytest.approx(3653, abs=2)


def test_a_decade_over_the_dense_month_does_not_squeeze_it() -> None:
    found = folding(tallied([*AUTUMN, day(2012, 1, 1, 3653)]))
    assert found[-1] == Stretch(AUTUMN[0][0], AUTUMN[-1][1], 5)


def test_years_before_the_dense_month_fold_in_a_story_of_millennia_too() -> None:
    ancient = [day(-2749, 1, 1, 365), day(-331, 1, 1, 365), day(-63, 1, 1, 365), day(1124, 1, 1, 365)]
    found = folding(tallied([*ancient, day(1982, 1, 1, 365), *AUTUMN]))
    assert [run.events for run in found][-2:] == [1, 5]
    assert found[-1] == Stretch(AUTUMN[0][0], AUTUMN[-1][1], 5)


@given(SPANS)
def test_folds_part_the_story_in_order(spans: list[tuple[float, float]]) -> None:
    found = folding(tallied(spans))
    assert 1 <= sum(run.events for run in found) <= len(spans)
    assert all(left.end <= right.start for left, right in pairwise(found))


YEAR = [day(2011, 1 + n % 12, 1 + n) for n in range(20)]
FAR = [day(-4989, 1, 1, 365), day(1000, 1, 1, 365), day(2099, 5, 1)]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        pytest.param(YEAR + FAR, (min(YEAR)[0], max(YEAR)[1]), id="three far events"),
        pytest.param(YEAR, (min(YEAR)[0], max(YEAR)[1]), id="none"),
        pytest.param(AUTUMN + DECADES, (DECADES[0][0], AUTUMN[-1][1]), id="too few to part"),
    ],
)
def test_a_story_is_where_almost_all_of_it_is(spans: list[tuple[float, float]], expected: tuple[float, float]) -> None:
    start, end = expected
    pad = max(2.0, (end - start) * 0.02)
    assert fit_window(tallied(spans)) == pytest.approx((start - pad, end + pad))


def test_years_with_a_good_part_of_the_events_belong_to_the_story() -> None:
    years = [day(1960 + n, 3, 1) for n in range(50)]
    start, end = fit_window(tallied(YEAR * 20 + years * 4 + FAR))
    assert day_number(1900) < start < day_number(1975)
    assert day_number(2011) < end < day_number(2014)


@given(SPANS)
def test_where_a_story_is_lies_within_it_and_holds_most_of_its_brief_events(spans: list[tuple[float, float]]) -> None:
    counted = tallied(spans)
    (start, end), (low, high) = fit_window(counted), whole_window(counted)
    assert low <= start < end <= high
    brief = [one for one in counted if one.end - one.start <= 366]
    assert outside(brief, (start, end)) <= len(spans) / 2


def test_what_lies_outside_is_counted() -> None:
    assert outside([Tally(1, 2, 3), Tally(3, 6, 4), Tally(5, 6, 1)], (0, 4)) == 1
    assert outside(tallied(YEAR + FAR), fit_window(tallied(YEAR + FAR))) == 3


def test_far_events_have_stretches_of_their_own() -> None:
    found = folding(tallied(YEAR + FAR))
    assert [run.events for run in found] == [1, 1, 20, 1]
    assert found[2].end - found[2].start < 366


def test_a_thousand_years_of_background_stand_apart_from_the_burst() -> None:
    spread = [day(1000 + 20 * n, 1, 1, 365) for n in range(50)]
    found = folding(tallied([*YEAR * 60, *spread]))
    assert found[-1].end - found[-1].start < 366
    assert sum(run.events for run in found) == 1250
    assert len(found) < 4


def test_equal_spans_are_counted() -> None:
    assert tallied([(3, 4), (1, 2), (3, 4)]) == (Tally(1, 2, 1), Tally(3, 4, 2))


@given(SPANS)
def test_counted_spans_fold_and_open_as_the_same_spans_one_by_one(spans: list[tuple[float, float]]) -> None:
    twice = [Tally(start, end, 1) for start, end in sorted(spans * 2)]
    assert first_window(tallied(spans * 2)) == first_window(twice)
    assert folding(tallied(spans * 2)) == folding(twice)
