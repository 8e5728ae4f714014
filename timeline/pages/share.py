"""Sharing a view: its link, and how to cite it."""

from datetime import UTC, datetime

import streamlit as st

from timeline import __version__
from timeline.civil import day_number
from timeline.components.parts import mount
from timeline.pages import address, citing, shell, text_share
from timeline.pages.stories import OpenStory

COPY_PX = 152  # the width of the button with its longest label


def show(story: OpenStory, span: str) -> None:
    """The buttons; ``span`` is what the story covers, in words."""
    with st.container(horizontal=True, vertical_alignment="center", width="content", gap="small", key="share"):
        with st.popover(text_share.CITE):
            cite(story, span)
        with st.container(width=COPY_PX):
            mount("copy", "copy", text_share.COPY)


def in_brief(story: OpenStory, span: str) -> None:
    """The same behind one button, where there is little room."""
    with st.popover(text_share.SHARE, key="open-share"):
        mount("copy", "copy", text_share.COPY)
        shell.hint(text_share.CITE)
        cite(story, span)


def cite(story: OpenStory, span: str) -> None:
    """How to cite the story, in the forms that reference managers take."""
    written = datetime.fromtimestamp(story.file.path.stat().st_mtime, UTC)
    day = day_number(written.year, written.month, written.day)
    cited = citing.Cited(story.summary, span, __version__, day)
    for name, form in citing.FORMS:
        mount("copy", f"cite-{name}", {**text_share.COPY_TEXT, "name": name, "text": form(cited)})
    hint = text_share.CITE_HINT_HERE if address.is_of_this_computer(st.context.url) else text_share.CITE_HINT
    st.html(f'<p class="tl-small tl-cite-hint">{hint}</p>')
