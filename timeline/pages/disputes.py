"""Where articles disagree, as the Disagreements page lists it: each other date with both sides and how far apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from timeline.model import Claim, Disagreement, DisagreementType, Event, Interval
from timeline.pages import text, text_reading

Order = Literal["gap", "support"]


@dataclass(frozen=True, slots=True)
class Dispute:
    """One date that some claims of an event give and that cannot be true together with the agreed one.

    ``agreed`` is the claim for the agreed date that a reader wants first, ``others`` are those for the other date,
    best first; ``gap`` is the days between the two, None where a side is open.
    """

    event: Event
    found: Disagreement
    agreed: Claim
    others: tuple[Claim, ...]
    gap: int | None


def disputes(events: Iterable[Event]) -> list[Dispute]:
    """Every dispute of some events, in their order."""
    return [_dispute(event, found) for event in events for found in event.disagreements]


def told_first(event: Event, claims: Iterable[Claim]) -> list[Claim]:
    """Claims as a reader wants them: the one that names the event, what was told at the time, then what looks back."""
    return sorted(claims, key=lambda claim: (claim.title != event.title, claim.background))


def _dispute(event: Event, found: Disagreement) -> Dispute:
    first, *rest = (event.claims[position] for position in found.claims)
    first = told_first(event, [claim for claim in event.claims if _says_the_same(claim, first)])[0]
    return Dispute(event, found, first, tuple(rest), gap_days(event.interval, rest[0].interval))


def _says_the_same(claim: Claim, other: Claim) -> bool:
    return claim.interval == other.interval and (claim.kind == "carried") == (other.kind == "carried")


def gap_days(one: Interval, other: Interval) -> int | None:
    """How many days two intervals that exclude each other begin apart; None where the start of either is open.

    The days of 19 and of 20 October begin 1 day apart.
    """
    if one.first_day is None or other.first_day is None:
        return None
    return abs(one.first_day - other.first_day)


def gap_words(days: int | None) -> str:
    """How far apart two dates are, in words: "1 day apart", "21 days apart", "about 2 years apart"; else nothing."""
    if days is None:
        return ""
    if days >= 2 * 365:
        return text_reading.YEARS_APART.format(years=round(days / 365.2425))
    if days == 0:
        return text_reading.SAME_DAY
    return text_reading.APART.format(days=text.count_of(days, "day"))


def in_order(found: Sequence[Dispute], order: Order) -> list[Dispute]:
    """The disputes with the widest gap first, or those of the best supported events; others keep their order."""
    if order == "support":
        return sorted(found, key=lambda dispute: -dispute.event.importance)
    return sorted(found, key=lambda dispute: (dispute.gap is None, -(dispute.gap or 0)))


def types_of(found: Iterable[Dispute]) -> dict[DisagreementType, int]:
    """How many disputes there are of each type that occurs, most first."""
    counts: dict[DisagreementType, int] = {}
    for dispute in found:
        counts[dispute.found.type] = counts.get(dispute.found.type, 0) + 1
    return dict(sorted(counts.items(), key=lambda item: -item[1]))
