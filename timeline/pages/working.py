"""Long work told while it is done: how far it is, whom it waits for, and a button that stops it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.pages import text
from timeline.waiting import Progress, telling

ASKED = "asked for"
SAID = "edit outcome"  # what the next run of a page tells once
EVERY = 0.15  # seconds between two steps of the bar; a reader sees no more
READING = 0.9  # the share of the work that reading is; joining what was read is the rest


@contextmanager
def told(key: str, *, long: bool = False) -> Iterator[Progress]:
    """Gives what is to be told of the progress of the work in the block; ``long`` work shows itself from the start.

    Nothing is shown of other work that is done at once. A click on Stop ends the work where it next tells of itself:
    Streamlit then runs the page anew, and in that run nobody has pressed what began it.
    """
    place = st.empty()
    bars: list[DeltaGenerator] = []
    last = 0.0

    def show(share: float, words: str, *, always: bool) -> None:
        nonlocal last
        now = time.monotonic()
        if not always and now - last < EVERY:
            return
        last = now
        if not bars:
            with place.container(key=f"working-{key}"):
                bars.append(st.progress(0.0))
                st.button(text.STOP, key=f"stop-{key}", on_click=_stop, args=(key,))
        bars[0].progress(share, text=words)

    def progress(done: int, total: int) -> None:
        said = text.READING_AGAIN.format(done=f"{done:,}", all=f"{total:,}")
        show(READING * done / total, text.JOINING_AGAIN if done == total else said, always=done == total)

    if long:
        show(0.0, text.WORKING, always=True)
    with telling(lambda seconds: show(0.0, text.WAITING.format(seconds=round(seconds)), always=True)):
        yield progress
    place.empty()


def ask(key: str, what: object) -> None:
    """Remember what is to be worked out, so that a run of the page that breaks off another one goes on with it."""
    st.session_state[f"{ASKED} {key}"] = what


def asked(key: str) -> object:
    """What was asked for and is neither worked out nor stopped; None for nothing."""
    return st.session_state.get(f"{ASKED} {key}")


def answered(key: str) -> None:
    """What was asked for is worked out, or cannot be."""
    st.session_state.pop(f"{ASKED} {key}", None)


def _stop(key: str) -> None:
    answered(key)
    st.session_state[SAID] = text.STOPPED
