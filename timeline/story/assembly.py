"""Articles to a story: publish dates, mentions, claims, groups, events, in that order."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from timeline.dates import publisher_country, resolve
from timeline.errors import UsageError
from timeline.model import Article, Claim, Event, Mention, Moment, PublishDate, Refusal, Story, Unplaced, Wording
from timeline.story.article_claims import claims_of
from timeline.story.carrying import Carried
from timeline.story.centre import Centre
from timeline.story.claims import Draft
from timeline.story.counted.anchors import Count
from timeline.story.counted.chains import place_in_story
from timeline.story.counted.references import Reference, refer
from timeline.story.event_making import age, made_of, outline_of
from timeline.story.hub_days import with_hub_days
from timeline.story.merge import crowds_of, group_claims
from timeline.story.names import offices_in
from timeline.story.own_deeds import own_deeds
from timeline.story.publish_dates.borrowed_doubt import as_sure_as
from timeline.story.publish_dates.doubts import with_doubts_of_events
from timeline.story.publish_dates.publishing import with_publish_dates
from timeline.story.publish_dates.siblings import sibling_pairs
from timeline.story.shifts import explained, shifts_in
from timeline.story.similarity import Features, Space, features_of
from timeline.story.titling.late_titles import (
    Order,
    Titled,
    orders_of,
    titles_by_place,
    titles_of,
    with_qualities,
    with_title,
)
from timeline.story.weigh import claim_weights, weigh
from timeline.story.zones import clock_times_in
from timeline.waiting import Progress

_NOTHING_KNOWN: Mapping[str, tuple[Mention, ...]] = {}
_NO_TITLES: Mapping[str, str] = {}

_WORDS_OF_A_TITLE = 4  # fewer, "Trial opens", fit any story


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


Again = Callable[[Article, tuple[Mention, ...]], Reading]


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
    articles give the same story. Raises UsageError when two articles have the same id, or a field holds what it cannot.
    """
    articles = tuple(articles)  # an iterator would be empty at the second look
    for article in articles:
        _check(article)
    twice = next((name for name, count in Counter(article.id for article in articles).items() if count > 1), None)
    if twice is not None:
        raise UsageError(f"two articles have the id {twice!r}; give each article an id of its own")
    return assemble(with_publish_dates(articles), title, progress, refusals, read_all=read_all)


def _check(article: Article) -> None:
    if not isinstance(article.text, str):
        raise UsageError(f"article {article.id!r}: its text is {article.text!r}, no text")
    try:
        article.text.encode()
    except UnicodeEncodeError as error:
        at = error.start + 1
        raise UsageError(
            f"article {article.id!r}: its text is not Unicode: character {at} is half of a pair"
        ) from error
    if not isinstance(article.published, PublishDate):
        raise UsageError(
            f"article {article.id!r}: “published” is {article.published!r}, not a PublishDate; "
            "timeline.sources.pasted(text, published=...) makes an article of a date as people write it"
        )


def assemble(
    dated: Sequence[Article],
    title: str | None = None,
    progress: Progress | None = None,
    refusals: Sequence[Refusal] = (),
    known: Mapping[str, tuple[Mention, ...]] = _NOTHING_KNOWN,
    read_all: ReadAll | None = None,
    again: Again | None = None,
) -> Story:
    """The story of articles whose publish dates are settled; ``known`` are mentions already found, by article id.

    ``again`` gives what ``reading_of`` does of those, perhaps without reading them once more.
    """
    reread = again or reading_of
    left_out = list(refusals)
    articles: list[Article] = []
    readings: list[Reading] = []
    read_all = read_all or _Here()
    new = iter(read_all([article for article in dated if article.id not in known]))
    for done, article in enumerate(dated, start=1):
        reading = reread(article, known[article.id]) if article.id in known else next(new)
        if isinstance(reading, Refusal):
            left_out.append(reading)
        else:
            articles.append(article)
            readings.append(reading)
        if progress is not None:
            progress(done, len(dated))
    mentions = {article.id: reading.mentions for article, reading in zip(articles, readings, strict=True)}
    gathered = gather(articles, readings)
    readings.clear()  # with what claims are compared by the largest part of the memory, gone before events are made
    events, wording = _events_of(gathered, articles, read_all)
    publishers = {article.id: article.publisher for article in articles}
    shifts = shifts_in(events, publishers)
    return Story(
        title=title or _story_title(events, articles),
        articles=with_doubts_of_events(articles, events),
        mentions=mentions,
        events=explained(events, shifts, publishers),
        unplaced=tuple(gathered.unplaced),
        refusals=tuple(left_out),
        patterns=tuple(shift.says for shift in shifts),
        wording=wording,
    )


def _events_of(gathered: "Gathered", articles: Sequence[Article], read_all: ReadAll) -> tuple[list[Event], Wording]:
    """The events of a story in order of time, and its words; what ``gathered`` compares claims by is given up."""
    by_id = {article.id: article for article in articles}
    orders = orders_of(gathered.drafts, by_id)
    making = read_all.titles(orders)
    crowds = crowds_of(gathered.drafts)
    space = Space(gathered.features, sibling_pairs(articles), own=own_deeds(gathered.drafts))
    gathered.features = []
    drafts, joining = with_hub_days(gathered.drafts, gathered.joining, space, crowds, by_id)
    groups = group_claims(drafts, space)
    wording = replace(space.wording, crowds=dict(crowds_of(drafts)))
    del space
    weights = claim_weights([draft.claim for draft in drafts], articles, Centre(articles))
    order = {article.id: age(article) for article in articles}
    outlines = [outline_of(group, drafts, order, weights, joining) for group in groups]
    titles = titles_by_place(orders, making)
    made = [made_of(outline, drafts, titles) for outline in outlines]
    events = weigh([each.event for each in made], articles, weights, [each.backing for each in made])
    return sorted(events, key=in_time), wording


@dataclass(slots=True)
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


def reading_of(
    article: Article, mentions: tuple[Mention, ...], *, titled: bool = True, known: Mapping[str, str] = _NO_TITLES
) -> Reading:
    """What an article gives whose mentions are known already, and perhaps titles, by the ids of the claims."""
    found = claims_of(article, mentions, titled=titled and not known)
    offices = offices_in(article.text)
    told = [with_title(draft, article, known) for draft in found.drafts] if known else found.drafts
    drafts = with_qualities(told)
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


def in_time(event: Event) -> tuple[int, str]:
    """What orders the events of a story: where each begins, or ends where its start is open."""
    edge = event.interval.start or event.interval.end
    return (edge.local if edge is not None else 0), event.id


def _story_title(events: Sequence[Event], articles: Sequence[Article]) -> str:
    """The title of the weightiest event that is told as having happened, in as many words as name a story."""
    told = [event for event in events if _names_a_story(event)]
    best = max(told or events, key=lambda e: e.importance, default=None)
    if best is not None:
        return best.title
    return next((a.title for a in articles if a.title), "Untitled story")


def _names_a_story(event: Event) -> bool:
    """Whether the title of an event says what happened: "Ferry sank off Bergen", not "Trial was to have opened" nor
    "Trial opens"."""
    asserted = any(claim.title == event.title and claim.stance == "asserted" for claim in event.claims)
    return asserted and len(event.title.split()) >= _WORDS_OF_A_TITLE
