"""Days that head the lines below them, and times that are of another line: "Tarn v Ruddle, 5.30pm" above "Sunday,
February 20", and "6.30pm Quiz Hour" below it."""

import re
from collections.abc import Sequence

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.surroundings import LINE_OPENS

_TIME = r"[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?"
_DAY = r"(?:[^\W\d_]|[0-9]{1,2} \w)[^\n]*[\w.]"
_TIME_FIRST = re.compile(rf"(?P<first>{_TIME})\s*\n\s*(?P<last>{_DAY})")
_DAY_FIRST = re.compile(rf"(?P<first>{_DAY})\s*\n\s*(?P<last>{_TIME})")
_LINE_ENDS = re.compile(r"[^\S\n]*:?[^\S\n]*(?:\n|\Z)")
_LINE_REACH = 12  # characters of signs before the first word of a line
_WORDS_NEAR = 60  # characters beside a time in which its line has other words
_OF_TIME = {"minute", "hour_only", "twelve", "zone", "zone_name"}


def with_lines_apart(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates with such a time and such a day as two."""
    if not any("\n" in text[one.start : one.end] for one in found):
        return found
    return [part for one in found for part in _apart(text, one)]


def heads_next_line(text: str, time: tuple[int, int], day: tuple[int, int]) -> bool:
    """Whether a day is all of a line below that of a time, which holds other words too."""
    apart = "\n" in text[time[1] : day[0]] and _LINE_ENDS.match(text, day[1]) is not None
    return apart and _has_words(text, *time)


def _has_words(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - _WORDS_NEAR) : start], text[end : end + _WORDS_NEAR]
    return any(map(str.isalpha, before.rpartition("\n")[2] + after.partition("\n")[0]))


def _apart(text: str, candidate: Candidate) -> tuple[Candidate, ...]:
    core, start, end = candidate.piece.meaning.core, candidate.start, candidate.end
    if not isinstance(core, Named) or core.minute is None or (core.weekday is None and core.month is None):
        return (candidate,)
    time, day = ({k: v for k, v in vars(core).items() if (k in _OF_TIME) is of_time} for of_time in (True, False))
    lines = _TIME_FIRST.fullmatch(text, start, end)
    if lines is not None:
        apart = heads_next_line(text, lines.span("first"), lines.span("last"))
        first, last = time, day
    else:
        lines = _DAY_FIRST.fullmatch(text, start, end)
        opens = LINE_OPENS.search(text, max(0, start - _LINE_REACH), start) is not None
        apart = lines is not None and opens and _has_words(text, *lines.span("last"))
        first, last = day, time
    if lines is None or not apart:
        return (candidate,)
    return (
        candidate.with_core(Named(**first), end=lines.end("first")),
        candidate.with_core(Named(**last), start=lines.start("last")),
    )
