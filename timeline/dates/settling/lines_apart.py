"""A time that ends one line and a day that is all of the next: "Tarn v Ruddle, 5.30pm" above "Sunday, February 20"."""

import re
from collections.abc import Sequence

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named

_TWO_LINES = re.compile(  # the words of a day and its time
    r"(?P<time>\d\d?(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)\s*\n\s*(?P<day>\D.*|\d\d? \w.*)"
)
_DAY_IS_ALL = re.compile(r"[^\S\n]*:?[^\S\n]*(?:\n|\Z)")
_OF_TIME = {"minute", "hour_only", "twelve", "zone", "zone_name"}


def with_lines_apart(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates with such a time and such a day as two."""
    if not any("\n" in text[one.start : one.end] for one in found):
        return found
    return [part for one in found for part in _apart(text, one)]


def heads_next_line(text: str, time: int, day: int, end: int) -> bool:
    """Whether a day from ``day`` to ``end`` is all of the line below that of a time, which ends a line of words."""
    if "\n" not in text[time:day] or _DAY_IS_ALL.match(text, end) is None:
        return False
    return any(map(str.isalpha, text[text.rfind("\n", 0, time) + 1 : time]))


def _apart(text: str, candidate: Candidate) -> tuple[Candidate, ...]:
    core = candidate.piece.meaning.core
    lines = _TWO_LINES.fullmatch(text, candidate.start, candidate.end)
    if lines is None or not isinstance(core, Named) or core.minute is None:
        return (candidate,)
    if not heads_next_line(text, candidate.start, lines.start("day"), candidate.end):
        return (candidate,)
    time, day = ({k: v for k, v in vars(core).items() if (k in _OF_TIME) is of_time} for of_time in (True, False))
    return (
        candidate.with_core(Named(**time), end=lines.end("time")),
        candidate.with_core(Named(**day), start=lines.start("day")),
    )
