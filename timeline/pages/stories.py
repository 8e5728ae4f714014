"""The story a session looks at: which there are to choose from, opened once and shared by all sessions."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import streamlit as st

from timeline.charts.window import Span, Tally, first_window, fit_window, whole_window
from timeline.errors import StoreError, UsageError
from timeline.library import STORIES_VARIABLE, Shelved, copy_of, shelved, story_files, story_named
from timeline.model import CLOCK_GRAINS, Grain
from timeline.pages import address
from timeline.pages import text_stories as words
from timeline.store import Filters, StoryFile, Summary, duckdb_path, log_path, reason
from timeline.store.unplaced import count_waiting
from timeline.workspace import EDITING_VARIABLE, EXCERPTS_VARIABLE, STORY_VARIABLE, open_story, sample_file

STORY = "story"  # the field of the address with the name of the story; the app's first story has none
CHOSEN, OWN_FOLDER, SAMPLE_COPY = "chosen story", "own folder", "sample copy"
LOCAL = ("localhost", "127.0.0.1", "::1")
_SAMPLE_NAME = re.compile(r"sample-[0-9a-f]{16}(-\d+)?")
OWN = "own."  # begins the name of a story that lives in the session alone; no file of a folder has a point in its name
BRIEF_DAYS, HOURS = 3, 24  # a story up to so many days that tells hours is counted by hours on the strip


@dataclass(frozen=True, slots=True)
class OpenStory:
    """An open story file with what every view of it needs.

    ``home`` is the window it opens on, ``fit`` the one that shows where the story is, ``bounds`` that of every event.
    ``day_parts`` is in how many parts ``spans`` part a day, ``waiting`` how many dates wait for a publish date.
    """

    file: StoryFile
    summary: Summary
    spans: tuple[Tally, ...]
    home: Span | None
    fit: Span | None
    bounds: Span | None
    finest: Grain
    day_parts: int = 1
    waiting: int = 0


def current() -> OpenStory:
    """The story of the session: that in the address, else the one chosen before, else the app's first.

    Raises TimelineError when it cannot be opened, or there is none of this name.
    """
    name = chosen()
    path = path_of(name)
    if path is None:
        st.session_state.pop(CHOSEN, None)
        raise UsageError(words.UNKNOWN_STORY)
    if name:
        address.put({STORY: name})  # so that the address leads here again
    try:
        duckdb_path(path)  # what no file of a story can be called has no place in the cache either
        changed = path.stat().st_mtime_ns
    except FileNotFoundError:
        changed = 0
    except OSError as error:
        shown = os.fsencode(path.name).decode(errors="replace")
        raise UsageError(f"{shown}: cannot be opened: {reason(error)}") from error
    return _opened(str(path), changed, excerpts_only(name))


def chosen() -> str:
    """The name of the session's story; empty for the app's first."""
    asked = address.value(STORY)
    if asked is not None:
        st.session_state[CHOSEN] = asked
    name: str = st.session_state.get(CHOSEN, "")
    return name


def choose(name: str) -> None:
    """Look at another story from now on; what the address says of the old one is taken out."""
    st.session_state[CHOSEN] = name
    address.only({STORY: name} if name else {})


def choose_sample() -> None:
    """Look at the sample from now on. Raises TimelineError without one.

    Where the app was started with another story, this is a copy that only this session sees; one that has been changed
    stays beside the new one.
    """
    if first_is_sample():
        choose("")
        return
    kept, changed = st.session_state.get(SAMPLE_COPY, (None, 0))
    if kept is None or not kept.exists() or kept.stat().st_mtime_ns != changed:
        with open_story(_kept_sample()) as file:
            kept = copy_of(file, own_folder())
        st.session_state[SAMPLE_COPY] = kept, kept.stat().st_mtime_ns
    choose(name_of(kept))


@contextmanager
def changing(story: OpenStory) -> Iterator[Path]:
    """Gives the file that takes a change of the session's story: its own, or of the sample a copy.

    Once the change is made the copy is the session's story, at the same place of the address; where it is not made
    nothing is left of it. So the sample stays as it is.
    """
    if not is_sample():
        yield story.file.path
        return
    path = copy_of(story.file, home_of_new())
    made = False
    try:
        yield path
        made = True
    finally:
        if not made:
            for left in (path, log_path(path)):
                left.unlink(missing_ok=True)
    st.session_state[CHOSEN] = name_of(path)
    address.put({STORY: name_of(path)})


def without_folder(message: str, path: Path | None) -> str:
    """What is wrong with a story file, without the folder of this machine: "oil.duckdb: this is not a story file"."""
    for long in {str(path.resolve()), str(path)} if path else ():
        message = message.replace(long, path.name if path else long)
    return message


def link_fields(**fields: str) -> dict[str, str]:
    """The fields of an address that leads to a place in the session's story."""
    name = chosen()
    return {STORY: name, **fields} if name else fields


def path_of(name: str) -> Path | None:
    """The file of a story by its name; None when the session can see none of this name."""
    if not name:
        return first_path()
    if name.startswith(OWN):
        return story_named(own_folder(), name.removeprefix(OWN))
    folder = shared_folder()
    return story_named(folder, name) if folder else None


