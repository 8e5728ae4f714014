"""The story the app shows, opened once and shared by all sessions."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from timeline.charts.window import Span, Tally, first_window, whole_window
from timeline.errors import StoreError
from timeline.model import CLOCK_GRAINS, Grain
from timeline.store import Filters, StoryFile, Summary
from timeline.workspace import STORY_VARIABLE, open_story, sample_file


@dataclass(frozen=True, slots=True)
class OpenStory:
    """An open story file with what every view of it needs."""

    file: StoryFile
    summary: Summary
    spans: tuple[Tally, ...]
    home: Span | None
    bounds: Span | None
    finest: Grain


def current() -> OpenStory:
    """The story named by ``TIMELINE_STORY``, else the sample. Raises TimelineError when it cannot be opened."""
    named = os.environ.get(STORY_VARIABLE)
    path = Path(named) if named else _kept_sample()
    changed = path.stat().st_mtime_ns if path.exists() else 0
    return _opened(str(path), changed)


def _kept_sample() -> Path:
    """The sample's file, built again where something has removed it since it was."""
    if not _sample().exists():
        _sample.clear()
    return _sample()


@st.cache_resource(show_spinner=False)
def _sample() -> Path:
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    try:
        return sample_file(cache / "timeline")
    except StoreError:  # a place that may not be written to
        return sample_file(Path(tempfile.mkdtemp(prefix="timeline-")))


@st.cache_resource(show_spinner=False, max_entries=4)
def _opened(path: str, changed: int) -> OpenStory:
    """``changed`` is part of the key, so that a story written anew is opened anew."""
    return view_of(open_story(Path(path)))


def view_of(file: StoryFile) -> OpenStory:
    """An open story file with what every view of it needs."""
    spans = tuple(Tally(*row) for row in file.tallies())
    clock = file.count(Filters(grains=tuple(CLOCK_GRAINS))) > 0
    return OpenStory(
        file=file,
        summary=file.summary(),
        spans=spans,
        home=first_window(spans) if spans else None,
        bounds=whole_window(spans) if spans else None,
        finest="minute" if clock else "day",
    )
