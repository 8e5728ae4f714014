"""New articles into a story file: what is near them is read, what they change is written into a copy."""

import shutil
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from heapq import nsmallest
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

import duckdb

from timeline.errors import StoreError
from timeline.model import Article, Event, Story, Wording
from timeline.store.files import duckdb_path, reason, write_whole
from timeline.store.patch import PATCH_CONFIG, exchange_events, next_position
from timeline.store.read import StoryFile
from timeline.store.write import article_rows, commit, insert, mention_rows, refusal_rows, unplaced_rows
from timeline.story.additions import Surroundings, wider
from timeline.story.claims import Draft

NEAR_EVENTS = 10  # events for one claim, those with most of its words first; the best pair is among the first few
WIDE = 400  # days; in a longer span so many events may lie that two processors look through one half each
_ALL, _HALVES = ("true",), ("position % 2 = 0", "position % 2 = 1")


def wording_in(file: StoryFile) -> Wording:
    """What is common in the story of a file."""
    claims: int = file.select("count(*)", "claims")[0][0]
    return Wording(claims, dict(file.select("token, claims", "words")), dict(file.select("day, claims", "crowds")))


def surroundings(
    file: StoryFile, drafts: Sequence[Draft], words: Sequence[tuple[tuple[str, float], ...]], wording: Wording
) -> Surroundings:
    """The events near new claims by date and by ``words`` (``story.additions.searched_words``), with their articles."""
    wanted = {_Wanted(own, *wider(draft)) for draft, own in zip(drafts, words, strict=True) if own}
    parts = [(one, part) for one in wanted for part in (_HALVES if one.high - one.low > WIDE else _ALL)]
    found: defaultdict[_Wanted, list[tuple[float, int]]] = defaultdict(list)
    with ThreadPoolExecutor() as pool:  # DuckDB itself puts a second processor to work in larger stories only
        for (one, _), events in zip(parts, pool.map(partial(_near, file), parts), strict=True):
            found[one] += events
        best = [nsmallest(NEAR_EVENTS, events) for events in found.values()]
        positions = sorted({position for events in best for _, position in events})
        articles = pool.submit(file.articles_with, file.sources_of(positions))
        return Surroundings(tuple(file.events_at(positions)), tuple(articles.result()), wording)


class _Wanted(NamedTuple):
    """The words of a claim with how much each tells, and the day numbers between which its event lies."""

    words: tuple[tuple[str, float], ...]
    low: float
    high: float


def _near(file: StoryFile, part: tuple[_Wanted, str]) -> list[tuple[float, int]]:
    """The events of a part of the story that hold most of a claim's words: a rank, best lowest, and the position."""
    (words, low, high), which = part
    weight = " + ".join("contains(search, ?)::INTEGER * ?::DOUBLE" for _ in words)
    rows = file.select(
        f"-({weight}) AS rank, position",
        "events",
        f"WHERE low < ? AND high > ? AND {which} ORDER BY rank, position LIMIT {NEAR_EVENTS}",
        [value for entry in words for value in entry] + [high, low],
    )
    return [(rank, position) for rank, position in rows if rank < 0]  # to ask this of the file would weigh all twice


class Extension:
    """New articles on their way into the story file at ``path``: a copy of it is made while they are worked out.

    ``with Extension(path) as extension: ...; extension.write(part, gone, publishers)``. The copy takes the place of the
    file when the block ends well; else it is removed and the file stays as it was.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._until_done = ExitStack()

    def __enter__(self) -> "Extension":
        try:
            temporary = self._until_done.enter_context(write_whole(self._path))
        except OSError as error:
            raise _unwritten(self._path, error) from error
        pool = self._until_done.enter_context(ThreadPoolExecutor(1))  # ends before the copy goes
        self._copy = pool.submit(_copied, self._path, temporary)
        self._until_done.push(self._close)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._until_done.__exit__(kind, error, trace)
        except (OSError, duckdb.Error) as failed:
            raise _unwritten(self._path, failed) from failed

    def write(
        self,
        added: Story,
        gone: Sequence[Event],
        publishers: Mapping[str, str | None],
        doubted: Sequence[Article] = (),
    ) -> None:
        """Write what new articles change into the copy.

        ``added`` holds the new articles with their mentions, unplaced ones and refusals, the events that come to be in
        place of those ``gone``, and the counts of the new claims as its wording. ``publishers`` are those of every
        article with a claim in them, ``doubted`` standing articles whose publish date is doubted now. Raises StoreError
        where the file cannot be copied or written.
        """
        try:
            with self._copy.result() as connection:
                connection.begin()
                _write(connection, added, gone, publishers, doubted)
                commit(connection)
        except (OSError, duckdb.Error) as error:
            raise _unwritten(self._path, error) from error

    def _close(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None or self._copy.exception() is None:  # else what ended the work is told, not what the copy lacked
            self._copy.result().close()


def _copied(path: Path, temporary: Path) -> duckdb.DuckDBPyConnection:
    shutil.copyfile(path, temporary)
    return duckdb.connect(duckdb_path(temporary), config=PATCH_CONFIG)


def _unwritten(path: Path, error: Exception) -> StoreError:
    return StoreError(f"{path}: the story file could not be written: {reason(error)}")


def _write(
    connection: duckdb.DuckDBPyConnection,
    added: Story,
    gone: Sequence[Event],
    publishers: Mapping[str, str | None],
    doubted: Sequence[Article],
) -> None:
    insert(connection, "articles", article_rows(added.articles, next_position(connection, "articles")))
    insert(connection, "mentions", mention_rows(added))
    insert(connection, "unplaced", unplaced_rows(added, next_position(connection, "unplaced")))
    insert(connection, "refusals", refusal_rows(added, next_position(connection, "refusals")))
    exchange_events(connection, "list_contains(?, id)", gone, added.events, publishers)
    for article in doubted:
        connection.execute(
            "UPDATE articles SET published_doubt = ? WHERE id = ?", [article.published.doubt, article.id]
        )
    _count(connection, "words", "token", added.wording.holders)
    _count(connection, "crowds", "day", added.wording.crowds)


def _count(
    connection: duckdb.DuckDBPyConnection, table: str, key: str, more: Mapping[str, int] | Mapping[int, int]
) -> None:
    """Add counts to a table of counts."""
    kind = "VARCHAR" if key == "token" else "INTEGER"
    connection.execute(
        f"CREATE TEMP TABLE more_{table} AS SELECT unnest(?::{kind}[]) AS {key}, unnest(?::INTEGER[]) AS claims",
        [list(more), list(more.values())],
    )
    connection.execute(
        f"UPDATE {table} SET claims = {table}.claims + m.claims FROM more_{table} m WHERE m.{key} = {table}.{key}"  # noqa: S608
    )
    connection.execute(f"INSERT INTO {table} SELECT * FROM more_{table} ANTI JOIN {table} USING ({key})")  # noqa: S608
