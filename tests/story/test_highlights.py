"""The few events a reader wants first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.story.highlights import highlights

Event = tuple[str, int | None, float]


def picked(events: list[Event], count: int) -> list[str]:
    return [name for name, _, _ in highlights(events, count, lambda e: e[1], lambda e: e[2])]


GREAT = [("a", 1, 9.0), ("b", 1, 6.0), ("c", 1, 5.0)]


@pytest.mark.parametrize(
    ("name", "events", "count", "expected"),
    [
        ("nothing", [], 3, []),
        ("none asked for", GREAT, 0, []),
        ("fewer than asked for", [("a", 1, 1.0)], 10, ["a"]),
        ("days first", [*GREAT, ("x", 2, 4.0), ("y", 3, 3.0)], 3, ["a", "x", "y"]),
        ("then more of the great day", [*GREAT, ("x", 2, 4.0), ("y", 3, 1.0)], 4, ["a", "x", "b", "y"]),
        ("the day's sum leads, by its best event", [("a", 1, 3.0), ("b", 1, 3.0), ("x", 2, 5.0)], 2, ["a", "x"]),
        ("what has no day stands for itself", [("a", 1, 3.0), ("span", None, 4.0), ("old", None, 0.5)], 3,
         ["span", "a", "old"]),
    ],
)  # fmt: skip
def test_highlights(name: str, events: list[Event], count: int, expected: list[str]) -> None:
    assert picked(events, count) == expected, name


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 0, not -1"):
        picked([], -1)


@given(
    st.lists(st.tuples(st.uuids().map(str), st.one_of(st.none(), st.integers(0, 4)), st.floats(0, 100)), max_size=30)
)
def test_all_events_come_once_and_a_day_s_best_comes_first(events: list[Event]) -> None:
    order = picked(events, len(events))
    assert sorted(order) == sorted(name for name, _, _ in events)
    weights = {name: weight for name, _, weight in events}
    for day in range(5):
        of_day = [weights[name] for name in order if name in {n for n, d, _ in events if d == day}]
        assert of_day == sorted(of_day, reverse=True)
