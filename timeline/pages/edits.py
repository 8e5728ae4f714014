"""The Edits page: what was changed by hand, with undo, redo, what is hidden, and the edits as a file."""

from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

import streamlit as st

from timeline import editing
from timeline.errors import TimelineError
from timeline.pages import by_hand, desk, shell, stories, text, text_stories, working
from timeline.pages.naming import said_when
from timeline.pages.site import timeline_page
from timeline.pages.stories import OpenStory, excerpts_only, link_fields
from timeline.store import log_path
from timeline.story.edits.kinds import Unhide
from timeline.story.edits.targets import event_target
from timeline.story.edits.words import say_event, says

MOST_LISTED = 200  # edits shown, the latest first


def show() -> None:
    """The page."""
    shell.style()
    story = shell.story()
    if story is None:
        return
    desk.say_outcome()
    try:
        edits = editing.listed(story.file.path)
    except TimelineError as error:
        shell.message(text.EDITS, str(error))
        return
    counted = f"{text.count_of(len(edits), 'edit')} of {shell.named(story)}. " if edits else ""
    dek = counted + text.EDITS_DEK
    st.html(f'<h1 class="tl-page-title">{text.EDITS}</h1><p class="tl-dek">{dek}</p>')
    if desk.may_edit():
        if stories.is_sample():
            shell.hint(text_stories.EDIT_THE_SAMPLE)
        elif stories.is_copy_of_sample(stories.chosen()):
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key="copy-of-sample"):
                shell.hint(text_stories.THIS_IS_A_COPY)
                shell.sample_button()
        tools(story, edits)
        by_hand.show(story)
        replay_form(story)
    else:
        shell.hint(text.READ_ONLY)
    if not edits:
        with shell.message(text.NO_EDITS, text.NO_EDITS_HINT if desk.may_edit() else text.NO_EDITS_HERE):
            st.page_link(timeline_page(), label=text.TO_TIMELINE, query_params=link_fields())
    for edit in reversed(edits[-MOST_LISTED:]):
        one(story, edit)
    hidden(story)


def tools(story: OpenStory, edits: list[editing.Listed]) -> None:
    """Undo, redo, the name that edits carry, and the file."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="steps"):
        if st.button(text.UNDO, disabled=all(edit.undone for edit in edits)) and desk.step_back(story):
            st.rerun()
        if st.button(text.REDO, disabled=not any(edit.undone for edit in edits)) and desk.step_on(story):
            st.rerun()
        path = log_path(story.file.path)
        if path.exists() and not excerpts_only():  # an edit may hold the text of an article
            st.download_button(text.DOWNLOAD_EDITS, path.read_bytes(), path.name, "application/jsonl")
        st.text_input(text.YOUR_NAME, key=desk.AUTHOR, max_chars=80, width=260)


def one(story: OpenStory, edit: editing.Listed) -> None:
    """One edit: what it does, by whom and when, whether it stands, and the way to take it back."""
    state = text.EDIT_STATES["undone" if edit.undone else "unapplied" if edit.why_not else "standing"]
    by = ", ".join(part for part in (edit.entry.author or "", said_when(edit.entry.when)) if part)
    more = "".join(f'<p class="tl-small">{escape(line)}</p>' for line in (edit.entry.note, edit.why_not) if line)
    with st.container(
        border=True, key=f"article-edit-{edit.number}", horizontal=True, vertical_alignment="center", wrap=False
    ):
        st.html(
            f'<div class="tl-art-meta"><b>{edit.number}. {state}</b> {escape(by)}</div>'
            f'<div class="tl-body" dir="auto">{escape(says(edit.entry.step)[:600])}</div>{more}',
            width="stretch",
        )
        if not desk.may_edit():
            return
        act, label = (desk.step_on, text.REDO) if edit.undone else (desk.step_back, text.UNDO)
        if st.button(label, key=f"step-{edit.number}") and act(story, edit.number):
            st.rerun()


def hidden(story: OpenStory) -> None:
    """The events taken out of sight."""
    events = story.file.hidden()
    if not events:
        return
    st.html(f'<h2 class="tl-ev-title">{text.HIDDEN}</h2>')
    for event in events:
        with st.container(
            border=True, key=f"article-hidden-{event.id}", horizontal=True, vertical_alignment="center", wrap=False
        ):
            st.html(f'<div class="tl-body" dir="auto">{escape(say_event(event))}</div>', width="stretch")
            shown = desk.may_edit() and st.button(text.SHOW_AGAIN, key=f"unhide-{event.id}")
            if shown and desk.make(story, [Unhide(event_target(event))]):
                st.rerun()


def replay_form(story: OpenStory) -> None:
    """Edits downloaded earlier, made again on this story; those it has already are left out."""
    with st.expander(text.REPLAY_EDITS):
        given = st.file_uploader(text.EDITS_FILE, type=["jsonl"], key="edits file")
        if given is None or not st.button(text.REPLAY):
            return
        with TemporaryDirectory() as folder:
            path = Path(folder) / "given.edits.jsonl"
            path.write_bytes(given.getvalue())
            try:
                with stories.changing(story) as changed, working.told("replay") as progress:
                    outcome = editing.replay_file(changed, path, progress)
            except TimelineError as error:
                st.error(shell.as_text(str(error).replace(str(path), given.name)))
                return
        gone = "".join(f" {gap.why}" for gap in outcome.unapplied)
        st.session_state[working.SAID] = f"{text.count_of(len(outcome.added), 'edit')} added.{gone}"
        st.rerun()
