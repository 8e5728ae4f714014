"""Articles to a story: publish dates, mentions, claims, groups, events, in that order."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from timeline.dates import publisher_country, resolve
from timeline.model import Article, Claim, Event, Interval, Mention, Moment, Refusal, Story, Unplaced
from timeline.story.agree import agreed, agrees, disagreements
from timeline.story.anchors import Count
from timeline.story.article_claims import claims_of
from timeline.story.borrowed_doubt import as_sure_as
from timeline.story.carrying import Carried
from timeline.story.centre import Centre
from timeline.story.chains import place_in_story
from timeline.story.claims import Draft
from timeline.story.doubts import with_doubts_of_events
from timeline.story.faults import quality
from timeline.story.hub_days import with_hub_days
from timeline.story.late_titles import Order, Titled, orders_of, titles_by_place, titles_of, with_title
from timeline.story.merge import Group, crowds_of, group_claims
from timeline.story.names import offices_in
from timeline.story.publishing import with_publish_dates
from timeline.story.rank import best_first
from timeline.story.references import Reference, refer
from timeline.story.shifts import explained, shifts_in
from timeline.story.siblings import sibling_pairs
from timeline.story.similarity import Features, Space, content_stems, features_of
from timeline.story.weigh import claim_weights, weigh, worth_reading
from timeline.story.zones import clock_times_in

_AHEAD = re.compile(r"\b(?:will|would|shall|could|may|might)\b")  # a title that tells what is still to come
OWN_CLAUSE = 0.4  # of the worth of a title: what it gains by speaking of its date's own clause alone
TELLING_WORDS = 6  # the words an event's claims use most; a title that holds them all speaks of what they share
Progress = Callable[[int, int], None]
_NOTHING_KNOWN: Mapping[str, tuple[Mention, ...]] = {}
_NO_TITLES: Mapping[int, Titled] = {}


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article gives: its mentions, its claims with what they are compared by, what it leaves unplaced.

    ``carried`` are sentences that go on from a dated one, ``counts`` and ``references`` what hangs on a happening that
    another article may date, ``offices`` who is meant by "the president".
    """

    mentions: tuple[Mention, ...]
    drafts: tuple[Draft, ...]
    unplaced: tuple[Unplaced, ...]
    features: tuple[Features, ...]
    carried: tuple[Carried, ...] = ()
    counts: tuple[Count, ...] = ()
    references: tuple[Reference, ...] = ()
    offices: dict[str, str] = field(default_factory=dict)


class ReadAll(Protocol):
    """Who reads the articles of a build and makes titles, here or elsewhere."""

    def __call__(self, articles: Sequence[Article], /) -> Iterable[Reading | Refusal]:
        """The ``read_article`` of each article in order, titled or not, or the refusal of one on which that failed."""

    def titles(self, orders: Sequence[Order], /) -> Iterable[Sequence[Titled]]:
        """The ``titles_of`` each order; where others make them they begin now, and are waited for when asked for."""


class _Here:
    """Reads in this process, one article after the other, each with its titles."""

    def __call__(self, articles: Sequence[Article]) -> Iterator[Reading]:
        return map(read_article, articles)

    def titles(self, orders: Sequence[Order]) -> Iterator[Sequence[Titled]]:
        return map(titles_of, orders)


def build(
    articles: Sequence[Article],
    title: str | None = None,
    progress: Progress | None = None,
    refusals: Sequence[Refusal] = (),
    read_all: ReadAll | None = None,
) -> Story:
    """The story that the articles tell; ``progress(done, total)`` is called after each article.

    Publish dates that no article states are inferred. ``read_all`` reads the articles, perhaps elsewhere. The same
    articles give the same story.
    """
    return assemble(with_publish_dates(articles), title, progress, refusals, read_all=read_all)


