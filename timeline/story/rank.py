"""What weighs more: claims within an event, and how far independent articles back an event."""

from collections.abc import Mapping, Sequence

from timeline.model import Certainty, Claim, ClaimKind, Event, Grain
from timeline.story.copies import copied_from

CERTAINTY_WEIGHT: dict[Certainty, float] = {"stated": 1.0, "computed": 0.9, "assumed": 0.6}
KIND_WEIGHT: dict[ClaimKind, float] = {"dated": 1.0, "counted": 0.8, "lead": 0.5, "carried": 0.3, "added": 1.0}
# A day is what readers look for; a decade says little of when. Tuned to order only, not to any scale.
GRAIN_WEIGHT: dict[Grain, float] = {
    "minute": 1.0, "hour": 1.0, "daypart": 1.0, "day": 1.0, "weekend": 0.7, "week": 0.6, "month": 0.4,
    "quarter": 0.3, "season": 0.3, "half": 0.3, "year": 0.25, "decade": 0.15, "century": 0.05,
}  # fmt: skip


def certainty_weight(claim: Claim) -> float:
    """How far a claim's date can be relied on, 0 to 1."""
    return CERTAINTY_WEIGHT[claim.certainty] * KIND_WEIGHT[claim.kind]


def articles_dating(event: Event) -> int:
    """How many articles date an event; one that only goes on from another's date is not among them."""
    return len({claim.article for claim in event.claims if claim.kind != "carried"})


def support(claims: Sequence[Claim], weights: Mapping[str, float] | None = None) -> float:
    """How many independent articles back an interval, weaker ones counting less.

    An article counts once, with its best claim; articles that only copy another's words (``copies``) do not count, and
    what is carried from another sentence does not either. ``weights`` are those of the claims by id; without them a
    claim weighs what its certainty and kind say.
    """
    dating = [claim for claim in claims if claim.kind != "carried"]
    best: dict[str, float] = {}
    for claim in dating:
        weight = certainty_weight(claim) if weights is None else weights[claim.id]
        best[claim.article] = max(best.get(claim.article, 0.0), weight)
    if len(best) <= 1:
        return sum(best.values())
    independent = {dating[speaker].article for speaker in copied_from([claim.sentence for claim in dating])}
    return sum(weight for article, weight in best.items() if article in independent)


def importance(claims: Sequence[Claim], grain: Grain, weights: Mapping[str, float] | None = None) -> float:
    """The weight of an event by itself: independent support times how exact the date is; at least 0.

    ``timeline.story.weigh`` gives what it weighs among the others of its story.
    """
    return round(support(claims, weights) * GRAIN_WEIGHT[grain], 4)


def best_first(claims: Sequence[Claim], agreeing: Sequence[bool], worth: Sequence[float]) -> list[int]:
    """The positions of an event's claims, best first: agreeing, dated, then by what each is ``worth`` to a reader."""

    if len(claims) == 1:
        return [0]

    def key(i: int) -> tuple[bool, bool, float, str, int]:
        claim = claims[i]
        return not agreeing[i], claim.mention is None, -worth[i], claim.article, claim.start

    return sorted(range(len(claims)), key=key)
