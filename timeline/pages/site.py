"""The pages of the app as Streamlit knows them, for the navigation and for links that keep the session."""

import streamlit as st
from streamlit.navigation.page import Page

from timeline.pages import text, text_stories

# Pages lead to each other, so that each is imported only when its link is made.


def timeline_page() -> Page:
    """The chart, the list and the evidence: the first page."""
    from timeline.pages import timeline

    return st.Page(timeline.show, title=text.APP, url_path="timeline", default=True)


def articles_page() -> Page:
    """The list of articles and the reading view."""
    from timeline.pages import articles

    return st.Page(articles.show, title=text.ARTICLES, url_path="articles")


def disagreements_page() -> Page:
    """Every date that articles do not share."""
    from timeline.pages import disagreements

    return st.Page(disagreements.show, title=text.DISAGREEMENTS, url_path="disagreements")


def unplaced_page() -> Page:
    """Every time expression that is not drawn."""
    from timeline.pages import unplaced

    return st.Page(unplaced.show, title=text.UNPLACED, url_path="not-placed")


def edits_page() -> Page:
    """What was changed by hand."""
    from timeline.pages import edits

    return st.Page(edits.show, title=text.EDITS, url_path="edits")


def add_page() -> Page:
    """Articles into the story."""
    from timeline.pages import add

    return st.Page(add.show, title=text_stories.ADD_ARTICLES, url_path="add")


def stories_page() -> Page:
    """The stories there are, new ones, and those that come back."""
    from timeline.pages import shelf

    return st.Page(shelf.show, title=text_stories.STORIES, url_path="stories")


def every_page() -> list[Page]:
    """The pages in the order of the navigation."""
    reading = [timeline_page(), articles_page(), disagreements_page(), unplaced_page()]
    return [*reading, add_page(), edits_page(), stories_page()]
