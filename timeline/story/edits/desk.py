"""The events of a story laid out to be edited: found by any of their ids, changed one edit at a time."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.model import Article, Certainty, Claim, Disagreement, Event, Grain, Interval, Story
from timeline.story.agree import agreed, agrees, disagreements
from timeline.story.assembly import in_time
from timeline.story.edits.kinds import EventTarget
from timeline.story.edits.words import say_target
from timeline.story.event_making import age, oldest_first
from timeline.story.rank import importance
from timeline.story.weigh import DECIMALS
from timeline.wording import say_interval


class NotApplicableError(Exception):
    """An edit finds nothing to change; the text says why, in a sentence."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date that a user set for an event, which its claims no longer change, and why."""

    interval: Interval
    grain: Grain
    certainty: Certainty
    why: str


@dataclass(slots=True)
class Held:
    """An event on the desk: as it is now, the date a user fixed, and whether it is out of sight."""

    event: Event
    fixed: Fixed | None = None
    hidden: bool = False
    touched: bool = False

    def put(self, event: Event, change: str) -> None:
        """Make ``event`` the state of this event; ``change`` is the sentence that says what was done to it."""
        self.event = replace(event, changes=(*event.changes, change) if change else event.changes)
        self.touched = True


class Desk:
    """A story's events and articles while edits are applied to them."""

    def __init__(self, story: Story) -> None:
        self._events = [Held(event) for event in story.events]
        self._owner = {name: held for held in self._events for name in held.event.ids}
        self._gone: set[int] = set()
        self.articles = {article.id: article for article in story.articles}
        self.added: dict[str, None] = {}
        self._built = {held.event.id: held.event for held in self._events}

    def find(self, target: EventTarget) -> Held:
        """The event that most ids of a target lead to, the first of equals. Raises NotApplicableError without any."""
        led = [held for name in (target.id, *target.aliases) if (held := self._owner.get(name)) is not None]
        if not led:
            named = say_target(target)
            raise NotApplicableError(f"{named[:1].upper()}{named[1:]} is not in the story any more.")
        votes = Counter(map(id, led))
        return max(led, key=lambda held: votes[id(held)])

    def owner(self, claim: str) -> Held | None:
        """The event that a claim belongs to."""
        return self._owner.get(claim)

    def lay(self, event: Event, change: str) -> Held:
        """Put a new event on the desk."""
        held = Held(event)
        held.put(event, change)
        self._events.append(held)
        self._owner |= dict.fromkeys(event.ids, held)
        return held

    def take(self, held: Held) -> None:
        """Take an event off the desk; its claims are another's now."""
        self._gone.add(id(held))

    def claim_for(self, held: Held, names: Iterable[str]) -> None:
        """Make ids lead to ``held``."""
        self._owner |= dict.fromkeys(names, held)

    def add_article(self, article: Article) -> None:
        """An article that an edit brings in, or one of those with more text."""
        self.articles[article.id] = article
        self.added[article.id] = None

    def made_of(self, claims: Sequence[Claim], like: Event, fixed: Fixed | None) -> Event:
        """The event that claims make, best first as given, with the title, notes and changes of ``like``."""
        order = {claim.article: age(self.articles[claim.article]) for claim in claims}
        oldest = oldest_first(claims, order)
        settled = settle(claims, fixed)
        return replace(
            like,
            id=oldest[0].id,
            aliases=tuple(claim.id for claim in oldest[1:]),
            interval=settled.interval,
            grain=settled.grain,
            certainty=settled.certainty,
            importance=_importance(settled, like),
            agreed_why=settled.why,
            claims=settled.claims,
            disagreements=settled.disagreements,
        )

    def shown(self) -> tuple[Event, ...]:
        """The events in sight, in order of time."""
        return self._lasting(hidden=False)

    def out_of_sight(self) -> tuple[Event, ...]:
        """The hidden events, in order of time."""
        return self._lasting(hidden=True)

    def replaced(self) -> tuple[Event, ...]:
        """The events as they were built that edits changed or took away, in order of time."""
        kept = {held.event.id for held in self._events if not held.touched and id(held) not in self._gone}
        return tuple(sorted((event for name, event in self._built.items() if name not in kept), key=in_time))

    def _lasting(self, *, hidden: bool) -> tuple[Event, ...]:
        lasting = (held.event for held in self._events if held.hidden == hidden and id(held) not in self._gone)
        return tuple(sorted(lasting, key=in_time))


@dataclass(frozen=True, slots=True)
class Settled:
    """What the claims of an event come to, with a fixed date or without."""

    claims: tuple[Claim, ...]
    interval: Interval
    grain: Grain
    certainty: Certainty
    why: str
    disagreements: tuple[Disagreement, ...]


def _importance(settled: Settled, like: Event) -> float:
    """The importance of changed claims in the scale of the event they were: more or less as its support has changed."""
    now, before = importance(settled.claims, settled.grain), importance(like.claims, like.grain)
    return round(like.importance * now / before, DECIMALS) if before and like.importance else now


def settle(claims: Sequence[Claim], fixed: Fixed | None) -> Settled:
    """The date of an event and where its claims disagree; claims that agree come first, else in the order given.

    A fixed date decides every disagreement. Where no claim gives it, the claims are compared with the date that they
    would give alone: a disagreement tells what articles say.
    """
    interval, grain, certainty, why = agreed(claims)
    against = interval, grain
    if fixed is not None and any(fixed.interval.contains(claim.interval) for claim in claims):
        against = fixed.interval, fixed.grain
    ranked = tuple(sorted(claims, key=lambda claim: not agrees(claim, *against)))
    found = disagreements(ranked, *against)
    if fixed is None:
        return Settled(ranked, interval, grain, certainty, why, found)
    alone = f"{fixed.why} By the articles alone it is {say_interval(interval, grain)}: {why}"
    decided = tuple(replace(each, decided=fixed.why) for each in found)
    return Settled(ranked, fixed.interval, fixed.grain, fixed.certainty, alone, decided)
