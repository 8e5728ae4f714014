"""Correcting the publish date of an article: what would change is shown before it is accepted."""

import streamlit as st

from timeline import editing
from timeline.errors import TimelineError
from timeline.model import Article, PublishDate
from timeline.pages import ahead, desk, shell, text, text_reading
from timeline.pages.stories import OpenStory
from timeline.story.edits import Changes
from timeline.story.edits.hand_dates import read_hand_moment
from timeline.story.edits.kinds import ArticleTarget, CorrectPublished

DATE = "new publish date"


def show(story: OpenStory, article: Article) -> None:
    """The form under an article's header, open where no date is known; nothing where editing is off."""
    if not desk.may_edit():
        return
    unknown = article.published.moment is None
    label = text_reading.GIVE_PUBLISHED if unknown else text.CORRECT_PUBLISHED
    with st.expander(label, icon=":material/edit_calendar:", expanded=unknown):
        date = st.text_input(text.NEW_PUBLISHED, key=DATE, placeholder="20 October 2021", max_chars=60).strip()
        if not date:
            shell.hint(text.PUBLISHED_HINT)
            return
        edit = CorrectPublished(ArticleTarget(article.id, article.title), date)
        try:
            moment = read_hand_moment(date)  # of what is no date the preview would say that nothing changes
            if moment == article.published.moment and is_settled(article.published):
                shell.hint(text.SAME_PUBLISHED)
                return
            moved = Changes(mentions=editing.preview_mentions(story.file.path, edit))
        except TimelineError as error:
            st.error(shell.as_text(str(error)))
            return
        if not ahead.show(story.file.path, edit, "date", moved, text.NOTHING_CHANGES):
            return
        if st.button(text.ACCEPT, type="primary", key="accept date") and desk.make(story, [edit]):
            st.rerun()


def is_settled(published: PublishDate) -> bool:
    """Whether to give a publish date again adds nothing: it was written or corrected, and nothing doubts it."""
    if published.basis == "corrected":
        return True
    return published.basis in ("stated", "metadata") and published.certainty != "assumed" and not published.doubt
