"""Where a history speaks of the time it was written in: "last year", "the museum will open on 3 May"."""

from collections.abc import Callable
from typing import Literal

from timeline.dates.direction import Look
from timeline.dates.find import Candidate
from timeline.dates.history.narrative import in_quotation
from timeline.dates.history.told import is_deictic
from timeline.dates.meaning import Core, Named, Shift

_YEARS_NOW = frozenset(Shift("year", count) for count in (-1, 0))  # "last year", which no story says of its own
_REACH = 120  # characters to each side in which a verb in the future may stand
_WILL = " will "
_BARE = {"month", "day", "holiday", "country"}


def is_of_own_time(
    text: str, candidate: Candidate, look: Look, published: bool, tells_of_now: Callable[[], bool]
) -> bool:
    """Whether an expression of a history counts from when it was written: one that points there outside of quotations,
    or any where ``tells_of_now``, as "today" does before it in its sentence. ``look`` is which way its verb looks."""
    core = candidate.piece.meaning.core
    side = _side_of_now(core)
    if side is None and _is_bare(core):
        low, high = max(0, candidate.start - _REACH), candidate.end + _REACH
        to_come = published and text.find(_WILL, low, high) >= 0 and look() == "future"
        return to_come and not in_quotation(text, candidate.start)
    if side is None and not is_deictic(candidate.piece.meaning):
        return False
    ahead = (side == "ahead" or isinstance(core, Shift)) and look() == "future"
    if side == "ahead" and not ahead:
        return False
    if published and (ahead or side == "back" or core in _YEARS_NOW):
        return not in_quotation(text, candidate.start)
    return tells_of_now()


def _side_of_now(core: Core) -> Literal["ahead", "back"] | None:
    """The side of the time of writing to which a word sends a name: "next spring" ahead, "last autumn" back; "this
    spring" is on no side, but no story calls its own so."""
    if not isinstance(core, Named):
        return None
    if core.which == "this" and core.season is not None:
        return "back"
    if core.which in ("this", "next"):
        return "ahead"
    return "back" if core.which == "last" and core.weekday is None else None


def _is_bare(core: Core) -> bool:
    """Whether a name is of a day or month and leaves out its year: "3 May", "Midsummer's Day"."""
    return isinstance(core, Named) and bool(core.month or core.holiday) and vars(core).keys() <= _BARE
