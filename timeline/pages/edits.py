"""The Edits page: what was changed by hand, with undo, redo, what is hidden, and the edits as a file."""

from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

import streamlit as st

from timeline import editing
from timeline.errors import TimelineError
from timeline.pages import desk, shell, text
from timeline.pages.stories import OpenStory
from timeline.store import log_path
from timeline.story.edits.kinds import Add, ArticleTarget, Source, Unhide
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
    dek = f"{text.count_of(len(edits), 'edit')} of {story.summary.title[:200]}. {text.EDITS_DEK}"
    st.html(f'<h1 class="tl-page-title">{text.EDITS}</h1><p class="tl-dek">{escape(dek)}</p>')
    if desk.may_edit():
        tools(story, edits)
    else:
        shell.hint(text.READ_ONLY)
    for edit in reversed(edits[-MOST_LISTED:]):
        one(story, edit)
    hidden(story)
    if desk.may_edit():
        add_form(story)
        replay_form(story)


def tools(story: OpenStory, edits: list[editing.Listed]) -> None:
    """Undo, redo, the name that edits carry, and the file."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="choices"):
        if st.button(text.UNDO, disabled=all(edit.undone for edit in edits)) and desk.step_back(story):
            st.rerun()
        if st.button(text.REDO, disabled=not any(edit.undone for edit in edits)) and desk.step_on(story):
            st.rerun()
        path = log_path(story.file.path)
        if path.exists():
            st.download_button(text.DOWNLOAD_EDITS, path.read_bytes(), path.name, "application/jsonl")
        st.text_input(text.YOUR_NAME, key=desk.AUTHOR, max_chars=80, width=260)


def one(story: OpenStory, edit: editing.Listed) -> None:
    """One edit: what it does, by whom and when, whether it stands, and the way to take it back."""
    state = text.EDIT_STATES["undone" if edit.undone else "unapplied" if edit.why_not else "standing"]
    by = ", ".join(part for part in (edit.entry.author or "", edit.entry.when or "") if part)
    more = "".join(f'<p class="tl-small">{escape(line)}</p>' for line in (edit.entry.note, edit.why_not) if line)
    with st.container(border=True, key=f"article-edit-{edit.number}", horizontal=True, vertical_alignment="center"):
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
        with st.container(border=True, key=f"article-hidden-{event.id}", horizontal=True, vertical_alignment="center"):
            st.html(f'<div class="tl-body" dir="auto">{escape(say_event(event))}</div>', width="stretch")
            shown = desk.may_edit() and st.button(text.SHOW_AGAIN, key=f"unhide-{event.id}")
            if shown and desk.make(story, [Unhide(desk.target_of(event))]):
                st.rerun()


def add_form(story: OpenStory) -> None:
    """An event that no article was read for; it needs the sentence it rests on and where that stands."""
    with st.expander(text.ADD_EVENT), st.form("add event", border=False):
        title = st.text_input(text.NEW_TITLE, max_chars=300)
        date = st.text_input(text.NEW_DATE, placeholder=text.DATE_EXAMPLES, max_chars=100)
        sentence = st.text_area(text.SENTENCE, max_chars=2000, height=90)
        url = st.text_input(text.SOURCE_URL, placeholder="https://", max_chars=2000)
        publisher = st.text_input(text.SOURCE_PUBLISHER, max_chars=120)
        article = st.text_input(text.SOURCE_ARTICLE, max_chars=300)
        if st.form_submit_button(text.ADD_EVENT):
            source = Source(
                sentence.strip(),
                article=ArticleTarget(article.strip()) if article.strip() else None,
                url=url.strip() or None if not article.strip() else None,
                publisher=publisher.strip() or None,
            )
            if not (title.strip() and date.strip() and sentence.strip() and (source.article or source.url)):
                st.error(text.ADD_NEEDS)
            elif desk.make(story, [Add(title.strip(), date.strip(), source)]):
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
                outcome = editing.replay_file(story.file.path, path)
            except TimelineError as error:
                st.error(str(error).replace(str(path), given.name))
                return
        gone = "".join(f" {gap.why}" for gap in outcome.unapplied)
        st.session_state[desk.SAID] = f"{text.count_of(len(outcome.added), 'edit')} added.{gone}"
        st.rerun()
