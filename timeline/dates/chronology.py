"""Chronologies: lines that begin with a date each, "April 8 - The rebels agree to talk."

An entry that leaves its year out is of the year of the entries around it, for they stand in order; and what an entry
tells counts from its own date and not from the publish date: "the court opens in June" below "March 31" of 2005.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.civil import DAYS_PER_WEEK, civil, day_number, days_in_month, weekday
from timeline.dates.chronology_heads import heads_in_a_row, heads_of_lines, is_time, name_of
from timeline.dates.chronology_months import BARE_DAY, DAY_BELOW, with_days_below_months
from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.late_patterns import late_pattern
from timeline.model import Anchor, Moment

_FEWEST = 3  # entries; two dated lines may be a letter's head and its date of printing
_FEWEST_WITHOUT_YEAR = 4  # entries that none but the publish date gives a year
_AHEAD_COUNTS = 2  # days ahead of the publish date weigh twice: a chronology tells of what has happened
_LONGEST = 4000  # characters that an entry reaches over, with its paragraphs
_SLIP = 2  # months that an entry may stand before the one above it without being of the next year
_HEADLINE = 300  # characters above a list that say what it is
_LOOKS_BACK = late_pattern(
    r"\b(?:timeline|chronology|unfolded|look(?:ing)? back|the (?:year|month|week) in|in review|what happened)\b",
    re.IGNORECASE,
)
_RECENT = 45  # days from the publish date that the account of a week begins
_ENTRIES_A_YEAR = 4  # with fewer entries to a new year the dates stand in no order
_NOTE = "It begins a line of a chronology, whose dates stand in order."
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")
_ENTRY_OF_ONE_LINE = late_pattern(r"(?=[^\n]*\w)[^\n]*\n\W*")
_SENTENCE_END = late_pattern(r"(?<!\b[A-Z])[.!?][\"”’)]* +(?=[^\W\d_a-z\u00df-\u00ff])|\n")


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands between ``start`` and ``end`` is told of the day of ``anchor``."""

    start: int
    end: int
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that begins with a date: where the date stands, and its name, with the year once that is known."""

    start: int
    end: int
    name: Named


def chronology(
    text: str, found: Sequence[Candidate], published: int | None
) -> tuple[tuple[Candidate, ...], tuple[Entry, ...]]:
    """The candidates with the years that a chronology leaves out, and its entries; none where a text is no chronology.

    "2004" and "- 8 April: They agree to talk." below it make that day one of 2004; days that stand alone below the
    name of a month, "- 15:", are added. ``published`` is a day number: the first of "Monday, Oct. 11" and "Tuesday" in
    the account of a week lies near it.
    """
    plain, found = found, with_days_below_months(text, found)
    heads = heads_of_lines(text, found)
    in_a_row = [] if len(heads) >= _FEWEST else heads_in_a_row(text, found)
    heads, last_end = (in_a_row, _SENTENCE_END) if in_a_row else (heads, _PARAGRAPH)
    start = found[heads[0][0]].start if heads else 0
    named = [name_of(found[first : last + 1]) for first, last in heads]
    gone = bool(heads) and _LOOKS_BACK.search(text, max(0, start - _HEADLINE), start) is not None
    names = _dated(named, published, gone) if named else None
    if names is None:
        return tuple(plain), ()
    out = list(found)
    for (first, last), name in zip(heads, names, strict=True):
        for at in range(first, last + 1):
            out[at] = _of_year(out[at], name)
    lines = [_Line(out[first].start, out[last].end, name_of(out[first : last + 1])) for first, last in heads]
    days = [day for line, end in _stretches(text, lines, last_end) for day in _bare_days(text, line, end)]
    fine = sum(name.month is not None or name.weekday is not None for name in named)  # years alone head chapters
    if fine + len(days) < _FEWEST:
        return tuple(plain), ()
    out = sorted([*out, *days], key=_start)
    lines = sorted([*lines, *(_Line(day.start, day.end, name_of([day])) for day in days)], key=lambda line: line.start)
    entries: list[Entry] = []
    at = 0
    for line, end in _stretches(text, lines, last_end):
        day = _day(line.name)
        if day is not None:
            entries.append(Entry(line.end, end, Anchor("mention", Moment(day), line.start, line.end)))
            continue
        at = bisect_left(out, line.end, at, key=_start)
        while at < len(out) and out[at].start < end:
            out[at] = _in_year_of(out[at], line.name)
            at += 1
    return tuple(out), tuple(entries)


def _start(candidate: Candidate) -> int:
    return candidate.start


def is_most(entries: Sequence[Entry], found: Sequence[Candidate]) -> bool:
    """Whether most of what a text dates stands in the entries of a chronology, or heads them."""
    starts = [_start(candidate) for candidate in found]
    spans = ((entry.anchor.start or entry.start, entry.end) for entry in entries)
    inside = sum(bisect_left(starts, end) - bisect_left(starts, start) for start, end in spans)
    return 2 * inside > len(found)


def _dated(names: list[Named], published: int | None, gone: bool) -> list[Named] | None:
    """The names of the heads with their years; None where none writes a year or they stand in no order."""
    names = _of_this_week(names, published)
    first = next((at for at, name in enumerate(names) if name.year is not None), None)
    if first is None:
        return _nearest(names, published, gone)
    back = _turns_back(names)
    before = _onward(names[first::-1], not back)
    after = _onward(names[first:], back)
    if before is None or after is None:
        return None
    return [*before[:0:-1], *after]


def _nearest(names: list[Named], published: int | None, gone: bool) -> list[Named] | None:
    """Names that write no year in the years that put the list nearest to the publish date, sooner behind than ahead of
    it, and behind where all is ``gone``; None where they are few, no days or in no order."""
    fine = [name for name in names if name.day]
    if (
        published is None
        or len(fine) < _FEWEST_WITHOUT_YEAR
        or not all(map(_heads_its_days, names, [*names[1:], None]))
    ):
        return None
    this_year, back, best = civil(published)[0], _turns_back(names), None
    for year in (this_year - 1, this_year, this_year + 1):
        dated = _onward([replace(names[0], year=year), *names[1:]], back)
        days = [_day(name) for name in dated or ()]
        told = [day for day in days if day is not None]
        if gone and told and min(told) > published:
            continue
        if dated is None or len(told) < len(fine):
            return None
        apart = max(published - max(told), _AHEAD_COUNTS * (min(told) - published), 0)
        if best is None or apart < best[0]:
            best = apart, dated
    return best[1] if best is not None else None


def _heads_its_days(name: Named, below: Named | None) -> bool:
    """Whether a name is a day, or a month right above the days of it."""
    return bool(name.day) or (name.month is not None and below is not None and bool(below.day))


def _of_this_week(names: list[Named], published: int | None) -> list[Named]:
    """The names with a year for the first, "Monday, Oct. 11", where weekdays alone follow it and none writes a year."""
    first, others = names[0], names[1:]
    weekdays = any(name.weekday is not None for name in others)
    if published is None or not first.day or not weekdays or any(name.year is not None for name in names):
        return names
    year = civil(published)[0]
    days = [replace(first, year=near) for near in (year - 1, year, year + 1)]
    near = [day for day in days if abs((_day(day) or 0) - published) <= _RECENT]
    return [*near[:1], *others] if near else names


def _turns_back(names: list[Named]) -> bool:
    """Whether the newest entry stands first."""
    steps = [_step(above, below) for above, below in pairwise(names)]
    return sum(step < 0 for step in steps) > sum(step > 0 for step in steps)


def _step(above: Named, below: Named) -> int:
    """Which way two entries go on, 1 or -1; 0 where they do not tell."""
    years = (above.year, below.year)
    if None not in years and above.year != below.year:
        return 1 if (below.year or 0) > (above.year or 0) else -1
    pair = (above.month or 0, above.day or 0), (below.month or 0, below.day or 0)
    if not above.month or not below.month or pair[0] == pair[1]:
        return 0
    return 1 if pair[1] > pair[0] else -1


def _onward(names: list[Named], back: bool) -> list[Named] | None:
    """Names that begin with a year, each with its own: on from it or back. None where too many begin a new year."""
    sign = -1 if back else 1
    out, turns = [names[0]], 0
    for name in names[1:]:
        above = out[-1]
        if name.month is None and name.weekday is not None:
            name = _weekday_after(above, name.weekday, sign) or name
        elif name.year is None and above.year is not None:
            turned = bool(above.month) and sign * ((name.month or 0) - (above.month or 0)) < -_SLIP
            turns += turned
            name = replace(name, year=above.year + sign * turned)
        out.append(name if name.year is not None else replace(name, year=above.year))
    return out if turns <= 1 or turns * _ENTRIES_A_YEAR <= len(names) else None


def _weekday_after(above: Named, wanted: int, sign: int) -> Named | None:
    """The next day of a name after the day above it, or before it in a list that begins with the newest."""
    day = _day(above)
    if day is None:
        return None
    apart = sign * (wanted - weekday(day)) % DAYS_PER_WEEK or DAYS_PER_WEEK
    return Named(*civil(day + sign * apart))


def _day(name: Named) -> int | None:
    """The day number of a full date that exists."""
    if name.year is None or name.month is None or name.day is None:
        return None
    return day_number(name.year, name.month, name.day) if name.day <= days_in_month(name.year, name.month) else None


def _of_year(candidate: Candidate, name: Named) -> Candidate:
    """A candidate of a head with its year, and a weekday with its date."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.year is not None or name.year is None or is_time(candidate):
        return candidate
    if core.weekday is not None and core.day is None:
        core = replace(core, month=name.month, day=name.day)
    return _renamed(candidate, replace(core, year=name.year, borrowed=True, because=_NOTE))


