"""Whether the dates of a file in figures have the day first or the month, as those tell that allow one order only."""

from collections.abc import Iterator
from dataclasses import replace

from timeline.dates import has_day_first, may_be_another_day
from timeline.errors import SourceError
from timeline.model import Refusal
from timeline.sources.fields import Draft, date_of

LOOK_AHEAD = 1_000  # drafts held back until a date tells the order: a file of any size must go through little memory


def with_day_order(drafts: Iterator[Draft | Refusal]) -> Iterator[Draft | Refusal]:
    """The drafts of one file, in order, each with what the dates of the file tell of the order of day and month.

    A file with 03/04/2021 and 25/04/2021 has the day first. Dates that contradict one another tell nothing.
    """
    orders: set[bool] = set()
    held: list[Draft | Refusal] = []
    try:
        for draft in drafts:
            written = date_of(draft) if isinstance(draft, Draft) else ""
            order = has_day_first(written)
            if order is not None:
                orders.add(order)
            if held or (not orders and may_be_another_day(written, None)):
                held.append(draft)
            else:
                yield _ordered(draft, orders)
            if held and (orders or len(held) >= LOOK_AHEAD):
                yield from (_ordered(waiting, orders) for waiting in held)
                held = []
    except SourceError:
        yield from (_ordered(waiting, orders) for waiting in held)
        raise
    yield from (_ordered(waiting, orders) for waiting in held)


def _ordered(draft: Draft | Refusal, orders: set[bool]) -> Draft | Refusal:
    if isinstance(draft, Refusal) or len(orders) != 1:
        return draft
    return replace(draft, day_first=next(iter(orders)))
