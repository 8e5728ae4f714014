"""What a mention is read in, and a note of what its reading asked for."""

from collections.abc import Callable

from timeline.dates.direction import Look
from timeline.dates.direction.word_tenses import Tense
from timeline.dates.history.told import Place, Told
from timeline.model import Anchor, Moment


class Setting:
    """The publish day, whether the text is a history, and what takes work or changes from place to place.

    ``told`` gives what was told before, ``tense`` the tense of the governing verb, ``day_nearby`` the day that a clock
    time stands next to ("Friday at 10 a.m."), ``clock`` the publish date with its time and zone. All of
    these are worked out when they are asked for. ``asked`` names all that was asked: what a reading did
    not ask for cannot change it, so the reading holds wherever the same words stand.
    """

    __slots__ = ("_clock", "_day_nearby", "_find_tense", "_looked", "_start", "_tense", "_told", "asked", "history")

    def __init__(
        self,
        published: Moment | None,
        told: Callable[[], Told],
        history: bool,
        tense: Look,
        day_nearby: Callable[[], Anchor | None] = lambda: None,
        start: int | None = None,
    ) -> None:
        self.history = history
        self.asked: set[str] = set()
        self._clock = published
        self._told = told
        self._find_tense = tense
        self._tense: Tense | None = None
        self._looked = False
        self._day_nearby = day_nearby
        self._start = start

    @property
    def published(self) -> Moment | None:
        """The publish day."""
        self.asked.add("published")
        return Moment(self._clock.day) if self._clock is not None else None

    @property
    def told(self) -> Told:
        """What the text told before the mention."""
        self.asked.add("told")
        return self._told()

    def told_within(self, reach: int) -> Place | None:
        """What the text told last, where it did so at most so many characters before the mention."""
        last = self.told.last
        return last if last is not None and self._start is not None and self._start - last.end <= reach else None

    def is_before(self, anchor: Anchor | None) -> bool:
        """Whether the mention stands before what it counts from: "at 3 p.m. on Friday"."""
        if anchor is None or anchor.start is None or self._start is None:
            return False
        return self._start < anchor.start

    def tense(self) -> Tense | None:
        """The tense of the verb that governs the mention."""
        self.asked.add("tense")
        if not self._looked:
            self._tense, self._looked = self._find_tense(), True
        return self._tense

    @property
    def day_nearby(self) -> Anchor | None:
        """The day that a clock time stands next to."""
        self.asked.add("day nearby")
        return self._day_nearby()

    @property
    def clock(self) -> Moment | None:
        """The publish date with its time of day and zone where they are known."""
        self.asked.add("clock")
        return self._clock
