"""Clock times told together: one instant in two zones, "6:12 a.m. (2212 GMT Friday)", where one zone follows from the
other, and its day; hours from and to, "8:00-5:00"."""

import re
from dataclasses import replace

from timeline.civil import MINUTES_PER_DAY
from timeline.dates.meaning import Named
from timeline.dates.piece import Piece

_BETWEEN = re.compile(r"\s?[(\[/]\s?|,\s?or\s|\sor\s")
_FROM_TO = re.compile(r"\s?[-–—]\s?|\s(?:to|until|till)\s", re.IGNORECASE)
_EAST, _WEST = 14 * 60, -12 * 60  # minutes; no zone lies further from UTC
_STEP = 15  # minutes; every zone of today is a multiple of them from UTC
_NOON = 12 * 60  # minutes


def paired(run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with clock times of one instant put in step: each has its zone, and the day that it needs. Hours from
    and to are put in order: "open 8:00-5:00" is until five in the afternoon."""
    out = list(pieces)
    for i in range(len(out) - 1):
        first, second = out[i].meaning.core, out[i + 1].meaning.core
        if not isinstance(first, Named) or not isinstance(second, Named) or second.minute is None:
            continue
        if second.zone is None:
            if _ends_later(first, second) and _FROM_TO.fullmatch(run, out[i].end, out[i + 1].start):
                out[i] = out[i].with_core(replace(first, twelve=None))
                out[i + 1] = out[i + 1].with_core(replace(second, minute=second.minute + _NOON, twelve=None))
            continue
        if _BETWEEN.fullmatch(run, out[i].end, out[i + 1].start) and not out[i + 1].ends_pair:
            both = _in_step(_at_midnight(first, out[i + 2 :]), second)
            if both is not None:
                out[i] = out[i].with_core(_as_written(both[0], first))
                out[i + 1] = out[i + 1].with_core(both[1])
    return tuple(out)


def _ends_later(first: Named, second: Named) -> bool:
    """Whether an end would lie before its start if it were of the morning too."""
    if not (first.twelve and second.twelve) or first.minute is None or second.minute is None:
        return False
    return second.minute <= first.minute < _NOON and second.part is None


def _in_step(first: Named, second: Named) -> tuple[Named, Named] | None:
    """Both names, or None when they cannot be of one instant."""
    if first.minute is None or second.minute is None or second.zone is None:
        return None
    minute = first.minute
    if first.zone is None and _is_of_afternoon(first, second):
        minute += _NOON
        first = replace(first, minute=minute)
    apart = minute - second.minute + second.zone
    zone = first.zone
    if zone is None:
        zone = min((apart + turn * MINUTES_PER_DAY for turn in (-1, 0, 1)), key=abs)
        if not _WEST <= zone <= _EAST or zone % _STEP:
            return None
        first = replace(first, zone=zone, twelve=None, local=None)
    days = round((apart - zone) / MINUTES_PER_DAY)  # how far the second one's day is ahead of the first one's
    if not days:
        return first, second
    own = [_has_day(name) for name in (first, second)]
    if own == [False, True]:
        return replace(first, lag=-days), second
    return first, second if own[1] else replace(second, lag=days)


def _at_midnight(name: Named, following: list[Piece]) -> Named:
    """A midnight as the start of a day, from which the day of the other clock is counted; one whose day is named only
    behind both, "at midnight (2100 GMT) on Sunday", as it is."""
    named = following[0].meaning.core if following else None
    if name.minute != MINUTES_PER_DAY or (isinstance(named, Named) and _has_day(named)):
        return name
    return replace(name, minute=0)


def _as_written(name: Named, first: Named) -> Named:
    """A name put in step, with the midnight that ends a day where that was written."""
    if name.minute or not first.minute:
        return name
    return replace(name, minute=first.minute, lag=name.lag - 1 or None if name.lag else None)


def _is_of_afternoon(first: Named, second: Named) -> bool:
    """Whether an hour without "p.m." is of the same day as the other only if it is one: "7:10 (10:10 p.m. ET)"."""
    if not first.twelve or first.minute is None or second.minute is None or second.zone is None or second.zone > 0:
        return False
    early, late = (first.minute + half - second.minute + second.zone for half in (0, _NOON))
    return first.minute < _NOON and early < _WEST <= late <= 0


def _has_day(name: Named) -> bool:
    return any((name.day, name.weekday is not None, name.base, name.holiday))
