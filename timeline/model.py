"""The words of the field as frozen values; every layer speaks in these and none of them does I/O."""

from dataclasses import dataclass, field
from typing import Literal

from timeline.civil import MINUTES_PER_DAY, iso_date

Grain = Literal[
    "minute", "hour", "daypart", "day", "week", "weekend", "month", "quarter", "season", "half",
    "year", "decade", "century",
]  # fmt: skip
GRAINS: tuple[Grain, ...] = (
    "minute", "hour", "daypart", "day", "weekend", "week", "month", "quarter", "season", "half",
    "year", "decade", "century",
)  # fmt: skip  # finest first
CLOCK_GRAINS: frozenset[Grain] = frozenset({"minute", "hour", "daypart"})
Certainty = Literal["stated", "computed", "assumed"]
MentionType = Literal["DATE", "TIME", "DURATION", "SET"]
Side = Literal["start", "end"]
Basis = Literal["stated", "metadata", "inferred", "corrected", "unknown"]
ClaimKind = Literal["dated", "counted", "lead", "carried", "added"]
Stance = Literal["asserted", "denied", "planned", "possible"]
Speech = Literal["own words", "reported", "quotation"]
DisagreementType = Literal["day shift", "different day", "different span", "different year"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A point where a day, or a minute of a day, begins.

    ``day`` is a day number (``timeline.civil``), ``minute`` counts from local midnight, ``offset`` is
    minutes east of UTC. A moment of day grain or coarser has minute 0 and no offset.
    """

    day: int
    minute: int = 0
    offset: int | None = None

    @property
    def local(self) -> int:
        """Local minutes since the start of day 0, for ordering and widths."""
        return self.day * MINUTES_PER_DAY + self.minute

    @property
    def instant(self) -> int:
        """Minutes of UTC since the start of day 0: equal for one instant told in two zones.

        ``Moment(d, 900, -300)`` (15:00 EST) and ``Moment(d, 1200, 0)`` (20:00 GMT) are one instant. Without
        an offset the local minutes.
        """
        return self.local - (self.offset or 0)

    def at(self, offset: int) -> "Moment":
        """The same instant in a zone ``offset`` minutes east of UTC; a moment without an offset stays as it is."""
        if self.offset is None:
            return self
        local = self.instant + offset
        return Moment(local // MINUTES_PER_DAY, local % MINUTES_PER_DAY, offset)

    def iso(self) -> str:
        """ISO 8601: ``2021-10-20``, or ``2021-10-20T22:28:00+08:00`` where an offset is known."""
        if self.offset is None:
            return iso_date(self.day)
        hours, minutes = divmod(abs(self.offset), 60)
        sign = "-" if self.offset < 0 else "+"
        clock = f"{self.minute // 60:02d}:{self.minute % 60:02d}:00"
        return f"{iso_date(self.day)}T{clock}{sign}{hours:02d}:{minutes:02d}"


@dataclass(frozen=True, slots=True)
class Interval:
    """The half-open span [start, end) something lies in; a side that is None is open.

    ``Interval(Moment(d), Moment(d + 1))`` is one day. Raises ValueError when both sides are open or
    the end does not come after the start.
    """

    start: Moment | None
    end: Moment | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("an interval needs at least one side")
        if self.start is not None and self.end is not None and not _comes_first(self.start, self.end):
            raise ValueError(f"interval ends before it starts: {self.start.iso()} to {self.end.iso()}")

    @classmethod
    def days(cls, first: int, after: int) -> "Interval":
        """The whole days from day number ``first`` up to but not including ``after``."""
        return cls(Moment(first), Moment(after))

    @property
    def open(self) -> Side | None:
        """Which side is open: "start", "end", or None for a closed interval."""
        if self.start is None:
            return "start"
        return "end" if self.end is None else None

    @property
    def first_day(self) -> int | None:
        """The day number of the first day covered, or None where the start is open."""
        return None if self.start is None else self.start.day

    @property
    def after_day(self) -> int | None:
        """The day number after the last day covered, or None where the end is open."""
        if self.end is None:
            return None
        return self.end.day if self.end.minute == 0 else self.end.day + 1

    def contains(self, other: "Interval") -> bool:
        """Whether ``other`` lies within this interval; an open side reaches for ever. Zones are converted."""
        starts = self.start is None or (other.start is not None and not _comes_first(other.start, self.start))
        ends = self.end is None or (other.end is not None and not _comes_first(self.end, other.end))
        return starts and ends

    def same(self, other: "Interval") -> bool:
        """Whether both cover the same time; 15:00 to 16:00 EST is 20:00 to 21:00 GMT."""
        return self.contains(other) and other.contains(self)

    def overlaps(self, other: "Interval") -> bool:
        """Whether some moment lies in both intervals; zones are converted."""
        return _before(self.start, other.end) and _before(other.start, self.end)


def _before(start: Moment | None, end: Moment | None) -> bool:
    return start is None or end is None or _comes_first(start, end)


def _comes_first(one: Moment, other: Moment) -> bool:
    """Whether a moment comes before another: by the instant where both zones are known, else by the local time."""
    if one.offset is None or other.offset is None:
        return one.local < other.local
    return one.instant < other.instant


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a relative mention is counted from.

    ``kind`` is "publish date", "mention" (an earlier one of the same text, at ``start``-``end``),
    "quote date" or "event"; ``moment`` is the point counted from.
    """

    kind: Literal["publish date", "mention", "quote date", "event"]
    moment: Moment
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading that remains possible for an assumed mention, and what it would take."""

    value: str
    interval: Interval | None
    grain: Grain | None
    why: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of text that is a time expression, resolved.

    ``start`` and ``end`` are code points into the text. ``type``, ``value`` and ``mod`` follow TIMEX3
    (TimeML 1.2.1) as the TempEval-3 gold writes them. ``interval`` and ``grain`` are None when nothing
    can be put on a calendar: a bare duration, a vague word, a relative date without a publish date.
    ``edtf`` is ISO 8601-2. ``why`` is a sentence for a reader; ``rule`` names the rule that read it.
    """

    start: int
    end: int
    text: str
    type: MentionType
    value: str
    mod: str | None
    interval: Interval | None
    grain: Grain | None
    certainty: Certainty
    anchor: Anchor | None
    alternatives: tuple[Alternative, ...]
    edtf: str | None
    why: str
    rule: str


@dataclass(frozen=True, slots=True)
class PublishDate:
    """When an article appeared and how that is known. ``moment`` is None when the basis is "unknown".

    ``certainty`` follows from the basis unless it is given: what is stated, in metadata or corrected is "stated", what
    is inferred "computed"; "assumed" says that another day remains possible. ``doubt`` says in words where the text
    and the date cannot both be right; the date stands all the same.
    """

    moment: Moment | None
    basis: Basis
    why: str
    certainty: Certainty | None = None
    doubt: str | None = None

    def __post_init__(self) -> None:
        if self.certainty is None and self.moment is not None:
            object.__setattr__(self, "certainty", "computed" if self.basis == "inferred" else "stated")


UNKNOWN_DATE = PublishDate(None, "unknown", "The article states no publish date and none could be inferred.")


@dataclass(frozen=True, slots=True)
class Article:
    """One text with what is known about it. ``path`` says where it was read from, for the user; ``zone``, which no file
    keeps, is the story's, for clock times that name none."""

    id: str
    text: str
    title: str = ""
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published: PublishDate = UNKNOWN_DATE
    path: str | None = None
    zone: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Refusal:
    """An article that was not taken, by name, with the reason and what to do about it."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence of one article that puts something at an interval.

    ``start``-``end`` is the sentence in the article's text. ``kind`` is "dated" (the mention's own
    interval), "counted" (worked out from another event or a bounded duration), "lead" (no date is
    written; placed at the publish date), "carried" (no date is written; the sentence goes on from one
    that is dated, or names a happening that is) or "added" (by hand, with the date a user gave); the last
    three have no ``mention``. ``joined`` says why the claim is part of its event. ``stance`` is how the
    date's clause puts it, ``speech`` whether the article says so itself, ``speaker`` who says it where not
    the article, and ``background`` whether it is told as what had gone before. ``likeness`` is how alike it is
    to the claim that it joined (``similarity.Space.score``).
    """

    id: str
    article: str
    start: int
    end: int
    sentence: str
    title: str
    interval: Interval
    grain: Grain
    certainty: Certainty
    kind: ClaimKind
    mention: Mention | None
    why: str
    joined: str = ""
    stance: Stance = "asserted"
    speech: Speech = "own words"
    speaker: str | None = None
    background: bool = False
    likeness: float | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Claims of one event that cannot all be true; ``claims`` are positions in the event's claims.

    ``decided`` says what a user made of it; it is empty while the disagreement is open.
    """

    type: DisagreementType
    claims: tuple[int, ...]
    why: str
    decided: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark that a user left on an event; ``when`` is ISO 8601."""

    text: str
    author: str | None = None
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """The claims that speak of one happening, best first, with the interval they agree on.

    ``id`` is the id of the oldest claim; ``aliases`` are the ids of the others, so that a link made
    before two events were joined still resolves. ``importance`` is at least 0 and adds up over a day.
    ``notes`` and ``changes`` are what users added to it: remarks, and a sentence for each edit that shaped it.
    """

    id: str
    title: str
    interval: Interval
    grain: Grain
    certainty: Certainty
    importance: float
    agreed_why: str
    claims: tuple[Claim, ...]
    disagreements: tuple[Disagreement, ...] = ()
    aliases: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    changes: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id that the event answers to, those of the oldest claims first."""
        return (self.id, *self.aliases)

    @property
    def stance(self) -> Stance:
        """How the event is put: asserted where any claim says that it is so, else as its best claim puts it."""
        put = [claim.stance for claim in self.claims]
        return "asserted" if "asserted" in put or not put else put[0]

    @property
    def undecided(self) -> tuple[Disagreement, ...]:
        """The disagreements that no user has decided."""
        return tuple(found for found in self.disagreements if not found.decided)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A mention that is not drawn, and the reason why not."""

    article: str
    mention: Mention
    why: str


@dataclass(frozen=True, slots=True)
class EditNote:
    """An edit as a story shows it: what it does in words, and why it no longer applies ("" where it does).

    ``line`` is its line of the edits file, so that the story alone can be edited further.
    """

    id: str
    kind: str
    says: str
    line: str
    when: str | None = None
    author: str | None = None
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Unedited:
    """What undoing every edit of a story needs: events as they were built, publish dates as they were found, the ids of
    the articles ``added``, those ``removed`` or replaced with their places, and a ``title`` that an edit changed."""

    events: tuple[Event, ...] = ()
    published: tuple[tuple[str, PublishDate], ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[tuple[int, Article], ...] = ()
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """How many claims a story has, how many hold each token that claims are compared by, and how many each day has.

    ``crowds`` counts, by day number, the claims that lie within that day.
    """

    claims: int = 0
    holders: dict[str, int] = field(default_factory=dict)
    crowds: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Story:
    """A set of articles with every mention found, the events they make, and what was not placed.

    ``mentions`` holds each article's mentions by article id, in text order. ``hidden`` are the events that a user
    took out of sight, ``edits`` the edits that stand, in order, and those that no longer apply, and
    ``unedited`` what was there before them. ``patterns`` are sentences on what repeats in the
    disagreements. ``wording`` is kept for adding articles; it makes no story unequal.
    """

    title: str
    articles: tuple[Article, ...]
    mentions: dict[str, tuple[Mention, ...]]
    events: tuple[Event, ...]
    unplaced: tuple[Unplaced, ...]
    refusals: tuple[Refusal, ...] = field(default=())
    hidden: tuple[Event, ...] = ()
    edits: tuple[EditNote, ...] = ()
    unedited: Unedited = Unedited()
    patterns: tuple[str, ...] = ()
    wording: Wording = field(default_factory=Wording, compare=False, repr=False)
