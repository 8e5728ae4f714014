"""Importance: the weight of each day of a story by the articles that look at it, shared among the day's events.

The number of articles that mention a day is what ranks days best without training (Ghalandari and Ifrim, "Examining the
state-of-the-art in news timeline summarization", 2020). Here an article counts more the nearer its sentence and itself
are to what the story is about, and the longer it stays at the day; and a day counts more the further it stands out from
the days around it, where few articles were written, so that a quiet month has days of its own, and where more was
written from then on than before.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.model import CLOCK_GRAINS, Article, Claim, Event
from timeline.story.altered import altered
from timeline.story.centre import Centre
from timeline.story.claims import FINE
from timeline.story.publish_dates.page_stamps import comments_from
from timeline.story.rank import articles_dating, certainty_weight, importance, support
from timeline.story.similarity import stems_of_sentence
from timeline.story.titling.faults import quality

WEEK = 7  # days
LATEST = 91  # days; a look back from later still says no more
BACKGROUND = 365  # days; what lies further back from the article is background
ASIDE = 0.5  # what background counts for
FAR_AHEAD = 0.1  # what lies further ahead counts for: a plan at best, more often the frame of a page of later date
FRAME = 0.001  # the same to the hour, which nobody plans so far ahead: the page around the article is of that date
READER = 0.5  # what a reader's comment below an article counts for: it looks at the day, and reports nothing
SUPPORT_POWER = 0.3  # within a day: how much the number of articles says against the best of their sentences
ON_END = 0.1  # of what some days on end, or all days since one, would weigh as a week: they lie on no day alone
POOREST = 0.1  # of quality; no title takes an event off its day
REPEATED = 0.8  # of an event's part of its day that goes when better events of the day say all its words
MOST_COMPARED = 30  # events of a day that may come next; more would make great days slow
SHARPNESS = 2.0  # 1: a day with many events has no strong one; higher: the best event carries its day
LONG = 15  # content words; a longer sentence tells several things, and takes long to read
DECIMALS = 6  # the least of a great day is still above 0


@dataclass(frozen=True, slots=True)
class Scale:
    """What days are weighed with; benchmarks.importance tells what other figures would give.

    ``article``: the power of an article's nearness to the story; one far from it names days that matter elsewhere.
    ``chronicle``: the power of how many days an article names; one that names many is a chronicle, and chose them.
    ``later``: gained by an article a week after the day, twice that after three weeks, thrice after seven.
    ``standing``: 0 where days weigh by themselves, 1 where only by how far they stand out from the ``around`` days
    before and after; ``floor`` is the share of the mean day that is always around: no lone day may outweigh all.
    ``coverage``: the power of how many articles appeared in the ``fortnight`` days before and after; 0 where articles
    count alike however much was written at the time.
    ``onset``: the power of how many articles appeared on the day and the next against the two days before; the news of
    what happens begins with it. 0 where this says nothing.
    ``dwelling``: gained by an article for a day at one sentence that goes on from what it says of it, twice that at
    three, thrice at seven; an article names many days and is about few.
    """

    article: float = 2.0
    chronicle: float = 0.3
    later: float = 0.2
    standing: float = 0.4
    around: int = 3
    floor: float = 0.2
    coverage: float = 0.3
    fortnight: int = 15
    onset: float = 0.2
    dwelling: float = 0.3


SCALE = Scale()


class Backing(NamedTuple):
    """What an event is weighed by among those of its day: ``rank.support``, and the quality of its title."""

    support: float
    quality: float


def weigh(
    events: Sequence[Event],
    articles: Sequence[Article],
    weights: Mapping[str, float],
    backings: Sequence[Backing] | None = None,
) -> list[Event]:
    """The events with their importance, in the order given: at least 0, and the sum over a day is the day's weight.

    ``weights`` are the ``claim_weights`` of all claims but the carried, ``backings`` those of the events where they
    are known already. One unit is about one article.
    ``sum(e.importance for e in weigh(...) if day_of(e) == day)`` ranks days.
    """
    days = day_weights([claim for event in events for claim in event.claims], weights, articles)
    backings = backings or [Backing(support(event.claims, weights), quality(event.title)) for event in events]
    by_day: dict[int, list[int]] = defaultdict(list)
    longer: list[int] = []
    for place, event in enumerate(events):
        day = day_of(event)
        (longer if day is None else by_day[day]).append(place)
    found: dict[str, float] = {}
    backing = 0.0
    for day, places in by_day.items():
        here, backed = [events[place] for place in places], [backings[place] for place in places]
        backing = sum((each.support for each in backed), backing)
        for event, part in zip(here, _parts(here, backed, weights), strict=True):
            found[event.id] = days.get(day, 0.0) * part
    unit = sum(found.values()) / backing if backing else 1.0  # an event of a day shares the day; so do longer ones
    for event in (events[place] for place in longer):
        on_end = event.grain in FINE
        grain = "week" if on_end else event.grain
        found[event.id] = unit * importance(event.claims, grain, weights) * (ON_END if on_end else 1.0)
    return [altered(event, importance=round(found[event.id], DECIMALS)) for event in events]


def day_of(thing: Event | Claim) -> int | None:
    """The day number of what lies on one day, or in the night after it; None for the rest, such as three days."""
    first, after = thing.interval.first_day, thing.interval.after_day
    if thing.grain not in FINE or first is None or after is None:
        return None
    return first if after - first <= (1 if thing.grain == "day" else 2) else None


def claim_weights(
    claims: Sequence[Claim], articles: Sequence[Article], centre: Centre, scale: Scale = SCALE
) -> dict[str, float]:
    """What each claim says for its day, by claim id, around 1: sure, near to the story, looked back at from later."""
    published = {a.id: a.published.moment.day for a in articles if a.published.moment is not None}
    comments = {a.id: first for a in articles if (first := comments_from(a.text)) is not None}
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    raw: dict[str, float] = {}
    for article, own in by_article.items():
        closeness = [centre.closeness(claim.sentence) for claim in own]
        near = sum(closeness) / len(own)
        days = {day_of(claim) for claim in own} - {None}
        whole = math.pow(near, scale.article) * math.pow(max(1, len(days)), scale.chronicle)
        first = comments.get(article)
        for claim, close in zip(own, closeness, strict=True):
            weight = whole * _claim_weight(claim, published.get(article), close, scale)
            raw[claim.id] = weight * READER if first is not None and claim.start >= first else weight
    mean = sum(raw.values()) / len(raw) if raw else 0.0
    return {identifier: weight / mean if mean else 1.0 for identifier, weight in raw.items()}


def _claim_weight(claim: Claim, published: int | None, closeness: float, scale: Scale) -> float:
    day = claim.interval.first_day
    near = certainty_weight(claim) * closeness
    if published is None or day is None:
        return near
    late = published - day
    if abs(late) > BACKGROUND:
        return near * (ASIDE if late > 0 else FRAME if claim.grain in CLOCK_GRAINS else FAR_AHEAD)
    return near * (1 + scale.later * math.log2(1 + min(max(0, late), LATEST) / WEEK))


def worth_reading(claim: Claim, weights: Mapping[str, float]) -> float:
    """How well a claim's sentence can stand for its event: by its weight, less where it is very short or long."""
    words = len(stems_of_sentence(claim.sentence))
    return weights[claim.id] * words / (words + 1) * min(1.0, LONG / max(1, words))


