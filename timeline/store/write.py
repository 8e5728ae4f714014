"""A story into a file: all tables in one go, under a temporary name until the file is complete."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import duckdb
import orjson

from timeline.errors import StoreError
from timeline.model import Article, Event, Mention, Moment, Story
from timeline.records import (
    article_record,
    by_hand_record,
    claim_record,
    event_record,
    mention_record,
    published_record,
)
from timeline.store.files import duckdb_path, reason, write_whole
from timeline.store.rows import day_float
from timeline.store.schema import FORMAT, SCHEMA_VERSION, TABLES, create_statements, insert_statement
from timeline.store.search import fold
from timeline.story.rank import articles_dating

Row = tuple[Any, ...]

_ROWS_PER_INSERT = 10_000  # bounds the memory that one batch takes, some 10 MB
_MANY = 1_000  # rows of a batch; from here on arrays gain more than loading numpy takes, 0.1 s
WRITE_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "memory_limit": "1GB",
    "pandas_analyze_sample": _ROWS_PER_INSERT,  # of an array every value tells its type, not one in ten
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
_NO_MOMENT: Row = (None, None, None)


def write_story(story: Story, path: Path) -> None:
    """Write a story file at ``path``; what was there is replaced only once the new file is complete.

    Raises StoreError where the file cannot be written.
    """
    try:
        with write_whole(path) as new, duckdb.connect(duckdb_path(new), config=WRITE_CONFIG) as connection:
            connection.begin()  # one transaction: each would wait for the disk
            for statement in create_statements():
                connection.execute(statement)
            for table, rows in _tables(story):
                insert(connection, table, rows)
            commit(connection)
    except (OSError, duckdb.Error) as error:
        raise StoreError(f"{path}: the story file could not be written: {reason(error)}") from error


def commit(connection: duckdb.DuckDBPyConnection) -> None:
    """Commit, and bring everything into the file itself. Raises ``duckdb.Error`` where the disk has no room for it.

    Closing does the second, too, but says nothing where it fails, and leaves the rows in a log beside the file.
    """
    connection.commit()
    connection.execute("CHECKPOINT")


def _tables(story: Story) -> Iterator[tuple[str, Iterable[Row]]]:
    patterns = [("pattern", pattern) for pattern in story.patterns]
    yield "meta", (("format", FORMAT), ("schema", SCHEMA_VERSION), ("title", story.title), *patterns)
    yield "articles", article_rows(story.articles)
    yield "mentions", mention_rows(story)
    yield from event_tables(story.events, {article.id: article.publisher for article in story.articles})
    yield "unplaced", unplaced_rows(story)
    yield "refusals", refusal_rows(story)
    yield "words", story.wording.holders.items()
    yield "crowds", story.wording.crowds.items()
    yield from edit_tables(story)


def event_tables(
    events: Sequence[Event], publishers: Mapping[str, str | None], first: int = 0
) -> Iterator[tuple[str, Iterable[Row]]]:
    """The rows of events and of what hangs on them, numbered from ``first``; ``publishers`` are by article id."""
    yield "events", _event_rows(events, publishers, first)
    yield "claims", _claim_rows(events, first)
    yield (
        "disagreements",
        (
            (number, position, found.type, list(found.claims), found.why, found.decided)
            for number, event in enumerate(events, first)
            for position, found in enumerate(event.disagreements)
        ),
    )
    yield (
        "aliases",
        (
            (number, position, alias)
            for number, event in enumerate(events, first)
            for position, alias in enumerate(event.aliases)
        ),
    )


def edit_tables(story: Story) -> Iterator[tuple[str, Iterable[Row]]]:
    """The rows of what edits left: hidden events, the edits themselves, and what stood before them."""
    yield "hidden", ((position, _json(event_record(event))) for position, event in enumerate(story.hidden))
    yield (
        "edits",
        (
            (position, edit.id, edit.kind, edit.says, edit.line, edit.when, edit.author, edit.why_not)
            for position, edit in enumerate(story.edits)
        ),
    )
    before = story.unedited
    rows = [("event", event.id, _json(event_record(event))) for event in before.events]
    rows += [("published", article, _json(published_record(date))) for article, date in before.published]
    rows += [("article", article, "") for article in before.added]
    rows += [("removed", a.id, _json({"position": at, **article_record(a)})) for at, a in before.removed]
    rows += [("title", "", before.title)] if before.title is not None else []
    yield "unedited", ((position, *row) for position, row in enumerate(rows))


def insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Iterable[Row]) -> None:
    """Add rows to a table of an open story file."""
    remaining = iter(rows)
    while batch := list(islice(remaining, _ROWS_PER_INSERT)):
        if len(batch) < _MANY:
            connection.execute(insert_statement(table), [list(column) for column in zip(*batch, strict=True)])
        else:
            _insert_arrays(connection, table, batch)


def _insert_arrays(connection: duckdb.DuckDBPyConnection, table: str, batch: Sequence[Row]) -> None:
    """The same for many rows: DuckDB takes values from arrays five times as fast as from lists."""
    import numpy as np

    kinds = {"INTEGER": np.int32, "SMALLINT": np.int16, "DOUBLE": np.float64, "BOOLEAN": np.bool_}
    arrays: dict[str, np.ndarray[Any, Any]] = {}
    for (name, kind), values in zip(TABLES[table].items(), zip(*batch, strict=True), strict=True):
        known = kinds.get(kind, object) if None not in values else object  # figures alone are taken over as they are
        arrays[name] = np.fromiter(values, dtype=known, count=len(batch))
    connection.register("batch", arrays)
    names = ", ".join(f'"{name}"' for name in arrays)
    connection.execute(f"INSERT INTO {table} SELECT {names} FROM batch")  # noqa: S608 - names of our own
    connection.unregister("batch")


def article_rows(articles: Sequence[Article], first: int = 0) -> Iterator[Row]:
    """The rows of articles, numbered from ``first``."""
    for position, article in enumerate(articles, first):
        published = article.published
        yield (
            position,
            article.id,
            article.text,
            article.title,
            article.publisher,
            article.url,
            article.language,
            article.path,
            *_moment(published.moment),
            published.basis,
            published.why,
            published.certainty,
            published.doubt,
        )


def unplaced_rows(story: Story, first: int = 0) -> Iterator[Row]:
    """The rows of the mentions that are not placed, numbered from ``first``."""
    for position, unplaced in enumerate(story.unplaced, first):
        yield position, unplaced.article, _json(mention_record(unplaced.mention)), unplaced.why


def refusal_rows(story: Story, first: int = 0) -> Iterator[Row]:
    """The rows of the articles that were not taken, numbered from ``first``."""
    for position, refusal in enumerate(story.refusals, first):
        yield position, refusal.name, refusal.why


def mention_rows(story: Story) -> Iterator[Row]:
    """The rows of the mentions of a story's articles."""
    for article, mentions in story.mentions.items():
        for position, mention in enumerate(mentions):
            yield position, article, _json(mention_record(mention))


