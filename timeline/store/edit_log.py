"""The edits file beside a story file: JSON lines, the first a header, one edit, undo or redo on each other line."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from timeline.errors import StoreError, UsageError
from timeline.model import EditNote
from timeline.store.files import reason, write_whole
from timeline.store.read import StoryFile
from timeline.store.restore import DAMAGED

if TYPE_CHECKING:  # a story that nobody has edited needs none of what edits are made of
    from timeline.story.edits import Entry, Log

HEADER = {"format": "timeline edits", "version": 1}
SUFFIX = ".edits.jsonl"
STORY_SUFFIX = ".duckdb"


def log_path(story: Path) -> Path:
    """Where the edits of a story file are: ``my-story.edits.jsonl`` beside ``my-story.duckdb``.

    Of a link they are beside the file that it leads to, so that there is one log by whatever name a story is opened.
    """
    file = Path(os.path.realpath(story)) if story.is_symlink() else story
    return file.with_name(file.name.removesuffix(STORY_SUFFIX) + SUFFIX)


def read_log(path: Path) -> "Log":
    """The log in the file at ``path``.

    Raises StoreError that names the line when the file is not of this form, or of a later one: an edit is never
    left out.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise StoreError(f"{path}: cannot be read: {reason(error)}") from error
    if b"".join(lines).strip() == b"":
        return _log()
    _check_header(path, lines[0])
    return _log(_entries(path, lines[1:]))


def saved_log(story: Path) -> "Log":
    """The log of a story file: of the edits file beside it, and where that is gone, of the story file itself.

    Empty where there is neither. Raises what ``read_log`` and ``StoryFile.open`` raise.
    """
    if log_path(story).exists():
        return read_log(log_path(story))
    if not story.is_file() or not story.stat().st_size:
        return _log()
    with StoryFile.open(story) as file:
        return log_of(file)


def is_edited(file: StoryFile) -> bool:
    """Whether an open story file has a log, told without reading it: a file beside it, or edits of its own."""
    return log_path(file.path).exists() or bool(file.select("id", "edits", "LIMIT 1"))


def log_of(file: StoryFile) -> "Log":
    """The log of an open story file, as ``saved_log`` gives it. Raises what ``read_log`` raises."""
    beside = log_path(file.path)
    return read_log(beside) if beside.exists() else _log(entry_of(note) for note in file.edits())


def entry_of(note: EditNote) -> "Entry":
    """The entry that a story shows as ``note``. Raises StoreError where the story file holds no entry there."""
    try:
        return _entry(note.line)
    except (orjson.JSONDecodeError, UsageError) as error:
        raise StoreError(f"{DAMAGED} ({error})") from error


def log_text(log: "Log") -> str:
    """The text of an edits file."""
    from timeline.story.edits.records import entry_record

    records = [HEADER, *(entry_record(entry) for entry in log.entries)]
    return "".join(f"{orjson.dumps(record).decode()}\n" for record in records)


def write_log(log: "Log", path: Path) -> None:
    """Write the edits file at ``path``, whole and onto the disk, before this returns.

    Raises StoreError where it cannot be written; what was there then stays.
    """
    _write(path, log_text(log).encode())


@contextmanager
def log_written(log: "Log", path: Path) -> Iterator[None]:
    """The edits file at ``path`` holds ``log`` from now on, unless the block raises StoreError: then what it held.

    Raises what ``write_log`` raises.
    """
    try:
        before = path.read_bytes() if path.exists() else None
    except OSError as error:
        raise StoreError(f"{path}: cannot be read: {reason(error)}") from error
    write_log(log, path)
    try:
        yield
    except StoreError:
        if before is None:
            path.unlink(missing_ok=True)
        else:
            _write(path, before)
        raise


def _write(path: Path, data: bytes) -> None:
    try:
        with write_whole(path) as temporary, temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise StoreError(f"{path}: cannot be written: {reason(error)}") from error


def _check_header(path: Path, line: bytes) -> None:
    try:
        header = orjson.loads(line)
    except orjson.JSONDecodeError:
        header = None
    if not isinstance(header, dict) or header.get("format") != HEADER["format"]:
        told = orjson.dumps(HEADER).decode()
        raise StoreError(f"{path}: this is not an edits file; its first line must be {told}")
    if header.get("version") != HEADER["version"]:
        raise StoreError(
            f"{path}: this edits file has version {header.get('version')}, this program reads version "
            f"{HEADER['version']}; use a newer one"
        )


def _entries(path: Path, lines: list[bytes]) -> "Iterator[Entry]":
    seen: dict[str, Entry] = {}
    for number, line in enumerate(lines, start=2):
        if not line.strip():
            continue
        try:
            entry = _entry(line)
        except orjson.JSONDecodeError as error:
            raise StoreError(f"{path}:{number}: the line is no JSON ({error}); mend it, or delete it") from error
        except UsageError as error:
            raise StoreError(f"{path}:{number}: {error}") from error
        if seen.setdefault(entry.id, entry) is not entry:
            if seen[entry.id] != entry:
                raise StoreError(
                    f"{path}:{number}: the id {entry.id!r} is used for another edit above; give it a new one"
                )
            continue
        yield entry


def _log(entries: "Iterable[Entry]" = ()) -> "Log":
    from timeline.story.edits import Log

    return Log(tuple(entries))


def _entry(line: str | bytes) -> "Entry":
    from timeline.story.edits.records import entry_from_record

    return entry_from_record(orjson.loads(line))
