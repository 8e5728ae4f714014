"""What a reader with the right to edit can do to the event shown: correct, join, part, hide, annotate, decide."""

from collections.abc import Sequence

import streamlit as st

from timeline.model import Claim, Event
from timeline.pages import address, desk, drafts, filters, shell, text
from timeline.pages.found import holds_all
from timeline.pages.stories import OpenStory
from timeline.shown import say_interval
from timeline.store import EventRow, Filters
from timeline.story.edits.kinds import Annotate, CorrectDate, Decide, Edit, Hide, Merge, Retitle, Split
from timeline.story.edits.targets import claim_target, event_target

CANDIDATES = 30  # events offered for joining; the search narrows them
FIELD = "field"  # the only one of a form
MADE = "corrections made"
LABEL = 70  # characters of a title in a choice
SENTENCE = 300  # characters of a sentence to tick
SHORT_LIST, LIST_PX = 4, 260  # sentences shown at full height; the height in pixels in which more are scrolled


def show(story: OpenStory, event: Event) -> None:
    """The tools of an event's evidence; nothing where editing is off."""
    if not desk.may_edit():
        return
    with st.expander(text.CORRECT_EVENT, icon=":material/edit:"):
        what = st.pills(text.KIND, list(FORMS), label_visibility="collapsed", key=_key(), required=False)
        if what:
            FORMS[what](story, event)


def _key() -> str:
    """The key of the choice of what to correct: another after each edit, so that none is chosen any more."""
    return f"correct {st.session_state.get(MADE, 0)}"


def _made() -> None:
    st.session_state[MADE] = st.session_state.get(MADE, 0) + 1
    st.rerun()


def done(story: OpenStory, edit: Edit) -> None:
    """Make an edit and show the story as it is now."""
    if desk.make(story, [edit]):
        _made()


def title_form(story: OpenStory, event: Event) -> None:
    """Another title."""
    form = f"title {event.id}"
    drafts.line(text.NEW_TITLE, form, FIELD, event.title, max_chars=300)
    title = drafts.of(form, FIELD).strip()
    wrong = text.NO_TITLE if not title else text.SAME_TITLE if title == event.title else ""
    if asked("title", wrong):
        saved(story, form, Retitle(event_target(event), title))


def date_form(story: OpenStory, event: Event) -> None:
    """Another date, written as articles write dates."""
    form = f"date {event.id}"
    drafts.line(text.NEW_DATE, form, FIELD, placeholder=text.DATE_EXAMPLES, max_chars=100)
    date = drafts.of(form, FIELD).strip()
    if asked("date", "" if date else text.NO_DATE_GIVEN):
        saved(story, form, CorrectDate(event_target(event), date))


def note_form(story: OpenStory, event: Event) -> None:
    """A remark for readers."""
    form = f"note {event.id}"
    drafts.area(text.NOTE, form, FIELD, max_chars=2000, height=90)
    note = drafts.of(form, FIELD).strip()
    if asked("note", "" if note else text.NO_NOTE):
        saved(story, form, Annotate(event_target(event), note))


def asked(what: str, wrong: str) -> bool:
    """The button that saves a form; whether it was pressed and nothing is ``wrong``, which is said otherwise."""
    pressed = st.button(text.SAVE, key=f"save {what}")
    if pressed and wrong:
        st.error(wrong)
    return pressed and not wrong


def saved(story: OpenStory, form: str, edit: Edit) -> None:
    """Make the edit of a form; only then is what was typed let go."""
    if desk.make(story, [edit]):
        drafts.clear(form, (FIELD,))
        _made()


def join_form(story: OpenStory, event: Event) -> None:
    """Another event that is the same happening, found by words."""
    words = st.text_input(text.FIND_EVENT, key="join words", max_chars=200).strip()
    found = story.file.events(Filters(text=words), limit=CANDIDATES, order="importance" if not words else "time")
    rows, called = called_so_first([row for row in found if row.id != event.id], words)
    names = {
        row.id: f"{say_interval(row.interval, row.grain, short=True)}: {text.shortened(row.title, LABEL)}"
        for row in rows
    }
    if not names:
        shell.hint(text.NONE_TO_JOIN)
        return
    first = 0 if words and 1 in (len(rows), called) else None  # of several the reader chooses
    chosen = st.selectbox(
        text.JOIN_WITH, list(names), first, format_func=lambda found: names[found], placeholder=text.CHOOSE_EVENT
    )
    if len(found) == CANDIDATES:
        shell.hint(text.SOME_TO_JOIN.format(count=len(names)))
    if st.button(text.JOIN, disabled=chosen is None) and chosen is not None:
        other = story.file.event(chosen)
        if other is not None:
            done(story, Merge(event_target(event), (event_target(other),)))


def called_so_first(rows: Sequence[EventRow], words: str) -> tuple[list[EventRow], int]:
    """Events of a search, those first whose title holds its words, and how many these are.

    A sentence that only mentions the words is found too, and may be of an earlier event.
    """
    called = [row for row in rows if words and holds_all(row.title, words)]
    return [*called, *(row for row in rows if row not in called)], len(called)


def split_form(story: OpenStory, event: Event) -> None:
    """Sentences that are a happening of their own."""
    if len(event.claims) < 2:
        shell.hint(text.ONE_SENTENCE)
        return
    with st.form("split", border=False):
        shell.hint(text.SENTENCES)
        # Each stands there whole: a box that closes when it is left would move the button away under the pointer.
        with st.container(
            height=LIST_PX if len(event.claims) > SHORT_LIST else "content", border=False, key="split-list"
        ):
            picked = [claim for claim in event.claims if st.checkbox(said(claim), key=f"split {claim.id}")]
        asked = st.form_submit_button(text.SPLIT)
    if asked and len(picked) in (0, len(event.claims)):
        st.error(text.ALL_TICKED if picked else text.NONE_TICKED)
    elif asked:  # outside the form: a wait shows a button, which a form cannot hold
        done(story, Split(event_target(event), tuple(claim_target(claim) for claim in picked)))


def hide_form(story: OpenStory, event: Event) -> None:
    """Out of the chart and the list; the Edits page brings it back."""
    shell.hint(text.HIDE_HINT)
    if st.button(text.HIDE):
        address.put({address.EVENT: None})
        done(story, Hide(event_target(event)))


def said(claim: Claim) -> str:
    """A claim in a choice: its date and its sentence, a very long one its beginning."""
    return filters.plain_label(f"{say_interval(claim.interval, claim.grain, short=True)}: {claim.sentence}", SENTENCE)


def decide(story: OpenStory, event: Event, claim: Claim, key: str) -> None:
    """A button that takes one side of a disagreement; nothing where editing is off."""
    if not desk.may_edit():
        return
    date = say_interval(claim.interval, claim.grain, short=True)
    if st.button(text.TAKE_DATE.format(date=date), key=f"decide-{key}"):
        done(story, Decide(event_target(event), claim_target(claim)))


FORMS = {
    text.TITLE: title_form, text.DATE: date_form, text.NOTE: note_form, text.JOIN: join_form,
    text.SPLIT: split_form, text.HIDE: hide_form,
}  # fmt: skip
