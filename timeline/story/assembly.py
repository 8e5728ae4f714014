"""Articles to a story: publish dates, mentions, claims, groups, events, in that order."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.dates import publisher_country, resolve
from timeline.model import Article, Claim, Event, Interval, Mention, Refusal, Story, Unplaced
from timeline.story.agree import agreed, agrees, disagreements
from timeline.story.anchors import place_duration
from timeline.story.claims import Draft, SentenceView, dated_drafts, lead_draft, sentence_views, unplaced_of
from timeline.story.doubts import with_doubts_of_events
from timeline.story.merge import Group, crowds_of, group_claims
from timeline.story.names import offices_in
from timeline.story.publishing import with_publish_dates
from timeline.story.rank import best_first, importance
from timeline.story.shifts import explained, shifts_in
from timeline.story.siblings import sibling_pairs
from timeline.story.similarity import Features, Space, content_stems, features_of
from timeline.story.titles import quality

Progress = Callable[[int, int], None]
_NOTHING_KNOWN: Mapping[str, tuple[Mention, ...]] = {}


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article gives: its mentions, its claims with what they are compared by, what it leaves unplaced."""

    mentions: tuple[Mention, ...]
    drafts: tuple[Draft, ...]
    unplaced: tuple[Unplaced, ...]
    features: tuple[Features, ...]


ReadAll = Callable[[Sequence[Article]], Iterable[Reading | Refusal]]


def build(
    articles: Sequence[Article],
    title: str | None = None,
    progress: Progress | None = None,
    refusals: Sequence[Refusal] = (),
    read_all: ReadAll | None = None,
) -> Story:
    """The story that the articles tell; ``progress(done, total)`` is called after each article.

    Publish dates that no article states are inferred. ``read_all`` gives the ``read_article`` of each article in
    order, perhaps worked out elsewhere, or the refusal of one on which that failed. The same articles give the same
    story.
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
    new = iter((read_all or _read_here)([article for article in dated if article.id not in known]))
    for done, article in enumerate(dated, start=1):
        reading = reading_of(article, known[article.id]) if article.id in known else next(new)
        if isinstance(reading, Refusal):
            left_out.append(reading)
        else:
            articles.append(article)
            readings.append(reading)
        if progress is not None:
            progress(done, len(dated))
    drafts = [draft for reading in readings for draft in reading.drafts]
    space = Space([features for reading in readings for features in reading.features], sibling_pairs(articles))
    order = {article.id: age(article) for article in articles}
    events = [event_of(group, drafts, order) for group in group_claims(drafts, space)]
    events.sort(key=in_time)
    publishers = {article.id: article.publisher for article in articles}
    shifts = shifts_in(events, publishers)
    return Story(
        title=title or _story_title(events, articles),
        articles=with_doubts_of_events(articles, events),
        mentions={article.id: reading.mentions for article, reading in zip(articles, readings, strict=True)},
        events=explained(events, shifts, publishers),
        unplaced=tuple(unplaced for reading in readings for unplaced in reading.unplaced),
        refusals=tuple(left_out),
        patterns=tuple(shift.says for shift in shifts),
        wording=replace(space.wording, crowds=dict(crowds_of(drafts))),
    )


def mentions_in(article: Article) -> tuple[Mention, ...]:
    """The mentions of an article's text, resolved from its publish date."""
    country = publisher_country(article.url, article.language)
    return resolve(article.text, article.published.moment, article.language, country)


def _read_here(articles: Sequence[Article]) -> Iterator[Reading]:
    return map(read_article, articles)


def read_article(article: Article) -> Reading:
    """All that one article gives by itself, its publish date being known or given up."""
    return reading_of(article, mentions_in(article))


def reading_of(article: Article, mentions: tuple[Mention, ...]) -> Reading:
    """What an article gives whose mentions are known already."""
    drafts, unplaced = claims_of(article, mentions)
    offices = offices_in(article.text)
    return Reading(mentions, tuple(drafts), tuple(unplaced), tuple(features_of(draft, offices) for draft in drafts))


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


def event_of(group: Group, drafts: Sequence[Draft], order: Mapping[str, tuple[int, str]]) -> Event:
    """The event that the claims of a group make; ``order`` tells the age of each article."""
    members = [drafts[i] for i in group.members]
    claims = [group.joined(i, d.claim) for i, d in zip(group.members, members, strict=True)]
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
    if len(claims) == 1:
        return claims[0].title
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
