"""The page of what is not placed: every time expression that is not drawn, with the reason."""

from html import escape

import streamlit as st

from timeline.model import Unplaced
from timeline.pages import address, evidence, missed, shell, text, text_reading
from timeline.pages.site import articles_page, timeline_page
from timeline.pages.stories import OpenStory, link_fields
from timeline.shown import reason
from timeline.store import ArticleRow

KIND = "kind"
PAGE = 25  # expressions shown before "Show more"
SHOWN = "unplaced shown"


def show() -> None:
    """The page."""
    shell.style()
    story = shell.story()
    if story is None:
        return
    groups = missed.by_kind(story.file.unplaced())
    total = sum(map(len, groups.values()))
    dek = text_reading.ALL_MISSED.format(expressions=text.count_of(total, text_reading.TIME_EXPRESSION))
    if groups:
        held = [text.count_of(len(group), *text_reading.MISSED_KINDS[kind]) for kind, group in groups.items()]
        dek += f": {', '.join(held)}"
    st.html(f'<h1 class="tl-page-title">{text.UNPLACED}</h1><p class="tl-dek">{escape(dek)}</p>')
    if shell.is_empty(story):
        return
    if not groups:
        with shell.message(text.NONE_MISSED, text.NONE_MISSED_HINT):
            st.page_link(timeline_page(), label=text.TO_TIMELINE, query_params=link_fields())
        return
    kept = choose(groups)
    shown = st.session_state.get(SHOWN, PAGE)
    articles = {row.id: row for row in story.file.articles(sorted({found.article for found in kept[:shown]}))}
    for index, found in enumerate(kept[:shown]):
        one(index, found, story, articles.get(found.article))
    if len(kept) > shown:
        st.button(text_reading.SHOW_MORE.format(count=min(PAGE, len(kept) - shown)), on_click=more)


def choose(groups: dict[missed.Kind, list[Unplaced]]) -> list[Unplaced]:
    """The expressions of the kinds asked for, dates first; the choice lives in the address."""
    labels = {text.MISSED[kind]: kind for kind in groups}
    with st.container(key="choices"):
        picked = st.pills(
            text.KIND, list(labels), selection_mode="multi", key=KIND, bind="query-params",
            label_visibility="collapsed",
        )  # fmt: skip
    wanted = {labels[label] for label in picked} or set(groups)
    return [found for kind, group in groups.items() if kind in wanted for found in group]


def one(index: int, found: Unplaced, story: OpenStory, row: ArticleRow | None) -> None:
    """One expression in its sentence, why it is not drawn, and the way to its article."""
    whole = story.file.article(found.article)
    body = whole[0].text if whole else found.mention.text
    name = evidence.article_name(row) if row else found.article
    by = text.publisher_name(row.publisher if row else None)
    with st.container(border=True, key=f"claim-unplaced-{index}"):
        st.html(
            f'<div class="tl-by"><span><b>{escape(by[:120])}</b> {escape(name[:200])}</span></div>'
            f'<div class="tl-quote" dir="auto">{missed.in_context(body, found.mention)}</div>'
            f'<p class="tl-small">{escape(reason(found.why))}</p>'
        )
        fields = link_fields(**{address.ARTICLE: found.article, address.SENTENCE: str(found.mention.start)})
        st.page_link(articles_page(), label=text.READ_IN_ARTICLE, query_params=fields)


def more() -> None:
    """Show the next expressions."""
    st.session_state[SHOWN] = st.session_state.get(SHOWN, PAGE) + PAGE
