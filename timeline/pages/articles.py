"""The Articles page: what was read, and each article with its time expressions marked and explained."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import streamlit as st

from timeline.components.parts import mount, value_of
from timeline.model import Unplaced
from timeline.pages import (
    address,
    desk,
    evidence,
    found,
    held,
    reading,
    redating,
    removing,
    shell,
    text,
    text_reading,
    text_stories,
    waiting_dates,
)
from timeline.pages.site import timeline_page
from timeline.pages.stories import OpenStory, excerpts_only, link_fields
from timeline.store import ArticleRow
from timeline.store.unplaced import waiting as dates_waiting

READER = "reader"
WANTED = "wanted event"
FIND, FIND_PX = "find", 420  # the field of the address that looks for articles, and the width of its box
SHOWN, PAGE = "articles shown", 50  # articles listed before "Show more"


def show() -> None:
    """The page: one article when the address names it, else the list."""
    shell.style()
    story = shell.story()
    if story is None:
        return
    asked = address.value(address.ARTICLE)
    if not asked:
        article_list(story)
        return
    if story.file.article(asked) is None:
        st.warning(text.UNKNOWN_ARTICLE, icon=":material/link_off:")
        article_list(story)
        return
    read(story, asked)


def article_list(story: OpenStory) -> None:
    """Every article with its publish date, how that is known, and what came of it."""
    total = story.summary.articles
    st.html(
        f'<h1 class="tl-page-title">{text.ARTICLES}</h1><p class="tl-dek">'
        f"{text.count_of(total, 'article')} in {shell.named(story)}</p>"
    )
    if shell.is_empty(story):
        return
    shown = st.session_state.get(_shown(), PAGE)
    rows, total = found_rows(story, shown) if total > PAGE else (story.file.articles(limit=shown), total)
    if not rows:
        with shell.message(text_reading.NO_ARTICLE, text_reading.NO_ARTICLE_HINT):
            st.button(text_reading.CLEAR_FIND, on_click=clear_find)
    for index, row in enumerate(rows):
        with st.container(
            border=True, key=f"article-{index}", horizontal=True, vertical_alignment="center", wrap=False
        ):
            st.html(row_html(row), width="stretch")
            st.button(text_reading.READ, key=f"read-{index}", on_click=open_article, args=(row.id,))
    if total > shown:
        st.button(text_reading.SHOW_MORE.format(count=min(PAGE, total - shown)), on_click=more)
    for refusal in story.file.refusals():
        why = f"{text_reading.NOT_TAKEN} {escape(refusal.why)}"
        st.html(f'<p class="tl-small"><b>{escape(refusal.name)}</b> {why}</p>')


def found_rows(story: OpenStory, shown: int) -> tuple[list[ArticleRow], int]:
    """The articles whose title or publisher holds the words asked for, up to ``shown``, and how many there are."""
    query = st.text_input(
        text_reading.FIND, max_chars=200, icon=":material/search:", placeholder=text_reading.FIND,
        label_visibility="collapsed", width=FIND_PX, **held.widget(FIND, ""),
    ).strip()  # fmt: skip
    if not query:
        return story.file.articles(limit=shown), story.summary.articles
    names = [row.id for row in named_by(story, query)]
    of_all = text_reading.OF_ALL.format(count=f"{story.summary.articles:,}")
    st.html(f'<p class="tl-count"><b>{len(names):,}</b> {of_all}</p>')
    return story.file.articles(names[:shown]), len(names)


def named_by(story: OpenStory, query: str) -> list[ArticleRow]:
    """The articles whose title and publisher hold every word of a search, without their counts."""
    rows = story.file.articles(counted=False)
    return [row for row in rows if found.holds_all(f"{evidence.article_name(row)} {row.publisher or ''}", query)]


def _shown() -> str:
    """Where it is kept how many are listed of those that are looked for."""
    return f"{SHOWN} {held.value(FIND)}"


def clear_find() -> None:
    """Look for none in particular."""
    address.put({FIND: None})


def row_html(row: ArticleRow) -> str:
    """An article's line in the list; everything of the article is escaped."""
    sentences = text_reading.ON_THE_TIMELINE.format(sentences=text.count_of(row.claims, "sentence"))
    counts = [text.count_of(row.mentions, "date"), sentences]
    if row.unplaced:
        counts.append(text_reading.SOME_NOT_PLACED.format(count=row.unplaced))
    doubt, published = evidence.doubt_line(row.published), replace(row.published, doubt=None)
    said = escape(text.shortened(doubt, 400)).replace(text.IN_DOUBT, f"<b>{text.IN_DOUBT}</b>", 1)
    doubted = f'<div class="tl-art-meta">{said}</div>' if doubt else ""
    name = escape(text.shortened(evidence.article_name(row), 300))
    return (
        f'<div class="tl-art-title" {shell.HEADING} dir="auto">{name}</div>'
        f'<div class="tl-art-meta"><b>{escape(text.shortened(text.publisher_name(row.publisher), 120))}</b> · '
        f"{escape(' · '.join(counts))}</div>"
        f'<div class="tl-art-meta tl-two-lines">{evidence.published_html(published)}</div>{doubted}'
    )


def more() -> None:
    """Show the next articles."""
    st.session_state[_shown()] = st.session_state.get(_shown(), PAGE) + PAGE


def open_article(identifier: str) -> None:
    """Put the article into the address."""
    address.put({address.ARTICLE: identifier, address.SENTENCE: None})


def close_article() -> None:
    """Back to the list."""
    address.put({address.ARTICLE: None, address.SENTENCE: None})


def read(story: OpenStory, identifier: str) -> None:
    """The reading view of one article."""
    whole = story.file.article(identifier)
    if whole is None:
        return
    article, mentions = whole
    shell.name_tab(evidence.article_name(article), story.summary.title)
    st.button(text.ALL_ARTICLES, type="tertiary", on_click=close_article)
    st.html(reading.header_html(article))
    if excerpts_only():
        shell.hint(text_stories.EXCERPTS_ONLY)
    desk.say_outcome()
    if article.published.moment is None:
        undated(dates_waiting(story.file, [identifier]))
    redating.show(story, article)
    removing.show(story, article)
    unplaced = story.file.unplaced(identifier)
    at = address.value(address.SENTENCE)
    target = address.read_number(at) if at else None
    data = reading.view(article, mentions, story.file.claims_of(identifier), unplaced, target, excerpts=excerpts_only())
    mount("article", READER, {**data, "words": text.ARTICLE_WORDS}, on_event_change=on_event)
    event = st.session_state.pop(WANTED, None)  # set by ``on_event``; a page cannot be left from a callback
    if event:
        st.switch_page(timeline_page(), query_params=link_fields(**{address.EVENT: event}))
    if unplaced:
        st.html(reading.unplaced_html(unplaced))


def undated(waiting: Sequence[Unplaced]) -> None:
    """What a date that is not known means for the reader, and what can be done."""
    hint = ""
    if waiting:
        words = waiting[0].mention.text[: waiting_dates.LONGEST_WORDS]
        hint = text_reading.WAITING_FOR_DATE.format(dates=waiting_dates.title(len(waiting)), words=words)
    give = text_reading.GIVE_DATE if waiting else text_reading.GIVE_DAY
    way = give if desk.may_edit() else text.READ_ONLY
    shell.message(text_reading.UNDATED, f"{hint} {way}".strip())


def on_event() -> None:
    """A link from a mention to its event."""
    identifier = value_of(READER, "event")
    if isinstance(identifier, str):
        st.session_state[WANTED] = identifier
