"""Story files of any size in the shape of real ones: bursts, 15 % spans, importance with a heavy tail, disagreements.

DuckDB makes up the rows itself, so that a million events take seconds. Every draw is a hash of the row's number, the
draw's name and the seed: the same seed gives the same story.
"""

from pathlib import Path

import duckdb

from timeline.civil import day_number
from timeline.store.schema import FORMAT, SCHEMA_VERSION, create_statements
from timeline.store.write import WRITE_CONFIG

FIRST_DAY, LAST_DAY = day_number(1990), day_number(2022)
EPOCH_DAY = day_number(1970)  # where DuckDB counts its dates from
SPAN_SHARE = 0.15
BURSTS = 40
BURST_SHARE, BURST_DAYS = 0.7, 25  # of the events stand in bursts, which are this wide (standard deviation)
EVENTS_PER_ARTICLE = 10
MOST_ARTICLES = 6  # that speak of one event
DISPUTED_SHARE = 0.1  # of the events of several articles: the second says the day after
TEXT_REPEATS = 40  # of its first sentence, so that an article has the length of a short one
WHO = ("The harbour board", "Bridge engineers", "Ferry owners", "The mayor of Varnholm", "Island councils",
       "Customs officers", "The shipping union", "A panel of judges", "Fish traders", "Coastal residents")  # fmt: skip
DID = ("reject", "approve", "postpone", "debate", "welcome", "question", "sign", "publish", "withdraw", "praise")
WHAT = ("the repair plan", "a new toll on lorries", "the winter timetable", "the insurer's report",
        "a second crossing", "the list of repairs", "night closures", "the ministry's offer")  # fmt: skip
WHERE = ("at the old customs house", "in the north harbour", "after a night of talks", "for the island ferries",
         "before the winter storms", "on the western quay", "in a letter to parliament", "without a vote")  # fmt: skip
PUBLISHERS = ("Harbour Post", "Coastal Gazette", "Signal & Son", "Island Wire", "The Quay", None)

