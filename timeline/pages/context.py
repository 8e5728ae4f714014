"""The sentences before and after that of a claim, shown where a reader asks for them."""

from html import escape

import streamlit as st

from timeline.model import Claim
from timeline.pages import text_stories as words
from timeline.pages.stories import current
from timeline.story.sentences import split_sentences

LONGEST = 600  # characters of a sentence beside; a longer one is cut
NEAR = 6_000  # characters to each side that are parted into sentences: enough for one, and quick in a long text


def button(claim: Claim, key: str) -> bool:
    """A button that shows or hides what stands around the sentence; gives whether it is shown."""
    shown: bool = st.session_state.get(f"around {key} {claim.id}", False)
    label = words.HIDE_AROUND if shown else words.SHOW_AROUND
    st.button(label, key=f"around-{key}", type="tertiary", on_click=_turn, args=(f"around {key} {claim.id}",))
    return shown


def show(claim: Claim) -> None:
    """One sentence to each side, in grey."""
    found = current().file.article(claim.article)
    before, after = beside(found[0].text, claim.start, claim.end) if found else ("", "")
    if not before and not after:
        st.html(f'<p class="tl-small">{words.NOTHING_AROUND}</p>')
        return
    sides = " ".join(part for part in (escape(before), f"<b>{words.THE_SENTENCE}</b>", escape(after)) if part)
    st.html(f'<p class="tl-small tl-around" dir="auto">{sides}</p>')


def beside(body: str, start: int, end: int) -> tuple[str, str]:
    """The sentence before ``start`` and the one after ``end``; empty where there is none.

    ``beside("One. Two. Three.", 5, 9)`` is ``("One.", "Three.")``.
    """
    before, after = body[max(0, start - NEAR) : start], body[end : end + NEAR]
    left, right = split_sentences(before), split_sentences(after)
    last = before[left[-1].start : left[-1].end] if left else ""
    first = after[right[0].start : right[0].end] if right else ""
    return (last if len(last) <= LONGEST else f"…{last[-LONGEST:]}"), _cut(first)


def _cut(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST else f"{sentence[:LONGEST]}…"


def _turn(name: str) -> None:
    st.session_state[name] = not st.session_state.get(name, False)
