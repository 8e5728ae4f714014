"""Every word of the interface, in one place."""

from typing import Any

from timeline.model import Basis, Certainty, DisagreementType, Speech, Stance
from timeline.store import By, Support
from timeline.store.unplaced import UnplacedKind, WhyNot

APP = "Timeline"
ARTICLES = "Articles"
DISAGREEMENTS = "Disagreements"
UNPLACED = "Not placed"
SEARCH = "Search events"
PUBLISHERS, ALL_PUBLISHERS = "Publishers", "All publishers"
NO_PUBLISHER = "Publisher not stated"
SEVERAL_PUBLISHERS, MORE_PUBLISHER = "Several publishers", "more publisher"
CERTAINTY = "Certainty"
ANY_CERTAINTY = "Any certainty"
CORROBORATION = "Corroboration"
ANY_CORROBORATION = "Any corroboration"
SUPPORTS: dict[Support, str] = {
    "one": "One article",
    "several": "Several articles",
    "disagreeing": "Articles disagree",
}
KINDS: dict[Stance, str] = {
    "asserted": "Stated as fact",
    "denied": "Denied",
    "planned": "Planned",
    "possible": "Possible",
}
GRAIN, ANY_GRAIN = "Precision of the date", "Any precision"
GRAIN_CLOCK, GRAIN_DAY, GRAIN_WEEK, GRAIN_MONTH = "Time of day", "Day", "Week", "Month"
GRAIN_PART, GRAIN_YEAR, GRAIN_DECADE, GRAIN_OPEN = "Part of a year", "Year", "Decade or longer", "Since or until"
COARSE_GRAINS = (GRAIN_WEEK, GRAIN_MONTH, GRAIN_PART, GRAIN_YEAR, GRAIN_DECADE)
EVENT_KIND, ANY_KIND = "Kind", "Any kind"
ALL_DATES = "All dates"
DATE_FROM, DATE_TO = "From", "To"
DATES_HINT = "A day, a month, a year or a decade, such as the 1980s."
BACKWARDS = "The first date lies after the last."
MORE_FILTERS = "More"
FILTERS = "Filters"
CLEAR, CLEAR_EVERY = "Clear all", "Clear all filters"
VIEW = "View"
COLOUR, LANES = "Colour by", "Lanes by"
COLOURS: dict[By, str] = {
    "publisher": "Publisher",
    "kind": "Kind",
    "certainty": "Certainty",
    "support": "Corroboration",
}
LANE_BY: dict[By, str] = {"publisher": "Publisher"}
REPORTED = "Show when it was reported"
REPORTED_HINT = "Small ticks under each event: the days on which its articles appeared."
SIGN_DAY, SIGN_SPAN, SIGN_OPEN = "one day", "some time in this span", "no end given"
SIGN_ASSUMED, SIGN_DISPUTED, SIGN_MORE = "date assumed", "articles disagree", "more articles"
SHORT_SIGNS = {
    SIGN_DAY: "day",
    SIGN_SPAN: "span",
    SIGN_OPEN: "open",
    SIGN_ASSUMED: "assumed",
    SIGN_DISPUTED: "disagree",
}
TO_SCALE, EVENLY = "To scale", "Evenly spaced"
SCALE = "Scale"
ALL_EVENTS = "All events"
BACK = "‹ All events"
EARLIER, LATER = "Earlier", "Later"
READ_IN_ARTICLE = "Read in article"
OPEN_SOURCE = "Open source ↗"
ALL_ARTICLES = "‹ All articles"
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
BACKGROUND = "Told as background: it came before the news of the article"
BASES: dict[Basis, str] = {
    "stated": "stated",
    "metadata": "from metadata",
    "inferred": "worked out",
    "corrected": "corrected",
    "unknown": "not known",
}
DISPUTES: dict[DisagreementType, str] = {
    "day shift": "One day apart",
    "different day": "Different days",
    "different span": "Different spans",
    "different year": "Different years",
}
NO_DISPUTES = "No open disagreement"
NO_DISPUTES_HINT = (
    "No two articles give dates for one event that cannot both be true, or somebody has decided between them."
)
KIND, ORDER = "Kind", "Order"
WIDEST, BEST_SUPPORTED = "Widest first", "Best supported first"
SEE_EVENT = "See the event on the timeline"
MISSED: dict[UnplacedKind, str] = {
    "date": "Dates",
    "length": "Lengths of time",
    "set": "Repeating times",
    "vague": "Vague words",
}
REASON, ANY_REASON = "Reason", "Any reason"
REASONS: dict[WhyNot, str] = {
    "undated": "Publish date not known",
    "stamp": "Says when it was written",
    "named": "Tells nothing by itself",
    "uncounted": "Counts from what has no date",
    "inexact": "No exact day to count to or from",
    "length": "Says only how long",
    "set": "Repeats",
    "vague": "Names no time",
    "calendar": "Not on the calendar",
    "other": "Another reason",
}
NONE_MISSED = "Every time expression is on the timeline"
NONE_MISSED_HINT = "The articles write no date that is left out."
EDITS = "Edits"
EDITS_DEK = "Edits are kept beside the story, can be undone, and are made again when the story is built anew."
EDIT_STATES = {"standing": "Made", "undone": "Undone", "unapplied": "No longer applies"}
EDIT_KEPT, EDIT_UNDONE, EDIT_REDONE = "The edit is kept. Undo it on the Edits page.", "Undone.", "Made again."
TO_TIMELINE = "To the timeline"
NO_EDITS = "Nothing was changed by hand"
NO_EDITS_HINT = "Select an event on the timeline: “Correct this event” stands above its sentences."
NO_EDITS_HERE = "The story is as the program read it."
READ_ONLY = "This app is read-only. Start it with “python -m timeline app STORY.duckdb” to edit your own copy."
UNDO, REDO, SAVE, ACCEPT = "Undo", "Redo", "Save", "Accept"
DOWNLOAD_EDITS = "Download edits"
YOUR_NAME = "Your name (kept with each edit)"
HIDDEN, SHOW_AGAIN = "Hidden events", "Show again"
CORRECT_EVENT = "Correct this event"
TITLE, DATE, NOTE, JOIN, SPLIT, HIDE = "Title", "Date", "Note", "Join", "Split", "Hide"
NEW_TITLE, NEW_DATE = "Title", "Date"
DATE_EXAMPLES = "14 August 2021, mid-August 2021, 1980s, since 2017"
FIND_EVENT, JOIN_WITH, CHOOSE_EVENT = "Find the other event by words", "Is the same happening as", "Choose an event"
NO_TITLE, SAME_TITLE = "Write the new title first.", "That is the title it has."
NO_DATE_GIVEN, NO_NOTE = "Write the date first.", "Write the note first."
SOME_TO_JOIN = "{count} events are offered. More words lead to others."
NONE_TO_JOIN = "No other event holds these words."
ONE_SENTENCE = "This event rests on one sentence; there is nothing to split."
SENTENCES = "Tick the sentences that are a happening of their own."
NONE_TICKED = "No sentence is ticked: tick those that belong to an event of their own."
ALL_TICKED = "Every sentence is ticked: leave at least one for this event."
HIDE_HINT = "A hidden event leaves chart, list and search; exports give it as hidden. The Edits page brings it back."
TAKE_DATE = "Take {date}"
ADD_EVENT = "Add an event by hand"
SENTENCE, SOURCE_URL, SOURCE_PUBLISHER = "The sentence it rests on", "Address of the page it stands on", "Its publisher"
ADD_NEEDS = "An event needs a title, a date, its sentence, and the page or article where that stands."
REPLAY_EDITS, REPLAY, EDITS_FILE = "Apply an edits file", "Apply", "Edits file (.jsonl)"
CORRECT_PUBLISHED, NEW_PUBLISHED = "Correct the publish date", "The article appeared on"
PUBLISHED_HINT = "What would change is shown before anything is kept."
NOTHING_CHANGES = "No date in the article moves; only its publish date changes."
SAME_PUBLISHED = "That is the publish date it has."
NOT_A_DATE = "no date"
SEE_EVENTS = "See which events change"
WORKING = "Working the story out again …"
READING_AGAIN = "Working the story out again: article {done} of {all}"
JOINING_AGAIN = "Joining what the articles say of the same happening …"
WAITING = "Somebody else is changing this story. Waiting for them, {seconds} seconds so far …"
STOP, STOPPED = "Stop", "Stopped. Nothing was changed."
PUBLISHED_ASSUMED = "assumed, another day is possible"
IN_DOUBT = "In doubt:"
CHART_WORDS = {
    "zoom": "Zoom", "zoomIn": "Zoom in", "zoomOut": "Zoom out", "home": "Reset", "homeHint": "Back to the first view",
    "whole": "Fit to story", "wholeShort": "Fit", "wholeHint": "Show where the story is, to scale",
    "wholeStory": "Whole story",
    "stepBack": "‹", "stepBackHint": "Earlier events", "stepOn": "›", "stepOnHint": "Later events",
    "windowStart": "Start of the window shown", "windowEnd": "End of the window shown",
    "dots": "Each dot is one more", "bars": "Bars count the rest",
    "crowd": "{n} events", "crowdOne": "1 event", "crowdHint": "Zoom in to name them",
}  # fmt: skip
NONE_IN_VIEW = "No event in these dates"
REPORTED_UNKNOWN = "publish date not known"
LOOSEN = {
    "q": "the search",
    "publisher": "the choice of publishers",
    "kind": "the choice of kinds",
    "grain": "the choice of precision",
    "certainty": "the choice of certainty",
    "sources": "the choice of corroboration",
}
NOTE_STEP, NOTE_ORDER = "One step per event. ", "Distance shows order, not time."
NOTE_NAMED = "{named} of {total} named"
NOTE_CROWD, NOTE_CROWD_REST, NOTE_CROWD_HINT = ", the best supported first", ". {rest}", "; zoom in to name more"
NOTE_CROWD_SHORT = ", best supported first. {rest}."
NOTE_NONE_HINT = "; zoom out to see more"
NOTE_WINDOW, NOTE_WINDOW_HINT = " shown above", "; drag the handles to move"
LEGEND_WORDS = {
    "label": "Legend: select a sign to see only such events",
    "only": "Show only: {name}",
    "more": "+ {n} more",
    "fewer": "Fewer",
}
CHIP_WORDS = {"label": "Filters in use", "remove": "Remove filter: {name}"}
LIST_WORDS = {"articles": "articles", "label": "Events in order of time"}
ARTICLE_WORDS = {
    "why": "Why this date",
    "hint": "Select any marked words to see the date they give and why.",
}
NOT_FOUND = "No event matches these filters"
NO_EVENTS = "No date in these articles could be placed"
NO_DATES = "No date was found in these articles"
NO_DATES_HINT = (
    "They name no time, and it is not known on which day they appeared. With its publish date an article without dates "
    "stands on that day."
)
NO_EVENTS_HINT = (
    "There is nothing to put on a timeline. The Articles page shows what was read and what could not be placed."
)
LOST = (
    "Timeline does not answer: it was stopped, or the network is down. Once it runs again, this page goes on by itself."
)
CANNOT_OPEN = "This story cannot be opened"
UNKNOWN_EVENT = "The link points to an event that is not in this story. It may have been made for another story."
UNKNOWN_ARTICLE = "The link points to an article that is not in this story."


def count_of(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: ``count_of(1200, "event")`` is ``"1,200 events"``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def shortened(words: str, most: int) -> str:
    """Words as they are, or their beginning and an ellipsis: at most ``most`` characters."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def loosen_hint(used: int, alone: bool) -> str:
    """What to do where nothing is found: take off one filter, or several where none alone stands in the way."""
    if used < 2:
        return "Take the filter off to see more."
    return "Take a filter off to see more." if alone else "No single filter is to blame. Take several off to see more."


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
