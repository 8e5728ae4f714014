"""Story files of any size in the shape of real ones: bursts, 15 % spans, importance with a heavy tail.

Rows go straight into the tables, so that a million events take a minute and little memory.
"""

import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import duckdb
import orjson

from timeline.civil import day_number, iso_date
from timeline.store.schema import FORMAT, SCHEMA_VERSION, TABLES, create_statements, insert_statement

FIRST_DAY, LAST_DAY = day_number(1990), day_number(2022)
SPANS = (("week", 7), ("month", 30), ("quarter", 91), ("year", 365))
SPAN_SHARE = 0.15
BURSTS = 40
EVENTS_PER_ARTICLE = 10
BATCH = 20_000  # rows written at once
WHO = ("The harbour board", "Bridge engineers", "Ferry owners", "The mayor of Varnholm", "Island councils",
       "Customs officers", "The shipping union", "A panel of judges", "Fish traders", "Coastal residents")  # fmt: skip
DID = ("reject", "approve", "postpone", "debate", "welcome", "question", "sign", "publish", "withdraw", "praise")
WHAT = ("the repair plan", "a new toll on lorries", "the winter timetable", "the insurer's report",
        "a second crossing", "the list of repairs", "night closures", "the ministry's offer")  # fmt: skip
PUBLISHERS = ("Harbour Post", "Coastal Gazette", "Signal & Son", "Island Wire", "The Quay", None)

Row = dict[str, Any]


def write_generated(path: Path, events: int, seed: int = 1) -> None:
    """Write a story file of so many events at ``path``, the same for the same seed."""
    draw = random.Random(seed)  # noqa: S311 - made-up stories
    path.unlink(missing_ok=True)
    with duckdb.connect(str(path)) as connection:
        for statement in create_statements():
            connection.execute(statement)
        meta = {"format": FORMAT, "schema": SCHEMA_VERSION, "title": f"{events:,} generated events"}
        _insert(connection, "meta", ({"key": key, "value": value} for key, value in meta.items()))
        articles = events // EVENTS_PER_ARTICLE + 1
        _insert(connection, "articles", (_article(number, draw) for number in range(articles)))
        centres = [draw.triangular(FIRST_DAY, LAST_DAY, LAST_DAY) for _ in range(BURSTS)]
        claims: list[Row] = []
        rows = (_event(number, draw, centres, articles, claims) for number in range(events))
        while batch := list(islice(rows, BATCH)):
            _insert(connection, "events", iter(batch))
            _insert(connection, "claims", iter(claims))
            claims.clear()


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Iterator[Row]) -> None:
    columns = tuple(TABLES[table])
    while batch := list(islice(rows, BATCH)):
        connection.execute(insert_statement(table), [[row.get(column) for row in batch] for column in columns])


def _article(number: int, draw: random.Random) -> Row:
    day = draw.randint(FIRST_DAY, LAST_DAY)
    return {
        "position": number, "id": f"g{number}", "text": f"Report {number}.", "title": f"Report {number} from Varnholm",
        "publisher": draw.choice(PUBLISHERS), "language": "en", "published_day": day, "published_minute": 0,
        "published_basis": "metadata", "published_why": "The field gives the day.",
    }  # fmt: skip


def _event(number: int, draw: random.Random, centres: list[float], articles: int, claims: list[Row]) -> Row:
    """One event's row; the rows of its claims are put at the end of ``claims``."""
    title = f"{draw.choice(WHO)} {draw.choice(DID)} {draw.choice(WHAT)}"
    where = draw.gauss(draw.choice(centres), 25) if draw.random() < 0.7 else draw.uniform(FIRST_DAY, LAST_DAY)
    start = min(max(int(where), FIRST_DAY), LAST_DAY)
    grain, length = draw.choice(SPANS) if draw.random() < SPAN_SHARE else ("day", 1)
    if grain != "day":
        start -= start % length  # spans of one grain begin together, as weeks and months do
    end, certainty = start + length, draw.choice(("stated", "computed", "computed", "assumed"))
    support = min(1 + int(draw.paretovariate(1.5)) // 2, 6, articles)
    owners = draw.sample(range(articles), support)
    event = f"e{number}"
    for position, owner in enumerate(owners):
        claims.append(_claim(number, position, f"g{owner}", title, start, end, grain, certainty))
    return {
        "position": number, "id": event, "title": title, "start_day": start, "start_minute": 0, "end_day": end,
        "end_minute": 0, "at": float(start), "low": float(start), "high": float(end), "grain": grain,
        "certainty": certainty, "importance": round(draw.paretovariate(1.2), 4), "articles": support,
        "disagreements": 0, "publishers": [name for name in {PUBLISHERS[o % 6] for o in owners} if name],
        "unnamed": any(PUBLISHERS[o % 6] is None for o in owners), "search": title.lower(),
        "agreed_why": "The date of the first article.",
    }  # fmt: skip


def _claim(event: int, position: int, article: str, title: str, start: int, end: int, grain: str, sure: str) -> Row:
    record = {
        "id": f"e{event}:{position}", "article": article, "start": 0, "end": len(title), "sentence": f"{title}.",
        "title": title, "from": iso_date(start), "to": iso_date(end), "open": None, "grain": grain, "certainty": sure,
        "kind": "lead", "mention": None, "why": "No date is written.", "joined": "",
    }  # fmt: skip
    return {
        "event": event, "position": position, "article": article, "start": 0, "end": len(title),
        "record": orjson.dumps(record).decode(),
    }  # fmt: skip
