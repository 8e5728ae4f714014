"""The name of a day, a month or a year to a reading: what it is counted from, where it lies, how sure that is."""

from dataclasses import replace
from typing import NamedTuple

from timeline.civil import DAYS_PER_WEEK
from timeline.dates.choose import Placed
from timeline.dates.clocks import on_some_day, with_clock
from timeline.dates.counting import publish_anchor, read_reported_year
from timeline.dates.direction import BACK, Look, no_verb
from timeline.dates.meaning import Meaning, Named, Turn
from timeline.dates.modifiers import narrowed
from timeline.dates.name_anchors import (
    anchor_of_name,
    in_century_told,
    is_ahead,
    needs_a_day,
    only_month_told,
    story_of,
)
from timeline.dates.place import place
from timeline.dates.reading import How, Reading
from timeline.dates.setting import Setting
from timeline.dates.shifts import after_told
from timeline.dates.spans import LAST_DAY, Period
from timeline.dates.unplaced import type_of_core, value_without_anchor
from timeline.model import Alternative, Anchor, Certainty, Interval


class _Ground(NamedTuple):
    """What a name stands on: the anchor that it is counted from, and the period the text told last, with the turn that
    the words around the name take from there."""

    anchor: Anchor | None
    story: Period | None
    turn: Turn | None

    @property
    def is_told(self) -> bool:
        """Whether it is a date of the text, and not the publish date."""
        return self.anchor is not None and self.anchor.kind == "mention"

    @property
    def day(self) -> int | None:
        return self.anchor.moment.day if self.anchor is not None else None


def read_named(core: Named, meaning: Meaning, setting: Setting) -> Reading:
    """The reading of a name: of "Friday" the day beside the publish date that the verb points to.

    Raises ValueError for a day that does not exist, UnreckonedError for a feast that is not reckoned for its year.
    """
    reported = read_reported_year(core, setting) if core.reported else None
    if reported is not None:
        return reported
    core = in_century_told(core, setting)
    ground = _ground_of(core, meaning, setting)
    if ground is None:
        return _unplaced(core, meaning, "no day told")
    some_day_of = only_month_told(core, ground.anchor, setting)
    if some_day_of is not None:
        return on_some_day(core, meaning, some_day_of, ground.anchor)
    look = no_verb if _is_led_by_a_date(core, ground) and not _is_of_news(core, ground, setting) else setting.tense
    if _follows_nothing_told(core, ground, look):
        return _unplaced(core, meaning, "untold")
    placed = place(core, _reference(core, ground), look, ground.story, ground.turn)
    if placed is None:
        left_out = None if core.base or core.which else _left_out(core)
        return replace(_unplaced(core, meaning, "waits"), left_out=left_out)
    if core.which == "that" and (gone := _gone_instead(core, placed, setting)) is not None:
        placed, ground = gone, ground._replace(anchor=publish_anchor(setting))
    if placed.filled and ground.anchor is not None and ground.anchor.kind == "publish date":
        placed = _of_late_article(core, meaning, placed, ground.anchor.moment.day, look, setting)
    reading = _reading_of(core, meaning, placed, ground, look, setting)
    return with_clock(core, reading, setting) if core.minute is not None or core.part else reading


def _ground_of(core: Named, meaning: Meaning, setting: Setting) -> _Ground | None:
    """What a name stands on; None where it needs a day and the story has told none."""
    anchor = None if _is_whole(core, meaning) else anchor_of_name(core, setting)
    told = story_of(core, anchor, setting)
    if told is None or not needs_a_day(core, told.period.grain):
        return _Ground(anchor, told.period if told is not None else None, told.turn if told is not None else None)
    day, story = setting.told.day, told.period
    if day is None or not story.first <= day.period.first < story.after:
        return None
    return _Ground(day.anchor, day.period, told.turn)  # the story has a day, if no year that was written before it


def _is_whole(core: Named, meaning: Meaning) -> bool:
    """Whether a name leaves nothing to fill in, so that it is the same on every publish day: "October 1986"."""
    written = any(part is not None for part in (core.year, core.decade, core.century, core.millennium))
    return written and core.base is None and core.which is None and core.holiday is None and meaning.edge is None


def _unplaced(core: Named, meaning: Meaning, how: How) -> Reading:
    return Reading(type_of_core(core), value_without_anchor(core), meaning.mod, None, None, "assumed", how)


def _is_led_by_a_date(core: Named, ground: _Ground) -> bool:
    """Whether a name has its year, its week or a date of the text beside it, so that no verb need tell where it is."""
    return core.year is not None or core.base is not None or ground.is_told


def _is_of_news(core: Named, ground: _Ground, setting: Setting) -> bool:
    """Whether a weekday goes on from a story that is no history, where the verb tells still."""
    return ground.story is not None and core.weekday is not None and not setting.told.history


def _counts_from_the_untold(core: Named, ground: _Ground) -> bool:
    """Whether a name is counted from what the text told, which has told no date."""
    in_story = core.base is not None and core.base.frame == "story"
    return in_story and ground.anchor is not None and not ground.is_told


def _follows_nothing_told(core: Named, ground: _Ground, look: Look) -> bool:
    """Whether "the first Monday of the month" may be that of any, or "the following Monday" lies after what is not
    told."""
    if _counts_from_the_untold(core, ground) and core.nth is not None:
        return True
    follows = core.weekday is not None and core.which == "following" and not ground.is_told
    return follows and ground.story is None and look() in BACK


def _reference(core: Named, ground: _Ground) -> int | None:
    """The day a name is counted from."""
    if core.which == "following" and ground.story is not None:
        return after_told(core, ground.story)
    return ground.day


def _reading_of(
    core: Named, meaning: Meaning, placed: Placed, ground: _Ground, look: Look, setting: Setting
) -> Reading:
    ahead = placed.filled and is_ahead(ground.anchor, setting)
    first, after = narrowed(placed.period, meaning.mod, meaning.edge, ground.day)
    how = _how(core, filled=placed.filled)
    swapped = _swapped(core, ground.anchor, look, ground.story)
    return Reading(
        type="DATE",
        value=placed.period.value,
        mod=meaning.mod,
        interval=Interval.days(first, after),
        grain=placed.period.grain,
        certainty=_certainty(core, placed, ground, setting, ahead=ahead),
        how=how,
        anchor=ground.anchor if placed.filled else None,
        anchor_ahead=ahead or setting.is_before(ground.anchor),
        alternatives=_alternatives(core, placed, swapped, ground.story is not None),
        tense=look() if how == "filled" and placed.pointed else None,
        left_out=_left_out(core) if placed.filled else None,
        note=core.because or placed.note,
    )


def _certainty(core: Named, placed: Placed, ground: _Ground, setting: Setting, *, ahead: bool) -> Certainty:
    """How sure a reading is; ``ahead`` says that it is counted from a date told further on."""
    if placed.others or placed.doubts or core.swapped:
        return "assumed"
    if ahead and not setting.told.history:
        return "assumed"  # a report of no publish date may tell of another year than the one it names further on
    if _counts_from_the_untold(core, ground) or _is_of_news(core, ground, setting):
        return "assumed"  # "that same night" where no day was told may be of another one
    if core.nth is not None and core.base is not None and core.base.frame == "story" and not setting.history:
        return "assumed"  # "the first Monday of the month"
    worked_out = placed.filled or core.borrowed or core.short_year or core.known or core.beside or core.weekday_beside
    return "computed" if worked_out else "stated"


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
