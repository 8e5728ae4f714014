"""A length at one end of a named period: "the first nine months of 1997" is a length that has its place, and "the
last days of April 1945" is late in that month."""

import re
from dataclasses import replace
from functools import cache

from timeline.dates.combining.kinds import is_bare
from timeline.dates.lexicon import Mod
from timeline.dates.meaning import Length, Meaning, Named, Shift
from timeline.dates.piece import Piece

_ENDS: dict[str, int] = {"first": 1, "opening": 1, "initial": 1, "last": -1, "final": -1, "closing": -1}
_MODS: dict[str, Mod] = {  # of "the early months of 1916"
    **dict.fromkeys(("first", "opening", "early"), "START"),
    **dict.fromkeys(("last", "final", "closing", "later", "latter"), "END"),
}
_PERIODS = ("month", "quarter", "half", "season", "decade", "century", "year")  # what a portion can be of


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    end = re.compile(rf"(?:the\s+)?(?:very\s+)?(?P<end>{'|'.join({**_ENDS, **_MODS})})\s", re.IGNORECASE)
    return end, re.compile(r"\s+(?:of|in)\s+(?P<the>the\s+)?\Z", re.IGNORECASE)


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
    if not isinstance(length, Length) or second.meaning.mod or not _is_period(period):
        return None
    end, between = _patterns()
    found = end.match(run, first.start, first.end)
    joined = between.fullmatch(run, first.end, second.start)
    if found is None or joined is None or not isinstance(period, Named | Shift):
        return None
    if joined["the"] and is_bare(period):
        return None  # "the first two weeks of the 2019 season" are none of the year 2019
    word = found["end"].lower()
    if length.count is None and first.rule == "units of a time told":
        mod = _MODS.get(word)
        if isinstance(period, Shift) and run[: second.end].endswith(f" the {period.unit}"):
            period = replace(period, frame="story now")  # "the last days of the year" may be those of a year told
        return Piece(first.start, second.end, Meaning(period, mod, second.meaning.edge), first.rule) if mod else None
    if length.count is None or word not in _ENDS:
        return None
    core = replace(length, reach=_ENDS[word], part_of=period)
    return Piece(first.start, second.end, Meaning(core, first.meaning.mod), first.rule)


def _is_period(core: object) -> bool:
    if isinstance(core, Shift):
        return core.unit in _PERIODS
    if not isinstance(core, Named) or core.day is not None or core.minute is not None or core.part is not None:
        return False
    return core.weekday is None and any(getattr(core, name) is not None for name in _PERIODS)
