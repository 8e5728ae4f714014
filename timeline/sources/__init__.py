"""Articles out of files: folders and .txt, .md, .json, .jsonl and .csv files, each also as .gz.

Fields: id, title, text, published, publisher, url, language; all but text optional. Other names they may go
by are in ``timeline.sources.fields.NAMES``. A new kind of file is one module and one line in ``READERS``.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from timeline.errors import SourceError
from timeline.model import Article, Refusal
from timeline.sources.day_order import with_day_order
from timeline.sources.fields import Draft, article, is_date_unread
from timeline.sources.files import Source, bytes_in, find
from timeline.sources.files import passed_over as passed_over_of
from timeline.sources.ids import Ids
from timeline.sources.json_file import read_json, read_lines
from timeline.sources.pasted import pasted
from timeline.sources.table import read_table
from timeline.sources.text import read_text

__all__ = ["READERS", "bytes_to_read", "is_date_unread", "passed_over", "pasted", "read"]

Reader = Callable[[Source], Iterator[Draft | Refusal]]

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
    ".json": read_json,
    ".jsonl": read_lines,
    ".csv": read_table,
}


def bytes_to_read(paths: Sequence[Path]) -> int:
    """How much ``read`` has to read: the bytes of the files named or in the folders named, gzipped ones as they are."""
    return bytes_in(paths, tuple(READERS))


def passed_over(paths: Sequence[Path]) -> str:
    """How many files of the folders named ``read`` passes over, of which kinds, on one line; empty where it is none."""
    return passed_over_of(paths, tuple(READERS))


def read(paths: Sequence[Path]) -> Iterator[Article | Refusal]:
    """Every article in the files and folders named, in order, or a refusal by name with the reason.

    ``list(read([Path("seeds")]))``. Files of many articles are read row by row. Article ids are unique; an
    article with the id and the text of an earlier one is refused as a repeat. Raises UsageError, before
    anything is read, when a path does not exist.
    """
    found = find(paths, tuple(READERS))
    return _articles(found)


def _articles(found: Sequence[Source | Refusal]) -> Iterator[Article | Refusal]:
    ids = Ids()
    for source in found:
        if isinstance(source, Refusal):
            yield source
            continue
        for draft in _drafts(source):
            made = draft if isinstance(draft, Refusal) else article(draft)
            yield made if isinstance(made, Refusal) else ids.admit(made)


def _drafts(source: Source) -> Iterator[Draft | Refusal]:
    """What a file holds; a file that holds nothing is refused, so that none goes by in silence."""
    empty = True
    try:
        for draft in with_day_order(READERS[source.suffix](source)):
            empty = False
            yield draft
    except SourceError as error:
        yield Refusal(source.label, str(error))
    else:
        if empty:
            yield Refusal(source.label, "holds no article")
