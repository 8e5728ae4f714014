"""Titles that are made after the articles are read, by whoever has time while claims are being grouped.

No claim is grouped by its title, and making titles takes half of the time of reading.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline.model import Article
from timeline.story.claims import Draft, Wanted, title_in, title_of_draft
from timeline.story.titling.faults import quality
from timeline.story.titling.shortening import cut

TOLD_TWICE = 0.1  # of quality: what a title loses that the sentence has at another date, too


class Untitled(NamedTuple):
    """The span of a sentence in its article, what its title is made of, and whether it stands in the opening."""

    sentence: tuple[int, int]
    wanted: Wanted
    is_lead: bool


@dataclass(frozen=True, slots=True)
class Order:
    """The titles to be made for the claims of one article; ``places`` are those of its drafts among all."""

    article: Article
    claims: tuple[Untitled, ...]
    places: tuple[int, ...] = ()


class Titled(NamedTuple):
    """A title and how good it is (``story.faults``)."""

    title: str
    quality: float


def orders_of(drafts: Sequence[Draft], articles: Mapping[str, Article]) -> list[Order]:
    """What is to be made for the drafts that have no title yet, article by article; ``articles`` are by id."""
    asked: dict[str, list[int]] = defaultdict(list)
    for place, draft in enumerate(drafts):
        if draft.wanted is not None:
            asked[draft.claim.article].append(place)
    return [
        Order(
            articles[name],
            tuple(
                Untitled((draft.claim.start, draft.claim.end), draft.wanted, draft.is_lead)
                for draft in (drafts[place] for place in places)
                if draft.wanted is not None
            ),
            tuple(places),
        )
        for name, places in asked.items()
    ]


def titles_of(order: Order) -> list[Titled]:
    """The titles of an order, in its order."""
    sentences = [sentence for sentence, _, _ in order.claims]
    titles = [title_in(order.article, sentence, wanted, is_lead=lead) for sentence, wanted, lead in order.claims]
    return [*map(Titled, titles, qualities(sentences, titles))]


def qualities(sentences: Sequence[tuple[int, int]], titles: Sequence[str]) -> list[float]:
    """How good titles are beside one another, each of the sentence at a span: less where two dates of it share one.

    Such a title is told of its own day at one of them only, so that another claim of the event may know better.
    """
    told = Counter(zip(sentences, titles, strict=True))
    return [
        max(0.0, quality(title) - TOLD_TWICE * (told[sentence, title] > 1))
        for sentence, title in zip(sentences, titles, strict=True)
    ]


def with_qualities(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of one article, each that has its title with how good that is; the others are titled late."""
    told = [draft.claim for draft in drafts if draft.wanted is None and draft.claim.mention is not None]
    found = qualities([(claim.start, claim.end) for claim in told], [claim.title for claim in told])
    worth = {claim.id: each for claim, each in zip(told, found, strict=True)}
    return [
        draft
        if draft.wanted is not None
        else replace(draft, quality=worth.get(draft.claim.id, quality(draft.claim.title)))
        for draft in drafts
    ]


def plain_titles_of(order: Order) -> list[Titled]:
    """The sentences of an order, cut where a title ends: for an article whose titles cannot be made."""
    made = [cut(order.article.text[slice(*claim.sentence)]) for claim in order.claims]
    return [Titled(title, quality(title)) for title in made]


def titles_by_place(orders: Sequence[Order], made: Iterable[Sequence[Titled]]) -> dict[int, Titled]:
    """The titles made for orders, each in its order, by the place of the draft."""
    return {
        place: titled
        for order, titles in zip(orders, made, strict=True)
        for place, titled in zip(order.places, titles, strict=True)
    }


def with_title(draft: Draft, article: Article, known: Mapping[str, str]) -> Draft:
    """A draft of an article with the title that its claim had before, by its id in ``known``; made now without one."""
    if draft.wanted is None:
        return draft
    title = known.get(draft.claim.id) or title_of_draft(draft, article)
    return replace(draft, claim=replace(draft.claim, title=title), wanted=None)
