"""A day and what a name says of the time of it: clock times, parts of the day, and the zone they are in."""

from dataclasses import dataclass, replace

from timeline.dates.counting import later
from timeline.dates.direction import AHEAD, BACK
from timeline.dates.direction.word_tenses import Tense
from timeline.dates.lexicon import PART_MINUTES
from timeline.dates.meaning import Meaning, Named
from timeline.dates.reading import Reading
from timeline.dates.setting import Setting
from timeline.dates.spans import Period, timex_value
from timeline.dates.unplaced import timex_part
from timeline.dates.zones import in_print, offset_on, zone_named
from timeline.model import Alternative, Anchor, Grain, Interval, Moment

_NOON, _MIDNIGHT = 12 * 60, 24 * 60
_LATE_PARTS = ("AF", "EV", "NI")
_NIGHT_TURNS = 6 * 60  # "five at night" is before dawn, "six at night" before midnight
_TONIGHT_TURNS = 4 * 60  # but "tonight at five" is before the night
BY_OTHER_HALF = "if the hour is one of the other half of the day"
_BY_OTHER_END = "if the midnight at the other end of the day is meant"


@dataclass(frozen=True, slots=True)
class _Time:
    """Minutes from local midnight, first and after, and what TIMEX3 writes after the day."""

    low: int
    high: int
    value: str


def with_clock(core: Named, reading: Reading, setting: Setting) -> Reading:
    """The reading of a day as one of the time of day that ``core`` names; other readings stay as they are."""
    if reading.interval is None or reading.interval.start is None or reading.grain != "day":
        return reading
    day = reading.interval.start.day + (core.lag or 0)
    times, other = _times(core, reading, setting)
    if core.base is not None and core.part == "NI" and core.minute is not None and times.high <= _NIGHT_TURNS:
        day += 1  # "at 4 a.m. last night", that began the day before
    if core.zone_name == "Z":
        times = replace(times, value=f"{times.value}Z")  # as ISO 8601 writes universal time
    if _began_before(core, reading, setting):
        day -= 1
    offset, origin = _offset(core, day, times.low, setting)
    grain: Grain = "daypart" if core.minute is None else "hour" if core.hour_only else "minute"
    alternatives = tuple(
        Alternative(f"{a.value}{times.value}", _span(a.interval.start.day, times, offset), grain, a.why)
        for a in reading.alternatives
        if a.interval is not None and a.interval.start is not None
    )
    if other is not None:
        time, why = other
        alternatives += (Alternative(f"{timex_value('day', day)}{time.value}", _span(day, time, offset), grain, why),)
    zone = zone_named(core.zone_name)
    if zone is not None and zone.other is not None:
        why = f"if {in_print(core.zone_name or '')} is {zone.other_name}"
        value = f"{timex_value('day', day)}{times.value}"
        alternatives += (Alternative(value, _span(day, times, zone.other), grain, why),)
    doubtful = alternatives or (origin and core.minute is not None)
    return replace(
        reading,
        type="TIME",
        value=f"{timex_value('day', day)}{times.value}",
        interval=_span(day, times, offset),
        grain=grain,
        certainty="assumed" if doubtful else reading.certainty,
        alternatives=alternatives,
        assumed_zone=offset if origin else None,
        zone_from=origin,
        local=bool(core.local),
    )


def _began_before(core: Named, reading: Reading, setting: Setting) -> bool:
    """Whether a night without its day began the day before the one it counts from: "shelling overnight", told today;
    the night after yesterday is the one just over, "lowered on Tuesday, it reached the ground overnight"."""
    if not core.overnight or not _is_bare(core, reading, setting.history) or not _is_over(core, setting.tense()):
        return False
    if core.overnight != "always" or setting.history or reading.anchor is None or setting.published is None:
        return True
    return reading.anchor.moment.day != setting.published.day - 1


