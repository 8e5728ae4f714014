"""New articles into a story that is built: what they change, found from the events near them alone.

Every new claim is placed by the rules of a build, with words as common as the grown story has them. What stands is
left standing: claims that are together stay together, while events may be joined by what is new, and a coarse claim
that stood alone may join an event that a new claim is part of. A rebuild could decide otherwise only where the best
pairs would be others, as with claims that a little less rare words put just above or below what is asked of a pair.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from timeline.errors import StoreError
from timeline.model import Article, Event, Mention, Wording
from timeline.story.assembly import Reading, age, event_of, reading_of
from timeline.story.claims import Draft
from timeline.story.merge import Group, Index, alike, coarse_order, crowds_of, first_day, is_fine, join_pairs
from timeline.story.siblings import sibling_pairs
from timeline.story.similarity import Features, Space, wording_of

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What of a story is near new claims: events whole, every article with a claim in them, and what is common."""

    events: tuple[Event, ...]
    articles: tuple[tuple[Article, tuple[Mention, ...]], ...]
    wording: Wording


@dataclass(frozen=True, slots=True)
class Change:
    """The events that come to be, and the ids of those they take the place of."""

    made: tuple[Event, ...]
    gone: tuple[str, ...]


def grown(wording: Wording, readings: Sequence[Reading]) -> Wording:
    """What is common once the claims of ``readings`` are added."""
    more = wording_of([features for reading in readings for features in reading.features])
    crowds = crowds_of([draft for reading in readings for draft in reading.drafts])
    return Wording(wording.claims + more.claims, _sums(wording.holders, more.holders), _sums(wording.crowds, crowds))


def _sums(one: Mapping[K, int], other: Mapping[K, int]) -> dict[K, int]:
    return dict(one) | {key: one.get(key, 0) + count for key, count in other.items()}


def add(articles: Sequence[Article], readings: Sequence[Reading], near: Surroundings) -> Change:
    """What the ``readings`` of new articles change. ``near`` must have the articles of all its events."""
    fresh = [draft for reading in readings for draft in reading.drafts]
    standing, features, home = _standing(near, len(fresh))
    drafts = [*fresh, *standing]
    everyone = [*articles, *(article for article, _ in near.articles)]
    wording = grown(near.wording, readings)
    own = [features for reading in readings for features in reading.features]
    space = Space([*own, *features], sibling_pairs(everyone), wording)
    home.update({i: Group.of(drafts, i) for i in range(len(fresh))})
    pairs = [
        (min(i, j), max(i, j))
        for i in range(len(fresh))
        for j in range(i + 1, len(drafts))
        if is_fine(drafts[i]) and is_fine(drafts[j]) and abs(first_day(drafts[i]) - first_day(drafts[j])) <= 1
    ]
    join_pairs(drafts, space, home, wording.crowds, alike(drafts, space, pairs, wording.crowds))
    groups = _place_coarse(drafts, space, home, len(fresh))
    changed = [group for group in groups if min(group.members) < len(fresh)]
    taken = {drafts[i].claim.id for group in changed for i in group.members}
    order = {article.id: age(article) for article in everyone}
    return Change(
        made=tuple(event_of(group, drafts, order) for group in changed),
        gone=tuple(event.id for event in near.events if event.claims[0].id in taken),
    )


TELLING_WORDS = 12  # of a new claim, by which events are looked for in a story


def searched_words(readings: Sequence[Reading], wording: Wording) -> list[list[tuple[str, float]]]:
    """For each new claim, in order, the words of others like it as they are written, and how much each tells."""
    own = [features for reading in readings for features in reading.features]
    vectors = Space(own, wording=grown(wording, readings)).vectors
    found = []
    for vector in vectors:
        words = {_written(token): weight for token, weight in vector.items() if not token.startswith("deed:")}
        found.append(
            sorted(((w, x) for w, x in words.items() if len(w) > 2), key=lambda e: (-e[1], e[0]))[:TELLING_WORDS]
        )
    return found


def wider(draft: Draft) -> tuple[float, float]:
    """The day numbers between which an event lies that a claim may be part of; a day claim may be a day off."""
    start, end = draft.claim.interval.first_day, draft.claim.interval.after_day
    margin = 1 if is_fine(draft) else 0
    return -math.inf if start is None else start - margin, math.inf if end is None else end + margin


def _written(token: str) -> str:
    """What a token's words have in common as letters: a stem's "i" may be a "y"."""
    kind, _, word = token.partition(":")
    return word.removesuffix("i") if kind == "word" else word


def _standing(near: Surroundings, first: int) -> tuple[list[Draft], list[Features], dict[int, Group]]:
    """The claims of the events near, with what they are compared by and the group of each; positions from ``first``."""
    found = {}
    for article, mentions in near.articles:
        reading = reading_of(article, mentions)
        found.update({d.claim.id: (d, f) for d, f in zip(reading.drafts, reading.features, strict=True)})
    drafts: list[Draft] = []
    features: list[Features] = []
    home: dict[int, Group] = {}
    for event in near.events:
        positions = range(first + len(drafts), first + len(drafts) + len(event.claims))
        group = Group([])
        for position, claim in zip(positions, event.claims, strict=True):
            if claim.id not in found:
                raise StoreError("the story was built by another version of this program; build it again")
            draft, own = found[claim.id]
            drafts.append(replace(draft, claim=claim))
            features.append(own)
            home[position] = group
            group.members.append(position)
            group.by_article.setdefault(claim.article, []).append(position)
            if is_fine(drafts[-1]):
                group.days.add(first_day(drafts[-1]))
    return drafts, features, home


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
