"""What a story file tells of a few events beside their rows: their sentences, and when their articles appeared."""

from collections import defaultdict
from collections.abc import Sequence

from timeline.store import restore
from timeline.store.read import StoryFile
from timeline.store.where import among


def sentences(file: StoryFile, identifiers: Sequence[str]) -> dict[str, list[str]]:
    """The sentences that the events with these ids rest on, best first, by id."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    names = _positions(file, identifiers)
    if not names:
        return found
    rows = file.select("event, record", "claims", f"{among('event', names)} ORDER BY event, position")
    for position, record in rows:
        found[names[position]].append(restore.claim_sentence(record))
    return found


def publish_days(file: StoryFile, identifiers: Sequence[str]) -> dict[str, list[int]]:
    """The days on which the articles of the events with these ids appeared, oldest first, by id."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    names = _positions(file, identifiers)
    if not names:
        return found
    pairs = file.select("DISTINCT event, article", "claims", among("event", names))
    articles = sorted({article for _, article in pairs})
    known = "WHERE published_day IS NOT NULL AND id IN (SELECT unnest(?::VARCHAR[]))"
    days: dict[str, int] = dict(file.select("id, published_day", "articles", known, [articles]))
    for position, day in sorted({(position, days[article]) for position, article in pairs if article in days}):
        found[names[position]].append(day)
    return found


def _positions(file: StoryFile, identifiers: Sequence[str]) -> dict[int, str]:
    """The ids by position: claims are stored in that order, so that few of a million are looked at."""
    if not identifiers:
        return {}
    return dict(file.select("position, id", "events", "WHERE id IN (SELECT unnest(?::VARCHAR[]))", [list(identifiers)]))
