"""A meaning in its setting to a reading: the calendar does the counting, the setting says from where."""

from dataclasses import replace

from timeline.civil import civil
from timeline.dates.bare_days import TOLD_BY_DAY
from timeline.dates.choose import Placed
from timeline.dates.clocks import on_some_day, with_clock
from timeline.dates.counting import day_gone, looks_back_over, publish_anchor, read_reported_year, read_shift
from timeline.dates.direction import BACK, TOLD_AS_PAST, Look, no_verb
from timeline.dates.history.told import Place, Told, counted_in_story, in_century_of
from timeline.dates.lexicon import GRAIN_OF_UNIT
from timeline.dates.meaning import Core, Length, Meaning, Named, Pair, Recurring, Shift, Vague
from timeline.dates.modifiers import narrowed
from timeline.dates.named_days import UnreckonedError
from timeline.dates.place import place
from timeline.dates.reading import How, Reading
from timeline.dates.setting import Setting
from timeline.dates.shifts import after_told
from timeline.dates.spans import COARSENESS, FIRST_DAY, LAST_DAY, OutOfCalendarError, Period, add_months_to_day
from timeline.dates.unplaced import is_hour_of_set, type_of_shift, value_without_anchor
from timeline.model import Alternative, Anchor, Certainty, Grain, Interval, MentionType

_MONTHS_OF_UNIT = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
_DAYS_OF_UNIT = {"D": 1, "W": 7, "WE": 7, "NI": 1}
_YEAR = COARSENESS.index("year")  # "the following spring" does
_MONTH = COARSENESS.index("month")  # "that Saturday" does not follow on a year told in news
_YEARS_AHEAD = 10  # two figures stand for a year at most this far after the publish date
_OF_NOW = ("last", "next", "this", "past", "coming")  # "last Friday" is near a day, and not near a year that was told
_BY_WEEKDAY = frozenset({"day", "week", "weekend"})  # grains of a story in which "Thursday" is the nearest one
_RECENT_STORY = 600  # days; a history that has come this near to its publish date speaks of its own time
_RECENT_DAYS = 7  # a clock time in news belongs to a day at most this far from the publish date


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
            return _on_calendar(_read_length(core, meaning, setting))
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


def _read_length(core: Length, meaning: Meaning, setting: Setting) -> Reading:
    plain = Reading("DURATION", core.value, meaning.mod, None, None, "computed", "length")
    if core.part_of is not None:
        return _read_portion(core, plain, _read_plain(Meaning(core.part_of), setting))
    if core.reach and core.count is None:
        return replace(plain, how="vague")
    anchor = publish_anchor(setting) if core.reach and not setting.history else None
    if anchor is None or core.count is None:
        return plain
    day = anchor.moment.day
    if core.unit in _MONTHS_OF_UNIT:
        other = add_months_to_day(day, core.reach * round(core.count * _MONTHS_OF_UNIT[core.unit]))
    elif core.unit in _DAYS_OF_UNIT:
        other = day + core.reach * round(core.count * _DAYS_OF_UNIT[core.unit])
    else:
        return plain
    interval = Interval.days(other, day + 1) if core.reach < 0 else Interval.days(day, other + 1)
    grain = GRAIN_OF_UNIT.get(core.unit, "day")
    return replace(plain, interval=interval, grain=grain, how="counted", anchor=anchor)


def _read_portion(core: Length, plain: Reading, whole: Reading) -> Reading:
    """A length at one end of a period: "the first nine months of 1997" is January to September 1997."""
    interval = _portion(core, whole.interval)
    if interval is None:
        return plain
    others = tuple(
        replace(other, value=core.value, interval=part, grain=GRAIN_OF_UNIT[core.unit])
        for other in whole.alternatives
        if (part := _portion(core, other.interval)) is not None
    )
    grain = GRAIN_OF_UNIT[core.unit]
    return replace(
        whole, type="DURATION", value=core.value, mod=plain.mod, interval=interval, grain=grain, alternatives=others
    )


def _portion(core: Length, whole: Interval | None) -> Interval | None:
    """The first or last stretch of a period; None where the period is open or shorter."""
    first, after = (whole.first_day, whole.after_day) if whole is not None else (None, None)
    if first is None or after is None or core.count is None or core.unit not in GRAIN_OF_UNIT:
        return None
    edge = first if core.reach > 0 else after
    if core.unit in _MONTHS_OF_UNIT:
        other = add_months_to_day(edge, core.reach * round(core.count * _MONTHS_OF_UNIT[core.unit]))
    elif core.unit in _DAYS_OF_UNIT:
        other = edge + core.reach * round(core.count * _DAYS_OF_UNIT[core.unit])
    else:
        return None
    low, high = min(edge, other), max(edge, other)
    return Interval.days(low, high) if first <= low < high <= after else None


def _day_told(setting: Setting) -> Anchor | None:
    """The day told last, for a bare clock time: any in a history, one near the publish date in news."""
    last = setting.told.last
    if last is None or setting.history or setting.published is None:
        return last.anchor if last is not None else None
    if last.period.grain != "day":  # "on Tuesday. It was built in 1990. At 9 p.m. it burned"
        last = setting.told.named_day
        if last is None or last.over is not (setting.tense() in BACK):
            return None
    if last.over and setting.tense() == "future":
        return None  # "It burned on Tuesday. The council will meet at 9 p.m."
    if last.period.first > setting.published.day and setting.tense() in TOLD_AS_PAST:
        return None  # "The vote is due tomorrow. Shares fell by noon."
    return last.anchor if abs(last.period.first - setting.published.day) <= _RECENT_DAYS else None


