"""Whether this app may edit its story, and how an edit is made and its outcome told."""

from collections.abc import Callable, Sequence
from pathlib import Path

import streamlit as st

from timeline import editing
from timeline.errors import TimelineError
from timeline.pages import shell, text, working
from timeline.pages import text_stories as words
from timeline.pages.stories import OpenStory, changing, editing_on, is_own, is_sample
from timeline.story.edits import Changes
from timeline.story.edits.changes import PREVIEW_ID
from timeline.story.edits.kinds import BuildEdit, Edit
from timeline.waiting import Progress

AUTHOR = "edit author"


def may_edit() -> bool:
    """Whether the session may edit its story: the app was started with editing on, or only the session sees it."""
    return editing_on() or is_own()


def stamp() -> editing.Stamp:
    """Who edits and when; the name is the one given on the Edits page."""
    return editing.stamp_now(st.session_state.get(AUTHOR) or None)


def make(story: OpenStory, edits: Sequence[Edit]) -> bool:
    """Make edits and keep them at once; what is wrong is said in place of a change. Gives whether they were made."""
    long = any(isinstance(edit, BuildEdit) for edit in edits)
    done = words.EDIT_IN_COPY if is_sample() else text.EDIT_KEPT
    return _told(story, lambda path, progress: editing.apply(path, edits, stamp(), progress), done, long=long)


def can_be_made(changes: Changes) -> bool:
    """Whether an edit that was looked at can be made; where not, the reason is said."""
    refused = [gap.why for gap in changes.unapplied if gap.entry.id == PREVIEW_ID]
    if refused:
        st.error(shell.as_text(" ".join(refused)))
    return not refused


def step_back(story: OpenStory, number: int | None = None) -> bool:
    """Undo an edit by its number, or the latest."""
    return _told(story, lambda path, progress: editing.undo(path, number, stamp(), progress), text.EDIT_UNDONE)


def step_on(story: OpenStory, number: int | None = None) -> bool:
    """Bring an undone edit back by its number, or the one undone last."""
    return _told(story, lambda path, progress: editing.redo(path, number, stamp(), progress), text.EDIT_REDONE)


def _told(
    story: OpenStory, change: Callable[[Path, Progress], editing.Outcome], done: str, *, long: bool = False
) -> bool:
    try:
        with changing(story) as path, working.told("edit", long=long) as progress:
            outcome = change(path, progress)
    except TimelineError as error:
        st.error(shell.as_text(str(error)), icon=":material/error:")
        return False
    gone = "".join(f" {gap.why}" for gap in outcome.unapplied)
    st.session_state[working.SAID] = f"{done}{gone}"
    return True


def say_outcome() -> None:
    """Tell once what the last edit did; called at the top of a page, as the page runs anew after an edit."""
    said = st.session_state.pop(working.SAID, None)
    if said:
        st.toast(shell.as_text(said), icon=":material/check:")
