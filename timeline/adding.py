"""Articles added to a story file, in less time than building it again takes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from timeline.errors import SourceError
from timeline.model import Article, Event, Refusal, Story, Wording
from timeline.sources import passed_over
from timeline.sources.ids import imprint
from timeline.store import (
    Extension,
    StoryFile,
    is_edited,
    locked,
    log_of,
    log_path,
    surroundings,
    which_file,
    wording_in,
    write_story,
)
from timeline.story import read_article
from timeline.story.additions import add, grown, searched_words
from timeline.story.publish_dates.doubts import with_doubts_of_events
from timeline.story.publish_dates.publishing import with_publish_dates
from timeline.waiting import Progress
from timeline.workspace import articles_in, open_story

REPEATS = "is in the story already, word for word"


@dataclass(frozen=True, slots=True)
class Added:
    """What adding did: the articles taken, those refused, and how many events are new, or changed by them."""

    articles: tuple[Article, ...]
    refusals: tuple[Refusal, ...]
    new: int
    changed: int


class NothingToAddError(SourceError):
    """Every article was refused; ``refusals`` say why."""

    def __init__(self, refusals: Sequence[Refusal], more: str = "") -> None:
        told = [f"{each.name}: {each.why}" for each in refusals]
        super().__init__("nothing to add" + "".join(f"\n  {line}" for line in (*told, more) if line))
        self.refusals = tuple(refusals)


def add_articles(path: Path, sources: Sequence[Path], progress: Progress | None = None) -> Added:
    """Add the articles in files and folders to the story file at ``path``; a failure leaves it as it was.

    Only what is near the new claims is looked at (``story.additions`` says where a build of all articles may decide
    otherwise); the title stays, and so do the words of a doubt about a publish date. A story that was edited is built
    anew, as an edit may concern any part of it. Raises what ``open_story`` and ``build_story`` raise, SourceError too
    when the story has every article already, and StoreError when the file cannot be written.
    """
    with _held(path) as file:
        try:
            return _added(file, *articles_in(sources), progress)
        except NothingToAddError as error:
            raise NothingToAddError(error.refusals, passed_over(sources)) from error


def add_these(
    path: Path, given: Sequence[Article], refused: Sequence[Refusal] = (), progress: Progress | None = None
) -> Added:
    """Add articles that have been read already, and keep what was refused while reading; else as ``add_articles``.

    ``progress`` is told the number of articles done and of all that are read; what it raises ends the adding, and the
    story stays as it was.
    """
    with _held(path) as file:
        return _added(file, given, refused, progress)


@contextmanager
def _held(path: Path) -> Iterator[StoryFile]:
    """The story file at ``path``, open and locked; what is wrong with it is said before a lock is made beside it."""
    seen = which_file(path)
    with open_story(path) as file, locked(log_path(path)):
        if which_file(path) == seen:
            yield file
        else:  # another process changed the story just now
            with open_story(path) as latest:
                yield latest


def _added(file: StoryFile, given: Sequence[Article], refused: Sequence[Refusal], progress: Progress | None) -> Added:
    removed, shaped = _edited(file)
    articles, repeats = _not_yet_in(file, given, removed)
    refusals = [*refused, *repeats]
    if not articles:
        raise NothingToAddError(refusals)
    if _is_built_anew(file, shaped=shaped):
        return _built_anew(file, articles, refusals, progress)
    return _joined(file, articles, refusals, progress)


def is_built_anew(path: Path) -> bool:
    """Whether adding to the story file at ``path`` works it out again. Raises what ``open_story`` raises."""
    with open_story(path) as file:
        return _is_built_anew(file, shaped=_edited(file)[1])


def _is_built_anew(file: StoryFile, *, shaped: bool) -> bool:
    return shaped or file.counts()[1] == 0  # the first articles of a story are built together


def _edited(file: StoryFile) -> tuple[frozenset[str], bool]:
    """The ids of the articles that edits keep out, and whether edits change anything that adding looks at.

    What edits are made of is imported for stories that have some: it takes a tenth of what an adding needs to start.
    """
    if not is_edited(file):
        return frozenset(), False
    from timeline.story.edits.exchanged import removed_ids
    from timeline.story.edits.kinds import RenameStory

    log = log_of(file)
    return removed_ids(log.standing()), not all(isinstance(entry.step, RenameStory) for entry in log.entries)


def _joined(
    file: StoryFile, articles: Sequence[Article], refusals: Sequence[Refusal], progress: Progress | None
) -> Added:
    """New articles placed among the events near them, while the file is copied."""
    with Extension(file.path) as extension:
        dated = _dated(file, articles)
        readings = []
        for number, article in enumerate(dated, start=1):
            readings.append(read_article(article))
            if progress:
                progress(number, len(dated))
        wording = wording_in(file)
        drafts = [draft for reading in readings for draft in reading.drafts]
        near = surroundings(file, drafts, searched_words(readings, wording), wording)
        change = add(dated, readings, near)
        standing = [article for article, _ in near.articles]
        everyone = with_doubts_of_events([*standing, *dated], change.made)
        dated = list(everyone[len(standing) :])
        doubted = [new for old, new in zip(standing, everyone, strict=False) if new != old]
        gone = [event for event in near.events if event.id in change.gone]
        part = Story(
            title="",
            articles=tuple(dated),
            mentions={article.id: reading.mentions for article, reading in zip(dated, readings, strict=True)},
            events=change.made,
            unplaced=change.unplaced,
            refusals=tuple(refusals),
            wording=grown(Wording(), readings),
        )
        extension.write(part, gone, {article.id: article.publisher for article in everyone}, doubted)
    stood = {claim.id for event in gone for claim in event.claims}
    changed = sum(any(claim.id in stood for claim in event.claims) for event in change.made)
    return Added(tuple(dated), tuple(refusals), len(change.made) - changed, changed)


def _not_yet_in(
    file: StoryFile, articles: Sequence[Article], removed: frozenset[str]
) -> tuple[list[Article], list[Refusal]]:
    """The articles under ids that the story has not given yet; what it has word for word, or removed, is refused."""
    fresh: list[Article] = []
    refusals: list[Refusal] = []
    taken: set[str] = set()
    for article in articles:
        if article.id in removed:
            refusals.append(Refusal(article.path or article.id, "was removed from the story; undo that edit to add it"))
            continue
        if _is_printed_there(file, article) or any(_same_print(article, other) for other in fresh):
            refusals.append(Refusal(article.path or article.id, REPEATS))
            continue
        given, number = article.id, 1
        while (there := file.article(given)) is not None or given in taken:
            if there is not None and there[0].text == article.text:
                refusals.append(Refusal(article.path or article.id, REPEATS))
                break
            number += 1
            given = f"{article.id}-{number}"
        else:
            taken.add(given)
            fresh.append(replace(article, id=given))
    return fresh, refusals


def _is_printed_there(file: StoryFile, article: Article) -> bool:
    """Whether the story holds the text from the same publisher and day, under whatever id."""
    if imprint(article) is None:
        return False
    there = [
        file.article(identifier) for (identifier,) in file.select("id", "articles", "WHERE text = ?", [article.text])
    ]
    return any(found is not None and _same_print(article, found[0]) for found in there)


def _same_print(article: Article, other: Article) -> bool:
    printed = imprint(article)
    return printed is not None and article.text == other.text and printed == imprint(other)


def _dated(file: StoryFile, articles: Sequence[Article]) -> list[Article]:
    """The articles with their publish dates; one that gives none may share quotations with any article of the story."""
    dated = with_publish_dates(articles)
    if all(article.published.moment is not None for article in dated):
        return list(dated)
    standing = file.story().articles
    return list(with_publish_dates([*standing, *articles])[len(standing) :])


def _built_anew(
    file: StoryFile, articles: Sequence[Article], refusals: Sequence[Refusal], progress: Progress | None
) -> Added:
    """The story of its own articles and of new ones, with its edits applied again."""
    from timeline.story.edits import replay
    from timeline.story.edits.corrections import settled_dates
    from timeline.story.edits.exchanged import as_built

    story = file.story()
    standing, known = as_built(story)
    title = story.unedited.title or story.title
    settled = settled_dates(standing)
    everything = [*standing, *articles]
    refused = [*story.refusals, *refusals]
    edited = replay(everything, log_of(file), title, progress, refused, known, settled=settled).story
    write_story(edited, file.path)
    before, new = {_told(event) for event in story.events}, {article.id for article in articles}
    changed = [event for event in edited.events if _told(event) not in before]
    fresh = sum(all(claim.article in new for claim in event.claims) for event in changed)
    dated = tuple(article for article in edited.articles if article.id in new)
    return Added(dated, tuple(refusals), fresh, len(changed) - fresh)


def _told(event: Event) -> tuple[object, ...]:
    """What a reader sees of an event change: not its weight among the others."""
    return event.title, event.interval, event.grain, event.certainty, frozenset(claim.id for claim in event.claims)
