"""Articles to a story: publish dates, mentions, claims, groups, events, in that order."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from timeline.dates import publisher_country, resolve
from timeline.model import Article, Claim, Event, Interval, Mention, Refusal, Story, Unplaced
from timeline.story.agree import agreed, agrees, disagreements
from timeline.story.anchors import place_duration
from timeline.story.borrowed_doubt import as_sure_as
from timeline.story.claims import Draft, SentenceView, dated_drafts, lead_draft, sentence_views, unplaced_of
from timeline.story.doubts import with_doubts_of_events
from timeline.story.merge import Group, group_claims
from timeline.story.names import offices_in
from timeline.story.publishing import with_publish_dates
from timeline.story.rank import best_first, importance
from timeline.story.siblings import sibling_pairs
from timeline.story.similarity import Space, content_stems, features_of
from timeline.story.titles import quality

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
    for done, article in enumerate(dated, start=1):
        found_before = known.get(article.id)
        mentions[article.id] = mentions_in(article) if found_before is None else found_before
        found, left = claims_of(article, mentions[article.id])
        drafts += found
        unplaced += left
        offices[article.id] = offices_in(article.text)
        if progress is not None:
            progress(done, len(dated))
    features = [features_of(draft, offices[draft.claim.article]) for draft in drafts]
    space = Space(features, sibling_pairs(dated))
    order = {article.id: age(article) for article in dated}
    events = [_event(group, drafts, order) for group in group_claims(drafts, space)]
    events.sort(key=in_time)
    dated = with_doubts_of_events(dated, events)
    return Story(title or _story_title(events, dated), dated, mentions, tuple(events), tuple(unplaced), tuple(refusals))


def mentions_in(article: Article) -> tuple[Mention, ...]:
    """The mentions of an article's text, resolved from its publish date; assumed where that date is assumed."""
    country = publisher_country(article.url, article.language)
    return as_sure_as(article.published, resolve(article.text, article.published.moment, article.language, country))


def claims_of(article: Article, mentions: Sequence[Mention]) -> tuple[list[Draft], list[Unplaced]]:
    """The claims an article makes and the mentions it leaves unplaced, each in text order."""
    views = sentence_views(article, mentions)
    drafts = [draft for view in views for draft in dated_drafts(view)]
    used = {draft.claim.mention.start for draft in drafts if draft.claim.mention is not None}
    unplaced = []
    for view in views:
        for mention in view.mentions:
            if mention.interval is not None and mention.type != "SET":
                continue
            made = _from_duration(view, mention, drafts) if mention.type == "DURATION" else mention.why
            if isinstance(made, Draft):
                drafts.append(made)
                used.add(mention.start)
            else:
                unplaced.append(unplaced_of(article, mention, made))
    if not drafts:
        lead = lead_draft(article, views)
        drafts = [lead] if lead is not None else []
    drafts.sort(key=lambda d: (d.claim.start, d.claim.mention.start if d.claim.mention else -1))
    return drafts, unplaced


def _from_duration(view: SentenceView, mention: Mention, drafts: list[Draft]) -> Draft | str:
    known = sorted(drafts, key=lambda d: d.claim.start)
    return place_duration(view, mention, known)


def age(article: Article) -> tuple[int, str]:
    """What orders articles from the oldest to the youngest; those without a publish date come last."""
    moment = article.published.moment
    return (moment.local if moment is not None else 10**12, article.id)


def oldest_first(claims: Iterable[Claim], order: Mapping[str, tuple[int, str]]) -> list[Claim]:
    """The claims from the oldest article's to the youngest's; ``order`` is the ``age`` of each article by id."""
    return sorted(claims, key=lambda c: (*order[c.article], c.start, c.mention.start if c.mention else -1))


def _event(group: Group, drafts: Sequence[Draft], order: dict[str, tuple[int, str]]) -> Event:
    members = [drafts[i] for i in group.members]
    claims = [replace(d.claim, joined=group.reasons.get(i, "")) for i, d in zip(group.members, members, strict=True)]
    interval, grain, certainty, why = agreed(claims)
    agreeing = [agrees(claim, interval) for claim in claims]
    ranked = best_first(claims, agreeing, [d.is_lead for d in members])
    best = tuple(claims[i] for i in ranked)
    oldest = oldest_first(best, order)
    deed = Counter(d.deed for d in members if d.deed).most_common(1)
    return Event(
        id=oldest[0].id,
        title=_event_title([claims[i] for i in ranked if agreeing[i]], deed[0][0] if deed else None, members, interval),
        interval=interval,
        grain=grain,
        certainty=certainty,
        importance=importance(best, grain),
        agreed_why=why,
        claims=best,
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


def in_time(event: Event) -> tuple[int, str]:
    """What orders the events of a story: where each begins, or ends where its start is open."""
    edge = event.interval.start or event.interval.end
    return (edge.local if edge is not None else 0), event.id


def _story_title(events: Sequence[Event], articles: Sequence[Article]) -> str:
    best = max(events, key=lambda e: e.importance, default=None)
    if best is not None:
        return best.title
    return next((a.title for a in articles if a.title), "Untitled story")
