"""Articles that edits take out of a story or give another text, and the way back to those that were there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline.dates import read_published
from timeline.errors import UsageError
from timeline.model import UNKNOWN_DATE, Article, Mention, Moment, PublishDate, Story
from timeline.story.edits.hand_dates import read_hand_moment
from timeline.story.edits.kinds import ArticleTarget, Entry, RemoveArticle, ReplaceArticle, StandingEdit, Unapplied
from timeline.story.edits.words import by_hand, excerpt, with_note
from timeline.story.zones import has_clock_time
from timeline.wording import say_moment


class Found(NamedTuple):
    """The mentions that were found in an article while its publish date was this."""

    published: Moment | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Exchanged:
    """The articles that are left, those that edits took away with their places, and the edits that found none."""

    articles: tuple[Article, ...]
    removed: tuple[tuple[int, Article], ...]
    missed: tuple[Unapplied, ...]


def exchange(articles: Sequence[Article], standing: Sequence[StandingEdit]) -> Exchanged:
    """The articles without those that edits remove, and with the texts that edits give others.

    ``removed`` keeps what undoing needs, but no text that is to be forgotten. An article that is to be removed and is
    not there is removed; one that is to be replaced and is not there is told.
    """
    places = {article.id: place for place, article in enumerate(articles)}
    now: dict[str, Article] = {article.id: article for article in articles}
    removed: dict[str, tuple[int, Article]] = {}
    missed = []
    for item in standing:
        if not isinstance(item.edit, RemoveArticle | ReplaceArticle):
            continue
        name = item.edit.article.id
        before = now.get(name)
        if isinstance(item.edit, RemoveArticle):
            now.pop(name, None)
        elif before is None:
            missed.append(Unapplied(item.entry, no_article(item.edit.article)))
            continue
        else:
            try:
                now[name] = _replaced(before, item.entry, item.edit)
            except UsageError as error:
                missed.append(Unapplied(item.entry, f"{error}."))
                continue
        if name in places:
            removed.setdefault(name, (places[name], articles[places[name]]))
        if item.edit.forget:
            removed.pop(name, None)
    return Exchanged(tuple(now.values()), tuple(sorted(removed.values(), key=lambda kept: kept[0])), tuple(missed))


def as_built(story: Story, misread: frozenset[str] = frozenset()) -> tuple[list[Article], dict[str, Found]]:
    """The articles of a story as they were before its edits, and the mentions that were found in those texts.

    ``misread`` are the ids of articles whose mentions edits have corrected; theirs are not given.
    """
    dates = dict(story.unedited.published)
    gone = {article.id for _, article in story.unedited.removed}
    articles = [
        replace(article, published=dates.get(article.id, article.published))
        for article in story.articles
        if article.id not in gone and article.id not in story.unedited.added
    ]
    # Mentions are those of the publish date an article has now; ``replay`` looks whether it is still that one.
    zoned = any(edit.kind == "zone" for edit in story.edits)
    known = {
        article.id: Found(article.published.moment, story.mentions[article.id])
        for article in story.articles
        if article.id not in gone
        and article.id not in misread
        and not (zoned and has_clock_time(story.mentions[article.id]))  # they were read in that zone
    }
    for place, article in story.unedited.removed:
        articles.insert(place, article)
    return articles, known


def removed_ids(standing: Sequence[StandingEdit]) -> frozenset[str]:
    """The ids of the articles that standing edits keep out of the story."""
    return frozenset(item.edit.article.id for item in standing if isinstance(item.edit, RemoveArticle))


def no_article(target: ArticleTarget) -> str:
    """That an article is gone, in a sentence."""
    named = f"The article {excerpt(target.title)} ({target.id})" if target.title else f"The article {target.id}"
    return f"{named} is not in the story any more."


def _replaced(before: Article, entry: Entry, edit: ReplaceArticle) -> Article:
    """The article with the text and the fields that an edit gives. Raises UsageError for a date that is none."""
    published = before.published if before.published.basis != "inferred" else UNKNOWN_DATE
    if edit.published:
        moment = read_published(edit.published, before.language) or read_hand_moment(edit.published)
        why = with_note(f"Given {by_hand(entry)} with the new text: {say_moment(moment)}.", entry)
        published = PublishDate(moment, "stated", why)
    return replace(
        before,
        text=edit.text,
        title=edit.title or before.title,
        publisher=edit.publisher or before.publisher,
        url=edit.url or before.url,
        published=published,
    )
