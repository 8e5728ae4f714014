"""Dates that count from a publish date which nobody has given: how many, and the way to where it is given."""

from collections.abc import Sequence

import streamlit as st

from timeline.model import Unplaced
from timeline.pages import address, desk, text, text_reading
from timeline.pages.site import articles_page, unplaced_page
from timeline.pages.stories import OpenStory, link_fields

KIND, WHY = "kind", "why"  # what the page of what is not placed is asked for, in its address
LONGEST_WORDS, LONGEST_NAME = 60, 80  # characters of an expression and of the name of an article


def title(count: int) -> str:
    """``2 dates wait for a publish date``."""
    words = text_reading.WAITS if count == 1 else text_reading.WAIT
    return words.format(dates=text.count_of(count, "date"))


def hint(story: OpenStory, waiting: Sequence[Unplaced]) -> str:
    """What they wait for: ``It is not known on which day “The ferry” appeared. “Yesterday” counts from that day.``."""
    first = waiting[0]
    articles = {found.article for found in waiting}
    whole = story.file.article(first.article)
    name = whole[0].title[:LONGEST_NAME] if whole else ""
    one = f"“{name}”" if name else text_reading.THE_ARTICLE
    which = one if len(articles) == 1 else text.count_of(len(articles), "article")
    counts = text_reading.COUNTS_FROM.format(words=first.mention.text[:LONGEST_WORDS])
    way = "" if desk.may_edit() else f" {text.READ_ONLY}"
    return f"{text_reading.DAY_NOT_KNOWN.format(articles=which)} {counts}{way}"


def way(waiting: Sequence[Unplaced]) -> None:
    """The way to where what they wait for is given: the article, or of several the list of what waits in them."""
    if len({found.article for found in waiting}) == 1:
        to_article(waiting[0].article)
    else:
        to_all(text_reading.SEE_WAITING)


def to_all(label: str) -> None:
    """The way to all dates of the story that wait."""
    asked = {KIND: text.MISSED["date"], WHY: text.REASONS["undated"]}
    st.page_link(unplaced_page(), label=label, query_params=link_fields(**asked))


def to_article(article: str) -> None:
    """The way to an article, where its publish date is given."""
    label = text_reading.GIVE_PUBLISHED if desk.may_edit() else text.READ_IN_ARTICLE
    st.page_link(articles_page(), label=label, query_params=link_fields(**{address.ARTICLE: article}))
