"""Filters and windows as SQL conditions over the events table."""

from collections.abc import Iterable
from typing import Any

from timeline.store.rows import Filters, Support, Window
from timeline.store.search import words

Condition = tuple[str, list[Any]]
SUPPORTS: dict[Support, str] = {
    "one": "articles < 2",
    "several": "articles > 1",
    "disagreeing": "disagreements > 0",
}


def where(filters: Filters, window: Window | None) -> Condition:
    """The WHERE clause for ``filters`` and ``window`` with its parameters; an open side reaches for ever."""
    parts = [*_window(window), *_text(filters), *_publishers(filters), *_plain(filters)]
    if not parts:
        return "", []
    clause = " AND ".join(condition for condition, _ in parts)
    return f"WHERE {clause}", [value for _, values in parts for value in values]


def _window(window: Window | None) -> list[Condition]:
    return [] if window is None else [("low < ? AND high > ?", [window.end, window.start])]


def _text(filters: Filters) -> list[Condition]:
    return [("contains(search, ?)", [word]) for word in words(filters.text)]


def _publishers(filters: Filters) -> list[Condition]:
    if not filters.publishers and not filters.shared:
        return []
    named = [name for name in filters.publishers if name is not None]
    unnamed = " OR unnamed" if None in filters.publishers else ""
    shared = " OR len(publishers) > 1" if filters.shared else ""
    return [(f"(list_has_any(publishers, ?::VARCHAR[]){unnamed}{shared})", [named])]


def _plain(filters: Filters) -> list[Condition]:
    found: list[Condition] = []
    if filters.grains or filters.open_sided:
        sides = " OR isinf(low) OR isinf(high)" if filters.open_sided else ""
        found.append((f"(list_contains(?::VARCHAR[], grain){sides})", [list(filters.grains)]))
    if filters.certainties:
        found.append(("list_contains(?::VARCHAR[], certainty)", [list(filters.certainties)]))
    if filters.stances:
        found.append(("list_contains(?::VARCHAR[], coalesce(stance, 'asserted'))", [list(filters.stances)]))
    if filters.supports:
        found.append((f"({' OR '.join(SUPPORTS[support] for support in filters.supports)})", []))
    return found


def among(column: str, numbers: Iterable[int]) -> str:
    """The SQL that keeps rows with one of a few numbers in a column: a join reads far fewer rows than IN does."""
    listed = ", ".join(str(int(number)) for number in numbers)
    return f'SEMI JOIN (SELECT unnest([{listed}]::INTEGER[]) AS "{column}") USING ("{column}")'
