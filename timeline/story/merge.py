"""Claims to groups that speak of one happening: blocked by date, the best pairs first, nothing chained.

Day and clock claims are grouped first, within a day or with the days beside it; then what names the one
happening that its day stands for (``story.hubs``) is joined; then each coarser claim joins the one group that
clearly fits it, or stands alone.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cache
from typing import NamedTuple

from timeline.model import GRAINS, Claim, Grain
from timeline.story.beginnings import LASTING, began
from timeline.story.claims import FINE, Draft
from timeline.story.hubs import Hub, hubs_of
from timeline.story.joining import have_words_in_common, why_joined
from timeline.story.postings import Postings
from timeline.story.similarity import Space

SAME_DAY = 0.37  # score from which two claims of a quiet day speak of one happening
APART = 0.11  # more for claims of two days, or of two hours of a day, which then disagree
SLIP = 10  # minutes by which two articles may differ on when one thing happened, whatever they call it
COARSE = 0.36  # the score at which a coarser claim joins a group where few claims could
QUIET = 4  # claims of a day, or claims that a coarse one might mean; with so few, likeness of any kind tells much
CROWDED = 0.015  # more likeness needed for each doubling of their number: of a busy day, many things are told alike
CLEAR_LEAD = 1.1  # the best group must fit a coarse claim this many times better than the next one
COHESION = 0.8  # share of the threshold that each claim's best match in the other group must reach on average
WHOLE = (
    0.7  # share of the threshold that all pairs of two groups, or of a coarse claim and a group, must have on average
)
MOST_COMPARED = 8  # claims of a group; more would make large days slow and change little
NEVER, EVER = -(10**11), 10**11  # minutes: an open start, an open end
DAY = 24 * 60  # minutes
# How far apart the known edges of two open spans may lie, in minutes, by the coarser grain: "since May" may be since
# the 20th, and "losses since April" are others than "losses since June".
OPEN_APART: dict[Grain, int] = {
    "month": 31 * DAY, "quarter": 92 * DAY, "season": 92 * DAY, "half": 184 * DAY, "year": 366 * DAY,
    "decade": 3_653 * DAY, "century": 36_525 * DAY,
}  # fmt: skip
OPEN_FINE = 31 * DAY  # the same for finer grains


class Pair(NamedTuple):
    """Two claims, by position, the earlier position first, and how alike they are."""

    score: float
    i: int
    j: int


class Reason(NamedTuple):
    """Why a claim joined, for a reader, and how alike it is to the claim that it joined (``Space.score``)."""

    why: str
    score: float


@dataclass(slots=True)
class Group:
    """Claims that speak of one happening, by position, with why each joined."""

    members: list[int]
    days: set[int] = field(default_factory=set)
    reasons: dict[int, Reason] = field(default_factory=dict)
    by_article: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, drafts: Sequence[Draft], i: int) -> "Group":
        """The group of one claim."""
        fine = is_fine(drafts[i])
        return cls([i], {first_day(drafts[i])} if fine else set(), {}, {drafts[i].claim.article: [i]})

    def joined(self, i: int, claim: Claim) -> Claim:
        """The claim of member ``i`` with why it joined; as it is where it was there first."""
        reason = self.reasons.get(i)
        return claim if reason is None else replace(claim, joined=reason.why, likeness=reason.score)

    def take(self, other: "Group") -> None:
        """Adds the claims of another group."""
        self.members += other.members
        self.days |= other.days
        self.reasons |= other.reasons
        for article, members in other.by_article.items():
            self.by_article.setdefault(article, []).extend(members)


def group_claims(drafts: Sequence[Draft], space: Space) -> list[Group]:
    """The groups, in no particular order; every draft is in exactly one."""
    fine = [i for i, draft in enumerate(drafts) if is_fine(draft)]
    coarse = sorted(set(range(len(drafts))) - set(fine), key=lambda i: coarse_order(drafts[i]))
    home = {i: Group.of(drafts, i) for i in fine}
    crowds = crowds_of(drafts)
    join_pairs(drafts, space, home, crowds, _pairs_by_day(drafts, space, fine, crowds))
    join_hubs(drafts, space, home, hubs_of(drafts, space, fine, crowds))
    groups = list({id(group): group for group in home.values()}.values())
    index = Index(drafts, space, groups)
    for i in coarse:
        groups += index.place(i)
    return groups


def crowds_of(drafts: Iterable[Draft]) -> Counter[int]:
    """How many day and clock claims each day has."""
    return Counter(first_day(draft) for draft in drafts if is_fine(draft))


def is_fine(draft: Draft) -> bool:
    """Whether a claim lies within a day, or the hours of one."""
    return draft.claim.grain in FINE and draft.claim.interval.open is None


def coarse_order(draft: Draft) -> tuple[int, int, str]:
    """Sorts coarser claims in the order in which they look for a group: the finer first."""
    return GRAINS.index(draft.claim.grain), first_day(draft), draft.claim.id


def first_day(draft: Draft) -> int:
    """The day number on which a claim's interval begins; long before all others where its start is open."""
    start = draft.claim.interval.start
    return start.day if start is not None else -(10**7)


