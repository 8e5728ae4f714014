"""What a text spoke of last: the anchor of "two days later", "that year" and of bare dates in a history."""

from dataclasses import dataclass
from statistics import median

from timeline.civil import civil
from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named, Range, Shift
from timeline.dates.spans import Period
from timeline.model import Anchor, Moment

_FAR_YEARS = 3  # a text whose years lie further than this from its publish date tells history
_FEW_YEARS = 3  # fewer written years than this prove nothing


@dataclass(slots=True)
class Told:
    """The last place on the calendar a text named, and where in the text."""

    period: Period | None = None
    start: int = 0
    end: int = 0

    def tell(self, period: Period, start: int, end: int) -> None:
        """Remember a place that the text has just named."""
        self.period, self.start, self.end = period, start, end

    def anchor(self) -> Anchor | None:
        """The place as an anchor, or None when nothing was named yet."""
        if self.period is None:
            return None
        return Anchor("mention", Moment(self.period.first), self.start, self.end)


def is_history(found: list[Candidate], published: int | None) -> bool:
    """Whether a text tells of times far from its publish date, so that its dates count from each other."""
    years = [
        core.year
        for candidate in found
        if isinstance(core := _named(candidate.piece.meaning), Named) and core.year is not None
    ]
    if published is None:
        return True
    if len(years) < _FEW_YEARS:
        return False
    deictic = sum(_is_deictic(candidate.piece.meaning) for candidate in found)
    return deictic * 4 < len(years) and abs(civil(published)[0] - median(years)) > _FAR_YEARS


def _is_deictic(meaning: Meaning) -> bool:
    """Whether the words count from the time of writing: "yesterday", "last week", a bare weekday."""
    core = meaning.core
    if isinstance(core, Shift):
        return not core.narrative and core.unit in ("day", "week", "month")
    return isinstance(core, Named) and core.weekday is not None and core.month is None and core.which is None


def _named(meaning: Meaning) -> Named | Shift | None:
    core = meaning.core
    if isinstance(core, Range):
        return core.first
    return core if isinstance(core, Named) else None
