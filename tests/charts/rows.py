"""Rows as a story file gives them."""

from collections import Counter
from collections.abc import Iterable

from timeline.charts.window import Span, Tally
from timeline.civil import day_number
from timeline.model import Certainty, Grain, Interval, Moment
from timeline.store import EventRow

DAY = day_number(2021, 10, 20)


def row(
    name: str = "e",
    first: int = DAY,
    length: int | None = 1,
    grain: Grain = "day",
    certainty: Certainty = "stated",
    articles: int = 1,
    disagreements: int = 0,
    importance: float = 1.0,
    title: str | None = None,
) -> EventRow:
    """An event of ``length`` days from day ``first`` on, or with an open end."""
    after = None if length is None else first + length
    interval = Interval(Moment(first), None if after is None else Moment(after))
    return EventRow(
        id=name, title=f"Event {name}" if title is None else title, start=float(first),
        end=None if after is None else float(after), open=interval.open, grain=grain, certainty=certainty,
        importance=importance, articles=articles, disagreements=disagreements, publishers=(), interval=interval,
    )  # fmt: skip


def tallied(spans: Iterable[Span]) -> tuple[Tally, ...]:
    """Spans counted, in time order: ``tallied([(1, 2), (1, 2)])`` is ``(Tally(1, 2, 2),)``."""
    return tuple(Tally(start, end, count) for (start, end), count in sorted(Counter(spans).items()))