def _event_rows(events: Sequence[Event], publishers: Mapping[str, str | None], first: int) -> Iterator[Row]:
    for position, event in enumerate(events, first):
        spoken = [publishers.get(claim.article) for claim in event.claims]
        start, end = event.interval.start, event.interval.end
        low = day_float(start) if start else -math.inf
        high = day_float(end) if end else math.inf
        yield (
            position,
            event.id,
            event.title,
            *_moment(start),
            *_moment(end),
            low if start else high,
            low,
            high,
            event.grain,
            event.certainty,
            None if event.stance == "asserted" else event.stance,
            event.importance,
            articles_dating(event),
            len(event.undecided),
            list(dict.fromkeys(name for name in spoken if name is not None)),
            None in spoken,
            _search_text(event),
            event.agreed_why,
            _json(by_hand_record(event)) if event.notes or event.changes else None,
        )


def _claim_rows(events: Sequence[Event], first: int) -> Iterator[Row]:
    for number, event in enumerate(events, first):
        for position, claim in enumerate(event.claims):
            yield (
                number,
                position,
                claim.article,
                claim.start,
                claim.end,
                *_edges(claim.mention),
                _json(claim_record(claim)),
            )


def _search_text(event: Event) -> str:
    said = [event.title, *(claim.sentence for claim in event.claims), *(note.text for note in event.notes)]
    return fold("\n".join(dict.fromkeys(said)))


def _edges(mention: Mention | None) -> Row:
    return (None, None) if mention is None else (mention.start, mention.end)


def _moment(moment: Moment | None) -> Row:
    return _NO_MOMENT if moment is None else (moment.day, moment.minute, moment.offset)


def _json(record: dict[str, Any]) -> str:
    return orjson.dumps(record).decode()
