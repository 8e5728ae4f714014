"""Whether a text is the obituary of somebody just dead, which is news, however many years of a life it names."""

import re
from collections.abc import Sequence

from timeline.civil import civil, day_number
from timeline.dates.find import Candidate
from timeline.dates.meaning import Named, Shift
from timeline.late_patterns import late_pattern

_OPENING = 400  # characters in which an obituary says that somebody died
_LATELY = 100  # days; no paper goes on about a death for longer without its year
_HAS_DIED = late_pattern(r"\b(?:has|have) (?:just |now )?died\b(?! out)")
_SURVIVED = late_pattern(r"\b(?:is|are) survived by\b")
_DIED = late_pattern(r"\b(?:died|death|passed away)\b[^.;]*\Z", re.IGNORECASE)
_JUST_NOW = (Shift("day", -1), Shift("week", -1), Shift("week", 0))  # "died yesterday", "died last week"
_ALWAYS_THERE = 28  # the last day that every month has
_REACH = 90  # characters from "died" to its day


def is_obituary(text: str, found: Sequence[Candidate], published: int) -> bool:
    """Whether a text tells of a death that is news: "has died aged 88", "died on Feb. 12", "is survived by"."""
    if _HAS_DIED.search(text, 0, _OPENING) or _SURVIVED.search(text):
        return True
    for candidate in found:
        if candidate.start > _OPENING:
            return False
        core = candidate.piece.meaning.core
        lately = core in _JUST_NOW or (isinstance(core, Named) and _is_lately(core, published))
        if lately and _DIED.search(text, max(0, candidate.start - _REACH), candidate.start):
            return True
    return False


def _is_lately(core: Named, published: int) -> bool:
    """Whether a day without a year, or a weekday, may be one just before the publish date."""
    if core.year is not None or core.base is not None or core.which not in (None, "last", "past"):
        return False
    if core.month is None or core.day is None:
        return core.weekday is not None and core.month is None and core.day is None
    year = civil(published)[0]
    days = [day_number(each, core.month, min(core.day, _ALWAYS_THERE)) for each in (year - 1, year)]
    return any(0 <= published - day <= _LATELY for day in days)