def name_of(path: Path) -> str:
    """The name under which a story file is chosen."""
    if path.parent == own_folder():
        return f"{OWN}{path.stem}"
    return "" if path.resolve() == first_path().resolve() else path.stem


def first_path() -> Path:
    """The story named by ``TIMELINE_STORY``, else the sample."""
    named = os.environ.get(STORY_VARIABLE)
    return Path(named) if named else _kept_sample()


def shared_folder() -> Path | None:
    """The folder of the stories that every session sees; None for an app that shows one story.

    It is the one that ``TIMELINE_STORIES`` names. An app that may edit keeps new stories beside the one it was
    started with, or where the system keeps what programs make.
    """
    named = os.environ.get(STORIES_VARIABLE)
    if named:
        return Path(named)
    if not editing_on():
        return None
    story = os.environ.get(STORY_VARIABLE)
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return Path(story).parent if story else data / "timeline"


def own_folder() -> Path:
    """The folder of the stories that only this session sees; it goes when the session ends."""
    if OWN_FOLDER not in st.session_state:
        st.session_state[OWN_FOLDER] = tempfile.TemporaryDirectory(prefix="timeline-own-", ignore_cleanup_errors=True)
    return Path(st.session_state[OWN_FOLDER].name)


def offered() -> list[tuple[str, Shelved]]:
    """Every story the session can choose, with its name: the first, the shared ones, its own."""
    first = first_path()
    folder = shared_folder()
    shared = [path for path in (story_files(folder) if folder else []) if path.resolve() != first.resolve()]
    named = [("", first), *((path.stem, path) for path in shared)]
    named += [(f"{OWN}{path.stem}", path) for path in story_files(own_folder())]
    return [(name, _listed(str(path), path.stat().st_mtime_ns if path.exists() else 0)) for name, path in named]


def editing_on() -> bool:
    """Whether the app was started with editing on; a deployed app is read-only unless it says so."""
    return os.environ.get(EDITING_VARIABLE, "").lower() == "on"


def is_local() -> bool:
    """Whether the reader sits at the machine that runs the app, as far as the browser's address tells."""
    return (urlsplit(st.context.url or "").hostname or "") in LOCAL


def excerpts_only(name: str | None = None) -> bool:
    """Whether full texts of a story, by default the one shown, are kept back; never those of the session's own."""
    kept_back = os.environ.get(EXCERPTS_VARIABLE, "").lower() == "on"
    return kept_back and not (chosen() if name is None else name).startswith(OWN)


def is_own() -> bool:
    """Whether the session's story is one that only the session sees."""
    return chosen().startswith(OWN)


def is_sample() -> bool:
    """Whether the session's story is the sample that this program keeps."""
    return not chosen() and first_is_sample()


def is_copy_of_sample(name: str) -> bool:
    """Whether a story's file began as a copy of the sample, as its name says: ``sample-f78c9607a42f88fa-2``."""
    return _SAMPLE_NAME.fullmatch(name.removeprefix(OWN)) is not None


def first_is_sample() -> bool:
    """Whether the app was started with no story of its own, so that its first one is the sample."""
    return not os.environ.get(STORY_VARIABLE)


def home_of_new() -> Path:
    """The folder that takes new stories: the shared one where the app may edit, else the session's own."""
    folder = shared_folder()
    return folder if folder and editing_on() else own_folder()


def _kept_sample() -> Path:
    """The sample's file, built again where something has removed it since it was."""
    if not _sample().exists():
        _sample.clear()
    return _sample()


@st.cache_resource(show_spinner=words.BUILDING_SAMPLE)
def _sample() -> Path:
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    try:
        return sample_file(cache / "timeline")
    except StoreError:  # a place that may not be written to
        return sample_file(Path(tempfile.mkdtemp(prefix="timeline-")))


@st.cache_data(show_spinner=False, max_entries=1000)
def _listed(path: str, changed: int) -> Shelved:
    """A story in the list, opened again only when its file has changed."""
    return shelved(Path(path))


@st.cache_resource(show_spinner=words.OPENING, max_entries=8)
def _opened(path: str, changed: int, excerpts: bool) -> OpenStory:
    """``changed`` is part of the key, so that a story written anew is opened anew."""
    return view_of(open_story(Path(path), excerpts=excerpts))


def view_of(file: StoryFile) -> OpenStory:
    """An open story file with what every view of it needs."""
    days = tuple(Tally(*row) for row in file.tallies())
    clock = file.count(Filters(grains=tuple(CLOCK_GRAINS))) > 0
    is_brief = clock and max(one.end for one in days) - min(one.start for one in days) <= BRIEF_DAYS
    parts = HOURS if is_brief else 1
    return OpenStory(
        file=file,
        summary=file.summary(),
        spans=tuple(Tally(*row) for row in file.tallies(parts=parts)) if is_brief else days,
        home=first_window(days, hours=clock) if days else None,
        fit=fit_window(days) if days else None,
        bounds=whole_window(days) if days else None,
        finest="minute" if clock else "day",
        day_parts=parts,
        waiting=count_waiting(file),
    )
