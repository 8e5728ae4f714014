"""Numbers that grow with time in ids, addresses and file names: an article lies between its neighbours' days."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

FEWEST = 12  # dated articles whose numbers must all grow with their days; fewer may do so by chance
_NUMBER = re.compile(r"\d{1,15}")


class Between(NamedTuple):
    """The day of both neighbours in the row of numbers, and the positions of the two."""

    day: int
    before: int
    after: int


def by_running_numbers(names: Sequence[str | None], days: Sequence[int | None]) -> dict[int, Between]:
    """For undated articles whose number lies between two dated ones of one day: position -> that day.

    ``names`` are ids or addresses of one kind. They are told apart by all but their last number, as "story-" in
    "story-17"; a row counts only where at least ``FEWEST`` dated articles of more than one day have numbers and none is
    out of order.
    """
    rows: dict[str, list[tuple[int, int]]] = {}
    for position, name in enumerate(names):
        found = list(_NUMBER.finditer(name or ""))
        if name and found:
            last = found[-1]
            row = name[: last.start()] + "#" + name[last.end() :]
            rows.setdefault(row, []).append((int(last.group()), position))
    answered: dict[int, Between] = {}
    for row_numbers in rows.values():
        answered |= _of_row(sorted(row_numbers), days)
    return answered


def _of_row(row: list[tuple[int, int]], days: Sequence[int | None]) -> dict[int, Between]:
    dated = [(number, position, day) for number, position in row if (day := days[position]) is not None]
    in_order = [day for _, _, day in dated]
    if len(dated) < FEWEST or in_order != sorted(in_order) or in_order[0] == in_order[-1]:
        return {}
    numbers = [number for number, _, _ in dated]
    answered = {}
    for number, position in row:
        place = bisect_left(numbers, number)
        if days[position] is None and 0 < place < len(dated) and dated[place - 1][2] == dated[place][2]:
            answered[position] = Between(dated[place][2], dated[place - 1][1], dated[place][1])
    return answered
