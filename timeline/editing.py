"""Editing a story file: what the dashboard and the command line share.

The edits file is written first and holds every edit that was ever made; the story file follows from it. Both are
replaced whole, under one lock, so that neither a crash nor a second writer loses an edit. Where the story
file cannot be written, the edits file is put back as it was.
"""

import secrets
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import get_args

from timeline.errors import UsageError
from timeline.model import Article, Mention, Story
from timeline.store import (
    StoryFile,
    entry_of,
    locked,
    log_path,
    log_written,
    patch_story,
    read_log,
    saved_log,
    write_story,
)
from timeline.story.assembly import Reading
from timeline.story.edits import Changes, Edited, Entry, Log, Unapplied, changes
from timeline.story.edits.changes import PREVIEW_ID, MovedMention, moved_days, moved_mentions, without
from timeline.story.edits.corrections import settled_dates
from timeline.story.edits.exchanged import as_built
from timeline.story.edits.kinds import (
    ArticleEdit,
    BuildEdit,
    CorrectPublished,
    CorrectReading,
    Edit,
    Redo,
    SetZone,
    Step,
    Undo,
)
from timeline.story.edits.needs import needs_of
from timeline.story.edits.records import KINDS
from timeline.story.edits.replay import finished, note_of, replay
from timeline.story.kept import Kept, titles_in
from timeline.story.zones import checked_zone
from timeline.waiting import Progress
from timeline.workspace import kept_log, open_story

# The names of the kinds of edit that resolve articles again.
_BEFORE_BUILDING = frozenset(kind.name for kind in KINDS if kind.shape.make in get_args(BuildEdit))
_READ = Kept()  # a preview reads the articles, and the edit that follows it reads the same


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who makes an edit, when (ISO 8601) and why."""

    when: str | None = None
    author: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """An edit with its number in the list, from 1; ``why_not`` is the reason where it stands but changes nothing."""

    number: int
    entry: Entry
    undone: bool
    why_not: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The entries that were added to the edits file, and all edits that change nothing any more.

    ``target`` is the edit that was undone or brought back.
    """

    added: tuple[Entry, ...]
    unapplied: tuple[Unapplied, ...]
    target: Entry | None = None


