"""New articles into a story that is built: what they change, found from the events near them alone.

Every new claim is placed by the rules of a build, with words as common as the grown story has them. What stands is
left standing: claims that are together stay together, while events may be joined by what is new, and a coarse claim
that stood alone may join an event that a new claim is part of. A rebuild could decide otherwise only where the best
pairs would be others, as with claims that a little less rare words put just above or below what is asked of a pair.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from timeline.errors import StoreError
from timeline.model import Article, Claim, Event, Mention, Unplaced, Wording
from timeline.story.assembly import Reading, gather
from timeline.story.centre import Centre
from timeline.story.claims import Draft
from timeline.story.event_making import age, event_of
from timeline.story.hub_days import REACH, names_by_weekday, with_hub_days
from timeline.story.hubs import hubs_of
from timeline.story.merge import (
    Group,
    Index,
    alike,
    coarse_order,
    crowds_of,
    first_day,
    is_fine,
    join_hubs,
    join_pairs,
)
from timeline.story.names import offices_in
from timeline.story.publish_dates.siblings import sibling_pairs
from timeline.story.rank import importance
from timeline.story.read_again import drafts_again
from timeline.story.similarity import Features, Space, features_of, wording_of
from timeline.story.weigh import claim_weights

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What of a story is near new claims: events whole, every article with a claim in them, and what is common."""

    events: tuple[Event, ...]
    articles: tuple[tuple[Article, tuple[Mention, ...]], ...]
    wording: Wording


@dataclass(frozen=True, slots=True)
class Change:
    """The events that come to be, the ids of those they take the place of, and what new articles leave unplaced."""

    made: tuple[Event, ...]
    gone: tuple[str, ...]
    unplaced: tuple[Unplaced, ...] = ()


def grown(wording: Wording, readings: Sequence[Reading]) -> Wording:
    """What is common once the claims of ``readings`` are added."""
    more = wording_of([features for reading in readings for features in reading.features])
    crowds = crowds_of([draft for reading in readings for draft in reading.drafts])
    return Wording(wording.claims + more.claims, _sums(wording.holders, more.holders), _sums(wording.crowds, crowds))


def _sums(one: Mapping[K, int], other: Mapping[K, int]) -> dict[K, int]:
    return dict(one) | {key: one.get(key, 0) + count for key, count in other.items()}


def add(articles: Sequence[Article], readings: Sequence[Reading], near: Surroundings) -> Change:
    """What the ``readings`` of new articles change. ``near`` must have the articles of all its events.

    Dates counted from a happening elsewhere, and sentences that only name one, look for it in ``near`` alone. What an
    event weighs is estimated by the events near it; a build weighs all of them anew.
    """
    everyone = [*articles, *(article for article, _ in near.articles)]
    standing = _standing(near)
    read = {article.id: reading for article, reading in zip(articles, readings, strict=True)}
    fresh = gather(everyone, [read.get(article.id, _SILENT) for article in everyone], standing.drafts)
    first = len(fresh.drafts)
    drafts = [*fresh.drafts, *standing.drafts]
    wording = grown(near.wording, readings)
    space = Space([*fresh.features, *standing.features], sibling_pairs(everyone), wording)
    by_id = {article.id: article for article in everyone}
    drafts, carried = with_hub_days(drafts, fresh.joining, space, wording.crowds, by_id, first)
    home = {first + position: group for position, group in standing.home(first).items()}
    home.update({i: Group.of(drafts, i) for i in range(first)})
    pairs = [
        (min(i, j), max(i, j))
        for i in range(first)
        for j in range(i + 1, len(drafts))
        if is_fine(drafts[i]) and is_fine(drafts[j]) and abs(first_day(drafts[i]) - first_day(drafts[j])) <= 1
    ]
    join_pairs(drafts, space, home, wording.crowds, alike(drafts, space, pairs, wording.crowds))
    fine = [i for i, draft in enumerate(drafts) if is_fine(draft)]
    hubs = [hub for hub in hubs_of(drafts, space, fine, wording.crowds) if min(hub.members) < first]
    join_hubs(drafts, space, home, hubs)
    groups = _place_coarse(drafts, space, home, first)
    changed = [group for group in groups if min(group.members) < first]
    taken = {drafts[i].claim.id for group in changed for i in group.members}
    joining = _joined(carried, standing.joining)
    named = {source for source in carried if source not in taken}  # a standing event that a new sentence names
    untouched = [group for group in groups if min(group.members) >= first]
    touched = [group for group in untouched if any(drafts[i].claim.id in named for i in group.members)]
    taken |= {drafts[i].claim.id for group in touched for i in group.members}
    order = {article.id: age(article) for article in everyone}
    weights = claim_weights([draft.claim for draft in drafts], everyone, Centre(everyone))
    made = [event_of(group, drafts, order, weights, joining) for group in [*changed, *touched]]
    unit = _unit(near.events)
    return Change(
        made=tuple(replace(event, importance=round(unit * importance(event.claims, event.grain), 6)) for event in made),
        gone=tuple(event.id for event in near.events if event.claims[0].id in taken),
        unplaced=tuple(fresh.unplaced),
    )


