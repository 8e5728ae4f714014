"""Opening a story file to read it: checked, read-only and shut off from everything else on the machine."""

from pathlib import Path

import duckdb

from timeline.errors import StoreError
from timeline.store.files import duckdb_path, reason
from timeline.store.schema import FORMAT, SCHEMA_VERSION

_READ_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "memory_limit": "512MB",  # a story of 10^6 events is read within this; more would hurt a small host
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}

# What DuckDB says of any other file, of one that was cut off, and of one in which bytes have changed.
_DAMAGED = ("not a valid DuckDB database file", "not read enough bytes", "Corrupt database file", "checksum")


def connect(path: Path) -> duckdb.DuckDBPyConnection:
    """A connection in which the story file at ``path`` is the read-only database ``story``.

    The file is attached to a database in memory, so that a file that was replaced on disk is seen
    afresh even while the old one is still open. Raises StoreError when there is no story file at ``path``.
    """
    try:
        if not path.is_file():
            raise StoreError(f"{path}: there is no such file")
        path.open("rb").close()  # what DuckDB says of a file that may not be read names its own affairs
        duckdb_path(path)
    except OSError as error:
        raise StoreError(f"{path}: cannot be read: {reason(error)}") from error
    connection = duckdb.connect(":memory:", config=_READ_CONFIG)
    try:
        _attach(connection, path)
        _check(connection, path)
    except StoreError:
        connection.close()
        raise
    return connection


def holds_story(path: Path) -> bool:
    """Whether the file at ``path`` is a story file, of whatever layout."""
    with duckdb.connect(":memory:", config=_READ_CONFIG) as connection:
        try:
            _attach(connection, path)
            return _meta(connection, path).get("format") == FORMAT
        except StoreError:
            return False


def has_views(path: Path) -> bool:
    """Whether a query stands in place of a table, as in no file that this program wrote: it may never end."""
    with connect(path) as connection:
        found = connection.execute("SELECT 1 FROM duckdb_views() WHERE database_name = 'story' AND NOT internal")
        return found.fetchone() is not None


def _attach(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    quoted = duckdb_path(path).replace("'", "''")
    try:
        connection.execute(f"ATTACH '{quoted}' AS story (TYPE duckdb, READ_ONLY)")
    except duckdb.Error as error:
        why = _first_line(error)
        told = ", or it is damaged; build it again from its articles" if is_damage(error) else f" ({why})"
        raise StoreError(f"{path}: this is not a story file{told}") from error
    # A file may come from anyone: nothing stored in it may read other files or change these settings.
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def is_damage(error: duckdb.Error) -> bool:
    """Whether an error tells of a file that is none of DuckDB's, or no longer whole."""
    return any(sign in str(error) for sign in _DAMAGED)


def _meta(connection: duckdb.DuckDBPyConnection, path: Path) -> dict[str, str]:
    try:
        return dict(connection.execute("SELECT key, value FROM story.meta").fetchall())
    except duckdb.Error as error:
        if is_damage(error):
            raise StoreError(f"{path}: the story file is damaged; build it again from its articles") from error
        raise StoreError(f"{path}: this is a DuckDB file but not a story file") from error


def _check(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    meta = _meta(connection, path)
    if meta.get("format") != FORMAT:
        raise StoreError(f"{path}: this is a DuckDB file but not a story file")
    if meta.get("schema") != SCHEMA_VERSION:
        raise StoreError(
            f"{path}: this story file has layout {meta.get('schema')}, this version reads layout {SCHEMA_VERSION}; "
            "build it again from its articles"
        )


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
