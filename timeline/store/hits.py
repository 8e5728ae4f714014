"""What a text search has found in a large story, kept beside the file in memory.

A page that shows what was found counts it, and tells when it happened, five times and at every zoom; a search through a
million events takes longer than all of that.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from threading import Lock

import duckdb

from timeline.store.rows import Filters
from timeline.store.where import where

MOST_FOUND = 400_000  # events: 10 MB; of more, each question is put to the story itself
SEARCHES_KEPT = 3  # that nobody reads: a reader goes back a step or two, and each may take 10 MB
NAME = "hits_"  # begins the name of each table
_COLUMNS = 'low, high, "at"'  # when it happened; with the columns that other filters ask for it takes as long again


@dataclass(slots=True)
class _Found:
    """The table of what was found, if it is not too much, and how many are reading it."""

    table: str | None
    readers: int = 0


class Hits:
    """The last searches of one open story file; safe to share between threads."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._lock = Lock()
        self._kept: dict[str, _Found] = {}
        self._numbers = count(1)

    @contextmanager
    def of(self, text: str) -> Iterator[str | None]:
        """The table of the events that hold every word of ``text``, there as long as it is read; None for too many."""
        with self._lock:
            found = self._kept.pop(text, None) or self._search(text)
            self._kept[text] = found  # the last is the one asked for last
            found.readers += 1
            self._forget()
        try:
            yield found.table
        finally:
            with self._lock:
                found.readers -= 1

    def _search(self, text: str) -> _Found:
        table = f"{NAME}{next(self._numbers)}"
        clause, values = where(Filters(text=text), None)
        with self._connection.cursor() as cursor:
            cursor.execute(
                f"CREATE TABLE memory.{table} AS SELECT {_COLUMNS} FROM story.events {clause} LIMIT {MOST_FOUND + 1}",  # noqa: S608
                values,
            )
            ((events,),) = cursor.execute(f"SELECT count(*) FROM memory.{table}").fetchall()  # noqa: S608
            if events <= MOST_FOUND:
                return _Found(table)
            cursor.execute(f"DROP TABLE memory.{table}")
            return _Found(None)

    def _forget(self) -> None:
        """Let go of the oldest that nobody reads."""
        for text in [text for text, found in self._kept.items() if not found.readers][: -SEARCHES_KEPT or None]:
            table = self._kept.pop(text).table
            if table:
                with self._connection.cursor() as cursor:
                    cursor.execute(f"DROP TABLE memory.{table}")
