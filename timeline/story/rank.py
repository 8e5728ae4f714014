"""What weighs more: claims within an event, and events within a story."""

from collections.abc import Sequence

from timeline.model import Certainty, Claim, ClaimKind, Grain
from timeline.story.copies import copied_from
from timeline.story.titles import quality

CERTAINTY_WEIGHT: dict[Certainty, float] = {"stated": 1.0, "computed": 0.9, "assumed": 0.6}
KIND_WEIGHT: dict[ClaimKind, float] = {"dated": 1.0, "counted": 0.8, "lead": 0.5, "added": 1.0}
# A day is what readers look for; a decade says little of when. Tuned to order only, not to any scale.
GRAIN_WEIGHT: dict[Grain, float] = {
    "minute": 1.0, "hour": 1.0, "daypart": 1.0, "day": 1.0, "weekend": 0.7, "week": 0.6, "month": 0.4,
    "quarter": 0.3, "season": 0.3, "half": 0.3, "year": 0.25, "decade": 0.15, "century": 0.05,
}  # fmt: skip


def support(claims: Sequence[Claim]) -> float:
    """How many independent articles back an interval, weaker ones counting less.

    An article counts once, with its best claim; articles that only copy another's words (``copies``) do not count.
    """
    best: dict[str, float] = {}
    for claim in claims:
        weight = CERTAINTY_WEIGHT[claim.certainty] * KIND_WEIGHT[claim.kind]
        best[claim.article] = max(best.get(claim.article, 0.0), weight)
    if len(best) == 1:
        return sum(best.values())
    independent = {claims[speaker].article for speaker in copied_from([claim.sentence for claim in claims])}
    return sum(weight for article, weight in best.items() if article in independent)


def importance(claims: Sequence[Claim], grain: Grain) -> float:
    """The weight of an event for a reader: independent support times how exact the date is; at least 0."""
    return round(support(claims) * GRAIN_WEIGHT[grain], 4)


def best_first(claims: Sequence[Claim], agreeing: Sequence[bool], lead: Sequence[bool]) -> list[int]:
    """The positions of an event's claims, best first: agreeing, dated, from an article's lead, sure, well titled."""

    if len(claims) == 1:
        return [0]

    def key(i: int) -> tuple[bool, bool, bool, float, float, str, int]:
        claim = claims[i]
        sure = CERTAINTY_WEIGHT[claim.certainty] * KIND_WEIGHT[claim.kind] * GRAIN_WEIGHT[claim.grain]
        undated = claim.kind == "lead"
        return not agreeing[i], undated, not lead[i], -round(sure, 1), -quality(claim.title), claim.article, claim.start

    return sorted(range(len(claims)), key=key)
