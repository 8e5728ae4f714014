"""Deeds that a story tells of on one day alone: what two articles tell as one on that day is likely one happening."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from timeline.story.actions import BACKGROUND
from timeline.story.claims import Draft, is_one_day

ALONE = 0.8  # of the day claims of a kind of deed that lie on one day; the others may be slips
LEAST_ARTICLES = 2  # that tell of it there


def own_deeds(drafts: Sequence[Draft]) -> list[str | None]:
    """For each draft its kind of deed, where the story tells of that kind on the draft's day alone; else None.

    Of five articles that put a resignation on 3 May, and none on another day, each has "resignation".
    """
    placed = [(draft.deed, draft.claim.interval.first_day) if _counts(draft) else None for draft in drafts]
    days: dict[str, Counter[int]] = defaultdict(Counter)
    telling: dict[tuple[str, int], set[str]] = defaultdict(set)
    for draft, place in zip(drafts, placed, strict=True):
        if place is not None and place[0] is not None and place[1] is not None:
            days[place[0]][place[1]] += 1
            telling[place[0], place[1]].add(draft.claim.article)
    own = set()
    for kind, count in days.items():
        day, most = count.most_common(1)[0]
        if most >= ALONE * count.total() and len(telling[kind, day]) >= LEAST_ARTICLES:
            own.add((kind, day))
    return [place[0] if place in own and place is not None else None for place in placed]


def _counts(draft: Draft) -> bool:
    return draft.deed is not None and draft.deed not in BACKGROUND and is_one_day(draft)
