"""Times of day that go on from the time told right before them: "At 11:40 p.m. it struck. At 12:05 a.m." is of the
night after, "at 2:35 p.m. and at 3:30" of one afternoon, and "six hours later" six hours on."""

from collections.abc import Callable
from dataclasses import replace

from timeline.civil import MINUTES_PER_DAY
from timeline.dates.clocks import BY_OTHER_HALF
from timeline.dates.counting import later
from timeline.dates.direction import BACK
from timeline.dates.direction.word_tenses import Tense
from timeline.dates.find import Candidate
from timeline.dates.meaning import Core, Meaning, Named, Shift, only_clock
from timeline.dates.outcome import Outcome
from timeline.dates.reading import Reading
from timeline.dates.spans import timex_value
from timeline.dates.stretch_ends import on_day
from timeline.model import Anchor, Interval, Moment

_REACH = 200  # characters, some two sentences, within which a time goes on from another
_NOON = 12 * 60  # in minutes of the day, as are the following
_LATE, _EARLY = 20 * 60, 6 * 60  # between which a night lies
_AFTER_TONIGHT = 4 * 60  # "tonight, from 5 on" is of the day itself
_EVENING = 17 * 60  # after which a dawn is that of the day after
_ENDS_ITS_DAY = "T24:00"  # a midnight, which is the first minute of the day after
_EVES = ("new year's eve", "christmas eve")  # which last on after midnight
_OVERNIGHT = Named(part="NI", overnight="always")
MORNING = Named(part="MO")  # "dawn", "the morning"
_EARLY_HOURS = Named(part="EH")
_LONG_DAY = 10 * 60  # "the fight began at noon and by nine was over"
_HOURS_COUNTED = 2 * MINUTES_PER_DAY  # "thirty-six hours later"; more are told to the day
_GOES_ON, _SHORTLY_BEFORE = 6 * 60, 60  # how far a time is from the one told before it, which it comes after or before


def is_near(text: str, before: Candidate, candidate: Candidate) -> bool:
    """Whether a candidate stands so near after another, in the same paragraph, that it may go on from it."""
    near = candidate.start - before.end <= _REACH
    return near and "\n" not in text[before.end : candidate.start]


def over_midnight(meaning: Meaning, told: Reading, told_by: Core, *, ends: bool = False) -> Meaning | None:
    """A bare early hour, or a dawn, as one of the day after where the time told before it is late or the eve of a
    feast; else None. ``told_by`` is what told that time, which the hour ``ends`` in "from 8 p.m. to 7 a.m."."""
    core, start = _in_figures(meaning.core), _start(told) or _start_of_night(told, told_by)
    if core == _OVERNIGHT:  # "held on Monday evening and kept overnight"
        evening = told.value.endswith(("TEV", "TNI")) or (start is not None and start.minute >= _EVENING)
        return Meaning(Named(part="NI")) if evening else None
    if core == MORNING and told.value.endswith(_ENDS_ITS_DAY):
        return meaning
    if isinstance(core, Named) and core in (MORNING, _EARLY_HOURS):
        late = told.value.endswith("TEV") or (start is not None and start.minute >= _EVENING)
        return replace(meaning, core=replace(core, lag=1)) if late else None
    if not isinstance(core, Named) or start is None or core.minute == MINUTES_PER_DAY:
        return None
    ended = told.value.endswith(_ENDS_ITS_DAY)
    ends = ends and not core.twelve  # "from 9 a.m. to 5" is of one day
    if start.minute < (_NOON if ends else _LATE) and not ended:
        return None
    minute = (core.minute or 0) % _NOON if core.twelve else core.minute or 0  # "12:10" after "11:45 p.m."
    tonight = _start(told) is None and told.anchor is not None and told.anchor.moment.day == start.day
    night = told.value.endswith("TNI") and not tonight and not core.twelve  # "on Monday night; at 8 a.m." it was over
    turns = _NOON if night or ends else _AFTER_TONIGHT if tonight and core.twelve else _EARLY
    early = minute < turns and replace(core, local=None) == only_clock(core)
    return replace(meaning, core=replace(core, minute=minute, lag=None if ended else 1)) if early else None