def _reason(drafts: Sequence[Draft], space: Space, i: int, j: int, score: float) -> Reason:
    return Reason(why_joined((drafts[i], drafts[j]), space, (i, j)), round(score, 2))


@cache
def least_alike(crowd: int) -> float:
    """The score from which two claims of a day with ``crowd`` claims are one happening."""
    return SAME_DAY + CROWDED * max(0.0, math.log2(max(1, crowd) / QUIET))


def _pairs_by_day(drafts: Sequence[Draft], space: Space, fine: list[int], crowds: Mapping[int, int]) -> list[Pair]:
    """The pairs alike enough within each day, and those of two articles on a day and the next."""
    by_day: dict[int, list[int]] = defaultdict(list)
    for i in fine:
        by_day[first_day(drafts[i])].append(i)
    found: list[Pair] = []
    before, earlier = None, Postings(space.telling)
    for day, members in sorted(by_day.items()):
        here = Postings(space.telling, members)
        near = {(i, j) if i < j else (j, i) for i in members for j in here.near(i)}
        if before == day - 1:
            near |= {(i, j) if i < j else (j, i) for i in members for j in earlier.near(i)}
        found += alike(drafts, space, near, crowds)
        before, earlier = day, here
    return found


def alike(
    drafts: Sequence[Draft], space: Space, near: Iterable[tuple[int, int]], crowds: Mapping[int, int]
) -> Iterator[Pair]:
    """Those of the pairs of positions that may be one happening by their dates and are alike enough."""
    for i, j in near:
        if i == j:
            continue
        score = space.score(i, j)
        if score < SAME_DAY:  # as of most pairs: no day asks for less
            continue
        least = least_alike(max(crowds[first_day(drafts[i])], crowds[first_day(drafts[j])]))
        if score < least or are_hours_of_two(drafts[i], drafts[j]):
            continue
        one, other = drafts[i].claim, drafts[j].claim
        if one.article == other.article and not have_words_in_common(drafts[i], drafts[j]):
            continue  # the same words stand around both, and so make them alike
        apart = not one.interval.overlaps(other.interval)
        if apart and _is_news_of_its_day(one) and _is_news_of_its_day(other) and _day_of(one) != _day_of(other):
            continue  # what was told "today" on two days
        if not apart or (one.article != other.article and score >= least + APART):
            yield Pair(score, i, j)


def are_hours_of_two(a: Draft, b: Draft) -> bool:
    """Whether the clock tells two claims of a day apart: "at 6:42 the alarm went off" and "at 7:52 the tower fell"."""
    one, other = a.claim.interval.start, b.claim.interval.start
    if one is None or other is None or one.day != other.day or {a.claim.grain, b.claim.grain} - {"minute", "hour"}:
        return False
    if abs(one.minute - other.minute) <= SLIP or (a.deed is not None and a.deed == b.deed):
        return False  # as clocks show it: a zone may be assumed
    return not a.claim.interval.overlaps(b.claim.interval)


def _day_of(claim: Claim) -> int | None:
    return claim.interval.first_day


def _is_news_of_its_day(claim: Claim) -> bool:
    """Whether a claim was told on the day that it is about: "today", "Monday" on a Monday, when a post was written."""
    if claim.mention is None:
        return False  # an opening without a date may be news of the day before
    anchor = claim.mention.anchor
    if anchor is None:
        return claim.grain == "minute"  # when a post was written
    return anchor.kind == "publish date" and anchor.moment.day == claim.interval.first_day