def stamp_now(author: str | None = None, note: str = "") -> Stamp:
    """A stamp of this moment: an edit meets the clock here alone."""
    return Stamp(datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"), author, note)


def entry_for(step: Step, stamp: Stamp) -> Entry:
    """A step as the edits file keeps it, under an id of its own."""
    return Entry(_new_id(), step, stamp.when, stamp.author, stamp.note)


def apply(story: Path, edits: Sequence[Edit], stamp: Stamp, progress: Progress | None = None) -> Outcome:
    """Apply edits to the story file at ``story``, all or none, and keep them in the edits file beside it.

    ``progress`` is told the number of articles done and of all where the story is worked out again; what it raises
    ends the work. Raises UsageError with the reason when one does not apply, and StoreError when a file cannot be read
    or written. Nothing has changed then.
    """

    def entries(log: Log) -> list[Entry]:
        return [entry_for(edit, stamp) for edit in edits]

    return _change(story, entries, progress, must_apply=True)


def undo(story: Path, number: int | None, stamp: Stamp, progress: Progress | None = None) -> Outcome:
    """Undo the edit with this number in ``listed``, or the latest that stands. Raises UsageError when there is none."""

    def entries(log: Log) -> list[Entry]:
        chosen = _numbered(log, number) if number is not None else log.last_standing()
        if chosen is None:
            raise UsageError(f"{story}: there is no edit to undo")
        if chosen not in [item.entry for item in log.standing()]:
            raise UsageError(f"{story}: edit {number} is undone already")
        return [entry_for(Undo(chosen.id), stamp)]

    return _change(story, entries, progress, must_apply=False)


def redo(story: Path, number: int | None, stamp: Stamp, progress: Progress | None = None) -> Outcome:
    """Bring back the edit with this number in ``listed``, or the one undone last. Raises UsageError without one."""

    def entries(log: Log) -> list[Entry]:
        chosen = _numbered(log, number) if number is not None else log.last_undone()
        if chosen is None:
            raise UsageError(f"{story}: no edit is undone")
        if chosen in [item.entry for item in log.standing()]:
            raise UsageError(f"{story}: edit {number} is not undone")
        return [entry_for(Redo(chosen.id), stamp)]

    return _change(story, entries, progress, must_apply=False)


def replay_file(story: Path, edits: Path, progress: Progress | None = None) -> Outcome:
    """Add the entries of another edits file that the story's own does not have, in their order.

    Those that do not apply are kept and told in the outcome. Raises StoreError when the file is no edits file.
    """
    given = read_log(edits)
    return _change(story, partial(_not_yet_in, given), progress, must_apply=False)


def _not_yet_in(given: Log, log: Log) -> list[Entry]:
    known = {entry.id for entry in log.entries}
    return [entry for entry in given.entries if entry.id not in known]


def listed(story: Path) -> list[Listed]:
    """Every edit that was made, oldest first, with what became of it. Raises what ``open_story`` raises."""
    with open_story(story) as file:
        log = saved_log(story)
        unapplied = {gap.entry.id: gap.why for gap in _replayed(story, file, log)[0].unapplied}
    standing = {item.entry.id for item in log.standing()}
    return [
        Listed(number, entry, entry.id not in standing, unapplied.get(entry.id, ""))
        for number, entry in enumerate(log.edits(), start=1)
    ]


def zone_of(story: Path) -> str:
    """The name of the time zone in which a story's days are told, "" for none. Raises what ``open_story`` raises."""
    return _zone_in(saved_log(story))


def zone_entries(story: Path, zone: str, stamp: Stamp) -> tuple[Entry, ...]:
    """What the log of a story that is yet to be built must get for the zone: none where it has it already.

    Raises UsageError for a zone that is not known, and StoreError when the edits that are there cannot be read.
    """
    name = checked_zone(zone)
    return () if name == _zone_in(kept_log(story)) else (entry_for(SetZone(name), stamp),)


def _zone_in(log: Log) -> str:
    zones = [item.edit.zone for item in log.standing() if isinstance(item.edit, SetZone)]
    return zones[-1] if zones else ""


def preview(story: Path, step: Step, progress: Progress | None = None) -> Changes:
    """What an edit, an undo or a redo would change in the story file at ``story``; nothing is written.

    Corrections of publish dates and readings compare whole stories, the others only the events they concern.
    ``progress`` is as in ``apply``.
    """
    return _previewed(story, lambda log: [Entry(PREVIEW_ID, step)], progress)


def preview_file(story: Path, edits: Path, progress: Progress | None = None) -> Changes:
    """What ``replay_file`` would change; nothing is written. Raises what it raises."""
    return _previewed(story, partial(_not_yet_in, read_log(edits)), progress)


def _previewed(story: Path, entries: Callable[[Log], Sequence[Entry]], progress: Progress | None) -> Changes:
    with open_story(story) as file:
        log = after = saved_log(story)
        for entry in entries(log):
            after = after.with_entry(entry)
        if _is_resolved_again(file, after):
            now, then = Edited(file.story(), ()), _replayed_whole(file, after, progress)
        else:
            part = _part(file, after, log)
            now, then = _finished(file, part, log), _finished(file, part, after)
    known = {gap.entry.id for gap in now.unapplied} | {note.id for note in now.story.edits if note.why_not}
    return changes(now.story, then.story, tuple(gap for gap in then.unapplied if gap.entry.id not in known))


def preview_mentions(story: Path, edit: ArticleEdit) -> tuple[MovedMention, ...]:
    """The time expressions of its article that a correction would move: what can be shown of ``preview`` at once."""
    name = edit.article.id if isinstance(edit, CorrectPublished) else edit.mention.article
    with open_story(story) as file:
        found = file.article(name)
        return () if found is None else moved_mentions(*found, edit, saved_log(story))


def preview_days(story: Path, zone: str) -> tuple[tuple[Article, Article], ...]:
    """The articles, without texts, that appeared on another day or hour in a zone: what ``preview`` shows at once."""
    with open_story(story) as file:
        rows = file.articles(counted=False)
    return moved_days([Article(row.id, "", row.title, row.publisher, published=row.published) for row in rows], zone)


def preview_removal(story: Path, article: str) -> Changes:
    """The events that rest on an article, with what is left of each: what can be shown of ``preview`` at once.

    Working the story out again may do more: what the article held together or dated may part or move.
    """
    with open_story(story) as file:
        there = file.article(article)
        names = dict.fromkeys(link.event_id for link in file.claims_of(article))
        events = [event for event in map(file.event, names) if event is not None]
    return without(there[0], events) if there else Changes()


def _change(
    story: Path, entries: Callable[[Log], Sequence[Entry]], progress: Progress | None, *, must_apply: bool
) -> Outcome:
    """Add entries to the log of a story and bring the story file up to it."""
    open_story(story).close()  # says what is wrong with it before a lock is made beside it
    with locked(log_path(story)):
        log = saved_log(story)
        added = tuple(entries(log))
        for entry in added:
            log = log.with_entry(entry)
        with open_story(story) as file:
            edited, save = _replayed(story, file, log, progress)
        refused = next((gap for gap in edited.unapplied if must_apply and gap.entry in added), None)
        if refused is not None:
            raise UsageError(refused.why)
        with log_written(log, log_path(story)) if added else nullcontext():
            save()
    acted_on = {entry.step.entry for entry in added if isinstance(entry.step, Undo | Redo)}
    target = next((entry for entry in log.entries if entry.id in acted_on), None)
    return Outcome(added, edited.unapplied, target)


def _replayed(
    story: Path, file: StoryFile, log: Log, progress: Progress | None = None
) -> tuple[Edited, Callable[[], None]]:
    """The story file with the edits of a log, and how to write it; only the events concerned, where that will do."""
    if _is_resolved_again(file, log):
        whole = _replayed_whole(file, log, progress)
        return whole, lambda: write_story(whole.story, story)
    part = _part(file, log)
    edited = _finished(file, part, log)
    if list(edited.story.edits) == file.edits():
        return edited, lambda: None
    return edited, lambda: patch_story(story, part, edited.story)


def _is_resolved_again(file: StoryFile, log: Log) -> bool:
    """Whether the log corrects other publish dates and readings than the story file was built with."""
    there = [note.line for note in file.edits() if note.kind in _BEFORE_BUILDING]
    wanted = [note_of(item.entry).line for item in log.standing() if isinstance(item.edit, BuildEdit)]
    return there != wanted


def _part(file: StoryFile, *logs: Log) -> Story:
    needs = needs_of([item for log in logs for item in log.standing()])
    return file.part(needs.events, needs.articles, needs.urls)


def _finished(file: StoryFile, part: Story, log: Log) -> Edited:
    """A part of the story with the edits of events applied, those before building standing as in the file."""
    before = {note.id: note.why_not for note in file.edits() if note.kind in _BEFORE_BUILDING and note.why_not}
    missed = [Unapplied(item.entry, before[item.entry.id]) for item in log.standing() if item.entry.id in before]
    return finished(part, log, missed)


def _replayed_whole(file: StoryFile, log: Log, progress: Progress | None = None) -> Edited:
    """The story built again of the file's articles; mentions, and the titles of what they date, are kept where no
    correction, old or new, has a say."""
    story = file.story()
    titles = titles_in(story)
    steps = [entry_of(note).step for note in story.edits]
    misread = frozenset(step.mention.article for step in steps if isinstance(step, CorrectReading))
    articles, known = as_built(story, misread)
    title = story.unedited.title or story.title

    def again(article: Article, mentions: tuple[Mention, ...]) -> Reading:
        return _READ.reading_of(article, mentions, titles.get(article.id, ()))

    settled = settled_dates(articles)
    return replay(articles, log, title, progress, story.refusals, known, again=again, settled=settled)


def _numbered(log: Log, number: int) -> Entry:
    """The edit with a number of the list. Raises UsageError when there is none."""
    edits = log.edits()
    if not 1 <= number <= len(edits):
        there = f"there are edits 1 to {len(edits)}" if edits else "there are none"
        raise UsageError(f"there is no edit {number}; {there}")
    return edits[number - 1]


def _new_id() -> str:
    return secrets.token_hex(6)  # a clash among a million edits has odds of one in 500