def on_the_eve(
    ends: tuple[Candidate, Candidate], read_as: tuple[Outcome, Outcome], read: Callable[[Candidate], Reading]
) -> Outcome | None:
    """The first of two ends that are joined, on the day before the last where the clock says so: "from 11 p.m. until
    5 a.m. on Saturday" begins on Friday. None for others. ``read`` reads a candidate."""
    begins, over = _start(read_as[0].reading), _start(read_as[1].reading)
    core = ends[0].piece.meaning.core
    if begins is None or over is None or begins.day != over.day or not over.minute < _NOON <= begins.minute:
        return None  # "moved from 4 p.m. to 2 p.m. on Monday"
    if not isinstance(core, Named) or core.twelve or core != only_clock(core):
        return None
    return on_day(ends[0], read_as[0].reading, over.day - 1, read)


def _in_figures(core: Core) -> Core:
    """ "Three in the morning" as "3 a.m."; any other core as it is."""
    spelled = isinstance(core, Named) and core.minute is not None and core.part in (MORNING.part, _EARLY_HOURS.part)
    return replace(core, part=None, twelve=None) if spelled and isinstance(core, Named) else core


def in_the_half_told(meaning: Meaning, told: Reading, *, history: bool) -> Meaning | None:
    """A clock time that may be of either half of the day as the one that comes next after the time told: "3:15" after
    "2:30 p.m." is of the afternoon, and so is "2:15" after "9:30 a.m.". None where that is not told or far off; a
    history goes on from a time of no told half, too."""
    core, start = meaning.core, _start(told)
    if not isinstance(core, Named) or core.minute is None or core != only_clock(core) or not core.twelve:
        return None
    if start is None or (not history and any(other.why == BY_OTHER_HALF for other in told.alternatives)):
        return None
    first = core.minute % _NOON
    on = min((minute - start.minute) % MINUTES_PER_DAY for minute in (first, first + _NOON))
    at = start.minute + on
    if on > _GOES_ON and start.minute - _SHORTLY_BEFORE <= first + _NOON < start.minute:
        at = first + _NOON  # "at 7 p.m.; doors open at 6:30"
    elif on > (_LONG_DAY if history and start.minute >= _NOON else _GOES_ON) or at >= MINUTES_PER_DAY:
        return None
    return replace(meaning, core=Named(minute=at, hour_only=core.hour_only))


def hours_on(core: Core, told: Reading, before: Candidate, look: Callable[[], Tense | None]) -> Reading | None:
    """The reading of "six hours later" after a clock time; None for what counts no hours, and after no such time.
    Words that also mean "in six hours", as the Russian "через шесть часов", go on where the verb looks back."""
    start = _start(told)
    if not isinstance(core, Shift) or core.unit not in ("hour", "minute") or start is None:
        return None
    if core.frame != "story" and (core.frame != "onward" or look() not in BACK):
        return None
    minutes = core.count * (60 if core.unit == "hour" else 1)
    if abs(minutes) > _HOURS_COUNTED:
        return None
    at = later(start, minutes)
    value = f"{timex_value('day', at.day)}T{at.minute // 60:02d}:{at.minute % 60:02d}"
    anchor = Anchor("mention", start, before.start, before.end)
    return Reading("TIME", value, None, Interval(at, later(at, 1)), "minute", "computed", "counted", anchor)


def _start_of_night(told: Reading, told_by: Core) -> Moment | None:
    """When the night told before begins: "Monday night", "late on Monday", "at dusk", "on New Year's Eve"."""
    start = told.interval.start if told.interval is not None else None
    eve = isinstance(told_by, Named) and told_by.holiday in _EVES and told_by.part is None
    late = (told.grain == "day" and (eve or told.mod == "END")) or (told.type == "TIME" and told.value.endswith("TEV"))
    if start is not None and late:
        return replace(start, minute=_LATE)
    return start if told.type == "TIME" and told.value.endswith("TNI") else None


def _start(told: Reading) -> Moment | None:
    """When a clock time of a day begins."""
    if told.type != "TIME" or told.grain not in ("minute", "hour") or told.interval is None:
        return None
    return told.interval.start