def assemble(
    dated: Sequence[Article],
    title: str | None = None,
    progress: Progress | None = None,
    refusals: Sequence[Refusal] = (),
    known: Mapping[str, tuple[Mention, ...]] = _NOTHING_KNOWN,
    read_all: ReadAll | None = None,
) -> Story:
    """The story of articles whose publish dates are settled; ``known`` are mentions already found, by article id."""
    left_out = list(refusals)
    articles: list[Article] = []
    readings: list[Reading] = []
    read_all = read_all or _Here()
    new = iter(read_all([article for article in dated if article.id not in known]))
    for done, article in enumerate(dated, start=1):
        reading = reading_of(article, known[article.id]) if article.id in known else next(new)
        if isinstance(reading, Refusal):
            left_out.append(reading)
        else:
            articles.append(article)
            readings.append(reading)
        if progress is not None:
            progress(done, len(dated))
    gathered = gather(articles, readings)
    by_id = {article.id: article for article in articles}
    orders = orders_of(gathered.drafts, by_id)
    making = read_all.titles(orders)
    space = Space(gathered.features, sibling_pairs(articles))
    centre = Centre(articles)
    drafts, joining = with_hub_days(gathered.drafts, gathered.joining, space, crowds_of(gathered.drafts), by_id)
    weights = claim_weights([draft.claim for draft in drafts], articles, centre)
    order = {article.id: age(article) for article in articles}
    groups = group_claims(drafts, space)
    titles = titles_by_place(orders, making)
    events = [event_of(group, drafts, order, weights, joining, titles) for group in groups]
    events = sorted(weigh(events, articles, weights), key=in_time)
    publishers = {article.id: article.publisher for article in articles}
    shifts = shifts_in(events, publishers)
    return Story(
        title=title or _story_title(events, articles),
        articles=with_doubts_of_events(articles, events),
        mentions={article.id: reading.mentions for article, reading in zip(articles, readings, strict=True)},
        events=explained(events, shifts, publishers),
        unplaced=tuple(gathered.unplaced),
        refusals=tuple(left_out),
        patterns=tuple(shift.says for shift in shifts),
        wording=replace(space.wording, crowds=dict(crowds_of(drafts))),
    )


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the articles of a story say together: claims, what they are compared by, and what stays unplaced.

    ``joining`` are the claims that were carried from another, by the id of that one.
    """

    drafts: list[Draft]
    features: list[Features]
    unplaced: list[Unplaced]
    joining: dict[str, list[Claim]]


def gather(articles: Sequence[Article], readings: Sequence[Reading], near: Sequence[Draft] = ()) -> Gathered:
    """The claims of all readings, with those that hang on what another article, or one of ``near``, dates."""
    drafts = [draft for reading in readings for draft in reading.drafts]
    features = [found for reading in readings for found in reading.features]
    unplaced = [left for reading in readings for left in reading.unplaced]
    carried = [more for reading in readings for more in reading.carried]
    counts = [count for reading in readings for count in reading.counts]
    references = [reference for reading in readings for reference in reading.references]
    by_id = {article.id: article for article in articles}
    offices = {article.id: reading.offices for article, reading in zip(articles, readings, strict=True)}
    known = [*features, *(features_of(draft, {}) for draft in near)] if counts or references else features
    if references:
        carried += refer(references, [*drafts, *near], known, by_id)
    if counts:
        chains = place_in_story(counts, [*drafts, *near], known, by_id)
        drafts += chains.placed
        features += [features_of(draft, offices[draft.claim.article]) for draft in chains.placed]
        unplaced += chains.unplaced
    place = {article.id: number for number, article in enumerate(articles)}
    unplaced.sort(key=lambda left: (place[left.article], left.mention.start))
    joining: dict[str, list[Claim]] = defaultdict(list)
    for more in carried:
        joining[more.source].append(more.claim)
    return Gathered(drafts, features, unplaced, joining)


def mentions_in(article: Article) -> tuple[Mention, ...]:
    """The mentions of an article's text, resolved from its publish date; assumed where that date is and moves them."""
    country = publisher_country(article.url, article.language)

    def read(published: Moment | None) -> tuple[Mention, ...]:
        found = resolve(article.text, published, article.language, country)
        return clock_times_in(found, article.zone) if article.zone else found

    return as_sure_as(article.published, read(article.published.moment), read)


def read_article(article: Article, *, titled: bool = True) -> Reading:
    """All that one article gives by itself, its publish date being known or given up; its titles now or later."""
    return reading_of(article, mentions_in(article), titled=titled)


def reading_of(article: Article, mentions: tuple[Mention, ...], *, titled: bool = True) -> Reading:
    """What an article gives whose mentions are known already."""
    found = claims_of(article, mentions, titled=titled)
    offices = offices_in(article.text)
    drafts = [d if d.wanted is not None else replace(d, quality=quality(d.claim.title)) for d in found.drafts]
    return Reading(
        mentions=mentions,
        drafts=tuple(drafts),
        unplaced=tuple(found.unplaced),
        features=tuple(features_of(draft, offices) for draft in found.drafts),
        carried=tuple(found.carried),
        counts=tuple(found.counts),
        references=tuple(found.references),
        offices=offices,
    )


