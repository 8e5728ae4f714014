"""A day before or after one that is named: "the day after Christmas", "the Friday before Labor Day"."""

import re
from collections.abc import Callable
from dataclasses import replace

from timeline.dates.meaning import Core, Length, Named
from timeline.dates.piece import Piece
from timeline.dates.spans import Period, Spell

_SAID = re.compile(
    r"(?:day|days|weeks?)\s+(?:before|after)\b", re.IGNORECASE
)  # of "the day before" and of "Friday before"
_SIDE = re.compile(r"\s+(before|after)\s+(?:the\s+)?", re.IGNORECASE)
_LEAD = re.compile(r"(?<!\bin\s)\bthe\s+day\s+(before|after)\s+(?:the\s+)?\Z", re.IGNORECASE)
_REACH = 24  # characters of "the day before the" with blanks to spare
_LASTING = re.compile(r"\b(?:for|over|within|in|during|lasting|lasted|the|spent|every|each)\s+\Z")
_DAYS_OF = {"D": 1, "W": 7}
_DAYS = frozenset({"weekday", "day", "date", "holiday"})


def with_days_beside(run: str, pieces: tuple[Piece, ...], kind_of: Callable[[Core], str | None]) -> tuple[Piece, ...]:
    """The pieces of a run with "the day before", or "the Friday before", and the day it stands in front of as the one
    day that both name.

    ``kind_of`` gives the name of what a core says most finely.
    """
    if " " not in run or not _SAID.search(run):
        return pieces
    out: list[Piece] = []
    for piece in pieces:
        core = piece.meaning.core
        count = _count_before(run, out[-1], piece, kind_of) if out else None
        if count is not None and isinstance(core, Named):
            out[-1] = piece.with_core(replace(core, beside=count), start=out[-1].start)
            continue
        lead = _LEAD.search(run, max(0, piece.start - _REACH), piece.start)
        named = isinstance(core, Named) and core.nth_unit is None and kind_of(core) in _DAYS and not piece.meaning.mod
        weekday = _weekday_before(run, out[-1], piece, kind_of) if named and out else None
        if weekday is not None and isinstance(core, Named):
            first = out.pop()
            core = replace(core, weekday_beside=weekday)
            out.append(piece.with_core(core, start=first.start))
            continue
        if not named or not isinstance(core, Named) or lead is None or (out and out[-1].end > lead.start(1) - 1):
            out.append(piece)
            continue
        if out and out[-1].end > lead.start():
            out.pop()  # "the day" alone
        core = replace(core, beside=-1 if lead[1].lower() == "before" else 1)
        out.append(piece.with_core(core, start=lead.start()))
    return tuple(out)


def _count_before(run: str, first: Piece, second: Piece, kind_of: Callable[[Core], str | None]) -> int | None:
    """The days of "three days before Christmas", negative before it; None where a piece is no such count, as in "the
    two weeks before Christmas" and "for three days after Christmas"."""
    length, core, side = first.meaning.core, second.meaning.core, _SIDE.fullmatch(run, first.end, second.start)
    if side is None or not isinstance(length, Length) or not isinstance(core, Named) or kind_of(core) != "holiday":
        return None
    if length.count is None or length.count != int(length.count) or length.unit not in _DAYS_OF or length.reach:
        return None
    said = run[: first.end].lower()
    if first.meaning.mod or second.meaning.mod or core.nth_unit or _LASTING.search(said[: first.start]):
        return None
    if said[first.start :].startswith("the "):
        return None
    return int(length.count) * _DAYS_OF[length.unit] * (-1 if side[1].lower() == "before" else 1)


def _weekday_before(
    run: str, first: Piece, second: Piece, kind_of: Callable[[Core], str | None]
) -> tuple[int, int] | None:
    """The weekday of "the Friday before Easter" and the side of the day it is on; None where a piece is no such one."""
    core = first.meaning.core
    side = _SIDE.fullmatch(run, first.end, second.start)
    if kind_of(second.meaning.core) == "weekday":
        return None  # "fell on Friday after Thursday's gain"
    if side is None or not isinstance(core, Named) or core.weekday is None or core != Named(weekday=core.weekday):
        return None
    return core.weekday, -1 if side[1].lower() == "before" else 1


def day_beside(spell: Spell, side: int) -> Period:
    """The day so many days before a spell (-1 the day before) or after it: 1 after a Ramadan is the day past its end.

    Raises OutOfCalendarError at the ends of the calendar.
    """
    return Period("day", spell.first if side < 0 else spell.after - 1).shift(side)
