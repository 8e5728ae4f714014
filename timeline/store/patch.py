"""A few events of a story file exchanged, in a copy that takes the file's place: an open dashboard goes on reading."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb

from timeline.errors import StoreError
from timeline.model import Event, Story
from timeline.store.files import duckdb_path, reason, write_whole
from timeline.store.write import WRITE_CONFIG, article_rows, commit, edit_tables, event_tables, insert

_OWNED = (("claims", "event"), ("disagreements", "event"), ("aliases", "event"), ("events", "position"))  # events last
PATCH_CONFIG = WRITE_CONFIG | {
    "enable_external_access": False,  # the file may come from anyone
    "checkpoint_threshold": "1KB",  # of its log; changes go to the file at once: nobody else looks at a copy
}
_IN_TIME = "coalesce(start_day, end_day)::BIGINT * 1440 + coalesce(start_minute, end_minute), id"


def patch_story(path: Path, part: Story, edited: Story) -> None:
    """Make the story file at ``path`` hold ``edited``, which editing made of ``part`` (``StoryFile.part``) of it.

    What no edit concerns stays as it is. Raises StoreError where the file cannot be written; it then stays as it was.
    """
    try:
        with write_whole(path) as temporary:
            shutil.copyfile(path, temporary)
            with duckdb.connect(duckdb_path(temporary), config=PATCH_CONFIG) as connection:
                connection.begin()
                _exchange_articles(connection, edited)
                _exchange_events(connection, part, edited)
                connection.execute("UPDATE meta SET value = ? WHERE key = 'title'", [edited.title])
                for table, rows in edit_tables(edited):
                    connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of our own
                    insert(connection, table, rows)
                commit(connection)
    except (OSError, duckdb.Error) as error:
        raise StoreError(f"{path}: the story file could not be written: {reason(error)}") from error


def _exchange_articles(connection: duckdb.DuckDBPyConnection, edited: Story) -> None:
    """Take out the articles that earlier edits brought in, and put in those of these edits, last."""
    connection.execute("DELETE FROM articles WHERE id IN (SELECT id FROM unedited WHERE kind = 'article')")
    added = [article for article in edited.articles if article.id in edited.unedited.added]
    insert(connection, "articles", article_rows(added, next_position(connection, "articles")))


def _exchange_events(connection: duckdb.DuckDBPyConnection, part: Story, edited: Story) -> None:
    """Put the edited events in place of the part's and of what earlier edits made, and number all in order of time."""
    publishers = {article.id: article.publisher for article in edited.articles}
    exchange_events(connection, "by_hand IS NOT NULL OR list_contains(?, id)", part.events, edited.events, publishers)


def exchange_events(
    connection: duckdb.DuckDBPyConnection,
    which: str,
    old: Sequence[Event],
    new: Sequence[Event],
    publishers: Mapping[str, str | None],
) -> None:
    """Put ``new`` events in place of those for which ``which`` holds of the ids of ``old``, all numbered in time."""
    connection.execute(
        f"CREATE TEMP TABLE gone AS SELECT position FROM events WHERE {which}",  # noqa: S608 - words of our own
        [[event.id for event in old]],
    )
    for table, number in _OWNED:
        connection.execute(f"DELETE FROM {table} WHERE {number} IN (SELECT position FROM gone)")  # noqa: S608
    for table, rows in event_tables(new, publishers, next_position(connection, "events")):
        insert(connection, table, rows)
    connection.execute(
        "CREATE TEMP TABLE moved AS SELECT was, now FROM (SELECT position AS was, "  # noqa: S608
        f"row_number() OVER (ORDER BY {_IN_TIME}) - 1 AS now FROM events) WHERE was <> now"
    )
    for table, number in _OWNED:
        connection.execute(f"UPDATE {table} SET {number} = now FROM moved WHERE {number} = was")  # noqa: S608


def next_position(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """The number after the last row's."""
    found = connection.execute(f"SELECT coalesce(max(position), -1) + 1 FROM {table}").fetchall()  # noqa: S608
    number: int = found[0][0]
    return number
