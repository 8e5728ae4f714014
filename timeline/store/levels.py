"""What makes a large story answer as fast as a small one: two small tables beside the file, in memory.

``prominent`` holds the most important events. Where enough of them pass the filters and the window, they are the best
of all events: none outside can come before them. ``starts`` counts the events by where they stand in time.
"""

from threading import Lock

import duckdb

PROMINENT = 20_000  # events: a window with a 200th of a million events holds a hundred of them
LEAST_EVENTS = 2 * PROMINENT  # a smaller story is asked directly
TABLES = ("prominent", "starts")


class Levels:
    """The small tables of one open story file, made when they are first asked for."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._lock = Lock()
        self._large: bool | None = None

    def ready(self) -> bool:
        """Whether the story is large enough to have the tables; they are there when this returns True."""
        with self._lock:
            if self._large is None:
                with self._connection.cursor() as cursor:
                    rows = cursor.execute("SELECT count(*) FROM story.events").fetchall()
                    self._large = rows[0][0] >= LEAST_EVENTS
                    for statement in _making(PROMINENT) if self._large else ():
                        cursor.execute(statement)
            return self._large


def _making(prominent: int) -> tuple[str, ...]:
    best = f'SELECT position FROM story.events ORDER BY importance DESC, "at", position LIMIT {int(prominent)}'  # noqa: S608
    return (
        "CREATE TABLE memory.prominent AS SELECT * EXCLUDE (agreed_why, by_hand) FROM story.events "  # noqa: S608
        f"WHERE position IN ({best})",
        'CREATE TABLE memory.starts AS SELECT "at", count(*) AS events FROM story.events GROUP BY "at" ORDER BY "at"',
    )
