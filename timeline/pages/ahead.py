"""What an edit would change, before it is made: at once what is known at once, and all of it when asked.

Working out all of it builds the story anew, which takes as long as the edit itself: half a minute for 1,500 articles.
"""

from pathlib import Path

import streamlit as st

from timeline import editing
from timeline.errors import TimelineError
from timeline.pages import desk, shell, text, working
from timeline.pages import text_stories as words
from timeline.pages.changed import changes_html
from timeline.story.edits import Changes
from timeline.story.edits.kinds import Edit

SEEN = "changes seen"


def show(path: Path, edit: Edit, key: str, at_once: Changes | None, nothing: str) -> bool:
    """Show what the edit changes; gives whether it may be made now.

    ``at_once`` is the part that takes no working out. Where there is none the whole has to be looked at first.
    """
    if at_once is not None and not desk.can_be_made(at_once):
        return False
    place = st.container()
    seen = st.session_state.get(f"{SEEN} {key}")
    html = seen[1] if seen is not None and seen[0] == edit else None
    spot = st.empty()
    if html is None:
        label = text.SEE_EVENTS if at_once is not None else words.SEE_CHANGES
        spot.button(label, key=f"see {key}", on_click=working.ask, args=(key, edit))
    if html is None and working.asked(key) == edit:
        html = worked_out(path, edit, key, nothing)
        working.answered(key)
        if html is None:
            return False
        spot.empty()
        st.session_state[f"{SEEN} {key}"] = edit, html
    if html is None and at_once is not None:
        html = changes_html(at_once, nothing)
    if html is not None:
        place.html(html)
    return html is not None


def worked_out(path: Path, edit: Edit, key: str, nothing: str) -> str | None:
    """All that the edit changes, in words; None, after saying why, where it cannot be made."""
    try:
        with working.told(key, long=True) as progress:
            changes = editing.preview(path, edit, progress)
    except TimelineError as error:
        st.error(shell.as_text(str(error)))
        return None
    return changes_html(changes, nothing) if desk.can_be_made(changes) else None
