"""Every word of the interface, in one place."""

from typing import Any

from timeline.model import Basis, Certainty, Speech, Stance

APP = "Timeline"
ARTICLES = "Articles"
SEARCH = "Search events"
PUBLISHERS = "Publishers"
NO_PUBLISHER = "Publisher not stated"
CERTAINTY = "Certainty"
ANY_CERTAINTY = "Any certainty"
CORROBORATION = "Corroboration"
ANY_CORROBORATION = "Any corroboration"
SEVERAL, DISAGREE = "Several articles", "Articles disagree"
FILTERS = "Filters"
CLEAR = "Clear"
TO_SCALE, EVENLY = "To scale", "Evenly spaced"
SCALE = "Scale"
ALL_EVENTS = "All events"
BACK = "‹ All events"
EARLIER, LATER = "Earlier", "Later"
READ_IN_ARTICLE = "Read in article"
OPEN_SOURCE = "Open source ↗"
ALL_ARTICLES = "‹ All articles"
COPY = {"label": "Copy link to this view", "done": "Link copied", "failed": "Copy the address bar instead"}
CERTAINTIES: dict[Certainty, str] = {
    "stated": "Written out",
    "computed": "Worked out",
    "assumed": "Assumed",
}
CERTAINTY_LABELS: dict[Certainty, str] = {
    "stated": "The date is written out",
    "computed": "Worked out from the text",
    "assumed": "Assumed: another reading is possible",
}
STANCES: dict[Stance, str] = {"denied": "Denied", "planned": "Planned", "possible": "Possible, not certain"}
SPEECHES: dict[Speech, str] = {"reported": "Reported speech", "quotation": "Quotation"}
BACKGROUND = "Told as background"
BASES: dict[Basis, str] = {
    "stated": "stated",
    "metadata": "from metadata",
    "inferred": "worked out",
    "corrected": "corrected",
    "unknown": "not known",
}
CHART_WORDS = {
    "zoom": "Zoom", "zoomIn": "Zoom in", "zoomOut": "Zoom out", "home": "Reset", "homeHint": "Back to the first view",
    "whole": "All", "wholeHint": "Show the whole story to scale", "wholeStory": "Whole story",
    "stepBack": "‹", "stepBackHint": "Earlier events", "stepOn": "›", "stepOnHint": "Later events",
    "windowStart": "Start of the window shown", "windowEnd": "End of the window shown",
    "dots": "Each dot is one more", "bars": "Bars count the rest",
    "crowd": "{n} events", "crowdHint": "Zoom in to name them",
}  # fmt: skip
LIST_WORDS = {"articles": "articles", "label": "Events in order of time"}
ARTICLE_WORDS = {
    "why": "Why this date",
    "hint": "Select any marked words to see the date they give and why.",
}
NOT_FOUND = "No event matches these filters"
NO_EVENTS = "No date was found in these articles"
NO_EVENTS_HINT = (
    "There is nothing to put on a timeline. The Articles page shows what was read and what could not be placed."
)
CANNOT_OPEN = "This story cannot be opened"
UNKNOWN_EVENT = "The link points to an event that is not in this story. It may have been made for another story."
UNKNOWN_ARTICLE = "The link points to an article that is not in this story."


def count_of(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: ``count_of(1200, "event")`` is ``"1,200 events"``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def publisher_name(name: str | None) -> str:
    """A publisher as shown: the name, or that none is stated."""
    return name or NO_PUBLISHER


def mark_more(words: str, articles: int, disagreements: int, assumed: bool) -> str:
    """The second line of a tooltip: ``20 October 2021 · 5 articles · articles disagree``."""
    parts = [words[:1].upper() + words[1:], count_of(articles, "article")]
    if disagreements:
        parts.append("articles disagree")
    if assumed:
        parts.append("date assumed")
    return " · ".join(parts)


def chart_alt(total: int, shown: str, best: list[Any]) -> str:
    """The text alternative of the chart: what is shown, and the best supported events."""
    names = "; ".join(f"{mark.words}: {mark.title}" for mark in best)
    return (
        f"Timeline chart, {count_of(total, 'event')} from {shown}. Best supported: {names}. "
        "Arrow keys move through time, plus and minus zoom, Home resets. The list of events holds them all."
    )
