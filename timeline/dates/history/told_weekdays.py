"""Weekdays that go on from a full date told right before them: "On Sunday 2 September 1666 it began. By Monday ...".

Such a weekday is of the story, and no sign that a text tells news.
"""

from collections.abc import Sequence
from dataclasses import replace

from timeline.civil import DAYS_PER_WEEK, civil, day_number, weekday
from timeline.dates.find import Candidate
from timeline.dates.meaning import Core, Named, Shift
from timeline.late_patterns import late_pattern

_REACH = 300  # characters, some three sentences, within which a weekday goes on from a day
_LONG_AGO = 20  # years; a day as old as that is no day of the news, though it is written without its weekday
_LAST_JULIAN = 1923  # Greece was the last country to leave that calendar; after it a weekday that is off is a slip
_NEW_SENTENCE = late_pattern(r"[.!?][\"”’')]*\s")
_BY = late_pattern(r"\b(?:by|until|till) \Z")


def told_weekdays(text: str, found: Sequence[Candidate], published: int | None) -> dict[int, bool]:
    """Where weekdays of the story start, and whether that is sure: the date before them is written with its weekday,
    "Sunday 2 September 1666", so that the text tells by weekdays."""
    out: dict[int, bool] = {}
    day: Candidate | None = None
    sure = long_ago = False
    for candidate in found:
        core = candidate.piece.meaning.core
        if day is not None and not _near(text, day, candidate):
            day = None
        if isinstance(core, Named) and core.year is not None:
            long_ago = _is_past(core, published, sure=False)
        if isinstance(core, Named) and core.year is not None and core.day is not None:
            sure = core.weekday is not None
            day = candidate if _is_past(core, published, sure=sure) else None
        elif long_ago and isinstance(core, Named) and core.weekday is not None and core.day is not None:
            day, sure = candidate, True  # "In May 1886 ... On Saturday, the 1st, ... On Monday"
        elif day is not None and candidate.piece.rule == "weekday" and isinstance(core, Shift) and core.again:
            sure = True  # "On 24 February 1847, a Wednesday, it began. By Friday"
        elif day is not None and is_bare_weekday(core):
            between = text[day.end : candidate.start]
            if sure or _NEW_SENTENCE.search(between) or _BY.search(between):
                out[candidate.start] = sure
                day = candidate
        elif day is not None and _is_day_of_story(core):
            day = candidate
    return out


def is_bare_weekday(core: Core) -> bool:
    """Whether a name is a weekday, or a time of one, that nothing chooses: "Monday", "Monday morning"."""
    return (
        isinstance(core, Named)
        and core.weekday is not None
        and core == Named(weekday=core.weekday, part=core.part, minute=core.minute)
    )


def _near(text: str, day: Candidate, candidate: Candidate) -> bool:
    return candidate.start - day.end <= _REACH and "\n" not in text[day.end : candidate.start]


def _is_past(core: Named, published: int | None, *, sure: bool) -> bool:
    """Whether a full date lies well before the publish date."""
    years = 2 if sure else _LONG_AGO
    return published is None or (core.year or 0) <= civil(published)[0] - years


def _is_day_of_story(core: Core) -> bool:
    if isinstance(core, Shift):
        return core.frame == "story" and core.unit == "day"
    return isinstance(core, Named) and core.year is None and core.day is not None and core.base is None


def by_written_weekday(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates with bare weekdays as the calendar of the last written date has them: where "Sunday 2 September
    1666" was a Thursday by ours, its Monday is our Friday."""
    off = 0
    out: list[Candidate] = []
    for candidate in found:
        meaning = candidate.piece.meaning
        core = meaning.core
        if isinstance(core, Named) and core.weekday is not None and core.day is not None and core.year is not None:
            off = _weekdays_off(core)
        elif off and isinstance(core, Named) and core.weekday is not None and is_bare_weekday(core):
            moved = replace(core, weekday=(core.weekday + off) % DAYS_PER_WEEK)
            candidate = candidate.with_core(moved)
        out.append(candidate)
    return tuple(out)


def _weekdays_off(core: Named) -> int:
    """How many weekdays our calendar is ahead of the one that a full date is written in."""
    if (core.year or 0) > _LAST_JULIAN:
        return 0
    try:
        return (
            weekday(day_number(core.year or 0, core.month or 1, core.day or 1)) - (core.weekday or 0)
        ) % DAYS_PER_WEEK
    except ValueError:
        return 0
