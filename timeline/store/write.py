"""A story into a file: all tables in one go, under a temporary name until the file is complete."""

import math
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import duckdb
import orjson

from timeline.errors import StoreError
from timeline.model import Event, Mention, Moment, Story
from timeline.records import claim_record, mention_record
from timeline.store.files import write_whole
from timeline.store.rows import day_float
from timeline.store.schema import FORMAT, SCHEMA_VERSION, create_statements, insert_statement
from timeline.store.search import fold

Row = tuple[Any, ...]

_ROWS_PER_INSERT = 10_000  # bounds the memory that one batch takes, some 10 MB
_WRITE_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "memory_limit": "1GB",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
_NO_MOMENT: Row = (None, None, None)


def write_story(story: Story, path: Path) -> None:
    """Write a story file at ``path``; what was there is replaced only once the new file is complete.

    Raises StoreError where the file cannot be written.
    """
    try:
        with write_whole(path) as temporary, duckdb.connect(str(temporary), config=_WRITE_CONFIG) as connection:
            for statement in create_statements():
                connection.execute(statement)
            for table, rows in _tables(story):
                _insert(connection, table, rows)
    except (OSError, duckdb.Error) as error:
        raise StoreError(f"{path}: the story file could not be written: {error}") from error


def _tables(story: Story) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "meta", (("format", FORMAT), ("schema", SCHEMA_VERSION), ("title", story.title))
    yield "articles", _article_rows(story)
    yield "mentions", _mention_rows(story)
    yield "events", _event_rows(story)
    yield "claims", _claim_rows(story)
    yield (
        "disagreements",
        (
            (number, position, found.type, list(found.claims), found.why)
            for number, event in enumerate(story.events)
            for position, found in enumerate(event.disagreements)
        ),
    )
    yield (
        "aliases",
        (
            (number, position, alias)
            for number, event in enumerate(story.events)
            for position, alias in enumerate(event.aliases)
        ),
    )
    yield (
        "unplaced",
        (
            (position, unplaced.article, _json(mention_record(unplaced.mention)), unplaced.why)
            for position, unplaced in enumerate(story.unplaced)
        ),
    )
    yield "refusals", ((position, refusal.name, refusal.why) for position, refusal in enumerate(story.refusals))


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Iterable[Row]) -> None:
    statement, remaining = insert_statement(table), iter(rows)
    while batch := list(islice(remaining, _ROWS_PER_INSERT)):
        connection.execute(statement, [list(column) for column in zip(*batch, strict=True)])


def _article_rows(story: Story) -> Iterator[Row]:
    for position, article in enumerate(story.articles):
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
        )


def _mention_rows(story: Story) -> Iterator[Row]:
    for article, mentions in story.mentions.items():
        for position, mention in enumerate(mentions):
            yield position, article, _json(mention_record(mention))


def _event_rows(story: Story) -> Iterator[Row]:
    publishers = {article.id: article.publisher for article in story.articles}
    for position, event in enumerate(story.events):
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
            event.importance,
            len({claim.article for claim in event.claims if claim.kind != "carried"}),  # those that date it
            len(event.disagreements),
            list(dict.fromkeys(name for name in spoken if name is not None)),
            None in spoken,
            _search_text(event),
            event.agreed_why,
        )


def _claim_rows(story: Story) -> Iterator[Row]:
    for number, event in enumerate(story.events):
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
    return fold("\n".join(dict.fromkeys([event.title, *(claim.sentence for claim in event.claims)])))


def _edges(mention: Mention | None) -> Row:
    return (None, None) if mention is None else (mention.start, mention.end)


def _moment(moment: Moment | None) -> Row:
    return _NO_MOMENT if moment is None else (moment.day, moment.minute, moment.offset)


def _json(record: dict[str, Any]) -> str:
    return orjson.dumps(record).decode()
