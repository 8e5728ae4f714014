"""Counts that a date or a word beside them ties: "On 6 May, two days later, it was sold" tells one day twice, and
"two years after that" counts from what was told."""

import re
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.lexicon import GRAIN_OF_UNIT
from timeline.dates.meaning import Core, Length, Meaning, Named, Shift
from timeline.late_patterns import late_pattern
from timeline.model import Grain

# Between the date and the count: a comma, a dash or a bracket, and words such as "only" in the languages read.
_GAP = late_pattern(
    r"\s?(?:,|\s[–—-]|\()\s?"
    r"(?:(?:only|just|exactly|barely|almost|nearly|some|about|nur|erst|genau|knapp|rund|sólo|solo|apenas|casi|soit"
    r"|presque|quasi|appena|circa|pas|maar|ровно|всего) )?",
    re.IGNORECASE,
)
_THAT = late_pattern(
    r" (?P<side>after|before) that"
    r"(?=\s?[,.;:)]|\s*\Z|\s+(?:the|he|she|they|it|we|I|an?|his|her|their|in|on|at|and|but"
    r"|came|went|fell|died|followed|left)\b)",
    re.IGNORECASE,
)
_A_WEEKDAY = late_pattern(
    r"\s?(?:,|\s[–—-]|\()\s?(?:(?:which was|it was) )?(?:an?|einem?|un|una|um|uma|een) ", re.IGNORECASE
)
_A_FEAST = late_pattern(r"\s?(?:,|\s[–—-]|\()\s?(?:(?:which was|it was) )?(?:the )?", re.IGNORECASE)
_ON = late_pattern(r",? \(?(?:on|in) (?:the )?|, ", re.IGNORECASE)
_ENDS = late_pattern(r"\s?[,.;:)]|\s*\Z|\s[–—-]\s")


def told_beside(text: str, before: Candidate, candidate: Candidate, core: Shift) -> Candidate | None:
    """The candidate of a count as the date right before it, told again; None where it stands in no apposition.

    "It shut in 1870, four years later." names 1870 alone, but "in 1870; four years later, it shut" names 1874 too.
    """
    grain = _grain_of(before.piece.meaning.core)
    if core.frame != "story" or not core.count or grain is None:
        return None
    if _GAP.fullmatch(text, before.end, candidate.start) is None or _ENDS.match(text, candidate.end) is None:
        return None
    meaning = replace(candidate.piece.meaning, core=Shift(grain, 0, "story", again=True), mod=None, edge=None)
    return candidate.with_meaning(meaning)


def told_behind(text: str, candidate: Candidate, following: Candidate, core: Shift) -> Candidate | None:
    """The candidate of a count as the full date right behind it, "Three years earlier, in 2006, it had been sold", or
    of a day as that day, "The next day, Oct. 4, he left"; None where none stands there."""
    date = following.piece.meaning.core
    if core.frame != "story" or not core.count or not isinstance(date, Named) or date.base:
        return None
    of_day = core.unit == "day" and date == Named(month=date.month, day=date.day) and date.day is not None
    if date.year is None and not (of_day and date.month is not None):
        return None
    if _ON.fullmatch(text, candidate.end, following.start) is None or _ENDS.match(text, following.end) is None:
        return None
    if core.unit == "year":
        date = Named(year=date.year)  # "eleven years later, on 3 May 1914" is told of the year
    return candidate.with_meaning(Meaning(replace(date, borrowed=True)))


def weekday_beside(text: str, before: Candidate, candidate: Candidate, core: Named) -> Candidate | None:
    """The candidate of a weekday or feast as the date right before it, told again: "On 3 May 1687, a Saturday, it was
    sold", "on 29 March 1461, Palm Sunday, they met"."""
    date = before.piece.meaning.core
    named = core in (Named(weekday=core.weekday), Named(holiday=core.holiday))
    if not named or not isinstance(date, Named) or date.month is None or date.day is None:
        return None
    gap = _A_WEEKDAY if core.holiday is None else _A_FEAST
    if gap.fullmatch(text, before.end, candidate.start) is None or _ENDS.match(text, candidate.end) is None:
        return None
    return candidate.with_core(Shift("day", 0, "story", again=True))


def counted_from_that(text: str, candidate: Candidate, core: Length) -> Candidate | None:
    """The candidate of a length that is counted from what was told: "two years" of "two years after that"; None where
    none is, as in "two days after that attack"."""
    that = _THAT.match(text, candidate.end) if core.count is not None and core.unit in GRAIN_OF_UNIT else None
    if that is None or core.reach or core.part_of is not None or core.count != int(core.count or 0):
        return None
    if candidate.piece.meaning.mod is not None:
        return None  # "almost two months after that" tells how long, and no date
    count = int(core.count) * (-1 if that["side"].lower() == "before" else 1)
    meaning = replace(candidate.piece.meaning, core=Shift(GRAIN_OF_UNIT[core.unit], count, "story"))
    return Candidate.at(candidate.start, that.end(), meaning, "counted from what was told")


def _grain_of(core: Core) -> Grain | None:
    """How finely a name or "today" tells a date; None for a time of day and for what names no day, month or year."""
    if core == Shift("day", 0):
        return "day"
    if not isinstance(core, Named) or core.base is not None or core.minute is not None or core.part is not None:
        return None
    if core.day is not None or core.weekday is not None or core.holiday is not None:
        return "day"
    if core.month is not None:
        return "month"
    return "year" if core.year is not None and core == Named(year=core.year) else None