def day_weights(
    claims: Sequence[Claim], weights: Mapping[str, float], articles: Sequence[Article], scale: Scale = SCALE
) -> dict[int, float]:
    """What each day weighs, by day number: the articles that mention it, each with its best claim.

    ``weights`` are the ``claim_weights`` of all claims but the carried, which tell how long an article stays at a day.
    An article that reprints another's words counts too: that it was printed again says that the day matters. What one
    article says alone counts less, and what a day weighs more than the days around it counts for more.
    """
    best: dict[int, dict[str, float]] = defaultdict(dict)
    going_on: Counter[tuple[int, str]] = Counter()
    for claim in claims:
        day = day_of(claim)
        if day is not None and claim.kind == "carried":
            going_on[day, claim.article] += 1
        elif day is not None:
            best[day][claim.article] = max(best[day].get(claim.article, 0.0), weights[claim.id])
    totals = {
        day: _confirmed(len(by_article))
        * sum(w * (1 + scale.dwelling * math.log2(1 + going_on[day, name])) for name, w in by_article.items())
        for day, by_article in best.items()
    }
    written = Counter(a.published.moment.day for a in articles if a.published.moment is not None)
    return _with_onsets(_for_their_time(_standing_out(totals, scale), written, scale), written, scale)


def _confirmed(articles: int) -> float:
    """Half for what one article says alone, near 1 for what many say."""
    return articles / (articles + 1)


