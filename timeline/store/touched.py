"""Which events of a story file rest on given articles."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.store import restore
from timeline.store.read import StoryFile
from timeline.store.rows import EventRow


@dataclass(frozen=True, slots=True)
class Touched:
    """The events that rest on given articles: alone (``new``), or together with others (``changed``), in time order."""

    new: tuple[EventRow, ...]
    changed: tuple[EventRow, ...]


def touched_by(file: StoryFile, articles: Sequence[str]) -> Touched:
    """The events with a sentence of one of the articles: what adding these has made, or changed."""
    names = list(articles)
    held = file.select(
        "event, bool_and(list_contains(?::VARCHAR[], article))",
        "claims",
        "WHERE event IN (SELECT event FROM story.claims WHERE list_contains(?::VARCHAR[], article)) GROUP BY event",
        [names, names],
    )
    alone = {event for event, only in held if only}
    rows = file.select(
        f"position, {restore.EVENT_ROW}",
        "events",
        'WHERE list_contains(?::INTEGER[], position) ORDER BY "at", high, position',
        [[event for event, _ in held]],
    )
    made = [(row[0] in alone, restore.event_row(row[1:])) for row in rows]
    return Touched(tuple(row for only, row in made if only), tuple(row for only, row in made if not only))
