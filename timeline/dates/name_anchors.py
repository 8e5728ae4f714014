"""What a name counts from: the day, month or year told before it in a history or nearby, or the publish date."""

from dataclasses import replace

from timeline.civil import civil
from timeline.dates.bare_days import TOLD_BY_DAY
from timeline.dates.counting import day_gone, looks_back_over, publish_anchor
from timeline.dates.direction import BACK, TOLD_AS_PAST
from timeline.dates.history.told import Place, in_century_of
from timeline.dates.meaning import Named
from timeline.dates.setting import Setting
from timeline.dates.spans import COARSENESS, Period
from timeline.model import Anchor, Grain

_YEAR = COARSENESS.index("year")  # "the following spring" does
_MONTH = COARSENESS.index("month")  # "that Saturday" does not follow on a year told in news
_WEEK = COARSENESS.index(
    "week"
)  # nor "the next morning" on a month: "freed on Friday, ill since May. The next morning"
_YEARS_AHEAD = 10  # two figures stand for a year at most this far after the publish date
_OF_NOW = ("last", "next", "this", "past", "coming")  # "last Friday" is near a day, and not near a year that was told
_BY_WEEKDAY = frozenset({"day", "week", "weekend"})  # grains of a story in which "Thursday" is the nearest one
_RECENT_DAYS = 7  # a clock time in news belongs to a day at most this far from the publish date
_NEXT_SENTENCES = 250  # characters; right behind a day to come it belongs to that day, however far off
_REACH = 200  # characters, some two sentences, in which a clock time goes on from one of a day further back


def _day_told(core: Named, setting: Setting) -> Anchor | None:
    """The day told last, for a bare time of day: any in a history, one near the publish date in news."""
    last = setting.told.last
    if last is None or setting.history or setting.published is None:
        return last.anchor if last is not None else None
    if last.period.grain != "day":  # "on Tuesday. It was built in 1990. At 9 p.m. it burned"
        last = setting.told.named_day
        if last is None or last.over is not (setting.tense() in BACK):
            return None
    if last.over and setting.tense() == "future":
        return None  # "It burned on Tuesday. The council will meet at 9 p.m."
    ahead = last.period.first - setting.published.day
    if ahead > 0 and setting.tense() in TOLD_AS_PAST:
        # "The vote is due tomorrow. Shares fell by noon.", and "Held on Monday, he faces trial on 9 May. At 9 p.m."
        last = setting.told.gone if ahead > _RECENT_DAYS else None
        if last is None:
            return None
        ahead = last.period.first - setting.published.day
    if abs(ahead) <= _RECENT_DAYS:
        return last.anchor
    if ahead > 0:
        return last.anchor if core.minute is not None and setting.told_within(_NEXT_SENTENCES) is last else None
    # "The ship was hit at 9 p.m. on 3 May. By midnight it lay on its side": a look back goes on by the clock
    goes_on = last.over and last.timed and setting.told_within(_REACH) == last and setting.tense() in TOLD_AS_PAST
    return last.anchor if goes_on else None


def anchor_of_name(core: Named, setting: Setting) -> Anchor | None:
    """Where the missing part of a name is filled from: the story so far, or the publish date."""
    publish = publish_anchor(setting)
    # "this year" of news is that of its publish date.
    frames = ("story", "story now") if setting.history else ("story",)
    if core.which in ("that", "following", "previous") or (core.base is not None and core.base.frame in frames):
        last = setting.told.last
        back = core.which == "previous" or (core.base is not None and core.base.count < 0)
        if last is not None and back and looks_back_over(last, setting):
            last = day_gone(setting)
        of_year = _is_part_of_year(core) or (core.base is not None and core.base.unit == "year")
        of_day = core.part is not None and core.base is not None and core.base.unit == "day"
        coarsest = _YEAR if of_year else _WEEK if of_day else _MONTH
        coarse = last is None or (not setting.history and COARSENESS.index(last.period.grain) > coarsest)
        if coarse and core.part is not None and setting.told.day is not None:
            return setting.told.day.anchor  # "that night" is one of a day
        return publish if coarse or last is None else last.anchor
    if core.base is not None or (core.which is not None and not setting.history):
        return publish
    if core.minute is not None or core.part is not None:
        bare = core.month is None and core.weekday is None and core.day is None and core.holiday is None
        if bare:
            untold = setting.history and core.minute is None and setting.told.last is None
            return setting.day_nearby or _day_told(core, setting) or (None if untold else publish)
    dated = setting.told.dated if setting.history else None
    return dated.anchor if dated else publish


def _is_part_of_year(core: Named) -> bool:
    feast = core.holiday if core.which == "following" else None  # "said that Easter sales fell" points to none
    parts = (core.month, core.season, core.quarter, core.half, feast)
    return core.day is None and core.weekday is None and any(part is not None for part in parts)


def _century(period: Period) -> int:
    return civil(period.first)[0] // 100


def in_century_told(core: Named, setting: Setting) -> Named:
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


def story_of(core: Named, anchor: Anchor | None, setting: Setting) -> Place | None:
    """The place told that a name counts from; None where it counts from the publish date or from nothing."""
    if anchor is None or anchor.kind != "mention" or core.base is not None:
        return None
    told = (setting.told.dated, setting.told.last, setting.told.day)
    return next((place for place in told if place is not None and place.anchor == anchor), None)


def needs_a_day(core: Named, told: Grain) -> bool:
    """Whether a name counts from a day or week and the text told only a longer time: "Thursday" after "in 2009"."""
    if any((core.month, core.year, core.nth, core.base)) or (core.which and core.which not in _OF_NOW):
        return False
    if core.day is None and (core.weekday is not None or core.weekend):
        return told not in _BY_WEEKDAY
    return core.day is not None and told not in TOLD_BY_DAY


def only_month_told(core: Named, anchor: Anchor | None, setting: Setting) -> Period | None:
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


def is_ahead(anchor: Anchor | None, setting: Setting) -> bool:
    """Whether an anchor is told only after what counts from it, as at the start of a history."""
    dated = setting.told.dated if setting.history else None
    return dated is not None and dated.ahead and anchor == dated.anchor
