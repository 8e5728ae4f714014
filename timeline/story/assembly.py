"""Articles to a story: publish dates, mentions, claims, groups, events, in that order."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from timeline.dates import publisher_country, resolve
from timeline.model import Article, Claim, Event, Interval, Mention, Refusal, Story, Unplaced
from timeline.story.agree import agreed, agrees, disagreements
from timeline.story.anchors import Count
from timeline.story.article_claims import claims_of
from timeline.story.carrying import Carried
from timeline.story.chains import place_in_story
from timeline.story.claims import Draft
from timeline.story.merge import Group, group_claims
from timeline.story.names import offices_in
from timeline.story.publishing import with_publish_dates
from timeline.story.rank import best_first, importance
from timeline.story.references import Reference, refer
from timeline.story.siblings import sibling_pairs
from timeline.story.similarity import Space, content_stems, features_of
from timeline.story.titles import quality

Progress = Callable[[int, int], None]


def build(
    articles: Sequence[Article],
    title: str | None = None,
    progress: Progress | None = None,
    refusals: Sequence[Refusal] = (),
) -> Story:
    """The story that the articles tell; ``progress(done, total)`` is called after each article.

    Publish dates that no article states are inferred. The same articles give the same story.
    """
    dated = with_publish_dates(articles)
    mentions: dict[str, tuple[Mention, ...]] = {}
    drafts: list[Draft] = []
    unplaced: list[Unplaced] = []
    offices: dict[str, dict[str, str]] = {}
    carried: list[Carried] = []
    counts: list[Count] = []
    references: list[Reference] = []
    for done, article in enumerate(dated, start=1):
        mentions[article.id] = resolve(
            article.text, article.published.moment, article.language, publisher_country(article.url, article.language)
        )
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
    order = {article.id: _age(article) for article in dated}
    joining: dict[str, list[Claim]] = defaultdict(list)
    for more in carried:
        joining[more.source].append(more.claim)
    events = [_event(group, drafts, order, joining) for group in group_claims(drafts, space)]
    events.sort(key=lambda event: (_first_day(event), event.id))
    return Story(title or _story_title(events, dated), dated, mentions, tuple(events), tuple(unplaced), tuple(refusals))


def _age(article: Article) -> tuple[int, str]:
    moment = article.published.moment
    return (moment.local if moment is not None else 10**12, article.id)


def _event(
    group: Group, drafts: Sequence[Draft], order: dict[str, tuple[int, str]], joining: Mapping[str, Sequence[Claim]]
) -> Event:
    """The event of a group; ``joining`` are the claims that were carried from one of its own, which only support it."""
    members = [drafts[i] for i in group.members]
    claims = [replace(d.claim, joined=group.reasons.get(i, "")) for i, d in zip(group.members, members, strict=True)]
    interval, grain, certainty, why = agreed(claims)
    agreeing = [agrees(claim, interval) for claim in claims]
    ranked = best_first(claims, agreeing, [d.is_lead for d in members])
    best = tuple(claims[i] for i in ranked)
    oldest = sorted(best, key=lambda c: (*order[c.article], c.start, c.mention.start if c.mention else -1))
    carried = sorted((more for claim in best for more in joining.get(claim.id, ())), key=lambda c: (c.article, c.start))
    deed = Counter(d.deed for d in members if d.deed).most_common(1)
    return Event(
        id=oldest[0].id,
        title=_event_title([claims[i] for i in ranked if agreeing[i]], deed[0][0] if deed else None, members, interval),
        interval=interval,
        grain=grain,
        certainty=certainty,
        importance=importance(best, grain),
        agreed_why=why,
        claims=(*best, *carried),
        disagreements=disagreements(best, interval, grain),
        aliases=tuple(claim.id for claim in oldest[1:]),
    )


def _event_title(claims: Sequence[Claim], deed: str | None, members: Sequence[Draft], interval: Interval) -> str:
    """The best title of the claims: well made, about the event's main deed, in the words most claims use."""
    deeds = {d.claim.id: d.deed for d in members}
    shared = Counter(word for d in members for word in content_stems(f"{d.core} {d.context}"))

    def worth(position: int, claim: Claim) -> float:
        words = content_stems(claim.title)
        common = sum(shared[word] for word in words) / (len(words) * len(members)) if words else 0.0
        exact = claim.interval == interval
        return quality(claim.title) + 0.3 * (deeds[claim.id] == deed) + 0.2 * exact + common - 0.02 * position

    return max(enumerate(claims), key=lambda item: worth(*item))[1].title


def _first_day(event: Event) -> int:
    edge = event.interval.start or event.interval.end
    return edge.local if edge is not None else 0


def _story_title(events: Sequence[Event], articles: Sequence[Article]) -> str:
    best = max(events, key=lambda e: e.importance, default=None)
    if best is not None:
        return best.title
    return next((a.title for a in articles if a.title), "Untitled story")