def join_hubs(drafts: Sequence[Draft], space: Space, home: dict[int, Group], hubs: Iterable[Hub]) -> None:
    """Joins the groups that mostly name the hub of their day, the largest first; ``home`` is changed."""
    for hub in hubs:
        named = set(hub.members)
        groups = {id(home[i]): home[i] for i in hub.members}.values()
        mostly = [group for group in groups if 2 * len(named.intersection(group.members)) >= len(group.members)]
        mostly.sort(key=lambda group: (-len(group.members), min(drafts[i].claim.id for i in group.members)))
        for gone in mostly[1:]:
            keep = mostly[0]
            days = keep.days | gone.days
            if max(days) - min(days) <= 1 and not _kept_apart(drafts, keep, gone, named):
                i, j = (next(i for i in group.members if i in named) for group in (gone, keep))
                _join(keep, gone, i, _reason(drafts, space, i, j, space.score(i, j)), home)


def _join(keep: Group, gone: Group, newcomer: int, reason: Reason, home: dict[int, Group]) -> None:
    keep.take(gone)
    keep.reasons[newcomer] = reason
    for member in gone.members:
        home[member] = keep


def join_pairs(
    drafts: Sequence[Draft], space: Space, home: dict[int, Group], crowds: Mapping[int, int], pairs: Iterable[Pair]
) -> None:
    """Joins the groups of pairs, the likest first, where both groups as wholes agree to it; ``home`` is changed."""
    for pair in sorted(pairs, key=lambda p: (-p.score, drafts[p.i].claim.id, drafts[p.j].claim.id)):
        i, j = pair.i, pair.j
        a, b = home[i], home[j]
        if a is b or not _may_join(drafts, space, a, b, crowds):
            continue
        keep, gone = (a, b) if len(a.members) >= len(b.members) else (b, a)
        newcomer, likest = (j, i) if keep is a else (i, j)
        _join(keep, gone, newcomer, _reason(drafts, space, newcomer, likest, pair.score), home)


def _may_join(drafts: Sequence[Draft], space: Space, a: Group, b: Group, crowds: Mapping[int, int]) -> bool:
    days = a.days | b.days
    if max(days) - min(days) > 1 or _kept_apart(drafts, a, b):
        return False
    left, right = a.members[:MOST_COMPARED], b.members[:MOST_COMPARED]
    if any(are_hours_of_two(drafts[i], drafts[j]) for i in left for j in right):
        return False
    scores = [[space.score(i, j) for j in right] for i in left]
    best = [max(row) for row in scores] + [max(column) for column in zip(*scores, strict=True)]
    least = least_alike(max(crowds[day] for day in days))
    whole = sum(map(sum, scores)) / (len(left) * len(right))
    return whole >= WHOLE * least and sum(best) / len(best) >= COHESION * least


def _kept_apart(drafts: Sequence[Draft], a: Group, b: Group, hub: Set[int] = frozenset()) -> bool:
    """Whether an article that both groups hold claims of tells them apart.

    A sentence that names a ``hub`` with two clocks, "at 1653 local time (2153 GMT)", tells of one.
    """
    few, many = (a, b) if len(a.by_article) <= len(b.by_article) else (b, a)
    return any(
        cannot_be_one(drafts[i], drafts[j])
        and not (i in hub and j in hub and drafts[i].claim.start == drafts[j].claim.start)
        for article, members in few.by_article.items()
        for j in many.by_article.get(article, ())
        for i in members
    )


def cannot_be_one(a: Draft, b: Draft) -> bool:
    """Whether two claims are different happenings for sure.

    So are two dates of one sentence, and two days that one article keeps apart.
    """
    if a.claim.article != b.claim.article:
        return False
    if a.claim.start == b.claim.start:
        return not a.claim.interval.same(b.claim.interval)
    return not a.claim.interval.overlaps(b.claim.interval)


