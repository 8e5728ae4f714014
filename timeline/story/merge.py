"""Claims to groups that speak of one happening: blocked by date, the best pairs first, nothing chained.

Day and clock claims are grouped first, within a day or with the days beside it; then each coarser claim
joins the one group that clearly fits it, or stands alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.model import GRAINS, Grain
from timeline.story.actions import stem
from timeline.story.claims import Draft
from timeline.story.names import say_name
from timeline.story.similarity import Space

SAME_DAY = 0.34  # score from which two claims of one day speak of one happening
NEXT_DAY = 0.45  # the same for claims a day apart, which then disagree
COARSE = 0.36  # the score at which a coarser claim joins a group
CLEAR_LEAD = 1.1  # the best group must fit a coarse claim this many times better than the next one
COHESION = 0.8  # share of the threshold that each claim's best match in the other group must reach on average
MOST_COMPARED = 8  # claims of a group; more would make large days slow and change little
FEW = 40  # claims; a token held by more claims of one day does not propose pairs
TELLING = 12  # tokens of a claim that propose groups; the rest propose nothing new
COMMON = 400  # claims; a token held by more proposes no groups
NEVER, EVER = -(10**11), 10**11  # minutes: an open start, an open end
_WORD = re.compile(r"[^\W\d_]+")
FINE: frozenset[Grain] = frozenset({"minute", "hour", "daypart", "day"})


@dataclass(slots=True)
class Group:
    """Claims that speak of one happening, by position, with why each joined."""

    members: list[int]
    days: set[int] = field(default_factory=set)
    reasons: dict[int, str] = field(default_factory=dict)


def group_claims(drafts: Sequence[Draft], space: Space) -> list[Group]:
    """The groups, in no particular order; every draft is in exactly one."""
    fine = [i for i, d in enumerate(drafts) if d.claim.grain in FINE and d.claim.interval.open is None]
    groups = _group_fine(drafts, space, fine)
    coarse = sorted(
        set(range(len(drafts))) - set(fine), key=lambda i: (GRAINS.index(drafts[i].claim.grain), _first_day(drafts[i]))
    )
    index = _Index(drafts, space, groups)
    for i in coarse:
        target = index.best_group(i)
        if target is None:
            target = Group([i])
            groups.append(target)
        else:
            target.members.append(i)
            target.reasons[i] = _reason(drafts, space, i, target.members[0])
        index.add(i, target)
    return groups


def _first_day(draft: Draft) -> int:
    start = draft.claim.interval.start
    return start.day if start is not None else -(10**7)


def _reason(drafts: Sequence[Draft], space: Space, i: int, j: int) -> str:
    """What two joined claims have in common, in the words of the first: names, deeds, then other words."""
    text = f"{drafts[i].core} {drafts[i].context}"
    spoken = {stem(word.lower()): word for word in _WORD.findall(text)}
    words: list[str] = []
    for token in space.shared(i, j):
        kind, _, word = token.partition(":")
        shown = say_name(word) if kind == "name" else spoken.get(word, word)
        if shown.lower() not in (seen.lower() for seen in words):
            words.append(shown)
    return f"Taken as the same happening because both speak of {', '.join(words)}."


def _group_fine(drafts: Sequence[Draft], space: Space, fine: list[int]) -> list[Group]:
    by_day: dict[int, list[int]] = defaultdict(list)
    for i in fine:
        by_day[_first_day(drafts[i])].append(i)
    pairs = []
    for day, here in by_day.items():
        pairs += _scored(space, here, here, SAME_DAY)
        beside = by_day.get(day + 1, [])
        pairs += [p for p in _scored(space, here, beside, NEXT_DAY) if _other_article(drafts, p[1], p[2])]
    home = {i: Group([i], {_first_day(drafts[i])}) for i in fine}
    for _, i, j in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
        a, b = home[i], home[j]
        if a is b or not _may_join(drafts, space, a, b):
            continue
        keep, gone = (a, b) if len(a.members) >= len(b.members) else (b, a)
        newcomer = j if keep is a else i
        keep.members += gone.members
        keep.days |= gone.days
        keep.reasons |= gone.reasons
        keep.reasons[newcomer] = _reason(drafts, space, newcomer, j if newcomer == i else i)
        for member in gone.members:
            home[member] = keep
    unique = {id(group): group for group in home.values()}
    return list(unique.values())


def _scored(space: Space, left: list[int], right: list[int], least: float) -> list[tuple[float, int, int]]:
    """Pairs from ``left`` and ``right`` that share a telling token and score at least ``least``."""
    holders: dict[str, list[int]] = defaultdict(list)
    for j in right:
        for token in space.vectors[j]:
            holders[token].append(j)
    found = []
    for i in left:
        near = {j for token in space.vectors[i] for j in _few(holders.get(token, []))}
        for j in near:
            if j > i or (left is not right and j != i):
                score = space.score(i, j)
                if score >= least:
                    found.append((score, i, j))
    return found


def _few(holders: list[int]) -> Iterable[int]:
    return holders if len(holders) <= FEW else ()


def _other_article(drafts: Sequence[Draft], i: int, j: int) -> bool:
    return drafts[i].claim.article != drafts[j].claim.article


def _may_join(drafts: Sequence[Draft], space: Space, a: Group, b: Group) -> bool:
    days = a.days | b.days
    if max(days) - min(days) > 1:
        return False
    if any(cannot_be_one(drafts[i], drafts[j]) for i in a.members for j in b.members):
        return False
    left, right = a.members[:MOST_COMPARED], b.members[:MOST_COMPARED]
    best = [max(space.score(i, j) for j in right) for i in left] + [max(space.score(i, j) for i in left) for j in right]
    return sum(best) / len(best) >= COHESION * SAME_DAY


def cannot_be_one(a: Draft, b: Draft) -> bool:
    """Whether two claims are different happenings for sure.

    So are two dates of one sentence, and two days that one article keeps apart.
    """
    if a.claim.article != b.claim.article:
        return False
    if a.claim.start == b.claim.start:
        return not a.claim.interval.same(b.claim.interval)
    return not a.claim.interval.overlaps(b.claim.interval)


class _Index:
    """Finds the groups near a coarse claim: by tokens, then by date."""

    def __init__(self, drafts: Sequence[Draft], space: Space, groups: Iterable[Group]) -> None:
        self.drafts, self.space = drafts, space
        self.bounds = [_bounds(draft) for draft in drafts]
        self.home: dict[int, Group] = {}
        self.holders: dict[str, list[int]] = defaultdict(list)
        for group in groups:
            for member in group.members:
                self.add(member, group)

    def add(self, member: int, group: Group) -> None:
        """Makes a member findable; it then belongs to ``group``."""
        self.home[member] = group
        for token in self.space.vectors[member]:
            self.holders[token].append(member)

    def best_group(self, i: int) -> Group | None:
        """The group that clearly fits claim ``i`` best; None where none or two do."""
        scores: dict[int, float] = {}
        groups: dict[int, Group] = {}
        for j in self._near(i):
            group = self.home[j]
            score = self.space.score(i, j)
            if score > scores.get(id(group), 0.0):
                scores[id(group)], groups[id(group)] = score, group
        best = sorted(((s, k) for k, s in scores.items() if s * CLEAR_LEAD >= COARSE), reverse=True)
        allowed = [(score, groups[key]) for score, key in best if self._fits(i, groups[key])]
        if not allowed or allowed[0][0] < COARSE:
            return None
        if len(allowed) > 1 and allowed[0][0] < CLEAR_LEAD * allowed[1][0]:
            return None
        return allowed[0][1]

    def _near(self, i: int) -> set[int]:
        telling = sorted(self.space.vectors[i].items(), key=lambda item: -item[1])[:TELLING]
        return {
            j
            for token, _ in telling
            if len(self.holders[token]) <= COMMON
            for j in self.holders[token]
            if self._compatible(i, j)
        }

    def _compatible(self, i: int, j: int) -> bool:
        (start, end, grain), (other_start, other_end, other_grain) = self.bounds[i], self.bounds[j]
        if start >= other_end or other_start >= end or (start == NEVER) != (other_start == NEVER):
            return False
        if (end == EVER) != (other_end == EVER):
            return False
        inside = start <= other_start and other_end <= end
        return inside or grain == other_grain or other_grain not in FINE

    def _fits(self, i: int, group: Group) -> bool:
        if any(cannot_be_one(self.drafts[i], self.drafts[j]) for j in group.members):
            return False
        fits = [self._compatible(i, j) for j in group.members]
        return any(fits) if len(group.days) > 1 else all(fits)  # claims a day apart disagree already


def _bounds(draft: Draft) -> tuple[int, int, Grain]:
    interval = draft.claim.interval
    start = NEVER if interval.start is None else interval.start.local
    return start, EVER if interval.end is None else interval.end.local, draft.claim.grain
