"""The lines of a log, a live page, each of which a time opens: "11:05 A body was found"."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.dates.find import Candidate
from timeline.dates.goes_on import is_bare_time
from timeline.dates.outcome import Outcome
from timeline.late_patterns import late_pattern
from timeline.model import Anchor, Moment

_LOG_LINE = late_pattern(  # "11:05 A body was found"
    r"(?:\A|\n)[^\S\n]*(?P<time>\d\d?(?:[:.]\d\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?))(?: [A-Z]{2,4})?"
    r"\s?[-–—:|]?\s[\"“‘']?[^\W\d_]"
)
_LOG_REACH = 4000  # characters, a long update of a live page
_LONGEST_INDENT = 20  # characters before the time that opens a line
_LONGEST_HEAD = 40  # characters of a line that names a day for those below it


def day_of_log(text: str, found: Sequence[Candidate], outcomes: Sequence[Outcome]) -> Anchor | None:
    """The day of the line before in a log, for the candidate behind those of all ``outcomes``; None for any other."""
    position = len(outcomes)
    if not position or not is_bare_time(found[position].piece.meaning.core):
        return None
    above = _line_before(text, found[position].start, found[position - 1].end)
    if above is None:
        return None
    back = takewhile(lambda n: found[n].start >= above, range(position - 1, -1, -1))
    at = next((n for n in back if found[n].start == above), None)
    interval = outcomes[at].reading.interval if at is not None else None
    if at is None or interval is None or interval.start is None:
        return None
    return Anchor("mention", Moment(interval.start.day), found[at].start, found[at].end)


def _line_before(text: str, start: int, told: int) -> int | None:
    """Where the time stands that opens the line of a log before the one that a time opens: "11:05 It sank" has that of
    "09:40 It ran aground", whatever days are told between. None where no time opens the line, and where the mention
    before it, which ends at ``told``, heads a day."""
    own = _LOG_LINE.match(text, max(0, text.rfind("\n", max(0, start - _LONGEST_INDENT), start)))
    if own is None or own.start("time") != start:
        return None
    line, line_end = text.rfind("\n", max(0, told - _LONGEST_HEAD), told), text.find("\n", told, told + _LONGEST_HEAD)
    opens_near = line >= 0 or told <= _LONGEST_HEAD
    if opens_near and 0 <= line_end <= line + _LONGEST_HEAD and _LOG_LINE.match(text, max(0, line)) is None:
        return None
    above = [found.start("time") for found in _LOG_LINE.finditer(text, max(0, start - _LOG_REACH), own.start() + 1)]
    return above[-1] if above else None
