"""Articles to a story: publish dates, mentions, claims, groups, events, in that order."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from timeline.dates import publisher_country, resolve
from timeline.model import Article, Claim, Event, Interval, Mention, Refusal, Story, Unplaced
from timeline.story.agree import agreed, agrees, disagreements
from timeline.story.anchors import Count
from timeline.story.article_claims import claims_of
from timeline.story.carrying import Carried
from timeline.story.centre import Centre
from timeline.story.chains import place_in_story
from timeline.story.claims import Draft
from timeline.story.doubts import with_doubts_of_events
from timeline.story.faults import quality
from timeline.story.merge import Group, group_claims
from timeline.story.names import offices_in
from timeline.story.publishing import with_publish_dates
from timeline.story.rank import best_first
from timeline.story.references import Reference, refer
from timeline.story.siblings import sibling_pairs
from timeline.story.similarity import Space, content_stems, features_of
from timeline.story.weigh import claim_weights, weigh, worth_reading

TELLING_WORDS = 6  # the words an event's claims use most; a title that holds them all speaks of what they share
Progress = Callable[[int, int], None]
_NOTHING_KNOWN: Mapping[str, tuple[Mention, ...]] = {}


def build(
    articles: Sequence[Article],
    title: str | None = None,
    progress: Progress | None = None,
    refusals: Sequence[Refusal] = (),
) -> Story:
    """The story that the articles tell; ``progress(done, total)`` is called after each article.

    Publish dates that no article states are inferred. The same articles give the same story.
    """
    return assemble(with_publish_dates(articles), title, progress, refusals)


def assemble(
    dated: Sequence[Article],
    title: str | None = None,
    progress: Progress | None = None,
    refusals: Sequence[Refusal] = (),
    known: Mapping[str, tuple[Mention, ...]] = _NOTHING_KNOWN,
) -> Story:
    """The story of articles whose publish dates are settled; ``known`` are mentions already found, by article id."""
    mentions: dict[str, tuple[Mention, ...]] = {}
    drafts: list[Draft] = []
    unplaced: list[Unplaced] = []
    offices: dict[str, dict[str, str]] = {}
    carried: list[Carried] = []
    counts: list[Count] = []
    references: list[Reference] = []
    for done, article in enumerate(dated, start=1):
        found_before = known.get(article.id)
        mentions[article.id] = mentions_in(article) if found_before is None else found_before
        found = claims_of(article, mentions[article.id])
        drafts += found.drafts
        unplaced += found.unplaced
        carried += found.carried
        counts += found.counts
        references += found.references
        offices[article.id] = offices_in(article.text)
        if progress is not None:
            progress(done, len(dated))
    features = [features_of(draft, offices[draft.claim.article]) for draft in drafts]
    by_id = {article.id: article for article in dated}
    if references:
        carried += refer(references, drafts, features, by_id)
    if counts:
        chains = place_in_story(counts, drafts, features, by_id)
        drafts += chains.placed
        features += [features_of(draft, offices[draft.claim.article]) for draft in chains.placed]
        unplaced += chains.unplaced
    space = Space(features, sibling_pairs(dated))
    order = {article.id: age(article) for article in dated}
    joining: dict[str, list[Claim]] = defaultdict(list)
    for more in carried:
        joining[more.source].append(more.claim)
    centre = Centre(dated)
    weights = claim_weights([draft.claim for draft in drafts], dated, centre)
    events = [_event(group, drafts, order, weights, joining) for group in group_claims(drafts, space)]
    events = sorted(weigh(events, dated, centre), key=in_time)
    dated = with_doubts_of_events(dated, events)
    return Story(title or _story_title(events, dated), dated, mentions, tuple(events), tuple(unplaced), tuple(refusals))


def mentions_in(article: Article) -> tuple[Mention, ...]:
    """The mentions of an article's text, resolved from its publish date."""
    country = publisher_country(article.url, article.language)
    return resolve(article.text, article.published.moment, article.language, country)


def age(article: Article) -> tuple[int, str]:
    """What orders articles from the oldest to the youngest; those without a publish date come last."""
    moment = article.published.moment
    return (moment.local if moment is not None else 10**12, article.id)


def oldest_first(claims: Iterable[Claim], order: Mapping[str, tuple[int, str]]) -> list[Claim]:
    """The claims from the oldest article's to the youngest's; ``order`` is the ``age`` of each article by id."""
    return sorted(claims, key=lambda c: (*order[c.article], c.start, c.mention.start if c.mention else -1))


def _event(
    group: Group,
    drafts: Sequence[Draft],
    order: Mapping[str, tuple[int, str]],
    weights: Mapping[str, float],
    joining: Mapping[str, Sequence[Claim]],
) -> Event:
    """The event of a group. ``weights`` are those of the claims by id, ``joining`` what is carried from them."""
    members = [drafts[i] for i in group.members]
    claims = [replace(d.claim, joined=group.reasons.get(i, "")) for i, d in zip(group.members, members, strict=True)]
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
    deeds = {d.claim.id: d.deed for d in members}
    shared = Counter(word for d in members for word in content_stems(f"{d.core} {d.context}"))
    most = sum(count for _, count in shared.most_common(TELLING_WORDS))

    def worth(position: int, claim: Claim) -> float:
        common = min(1.0, sum(shared[word] for word in set(content_stems(claim.title))) / most) if most else 0.0
        exact = claim.interval == interval
        return 2 * quality(claim.title) + 0.3 * (deeds[claim.id] == deed) + 0.2 * exact + common - 0.01 * position

    return max(enumerate(claims), key=lambda item: worth(*item))[1].title


def in_time(event: Event) -> tuple[int, str]:
    """What orders the events of a story: where each begins, or ends where its start is open."""
    edge = event.interval.start or event.interval.end
    return (edge.local if edge is not None else 0), event.id


def _story_title(events: Sequence[Event], articles: Sequence[Article]) -> str:
    best = max(events, key=lambda e: e.importance, default=None)
    if best is not None:
        return best.title
    return next((a.title for a in articles if a.title), "Untitled story")
