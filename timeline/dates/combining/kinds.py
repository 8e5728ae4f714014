"""The kinds of pieces that the table of joins speaks of: "clock", "weekday", "shift year"."""

import re
from functools import cache

from timeline.dates.lexicon import expand
from timeline.dates.meaning import Core, Named, Shift

_FINEST_FIRST = tuple("weekday weekend holiday month quarter half season year decade century millennium".split())


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern in the notation of rules, compiled once: ``compiled("{apos}s")`` finds "'s" and "’s"."""
    return re.compile(expand(pattern), re.IGNORECASE)


def kind_of(core: Core) -> str | None:
    """The name of what a core says most finely, as the table of joins uses it; None for lengths and sets."""
    if isinstance(core, Shift):
        return f"shift {(core.then or core).unit}"
    if not isinstance(core, Named):
        return None
    if core.minute is not None or core.part is not None:
        only = not any((core.year, core.month, core.day, core.weekday is not None, core.base, core.holiday))
        return ("clock" if core.minute is not None else "part") if only else "time"
    if core.day is not None:
        return "month day" if core.month is None else "day" if core.year is None else "date"
    said = vars(core)
    for name in _FINEST_FIRST:
        if name in said:
            return name
    return None


def is_bare(core: Core) -> bool:
    """Whether a core names a year or a month and nothing else: after "the" it says which, "the 2019 season"."""
    return isinstance(core, Named) and bool(vars(core)) and vars(core).keys() <= {"year", "month"}
