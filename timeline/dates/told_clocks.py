"""Times of day that go on from the clock time told right before them: "At 11:40 p.m. it struck. At 12:05 a.m." is of
the night after, and "six hours later" six hours on."""

from dataclasses import replace

from timeline.civil import MINUTES_PER_DAY
from timeline.dates.counting import later
from timeline.dates.find import Candidate
from timeline.dates.meaning import Core, Meaning, Named, Shift
from timeline.dates.reading import Reading
from timeline.dates.spans import timex_value
from timeline.model import Anchor, Interval, Moment

_REACH = 200  # characters, some two sentences, within which a time goes on from another
_LATE, _EARLY = 20 * 60, 6 * 60  # minutes of the day between which a night lies


def is_near(text: str, before: Candidate, candidate: Candidate) -> bool:
    """Whether a candidate stands so near after another, in the same paragraph, that it may go on from it."""
    near = candidate.start - before.end <= _REACH
    return near and "\n" not in text[before.end : candidate.start]


def over_midnight(meaning: Meaning, told: Reading) -> Meaning | None:
    """A bare early hour as one of the day after, where the time told before it is late or a night: None for any
    other."""
    core, start = meaning.core, _start(told, of_night=True)
    if not isinstance(core, Named) or start is None or core != _only_clock(core):
        return None
    minute = core.minute or 0
    early = minute < _EARLY and start.minute >= _LATE
    return replace(meaning, core=replace(core, lag=1)) if early else None


def hours_on(core: Core, told: Reading, before: Candidate) -> Reading | None:
    """The reading of "six hours later" after a clock time; None for what counts no hours, and after no such time."""
    start = _start(told)
    if not isinstance(core, Shift) or core.frame != "story" or core.unit not in ("hour", "minute") or start is None:
        return None
    minutes = core.count * (60 if core.unit == "hour" else 1)
    if abs(minutes) > MINUTES_PER_DAY:
        return None
    at = later(start, minutes)
    value = f"{timex_value('day', at.day)}T{at.minute // 60:02d}:{at.minute % 60:02d}"
    anchor = Anchor("mention", start, before.start, before.end)
    return Reading("TIME", value, None, Interval(at, later(at, 1)), "minute", "computed", "counted", anchor)


def _only_clock(core: Named) -> Named:
    return Named(minute=core.minute, hour_only=core.hour_only)


def _start(told: Reading, *, of_night: bool = False) -> Moment | None:
    """When a clock time of a day begins, or a night where that counts too."""
    of_clock = told.grain in ("minute", "hour") or (of_night and told.value.endswith("TNI"))
    return told.interval.start if told.type == "TIME" and of_clock and told.interval is not None else None
