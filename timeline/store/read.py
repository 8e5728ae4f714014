"""A story file opened for reading: what the dashboard and the exports ask of it."""

import shutil
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import duckdb

from timeline.model import Article, EditNote, Event, Mention, Refusal, Story, Unedited, Unplaced
from timeline.store import restore
from timeline.store.connect import connect
from timeline.store.opened import Opened, Row
from timeline.store.rows import ArticleRow, Beside, Bin, ClaimLink, EventRow, Filters, Order, Summary, Window
from timeline.store.where import among, where

NO_FILTERS = Filters()
ANSWERS_KEPT = 256  # of each kind: a zoom, and the list beside it, ask the same several times
_ORDERS: dict[Order, str] = {
    "time": '"at", high, position',
    "importance": 'importance DESC, "at", position',
}


class StoryFile(Opened):
    """A story file, read-only; safe to share between threads, as every call uses its own cursor.

    ``with StoryFile.open(path) as file: file.events(limit=50, order="importance")``. Every method raises
    StoreError when the file is closed or damaged.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        super().__init__(connection, path)
        self._best: dict[tuple[Filters, Window | None], tuple[int, list[EventRow]]] = {}
        self._counted = lru_cache(ANSWERS_KEPT)(self._count_events)
        self._told = lru_cache(ANSWERS_KEPT)(self._read_event)
        self._beside = lru_cache(ANSWERS_KEPT)(self._read_beside)

    @classmethod
    def open(cls, path: Path) -> "StoryFile":
        """Open the story file at ``path``. Raises StoreError when it is none, or of another layout."""
        return cls(connect(path), path)

    def close(self) -> None:
        """Let go of the file and of what is remembered of it; later calls raise StoreError."""
        super().close()
        self._best.clear()
        for kept in (self._counted, self._told, self._beside):
            kept.cache_clear()

    def summary(self) -> Summary:
        """The story at a glance: counts, span, publishers and publish dates."""
        start, end = self._extent()
        published = self.select(
            "published_day, count(*)",
            "articles",
            "WHERE published_day IS NOT NULL GROUP BY published_day ORDER BY published_day",
        )
        publishers = self.select(
            "publisher, count(*)", "articles", "GROUP BY publisher ORDER BY count(*) DESC, publisher"
        )
        return Summary(
            title=self._title(),
            articles=self._count("articles"),
            events=self._count("events"),
            unplaced=self._count("unplaced"),
            disagreements=self._count("disagreements", "WHERE decided = ''"),
            start=start,
            end=end,
            publishers=tuple((name, count) for name, count in publishers),
            published=tuple((day, count) for day, count in published),
        )

    def copy_to(self, path: Path) -> None:
        """Copy the story file to ``path``, with the edits that stand. Raises OSError where that cannot be written."""
        shutil.copyfile(self.path, path)

    def counts(self) -> tuple[str, int, int]:
        """The title, and how many articles and events there are: what a list of stories shows."""
        return self._title(), self._count("articles"), self._count("events")

    def events(
        self,
        filters: Filters = NO_FILTERS,
        window: Window | None = None,
        limit: int | None = None,
        order: Order = "time",
        offset: int = 0,
    ) -> list[EventRow]:
        """The events that pass ``filters`` and overlap ``window``: ``limit`` of them in ``order``, from ``offset`` on.

        In order of time an event stands at its start, or at its end where the start is open.
        """
        if order == "importance" and limit is not None and offset == 0:
            return self._most_important(filters, window, limit)
        return self._event_rows("events", filters, window, order, (limit, offset))

    def _most_important(self, filters: Filters, window: Window | None, limit: int) -> list[EventRow]:
        """The first ``limit`` in order of importance; the list's best are the first of the chart's."""
        asked, found = self._best.get((filters, window), (-1, []))
        if asked < limit and (asked < 0 or len(found) == asked):  # else all there are have been found
            found = self._event_rows("prominent", filters, window, "importance", (limit, 0)) if self._large() else []
            if len(found) < limit:
                found = self._event_rows("events", filters, window, "importance", (limit, 0))
            while len(self._best) >= ANSWERS_KEPT:
                self._best.pop(next(iter(self._best)), None)
            self._best[filters, window] = (limit, found)
        return found[:limit]

    def _event_rows(
        self, table: str, filters: Filters, window: Window | None, order: Order, cut: tuple[int | None, int]
    ) -> list[EventRow]:
        clause, values = where(filters, window)
        limit = "" if cut[0] is None else f"LIMIT {int(cut[0])} OFFSET {int(cut[1])}"
        rows = self.select(restore.EVENT_ROW, table, f"{clause} ORDER BY {_ORDERS[order]} {limit}", values)
        return [restore.event_row(row) for row in rows]

    def count(self, filters: Filters = NO_FILTERS, window: Window | None = None) -> int:
        """How many events pass ``filters`` and overlap ``window``."""
        return self._counted(filters, window)

    def _count_events(self, filters: Filters, window: Window | None) -> int:
        with self.holding(filters) as (table, rest):
            return self._count(table, *where(rest, window))

    def tallies(self, filters: Filters = NO_FILTERS, parts: int = 1) -> list[tuple[float, float, int]]:
        """The different spans of the events that pass ``filters``, in whole days, each with how many events cover it.

        In time order, as (start, end, events); an event with an open side counts at the day of its known one. Events
        of one day are one row, so that a million events make some thousand rows; ``parts`` parts the days further.
        """
        first = "CASE WHEN isinf(low) THEN high - 1 ELSE low END"
        last = "CASE WHEN isinf(high) THEN low + 1 ELSE high END"
        columns = f"floor(({first}) * {parts:d}) AS first, ceil(({last}) * {parts:d}) AS last, count(*)"
        with self.holding(filters) as (table, rest):
            clause, values = where(rest, None)
            rows = self.select(columns, table, f"{clause} GROUP BY first, last ORDER BY first, last", values)
        return [(start / parts, end / parts, count) for start, end, count in rows]

    def density(self, bins: int, filters: Filters = NO_FILTERS, window: Window | None = None) -> list[Bin]:
        """``bins`` equal parts of ``window`` (of the whole story without one) with the events that begin in each.

        Every event counts once, where it stands in order of time; one that stands outside the window does not
        count. Empty for a story without events. Raises ValueError unless ``bins`` is at least 1.
        """
        if bins < 1:
            raise ValueError(f"bins must be at least 1, not {bins}")
        start, end = self._extent() if window is None else (window.start, window.end)
        if start is None or end is None:
            return []
        width = (end - start) / bins
        with self.holding(filters) as (table, rest):
            counted, (clause, values) = "count(*)", where(rest, window)
            if filters == NO_FILTERS and self._large():
                counted, table, clause, values = "sum(events)::BIGINT", "starts", "", []
            rows = self.select(
                f'least(floor(("at" - ?) / ?)::INTEGER, ?) AS bin, {counted}',
                table,
                f'{clause} {"AND" if clause else "WHERE"} "at" >= ? AND "at" <= ? GROUP BY bin',
                [start, width, bins - 1, *values, start, end],
            )
        counts: dict[int, int] = dict(rows)
        return [Bin(start + i * width, start + (i + 1) * width, counts.get(i, 0)) for i in range(bins)]

    def event(self, identifier: str) -> Event | None:
        """The event with this id, or the one it was joined into; None when the story has neither."""
        return self._told(identifier)

    def _read_event(self, identifier: str) -> Event | None:
        position = self._position(identifier)
        if position is None:
            position = self.select("min(event)", "aliases", "WHERE alias = ?", [identifier])[0][0]
        rows = self.select(restore.EVENT, "events", "WHERE position = ?", [position])
        return self._whole_events(rows)[0] if rows else None

    def _position(self, identifier: str) -> int | None:
        """Where the event with this id stands; what a reader selects is mostly prominent."""
        for table in ("prominent", "events") if self._large() else ("events",):
            found = self.select("position", table, "WHERE id = ?", [identifier])
            if found:
                position: int = found[0][0]
                return position
        return None

    def beside(self, identifier: str, filters: Filters = NO_FILTERS) -> Beside | None:
        """The neighbours in time of an event among those that pass ``filters``; None when it is not one of them."""
        return self._beside(identifier, filters)

    def _read_beside(self, identifier: str, filters: Filters) -> Beside | None:
        clause, values = where(filters, None)
        more = f"{clause} {'AND' if clause else 'WHERE'}"
        at = [*values, self._position(identifier)]
        here = self.select('"at", high, position', "events", f"{more} position = ?", at)
        if not here:
            return None
        place = list(here[0])
        spot = '("at", high, position)'
        back = ", ".join(f"{column} DESC" for column in ('"at"', "high", "position"))
        earlier = self.select("id", "events", f"{more} {spot} < (?, ?, ?) ORDER BY {back} LIMIT 1", values + place)
        later = self.select(
            "id", "events", f"{more} {spot} > (?, ?, ?) ORDER BY {_ORDERS['time']} LIMIT 1", values + place
        )
        before = self._count("events", f"{more} {spot} < (?, ?, ?)", values + place)
        return Beside(earlier[0][0] if earlier else None, later[0][0] if later else None, before + 1)

    def disagreeing(self, limit: int | None = None) -> list[Event]:
        """The events whose articles give dates that exclude each other, whole, best supported first."""
        cut = "" if limit is None else f"LIMIT {int(limit)}"
        rows = self.select(restore.EVENT, "events", f"WHERE disagreements > 0 ORDER BY {_ORDERS['importance']} {cut}")
        return self._whole_events(rows) if rows else []

    def articles(
        self,
        identifiers: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int = 0,
        *,
        counted: bool = True,
    ) -> list[ArticleRow]:
        """Articles in story order, without their text: those named, or ``limit`` from ``offset`` on.

        Unless ``counted``, the counts of what hangs on each stay 0, which spares a look through all claims.
        """
        clause: str = ""
        values: list[Any] = []
        if identifiers is not None:
            clause, values = "WHERE list_contains(?::VARCHAR[], id)", [list(identifiers)]
        cut = "" if limit is None else f"LIMIT {int(limit)} OFFSET {int(offset)}"
        columns = f"id, title, publisher, url, language, path, {restore.PUBLISHED}"
        rows = self.select(columns, "articles", f"{clause} ORDER BY position {cut}", values)
        named = [[row[0] for row in rows]]
        counts: dict[str, dict[str, int]] = {
            table: dict(
                self.select(
                    "article, count(*)", table, "WHERE list_contains(?::VARCHAR[], article) GROUP BY article", named
                )
            )
            for table in ("mentions", "claims", "unplaced")
            if counted
        }
        return [
            ArticleRow(
                id=identifier,
                title=title,
                publisher=publisher,
                url=url,
                language=language,
                published=restore.publish_date(tuple(published)),
                path=path,
                mentions=counts.get("mentions", {}).get(identifier, 0),
                claims=counts.get("claims", {}).get(identifier, 0),
                unplaced=counts.get("unplaced", {}).get(identifier, 0),
            )
            for identifier, title, publisher, url, language, path, *published in rows
        ]

    def article(self, identifier: str) -> tuple[Article, tuple[Mention, ...]] | None:
        """An article with its mentions in text order, or None when the story has no such article."""
        rows = self.select(restore.ARTICLE, "articles", "WHERE id = ?", [identifier])
        if not rows:
            return None
        mentions = self.select("record", "mentions", "WHERE article = ? ORDER BY position", [identifier])
        return restore.article(rows[0]), tuple(restore.mention(record) for (record,) in mentions)

    def claims_of(self, article: str) -> list[ClaimLink]:
        """The sentences of an article that support events, in text order, with the event of each."""
        rows = self.select(
            'c.record, c.start, c."end", c.mention_start, c.mention_end, e.id, e.title',
            "claims c JOIN story.events e ON e.position = c.event",
            "WHERE c.article = ? ORDER BY c.start, c.mention_start, c.event, c.position",
            [article],
        )
        return [ClaimLink(restore.claim(record), *row) for record, *row in rows]

    def unplaced(self, article: str | None = None) -> list[Unplaced]:
        """The mentions that are not drawn and why, of one article or of all."""
        clause, values = ("", []) if article is None else ("WHERE article = ?", [article])
        rows = self.select("article, record, why", "unplaced", f"{clause} ORDER BY position", values)
        return [Unplaced(owner, restore.mention(record), why) for owner, record, why in rows]

    def refusals(self) -> list[Refusal]:
        """The articles that were not taken, with the reasons."""
        return [Refusal(*row) for row in self.select("name, why", "refusals", "ORDER BY position")]

    def story(self) -> Story:
        """The whole story as it was written; every article has its entry in ``mentions``."""
        rows = self.select(restore.ARTICLE, "articles", "ORDER BY position")
        articles = tuple(restore.article(row) for row in rows)
        mentions = self._grouped("article, record", "mentions", "ORDER BY position", restore.mention)
        events = self.select(restore.EVENT, "events", "ORDER BY position")
        return Story(
            title=self._title(),
            articles=articles,
            mentions={article.id: tuple(mentions[article.id]) for article in articles},
            events=tuple(self._whole_events(events, everything=True)),
            unplaced=tuple(self.unplaced()),
            refusals=tuple(self.refusals()),
            hidden=tuple(self.hidden()),
            edits=tuple(self.edits()),
            patterns=self.patterns(),
            unedited=self.unedited(),
        )

    def hidden(self) -> list[Event]:
        """The events that a user took out of sight, in order of time; no other method gives them."""
        return [restore.whole_event(*row) for row in self.select("record", "hidden", "ORDER BY position")]

    def patterns(self) -> tuple[str, ...]:
        """What repeats in the disagreements of the story, in sentences."""
        return tuple(text for (text,) in self.select("value", "meta", "WHERE key = 'pattern' ORDER BY rowid"))

    def edits(self) -> list[EditNote]:
        """The edits that stand, in order, each with the reason where it no longer applies."""
        columns = 'id, kind, says, line, "when", author, why_not'
        return [EditNote(*row) for row in self.select(columns, "edits", "ORDER BY position")]

    def unedited(self) -> Unedited:
        """What stood before the edits."""
        return restore.unedited(self.select("kind, id, record", "unedited", "ORDER BY position"))

    def part(self, names: Collection[str], articles: Collection[str], urls: Collection[str]) -> Story:
        """As much of the story, as it was before editing events, as edits of some events and articles need.

        It holds what edits have replaced, the events with one of the ids ``names``, and the articles that these
        rest on, that are named, or that have one of the ``urls``.
        """
        before = self.unedited()
        covered = {name for event in before.events for name in event.ids}
        wanted = [name for name in names if name not in covered]
        rows = self.select(
            restore.EVENT,
            "events",
            """WHERE by_hand IS NULL AND (list_contains(?::VARCHAR[], id) OR position IN
            (SELECT event FROM story.aliases WHERE list_contains(?::VARCHAR[], alias))) ORDER BY position""",
            [wanted, wanted],
        )
        events = (*before.events, *(self._whole_events(rows) if rows else ()))
        sources = {claim.article for event in events for claim in event.claims}.union(articles)
        found = self.select(
            restore.ARTICLE,
            "articles",
            """WHERE (list_contains(?::VARCHAR[], id) OR list_contains(?::VARCHAR[], url))
            AND NOT list_contains(?::VARCHAR[], id) ORDER BY position""",
            [sorted(sources), list(urls), list(before.added)],
        )
        return Story(
            before.title or self._title(), tuple(restore.article(row) for row in found), {}, events, (),
            unedited=Unedited(published=before.published, removed=before.removed),
        )  # fmt: skip

    def _whole_events(self, rows: Sequence[Row], *, everything: bool = False) -> list[Event]:
        """Events with their claims, disagreements and aliases; ``everything`` reads those tables without a filter."""
        wanted = "" if everything else among("event", [row[0] for row in rows])
        tail = f"{wanted} ORDER BY event, position"
        claims = self._grouped("event, record", "claims", tail, restore.claim)
        disagreements = self._grouped("event, type, claims, why, decided", "disagreements", tail, restore.disagreement)
        aliases = self._grouped("event, alias", "aliases", tail, str)
        return [
            restore.event(row, tuple(claims[row[0]]), tuple(disagreements[row[0]]), tuple(aliases[row[0]]))
            for row in rows
        ]

    def _extent(self) -> tuple[float | None, float | None]:
        """The outermost closed sides of all events."""
        (found,) = self.select(
            """least(min(low) FILTER (isfinite(low)), min(high) FILTER (isfinite(high))),
            greatest(max(low) FILTER (isfinite(low)), max(high) FILTER (isfinite(high)))""",
            "events",
        )
        return found[0], found[1]

    def _title(self) -> str:
        return restore.story_title(self.select("value", "meta", "WHERE key = 'title'"))

    def events_at(self, positions: Sequence[int]) -> list[Event]:
        """The events at these places of the order of time."""
        if not positions:
            return []
        return self._whole_events(
            self.select(restore.EVENT, "events", f"{among('position', positions)} ORDER BY position")
        )

    def sources_of(self, positions: Sequence[int]) -> list[str]:
        """The ids of the articles with a claim in the events at these places, in alphabetical order."""
        rows = self.select("DISTINCT article", "claims", f"{among('event', positions)} ORDER BY article")
        return [article for (article,) in rows]

    def articles_with(self, identifiers: Sequence[str]) -> list[tuple[Article, tuple[Mention, ...]]]:
        """The articles with these ids, each with its mentions in text order."""
        rows = self.select(restore.ARTICLE, "articles", "WHERE list_contains(?, id) ORDER BY position", [identifiers])
        mentions: defaultdict[str, list[Mention]] = defaultdict(list)
        tail = "WHERE list_contains(?, article) ORDER BY position"
        for article, record in self.select("article, record", "mentions", tail, [identifiers]):
            mentions[article].append(restore.mention(record))
        return [(found, tuple(mentions[found.id])) for found in map(restore.article, rows)]
