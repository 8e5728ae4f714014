"""A meaning in its setting to a reading: the calendar does the counting, the setting says from where."""

from dataclasses import replace

from timeline.civil import DAYS_PER_WEEK
from timeline.dates.choose import Placed
from timeline.dates.clocks import on_some_day, with_clock
from timeline.dates.counting import publish_anchor, read_reported_year, read_shift
from timeline.dates.direction import BACK, Look, no_verb
from timeline.dates.history.told import Told, counted_in_story
from timeline.dates.lengths import read_length
from timeline.dates.meaning import Core, Length, Meaning, Named, Pair, Recurring, Shift, Vague
from timeline.dates.modifiers import narrowed
from timeline.dates.name_anchors import (
    anchor_of_name,
    in_century_told,
    is_ahead,
    needs_a_day,
    only_month_told,
    story_of,
)
from timeline.dates.named_days import UnreckonedError
from timeline.dates.place import place
from timeline.dates.reading import How, Reading
from timeline.dates.setting import Setting
from timeline.dates.shifts import after_told
from timeline.dates.spans import FIRST_DAY, LAST_DAY, OutOfCalendarError, Period
from timeline.dates.unplaced import is_hour_of_set, type_of_shift, value_without_anchor
from timeline.model import Alternative, Anchor, Certainty, Interval, MentionType

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
        return _on_calendar(_read_named(core.first if isinstance(core, Pair) else core, meaning, setting))
    except UnreckonedError:
        return Reading(_type_of(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "unreckoned")
    except (ValueError, OverflowError) as error:
        if isinstance(core, Length):
            return Reading("DURATION", core.value, meaning.mod, None, None, "computed", "length")
        how: How = "outside" if isinstance(error, OutOfCalendarError | OverflowError) else "no such day"
        return Reading(_type_of(core), value_without_anchor(core), meaning.mod, None, None, "assumed", how)


def _read_recurring(core: Recurring, mod: str | None) -> Reading:
    if not core.any_one:
        return Reading("SET", core.value, mod, None, None, "computed", "set")
    kind: MentionType = "TIME" if "T" in core.value else "DATE"
    how: How = "hour of a set" if is_hour_of_set(core) else "any one"
    return Reading(kind, core.value, mod, None, None, "computed", how)


def _type_of(core: Core) -> MentionType:
    if isinstance(core, Shift):
        return type_of_shift(core)
    name = core.first if isinstance(core, Pair) else core
    return "TIME" if isinstance(name, Named) and (name.minute is not None or name.part is not None) else "DATE"


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


def _is_whole(core: Named, meaning: Meaning) -> bool:
    """Whether a name leaves nothing to fill in, so that it is the same on every publish day: "October 1986"."""
    written = any(part is not None for part in (core.year, core.decade, core.century, core.millennium))
    return written and core.base is None and core.which is None and core.holiday is None and meaning.edge is None


def _read_named(core: Named, meaning: Meaning, setting: Setting) -> Reading:
    reported = read_reported_year(core, setting) if core.reported else None
    if reported is not None:
        return reported
    core = in_century_told(core, setting)
    anchor = None if _is_whole(core, meaning) else anchor_of_name(core, setting)
    told = story_of(core, anchor, setting)
    story, turn = (told.period, told.turn) if told is not None else (None, None)
    day_told = setting.told.day if story is not None and needs_a_day(core, story.grain) else None
    if story is not None and day_told is not None and story.first <= day_told.period.first < story.after:
        anchor, story = day_told.anchor, day_told.period  # the story has a day, if no year that was written before it
    elif story is not None and needs_a_day(core, story.grain):
        return Reading(_type_of(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "no day told")
    some_day_of = only_month_told(core, anchor, setting)
    if some_day_of is not None:
        return on_some_day(core, meaning, some_day_of, anchor)
    written = core.year is not None or core.base is not None or (anchor is not None and anchor.kind == "mention")
    of_news = story is not None and core.weekday is not None and not setting.told.history
    look = no_verb if written and not of_news else setting.tense
    follows_told = core.which == "following" and story is not None
    reference = after_told(core, story) if follows_told and story else anchor.moment.day if anchor else None
    untold = core.base is not None and core.base.frame == "story" and anchor is not None and anchor.kind != "mention"
    follows = core.weekday is not None and core.which == "following" and (anchor is None or anchor.kind != "mention")
    if (untold and core.nth is not None) or (follows and story is None and look() in BACK):
        # "the first Monday of the month" may be that of any, "the following Monday" after what is not told
        return Reading(_type_of(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "untold")
    placed = place(core, reference, look, story, turn)
    if placed is None:
        waits = Reading(_type_of(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "waits")
        return replace(waits, left_out=None if core.base or core.which else _left_out(core))
    if core.which == "that" and (gone := _gone_instead(core, placed, setting)) is not None:
        placed, anchor = gone, publish_anchor(setting)
    if placed.filled and anchor is not None and anchor.kind == "publish date":
        placed = _of_late_article(core, meaning, placed, anchor.moment.day, look, setting)
    worked_out = placed.filled or core.borrowed or core.short_year or core.known or core.beside or core.weekday_beside
    certainty: Certainty = "computed" if worked_out else "stated"
    of_the_month = core.nth is not None and core.base is not None and core.base.frame == "story" and not setting.history
    ahead = placed.filled and is_ahead(anchor, setting)
    if ahead and not setting.told.history:
        certainty = "assumed"  # a report of no publish date may tell of another year than the one it names further on
    if placed.others or placed.doubts or core.swapped or untold or of_news or of_the_month:
        certainty = "assumed"  # "that same night" where no day was told may be of another one
    first, after = narrowed(placed.period, meaning.mod, meaning.edge, anchor.moment.day if anchor else None)
    how = _how(core, filled=placed.filled)
    reading = Reading(
        type="DATE",
        value=placed.period.value,
        mod=meaning.mod,
        interval=Interval.days(first, after),
        grain=placed.period.grain,
        certainty=certainty,
        how=how,
        anchor=anchor if placed.filled else None,
        anchor_ahead=ahead,
        alternatives=_alternatives(core, placed, _swapped(core, anchor, look, story), story is not None),
        tense=look() if how == "filled" and placed.pointed else None,
        left_out=_left_out(core) if placed.filled else None,
        note=core.because or placed.note,
    )
    return with_clock(core, reading, setting) if core.minute is not None or core.part else reading


def _gone_instead(core: Named, placed: Placed, setting: Setting) -> Placed | None:
    """The last "that November" before the publish date, where verbs of news look back and the one counted to is still
    to come; None for any other."""
    if setting.history or setting.published is None or not placed.filled or core.base is not None:
        return None
    if placed.period.first <= setting.published.day or setting.tense() not in BACK:
        return None
    return place(replace(core, which="past"), setting.published.day, setting.tense)


def _of_late_article(
    core: Named, meaning: Meaning, placed: Placed, published: int, look: Look, setting: Setting
) -> Placed:
    """A weekday six days off as the one next to the publish date, of an article whose date is a day off.

    What was written of "Tuesday", tells of that day and came out after midnight says "could return home later on
    Tuesday"; what came out on Friday, where it was Friday still, says "said early Saturday", and nobody tells the hour
    of what happened six days ago.
    """
    if core.weekday is None or any((core.day, core.month, core.which, core.listed)):
        return placed
    days = placed.period.first - published
    of_an_hour = core.part is not None or core.minute is not None or meaning.mod is not None
    if days == DAYS_PER_WEEK - 1 and look() == "possible":
        gone, near = setting.told.gone, published - 1
        if gone is None or gone.period.first != near:
            return placed
    elif days == 1 - DAYS_PER_WEEK and of_an_hour and published < LAST_DAY and look() in BACK:
        near = published + 1
    else:
        return placed
    return replace(placed, period=Period("day", near).shift(0), others=(placed.period,), pointed=False)


def _how(core: Named, *, filled: bool) -> How:
    """How the place of a name was found; ``filled`` says that a part of it was left out."""
    if core.beside or core.weekday_beside:
        return "counted"
    if filled:
        return "counted" if core.base or core.which else "filled"
    if core.known:
        return "known"
    return "borrowed" if core.borrowed else "two figures" if core.short_year else "written"


def _left_out(core: Named) -> str | None:
    if core.month is not None or core.holiday or core.season or core.quarter or core.half:
        return "the year"
    if core.weekday is not None:
        return "the date"
    if core.day is not None:
        return "the month"
    return "the day" if core.minute is not None or core.part else None


def _swapped(core: Named, anchor: Anchor | None, look: Look, story: Period | None) -> Placed | None:
    """Where figures lie when day and month change places."""
    if not core.swapped:
        return None
    other = replace(core, month=core.swapped[0], day=core.swapped[1], swapped=None)
    return place(other, anchor.moment.day if anchor else None, look, story)


def _alternatives(core: Named, placed: Placed, swapped: Placed | None, in_story: bool) -> tuple[Alternative, ...]:
    condition = "if the text looks the other way in time"
    if core.which in ("last", "next"):
        condition = f"if “{core.which}” is meant of the week or year and not of the nearest"
    elif in_story:
        condition = "if the story has moved to another year"
    out = [Alternative(p.value, p.interval, p.grain, condition) for p in placed.others]
    out += [Alternative(p.value, p.interval, p.grain, why) for p, why in placed.doubts]
    if swapped is not None:
        way_round = "if day and month are the other way round"
        out.append(Alternative(swapped.period.value, swapped.period.interval, "day", way_round))
    return tuple(out)
