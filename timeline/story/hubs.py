"""The one happening that a day of a story stands for: every claim of that day which names it speaks of it.

Of a day on which an earthquake struck, a hundred sentences tell a hundred things, and nearly all name the earthquake.
They share few words, so that likeness alone leaves them in pieces. What they have in common is told by the story: one
kind of happening is named by a large part of that day's claims, and of what names it a large part is of that day.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from timeline.story.actions import BACKGROUND
from timeline.story.claims import Draft
from timeline.story.similarity import SIDE_DEED_WEIGHT, Space

LEAST_ARTICLES = 4  # that name the happening on its day; what three articles tell is told alike
OWN_DAY = 0.07  # the share of the day that names it, times the share of what names it that is of the day


class Hub(NamedTuple):
    """An action class that a day stands for, and the claims of the day that name it, by position."""

    kind: str
    members: tuple[int, ...]


def hubs_of(drafts: Sequence[Draft], space: Space, fine: Iterable[int], crowds: Mapping[int, int]) -> Iterator[Hub]:
    """The hub of each day that has one; ``fine`` are the day and clock claims, ``crowds`` how many each day has.

    Where ten articles say "the storm of 3 March" and none speaks of another storm, their ten claims are the hub of that
    day; a protest that goes on for weeks is the hub of none.
    """
    naming: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for i in fine:
        start = drafts[i].claim.interval.start
        if start is None or drafts[i].claim.kind == "lead":  # whose day only the publish date gives
            continue
        features = space.features[i]
        for kind in features.kinds:
            token = f"deed:{kind}"
            if features.tokens[token] >= SIDE_DEED_WEIGHT:  # in the dated clause itself
                naming[start.day][token].append(i)
    for day, kinds in sorted(naming.items()):
        own = {
            token: _own_day(drafts, named, crowds[day], space.wording.holders[token])
            for token, named in kinds.items()
            if token.removeprefix("deed:") not in BACKGROUND
        }
        strongest = max(own, key=lambda token: (own[token], token), default=None)
        if strongest is not None and own[strongest] >= OWN_DAY:
            yield Hub(strongest.removeprefix("deed:"), tuple(kinds[strongest]))


def _own_day(drafts: Sequence[Draft], named: Sequence[int], crowd: int, holders: int) -> float:
    """How far a kind of happening and a day belong to each other, 0 to 1; 0 where few articles name it.

    ``crowd`` counts the claims of the day, ``holders`` the claims of the story whose sentences name the kind at all.
    """
    articles = len({drafts[i].claim.article for i in named})  # one with readers' comments says it a hundred times
    return articles / crowd * len(named) / holders if articles >= LEAST_ARTICLES else 0.0
