"""A log of edits replayed: over articles, or over a story as it was built."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import orjson

from timeline.model import Article, EditNote, Mention, Moment, Refusal, Story, Unedited
from timeline.story.assembly import ReadAll, assemble
from timeline.story.edits.corrections import (
    corrected_mentions,
    inferred_again,
    missing_articles,
    with_corrected_dates,
)
from timeline.story.edits.desk import Desk, NotApplicableError
from timeline.story.edits.events import apply_to
from timeline.story.edits.kinds import CorrectPublished, CorrectReading, Entry, Log, Redo, Step, Unapplied
from timeline.story.edits.records import entry_record, kind_of
from timeline.story.edits.words import says
from timeline.story.publishing import with_publish_dates

Progress = Callable[[int, int], None]


class Found(NamedTuple):
    """The mentions that were found in an article while its publish date was this."""

    published: Moment | None
    mentions: tuple[Mention, ...]


_NOTHING_KNOWN: Mapping[str, Found] = {}


@dataclass(frozen=True, slots=True)
class Edited:
    """A story with its edits applied, and those that change nothing any more."""

    story: Story
    unapplied: tuple[Unapplied, ...]


def apply_edits(story: Story, log: Log) -> Edited:
    """The story, as it was built, with the edits of ``log`` that stand; the same input gives the same story.

    Corrections of publish dates and readings resolve the articles concerned again and group all claims anew; the
    other edits follow in order. Raises ValueError for a story that holds edits already.
    """
    if story.edits:
        raise ValueError("edits are applied to a story as it was built")
    if not any(isinstance(item.edit, CorrectPublished | CorrectReading) for item in log.standing()):
        return finished(story, log)
    known = {a.id: Found(a.published.moment, story.mentions[a.id]) for a in story.articles}
    return replay(story.articles, log, story.title, refusals=story.refusals, known=known)


def replay(
    articles: Sequence[Article],
    log: Log,
    title: str | None = None,
    progress: Progress | None = None,
    refusals: Sequence[Refusal] = (),
    known: Mapping[str, Found] = _NOTHING_KNOWN,
    read_all: ReadAll | None = None,
) -> Edited:
    """Build the story of ``articles`` with the edits of ``log``, as ``story.build`` does without any.

    ``known`` are mentions found before, by article id; where the publish date is still the same they hold.
    """
    standing = log.standing()
    found = with_publish_dates(inferred_again(articles))
    corrected, missed = with_corrected_dates(found, standing)
    dated = found if corrected == found else with_publish_dates(inferred_again(corrected))
    mentions = {
        article.id: known[article.id].mentions
        for article in dated
        if article.id in known and known[article.id].published == article.published.moment
    }
    gaps = [*missed, *missing_articles(dated, standing)]
    misread = {item.edit.mention.article for item in standing if isinstance(item.edit, CorrectReading)}
    for article in dated:
        if article.id in misread:
            mentions[article.id], gone = corrected_mentions(article, standing)
            gaps += gone
    story = assemble(dated, title, progress, refusals, mentions, read_all)
    names = {item.edit.article.id for item in standing if isinstance(item.edit, CorrectPublished)}
    before = tuple((article.id, article.published) for article in found if article.id in names)
    return finished(replace(story, unedited=Unedited(published=before)), log, gaps)


def finished(story: Story, log: Log, missed: Sequence[Unapplied] = ()) -> Edited:
    """A built story with the edits of events applied; ``missed`` are the corrections before building that were not."""
    desk = Desk(story)
    standing = log.standing()
    reasons = {gap.entry.id: gap.why for gap in missed}
    for item in standing:
        if isinstance(item.edit, CorrectPublished | CorrectReading):
            continue
        try:
            apply_to(desk, item.entry, item.edit)
        except NotApplicableError as error:
            reasons[item.entry.id] = str(error)
    gaps = [Unapplied(item.entry, reasons[item.entry.id]) for item in standing if item.entry.id in reasons]
    strays = [Unapplied(entry, _stray(entry.step)) for entry in log.strays()]
    notes = [note_of(item.entry, reasons.get(item.entry.id, "")) for item in standing]
    notes += [note_of(stray.entry, stray.why) for stray in strays]
    if not notes:
        return Edited(story, ())
    edited = replace(
        story,
        articles=tuple(desk.articles.values()),
        mentions=story.mentions | dict.fromkeys(desk.added, ()),
        events=desk.shown(),
        hidden=desk.out_of_sight(),
        edits=tuple(notes),
        unedited=replace(story.unedited, events=desk.replaced(), added=tuple(desk.added)),
    )
    return Edited(edited, (*gaps, *strays))


def note_of(entry: Entry, why_not: str = "") -> EditNote:
    """An entry as a story shows it; ``why_not`` says why it does not apply."""
    line = orjson.dumps(entry_record(entry)).decode()
    return EditNote(entry.id, kind_of(entry.step).name, says(entry.step), line, entry.when, entry.author, why_not)


def _stray(step: Step) -> str:
    done = "brought back" if isinstance(step, Redo) else "undone"
    return f"The edit that is to be {done} is not before it in the file, or is {done} already."
