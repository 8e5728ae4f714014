"""The one place that wires things: read, resolve, build, store, query."""

import os
import time
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import SourceError, StoreError, UsageError
from timeline.exports import FORMATS
from timeline.model import UNKNOWN_DATE, Article, Refusal, Story
from timeline.sources import passed_over, read
from timeline.store import (
    ExcerptFile,
    StoryFile,
    check_place,
    duckdb_path,
    holds_story,
    locked,
    log_path,
    log_written,
    reason,
    saved_log,
    write_story,
    write_whole,
)
from timeline.story import ReadAll, build
from timeline.waiting import Progress

if TYPE_CHECKING:
    from timeline.story.edits import Entry, Log


EDITING_VARIABLE = "TIMELINE_EDITING"  # "on" lets every visitor of the dashboard edit; else it is read-only
EXCERPTS_VARIABLE = "TIMELINE_EXCERPTS"  # "on" keeps full texts back: the dashboard shows and gives sentences and links
STORY_VARIABLE = "TIMELINE_STORY"  # the environment variable with the path of the story the dashboard shows
SAMPLE_TITLE = "Moscow hosts the Taliban"
UNUSED_SECONDS = 30 * 24 * 3600  # a month: no app runs on one version for so long without a new start
_PACKAGE = Path(__file__).parent


def build_story(
    sources: Sequence[Path],
    title: str | None = None,
    progress: Progress | None = None,
    read_all: ReadAll | None = None,
) -> Story:
    """The story of the articles in files and folders; what was refused is in ``refusals``.

    ``progress`` is told the number of articles done and of all; ``read_all`` is as in ``story.build``. Raises
    UsageError when a source does not exist, and SourceError naming every refusal when no article could be read.
    """
    articles, refusals = articles_in(sources)
    return build(articles, title, progress, refusals, read_all)


def build_file(
    sources: Sequence[Path],
    out: Path,
    title: str | None = None,
    progress: Progress | None = None,
    read_all: ReadAll | None = None,
    more: "Sequence[Entry]" = (),
) -> Story:
    """Build a story and write it to the story file ``out``; a failure leaves the file that was there.

    The edits beside ``out`` (``store.log_path``) are applied again, and ``more`` after them is kept there, too; those
    that no longer apply say so in the story's ``edits``. Raises what ``build_story`` raises, UsageError, before
    anything is read, when ``out`` cannot be a story file or holds something else, and StoreError when it cannot be
    written or its edits cannot be read.
    """
    from timeline.story.edits import Log, replay

    _check_target(out, is_story=True)
    if out.exists() and out.stat().st_size and not holds_story(out):
        raise UsageError(f"{out}: there is a file that is not a story file; give another name, or remove it first")
    log = Log((*kept_log(out).entries, *more))
    articles, refusals = articles_in(sources)
    story = replay(articles, log, title, progress, refusals, read_all=read_all).story
    with locked(log_path(out)):
        latest = Log((*kept_log(out).entries, *more))
        if latest != log:  # somebody edited the old file meanwhile
            story = replay(articles, latest, title, refusals=refusals, read_all=read_all).story
        with log_written(latest, log_path(out)) if latest.entries else nullcontext():
            write_story(story, out)
    return story


def kept_log(out: Path) -> "Log":
    """The edits of the story to be built at ``out``; a file of an earlier layout, to be replaced, can hold none."""
    from timeline.story.edits import Log

    if log_path(out).exists() or (out.exists() and out.stat().st_size and is_readable(out)):
        return saved_log(out)
    return Log()


def articles_in(sources: Sequence[Path]) -> tuple[list[Article], list[Refusal]]:
    """The articles of sources, and what was refused. Raises SourceError when there is no article at all."""
    articles: list[Article] = []
    refusals: list[Refusal] = []
    for found in read(sources):
        if isinstance(found, Article):
            articles.append(found)
        else:
            refusals.append(found)
    if not articles:
        told = [f"{refusal.name}: {refusal.why}" for refusal in refusals]
        reasons = "".join(f"\n  {line}" for line in (*told, passed_over(sources)) if line)
        raise SourceError(f"no article could be read{reasons}")
    return articles, refusals


def one_article(source: Path) -> Article:
    """The article in a file. Raises UsageError when there is none, or more, or its publish date cannot be read."""
    if source.is_dir():
        raise UsageError(f"{source}: this is a folder; name a file with one article")
    found = list(islice(read([source]), 2))
    if len(found) > 1:
        raise UsageError(f"{source}: holds more than one article; give a file with one")
    if isinstance(found[0], Refusal):
        raise UsageError(f"{found[0].name}: {found[0].why}")
    if found[0].published.moment is None and found[0].published != UNKNOWN_DATE:
        raise UsageError(f"{source}: {found[0].published.why}")
    return found[0]