def _anchor_of_name(core: Named, setting: Setting) -> Anchor | None:
    """Where the missing part of a name is filled from: the story so far, or the publish date."""
    publish = publish_anchor(setting)
    frames = (
        ("story", "story now") if setting.history else ("story",)
    )  # "this year" of news is that of its publish date
    if core.which in ("that", "following", "previous") or (core.base is not None and core.base.frame in frames):
        last = setting.told.last
        if last is not None and core.which == "previous" and looks_back_over(last, setting):
            last = day_gone(setting)
        of_year = _is_part_of_year(core) or (core.base is not None and core.base.unit == "year")
        coarsest = _YEAR if of_year else _MONTH
        coarse = last is None or (not setting.history and COARSENESS.index(last.period.grain) > coarsest)
        if coarse and core.part is not None and setting.told.day is not None:
            return setting.told.day.anchor  # "that night" is one of a day
        return publish if coarse or last is None else last.anchor
    if core.base is not None or (core.which is not None and not setting.history):
        return publish
    if core.minute is not None or core.part is not None:
        bare = core.month is None and core.weekday is None and core.day is None and core.holiday is None
        if bare:
            return setting.day_nearby or _day_told(setting) or publish
    dated = setting.told.dated if setting.history else None
    return dated.anchor if dated else publish


def _is_whole(core: Named, meaning: Meaning) -> bool:
    """Whether a name leaves nothing to fill in, so that it is the same on every publish day: "October 1986"."""
    written = any(part is not None for part in (core.year, core.decade, core.century, core.millennium))
    return written and core.base is None and core.which is None and core.holiday is None and meaning.edge is None


def _is_part_of_year(core: Named) -> bool:
    parts = (core.month, core.season, core.quarter, core.half)
    return core.day is None and core.weekday is None and any(part is not None for part in parts)


def _century(period: Period) -> int:
    return civil(period.first)[0] // 100


def _in_century_told(core: Named, setting: Setting) -> Named:
    """Two figures of a year in full: in a history in the century of the story, else not far ahead."""
    if not core.short_year:
        return core
    told = setting.told.dated if setting.history else None
    if core.year is None:  # "the '80s" are mostly those of our century, and a year told last in it says so
        last = setting.told.last
        of_story = told is not None and last is not None and _century(last.period) == _century(told.period)
        decade = in_century_of(core, told.period) if told is not None and of_story else core
        return decade if decade != core else replace(core, short_year=None)
    if setting.published is not None and core.year > civil(setting.published.day)[0] + _YEARS_AHEAD:
        core = replace(core, year=core.year - 100)
    return in_century_of(core, told.period) if told is not None else core


def _story_of(core: Named, anchor: Anchor | None, setting: Setting) -> Place | None:
    if anchor is None or anchor.kind != "mention" or core.base is not None:
        return None
    told = (setting.told.dated, setting.told.last, setting.told.day)
    return next((place for place in told if place is not None and place.anchor == anchor), None)


def _read_named(core: Named, meaning: Meaning, setting: Setting) -> Reading:
    reported = read_reported_year(core, setting) if core.reported else None
    if reported is not None:
        return reported
    core = _in_century_told(core, setting)
    anchor = None if _is_whole(core, meaning) else _anchor_of_name(core, setting)
    told = _story_of(core, anchor, setting)
    story, turn = (told.period, told.turn) if told is not None else (None, None)
    day_told = setting.told.day if story is not None and _needs_a_day(core, story.grain) else None
    if story is not None and day_told is not None and story.first <= day_told.period.first < story.after:
        anchor, story = day_told.anchor, day_told.period  # the story has a day, if no year that was written before it
    elif story is not None and _needs_a_day(core, story.grain):
        return Reading(_type_of(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "no day told")
    some_day_of = _only_month_told(core, anchor, setting)
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
    worked_out = placed.filled or core.borrowed or core.short_year or core.known or core.beside or core.weekday_beside
    certainty: Certainty = "computed" if worked_out else "stated"
    of_the_month = core.nth is not None and core.base is not None and core.base.frame == "story" and not setting.history
    ahead = placed.filled and _is_ahead(anchor, setting)
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


def _how(core: Named, *, filled: bool) -> How:
    """How the place of a name was found; ``filled`` says that a part of it was left out."""
    if core.beside or core.weekday_beside:
        return "counted"
    if filled:
        return "counted" if core.base or core.which else "filled"
    if core.known:
        return "known"
    return "borrowed" if core.borrowed else "two figures" if core.short_year else "written"


def _needs_a_day(core: Named, told: Grain) -> bool:
    """Whether a name counts from a day or week and the text told only a longer time: "Thursday" after "in 2009"."""
    if any((core.month, core.year, core.nth, core.base)) or (core.which and core.which not in _OF_NOW):
        return False
    if core.day is None and (core.weekday is not None or core.weekend):
        return told not in _BY_WEEKDAY
    return core.day is not None and told not in TOLD_BY_DAY


def _only_month_told(core: Named, anchor: Anchor | None, setting: Setting) -> Period | None:
    """The month, year or longer time that was told last, where a time of day is of one of its days."""
    of_day = core.minute is not None or core.part is not None
    if not of_day or anchor is None or anchor.kind != "mention":
        return None
    if any((core.month, core.day, core.weekday is not None, core.holiday, core.year, core.which)):
        return None
    told = next(
        (p.period for p in (setting.told.dated, setting.told.last) if p is not None and p.anchor == anchor), None
    )
    return told if told is not None and told.grain != "day" else None


def _is_ahead(anchor: Anchor | None, setting: Setting) -> bool:
    """Whether an anchor is told only after what counts from it, as at the start of a history."""
    dated = setting.told.dated if setting.history else None
    return dated is not None and dated.ahead and anchor == dated.anchor


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
