"""Clock figures that tell how long a race took: "won in 2:21 on Sunday" holds Sunday alone."""

import re
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.late_patterns import late_pattern

_FIGURES = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?,? (?:on )?(?=[A-Za-z])")
_HALF = re.compile(r"\d{1,2}:\d\d ?[ap]\.?m\b", re.IGNORECASE)
# "Check in 3:00 Monday": a verb with its "in".
_WITH_IN = late_pattern(
    r"\b(?:check|sign|log|drop|com|came|call|walk|be|clock|punch|tun|phon|stay)[a-z]* in \Z", re.IGNORECASE
)
_REACH = 20  # characters before the figures that are looked at


def without_run_time(text: str, candidate: Candidate) -> Candidate:
    """The day of "won in 2:21 on Sunday": nothing happens "in" a clock time."""
    start, core = candidate.start, candidate.piece.meaning.core
    if not text.endswith(" in ", 0, start) or not isinstance(core, Named) or core.minute is None:
        return candidate
    figures = _FIGURES.match(text, start, candidate.end)
    if figures is None or _HALF.match(text, start) or _WITH_IN.search(text, max(0, start - _REACH), start):
        return candidate
    day = replace(core, minute=None, hour_only=None, twelve=None)
    return candidate.with_core(day, start=figures.end(), rule="weekday")
