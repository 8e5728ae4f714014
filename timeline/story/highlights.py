"""The few events that a reader wants first: the days that matter, the best event of each, then more of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def highlights(
    events: Iterable[T], count: int, day: Callable[[T], int | None], importance: Callable[[T], float]
) -> list[T]:
    """The ``count`` events that matter most, best first; a day is not shown ten times because it was the greatest.

    ``highlights(story.events, 10, day_of, lambda event: event.importance)`` starts with the best event of the best day.
    The next event of a day counts with what the day has left, divided by the square of its place: parties are given
    seats in much the same way (d'Hondt), here with a steeper divisor. An event without a day stands for itself.
    Raises ValueError for a negative count.
    """
    if count < 0:
        raise ValueError(f"count must be at least 0, not {count}")
    days: dict[int, list[T]] = defaultdict(list)
    ranked: list[tuple[float, float, T]] = []
    for event in events:
        its_day = day(event)
        if its_day is None:
            ranked.append((importance(event), importance(event), event))
        else:
            days[its_day].append(event)
    for here in days.values():
        left = 0.0
        best_first = sorted(here, key=importance, reverse=True)
        for place, event in reversed(list(enumerate(best_first, start=1))):
            left += importance(event)
            ranked.append((left / place**2, importance(event), event))
    ranked.sort(key=lambda found: (-found[0], -found[1]))
    return [event for _, _, event in ranked[:count]]
