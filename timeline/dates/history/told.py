"""What a text spoke of last: the anchor of "two days later", "that year" and of bare dates in a history."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from timeline.civil import civil
from timeline.dates.find import Candidate
from timeline.dates.lexicon import WINTER
from timeline.dates.meaning import Core, Length, Meaning, Named, Shift, Turn, Vague
from timeline.dates.shifts import BY_THE_YEAR, counted_from_told
from timeline.dates.spans import Period
from timeline.model import Anchor, Moment

_OF_DAYS = ("day", "week", "weekend", "hour")
_PASSING = 732  # days; a year named in passing moves the story on when it comes next
_QUARTER_MONTHS = 3  # "the nine months" of a report are more
_COMPARED_DAYS = 300  # a quarter so far before another is what that one is compared with
_REPORT_GRAINS = ("quarter", "half")


@dataclass(frozen=True, slots=True)
class Place:
    """A period that the text named, where in the text, whether it was over when the text was published, and
    whether it is named only further on, after what counts from it.

    ``turn`` is where the words around a bare date send it from here: "back" as in "he had spent the spring" and
    "since November", "either" way over a new year as in "November and January"; None is on, or back within the year.
    ``ends`` is whether only its end was named, "late March", ``begun`` whether it is a winter of no written year,
    ``timed`` whether a time of the day was told, by the clock or its part.
    """

    period: Period
    start: int
    end: int
    over: bool = True
    ahead: bool = False
    turn: Turn | None = None
    ends: bool = False
    begun: bool = False
    timed: bool = False

    @classmethod
    def at(cls, period: Period, candidate: Candidate, *, over: bool = True) -> "Place":
        """The place that a candidate tells."""
        meaning = candidate.piece.meaning
        winter = isinstance(meaning.core, Named) and meaning.core.season == WINTER
        begun = winter and isinstance(meaning.core, Named) and meaning.core.year is None and meaning.core.base is None
        core = meaning.core
        timed = isinstance(core, Named) and (core.minute is not None or core.part is not None)
        return cls(period, candidate.start, candidate.end, over, ends=meaning.mod == "END", begun=begun, timed=timed)

    @property
    def anchor(self) -> Anchor:
        """The first day of the period as what something else is counted from."""
        return Anchor("mention", Moment(self.period.first), self.start, self.end)

    def counted_from(self, shift: Shift) -> int:
        """The day that a count goes on from: two weeks after "the end of March" are in April, and the year after "that
        winter" is the one it ends in."""
        if self.ends and shift.count > 0 and shift.unit in _OF_DAYS:
            return self.period.after - 1
        if self.begun and shift.unit == "year" and shift.count == 1:
            return self.period.first
        return counted_from_told(shift, self.period)


@dataclass(frozen=True, slots=True)
class Told:
    """The places a text has named so far.

    ``last`` is the latest of all, ``dated`` the latest that does not hang on the time of writing, and ``day`` the
    latest that is a day, ``named_day`` that one where it was named by itself and not from now ("yesterday"), ``gone``
    the latest day that is over, ``report`` the quarter or half-year that a business text reports on; ``history`` is
    whether the text itself tells history, and is not only without a publish date.
    """

    last: Place | None = None
    dated: Place | None = None
    report: Place | None = None
    history: bool = False
    day: Place | None = None
    named_day: Place | None = None
    gone: Place | None = None

    def and_then(self, place: Place, meaning: Meaning, opens: Callable[[], bool], *, reported: bool = True) -> "Told":
        """What is told once ``place``, which ``meaning`` said, has been named too; ``opens`` tells, when it is asked,
        whether it is the first of its sentence, ``reported`` whether a business text may report on it."""
        dated = self.dated if is_deictic(meaning) or not self._goes_on(place, opens) else place
        reports = isinstance(meaning.core, Named) and place.period.grain in _REPORT_GRAINS and reported
        if reports and self.report is not None and isinstance(meaning.core, Named) and meaning.core.reported:
            reports = False  # a firm's "first quarter" keeps its name when its last day is told
        report = place if reports and not _is_older(place, self.report) else self.report
        if place.period.grain != "day":
            return Told(place, dated, report, day=self.day, named_day=self.named_day, gone=self.gone)
        named_day = None if is_counted(meaning) else place
        return Told(place, dated, report, day=place, named_day=named_day, gone=place if place.over else self.gone)

    def and_then_length(self, length: Length) -> "Told":
        """What is told once a length has been named: "the nine months" ends the talk of a quarter."""
        several_months = length.unit == "M" and length.count is not None and length.count > _QUARTER_MONTHS
        return replace(self, report=None) if several_months and not length.reach else self

    def _goes_on(self, place: Place, opens: Callable[[], bool]) -> bool:
        """Whether the story moves to a place: a year in passing ("founded in 1945") is a look aside."""
        if self.dated is None or place.period.grain not in BY_THE_YEAR:
            return True
        near = self.dated.period.first <= place.period.first <= self.dated.period.first + _PASSING
        return near or opens()


def _is_older(place: Place, report: Place | None) -> bool:
    """Whether a report is on a later period than a place: of a quarter under way and the last one that is over it is on
    the latter, but not on the one of the year before."""
    days = report.period.first - place.period.first if report is not None else 0
    return days > 0 and not (report is not None and place.over and not report.over and days < _COMPARED_DAYS)


def is_counted(meaning: Meaning) -> bool:
    """Whether a day is counted from another and not named: "yesterday", "last night"."""
    core = meaning.core
    return isinstance(core, Shift) or (isinstance(core, Named) and core.base is not None)


def is_deictic(meaning: Meaning) -> bool:
    """Whether the words count from the time of writing: "yesterday", "last week", a bare weekday."""
    core = meaning.core
    if isinstance(core, Shift):
        return core.frame in ("publish", "business")
    if not isinstance(core, Named):
        return False
    if core.base is not None:
        return core.base.frame == "publish"
    chosen = core.which in (None, "past", "this", "coming")  # "next Thursday"
    return core.weekday is not None and core.month is None and core.day is None and chosen


def counts_in_story(core: Core) -> bool:
    """Whether words count from what was told: "two days later", "the third day" of a siege."""
    return isinstance(core, Shift) and core.frame == "story"


def counted_in_story(meaning: Meaning) -> Meaning | None:
    """A meaning that counts from the time of writing as one that counts from the story: "two years ago", "next
    year". The "today" of a history is no day of the story. None for what needs no such change."""
    core = meaning.core
    if isinstance(core, Shift) and core.frame in ("publish", "onward"):
        if core.unit == "day" and not core.count:
            return replace(meaning, core=Vague("PRESENT_REF"))
        return replace(meaning, core=replace(core, frame="story"))
    if isinstance(core, Named) and core.base is not None and core.base.frame in ("publish", "onward"):
        return replace(meaning, core=replace(core, base=replace(core.base, frame="story")))
    return meaning if isinstance(core, Named) and core.which in ("last", "next", "coming", "this", "past") else None


def in_century_of(core: Named, told: Period) -> Named:
    """ "'89" in a history of the 1790s is 1789, and "the '80s" after 1871 the 1880s: what is written in two figures
    takes the century nearest to the story; a decade is of no later one than ours would be."""
    around = civil(told.first)[0]
    if core.decade is not None:
        return replace(core, decade=core.decade + 10 * min(0, round((around - 10 * core.decade) / 100)))
    year = core.year or 0
    return replace(core, year=year + 100 * round((around - year) / 100))
