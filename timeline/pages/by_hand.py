"""An event added by hand: its title, its date, the sentence it rests on, and where that stands."""

import streamlit as st

from timeline.pages import articles, desk, drafts, evidence, shell, text, text_reading
from timeline.pages import text_stories as words
from timeline.pages.stories import OpenStory
from timeline.store import ArticleRow
from timeline.story.edits.kinds import Add, ArticleTarget, Source

FORM = "by hand"
FIELDS = ("title", "date", "sentence", "url", "publisher", "page")
MOST_ARTICLES = 500  # offered to choose from; of a larger story those that hold the words asked for
LABEL = 90  # characters of an article's name in the choice


def show(story: OpenStory) -> None:
    """The form; what is typed outlives a look at another page."""
    with st.expander(text.ADD_EVENT, icon=":material/add:"):
        shell.hint(words.BY_HAND_HINT)
        left, right = st.columns([2, 1], gap="medium")
        with left:
            drafts.line(text.NEW_TITLE, FORM, "title", max_chars=300)
        with right:
            drafts.line(text.NEW_DATE, FORM, "date", placeholder=text.DATE_EXAMPLES, max_chars=100)
        drafts.area(text.SENTENCE, FORM, "sentence", max_chars=2000, height=90)
        article = where_it_stands(story)
        if article is None:
            left, middle, right = st.columns(3, gap="medium")
            with left:
                drafts.line(text.SOURCE_URL, FORM, "url", placeholder="https://", max_chars=2000)
            with middle:
                drafts.line(text.SOURCE_PUBLISHER, FORM, "publisher", max_chars=120)
            with right:
                drafts.line(words.PAGE_TITLE, FORM, "page", max_chars=300)
        if st.button(words.ADD_IT, type="primary", key="add by hand"):
            add(story, article)


def where_it_stands(story: OpenStory) -> ArticleTarget | None:
    """The article of the story that holds the sentence; None for a page that is none."""
    names = {row.id: text.shortened(evidence.article_name(row), LABEL) for row in offered(story)}
    chosen = st.selectbox(
        words.STANDS_IN, list(names), index=None, format_func=names.__getitem__, placeholder=words.ANOTHER_PAGE,
        key="by hand article",
    )  # fmt: skip
    return ArticleTarget(chosen, names[chosen]) if chosen else None


def offered(story: OpenStory) -> list[ArticleRow]:
    """The articles to choose from; of very many those that a search names."""
    query = ""
    if story.summary.articles > MOST_ARTICLES:
        query = st.text_input(text_reading.FIND, key="by hand find", max_chars=200).strip()
    rows = articles.named_by(story, query) if query else story.file.articles(limit=MOST_ARTICLES, counted=False)
    return rows[:MOST_ARTICLES]


def add(story: OpenStory, article: ArticleTarget | None) -> None:
    """Make the edit; what is missing or wrong is said, and what was typed stays."""
    given = {name: drafts.of(FORM, name).strip() for name in FIELDS}
    if not (given["title"] and given["date"] and given["sentence"] and (article or given["url"])):
        st.error(text.ADD_NEEDS)
        return
    if article is None and not evidence.source_link(given["url"], ""):
        st.error(words.NO_ADDRESS)
        return
    source = Source(given["sentence"], article)
    if article is None:
        source = Source(given["sentence"], None, given["url"], given["publisher"] or None, given["page"])
    if desk.make(story, [Add(given["title"], given["date"], source)]):
        drafts.clear(FORM, FIELDS)
        st.session_state.pop("by hand article", None)
        st.rerun()
