"""A meaning in its setting to a reading: the calendar does the counting, the setting says from where."""

from dataclasses import replace

from timeline.dates.counting import read_shift
from timeline.dates.direction import no_verb
from timeline.dates.history.told import Told, counted_in_story
from timeline.dates.lengths import read_length
from timeline.dates.meaning import Length, Meaning, Pair, Recurring, Shift, Vague
from timeline.dates.named_days import UnreckonedError
from timeline.dates.named_readings import read_named
from timeline.dates.reading import How, Reading
from timeline.dates.setting import Setting
from timeline.dates.spans import FIRST_DAY, LAST_DAY, OutOfCalendarError
from timeline.dates.unplaced import is_hour_of_set, type_of_core, value_without_anchor
from timeline.model import Alternative, Anchor, MentionType

_RECENT_STORY = 600  # days; a history that has come this near to its publish date speaks of its own time


def read(meaning: Meaning, setting: Setting) -> Reading:
    """The reading of a meaning; one that leads off the calendar keeps its value and has no interval."""
    in_story = counted_in_story(meaning) if setting.history and _tells_the_past(setting) else None
    reading = _read_plain(meaning, setting) if in_story is None else _read_in_story(in_story, meaning, setting)
    return _with_anchor_grain(reading, setting.told) if _is_told(reading.anchor) else reading


def _is_told(anchor: Anchor | None) -> bool:
    return anchor is not None and anchor.kind == "mention"


def _with_anchor_grain(reading: Reading, told: Told) -> Reading:
    """The reading with the grain of what it counts from: the reason says "1998" then, and not its first day."""
    places = (told.dated, told.last, told.day, told.named_day, told.report)
    place_told = next((place for place in places if place is not None and place.anchor == reading.anchor), None)
    coarse = place_told is not None and place_told.period.grain != "day"
    return replace(reading, anchor_grain=place_told.period.grain) if coarse and place_told is not None else reading


def _read_plain(meaning: Meaning, setting: Setting) -> Reading:
    core = meaning.core
    if isinstance(core, Vague):
        return Reading("DATE", core.value, meaning.mod, None, None, "computed", "vague")
    if isinstance(core, Recurring):
        return _read_recurring(core, meaning.mod)
    try:
        if isinstance(core, Length):
            whole = _read_plain(Meaning(core.part_of), setting) if core.part_of is not None else None
            return _on_calendar(read_length(core, meaning.mod, setting, whole))
        if isinstance(core, Shift):
            return _on_calendar(read_shift(core, meaning, setting))
        return _on_calendar(read_named(core.first if isinstance(core, Pair) else core, meaning, setting))
    except UnreckonedError:
        return Reading(type_of_core(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "unreckoned")
    except (ValueError, OverflowError) as error:
        if isinstance(core, Length):
            return Reading("DURATION", core.value, meaning.mod, None, None, "computed", "length")
        how: How = "outside" if isinstance(error, OutOfCalendarError | OverflowError) else "no such day"
        return Reading(type_of_core(core), value_without_anchor(core), meaning.mod, None, None, "assumed", how)


def _read_recurring(core: Recurring, mod: str | None) -> Reading:
    if not core.any_one:
        return Reading("SET", core.value, mod, None, None, "computed", "set")
    kind: MentionType = "TIME" if "T" in core.value else "DATE"
    how: How = "hour of a set" if is_hour_of_set(core) else "any one"
    return Reading(kind, core.value, mod, None, None, "computed", how)


def _on_calendar(reading: Reading) -> Reading:
    """The reading when it lies on the calendar; a clock time may not end after the last day."""
    start, end = (reading.interval.start, reading.interval.end) if reading.interval else (None, None)
    if start is not None and start.day < FIRST_DAY:
        raise OutOfCalendarError(f"{reading.value} starts before the calendar")
    if end is not None and end.day > LAST_DAY and (end.day > LAST_DAY + 1 or end.offset is not None):
        raise OutOfCalendarError(f"{reading.value} ends after the calendar")
    return reading


def _tells_the_past(setting: Setting) -> bool:
    """Whether a history stands well before its publish date, so that its "this year" is hardly the year of writing."""
    dated = setting.told.dated
    if dated is None or setting.published is None:
        return dated is not None and setting.told.history
    return abs(setting.published.day - dated.period.first) > _RECENT_STORY


def _read_in_story(in_story: Meaning, meaning: Meaning, setting: Setting) -> Reading:
    """ "two years ago" in a history counts from the story, mostly in words that the history quotes; the publish
    date remains possible."""
    told = Told(setting.told.dated, setting.told.dated)
    reading = _read_plain(in_story, Setting(setting.clock, lambda: told, True, no_verb))
    if reading.interval is None or setting.published is None:
        return reading
    other = _read_plain(meaning, Setting(setting.clock, Told, False, setting.tense))
    alternative = Alternative(other.value, other.interval, other.grain, "if it counts from the publish date")
    others = (alternative,) if other.interval is not None and other.value != reading.value else ()
    return replace(reading, certainty="assumed", alternatives=others)
