"""One publisher a day off again and again: said once for the story, and named in each disagreement it explains."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model import Claim, Disagreement, Event
from timeline.story.agree import DAY_SHIFT_HINT, count_words

REPEATED = 3  # events; two a day off may be chance
MOSTLY = 0.75  # share of a publisher's disagreements by a day that must point the same way


@dataclass(frozen=True, slots=True)
class Shift:
    """A publisher whose dates lie a day before (-1) or after (1) those of others, and the ids of the events."""

    publisher: str
    days: int
    events: tuple[str, ...]

    @property
    def says(self) -> str:
        """The shift as a sentence: "Harbour Post gives the day after in three events ..."."""
        side = "after" if self.days > 0 else "before"
        reason = "its dates may be those of the print edition, or of another time zone"
        return f"{self.publisher} gives the day {side} in {count_words(len(self.events), 'event')}: {reason}."


def shifts_in(events: Sequence[Event], publishers: Mapping[str, str | None]) -> tuple[Shift, ...]:
    """The repeated shifts of a story, the most frequent first; ``publishers`` are by article id.

    A publisher is known by name; what articles that name none have in common cannot be told.
    """
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for event in events:
        for disagreement in event.disagreements:
            for claim in _dissenting(event, disagreement):
                days = _days_off(event, claim)
                publisher = publishers.get(claim.article)
                if days and publisher is not None:
                    found[publisher, days].add(event.id)
    shifts = []
    for (publisher, days), ids in found.items():
        others = found.get((publisher, -days), set())
        if len(ids) >= REPEATED and len(ids) >= MOSTLY * (len(ids) + len(others)):
            shifts.append(Shift(publisher, days, tuple(sorted(ids))))
    return tuple(sorted(shifts, key=lambda shift: (-len(shift.events), shift.publisher)))


def explained(
    events: Sequence[Event], shifts: Sequence[Shift], publishers: Mapping[str, str | None]
) -> tuple[Event, ...]:
    """The events, where a repeated shift takes the place of the guess in the disagreements that it explains."""
    by_publisher = {(shift.publisher, shift.days): shift for shift in shifts}
    concerned = {event for shift in shifts for event in shift.events}
    return tuple(
        replace(
            event,
            disagreements=tuple(_explained(event, each, by_publisher, publishers) for each in event.disagreements),
        )
        if event.id in concerned
        else event
        for event in events
    )


def _explained(
    event: Event,
    disagreement: Disagreement,
    shifts: Mapping[tuple[str, int], Shift],
    publishers: Mapping[str, str | None],
) -> Disagreement:
    found = [
        shifts.get((publishers.get(c.article) or "", _days_off(event, c))) for c in _dissenting(event, disagreement)
    ]
    says = sorted({shift.says for shift in found if shift is not None})
    if not says or None in found:
        return disagreement
    return replace(disagreement, why=f"{disagreement.why.removesuffix(DAY_SHIFT_HINT)} {' '.join(says)}")


def _dissenting(event: Event, disagreement: Disagreement) -> list[Claim]:
    """The claims of a disagreement by a day that are not the best claim; it comes first."""
    return [event.claims[i] for i in disagreement.claims[1:]] if disagreement.type == "day shift" else []


def _days_off(event: Event, claim: Claim) -> int:
    one, other = event.interval.first_day, claim.interval.first_day
    return 0 if one is None or other is None else other - one