def _renamed(candidate: Candidate, core: Named) -> Candidate:
    return candidate.with_core(core)


def _stretches(text: str, lines: list[_Line], last_end: re.Pattern[str]) -> list[tuple[_Line, int]]:
    """Each line with the end of what it tells: the next line, and after the last one the end that is given."""
    ends = [min(below.start, line.end + _LONGEST) for line, below in pairwise(lines)]
    last = lines[-1]
    stop = last_end.search(text, last.end) if last.name.day is not None else None
    ends.append(stop.start() if stop else min(len(text), last.end + _LONGEST))
    line_end = text.find("\n", last.end)
    in_lines = all(
        _ENTRY_OF_ONE_LINE.fullmatch(text, line.end, end) for line, end in zip(lines[:-1], ends, strict=False)
    )
    if in_lines and any(map(str.isalnum, text[last.end : max(last.end, line_end)])):
        ends[-1] = min(ends[-1], line_end)
    return list(zip(lines, ends, strict=True))


def _bare_days(text: str, line: _Line, end: int) -> list[Candidate]:
    """The days that stand alone at the head of lines below the name of a month: "- 15: They meet"."""
    name = line.name
    if name.year is None or name.month is None or name.day is not None:
        return []
    out = []
    for found in BARE_DAY.finditer(text, line.end, end):
        day = Named(name.year, name.month, int(found["day"]), borrowed=True, because=_NOTE)
        if _day(day) is not None:
            start, after = found.span("day")
            out.append(Candidate.at(start, after, Meaning(day), DAY_BELOW))
    return out


def _in_year_of(candidate: Candidate, name: Named) -> Candidate:
    """A name without its year below the head of a year or a month: of that year, or next to that month."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or name.year is None or not core.month:
        return candidate
    if any((core.year is not None, core.which, core.base, core.holiday)):
        return candidate
    months = [12 * year + core.month for year in (name.year - 1, name.year, name.year + 1)]
    here = 12 * name.year + (name.month or core.month)
    year = (min(months, key=lambda month: abs(month - here)) - 1) // 12
    return _renamed(candidate, replace(core, year=year, borrowed=True, because=_NOTE))
