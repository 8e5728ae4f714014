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
_NOON = 12 * 60  # minutes of half a day
_EVENING = 17 * 60  # minute of the day
_MORNING = Named(part="MO")  # "dawn", "the morning"
_NIGHTS = ("TEV", "TNI")  # how values end after which a morning is that of the day after


def is_near(text: str, before: Candidate, candidate: Candidate) -> bool:
    """Whether a candidate stands so near after another, in the same paragraph, that it may go on from it."""
    near = candidate.start - before.end <= _REACH
    return near and "\n" not in text[before.end : candidate.start]


def over_midnight(meaning: Meaning, told: Reading, *, history: bool) -> Meaning | None:
    """A bare early hour or "dawn" as one of the day after, where the time told before it is late, and in a history
    "1:30" as one of the afternoon after "10 a.m."; None for any other."""
    core, start = meaning.core, _start(told)
    if core == _MORNING:
        late = told.value.endswith(_NIGHTS) if start is None else start.minute >= _EVENING
        return replace(meaning, core=replace(_MORNING, lag=1)) if late else None
    if not isinstance(core, Named) or core != _only_clock(core):
        return None
    minute = core.minute or 0
    of_night = history and start is None and told.value.endswith("TNI")  # "on the night of 3 May ... at 00:57"
    if minute < _EARLY and (of_night or (start is not None and start.minute >= _LATE)):
        return replace(meaning, core=replace(core, lag=1))
    over_noon = history and core.twelve and start is not None and start.minute < _NOON
    if not over_noon or start is None or not minute < start.minute < minute + _NOON:
        return None
    return replace(meaning, core=replace(core, minute=minute + _NOON, twelve=None))


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
    return Named(minute=core.minute, hour_only=core.hour_only, twelve=core.twelve)


def _start(told: Reading) -> Moment | None:
    """When a clock time of a day begins."""
    if told.type != "TIME" or told.grain not in ("minute", "hour") or told.interval is None:
        return None
    return told.interval.start
