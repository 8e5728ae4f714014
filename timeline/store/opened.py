"""An open story file as a thing to put queries to: one connection, a cursor for every call, and errors in words."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import duckdb

from timeline.errors import StoreError
from timeline.store.connect import is_damage
from timeline.store.hits import NAME as FOUND
from timeline.store.hits import Hits
from timeline.store.levels import TABLES as IN_MEMORY
from timeline.store.levels import Levels
from timeline.store.rows import Filters

Row = tuple[Any, ...]
T = TypeVar("T")
Self = TypeVar("Self", bound="Opened")


class Opened:
    """A story file's connection; safe to share between threads. ``StoryFile`` is what it is asked for."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self._connection = connection
        self._levels = Levels(connection)
        self._hits = Hits(connection)
        self.path = path

    def close(self) -> None:
        """Let go of the file; later calls raise StoreError."""
        self._connection.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def select(self, columns: str, table: str, tail: str = "", values: Sequence[Any] = ()) -> list[Row]:
        """Every row of a query; ``columns``, ``table`` and ``tail`` are this package's own words, never a user's."""
        beside = table in IN_MEMORY or table.startswith(FOUND)
        whole = f"memory.{table}" if beside else f"story.{table}"
        sql = " ".join(("SELECT", columns, "FROM", whole, tail))
        try:
            with self._connection.cursor() as cursor:
                return cursor.execute(sql, list(values)).fetchall()
        except duckdb.Error as error:
            raise self._unreadable(error) from error

    @contextmanager
    def holding(self, filters: Filters) -> Iterator[tuple[str, Filters]]:
        """Where to count the events that pass ``filters`` by their times, and which filters remain to be asked there.

        In a large story the words of a search are looked for once: what holds them is a table of its own that lasts as
        long as this context.
        """
        if not filters.text or replace(filters, text="") != Filters() or not self._large():
            yield "events", filters
            return
        try:
            with self._hits.of(filters.text) as table:
                yield (table, Filters()) if table else ("events", filters)
        except duckdb.Error as error:
            raise self._unreadable(error) from error

    def _unreadable(self, error: duckdb.Error) -> StoreError:
        if is_damage(error):
            return StoreError(f"{self.path}: the story file is damaged; build it again from its articles")
        return StoreError(f"{self.path}: the story file cannot be read: {str(error).partition(chr(10))[0]}")

    def _large(self) -> bool:
        try:
            return self._levels.ready()
        except duckdb.Error as error:
            raise self._unreadable(error) from error

    def _count(self, table: str, clause: str = "", values: Sequence[Any] = ()) -> int:
        found: int = self.select("count(*)", table, clause, values)[0][0]
        return found

    def _grouped(self, columns: str, table: str, tail: str, read: Callable[..., T]) -> defaultdict[Any, list[T]]:
        """What ``read`` makes of the other columns, in lists by the first column."""
        groups: defaultdict[Any, list[T]] = defaultdict(list)
        for key, *values in self.select(columns, table, tail):
            groups[key].append(read(*values))
        return groups
