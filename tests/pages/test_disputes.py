"""How disagreements are listed: both sides, how far apart they are, in which order."""

from dataclasses import replace

import pytest

from tests.stories import generated_story, sample_story
from timeline.model import Interval, Moment
from timeline.pages.disputes import Dispute, disputes, gap_days, gap_words, in_order, types_of


def found() -> list[Dispute]:
    return disputes(generated_story(300, seed=2).events)


def test_a_dispute_holds_both_sides() -> None:
    (one,) = disputes(sample_story().events)
    assert one.agreed.sentence == "Engineers from five countries met in Varnholm on Wednesday."
    assert [claim.sentence for claim in one.others] == ["The engineers met yesterday in the old customs house."]
    assert one.gap == 1


@pytest.mark.parametrize(
    ("one", "other", "gap"),
    [
        (Interval.days(10, 11), Interval.days(9, 10), 1),
        (Interval.days(10, 17), Interval.days(24, 25), 14),
        (Interval.days(10, 11), Interval(None, Moment(5)), None),
        (Interval(Moment(10), None), Interval.days(3, 4), 7),
    ],
)
def test_the_gap_is_between_the_first_days(one: Interval, other: Interval, gap: int | None) -> None:
    assert gap_days(one, other) == gap == gap_days(other, one)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (None, ""),
        (0, "the same day, at other hours"),
        (1, "1 day apart"),
        (364, "364 days apart"),
        (731, "about 2 years apart"),
        (3653, "about 10 years apart"),
    ],
)
def test_the_gap_in_words(days: int | None, words: str) -> None:
    assert gap_words(days) == words


def test_the_widest_gap_comes_first_and_an_open_one_last() -> None:
    some = found()
    opened = replace(some[0], gap=None)
    gaps = [dispute.gap for dispute in in_order([opened, *some[1:]], "gap")]
    assert gaps[-1] is None
    closed = [gap for gap in gaps if gap is not None]
    assert closed == sorted(closed, reverse=True)


def test_the_best_supported_event_comes_first() -> None:
    weights = [dispute.event.importance for dispute in in_order(found(), "support")]
    assert weights == sorted(weights, reverse=True)


def test_types_are_counted_most_first() -> None:
    some = found()
    counts = types_of(some)
    assert sum(counts.values()) == len(some) > 0
    assert list(counts.values()) == sorted(counts.values(), reverse=True)
