"""What an edit changes, in words."""

from html import escape

from timeline.model import Article, Event, Mention
from timeline.pages import text, text_reading
from timeline.shown import say_interval, say_moment
from timeline.story.edits import Changes
from timeline.story.edits.words import say_article, say_event

MOST_SHOWN = 12  # lines of each kind of change


def changes_html(changes: Changes, nothing: str = text.NOTHING_CHANGES) -> str:
    """What an edit changes, in words: dates that move, events that change, appear or go; else ``nothing``."""
    moved = [moved_words(change.before, change.after) for change in changes.mentions]
    published = [
        text_reading.APPEARED.format(article=say_article(before), before=appeared(before), after=appeared(after))
        for before, after in changes.articles
        if before.published.moment != after.published.moment
    ]
    lists = (
        moved,
        published,
        [say_article(article) for article in changes.gone],
        [words for b, a in changes.changed if (words := becomes(b, a))],
        [say_event(event) for event in changes.appeared],
        [say_event(event) for event in changes.vanished],
        [gap.why for gap in changes.unapplied],
    )
    parts = [(*words, lines) for words, lines in zip(text_reading.CHANGES, lists, strict=True)]
    html = "".join(
        f'<p class="tl-body tl-group"><b>{text.count_of(len(lines), noun)} {one if len(lines) == 1 else many}</b></p>'
        + "".join(f'<p class="tl-small">{escape(line)}</p>' for line in lines[:MOST_SHOWN])
        + (f'<p class="tl-small">and {len(lines) - MOST_SHOWN} more</p>' if len(lines) > MOST_SHOWN else "")
        for noun, one, many, lines in parts
        if lines
    )
    return html or f'<p class="tl-body">{nothing}</p>'


def becomes(before: Event, after: Event) -> str:
    """What becomes of an event in words; empty where only its weight among the others is another."""
    was, now = say_event(before), say_event(after)
    if was != now:
        return text_reading.BECOMES.format(before=was, after=now)
    if [claim.id for claim in before.claims] == [claim.id for claim in after.claims]:
        return ""
    sentences = text.count_of(len(after.claims), "sentence")
    return text_reading.RESTS_ON.format(event=now, sentences=sentences, before=len(before.claims))


def appeared(article: Article) -> str:
    """When an article appeared, in words."""
    moment = article.published.moment
    return text.NOT_A_DATE if moment is None else say_moment(moment)


def moved_words(before: Mention | None, after: Mention | None) -> str:
    """``“yesterday”: 19 October 2021 becomes 18 October 2021``."""
    words = next(found.text for found in (before, after) if found is not None)
    return f"“{words}”: {_when(before)} becomes {_when(after)}"


def _when(mention: Mention | None) -> str:
    if mention is None or mention.interval is None or mention.grain is None:
        return text.NOT_A_DATE
    return say_interval(mention.interval, mention.grain)
