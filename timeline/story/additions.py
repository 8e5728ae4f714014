"""New articles into a story that is built: what they change, found from the events near them alone.

Every new claim is placed by the rules of a build, with words as common as the grown story has them. What stands is
left standing: claims that are together stay together, while events may be joined by what is new, and a coarse claim
that stood alone may join an event that a new claim is part of. A rebuild could decide otherwise only where the best
pairs would be others, as with claims that a little less rare words put just above or below what is asked of a pair.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model import Article, Event, Mention, Wording
from timeline.story.assembly import Reading, age, event_of, reading_of
from timeline.story.claims import Draft
from timeline.story.merge import Group, Index, alike, coarse_order, first_day, is_fine, join_pairs
from timeline.story.siblings import sibling_pairs
from timeline.story.similarity import Features, Space, wording_of


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What of a story is near new claims: events whole, every article with a claim in them, and counts of all claims.

    ``crowds`` is how many day and clock claims the story has on each day number near.
    """

    events: tuple[Event, ...]
    articles: tuple[tuple[Article, tuple[Mention, ...]], ...]
    wording: Wording
    crowds: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Change:
    """The events that come to be, and the ids of those they take the place of."""

    made: tuple[Event, ...]
    gone: tuple[str, ...]


def grown(wording: Wording, readings: Sequence[Reading]) -> Wording:
    """How common each token is once the claims of ``readings`` are added."""
    more = wording_of([features for reading in readings for features in reading.features])
    holders = dict(wording.holders)
    for token, count in more.holders.items():
        holders[token] = holders.get(token, 0) + count
    return Wording(wording.claims + more.claims, holders)


def crowds_of(drafts: Sequence[Draft], crowds: Mapping[int, int]) -> dict[int, int]:
    """How many day and clock claims each day has once ``drafts`` are added."""
    counts = dict(crowds)
    for draft in drafts:
        if is_fine(draft):
            counts[first_day(draft)] = counts.get(first_day(draft), 0) + 1
    return counts


def add(articles: Sequence[Article], readings: Sequence[Reading], near: Surroundings) -> Change:
    """What the ``readings`` of new articles change. ``near`` must have the articles of all its events."""
    fresh = [draft for reading in readings for draft in reading.drafts]
    standing, features, home = _standing(near, len(fresh))
    drafts = [*fresh, *standing]
    everyone = [*articles, *(article for article, _ in near.articles)]
    space = Space(
        [*(f for reading in readings for f in reading.features), *features],
        sibling_pairs(everyone),
        grown(near.wording, readings),
    )
    home.update({i: Group.of(drafts, i) for i in range(len(fresh))})
    crowds = crowds_of(fresh, near.crowds)
    pairs = [
        (min(i, j), max(i, j))
        for i in range(len(fresh))
        for j in range(i + 1, len(drafts))
        if is_fine(drafts[i]) and is_fine(drafts[j]) and abs(first_day(drafts[i]) - first_day(drafts[j])) <= 1
    ]
    join_pairs(drafts, space, home, crowds, alike(drafts, space, pairs, crowds))
    groups = _place_coarse(drafts, space, home, len(fresh))
    changed = [group for group in groups if min(group.members) < len(fresh)]
    taken = {drafts[i].claim.id for group in changed for i in group.members}
    order = {article.id: age(article) for article in everyone}
    return Change(
        made=tuple(event_of(group, drafts, order) for group in changed),
        gone=tuple(event.id for event in near.events if event.claims[0].id in taken),
    )


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
