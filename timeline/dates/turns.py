"""Counts told near where a period turns to the next: "the turn of the century" late in one, "this week" said on a
Sunday of what is to come, "this weekend" on a Monday of what is over, "at year-end" told in spring."""

from dataclasses import replace

from timeline.civil import DAYS_PER_WEEK, civil, weekday
from timeline.dates.direction import AHEAD, BACK
from timeline.dates.history.told import Place
from timeline.dates.meaning import Meaning, Shift
from timeline.dates.setting import Setting

_LATE_IN_CENTURY = 50  # its year from which the next turn is meant
_NEARLY_OVER = 80  # its year from which "the beginning of the century" too is that of the next
_SUNDAY = DAYS_PER_WEEK - 1
_JUST_AFTER = 2  # weekdays, Monday and Tuesday, on which "this weekend" may be the one before
_SPRING_ENDS = 6  # the last month in which what stood so "at year-end" mostly did in the year before


def near_turn(core: Shift, meaning: Meaning, told: Place | None, setting: Setting) -> Shift:
    """The shift as it is meant where a period is nearly over or has just begun; mostly as it is."""
    if core.unit == "century":
        next_one = _is_next_turn(core, meaning, told) if told else _is_turn_to_come(core, meaning, setting)
        return replace(core, count=1) if next_one else core
    if core.count or told is not None or setting.history or setting.published is None or core.unit not in _TURNS:
        return core
    return replace(core, count=_TURNS[core.unit](setting.published.day, core, meaning, setting))


def _of_week(day: int, core: Shift, meaning: Meaning, setting: Setting) -> int:
    """A week begins with Sunday for who speaks of what it will bring: "The panel meets later this week"."""
    if weekday(day) != _SUNDAY or core.frame != "publish":
        return 0
    later = meaning.edge == "to come"
    return 1 if later or (meaning.mod is None and setting.tense() in AHEAD) else 0


def _of_weekend(day: int, core: Shift, meaning: Meaning, setting: Setting) -> int:
    """ "They met this weekend", said on a Monday, is of the weekend just over."""
    return -1 if weekday(day) < _JUST_AFTER and core.frame == "publish" and setting.tense() in BACK else 0


def _of_year(day: int, core: Shift, meaning: Meaning, setting: Setting) -> int:
    """What stood so "at year-end" did at the end of the last year, when that is not long ago; "she will leave at the
    turn of the year", said in its second half, is of the next."""
    if meaning.edge == "turn":
        return 1 if civil(day)[1] > _SPRING_ENDS and setting.tense() in AHEAD else 0
    if core.frame != "ended" or civil(day)[1] > _SPRING_ENDS:
        return 0
    return -1 if setting.tense() in BACK else 0


_TURNS = {"week": _of_week, "weekend": _of_weekend, "year": _of_year}


def _is_next_turn(core: Shift, meaning: Meaning, told: Place) -> bool:
    """Whether "the turn of the century" is still to come where the story stands late in one: 1900 after 1871."""
    if core.count or meaning.mod != "START" or meaning.edge not in ("sharp", "turn"):
        return False
    late = _LATE_IN_CENTURY if meaning.edge == "turn" else _NEARLY_OVER
    return civil(told.period.first)[0] % 100 >= late


def _is_turn_to_come(core: Shift, meaning: Meaning, setting: Setting) -> bool:
    """Whether news of a century nearly over speaks of the turn to the next: "by the turn of the century" in 1988."""
    if core.count or meaning.mod != "START" or meaning.edge not in ("sharp", "turn"):
        return False
    late = setting.published is not None and civil(setting.published.day)[0] % 100 >= _NEARLY_OVER
    return late and setting.tense() not in BACK
