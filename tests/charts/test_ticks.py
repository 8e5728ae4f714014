"""What the axis says in windows from hours to millennia."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.charts.ticks import rail_ticks, ticks, year_ticks
from timeline.civil import FIRST_YEAR, LAST_YEAR, civil, day_number

DAY = day_number(2021, 10, 9)


@pytest.mark.parametrize(
    ("start", "end", "finest", "texts"),
    [
        pytest.param(DAY + 0.25, DAY + 0.75, "minute", ["06:00", "07:00", "08:00"], id="hours"),
        pytest.param(DAY, DAY + 16, "day", ["9", "10", "11"], id="days"),
        pytest.param(DAY, DAY + 2, "day", ["9", "10"], id="no hours where no article knows any"),
        pytest.param(DAY - 9, DAY + 20, "day", ["4 Oct", "11 Oct", "18 Oct", "25 Oct"], id="weeks"),
        pytest.param(day_number(2021, 7, 30), day_number(2021, 10, 26), "day", ["Aug 2021", "Sep", "Oct"], id="months"),
        pytest.param(day_number(2021, 11, 20), day_number(2022, 2, 26), "day", ["Dec 2021", "Jan 2022"], id="new year"),
        pytest.param(day_number(2019, 12, 1), day_number(2022, 6, 1), "day", ["2020", "Apr", "Jul"], id="quarters"),
        pytest.param(day_number(2011), day_number(2022), "day", ["2012", "2014", "2016"], id="years"),
        pytest.param(day_number(1979), day_number(2022), "day", ["1980", "1985", "1990"], id="half decades"),
        pytest.param(day_number(-600), day_number(400), "day", ["600 BC", "400 BC", "200 BC", "AD 1"], id="centuries"),
    ],
)
def test_labels(start: float, end: float, finest: str, texts: list[str]) -> None:
    assert [text for _, text, _ in ticks(start, end, finest).labels][: len(texts)] == texts


def test_a_view_of_days_names_its_month_below_and_rules_mondays() -> None:
    found = ticks(DAY, DAY + 16)
    assert found.centred
    assert [text for _, text in found.below] == ["October 2021"]
    assert [int(at) - DAY for at in found.rules] == [2, 9]
    assert [text for _, text, strong in found.labels if strong] == ["11", "18"]


@pytest.mark.parametrize(("days", "texts"), [(20, ["11 Oct", "18 Oct", "25 Oct"]), (50, ["Nov 2021"])])
def test_a_phone_names_fewer_ticks(days: int, texts: list[str]) -> None:
    assert [text for _, text, _ in ticks(DAY, DAY + days, room=0.7).labels] == texts


@pytest.mark.parametrize(
    ("start", "end", "names"),
    [
        pytest.param(day_number(2009, 12, 20), day_number(2010, 2, 5), ["December 2009", "January 2010"], id="end"),
        pytest.param(day_number(2010, 1, 31), day_number(2010, 2, 12), ["February 2010"], id="start"),
    ],
)
def test_a_name_without_room_is_left_out(start: int, end: int, names: list[str]) -> None:
    assert [text for _, text in ticks(start, end).below] == names


def test_the_days_of_hours_do_not_run_into_each_other() -> None:
    below = ticks(DAY + 0.8, DAY + 2.8, "minute").below
    assert [text for _, text in below] == ["10 October 2021", "11 October 2021"]


def test_few_year_labels_fit_a_rail() -> None:
    assert len(year_ticks(day_number(1979), day_number(2022), 5).labels) <= 6


@given(st.integers(day_number(FIRST_YEAR + 1), day_number(LAST_YEAR - 1)), st.floats(0.05, 3_000_000))
def test_ticks_are_few_in_order_and_inside(start: int, days: float) -> None:
    end = min(start + days, float(day_number(LAST_YEAR)))
    found = ticks(start, end, "minute")
    at = [position for position, _, _ in found.labels]
    assert at == sorted(at)
    assert len(at) <= 24
    assert all(start <= position <= end for position in at)
    assert all(civil(int(position))[0] <= LAST_YEAR for position in at)


@pytest.mark.parametrize(
    ("first", "after", "texts"),
    [
        ((2010, 4, 10), (2010, 10, 3), ["Jul", "Oct"]),
        ((2001, 1, 1), (2010, 3, 1), ["2002", "2004", "2006", "2008", "2010"]),
        ((2021, 9, 1), (2021, 10, 2), ["Sep 2021", "Oct"]),
    ],
)
def test_a_rail_of_months_names_months(first: tuple, after: tuple, texts: list[str]) -> None:
    found = rail_ticks(float(day_number(*first)), float(day_number(*after)))
    assert [text for _, text, strong in found.labels if not strong] == texts
