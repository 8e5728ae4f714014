"""What a story file is asked for and what it answers. Times are day numbers; the fraction is the time of day."""

from dataclasses import dataclass
from typing import Literal

from timeline.civil import MINUTES_PER_DAY
from timeline.model import Certainty, Claim, Grain, Interval, Moment, PublishDate, Side, Stance

Order = Literal["time", "importance"]
Support = Literal["one", "several", "disagreeing"]


@dataclass(frozen=True, slots=True)
class Window:
    """The span of time looked at, in day numbers. Raises ValueError unless start comes before end."""

    start: float
    end: float

    def __post_init__(self) -> None:
        if not self.start < self.end:
            raise ValueError(f"a window starts before it ends: {self.start} to {self.end}")


@dataclass(frozen=True, slots=True)
class Filters:
    """Which events are wanted; an empty tuple or text leaves that side unrestricted.

    ``text``: every word must occur in the event's title or sentences, whatever its case or accents.
    ``publishers``: at least one of them speaks of the event; None stands for articles that name none, and
    ``shared`` adds the events of which several publishers speak. ``open_sided`` adds to ``grains`` the events without
    a start or an end. ``supports``: one article speaks of it, several do, or its articles disagree about the date.
    """

    text: str = ""
    publishers: tuple[str | None, ...] = ()
    shared: bool = False
    grains: tuple[Grain, ...] = ()
    open_sided: bool = False
    certainties: tuple[Certainty, ...] = ()
    stances: tuple[Stance, ...] = ()
    supports: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as lists and charts need it. An open side has no number; ``articles`` counts distinct ones."""

    id: str
    title: str
    start: float | None
    end: float | None
    open: Side | None
    grain: Grain
    certainty: Certainty
    importance: float
    articles: int
    disagreements: int
    publishers: tuple[str, ...]
    interval: Interval
    stance: Stance = "asserted"


@dataclass(frozen=True, slots=True)
class Bin:
    """How many events begin in [start, end)."""

    start: float
    end: float
    count: int


@dataclass(frozen=True, slots=True)
class Beside:
    """Where an event stands among others in order of time: the ids before and after it, and its place from 1 on."""

    earlier: str | None
    later: str | None
    place: int


@dataclass(frozen=True, slots=True)
class Summary:
    """A story at a glance. ``start`` and ``end`` are the outermost closed sides, None without events.

    ``publishers`` pairs each publisher with its number of articles, most first; ``published`` pairs each day on which
    articles appeared with how many did, oldest first.
    """

    title: str
    articles: int
    events: int
    unplaced: int
    disagreements: int
    start: float | None
    end: float | None
    publishers: tuple[tuple[str | None, int], ...]
    published: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article without its text, and how many mentions, claims and unplaced mentions it has."""

    id: str
    title: str
    publisher: str | None
    url: str | None
    language: str | None
    published: PublishDate
    path: str | None
    mentions: int
    claims: int
    unplaced: int


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """A sentence of an article and the event it supports; a lead without a date has no mention."""

    claim: Claim
    start: int
    end: int
    mention_start: int | None
    mention_end: int | None
    event_id: str
    event_title: str


def day_float(moment: Moment) -> float:
    """A moment as a day number with the time of day as its fraction: noon of day 5 is 5.5."""
    return moment.local / MINUTES_PER_DAY
