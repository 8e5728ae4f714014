"""Stories in a folder: which there are, a new one, and one that was downloaded and comes back."""

import gzip
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline.adding import Added, NothingToAddError, add_these
from timeline.errors import StoreError, TimelineError, UsageError
from timeline.model import Article, Refusal, Story
from timeline.sources import read
from timeline.store import StoryFile, has_views, reason, write_story
from timeline.store.edit_log import STORY_SUFFIX
from timeline.waiting import Progress
from timeline.workspace import open_story

STORIES_VARIABLE = "TIMELINE_STORIES"  # the environment variable with the folder of the stories an app offers
ENDING = STORY_SUFFIX
LONGEST_TITLE = 200  # characters of a story's title
MOST_UNPACKED = 200 * 2**20  # bytes in an uploaded .gz file: as many as Streamlit takes of one that is not packed
_PART = 2**20  # bytes unpacked at a time
_LONGEST_NAME = 60  # characters; file systems end at 255 bytes, and a letter may take four
# A name that an address can hold and that leads nowhere else; "own." begins the address of a story in a reader's tab.
_NAME = re.compile(r"(?!own\.)[\w(-][\w .,()&+'-]{0,79}")


@dataclass(frozen=True, slots=True)
class Shelved:
    """A story of the folder: ``name`` is its file's without the ending; ``why_not`` says why it cannot be read."""

    name: str
    path: Path
    title: str
    articles: int = 0
    events: int = 0
    why_not: str = ""


def story_files(folder: Path) -> list[Path]:
    """The files in a folder that can be chosen as stories, by name; none where there is no folder."""
    if not folder.is_dir():
        return []
    named = [path for path in folder.glob(f"*{ENDING}") if _NAME.fullmatch(path.stem)]
    return sorted(named, key=lambda path: path.stem)


def shelved(path: Path) -> Shelved:
    """One story of a folder."""
    try:
        with open_story(path) as file:
            title, articles, events = file.counts()
            return Shelved(path.stem, path, title, articles, events)
    except TimelineError as error:
        return Shelved(path.stem, path, path.stem, why_not=str(error))


def story_named(folder: Path, name: str) -> Path | None:
    """The file of a story by its name; None when there is none, or the name could lead out of the folder."""
    if not _NAME.fullmatch(name):
        return None
    path = folder / f"{name}{ENDING}"
    return path if path.is_file() else None


def create(folder: Path, title: str) -> Path:
    """A new story without articles, in a file that is named after its title; the folder is made where it is missing.

    ``create(folder, "The harbour bridge")`` is at ``the-harbour-bridge.duckdb``. Raises UsageError for a title that
    is empty or too long, and StoreError when nothing can be written there.
    """
    path = _reserved(folder, checked_title(title))
    try:
        write_story(Story(checked_title(title), (), {}, (), ()), path)
    except StoreError:
        path.unlink(missing_ok=True)
        raise
    return path


def take_in(folder: Path, data: bytes, name: str) -> Path:
    """A story file that was downloaded, back in a folder, under its own name or the next that is free.

    Raises StoreError, and leaves nothing there, when ``data`` is no story file.
    """
    path = _reserved(folder, Path(name).stem)
    try:
        path.write_bytes(data)
        if has_views(path):
            raise StoreError("this is not a story file that this program wrote")
        with open_story(path) as file:
            file.counts()
    except (OSError, TimelineError) as error:
        path.unlink(missing_ok=True)
        reason = str(error).replace(f"{path}: ", "").replace(str(path), name)
        raise StoreError(f"{name}: {reason}") from error
    return path


def checked_title(title: str) -> str:
    """A title as it is kept, on one line. Raises UsageError for one that is empty or too long."""
    plain = " ".join(title.split())
    if not plain:
        raise UsageError("a story needs a title")
    if len(plain) > LONGEST_TITLE:
        raise UsageError(f"a title has {LONGEST_TITLE} characters at most, not {len(plain)}")
    return plain


def read_upload(folder: Path, name: str, data: bytes) -> tuple[list[Article], list[Refusal]]:
    """The articles in an uploaded file, and what of it was refused; ``folder`` is a place for it that is thrown away.

    The name tells the kind, as ``articles.jsonl.gz`` does; nothing else of it reaches the disk's folders.
    """
    plain = Path(name.replace("\\", "/").replace("\0", "")).name
    plain = plain if plain.strip(". ") else "upload"
    path = folder / plain
    try:
        path.write_bytes(data)
    except OSError as error:
        return [], [Refusal(plain, f"cannot be kept: {error.strerror or error}")]
    if _is_too_much(path):
        path.unlink()
        return [], [Refusal(plain, f"unpacks to more than {MOST_UNPACKED // 2**20} MB; split it")]
    found = list(read([path]))
    path.unlink(missing_ok=True)
    articles = [each for each in found if isinstance(each, Article)]
    return articles, [each for each in found if isinstance(each, Refusal)]


def _is_too_much(path: Path) -> bool:
    """Whether a .gz file unpacks to more than an upload may hold; one that is damaged is for its reader to tell."""
    if path.suffix.lower() != ".gz":
        return False
    unpacked = 0
    try:
        with gzip.open(path) as stream:
            while unpacked <= MOST_UNPACKED and (part := stream.read(_PART)):
                unpacked += len(part)
    except (OSError, EOFError, zlib.error):
        return False
    return unpacked > MOST_UNPACKED


def add_in_order(
    path: Path, given: Sequence[Article], refused: Sequence[Refusal] = (), progress: Progress | None = None
) -> Added:
    """Add articles to a story; where every one is refused that is an ``Added`` of nothing. Raises StoreError."""
    if not given:
        return Added((), tuple(refused), 0, 0)
    try:
        return add_these(path, given, refused, progress)
    except NothingToAddError as error:
        return Added((), error.refusals, 0, 0)


def copy_of(file: StoryFile, folder: Path) -> Path:
    """A copy of a story with its edits, in a folder. Raises StoreError when it cannot be made.

    What ``file`` holds back, as one of excerpts does, is not in the copy.
    """
    path = _reserved(folder, file.path.stem)
    try:
        file.copy_to(path)
    except (OSError, StoreError) as error:
        path.unlink(missing_ok=True)
        raise StoreError(f"{file.path}: cannot be copied: {reason(error)}") from error
    return path


def file_name(title: str) -> str:
    """A name for the file of a story to keep: ``file_name("The harbour, 2021")`` is ``the-harbour-2021.duckdb``."""
    return f"{_stem(title)}{ENDING}"


def _stem(wanted: str) -> str:
    return "-".join(re.findall(r"\w+", wanted.lower()))[:_LONGEST_NAME].strip("-") or "story"


def _reserved(folder: Path, wanted: str) -> Path:
    """An empty file of a free name in a folder, so that no other writer takes the same."""
    stem = _stem(wanted)
    number = 1
    try:
        folder.mkdir(parents=True, exist_ok=True)
        while True:
            path = folder / f"{stem}{'' if number == 1 else f'-{number}'}{ENDING}"
            try:
                path.touch(exist_ok=False)
            except FileExistsError:
                number += 1
            else:
                return path
    except OSError as error:
        raise StoreError(f"{folder}: no story can be kept here: {error.strerror or error}") from error
