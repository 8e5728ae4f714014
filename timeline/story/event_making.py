"""Groups of claims to events: an outline first, for which no title is needed, then the event with its title.

Titles may be made elsewhere meanwhile (``timeline.story.titling.late_titles``).
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.model import Article, Certainty, Claim, Disagreement, Event, Grain, Interval
from timeline.story.agree import agreed, agrees, disagreements
from timeline.story.altered import altered
from timeline.story.claims import Draft
from timeline.story.merge import Group
from timeline.story.rank import best_first, support
from timeline.story.similarity import content_stems
from timeline.story.titling.faults import quality
from timeline.story.titling.late_titles import Titled
from timeline.story.weigh import Backing, worth_reading

OWN_CLAUSE = 0.4  # of the worth of a title: what it gains by speaking of its date's own clause alone
TELLING_WORDS = 6  # the words an event's claims use most; a title that holds them all speaks of what they share
_AHEAD = re.compile(r"\b(?:will|would|shall|could|may|might)\b")  # a title that tells what is still to come
_NO_TITLES: Mapping[int, Titled] = {}
_NOTHING_SHARED: Counter[str] = Counter()  # of the words of a lone claim


@dataclass(frozen=True, slots=True)
class Outline:
    """All of an event but its title.

    ``ranked`` are the places of its drafts, best first, of which ``agreeing`` tells whether they agree with its date;
    ``oldest`` are the ids of its claims, ``carried`` the claims that hang on them, ``shared`` the words of its claims
    with how many use them, where it has several; ``support`` is that of ``rank.support``.
    """

    group: Group
    ranked: list[int]
    agreeing: list[bool]
    interval: Interval
    grain: Grain
    certainty: Certainty
    why: str
    disagreements: tuple[Disagreement, ...]
    oldest: tuple[str, ...]
    carried: tuple[Claim, ...]
    deed: str | None
    shared: Counter[str]
    support: float


class Made(NamedTuple):
    """An event whose importance is not yet known, and what it is weighed by."""

    event: Event
    backing: Backing


def age(article: Article) -> tuple[int, str]:
    """What orders articles from the oldest to the youngest; those without a publish date come last."""
    moment = article.published.moment
    return (moment.local if moment is not None else 10**12, article.id)


def oldest_first(claims: Iterable[Claim], order: Mapping[str, tuple[int, str]]) -> list[Claim]:
    """The claims from the oldest article's to the youngest's; ``order`` is the ``age`` of each article by id."""
    return sorted(claims, key=lambda c: (*order[c.article], c.start, c.mention.start if c.mention else -1))


def outline_of(
    group: Group,
    drafts: Sequence[Draft],
    order: Mapping[str, tuple[int, str]],
    weights: Mapping[str, float],
    joining: Mapping[str, Sequence[Claim]],
) -> Outline:
    """The outline of the event that the claims of a group make.

    ``order`` tells the age of each article, ``weights`` are those of the claims by id, ``joining`` what is carried from
    them.
    """
    if len(group.members) == 1:
        return _outline_alone(group, drafts[group.members[0]], weights, joining)
    members = [drafts[i] for i in group.members]
    claims = [draft.claim for draft in members]
    interval, grain, certainty, why = agreed(claims)
    agreeing = [agrees(claim, interval, grain) for claim in claims]
    ranked = best_first(claims, agreeing, [worth_reading(claim, weights) for claim in claims])
    best = [claims[i] for i in ranked]
    deed = Counter(d.deed for d in members if d.deed).most_common(1)
    return Outline(
        group=group,
        ranked=[group.members[i] for i in ranked],
        agreeing=[agreeing[i] for i in ranked],
        interval=interval,
        grain=grain,
        certainty=certainty,
        why=why,
        disagreements=disagreements(best, interval, grain),
        oldest=tuple(claim.id for claim in oldest_first(best, order)),
        carried=_carried_with(best, joining),
        deed=deed[0][0] if deed else None,
        shared=Counter(word for d in members for word in content_stems(f"{d.core} {d.context}")),
        support=support(best, weights),
    )


def _outline_alone(
    group: Group, draft: Draft, weights: Mapping[str, float], joining: Mapping[str, Sequence[Claim]]
) -> Outline:
    """The outline of a group of one claim, as most groups are."""
    claim = draft.claim
    interval, grain, certainty, why = agreed([claim])
    return Outline(
        group=group,
        ranked=group.members,
        agreeing=[True],
        interval=interval,
        grain=grain,
        certainty=certainty,
        why=why,
        disagreements=(),
        oldest=(claim.id,),
        carried=_carried_with([claim], joining),
        deed=draft.deed or None,
        shared=_NOTHING_SHARED,
        support=support([claim], weights),
    )


def _carried_with(claims: Iterable[Claim], joining: Mapping[str, Sequence[Claim]]) -> tuple[Claim, ...]:
    """What is carried from the claims, by article and place."""
    carried = [more for claim in claims for more in joining.get(claim.id, ())]
    return tuple(sorted(carried, key=lambda claim: (claim.article, claim.start)))


def made_of(outline: Outline, drafts: Sequence[Draft], titles: Mapping[int, Titled]) -> Made:
    """The event of an outline; ``titles`` are those made late, by the place of the draft."""
    made = {i: titles.get(i) or _own_title(drafts[i]) for i in outline.ranked}
    title = _event_title(outline, drafts, made)
    event = Event(
        id=outline.oldest[0],
        title=title.title,
        interval=outline.interval,
        grain=outline.grain,
        certainty=outline.certainty,
        importance=0.0,  # known once all events of the story stand side by side
        agreed_why=outline.why,
        claims=(*(_claim(drafts[i].claim, made[i], outline.group, i) for i in outline.ranked), *outline.carried),
        disagreements=outline.disagreements,
        aliases=outline.oldest[1:],
    )
    return Made(event, Backing(outline.support, title.quality))


def event_of(
    group: Group,
    drafts: Sequence[Draft],
    order: Mapping[str, tuple[int, str]],
    weights: Mapping[str, float],
    joining: Mapping[str, Sequence[Claim]],
) -> Event:
    """The event that the claims of a group make, all of them titled, its importance not yet known."""
    return made_of(outline_of(group, drafts, order, weights, joining), drafts, _NO_TITLES).event


def _own_title(draft: Draft) -> Titled:
    title = draft.claim.title
    return Titled(title, draft.quality if draft.quality is not None else quality(title))


def _claim(claim: Claim, titled: Titled, group: Group, place: int) -> Claim:
    """A claim with its title and why it joined the group."""
    reason = group.reasons.get(place)
    if reason is not None:
        return altered(claim, title=titled.title, joined=reason.why, likeness=reason.score)
    return claim if claim.title == titled.title else altered(claim, title=titled.title)


def _event_title(outline: Outline, drafts: Sequence[Draft], made: Mapping[int, Titled]) -> Titled:
    """The best title of the claims: well made, about the event's main deed, in the words most claims use."""
    agreeing = [i for i, agrees in zip(outline.ranked, outline.agreeing, strict=True) if agrees]
    if len(agreeing) == 1:
        return made[agreeing[0]]
    shared = outline.shared
    most = sum(count for _, count in shared.most_common(TELLING_WORDS))

    def worth(position: int, place: int) -> float:
        draft, title = drafts[place], made[place].title
        words = content_stems(title)
        common = min(1.0, sum(shared[word] for word in words) / most) if most else 0.0
        own = len(words & content_stems(draft.core)) / max(1, len(words))  # what else is told may be of another day
        exact = draft.claim.interval == outline.interval
        done = 0.3 * (draft.claim.stance not in ("planned", "possible") and not _AHEAD.search(title))
        told = 0.3 * (draft.deed == outline.deed) + 0.2 * exact + done + OWN_CLAUSE * own
        return 3 * made[place].quality + told + common - 0.01 * position

    return made[max(enumerate(agreeing), key=lambda item: worth(*item))[1]]
