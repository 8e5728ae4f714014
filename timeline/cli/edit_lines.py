"""What edits do, as lines for a terminal."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.cli.terminal import one_line
from timeline.wording import say_interval, say_moment

if TYPE_CHECKING:
    from timeline.model import Event, Mention
    from timeline.story.edits import Changes


def lost_edits(unapplied: Iterable[tuple[str, str]]) -> Iterator[str]:
    """A line for each edit that changes nothing any more, of what it does and why it does not."""
    for says, why in unapplied:
        yield one_line(f"This edit no longer applies: {says}. {why}")


def shown(changes: "Changes") -> Iterator[str]:
    """What an edit would change, line by line."""
    from timeline.story.edits.words import says

    lines = [*_articles(changes), *_mentions(changes), *_events(changes)]
    yield from map(one_line, lines or ["Nothing in sight would change."])
    yield from lost_edits((says(gap.entry.step), gap.why) for gap in changes.unapplied)


def _articles(changes: "Changes") -> Iterator[str]:
    if changes.title is not None:
        yield f"title: {changes.title[0]} -> {changes.title[1]}"
    yield from (f"article goes: {article.title or article.id}" for article in changes.gone)
    yield from (f"article comes: {article.title or article.id}" for article in changes.come)
    for before, after in changes.articles:
        if before.text != after.text:
            yield f"another text: {after.title or after.id}"
        was, now = (say_moment(d.moment) if (d := side.published).moment else "not known" for side in (before, after))
        if was != now:
            yield f"publish date of {before.title or before.id}: {was} -> {now}"


def _mentions(changes: "Changes") -> Iterator[str]:
    for moved in changes.mentions:
        words = moved.before or moved.after
        if words is not None:
            yield f"“{words.text}” in {moved.article}: {_when(moved.before)} -> {_when(moved.after)}"


def _events(changes: "Changes") -> Iterator[str]:
    for before, after in changes.changed:
        was, now = _event(before), _event(after)
        if was == now and replace(before, importance=after.importance) == after:
            continue  # only its weight among the others is another
        yield f"changes:  {was}" if was == now else f"changes:  {was} -> {now}"
    yield from (f"appears:  {_event(event)}" for event in changes.appeared)
    yield from (f"vanishes: {_event(event)}" for event in changes.vanished)


def _event(event: "Event") -> str:
    return f"{event.title} ({say_interval(event.interval, event.grain)}, sentences: {len(event.claims)})"


def _when(mention: "Mention | None") -> str:
    if mention is None:
        return "not found"
    if mention.interval is None or mention.grain is None:
        return "not placed"
    return say_interval(mention.interval, mention.grain)
