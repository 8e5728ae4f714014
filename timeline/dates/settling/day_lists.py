"""Days in a list that share one month: "Nov. 3, 10 and 17", "May 2-3, 9-10", "the 3rd, 10th and 17th of May"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.dates.surroundings import NOUN_NEXT
from timeline.late_patterns import late_pattern

_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_NTH = r"(?:st|nd|rd|th)?"
_DASH = r"\s?[-–—]\s?"
_NEXT = re.compile(
    rf"(?:\s?,\s(?P<and>(?:and|or|&)\s)?|\s(?P<alone>and|or|&)\s)(?P<first>{_DAY}{_NTH})"
    rf"(?:{_DASH}(?P<last>{_DAY}{_NTH}))?(?![\d%$€£/:]|[.,–-]\d|\s?(?:a\.?m|p\.?m|percent|per\scent|million|billion)\b)"
)
_NTH_NEXT = late_pattern(rf"(?:,? (?:and|or) |, | to |{_DASH}|/)(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?!\w)")
_LIST_ENDS = late_pattern(  # and no noun, as in "the 14th and 19th Regiments"
    r"\s?[.;:)]|,(?! \d)|\s*\Z|\s(?:he|she|it|they|we|the|an?|his|her|its|their|but|at|in|by|with|to|from|when|while|as"
    r"|was|were|had|both|all|fell|left|met|[a-z]{3,}(?<!hundr)ed)\b"
)
_LISTED = late_pattern(rf"(?<![\d.,/:-])(?P<days>(?:{_DAY}(?:\.|st|nd|rd|th)?,\s)+)\Z")
_ONE = late_pattern(rf"(?P<day>{_DAY})(?:\.|st|nd|rd|th)?,\s")
_AND_BEFORE = late_pattern(rf"{_DAY}(?:\.|st|nd|rd|th)?,?\s(?:and|or|und|oder)\s\Z")
_REACH = 60  # characters that a list of days takes on one side of its month
_RULE = "day of a list"
_PAIR = "days before a month"  # the rule that reads "10 and 17 November"


def with_listed_days(text: str, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates with the days that stand in a list with them added, in order and never overlapping."""
    out: list[Candidate] = []
    for place, candidate in enumerate(found):
        core = candidate.piece.meaning.core
        if out and candidate.start < out[-1].end:
            continue
        if not _is_day(core) or not isinstance(core, Named):
            out.append(candidate)
            if isinstance(core, Named) and core.day is not None and core == Named(day=core.day):
                out += _of_no_month(text, candidate, core.day)
            continue
        if out and _is_of_month(text, out[-1], candidate):
            out[-1] = _listed(core, out[-1].start, out[-1].end, out[-1].piece.meaning.core)
        low = max(out[-1].end if out else 0, candidate.start - _REACH)
        out += _before(text, candidate, core, low)
        following = found[place + 1] if place + 1 < len(found) else None
        high = following.start if following is not None else len(text)
        out += _with_year(
            text, [candidate, *_after(text, candidate, core, min(high, candidate.end + _REACH))], following
        )
    return tuple(out)


def _is_of_month(text: str, earlier: Candidate, candidate: Candidate) -> bool:
    """Whether "the 3rd" stands in a list that ends with "17th of May"."""
    core, other = earlier.piece.meaning.core, candidate.piece.meaning.core
    bare = isinstance(core, Named) and core == Named(day=core.day) and isinstance(other, Named)
    return bare and text[earlier.end : candidate.start] == ", " and text[candidate.start].isdigit()


def _with_year(text: str, listed: list[Candidate], following: Candidate | None) -> list[Candidate]:
    """A list of days with the year that is written after the last one: "Oct. 5, 12 and 19, 2019"."""
    last = listed[-1]
    year = following.piece.meaning.core if following is not None and len(listed) > 1 else None
    if following is None or not isinstance(year, Named) or year != Named(year=year.year):
        return listed
    if text[last.end : following.start] not in (", ", " "):
        return listed
    ends = [*(day.end for day in listed[:-1]), following.end]
    return [_of_year(day, end, year.year, day is not last) for day, end in zip(listed, ends, strict=True)]


