"""Rows of a story file back into the model's values; a row that this program did not write raises StoreError."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, ParamSpec, TypeVar, get_args

import orjson

from timeline.errors import StoreError
from timeline.model import (
    GRAINS,
    Article,
    Certainty,
    Claim,
    Disagreement,
    DisagreementType,
    Event,
    Interval,
    Mention,
    Moment,
    PublishDate,
    Unedited,
)
from timeline.records import (
    article_from_record,
    claim_from_record,
    event_from_record,
    mention_from_record,
    notes_from_record,
    published_from_record,
)
from timeline.store.rows import EventRow

Row = tuple[Any, ...]
P = ParamSpec("P")
T = TypeVar("T")

DAMAGED = "the story file is damaged: a row holds what this program does not write; build it again from its articles"
CERTAINTIES = frozenset(get_args(Certainty))
PUBLISHED = (
    "published_day, published_minute, published_offset, published_basis, published_why, published_certainty, "
    "published_doubt"
)
ARTICLE = f"id, text, title, publisher, url, language, path, {PUBLISHED}"
SIDES = "start_day, start_minute, start_offset, end_day, end_minute, end_offset"
EVENT_ROW = f"id, title, grain, certainty, stance, importance, articles, disagreements, publishers, low, high, {SIDES}"
EVENT = f"position, id, title, grain, certainty, importance, agreed_why, by_hand, {SIDES}"


def _checked(read: Callable[P, T]) -> Callable[P, T]:
    """A file may come from anyone, and its columns and records may hold anything: what cannot be read is told."""

    @wraps(read)
    def restored(*row: P.args, **named: P.kwargs) -> T:
        try:
            return read(*row, **named)
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise StoreError(DAMAGED) from error

    return restored


def moment(day: int | None, minute: int | None, offset: int | None) -> Moment | None:
    """The moment of three columns, or None where they are empty."""
    return None if day is None or minute is None else Moment(day, minute, offset)


@_checked
def story_title(rows: Iterable[Row]) -> str:
    """The title in the only row of ``value`` that a story has for it."""
    ((title,),) = rows
    return str(title)


@_checked
def publish_date(row: Row) -> PublishDate:
    """The publish date of the ``PUBLISHED`` columns."""
    day, minute, offset, basis, why, certainty, doubt = row
    return PublishDate(moment(day, minute, offset), basis, why, certainty, doubt)


@_checked
def article(row: Row) -> Article:
    """The article of the ``ARTICLE`` columns."""
    identifier, text, title, publisher, url, language, path, *published = row
    if text is None:
        raise ValueError(f"the article {identifier!r} has no text")
    return Article(identifier, text, title, publisher, url, language, publish_date(tuple(published)), path)


def interval(sides: Row) -> Interval:
    """The interval of the ``SIDES`` columns."""
    return Interval(moment(*sides[:3]), moment(*sides[3:]))


def _check_kinds(grain: str, certainty: str) -> None:
    if grain not in GRAINS or certainty not in CERTAINTIES:
        raise ValueError(f"there is no grain {grain!r}, or no certainty {certainty!r}")


@_checked
def event_row(row: Row) -> EventRow:
    """The event of the ``EVENT_ROW`` columns."""
    identifier, title, grain, certainty, stance, importance, articles, disagreements, publishers, *times = row
    low, high, *sides = times
    span = interval(tuple(sides))
    _check_kinds(grain, certainty)
    return EventRow(
        id=identifier,
        title=title,
        start=None if span.start is None else low,
        end=None if span.end is None else high,
        open=span.open,
        grain=grain,
        certainty=certainty,
        stance=stance or "asserted",
        importance=importance,
        articles=articles,
        disagreements=disagreements,
        publishers=tuple(publishers),
        interval=span,
    )


@_checked
def event(
    row: Row, claims: tuple[Claim, ...], disagreements: tuple[Disagreement, ...], aliases: tuple[str, ...]
) -> Event:
    """The event of the ``EVENT`` columns with what hangs on it."""
    _, identifier, title, grain, certainty, importance, agreed_why, by_hand, *sides = row
    added = orjson.loads(by_hand) if by_hand else {"notes": [], "changes": []}
    _check_kinds(grain, certainty)
    if any(position >= len(claims) for found in disagreements for position in found.claims):
        raise ValueError(f"the event {identifier!r} has fewer claims than disagree")
    return Event(
        id=identifier,
        title=title,
        interval=interval(tuple(sides)),
        grain=grain,
        certainty=certainty,
        importance=importance,
        agreed_why=agreed_why,
        claims=claims,
        disagreements=disagreements,
        aliases=aliases,
        notes=notes_from_record(added),
        changes=tuple(added["changes"]),
    )


@_checked
def mention(record: str) -> Mention:
    """The mention of a ``record`` column."""
    return mention_from_record(orjson.loads(record))


@_checked
def claim(record: str) -> Claim:
    """The claim of a ``record`` column."""
    return claim_from_record(orjson.loads(record))


@_checked
def claim_sentence(record: str) -> str:
    """The sentence of the claim of a ``record`` column."""
    sentence: str = orjson.loads(record)["sentence"]
    return sentence


@_checked
def disagreement(kind: DisagreementType, claims: list[int], why: str, decided: str) -> Disagreement:
    """The disagreement of its ``type, claims, why, decided`` columns."""
    return Disagreement(kind, tuple(claims), why, decided)


@_checked
def whole_event(record: str) -> Event:
    """The event of a ``record`` column."""
    return event_from_record(orjson.loads(record))


@_checked
def unedited(rows: Iterable[Row]) -> Unedited:
    """What stood before the edits, of ``kind, id, record`` rows."""
    kept: dict[str, list[tuple[str, str]]] = {"event": [], "published": [], "article": [], "removed": [], "title": []}
    for kind, identifier, record in rows:
        kept[kind].append((identifier, record))
    removed = [orjson.loads(record) for _, record in kept["removed"]]
    return Unedited(
        events=tuple(whole_event(record) for _, record in kept["event"]),
        published=tuple((name, published_from_record(orjson.loads(record))) for name, record in kept["published"]),
        added=tuple(name for name, _ in kept["article"]),
        removed=tuple((record["position"], article_from_record(record)) for record in removed),
        title=next((title for _, title in kept["title"]), None),
    )
