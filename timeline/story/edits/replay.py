"""A log of edits replayed: over articles, or over a story as it was built."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import orjson

from timeline.model import Article, EditNote, PublishDate, Refusal, Story, Unedited
from timeline.story.assembly import Again, ReadAll, assemble
from timeline.story.edits.corrections import (
    corrected_mentions,
    inferred_again,
    missing_articles,
    settled_without,
    with_corrected_dates,
    with_settled_dates,
    with_zone,
)
from timeline.story.edits.desk import Desk, NotApplicableError
from timeline.story.edits.events import apply_to
from timeline.story.edits.exchanged import Found, as_built, exchange
from timeline.story.edits.kinds import (
    BuildEdit,
    CorrectPublished,
    CorrectReading,
    Entry,
    Log,
    Redo,
    RenameStory,
    ReplaceArticle,
    Step,
    Unapplied,
)
from timeline.story.edits.records import entry_record, kind_of
from timeline.story.edits.words import says
from timeline.story.publish_dates.publishing import with_publish_dates
from timeline.story.zones import has_clock_time
from timeline.waiting import Progress

_NOTHING_KNOWN: Mapping[str, Found] = {}
_NOTHING_SETTLED: Mapping[str, PublishDate] = {}


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
    if not any(isinstance(item.edit, BuildEdit) for item in log.standing()):
        return finished(story, log)
    articles, known = as_built(story)
    return replay(articles, log, story.title, refusals=story.refusals, known=known)


def replay(
    articles: Sequence[Article],
    log: Log,
    title: str | None = None,
    progress: Progress | None = None,
    refusals: Sequence[Refusal] = (),
    known: Mapping[str, Found] = _NOTHING_KNOWN,
    read_all: ReadAll | None = None,
    again: Again | None = None,
    settled: Mapping[str, PublishDate] = _NOTHING_SETTLED,
) -> Edited:
    """Build the story of ``articles`` with the edits of ``log``, as ``story.build`` does without any.

    ``known`` are mentions found before, by article id; where the publish date is still the same they hold, and
    ``again`` gives what such an article says (see ``assemble``). ``settled`` are publish dates inferred before, which
    stay where nothing dates their articles any more, as new articles beside them leave them in doubt, unless an edit
    has a say in what they rest on.
    """
    standing = log.standing()
    left = exchange(articles, standing)
    stays = {article.id: article for article in left.articles}
    exchanged = [article for article in articles if stays.get(article.id) != article]
    settled = settled_without(settled, exchanged, left.articles)
    found = with_settled_dates(with_publish_dates(inferred_again(left.articles)), settled)
    corrected, missed = with_corrected_dates(found, standing)
    zoned, unknown = with_zone(corrected, standing)
    dated = zoned
    if zoned != found:
        changed_dates = [old for old, new in zip(found, corrected, strict=True) if old.published != new.published]
        settled = settled_without(settled, changed_dates, zoned)
        dated = with_settled_dates(with_publish_dates(inferred_again(zoned)), settled)
    changed = {item.edit.article.id for item in standing if isinstance(item.edit, ReplaceArticle)}
    mentions = {
        article.id: known[article.id].mentions
        for article in dated
        if article.id in known
        and article.id not in changed
        and not (article.zone and has_clock_time(known[article.id].mentions))
        and known[article.id].published == article.published.moment
    }
    gaps = [*left.missed, *missed, *unknown, *missing_articles(dated, standing)]
    misread = {item.edit.mention.article for item in standing if isinstance(item.edit, CorrectReading)}
    for article in dated:
        if article.id in misread:
            mentions[article.id], gone = corrected_mentions(article, standing)
            gaps += gone
    story = assemble(dated, title, progress, refusals, mentions, read_all, again)
    names = {item.edit.article.id for item in standing if isinstance(item.edit, CorrectPublished)}
    names |= {a.id for a, there in zip(corrected, zoned, strict=True) if a.published != there.published}
    before = tuple((article.id, article.published) for article in found if article.id in names)
    return finished(replace(story, unedited=Unedited(published=before, removed=left.removed)), log, gaps)


def finished(story: Story, log: Log, missed: Sequence[Unapplied] = ()) -> Edited:
    """A built story with the edits of events applied; ``missed`` are the corrections before building that were not."""
    desk = Desk(story)
    standing = log.standing()
    reasons = {gap.entry.id: gap.why for gap in missed}
    for item in standing:
        if isinstance(item.edit, BuildEdit | RenameStory):
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
    names = [item.edit.title for item in standing if isinstance(item.edit, RenameStory)]
    edited = replace(
        story,
        title=names[-1] if names else story.title,
        articles=tuple(desk.articles.values()),
        mentions=story.mentions | dict.fromkeys(desk.added, ()),
        events=desk.shown(),
        hidden=desk.out_of_sight(),
        edits=tuple(notes),
        unedited=replace(
            story.unedited,
            events=desk.replaced(),
            added=tuple(desk.added),
            title=story.title if names else None,
        ),
    )
    return Edited(edited, (*gaps, *strays))


def note_of(entry: Entry, why_not: str = "") -> EditNote:
    """An entry as a story shows it; ``why_not`` says why it does not apply."""
    line = orjson.dumps(entry_record(entry)).decode()
    return EditNote(entry.id, kind_of(entry.step).name, says(entry.step), line, entry.when, entry.author, why_not)


def _stray(step: Step) -> str:
    done = "brought back" if isinstance(step, Redo) else "undone"
    return f"The edit that is to be {done} is not before it in the file, or is {done} already."
