"""The tables of a story file, as data.

Rows keep their ``position`` (order in the story). What queries ask about has a column; what is only
shown is kept as a JSON record (``timeline.records``). Times are kept twice: exactly (day, minute,
offset) and as day numbers with a fraction, where ``low`` and ``high`` are infinite on an open side.
``events.stance`` is null where the event is said to be so;
``events.by_hand`` is null unless an edit has shaped the event; a hidden event stands in ``hidden`` alone. ``unedited``
is what stood before the edits: events, publish dates, and which articles were not there. ``words`` and ``crowds``
count claims by token and by day (``model.Wording``).
"""

FORMAT = "timeline story"
SCHEMA_VERSION = "4"

TABLES: dict[str, dict[str, str]] = {
    "meta": {"key": "VARCHAR", "value": "VARCHAR"},
    "articles": {
        "position": "INTEGER",
        "id": "VARCHAR",
        "text": "VARCHAR",
        "title": "VARCHAR",
        "publisher": "VARCHAR",
        "url": "VARCHAR",
        "language": "VARCHAR",
        "path": "VARCHAR",
        "published_day": "INTEGER",
        "published_minute": "SMALLINT",
        "published_offset": "SMALLINT",
        "published_basis": "VARCHAR",
        "published_why": "VARCHAR",
        "published_certainty": "VARCHAR",
        "published_doubt": "VARCHAR",
    },
    "mentions": {"position": "INTEGER", "article": "VARCHAR", "record": "VARCHAR"},
    "claims": {
        "event": "INTEGER",
        "position": "INTEGER",
        "article": "VARCHAR",
        "start": "INTEGER",
        "end": "INTEGER",
        "mention_start": "INTEGER",
        "mention_end": "INTEGER",
        "record": "VARCHAR",
    },
    "events": {
        "position": "INTEGER",
        "id": "VARCHAR",
        "title": "VARCHAR",
        "start_day": "INTEGER",
        "start_minute": "SMALLINT",
        "start_offset": "SMALLINT",
        "end_day": "INTEGER",
        "end_minute": "SMALLINT",
        "end_offset": "SMALLINT",
        "at": "DOUBLE",
        "low": "DOUBLE",
        "high": "DOUBLE",
        "grain": "VARCHAR",
        "certainty": "VARCHAR",
        "stance": "VARCHAR",
        "importance": "DOUBLE",
        "articles": "INTEGER",
        "disagreements": "INTEGER",
        "publishers": "VARCHAR[]",
        "unnamed": "BOOLEAN",
        "search": "VARCHAR",
        "agreed_why": "VARCHAR",
        "by_hand": "VARCHAR",
    },
    "disagreements": {
        "event": "INTEGER",
        "position": "INTEGER",
        "type": "VARCHAR",
        "claims": "INTEGER[]",
        "why": "VARCHAR",
        "decided": "VARCHAR",
    },
    "aliases": {"event": "INTEGER", "position": "INTEGER", "alias": "VARCHAR"},
    "unplaced": {"position": "INTEGER", "article": "VARCHAR", "record": "VARCHAR", "why": "VARCHAR"},
    "refusals": {"position": "INTEGER", "name": "VARCHAR", "why": "VARCHAR"},
    "words": {"token": "VARCHAR", "claims": "INTEGER"},
    "crowds": {"day": "INTEGER", "claims": "INTEGER"},
    "hidden": {"position": "INTEGER", "record": "VARCHAR"},
    "edits": {
        "position": "INTEGER",
        "id": "VARCHAR",
        "kind": "VARCHAR",
        "says": "VARCHAR",
        "line": "VARCHAR",
        "when": "VARCHAR",
        "author": "VARCHAR",
        "why_not": "VARCHAR",
    },
    "unedited": {"position": "INTEGER", "kind": "VARCHAR", "id": "VARCHAR", "record": "VARCHAR"},
}

_LONG = frozenset({"text", "record"})  # columns of texts that are read a few at a time: packed tight they take a third


def create_statements() -> tuple[str, ...]:
    """The SQL that makes every table; names are quoted because "end" and "at" are SQL words."""
    return tuple(f"CREATE TABLE {name} ({_definitions(columns)})" for name, columns in TABLES.items())


def _definitions(columns: dict[str, str]) -> str:
    return ", ".join(
        f'"{column}" {kind}{" USING COMPRESSION zstd" if column in _LONG else ""}' for column, kind in columns.items()
    )


def insert_statement(table: str) -> str:
    """The SQL that adds many rows at once from one list per column (row by row is 100 times slower)."""
    lists = ", ".join(f"unnest(${i}::{kind}[])" for i, kind in enumerate(TABLES[table].values(), start=1))
    return f"INSERT INTO {table} SELECT {lists}"
