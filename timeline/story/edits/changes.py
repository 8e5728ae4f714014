"""What an edit changes, worked out before it is accepted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from timeline.model import Article, Event, Mention, Story
from timeline.story.edits.corrections import corrected_mentions, with_corrected_dates
from timeline.story.edits.kinds import ArticleEdit, Entry, Log, Step, Unapplied
from timeline.story.edits.replay import apply_edits
from timeline.story.zones import in_zone

PREVIEW_ID = "preview"  # of the entry that an edit has while it is only looked at
_EMPTY = Log()


@dataclass(frozen=True, slots=True)
class MovedMention:
    """A time expression that gets another date; a side is None where the text has no such expression."""

    article: str
    before: Mention | None
    after: Mention | None


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference between two states of a story, in the order of the story.

    ``changed`` pairs an event with what becomes of it, also where its id changes; ``appeared`` and ``vanished``
    come into sight and go out of it. ``articles`` pairs articles whose publish date or text changes.
    ``gone`` and ``come`` are articles of one state alone, ``title`` pairs the story's titles where they differ, and
    ``unapplied`` are edits that apply in the first state only.
    """

    changed: tuple[tuple[Event, Event], ...] = ()
    appeared: tuple[Event, ...] = ()
    vanished: tuple[Event, ...] = ()
    articles: tuple[tuple[Article, Article], ...] = ()
    mentions: tuple[MovedMention, ...] = ()
    unapplied: tuple[Unapplied, ...] = ()
    gone: tuple[Article, ...] = ()
    come: tuple[Article, ...] = ()
    title: tuple[str, str] | None = None


def preview(story: Story, step: Step, log: Log = _EMPTY) -> Changes:
    """What ``step`` would change in the story that ``log`` makes of ``story`` as it was built.

    ``preview(story, CorrectPublished(ArticleTarget("a"), "20 October 2021")).mentions`` are the time expressions
    that move. Nothing is changed. Raises ValueError for a story that holds edits already.
    """
    before = apply_edits(story, log)
    after = apply_edits(story, log.with_entry(Entry(PREVIEW_ID, step)))
    known = {gap.entry.id for gap in before.unapplied}
    gaps = tuple(gap for gap in after.unapplied if gap.entry.id not in known)
    return changes(before.story, after.story, gaps)


def changes(before: Story, after: Story, unapplied: tuple[Unapplied, ...] = ()) -> Changes:
    """How one state of a story differs from another, event by event, article by article, mention by mention."""
    pairs = _paired(before.events, after.events)
    kept, found = {b.id for b, _ in pairs}, {a.id for _, a in pairs}
    articles = {article.id: article for article in after.articles}
    there = {article.id for article in before.articles}
    return Changes(
        changed=tuple((b, a) for b, a in pairs if a is not b and a != b),
        appeared=tuple(event for event in after.events if event.id not in found),
        vanished=tuple(event for event in before.events if event.id not in kept),
        articles=tuple((a, articles[a.id]) for a in before.articles if articles.get(a.id, a) != a),
        mentions=tuple(_moved(before, after)),
        unapplied=unapplied,
        gone=tuple(article for article in before.articles if article.id not in articles),
        come=tuple(article for article in after.articles if article.id not in there),
        title=(before.title, after.title) if before.title != after.title else None,
    )


def moved_mentions(
    article: Article, mentions: tuple[Mention, ...], edit: ArticleEdit, log: Log = _EMPTY
) -> tuple[MovedMention, ...]:
    """The time expressions of an article that a correction would move, at once, whatever the size of the story.

    ``article`` and ``mentions`` are as the story that ``log`` made holds them. Empty where the correction does not
    apply.
    """
    entry = Entry(PREVIEW_ID, edit)
    standing = log.with_entry(entry).standing()
    (corrected,), _ = with_corrected_dates([article], standing[-1:])
    after, _ = corrected_mentions(corrected, standing)
    return tuple(_moved_in(article.id, mentions, after))


def moved_days(articles: Iterable[Article], zone: str) -> tuple[tuple[Article, Article], ...]:
    """The articles that have another publish date in a zone, each with itself as it is there, in their order.

    Raises UsageError for a zone that is not known.
    """
    pairs = ((article, in_zone(article, zone)) for article in articles)
    return tuple((before, after) for before, after in pairs if before.published.moment != after.published.moment)


def without(article: Article, events: Iterable[Event]) -> Changes:
    """What becomes of events when an article goes: those that rest on it alone vanish, others keep their sentences."""
    vanished: list[Event] = []
    changed: list[tuple[Event, Event]] = []
    for event in events:
        left = tuple(claim for claim in event.claims if claim.article != article.id)
        if left:
            changed.append((event, replace(event, claims=left)))
        else:
            vanished.append(event)
    return Changes(tuple(changed), vanished=tuple(vanished), gone=(article,))


def _paired(before: tuple[Event, ...], after: tuple[Event, ...]) -> list[tuple[Event, Event]]:
    """Each event with the one that answers to its id, or where that is gone to the next of its ids.

    Of several that became one, only the one that kept its id has it.
    """
    owner = {name: event for event in after for name in event.ids}
    pairs: dict[str, tuple[Event, Event]] = {}
    for event in before:
        heir = next((owner[name] for name in event.ids if name in owner), None)
        if heir is not None and (heir.id not in pairs or heir.id == event.id):
            pairs[heir.id] = event, heir
    return list(pairs.values())


def _moved(before: Story, after: Story) -> list[MovedMention]:
    moved: list[MovedMention] = []
    texts = {article.id: article.text for article in after.articles}
    for article in before.articles:
        if texts.get(article.id) != article.text:
            continue  # places in another text cannot be compared
        old, new = before.mentions.get(article.id, ()), after.mentions.get(article.id, ())
        if old is new or old == new:
            continue
        moved += _moved_in(article.id, old, new)
    return moved


def _moved_in(article: str, old: tuple[Mention, ...], new: tuple[Mention, ...]) -> Iterator[MovedMention]:
    there, here = {(m.start, m.end): m for m in old}, {(m.start, m.end): m for m in new}
    for span in sorted(there.keys() | here.keys()):
        was, now = there.get(span), here.get(span)
        if was is None or now is None or was.interval != now.interval:
            yield MovedMention(article, was, now)
