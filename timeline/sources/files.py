"""Finding and opening the files that hold articles."""

import gzip
import os
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from timeline.errors import SourceError, UsageError
from timeline.model import Refusal

MAX_BYTES = 256 * 2**20  # of a file that must be read whole, or of one line: far above any article, below any memory
MOST_KINDS = 6  # of files passed over that are named
LONGEST_KIND, NO_KIND = 12, "without an ending"  # characters
_GZIP = ".gz"
_STORY = ".duckdb"
_EDITS = ".edits.jsonl"  # of a story: they lie beside its file, often beside the articles too, and are no articles


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read. ``label`` names it for the user, ``suffix`` says its kind (".txt"), ``stem`` is its bare name."""

    path: Path
    label: str
    suffix: str
    stem: str

    @contextmanager
    def open(self) -> Iterator[BinaryIO | gzip.GzipFile]:
        """The file's bytes, decompressed where it ends in .gz. Raises SourceError when they cannot be read."""
        try:
            with self.path.open("rb") as plain:
                yield gzip.GzipFile(fileobj=plain) if _is_gzip(self.path) else plain
        except gzip.BadGzipFile as error:
            raise SourceError("is a damaged .gz file, or none; compress it anew, or rename it") from error
        except (EOFError, zlib.error) as error:
            raise SourceError(f"is a damaged .gz file: {error}") from error
        except OSError as error:
            raise SourceError(f"cannot be read: {error.strerror or error}") from error

    def text(self) -> str:
        """The whole file as text, without a byte order mark. Raises SourceError when it is none."""
        with self.open() as stream:
            data = stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise SourceError(f"is larger than {MAX_BYTES // 2**20} MB; split it, or use .jsonl, read line by line")
        return decode(data)


def decode(data: bytes) -> str:
    """UTF-8 bytes as text, without a byte order mark. Raises SourceError naming the first wrong byte."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(
            f"is not UTF-8 text: byte {error.start + 1} is 0x{data[error.start]:02x}; save it as UTF-8"
        ) from error


def find(paths: Sequence[Path], suffixes: tuple[str, ...]) -> list[Source | Refusal]:
    """The files at ``paths``, folders searched through in sorted order, hidden files and the edits of stories left out.

    A file named here of a kind not in ``suffixes`` is a refusal; in a folder it is passed over. Raises
    UsageError when a path does not exist.
    """
    for path in paths:
        try:
            path.stat()
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            raise UsageError(f"{path}: there is no such file or folder, or it may not be opened") from error
    return [source for path in paths for source in _at(path, suffixes)]


def bytes_in(paths: Sequence[Path], suffixes: tuple[str, ...]) -> int:
    """The size in bytes of the files that ``find`` gives; 0 for what cannot be looked at, as reading it will tell."""
    try:
        found = find(paths, suffixes)
    except UsageError:
        return 0
    return sum(_bytes(source.path) for source in found if isinstance(source, Source))


def passed_over(paths: Sequence[Path], suffixes: tuple[str, ...]) -> str:
    """What ``find`` passes over in the folders at ``paths``, with what to do, on one line; empty where it is nothing.

    ``3 files of other kinds were passed over: .docx 2, .html 1; to have one read, save its text as .txt``. Story files,
    which a program has made of articles, are not counted.
    """
    kinds: Counter[str] = Counter()
    for path in paths:
        for source in _walk(path, path.name) if path.is_dir() else ():
            if isinstance(source, Source) and source.suffix not in (*suffixes, _STORY):
                kinds[_kind(source)] += 1
    if not kinds:
        return ""
    ranked = sorted(kinds.items(), key=lambda kind: (-kind[1], kind[0]))
    named = ", ".join(f"{kind} {count:,}" for kind, count in ranked[:MOST_KINDS])
    rest = sum(count for _, count in ranked[MOST_KINDS:])
    files = "1 file of another kind was" if kinds.total() == 1 else f"{kinds.total():,} files of other kinds were"
    others = f", others {rest:,}" if rest else ""
    return f"{files} passed over: {named}{others}; to have one read, save its text as .txt"


def _kind(source: Source) -> str:
    """What a file that is not read is counted as: its ending, where that looks like one."""
    return source.suffix if 1 < len(source.suffix) <= LONGEST_KIND else NO_KIND


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _at(path: Path, suffixes: tuple[str, ...]) -> Iterator[Source | Refusal]:
    name = _as_text(path.name if path.name not in ("", "..") else path.resolve().name)
    if not path.is_dir():
        source = _source(path, name)
        if _is_edits(path):
            yield Refusal(name, "holds the edits of a story, no articles; “edits apply STORY --file” applies them")
            return
        if source.suffix == _STORY:
            yield Refusal(name, "is a story file, which is opened as a story; give a file of articles")
            return
        known = source.suffix in suffixes
        yield (
            source
            if known
            else Refusal(name, f"is not of a kind that can be read: {_kinds(suffixes)}; save its text as .txt")
        )
        return
    walked = list(_walk(path, name))
    readable = [found for found in walked if isinstance(found, Refusal) or found.suffix in suffixes]
    yield from readable or [Refusal(name, f"holds no file of a kind that can be read: {_kinds(suffixes)}")]


def _walk(folder: Path, name: str) -> Iterator[Source | Refusal]:
    """Every visible file below ``folder``, by name, files before folders; a folder that cannot be listed is refused."""
    try:
        # A link to a folder may lead round in a circle: it counts as neither a folder nor a file.
        folders = {entry: entry.is_dir() and not entry.is_symlink() for entry in folder.iterdir()}
        files = {entry for entry in folders if entry.is_file()}
    except OSError as error:
        yield Refusal(name, f"cannot be listed: {error.strerror or error}")
        return
    for entry in sorted(folders, key=lambda entry: (folders[entry], entry.name)):
        if entry.name.startswith("."):
            continue
        if folders[entry]:
            yield from _walk(entry, f"{name}/{_as_text(entry.name)}")
        elif entry in files and not _is_edits(entry):
            yield _source(entry, f"{name}/{_as_text(entry.name)}")


def _source(path: Path, label: str) -> Source:
    plain = path.name[: -len(_GZIP)] if _is_gzip(path) else path.name
    stem, suffix = os.path.splitext(_as_text(plain))  # noqa: PTH122 - a bare name, not a path
    return Source(path, label, suffix.lower(), stem)


def _as_text(name: str) -> str:
    """A file's name as a text that can be kept: a byte of it that is not UTF-8 becomes a replacement character."""
    return os.fsencode(name).decode(errors="replace")


def _is_edits(path: Path) -> bool:
    return path.name.lower().endswith(_EDITS)


def _is_gzip(path: Path) -> bool:
    return path.suffix.lower() == _GZIP


def _kinds(suffixes: tuple[str, ...]) -> str:
    return f"{', '.join(suffixes)}, each also with {_GZIP}"
