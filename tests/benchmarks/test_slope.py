"""Time grows with the length of a text and no faster, for news and for texts made to be slow."""

import math

import pytest

from benchmarks.slope import slope, times_of, warm_up
from benchmarks.texts import FEARED, NEWS, Text

_SMALL, _LARGE = 5_000, 50_000  # characters
_SHORTEST = 0.005  # CPU seconds; a text that takes less takes less than the clock and the machine vary by
_MOST_TIMES_LONGER = 10**1.5  # for ten times the text: 10 is linear, 100 is quadratic
_TRIES = 3  # another process at work can make one of them look slow


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm_up()


@pytest.mark.parametrize(
    ("measured", "expected"),
    [
        ([], 0),
        ([(10, 5.0)], 0),
        ([(10, 1.0), (100, 10.0)], 1),
        ([(10, 1.0), (100, 100.0), (1000, 1000.0)], 2),
        ([(10, 0.0001), (100, 0.01)], 0),
        ([(10, 1.0), (40, 2.0)], 0.5),
    ],
)
def test_slope(measured: list[tuple[int, float]], expected: float) -> None:
    assert math.isclose(slope(measured), expected)


@pytest.mark.parametrize("text", [*NEWS, *FEARED], ids=lambda text: text[0])
def test_every_text_has_its_size_and_is_made_again_the_same(text: Text) -> None:
    _, _, make = text
    assert 4_800 < len(make(5_000, 1)) <= 5_000  # what is made of whole sentences ends with one
    assert make(5_000, 1) == make(5_000, 1)


@pytest.mark.parametrize("text", [*NEWS, *FEARED], ids=lambda text: text[0])
def test_ten_times_the_text_takes_about_ten_times_as_long(text: Text) -> None:
    for _ in range(_TRIES):
        (_, small), (_, large) = times_of(text, [_SMALL, _LARGE], runs=1)
        if large <= _MOST_TIMES_LONGER * max(small, _SHORTEST):
            break
    else:
        pytest.fail(f"{_SMALL:,} characters took {small:.3f} s, {_LARGE:,} took {large:.3f} s")