def open_story(path: Path, *, excerpts: bool = False) -> StoryFile:
    """Open a story file to read it; with ``excerpts`` it gives no full text of an article.

    Raises UsageError when nothing is at ``path``, StoreError when it is no story.
    """
    try:
        is_there, is_folder = path.exists(), path.is_dir()
    except OSError as error:
        raise UsageError(f"{path}: cannot be opened: {reason(error)}") from error
    if is_folder:
        made = f"make one of its articles with: python -m timeline build {path} --out STORY.duckdb"
        raise UsageError(f"{path}: this is a folder; name the story file in it, or {made}")
    if not is_there:
        raise UsageError(f"{path}: there is no such file; make one with: python -m timeline build SOURCE --out {path}")
    return (ExcerptFile if excerpts else StoryFile).open(path)


def export_story(path: Path, form: str) -> str:
    """The story file at ``path`` in one of the ``exports.FORMATS``. Raises what ``open_story`` raises."""
    with open_story(path) as file:
        return FORMATS[form](file.story())


def export_file(path: Path, form: str, out: Path) -> None:
    """Write the story file at ``path`` in another format to ``out``; a failure leaves the file that was there.

    A device or a pipe is written to as it is. Raises UsageError when ``out`` cannot be written to, or is the story or
    its edits, and what ``open_story`` raises.
    """
    is_stream = _is_stream(out)
    if not is_stream:
        _check_target(out)
    text = export_story(path, form)
    for own, what in ((path, "the story file itself"), (log_path(path), "the edits file of the story")):
        if _is_same(out, own):
            raise UsageError(f"{out}: this is {what}; give another name")
    try:
        with nullcontext(out) if is_stream else write_whole(out) as target:
            target.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"{out}: cannot be written: {reason(error)}") from error


def sample_sources() -> Path:
    """The folder of the sample articles. Raises UsageError where the package stands without its repository."""
    folder = _PACKAGE.parent / "seeds"
    if not folder.is_dir():
        raise UsageError("the sample articles are not here: run this in a clone of the repository")
    return folder


def build_sample() -> Story:
    """The sample story, built anew. Raises what ``sample_sources`` and ``build_story`` raise."""
    return build_story([sample_sources()], SAMPLE_TITLE)


def sample_file(folder: Path) -> Path:
    """The story file of the sample in ``folder``, built when it is missing or made from other articles or other code.

    Those that have not been written to for a month are removed. Raises what ``build_story`` raises, and StoreError
    when it cannot be written.
    """
    path = folder / f"sample-{_sample_key()}.duckdb"
    if not is_readable(path):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{folder}: the folder cannot be made: {reason(error)}") from error
        write_story(build_sample(), path)
        _remove_unused(folder, path)
    return path


def _remove_unused(folder: Path, kept: Path) -> None:
    """Remove the sample stories of other versions, but none that an app of such a version may still show."""
    for old in folder.glob("sample-*.duckdb"):
        with suppress(OSError):  # another process may have removed it, or hold it open where that locks it
            if old != kept and time.time() - old.stat().st_mtime > UNUSED_SECONDS:
                old.unlink()


def _sample_key() -> str:
    """A digest of all that the sample story is made from: its articles and this package."""
    digest = blake2b(digest_size=8)
    for path in [*_files(sample_sources()), *_files(_PACKAGE)]:
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")


def is_readable(path: Path) -> bool:
    """Whether a story file of the present layout is at ``path``."""
    try:
        open_story(path).close()
    except (UsageError, StoreError):
        return False
    return True


def _check_target(out: Path, *, is_story: bool = False) -> None:
    """Raise UsageError unless ``out`` is a place where a file can be, and one that DuckDB can open if it is a story."""
    try:
        if out.is_dir():
            raise UsageError(f"{out}: this is a folder; name a file in it")
        if is_story and str(out) == "-":
            raise UsageError(f"{out}: a story cannot be written to standard output; name a file")
        if not out.parent.is_dir():
            raise UsageError(f"{out}: the folder {out.parent} does not exist; make it first")
        if not os.access(out.parent, os.W_OK):
            raise UsageError(f"{out}: the folder {out.parent} may not be written to; name another")
        check_place(out)
        if is_story:
            duckdb_path(out)
    except OSError as error:
        raise UsageError(f"{out}: cannot be written: {reason(error)}") from error


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, which need not be there."""
    there = one.exists() and other.exists()
    return one.samefile(other) if there else os.path.realpath(one) == os.path.realpath(other)


def _is_stream(out: Path) -> bool:
    """Whether a device or a pipe is at ``out``: there is nothing to keep, and nothing may take its place."""
    try:
        return out.exists() and not out.is_file() and not out.is_dir()
    except OSError as error:
        raise UsageError(f"{out}: cannot be written: {reason(error)}") from error
