"""An open story file as a thing to put queries to: one connection, a cursor for every call, and errors in words."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import duckdb

from timeline.errors import StoreError
from timeline.store.levels import TABLES as IN_MEMORY
from timeline.store.levels import Levels

Row = tuple[Any, ...]
T = TypeVar("T")
Self = TypeVar("Self", bound="Opened")


class Opened:
    """A story file's connection; safe to share between threads. ``StoryFile`` is what it is asked for."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self._connection = connection
        self._levels = Levels(connection)
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
        sql = " ".join(("SELECT", columns, "FROM", f"memory.{table}" if table in IN_MEMORY else f"story.{table}", tail))
        try:
            with self._connection.cursor() as cursor:
                return cursor.execute(sql, list(values)).fetchall()
        except duckdb.Error as error:
            raise self._unreadable(error) from error

    def _unreadable(self, error: duckdb.Error) -> StoreError:
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
