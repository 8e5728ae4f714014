"""Events in classes, for colours, lanes and legends: by publisher, by how they are put, by certainty, by support.

A class is a number. ``class_of`` tells that of a row, ``class_density`` counts the same classes over all events, so
that a million events are coloured like a hundred.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from timeline.model import Certainty, Stance
from timeline.store import restore
from timeline.store.read import StoryFile
from timeline.store.rows import EventRow, Filters, Support, Window
from timeline.store.where import Condition, where

By = Literal["publisher", "kind", "certainty", "support"]
STANCES: tuple[Stance, ...] = get_args(Stance)
CERTAINTIES: tuple[Certainty, ...] = get_args(Certainty)
SUPPORTS: tuple[Support, ...] = get_args(Support)


@dataclass(frozen=True, slots=True)
class Classes:
    """How events are told apart. With ``by`` "publisher", ``named`` are the publishers that have a class each.

    Their classes are: 0 where several publishers speak of the event, 1 and on for the named ones, then one for all
    others and one for events of which no named publisher speaks. The other kinds have a class for each of
    ``STANCES``, ``CERTAINTIES`` or ``SUPPORTS``; an event about which articles disagree is of that class alone.
    """

    by: By
    named: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many classes there are."""
        plain = {"kind": len(STANCES), "certainty": len(CERTAINTIES), "support": len(SUPPORTS)}
        return plain.get(self.by, len(self.named) + 3)


def class_of(row: EventRow, classes: Classes) -> int:
    """The class of one event."""
    if classes.by == "kind":
        return STANCES.index(row.stance)
    if classes.by == "certainty":
        return CERTAINTIES.index(row.certainty)
    if classes.by == "support":
        return SUPPORTS.index("disagreeing" if row.disagreements else "several" if row.articles > 1 else "one")
    if len(row.publishers) != 1:
        return 0 if row.publishers else len(classes.named) + 2
    known = row.publishers[0] in classes.named
    return classes.named.index(row.publishers[0]) + 1 if known else len(classes.named) + 1


def _expression(classes: Classes) -> Condition:
    """The same as SQL, with its parameters."""
    if classes.by == "kind":
        return "list_position(?::VARCHAR[], coalesce(stance, 'asserted')) - 1", [list(STANCES)]
    if classes.by == "certainty":
        return "list_position(?::VARCHAR[], certainty) - 1", [list(CERTAINTIES)]
    if classes.by == "support":
        return "CASE WHEN disagreements > 0 THEN 2 WHEN articles > 1 THEN 1 ELSE 0 END", []
    named = len(classes.named)
    case = (
        f"CASE WHEN len(publishers) > 1 THEN 0 WHEN len(publishers) = 0 THEN {named + 2} "
        f"ELSE coalesce(nullif(list_position(?::VARCHAR[], publishers[1]), 0), {named + 1}) END"
    )
    return case, [list(classes.named)]


def class_counts(file: StoryFile, classes: Classes, filters: Filters, window: Window | None = None) -> list[int]:
    """How many events of each class pass ``filters`` and overlap ``window``."""
    expression, values = _expression(classes)
    clause, more = where(filters, window)
    found: dict[int, int] = dict(
        file.select(f"{expression} AS class, count(*)", "events", f"{clause} GROUP BY class", values + more)
    )
    return [found.get(number, 0) for number in range(classes.count)]


def best_of_classes(
    file: StoryFile, classes: Classes, each: int, filters: Filters, window: Window | None = None
) -> list[EventRow]:
    """The ``each`` most important events of every class that pass ``filters`` and overlap ``window``."""
    expression, values = _expression(classes)
    clause, more = where(filters, window)
    order = f"row_number() OVER (PARTITION BY {expression} ORDER BY importance DESC, position)"
    rows = file.select(restore.EVENT_ROW, "events", f"{clause} QUALIFY {order} <= ?", [*more, *values, each])
    return [restore.event_row(row) for row in rows]


def class_density(
    file: StoryFile, ways: Sequence[Classes], bins: int, filters: Filters, window: Window
) -> dict[tuple[int, ...], list[int]]:
    """The events that begin in each of ``bins`` equal parts of ``window``, as ``StoryFile.density``, class by class.

    Events are told apart in all ``ways`` at once: the keys name a class of each way. Those without events are left out.
    """
    width = (window.end - window.start) / bins
    expressions = [_expression(classes) for classes in ways]
    names = [f"class{number}" for number in range(len(ways))]
    told = ", ".join(f"{said} AS {name}" for (said, _), name in zip(expressions, names, strict=True))
    clause, more = where(filters, window)
    rows = file.select(
        f'{told}, least(floor(("at" - ?) / ?)::INTEGER, ?) AS bin, count(*)',
        "events",
        f'{clause} AND "at" >= ? AND "at" <= ? GROUP BY {", ".join(names)}, bin ORDER BY {", ".join(names)}',
        [value for _, values in expressions for value in values]
        + [window.start, width, bins - 1, *more, window.start, window.end],
    )
    found: dict[tuple[int, ...], list[int]] = {}
    for *numbers, part, count in rows:
        found.setdefault(tuple(numbers), [0] * bins)[part] = count
    return found
