"""Taking an article out of the story, or giving it another text: what would change is shown before it is accepted."""

import streamlit as st

from timeline import editing
from timeline.model import Article
from timeline.pages import address, ahead, desk, drafts, shell, text
from timeline.pages import text_stories as words
from timeline.pages.stories import OpenStory
from timeline.story.edits.kinds import ArticleTarget, RemoveArticle, ReplaceArticle

FIELDS = ("text", "title", "published")

Exchange = RemoveArticle | ReplaceArticle


def show(story: OpenStory, article: Article) -> None:
    """The form under an article's header; nothing where editing is off, or for a page that an edit brought in."""
    if not desk.may_edit() or article.id in story.file.unedited().added:
        return
    with st.expander(words.REMOVE_ARTICLE, icon=":material/content_cut:"):
        edit = asked(article)
        if edit is None:
            return
        known = editing.preview_removal(story.file.path, article.id) if isinstance(edit, RemoveArticle) else None
        if not ahead.show(story.file.path, edit, "removal", known, words.NO_EVENT_CHANGES):
            shell.hint(words.REMOVE_HINT)
            return
        if not edit.forget:
            shell.hint(words.REMOVE_KEPT)
        if st.button(text.ACCEPT, type="primary", key="accept removal"):
            accept(story, article, edit)


def asked(article: Article) -> Exchange | None:
    """The edit that the form asks for; None while it asks for nothing."""
    what = st.segmented_control(words.WHAT, [words.REMOVE, words.REPLACE], key="removal kind")
    if what is None:
        shell.hint(words.REMOVE_HINT)
        return None
    target = ArticleTarget(article.id, article.title)
    form = f"replace {article.id}"
    if what == words.REPLACE:
        drafts.area(words.REPLACE_ARTICLE, form, "text", height=200, max_chars=drafts.LONGEST_TEXT)
        left, right = st.columns(2)
        with left:
            drafts.line(words.HEADLINE, form, "title", max_chars=300, placeholder=article.title[:100])
        with right:
            drafts.line(words.PUBLISHED, form, "published", max_chars=60, placeholder=words.AS_BEFORE)
    forget = st.checkbox(words.FORGET, key="forget")
    if what == words.REMOVE:
        return RemoveArticle(target, forget)
    given = {name: drafts.of(form, name).strip() or None for name in FIELDS}
    if given["text"] is None:
        shell.hint(words.REPLACE_HINT)
        return None
    return ReplaceArticle(target, given["text"], given["title"], given["published"], forget=forget)


def accept(story: OpenStory, article: Article, edit: Exchange) -> None:
    """Make the edit; a removed article leaves the address."""
    if not desk.make(story, [edit]):
        return
    st.session_state.pop("removal kind", None)
    drafts.clear(f"replace {article.id}", FIELDS)
    if isinstance(edit, RemoveArticle):
        address.put({address.ARTICLE: None})
    st.rerun()
