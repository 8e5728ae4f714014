"""What every page stands in: theme, style, plain messages, and the story or why there is none."""

import gc
import re
from collections.abc import Callable
from functools import wraps
from html import escape
from pathlib import Path
from typing import ParamSpec

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.navigation.page import Page

from timeline import shown
from timeline.charts.palette import PALETTES, Theme, css_variables
from timeline.components.parts import mount
from timeline.errors import TimelineError
from timeline.pages import address, held, stories, text, text_share
from timeline.pages import text_stories as words
from timeline.pages.site import add_page, stories_page, timeline_page
from timeline.pages.stories import OpenStory, current

P = ParamSpec("P")
_SIGNS = re.compile(r"([!-/:-@\[-`{-~])")  # what Markdown may take as a sign; each may stand behind a backslash
# The figure's colours are drawn: turned round, and their hue turned back, a dark one can be read on paper.
_ON_PAPER = ".tl-plot{filter:invert(1) hue-rotate(180deg)}"
_FRAMED_CSS = """[data-testid="stHeader"],[data-testid="stSidebar"],[data-testid="stExpandSidebarButton"]{display:none}
[data-testid="stMainBlockContainer"]{padding-top:10px}"""
# Where the server is gone, Streamlit's box names a command that is not this app's. It holds no block, as a drawer does.
_GONE = 'body:has([data-test-connection-state="PINGING_SERVER"])'
_LOST = f'{_GONE} [role="dialog"]:not(:has([data-testid="stVerticalBlock"]))'
_LOST_CSS = f"{_LOST}>div>*{{display:none}}{_LOST}>div::after{{content:var(--tl-lost)}}"
HEADING = 'role="heading" aria-level="2"'  # of a name above buttons that are all called "Read" or "Open"
PAGE, LONGEST_NAME = "page shown", 80  # the name of the page in the session; characters of a name in a tab
WAY_OUT_PX = 160  # the width of the link to the whole app
_CSS = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")


def theme() -> Theme:
    """The theme the reader sees."""
    return "dark" if st.context.theme.type == "dark" else "light"


def speak() -> None:
    """Word dates in the reader's order from here on in this run of the page."""
    shown.speak_to(st.context.locale)


def style(*, first: bool = False) -> None:
    """Put the palette of the active theme and the page's style into the page; paper is always light.

    Within another page there is no navigation: a line leads to the app itself, and back to the ``first`` page.
    """
    speak()
    seen = theme()
    paper = f"@media print{{:root{{{css_variables(PALETTES['light'])}}}{_ON_PAPER if seen == 'dark' else ''}}}"
    said = f'--tl-menu:"{words.PAGES}";--tl-lost:"{text.LOST}";'
    framed = _FRAMED_CSS if st.context.is_embedded else ""
    st.html(f"<style>:root{{{said}{css_variables(PALETTES[seen])}}}{_CSS}{_LOST_CSS}{framed}{paper}</style>")
    if st.context.is_embedded:
        with st.container(horizontal=True, horizontal_alignment="distribute", key="framed"):
            if not first:
                st.page_link(timeline_page(), label=f"‹ {text.APP}", query_params=stories.link_fields())
            with st.container(width=WAY_OUT_PX):
                mount("copy", "whole", text_share.OPEN_FULL)


def message(title: str, body: str) -> DeltaGenerator:
    """A plain message in place of content, both texts shown as they are; gives the place for what can be done."""
    box = st.container(key="state")
    box.html(f'<div class="tl-empty" role="status"><h2>{escape(title)}</h2><p>{escape(body)}</p></div>')
    return box.container(horizontal=True, vertical_alignment="center", gap="small", key="state-ways")


def hint(words: str) -> None:
    """A line of help, in a grey that can be read in both themes."""
    st.html(f'<p class="tl-small">{escape(words)}</p>')


def named(story: OpenStory) -> str:
    """The story's title as HTML within a sentence: ``“The harbour bridge”``."""
    return f"“<bdi>{escape(story.summary.title[:200])}</bdi>”"


def as_text(words: str) -> str:
    """A text for a place that reads Markdown, so that every sign in it is shown and does nothing."""
    return _SIGNS.sub(r"\\\1", words)


def sentence(message: str) -> str:
    """An error as a sentence for such a place; one that begins with the name of a file or story keeps it as it is."""
    named = ":" in message.partition(" ")[0]
    return as_text(message if named else message[:1].upper() + message[1:])


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
        name_tab(st.session_state.get(PAGE, ""), found.summary.title)
        _settle()
        return found
    except TimelineError as error:
        cannot_open(error)
        return None


def name_tab(*names: str) -> None:
    """Call the browser's tab by what it shows, so that several are told apart: ``Articles · The ferry · Timeline``."""
    shown_names = [text.shortened(name, LONGEST_NAME) for name in names if name]
    st.set_page_config(page_title=" · ".join([*shown_names, text.APP]))


def run(page: Page) -> None:
    """Run a page; where its story turns out to be damaged, say so in its place."""
    address.arrive(same_page=held.is_on(page.url_path))
    held.enter(page.url_path)
    st.session_state[PAGE] = page.title if page.title != text.APP else ""
    name_tab(st.session_state[PAGE])
    try:
        page.run()
    except TimelineError as error:
        cannot_open(error)


def part(show: Callable[P, None]) -> Callable[P, None]:
    """A part of a page that runs again by itself; where its story turns out to be damaged, it says so in its place."""

    @st.fragment
    @wraps(show)
    def shown(*args: P.args, **fields: P.kwargs) -> None:
        try:
            show(*args, **fields)
        except TimelineError as error:
            cannot_open(error)

    return shown


def cannot_open(error: TimelineError) -> None:
    """Why the story cannot be shown, and the ways to another."""
    path = stories.path_of(stories.chosen())
    with message(text.CANNOT_OPEN, stories.without_folder(str(error), path)):
        st.page_link(stories_page(), label=words.OTHER_STORY, icon=":material/folder_open:")
        sample_button()


def is_empty(story: OpenStory) -> bool:
    """Whether the story has no articles; then this says so, with the ways to get some."""
    if story.summary.articles:
        return False
    with message(words.EMPTY_STORY, words.EMPTY_STORY_HINT):
        st.page_link(add_page(), label=words.ADD_ARTICLES, icon=":material/add:", query_params=stories.link_fields())
        if not stories.is_sample():
            sample_button()
    return True


def sample_button() -> None:
    """The way to the sample story, for a look at what a story is."""
    if not st.button(words.OPEN_SAMPLE, key="open-sample"):
        return
    try:
        stories.choose_sample()
    except TimelineError as error:
        st.error(as_text(str(error)))
        return
    st.switch_page(timeline_page(), query_params=stories.link_fields())