def _of_year(day: Candidate, end: int, year: int | None, borrowed: bool) -> Candidate:
    core = day.piece.meaning.core
    if not isinstance(core, Named) or core.year is not None:
        return day
    dated = replace(core, year=year, borrowed=borrowed or None)
    return day.with_core(dated, end=end)


def _is_day(core: object) -> bool:
    if not isinstance(core, Named) or core.month is None or core.day is None:
        return False
    return not any(
        (core.week_of, core.week_side, core.weekday is not None, core.minute is not None, core.part, core.swapped)
    )


def _after(text: str, candidate: Candidate, core: Named, high: int) -> list[Candidate]:
    """The days after "Nov. 3"; a lone ", 10" with no "and" and no dash is none."""
    out: list[Candidate] = []
    if core.year is not None and not core.borrowed:
        return out  # what follows a year is no day of that month
    day, end, closed = core.day or 0, candidate.end, False
    while (found := _NEXT.match(text, end, high)) is not None:
        numbers = [name for name in ("first", "last") if found[name]]
        days = [int(found[name].rstrip("stndrh")) for name in numbers]
        cut = text[found.end() : found.end() + 1].isdigit()  # where the reach ends within a figure
        if cut or any(later <= earlier for earlier, later in pairwise([day, *days])):
            break
        named = zip(numbers, days, strict=True)
        out += [_listed(core, *found.span(name), Named(day=number)) for name, number in named]
        day, end = days[-1], found.end()
        closed = bool(found["and"] or found["alone"] or (found["last"] and candidate.piece.ends_pair))  # no score
    counted = NOUN_NEXT.match(text, end, end + _REACH) if text.startswith(" ", end) else None
    return out if closed and counted is None else []


def _of_no_month(text: str, candidate: Candidate, day: int) -> list[Candidate]:
    """The days after "the 14th" where no month is named: "on the 14th and 19th", "from the 3rd to 9th"."""
    out: list[Candidate] = []
    end = candidate.end
    while (found := _NTH_NEXT.match(text, end)) is not None and int(found["day"]) > day:
        day, end = int(found["day"]), found.end()
        span = found.start("day"), end
        out.append(Candidate.at(*span, Meaning(Named(day=day)), _RULE))
    return out if _LIST_ENDS.match(text, end) else []


def _before(text: str, candidate: Candidate, core: Named, low: int) -> list[Candidate]:
    """The days before "17 November" or "10 and 17 November"."""
    if candidate.piece.ends_pair or not text[candidate.start : candidate.start + 1].isdigit():
        return []
    joined = _AND_BEFORE.search(text, low, candidate.start)
    listed = _LISTED.search(text, low, joined.start() if joined else candidate.start)
    if listed is None:
        return []
    spans = [one.span("day") for one in _ONE.finditer(text, listed.start(), listed.end())]
    if joined is not None:
        figures = re.compile(_DAY).match(text, joined.start())
        spans += [figures.span()] if figures else []
    if len(spans) == 1 and candidate.piece.rule != _PAIR:
        return []  # "won by 4, 10 November 2019"
    days = [int(text[start:end]) for start, end in spans] + [core.day or 0]
    if any(later <= earlier for earlier, later in pairwise(days)):
        return []
    return [_listed(core, start, end, Named(day=int(text[start:end]))) for start, end in spans]


def _listed(core: Named, start: int, end: int, of: object) -> Candidate:
    """The day ``of`` names, in the month that ``core`` names."""
    meaning = Meaning(replace(core, day=of.day if isinstance(of, Named) else core.day))
    return Candidate.at(start, end, meaning, _RULE, ends_pair=True)
