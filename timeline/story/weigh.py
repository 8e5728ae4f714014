"""Importance: the weight of each day of a story by the articles that look at it, shared among the day's events.

The number of articles that mention a day is what ranks days best without training (Ghalandari and Ifrim, "Examining the
state-of-the-art in news timeline summarization", 2020). Here an article counts more the nearer its sentence and itself
are to what the story is about, and a day counts more the further it stands out from the days around it.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model import Article, Claim, Event, Grain
from timeline.story.centre import Centre
from timeline.story.rank import certainty_weight, importance, support
from timeline.story.similarity import content_stems

ARTICLE_POWER = 2.0  # an article far from the story names days that matter elsewhere
CHRONICLE_POWER = 0.3  # an article that names many days is a chronicle, and chose them
LATER_GAIN = 0.2  # gained at one week between the day and the article, twice that at three, thrice at seven
WEEK = 7  # days
AROUND = 2  # days before and after that a day is held against
STANDING_POWER = 0.4  # 0: days weigh by themselves; 1: only by how far they stand out
LEAST_AROUND = 0.1  # of the mean day, so that a lone day far from the others does not outweigh all
SUPPORT_POWER = 0.3  # within a day: how much the number of articles says against the best of their sentences
REPEATED = 0.8  # of an event's part of its day that goes when better events of the day say all its words
SHARPNESS = 2.0  # 1: a day with many events has no strong one; higher: the best event carries its day
FINE: frozenset[Grain] = frozenset({"minute", "hour", "daypart", "day"})


@dataclass(frozen=True, slots=True)
class _Article:
    """An article as its claims show it: how near to the story, how many days it names, when it appeared."""

    closeness: float
    days: int
    published: int | None


def weigh(events: Sequence[Event], articles: Sequence[Article], centre: Centre) -> list[Event]:
    """The events with their importance, in the order given: at least 0, and the sum over a day is the day's weight.

    One unit is about one article. ``sum(e.importance for e in weigh(...) if e.interval.first_day == day)`` ranks days.
    """
    weights = claim_weights([claim for event in events for claim in event.claims], articles, centre)
    days = day_weights([claim for event in events for claim in event.claims], weights)
    of_day: dict[int, list[Event]] = defaultdict(list)
    found: dict[str, float] = {}
    for event in events:
        day = _day(event)
        if day is None:
            found[event.id] = importance(event.claims, event.grain, weights)
        else:
            of_day[day].append(event)
    for day, here in of_day.items():
        for event, part in zip(here, _parts(here, weights), strict=True):
            found[event.id] = round(days.get(day, 0.0) * part, 4)
    return [replace(event, importance=found[event.id]) for event in events]


def _day(thing: Event | Claim) -> int | None:
    return thing.interval.first_day if thing.grain in FINE else None


def claim_weights(claims: Sequence[Claim], articles: Sequence[Article], centre: Centre) -> dict[str, float]:
    """What each claim says for its day, by claim id, around 1: sure, near to the story, looked back at from later."""
    published = {a.id: a.published.moment.day if a.published.moment is not None else None for a in articles}
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    raw: dict[str, float] = {}
    for article, own in by_article.items():
        closeness = sum(centre.closeness(claim.sentence) for claim in own) / len(own)
        days = len({claim.interval.first_day for claim in own if claim.grain in FINE})
        seen = _Article(closeness, days, published.get(article))
        raw |= {claim.id: _weight(claim, seen, centre) for claim in own}
    mean = sum(raw.values()) / len(raw) if raw else 0.0
    return {identifier: weight / mean if mean else 1.0 for identifier, weight in raw.items()}


def _weight(claim: Claim, article: _Article, centre: Centre) -> float:
    near = centre.closeness(claim.sentence) * math.pow(article.closeness, ARTICLE_POWER)
    day = claim.interval.first_day
    late = article.published - day if article.published is not None and day is not None else 0
    return (
        certainty_weight(claim)
        * near
        * math.pow(max(1, article.days), CHRONICLE_POWER)
        * (1 + LATER_GAIN * math.log2(1 + max(0, late) / WEEK))
    )


def day_weights(claims: Sequence[Claim], weights: Mapping[str, float]) -> dict[int, float]:
    """What each day weighs, by day number: the articles that mention it, each with its best claim.

    An article that reprints another's words counts too: that it was printed again says that the day matters. What a day
    weighs more than the days around it counts for more.
    """
    best: dict[int, dict[str, float]] = defaultdict(dict)
    for claim in claims:
        day = _day(claim)
        if day is not None:
            best[day][claim.article] = max(best[day].get(claim.article, 0.0), weights[claim.id])
    return _standing_out({day: sum(by_article.values()) for day, by_article in best.items()})


def _standing_out(totals: Mapping[int, float]) -> dict[int, float]:
    """Each day's total, less where the days around it weigh much too; nearer days count more."""
    mean = sum(totals.values()) / len(totals) if totals else 0.0
    if not mean:
        return dict(totals)
    nearness = {away: 1 - abs(away) / (AROUND + 1) for away in range(-AROUND, AROUND + 1)}
    whole = sum(nearness.values())
    out = {}
    for day, total in totals.items():
        around = sum(totals.get(day + away, 0.0) * near for away, near in nearness.items()) / whole
        out[day] = total / (around / mean + LEAST_AROUND) ** STANDING_POWER
    return out


def _parts(events: Sequence[Event], weights: Mapping[str, float]) -> list[float]:
    """How a day's weight is shared among its events, 0 to 1 each and 1 together.

    By support and by the claim that stands for the event; what repeats better events of the day gets less.
    """
    strengths = [support(e.claims, weights) ** SUPPORT_POWER * weights[e.claims[0].id] for e in events]
    seen: set[str] = set()
    shares = [0.0] * len(events)
    for i in sorted(range(len(events)), key=lambda i: (-strengths[i], events[i].id)):
        words = content_stems(events[i].claims[0].sentence)
        repeated = len(words & seen) / len(words) if words else 1.0
        shares[i] = (strengths[i] * (1 - REPEATED * repeated)) ** SHARPNESS
        seen |= words
    whole = sum(shares)
    return [share / whole if whole else 1 / len(events) for share in shares]
