"""Whoever asks is told of waiting, for as long as they ask, and nobody else."""

from timeline.waiting import say_waiting, telling


def test_who_asked_is_told_and_only_within_the_block() -> None:
    outer: list[float] = []
    inner: list[float] = []
    say_waiting(1)
    with telling(outer.append):
        with telling(inner.append):
            say_waiting(2)
        say_waiting(3)
    say_waiting(4)
    assert (outer, inner) == ([3], [2])