# The functions that the rows are drawn with: uniform in [0, 1), one of a list, a heavy tail, an ISO date.
_FUNCTIONS = f"""
CREATE TEMP MACRO draw(number, what) AS hash(number, what, getvariable('seed')) / 18446744073709551616.0;
CREATE TEMP MACRO one_of(number, what, list) AS list[1 + CAST(floor(draw(number, what) * len(list)) AS INTEGER)];
CREATE TEMP MACRO tail(number, what, power) AS pow(1 - draw(number, what), -1.0 / power);
CREATE TEMP MACRO iso(day) AS strftime(DATE '1970-01-01' + CAST(day - {EPOCH_DAY} AS INTEGER), '%Y-%m-%d');
"""
_CENTRES = f"""
CREATE TEMP TABLE centres AS SELECT number,
  {FIRST_DAY} + {LAST_DAY - FIRST_DAY} * sqrt(draw(number, 'centre')) AS day FROM range({BURSTS}) t(number);
"""  # noqa: S608 - no text from outside
_DRAWN = f"""
CREATE TEMP TABLE drawn AS
WITH placed AS (
  SELECT n.number, CAST(least(greatest(CASE WHEN draw(n.number, 'burst') < {BURST_SHARE}
      THEN c.day + {BURST_DAYS} * sqrt(-2 * ln(1 - draw(n.number, 'far'))) * cos(2 * pi() * draw(n.number, 'side'))
      ELSE {FIRST_DAY} + draw(n.number, 'day') * {LAST_DAY - FIRST_DAY} END, {FIRST_DAY}), {LAST_DAY}) AS INTEGER)
      AS day,
    CASE WHEN draw(n.number, 'span') < {SPAN_SHARE}
      THEN one_of(n.number, 'grain', ['week', 'month', 'quarter', 'year']) ELSE 'day' END AS grain,
    CAST(least(1 + floor(tail(n.number, 'support', 1.5) / 2), {MOST_ARTICLES}, $articles) AS INTEGER) AS support,
    one_of(n.number, 'who', $who) || ' ' || one_of(n.number, 'did', $did) || ' ' || one_of(n.number, 'what', $what)
      || ' ' || one_of(n.number, 'where', $place) AS title,
    one_of(n.number, 'sure', ['stated', 'computed', 'computed', 'assumed']) AS certainty,
    round(tail(n.number, 'weight', 1.2), 4) AS importance,
    CAST(floor(draw(n.number, 'owner') * $articles) AS INTEGER) AS owner
  FROM range($events) n(number) JOIN centres c ON c.number = n.number % {BURSTS}),
spans AS (SELECT *, map {{'day': 1, 'week': 7, 'month': 30, 'quarter': 91, 'year': 365}}[grain] AS days FROM placed)
SELECT CAST(row_number() OVER (ORDER BY day - day % days, day - day % days + days, number) - 1 AS INTEGER) AS position,
  *, day - day % days AS first, day - day % days + days AS after,
  support > 1 AND grain = 'day' AND draw(number, 'clash') < {DISPUTED_SHARE} AS disputed
FROM spans ORDER BY position
"""  # noqa: S608 - spans of one grain begin together, as weeks and months do
_ARTICLES = f"""
INSERT INTO articles BY NAME SELECT CAST(number AS INTEGER) AS position, 'g' || number AS id,
  repeat('Report ' || number || '. ', {TEXT_REPEATS}) AS text, 'Report ' || number || ' from Varnholm' AS title,
  $publishers[1 + number % len($publishers)] AS publisher, 'https://example.org/' || number AS url, 'en' AS language,
  CAST({FIRST_DAY} + floor(draw(number, 'published') * {LAST_DAY - FIRST_DAY}) AS INTEGER) AS published_day,
  0 AS published_minute, 'metadata' AS published_basis, 'The field gives the day.' AS published_why,
  'stated' AS published_certainty, '' AS published_doubt
FROM range($articles) t(number)
"""  # noqa: S608 - no text from outside
_CLAIMS = """
INSERT INTO claims BY NAME
WITH told AS (SELECT d.*, CAST(place AS INTEGER) AS place, 'g' || ((owner + place * 7) % $articles) AS article,
    CAST(disputed AND place = 1 AS INTEGER) AS off, title || '.' AS sentence
  FROM drawn d, unnest(range(d.support)) t(place))
SELECT position AS event, place AS position, article, 0 AS "start", len(sentence) AS "end", to_json({
    'id': 'e' || number || ':' || place, 'article': article, 'start': 0, 'end': len(sentence), 'sentence': sentence,
    'title': title, 'from': iso(first + off), 'to': iso(after + off), 'open': NULL, 'grain': grain,
    'certainty': certainty, 'kind': 'dated', 'mention': NULL, 'why': 'The sentence gives the date.', 'joined': ''
  })::VARCHAR AS record
FROM told ORDER BY event, position
"""
_EVENTS = """
INSERT INTO events BY NAME
SELECT position, 'e' || number AS id, title, first AS start_day, 0 AS start_minute, after AS end_day, 0 AS end_minute,
  first AS "at", first AS low, after AS high, grain, certainty, importance, support AS articles,
  CAST(disputed AS INTEGER) AS disagreements, list_filter(names, lambda name: name IS NOT NULL) AS publishers,
  len(list_filter(names, lambda name: name IS NULL)) > 0 AS unnamed,
  lower(title) || chr(10) || lower(title) || '.' AS search,
  'The date of the first article.' AS agreed_why
FROM (SELECT *, list_transform(range(support), lambda place:
    $publishers[1 + ((owner + place * 7) % $articles) % len($publishers)]) AS names FROM drawn)
ORDER BY position
"""
_DISAGREEMENTS = """
INSERT INTO disagreements BY NAME SELECT position AS event, 0 AS position, 'day shift' AS type, [0, 1] AS claims,
  'The second article says the day after.' AS why, '' AS decided FROM drawn WHERE disputed ORDER BY event
"""


def write_generated(path: Path, events: int, seed: int = 1) -> None:
    """Write a story file of so many events at ``path``, the same for the same seed."""
    path.unlink(missing_ok=True)
    articles = events // EVENTS_PER_ARTICLE + MOST_ARTICLES * 7  # owners of one event are seven apart
    lists = {"who": WHO, "did": DID, "what": WHAT, "place": WHERE, "publishers": PUBLISHERS}
    values = {"events": events, "articles": articles, **{name: list(value) for name, value in lists.items()}}
    with duckdb.connect(str(path), config={**WRITE_CONFIG, "memory_limit": "2GB"}) as connection:
        connection.execute("SET enable_progress_bar = false")
        connection.begin()  # one transaction: each would wait for the disk
        for statement in create_statements():
            connection.execute(statement)
        meta = {"format": FORMAT, "schema": SCHEMA_VERSION, "title": f"{events:,} generated events"}
        connection.executemany("INSERT INTO meta VALUES (?, ?)", list(meta.items()))
        connection.execute("SET VARIABLE seed = ?", [seed])
        connection.execute(_FUNCTIONS)
        for statement in (_CENTRES, _DRAWN, _ARTICLES, _CLAIMS, _EVENTS, _DISAGREEMENTS):
            used = {name: value for name, value in values.items() if f"${name}" in statement}
            connection.execute(statement, used or None)
        connection.commit()