class Index:
    """Finds the groups near a coarse claim: by words, then by date."""

    def __init__(self, drafts: Sequence[Draft], space: Space, groups: Iterable[Group]) -> None:
        self.drafts, self.space = drafts, space
        self.bounds = [_bounds(draft) for draft in drafts]
        self.dated = {i for i, draft in enumerate(drafts) if is_fine(draft)}
        self.home: dict[int, Group] = {}
        self.postings = Postings(space.telling)
        for group in groups:
            for member in group.members:
                self.add(member, group)

    def add(self, member: int, group: Group) -> None:
        """Makes a member findable; it then belongs to ``group``."""
        self.home[member] = group
        self.postings.add(member)

    def place(self, i: int) -> list[Group]:
        """Adds a coarse claim to the group that clearly fits it; gives a new group where it stands alone."""
        target = self.best_group(i)
        alone = Group.of(self.drafts, i)
        if target is None:
            self.add(i, alone)
            return [alone]
        group, likest, score = target
        alone.reasons[i] = _reason(self.drafts, self.space, i, likest, score)
        group.take(alone)
        self.add(i, group)
        return []

    def best_group(self, i: int) -> tuple[Group, int, float] | None:
        """The group that clearly fits claim ``i`` best, its likest claim and how alike it is; None for none or two."""
        best: dict[int, tuple[float, int]] = {}
        near = [j for j in self.postings.near(i) if self._compatible(i, j)]
        least = least_alike(len(near)) + COARSE - SAME_DAY
        for j in near:
            if self._only_stand_together(i, j):
                continue
            key, score = id(self.home[j]), self.space.score(i, j) - (APART if self._asks_more(i, j) else 0.0)
            if score * CLEAR_LEAD >= least and score > best.get(key, (0.0, 0))[0]:
                best[key] = (score, j)
        allowed: list[tuple[float, int]] = []
        for score, j in sorted(best.values(), key=lambda found: (-found[0], self.drafts[found[1]].claim.id)):
            if self._fits(i, self.home[j]) and self._resembles(i, self.home[j]) >= WHOLE * least:
                allowed.append((score, j))
            if len(allowed) == 2:
                break
        if not allowed or allowed[0][0] < least:
            return None
        if len(allowed) > 1 and allowed[0][0] < CLEAR_LEAD * allowed[1][0]:
            return None
        score, likest = allowed[0]
        return self.home[likest], likest, score

    def _only_stand_together(self, i: int, j: int) -> bool:
        """Whether two claims of one article have no word in common: the same words stand around both."""
        one, other = self.drafts[i], self.drafts[j]
        return one.claim.article == other.claim.article and not have_words_in_common(one, other)

    def _compatible(self, i: int, j: int) -> bool:
        (start, end, grain), (other_start, other_end, other_grain) = self.bounds[i], self.bounds[j]
        if start >= other_end or other_start >= end or (start == NEVER) != (other_start == NEVER):
            return False
        if (end == EVER) != (other_end == EVER):
            return self._lasts_from(i, j)
        known = abs(start - other_start) if end == EVER else abs(end - other_end) if start == NEVER else 0
        if known > OPEN_FINE and known > OPEN_APART.get(max(grain, other_grain, key=GRAINS.index), OPEN_FINE):
            return False
        inside = start <= other_start and other_end <= end
        return inside or grain == other_grain or other_grain not in FINE

    def _lasts_from(self, i: int, j: int) -> bool:
        """Whether one claim tells since when something is what the other tells that it became: "closed since Monday".

        Two articles may differ by a day.
        """
        one, other = self.drafts[i].claim, self.drafts[j].claim
        deeds = {self.space.features[i].deed, self.space.features[j].deed}
        if len(deeds - {None}) > 1 or deeds.isdisjoint(LASTING) or "denied" in (one.stance, other.stance):
            return False
        a, b = began(one), began(other)
        if a.overlaps(b):
            return a.contains(b) or b.contains(a)
        first, second = a.first_day, b.first_day
        if first is None or second is None or one.article == other.article:
            return False
        return one.grain in FINE and other.grain in FINE and abs(first - second) == 1

    def _asks_more(self, i: int, j: int) -> bool:
        """Whether more likeness is asked: of two days, and of "has been closed since Monday" beside another word."""
        one, other = self.drafts[i].claim, self.drafts[j].claim
        lasts = (one.interval.open == "end") != (other.interval.open == "end")
        unlike = lasts and self.space.features[i].deed != self.space.features[j].deed
        return unlike or not began(one).overlaps(began(other))

    def _resembles(self, i: int, group: Group) -> float:
        """How alike a claim is to a group as a whole: one with many claims always has one that is alike."""
        scores = [self.space.score(i, j) for j in group.members[:MOST_COMPARED]]
        return sum(scores) / len(scores)

    def _fits(self, i: int, group: Group) -> bool:
        own = group.by_article.get(self.drafts[i].claim.article, ())
        if any(cannot_be_one(self.drafts[i], self.drafts[j]) for j in own):
            return False
        features = self.space.features
        if features[i].is_another and not any(features[j].is_another for j in group.members):
            return False
        several = len(group.days) > 1  # claims a day apart disagree already: of those one is enough
        met = not several
        for j in group.members:
            if self._compatible(i, j):
                met = met or j in self.dated
            elif not (several and j in self.dated):
                return False
        return met


def _bounds(draft: Draft) -> tuple[int, int, Grain]:
    interval = draft.claim.interval
    start = NEVER if interval.start is None else interval.start.local
    return start, EVER if interval.end is None else interval.end.local, draft.claim.grain