_SILENT = Reading((), (), (), ())


def _unit(events: Sequence[Event]) -> float:
    """What one independent article weighs among the events near."""
    alone = sum(importance(event.claims, event.grain) for event in events)
    return sum(event.importance for event in events) / alone if alone else 1.0


def _joined(one: Mapping[str, Sequence[Claim]], other: Mapping[str, Sequence[Claim]]) -> dict[str, list[Claim]]:
    return {source: [*one.get(source, ()), *other.get(source, ())] for source in [*one, *other]}


TELLING_WORDS = 12  # of a new claim, by which events are looked for in a story


def searched_words(readings: Sequence[Reading], wording: Wording) -> list[tuple[tuple[str, float], ...]]:
    """For each new claim, in order, the words of others like it as they are written, and how much each tells."""
    own = [features for reading in readings for features in reading.features]
    vectors = Space(own, wording=grown(wording, readings)).vectors
    found = []
    for vector in vectors:
        words = {_written(token): weight for token, weight in vector.items() if not token.startswith("deed:")}
        telling = sorted(((w, x) for w, x in words.items() if len(w) > 2), key=lambda e: (-e[1], e[0]))
        found.append(tuple(telling[:TELLING_WORDS]))
    return found


def wider(draft: Draft) -> tuple[float, float]:
    """The day numbers between which an event lies that a claim may be part of; a day claim may be a day off."""
    start, end = draft.claim.interval.first_day, draft.claim.interval.after_day
    margin = 1 if is_fine(draft) else 0
    before = REACH if names_by_weekday(draft) else margin  # it may name what happened a week or two earlier
    return -math.inf if start is None else start - before, math.inf if end is None else end + margin


def _written(token: str) -> str:
    """What a token's words have in common as letters: a stem's "i" may be a "y"."""
    kind, _, word = token.partition(":")
    return word.removesuffix("i") if kind == "word" else word


@dataclass(frozen=True, slots=True)
class _Standing:
    """The claims of the events near, with what they are compared by and the positions of each event's claims.

    ``joining`` are carried claims by the id of the first claim of their event.
    """

    drafts: list[Draft]
    features: list[Features]
    members: list[list[int]]
    joining: dict[str, list[Claim]]

    def home(self, first: int) -> dict[int, Group]:
        """The group that each claim stands in, by its position among these; its members count from ``first``."""
        home: dict[int, Group] = {}
        for positions in self.members:
            group = Group([])
            for position in positions:
                draft = self.drafts[position]
                home[position] = group
                group.members.append(first + position)
                group.by_article.setdefault(draft.claim.article, []).append(first + position)
                if is_fine(draft):
                    group.days.add(first_day(draft))
        return home


def _standing(near: Surroundings) -> _Standing:
    found: dict[str, Draft] = {}
    offices: dict[str, dict[str, str]] = {}
    looked_for: dict[str, list[Claim]] = defaultdict(list)
    for claim in [claim for event in near.events for claim in event.claims if claim.kind != "carried"]:
        looked_for[claim.article].append(claim)
    for article, mentions in near.articles:
        offices[article.id] = offices_in(article.text)
        found |= drafts_again(article, mentions, looked_for[article.id])
    standing = _Standing([], [], [], {})
    for event in near.events:
        positions = []
        for claim in event.claims:
            if claim.kind == "carried":
                standing.joining.setdefault(event.claims[0].id, []).append(claim)
                continue
            if claim.id in found:
                draft = found[claim.id]
            elif claim.kind == "counted":  # from a happening of another article: compared by its whole sentence
                draft = Draft(claim, claim.sentence, None, "", False)
            else:
                raise StoreError("the story was built by another version of this program; build it again")
            positions.append(len(standing.drafts))
            standing.features.append(features_of(draft, offices[claim.article]))
            standing.drafts.append(replace(draft, claim=claim))
        standing.members.append(positions)
    return standing


def _place_coarse(drafts: Sequence[Draft], space: Space, home: dict[int, Group], fresh: int) -> list[Group]:
    """The groups once new coarse claims, and coarse ones that stood alone beside something new, have looked for one."""
    looking = [i for i, group in home.items() if not is_fine(drafts[i]) and (i < fresh or len(group.members) == 1)]
    groups = list({id(group): group for i, group in home.items() if i not in looking}.values())
    index = Index(drafts, space, groups)
    for i in sorted(looking, key=lambda i: coarse_order(drafts[i])):
        target = index.best_group(i)
        if i >= fresh and (target is None or min(target[0].members) >= fresh):
            groups.append(home[i])  # nothing new beside it: it stands as it stood
            index.add(i, home[i])
        else:
            groups += index.place(i)
    return groups
