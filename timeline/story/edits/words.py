"""Edits in words: what one does, by whom, and which event it means."""

from timeline.model import Article, Event
from timeline.records import moment_from_iso
from timeline.story.edits.kinds import (
    Add,
    Annotate,
    ArticleTarget,
    CorrectDate,
    CorrectPublished,
    CorrectReading,
    Decide,
    Entry,
    EventTarget,
    Hide,
    Merge,
    Redo,
    RemoveArticle,
    RenameStory,
    ReplaceArticle,
    Retitle,
    SetZone,
    Split,
    Step,
    Unhide,
)
from timeline.wording import say_day, say_interval

BEFORE = " Before: "  # parts what a correction says from what stood there
_LONGEST = 100  # characters of a quoted sentence; enough to find it again

_INNER = str.maketrans("“”", "‘’")


def excerpt(text: str) -> str:
    """A text in quotation marks, cut at a word after some hundred characters; what it quotes itself has single ones."""
    flat = " ".join(text.split()).translate(_INNER)
    return f"“{flat}”" if len(flat) <= _LONGEST else f"“{flat[:_LONGEST].rsplit(' ', 1)[0]} …”"


def say_event(event: Event) -> str:
    """``“Engineers meet” (20 October 2021)``."""
    return f"{excerpt(event.title)} ({say_interval(event.interval, event.grain)})"


def say_target(target: EventTarget) -> str:
    """The event that a target means, in the words it was given: ``“Engineers meet” (20 October 2021)``."""
    if not target.title:
        return f"the event {target.id}"
    return excerpt(target.title) + (f" ({target.date})" if target.date else "")


def say_article(article: Article | ArticleTarget) -> str:
    """``“Bridge closed”``, or the id of an article without a title."""
    return excerpt(article.title) if article.title else f"the article {article.id}"


def by_hand(entry: Entry) -> str:
    """Who made an edit and when: ``by hand by Ana on 27 November 2026``."""
    by = f" by {entry.author}" if entry.author else ""
    return f"by hand{by}{_on_day(entry.when)}"


def _on_day(when: str | None) -> str:
    try:
        return f" on {say_day(moment_from_iso((when or '')[:10]).day)}"
    except ValueError:  # an edit may be undated, or dated in words of its own
        return f" ({when})" if when else ""


def with_note(sentence: str, entry: Entry) -> str:
    """A sentence with the note of the entry after it."""
    return f"{sentence} {entry.note}" if entry.note else sentence


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def says(step: Step) -> str:  # noqa: C901 - a case for each kind of edit
    """What an edit does, in a sentence without a full stop."""
    match step:
        case CorrectDate(event, date):
            return f"Date of {say_target(event)} corrected to {date}"
        case CorrectReading(mention, date):
            return f"“{mention.text}” in {excerpt(mention.sentence or mention.article)} read as {date}"
        case CorrectPublished(article, date):
            return f"Publish date of {say_article(article)} corrected to {date}"
        case RemoveArticle(article, forget):
            return f"{_capital(say_article(article))} removed" + (" for good" if forget else "")
        case ReplaceArticle(article, _, _, _, _, _, forget):
            return f"Text of {say_article(article)} replaced" + (", the old one deleted for good" if forget else "")
        case SetZone(zone):
            return f"Time zone of the story set to {zone}" if zone else "Time zone of the story taken back"
        case RenameStory(title):
            return f"Story now called {excerpt(title)}"
        case Merge(event, others):
            return f"{say_target(event)} joined with {', '.join(say_target(other) for other in others)}"
        case Split(event, claims, _):
            sentences = ", ".join(excerpt(claim.sentence or claim.id) for claim in claims)
            return f"{sentences} taken out of {say_target(event)}"
        case Retitle(event, title):
            return f"{say_target(event)} now called {excerpt(title)}"
        case Hide(event):
            return f"{say_target(event)} hidden"
        case Unhide(event):
            return f"{say_target(event)} shown again"
        case Annotate(event, text):
            return f"Note on {say_target(event)}: {excerpt(text)}"
        case Add(title, date, _):
            return f"{excerpt(title)} ({date}) added"
        case Decide(event, claim):
            return f"{say_target(event)} decided for {excerpt(claim.sentence or claim.id)}"
        case Redo(entry):
            return f"Edit {entry} brought back"
        case _:
            return f"Edit {step.entry} undone"
