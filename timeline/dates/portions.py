"""A length at one end of a named period: "the first nine months of 1997" is a length that has its place."""

import re
from dataclasses import replace
from functools import cache

from timeline.dates.meaning import Length, Meaning, Named, Shift
from timeline.dates.piece import Piece

_ENDS: dict[str, int] = {"first": 1, "opening": 1, "initial": 1, "last": -1, "final": -1, "closing": -1}
_PERIODS = ("month", "quarter", "half", "season", "decade", "century", "year")  # what a portion can be of


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    end = re.compile(rf"(?:the\s+)?(?P<end>{'|'.join(_ENDS)})\s", re.IGNORECASE)
    return end, re.compile(r"\s+(?:of|in)\s+(?:the\s+)?\Z", re.IGNORECASE)


def portioned(run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces of a run with each such length and the period after it made one."""
    out: list[Piece] = []
    for piece in pieces:
        whole = _portion(run, out[-1], piece) if out else None
        if whole is not None:
            out.pop()
        out.append(whole or piece)
    return tuple(out)


def _portion(run: str, first: Piece, second: Piece) -> Piece | None:
    length, period = first.meaning.core, second.meaning.core
    if not isinstance(length, Length) or length.count is None or second.meaning.mod or not _is_period(period):
        return None
    end, between = _patterns()
    found = end.match(run, first.start, first.end)
    if found is None or not between.fullmatch(run, first.end, second.start) or not isinstance(period, Named | Shift):
        return None
    core = replace(length, reach=_ENDS[found["end"].lower()], part_of=period)
    return Piece(first.start, second.end, Meaning(core, first.meaning.mod), first.rule)


def _is_period(core: object) -> bool:
    if isinstance(core, Shift):
        return core.unit in _PERIODS
    if not isinstance(core, Named) or core.day is not None or core.minute is not None or core.part is not None:
        return False
    return core.weekday is None and any(getattr(core, name) is not None for name in _PERIODS)