def _is_bare(core: Named, reading: Reading, history: bool) -> bool:
    """Whether a night is said without its day; where that counts, whether the text before told none either. A history
    that has told a day goes on into its night."""
    told = reading.anchor is not None and reading.anchor.kind == "mention"
    return reading.left_out == "the day" and not (told and (history or core.overnight == "untold"))


def _is_over(core: Named, tense: Tense | None) -> bool:
    """Whether a night is the one just over: "ночью −5" of a forecast is not."""
    return tense in BACK if core.overnight == "untold" else tense not in AHEAD


def on_some_day(core: Named, meaning: Meaning, told: Period, anchor: Anchor | None) -> Reading:
    """The reading of a time of day in a text that told no day, but the month or year: "at night" after "April 1918"."""
    if core.minute is None:  # "at night" may mean any night
        value = f"XXXX-XX-XXT{timex_part(core.part)}"
    else:
        days = {"month": f"{told.value}-XX", "year": f"{told.value}-XX-XX"}.get(told.grain, "XXXX-XX-XX")
        value = f"{days}{_clock(core.minute, 1).value}"
    return Reading(
        type="TIME",
        value=value,
        mod=meaning.mod,
        interval=told.interval,
        grain=told.grain,
        certainty="computed",
        how="some day",
        anchor=anchor,
    )


def _offset(core: Named, day: int, minute: int, setting: Setting) -> tuple[int, str | None]:
    """Minutes east of UTC, and where they are from when no zone is written."""
    if core.zone is not None:
        zone = zone_named(core.zone_name)
        return (offset_on(zone, day, minute) if zone is not None else core.zone), None
    known = setting.clock.offset if setting.clock else None
    return (0, "UTC") if known is None else (known, "the publish date’s zone")


def minute_in_part(minute: int, part: str, turns: int = _NIGHT_TURNS) -> int:
    """The minute of the day of a time of twelve hours in the half of the day that a part of it tells: 990 for half past
    four (270) in the afternoon, "AF"; ``turns`` is when the hours of a night begin to be those before midnight."""
    first = minute % _NOON
    late = part in _LATE_PARTS and (part != "NI" or first >= turns)
    return first + (_NOON if late else 0)


def _times(core: Named, reading: Reading, setting: Setting) -> tuple[_Time, tuple[_Time, str] | None]:
    """The time of day that is meant, and another one that may be, with the reason."""
    if core.minute is None:
        low, high = PART_MINUTES[core.part or "DT"]
        return _Time(low, high, f"T{timex_part(core.part)}"), None
    minute, long = core.minute, 60 if core.hour_only else 1
    if minute == _MIDNIGHT and reading.left_out == "the day" and reading.anchor is not None:
        at_end = reading.anchor.kind == "mention" or setting.tense() in AHEAD
        ends, begins = _clock(_MIDNIGHT, long), _clock(0, long)
        if core.part == "NI":
            return ends, None  # "midnight tonight"
        if reading.anchor.kind == "mention":
            today = setting.published is not None and reading.anchor.moment.day == setting.published.day
            return (begins if today and setting.tense() in BACK else ends), None  # the one to come is not told as past
        return (ends, (begins, _BY_OTHER_END)) if at_end else (begins, (ends, _BY_OTHER_END))
    if not (core.twelve or core.part in _LATE_PARTS) or minute < 60:
        return _clock(minute, long), None  # but "at 09:30 that night" is of the evening
    if core.part is not None:
        turns = _TONIGHT_TURNS if core.base is not None and core.twelve else _NIGHT_TURNS
        return _clock(minute_in_part(minute, core.part, turns), long), None
    other = minute + _NOON if minute < _NOON else minute - _NOON
    return _clock(minute, long), (_clock(other, long), BY_OTHER_HALF)


def _clock(minute: int, long: int) -> _Time:
    return _Time(minute, minute + long, f"T{minute // 60:02d}:{minute % 60:02d}")


def _span(day: int, time: _Time, offset: int) -> Interval:
    midnight = Moment(day, 0, offset)
    return Interval(later(midnight, time.low), later(midnight, time.high))
