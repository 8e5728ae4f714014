"""Files that a reader uploads, read and added one by one: what is done stays, and what went wrong has its reason."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from timeline.adding import Added, is_built_anew
from timeline.library import add_in_order, read_upload
from timeline.model import Article, Refusal
from timeline.pages import text_stories as words
from timeline.sources import is_date_unread
from timeline.waiting import Progress

Tell = Callable[[float, str], None]  # how much of all is done, from 0 to 1, and what is being done


class Upload(Protocol):
    """What the uploader gives: a name, an id of its own, and the bytes."""

    name: str
    file_id: str

    def getvalue(self) -> bytes:
        """The bytes of the file."""


@dataclass(slots=True)
class Result:
    """What became of one file: ids of articles taken, what was refused, and publish dates that could not be read."""

    name: str
    articles: list[str] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    unread: list[Refusal] = field(default_factory=list)


@dataclass(slots=True)
class Read:
    """A file that was read and is to be added."""

    key: str
    name: str
    articles: list[Article]
    refusals: list[Refusal]


def run(path: Path, uploads: Sequence[Upload], results: dict[str, Result], tell: Tell) -> None:
    """Add the files that have no result yet to the story file at ``path``, and put down the result of each.

    ``tell`` may raise to stop: what ``results`` holds then is done and stays, the rest can be taken up again. Files
    whose articles are dated go first, as they may date others. Raises StoreError when the story cannot be written.
    """
    waiting = [each for each in uploads if each.file_id not in results]
    ready: list[Read] = []
    with tempfile.TemporaryDirectory(prefix="timeline-upload-") as folder:
        names: set[str] = set()
        for number, upload in enumerate(waiting, start=1):
            name = upload.name if upload.name not in names else f"{number}-{upload.name}"  # a result is of one file
            names.add(name)
            tell((number - 1) / (2 * len(waiting)), words.READING.format(name=name, done=number, all=len(waiting)))
            articles, refusals = read_upload(Path(folder), name, upload.getvalue())
            if articles:
                ready.append(Read(upload.file_id, name, articles, refusals))
            else:
                results[upload.file_id] = Result(name, refusals=refusals)
    ready.sort(key=lambda each: any(article.published.moment is None for article in each.articles))
    if ready and is_built_anew(path):  # then all files go in at once
        _add_together(path, ready, results, tell)
        return
    for number, each in enumerate(ready, start=1):
        progress = _progress_of(tell, each.name, number, len(ready))
        progress(0, len(each.articles))
        results[each.key] = _result(each, add_in_order(path, each.articles, each.refusals, progress), each.articles)


def _progress_of(tell: Tell, name: str, number: int, files: int) -> Progress:
    """What tells how far one file of several is; of a file with one article only which of the files it is."""

    def progress(done: int, total: int) -> None:
        said = words.ADDING.format(name=name, done=number, all=files)
        if total > 1:
            said = words.ADDING_MANY.format(name=name, done=f"{done:,}", all=f"{total:,}")
        tell(0.5 + (number - 1 + done / total) / (2 * files), said)

    return progress


def _add_together(path: Path, ready: Sequence[Read], results: dict[str, Result], tell: Tell) -> None:
    def progress(done: int, total: int) -> None:
        tell(0.5 + done / (2 * total), words.BUILDING.format(done=f"{done:,}", all=f"{total:,}"))

    articles = [article for each in ready for article in each.articles]
    refusals = [refusal for each in ready for refusal in each.refusals]
    added = add_in_order(path, articles, refusals, progress)
    for each in ready:
        results[each.key] = _result(each, added, each.articles)


def _result(each: Read, added: Added, articles: Sequence[Article]) -> Result:
    """What of an ``Added`` is of one file; its articles and refusals carry the names they were read under."""
    places = {article.path for article in articles} | {refusal.name for refusal in each.refusals}
    taken = [article for article in added.articles if article.path in places]
    refused = [refusal for refusal in added.refusals if refusal.name in places]
    unread = [Refusal(article.path or each.name, article.published.why) for article in taken if is_date_unread(article)]
    return Result(each.name, [article.id for article in taken], refused, unread)
