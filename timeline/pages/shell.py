"""What every page stands in: theme, style, plain messages, and the story or why there is none."""

import gc
import re
from html import escape
from pathlib import Path

import streamlit as st

from timeline import shown
from timeline.charts.palette import PALETTES, Theme, css_variables
from timeline.errors import TimelineError
from timeline.pages import text
from timeline.pages.stories import OpenStory, current

_SIGNS = re.compile(r"([!-/:-@\[-`{-~])")  # what Markdown may take as a sign; each may stand behind a backslash
# The figure's colours are drawn: turned round, and their hue turned back, a dark one can be read on paper.
_ON_PAPER = ".tl-plot{filter:invert(1) hue-rotate(180deg)}"
_CSS = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")


def theme() -> Theme:
    """The theme the reader sees."""
    return "dark" if st.context.theme.type == "dark" else "light"


def speak() -> None:
    """Word dates in the reader's order from here on in this run of the page."""
    shown.speak_to(st.context.locale)


def style() -> None:
    """Put the palette of the active theme and the page's style into the page; paper is always light."""
    speak()
    seen = theme()
    paper = f"@media print{{:root{{{css_variables(PALETTES['light'])}}}{_ON_PAPER if seen == 'dark' else ''}}}"
    st.html(f"<style>:root{{{css_variables(PALETTES[seen])}}}{_CSS}{paper}</style>")


def message(title: str, body: str) -> None:
    """A plain message in place of content; both texts are shown as they are."""
    st.html(f'<div class="tl-empty" role="status"><h2>{escape(title)}</h2><p>{escape(body)}</p></div>')


def hint(words: str) -> None:
    """A line of help, in a grey that can be read in both themes."""
    st.html(f'<p class="tl-small">{escape(words)}</p>')


def as_text(words: str) -> str:
    """A text for a place that reads Markdown, so that every sign in it is shown and does nothing."""
    return _SIGNS.sub(r"\\\1", words)


@st.cache_resource(show_spinner=False)
def _settle() -> None:
    """Take what is loaded by now out of the garbage collector's sight.

    Streamlit collects after every run of a page, which looks at every object: 80 ms in which nothing is answered.
    """
    gc.collect()
    gc.freeze()


def story() -> OpenStory | None:
    """The story to show, or None after saying why it cannot be opened."""
    try:
        found = current()
        _settle()
        return found
    except TimelineError as error:
        message(text.CANNOT_OPEN, str(error))
        return None