def age(article: Article) -> tuple[int, str]:
    """What orders articles from the oldest to the youngest; those without a publish date come last."""
    moment = article.published.moment
    return (moment.local if moment is not None else 10**12, article.id)


def oldest_first(claims: Iterable[Claim], order: Mapping[str, tuple[int, str]]) -> list[Claim]:
    """The claims from the oldest article's to the youngest's; ``order`` is the ``age`` of each article by id."""
    return sorted(claims, key=lambda c: (*order[c.article], c.start, c.mention.start if c.mention else -1))


def event_of(
    group: Group,
    drafts: Sequence[Draft],
    order: Mapping[str, tuple[int, str]],
    weights: Mapping[str, float],
    joining: Mapping[str, Sequence[Claim]],
    titles: Mapping[int, Titled] = _NO_TITLES,
) -> Event:
    """The event that the claims of a group make, its importance not yet known.

    ``order`` tells the age of each article, ``weights`` are those of the claims by id, ``joining`` what is carried from
    them, ``titles`` those made late, by the place of the draft.
    """
    members = [with_title(drafts[i], titles.get(i)) for i in group.members]
    claims = [group.joined(i, d.claim) for i, d in zip(group.members, members, strict=True)]
    interval, grain, certainty, why = agreed(claims)
    agreeing = [agrees(claim, interval) for claim in claims]
    ranked = best_first(claims, agreeing, [worth_reading(claim, weights) for claim in claims])
    best = tuple(claims[i] for i in ranked)
    oldest = oldest_first(best, order)
    carried = sorted((more for claim in best for more in joining.get(claim.id, ())), key=lambda c: (c.article, c.start))
    deed = Counter(d.deed for d in members if d.deed).most_common(1)
    return Event(
        id=oldest[0].id,
        title=_event_title([claims[i] for i in ranked if agreeing[i]], deed[0][0] if deed else None, members, interval),
        interval=interval,
        grain=grain,
        certainty=certainty,
        importance=0.0,  # known once all events of the story stand side by side
        agreed_why=why,
        claims=(*best, *carried),
        disagreements=disagreements(best, interval, grain),
        aliases=tuple(claim.id for claim in oldest[1:]),
    )


def _event_title(claims: Sequence[Claim], deed: str | None, members: Sequence[Draft], interval: Interval) -> str:
    """The best title of the claims: well made, about the event's main deed, in the words most claims use."""
    if len(claims) == 1:
        return claims[0].title
    drafts = {d.claim.id: d for d in members}
    shared = Counter(word for d in members for word in content_stems(f"{d.core} {d.context}"))
    most = sum(count for _, count in shared.most_common(TELLING_WORDS))

    def worth(position: int, claim: Claim) -> float:
        common = min(1.0, sum(shared[word] for word in set(content_stems(claim.title))) / most) if most else 0.0
        exact = claim.interval == interval
        done = 0.3 * (claim.stance not in ("planned", "possible") and not _AHEAD.search(claim.title))
        draft = drafts[claim.id]
        told = 0.3 * (draft.deed == deed) + 0.2 * exact + done + OWN_CLAUSE * _of_its_clause(claim.title, draft)
        made = draft.quality if draft.quality is not None else quality(claim.title)
        return 3 * made + told + common - 0.01 * position

    return max(enumerate(claims), key=lambda item: worth(*item))[1].title


def _of_its_clause(title: str, draft: Draft) -> float:
    """The share of a title's words that its date's own clause has: what else a sentence tells may be of another day."""
    words = content_stems(title)
    return len(words & content_stems(draft.core)) / max(1, len(words))


def in_time(event: Event) -> tuple[int, str]:
    """What orders the events of a story: where each begins, or ends where its start is open."""
    edge = event.interval.start or event.interval.end
    return (edge.local if edge is not None else 0), event.id


def _story_title(events: Sequence[Event], articles: Sequence[Article]) -> str:
    best = max(events, key=lambda e: e.importance, default=None)
    if best is not None:
        return best.title
    return next((a.title for a in articles if a.title), "Untitled story")
