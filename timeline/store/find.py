"""Events, claims and articles by what people call them: an id, or words that only one of them holds."""

import re
from collections.abc import Iterator, Sequence

from timeline.errors import UsageError
from timeline.model import Article, Claim, Event
from timeline.store.read import StoryFile
from timeline.store.rows import Filters
from timeline.store.search import fold
from timeline.wording import say_interval

_WORD = re.compile(r"\w+")
MOST_NAMED = 10  # candidates that a message lists; more do not help to choose


def find_event(file: StoryFile, name: str) -> Event:
    """The event, in sight or hidden, with this id, or the only one whose title holds these words.

    Raises UsageError that lists what fits when none or several do.
    """
    hidden = file.hidden()
    found = file.event(name) or next((event for event in hidden if name in event.ids), None)
    if found is not None:
        return found
    wanted = _words(name)
    rows = file.events(Filters(text=" ".join(wanted))) if wanted else []
    fits = [row.id for row in rows if wanted <= _words(row.title)]
    fits += [event.id for event in hidden if wanted and wanted <= _words(event.title)]
    exact = [row.id for row in rows if fold(row.title) == fold(name)]
    chosen = exact if len(exact) == 1 else fits
    if len(chosen) == 1:
        return find_event(file, chosen[0])
    titles = {row.id: f"{row.title} ({say_interval(row.interval, row.grain)})" for row in rows}
    titles |= {event.id: f"{event.title} (hidden)" for event in hidden}
    raise UsageError(_unclear("event", name, [(each, titles[each]) for each in fits]))


def find_claim(file: StoryFile, name: str) -> tuple[Event, Claim]:
    """The claim with this id and the event it belongs to. Raises UsageError when there is none."""
    event = file.event(name) or next((event for event in file.hidden() if name in event.ids), None)
    claim = next((claim for claim in event.claims if claim.id == name), None) if event else None
    if event is None or claim is None:
        raise UsageError(
            f"there is no claim {name!r}; “edits find STORY WORDS” shows the claims of events with their ids"
        )
    return event, claim


def find_article(file: StoryFile, name: str) -> Article:
    """The article with this id or path, or the only one whose title holds these words.

    Raises UsageError that lists what fits when none or several do.
    """
    rows = file.articles()
    wanted = _words(name)
    named = [row for row in rows if row.id == name] or [row for row in rows if row.path == name]
    fits = named or [row for row in rows if wanted and wanted <= _words(row.title)]
    found = file.article(fits[0].id) if len(fits) == 1 else None
    if found is None:
        raise UsageError(_unclear("article", name, [(row.id, row.title) for row in fits]))
    return found[0]


def events_saying(file: StoryFile, words: str) -> Iterator[Event]:
    """The events, in order of time, whose titles or sentences hold every one of the words; hidden ones come last."""
    for row in file.events(Filters(text=words)):
        event = file.event(row.id)
        if event is not None:
            yield event
    wanted = fold(words).split()
    for event in file.hidden():
        said = fold(" ".join([event.title, *(claim.sentence for claim in event.claims)]))
        if all(word in said for word in wanted):
            yield event


def _words(text: str) -> set[str]:
    """The whole words of a text: a letter that many titles hold must not name the one that is removed."""
    return set(_WORD.findall(fold(text)))


def _unclear(noun: str, name: str, fits: Sequence[tuple[str, str]]) -> str:
    if not fits:
        return f"there is no {noun} {name!r}: no id is that, and no title holds these words"
    lines = "".join(f"\n  {identifier}  {title}" for identifier, title in fits[:MOST_NAMED])
    more = f"\n  and {len(fits) - MOST_NAMED} more" if len(fits) > MOST_NAMED else ""
    return f"{name!r} fits {len(fits)} {noun}s; name one by its id:{lines}{more}"
