"""The two ends of one stretch, neither with its year: "from June 5 to August 10" ends after it begins."""

import re
from collections.abc import Callable
from dataclasses import replace

from timeline.civil import civil
from timeline.dates.direction import BACK
from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.outcome import Outcome, outcome_of
from timeline.dates.reading import Reading
from timeline.model import Alternative

_JOINS = re.compile(r"[-–/]| (?:to|through|until|till|and) (?:the )?(?:(?:early|mid|late)[ -])?")
_BETWEEN = re.compile(r"\bbetween (?:the )?(?:(?:early|mid|late)[ -])?\Z", re.IGNORECASE)
_BETWEEN_REACH = 20  # characters that "between the early " takes
_NOTE = "The two ends of one stretch follow each other."
_OTHERWISE = "if it is not an end of what is written beside it"


def are_ends(text: str, first: Candidate, last: Candidate) -> bool:
    """Whether two neighbours are the ends of one stretch and both leave out their year."""
    if not (_is_of_some_year(first) and _is_of_some_year(last)):
        return False
    join = _JOINS.fullmatch(text, first.end, last.start)
    if join is None:
        return False
    return not join[0].startswith(" and") or bool(
        _BETWEEN.search(text, max(0, first.start - _BETWEEN_REACH), first.start)
    )


def _is_of_some_year(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    return (
        isinstance(core, Named)
        and core.month is not None
        and core.year is None
        and core.base is None
        and core.which is None
        and core.minute is None
    )


def in_order(
    ends: tuple[Candidate, Candidate], read_as: tuple[Outcome, Outcome], read: Callable[[Candidate], Reading]
) -> tuple[Outcome, Outcome]:
    """The outcomes of two ends with the last after the first: where they were read the other way round, the first goes
    back to the year before where verbs look back, else the last goes on to the year after. ``read`` reads a candidate.
    """
    first, last = read_as
    if first.period is None or last.period is None or first.period.first <= last.period.first:
        return read_as
    back = first.reading.tense in BACK or last.reading.tense in BACK
    if back:
        year = civil(last.period.first)[0]
        earlier = _of_year(ends[0], first.reading, year, read)
        if earlier.period is None or earlier.period.first > last.period.first:
            earlier = _of_year(ends[0], first.reading, year - 1, read)
        return earlier, last
    year = civil(first.period.first)[0]
    later = _of_year(ends[1], last.reading, year, read)
    if later.period is None or later.period.first < first.period.first:
        later = _of_year(ends[1], last.reading, year + 1, read)
    return first, later


def _of_year(candidate: Candidate, reading: Reading, year: int, read: Callable[[Candidate], Reading]) -> Outcome:
    """The outcome of a candidate in a year, with what it was read as for an alternative."""
    meaning = candidate.piece.meaning
    if not isinstance(meaning.core, Named):
        raise ValueError("only a name lies in a year")
    dated = replace(meaning, core=replace(meaning.core, year=year))
    moved = read(replace(candidate, piece=replace(candidate.piece, meaning=dated)))
    before = Alternative(reading.value, reading.interval, reading.grain, _OTHERWISE)
    return outcome_of(
        replace(
            reading,
            value=moved.value,
            interval=moved.interval,
            certainty="assumed",
            tense=None,
            alternatives=(before,) if reading.interval is not None and reading.grain is not None else (),
            note=_NOTE,
        )
    )