def _standing_out(totals: Mapping[int, float], scale: Scale) -> dict[int, float]:
    """Each day's total, less where the days around it weigh much too; nearer days count more."""
    mean = sum(totals.values()) / len(totals) if totals else 0.0
    if not mean:
        return dict(totals)
    around = _around(totals, totals, scale.around)
    return {day: w / math.pow(around[day] / mean + scale.floor, scale.standing) for day, w in totals.items()}


def _for_their_time(totals: Mapping[int, float], written: Mapping[int, int], scale: Scale) -> dict[int, float]:
    """Each day's total by how much was written around it; days that no article appeared near count as the mean day.

    ``written`` is the number of articles that appeared on each day.
    """
    around = {day: w for day, w in _around(totals, written, scale.fortnight).items() if w}
    mean = sum(around.values()) / len(around) if around else 1.0
    return {day: w / math.pow(around.get(day, mean) / mean + scale.floor, scale.coverage) for day, w in totals.items()}


def _with_onsets(totals: Mapping[int, float], written: Mapping[int, int], scale: Scale) -> dict[int, float]:
    """Each day's total, more where more was written on it and the next day than on the two before, less where less.

    Days before the first article or after the last are not known to be silent: they do not count.
    """
    days = range(min(written), max(written) + 1) if written else range(0)
    mean = sum(written.values()) / len(written) if written else 1.0

    def level(pair: tuple[int, int]) -> float | None:
        known = [written.get(day, 0) for day in pair if day in days]
        return sum(known) / len(known) / mean + scale.floor if known else None

    found = {}
    for day, weight in totals.items():
        before, since = level((day - 2, day - 1)), level((day, day + 1))
        found[day] = weight if before is None or since is None else weight * math.pow(since / before, scale.onset)
    return found


def _around(days: Iterable[int], values: Mapping[int, float], reach: int) -> dict[int, float]:
    """The mean of the values up to ``reach`` days before and after each of the days; nearer ones count more."""
    nearness = {away: 1 - abs(away) / (reach + 1) for away in range(-reach, reach + 1)}
    whole = sum(nearness.values())
    return {day: sum(values.get(day + away, 0.0) * near for away, near in nearness.items()) / whole for day in days}


def _strength(event: Event, backing: Backing, weights: Mapping[str, float]) -> float:
    """How strong an event is among those of its day, before what others say already is taken off; at least 0."""
    backed = math.pow(backing.support, SUPPORT_POWER) * _confirmed(articles_dating(event))
    told_well = max(POOREST, backing.quality)  # a badly made title says that its sentence does not stand alone
    return backed * told_well * worth_reading(event.claims[0], weights)


def _parts(events: Sequence[Event], backings: Sequence[Backing], weights: Mapping[str, float]) -> list[float]:
    """How a day's weight is shared among its events, 0 to 1 each and 1 together; ``backings`` are those of the events.

    By support, by the claim that stands for the event, and half for what one article says alone; what repeats better
    events of the day gets less (after Carbonell and Goldstein, "The use of MMR", 1998).
    """
    strengths = [_strength(event, backing, weights) for event, backing in zip(events, backings, strict=True)]
    words = [stems_of_sentence(event.claims[0].sentence) for event in events]
    unsaid: dict[str, list[int]] = defaultdict(list)  # the events that say a word which no chosen one has said
    for i, own in enumerate(words):
        for word in own:
            unsaid[word].append(i)
    waiting = sorted(range(len(events)), key=lambda i: (-strengths[i], events[i].id))
    repeated = [0] * len(events)
    new = strengths.copy()  # what each would add to those chosen
    shares = [0.0] * len(events)
    while waiting:
        chosen = max(waiting[:MOST_COMPARED], key=new.__getitem__)
        shares[chosen] = math.pow(new[chosen], SHARPNESS)
        waiting.remove(chosen)
        for word in words[chosen]:
            for i in unsaid.pop(word, ()):
                repeated[i] += 1
                new[i] = strengths[i] * (1 - REPEATED * repeated[i] / len(words[i]))
    whole = sum(shares)
    return [share / whole if whole else 1 / len(events) for share in shares]
