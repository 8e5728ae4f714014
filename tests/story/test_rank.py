"""What weighs more within an event, and how far articles back it."""

import pytest

from tests.story.makers import claim, span
from timeline.story.rank import best_first, importance, support

DAY = span("2021-10-20")


def told(article: str, sentence: str | None = None, **changes):
    return claim(article, DAY, sentence=sentence or f"{article} saw it.", **changes)


@pytest.mark.parametrize(
    ("name", "claims", "expected"),
    [
        ("nothing", [], 0.0),
        ("one sure article", [told("a", certainty="stated")], 1.0),
        (
            "an article counts once, with its best claim",
            [told("a", "One."), told("a", "Two.", certainty="stated")],
            1.0,
        ),
        ("two articles", [told("a"), told("b")], 1.8),
        ("a wire text counts once", [told("a", "The bridge fell."), told("b", "The bridge fell.")], 0.9),
        ("an assumed date counts less", [told("a", certainty="assumed")], 0.6),
        ("an undated lead counts least", [told("a", certainty="assumed", kind="lead", mention=None)], 0.3),
    ],
)
def test_support(name: str, claims: list, expected: float) -> None:
    assert support(claims) == pytest.approx(expected), name


def test_support_by_given_weights() -> None:
    first, second = told("a", id="x"), told("b", id="y")
    assert support([first, second], {"x": 2.0, "y": 0.25}) == 2.25


def test_a_day_says_more_than_a_decade() -> None:
    assert importance([told("a")], "day") > importance([told("a")], "month") > importance([told("a")], "decade") > 0


def test_best_first() -> None:
    agreeing = [False, True, True, True]
    claims = [told("a"), told("b", kind="lead", mention=None), told("c"), told("d")]
    assert best_first(claims, agreeing, [9.0, 5.0, 1.0, 2.0]) == [3, 2, 1, 0]


def test_equal_claims_keep_an_order_of_their_own() -> None:
    claims = [told("b"), told("a")]
    assert best_first(claims, [True, True], [1.0, 1.0]) == [1, 0]
