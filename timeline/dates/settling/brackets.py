"""A weekday with its date beside it: "Tuesday (March 10)", "10 March (Tuesday)", "terça-feira (10)", "el martes 10".

Each of the two says what the other leaves open, so both are the day that both name.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.civil import civil, day_number, days_in_month, weekday
from timeline.dates.find import Candidate
from timeline.dates.meaning import Named, joined

_OPENS = re.compile(r"\s?\((?:an? )?")
_NEAR = 31  # days from the publish date within which a day told by its number alone lies
_DAY_WORDS = frozenset({"weekday", "which", "part", "minute", "hour_only", "twelve"})  # what stands with a weekday
_DATE_WORDS = frozenset({"year", "month", "day", "short_year", "swapped", "part", "minute"})  # and what with a date


def with_dates_beside(
    text: str, found: Sequence[Candidate], published: int | None, day_alone: re.Pattern[str] | None
) -> Sequence[Candidate]:
    """The candidates, a weekday and the date in brackets after it (or a date and its weekday) each read as both.

    "Tuesday (March 10)" stays two candidates that are one day. ``day_alone`` finds the day of the month that the
    newspapers of a language write alone after a weekday, "(10)" or "10", in its group ``day``; it belongs to the words
    of the weekday where one of that number falls on it within a month of ``published``, a day number.
    """
    if "(" not in text and day_alone is None:
        return found
    out = list(found)
    for place, candidate in enumerate(found):
        core = candidate.piece.meaning.core
        if not isinstance(core, Named):
            continue
        opens = _OPENS.match(text, candidate.end)
        following = found[place + 1] if place + 1 < len(found) else None
        if opens is not None and following is not None and following.start == opens.end():
            out[place : place + 2] = _both(text, candidate, core, following)
        elif day_alone is not None and _is_weekday(core):
            day = day_alone.match(text, candidate.end)
            free = day is not None and (following is None or following.start >= day.end())
            if day is not None and free and _falls_on(core.weekday or 0, int(day["day"]), published):
                named = Named(**{**vars(core), "day": int(day["day"]), "which": None})
                out[place] = _read_as(replace(candidate, end=day.end()), named)
    return out


def _falls_on(wanted: int, number: int, published: int | None) -> bool:
    """Whether a day of that number is on the weekday in the month of the publish date or in those beside it."""
    if published is None:
        return True
    year, month, _ = civil(published)
    for place in range(12 * year + month - 2, 12 * year + month + 1):
        of_year, of_month = place // 12, place % 12 + 1
        if number <= days_in_month(of_year, of_month):
            day = day_number(of_year, of_month, number)
            if weekday(day) == wanted and abs(day - published) <= _NEAR:
                return True
    return False


def _both(text: str, first: Candidate, core: Named, second: Candidate) -> tuple[Candidate, Candidate]:
    """A name and what stands in brackets after it, each with what the other says."""
    other = second.piece.meaning.core
    if not isinstance(other, Named) or text[second.end : second.end + 1] not in (")", ",", ";"):
        return first, second
    named, date = (core, other) if _is_weekday(core) else (other, core)
    if not _is_weekday(named) or not _is_date(date):
        return first, second
    bare = replace(named, which=None)
    whole = joined(bare, replace(date, part=None, minute=None))
    dated = joined(replace(bare, part=None, minute=None, hour_only=None, twelve=None), date)
    if whole is None or dated is None:
        return first, second
    as_weekday, as_date = (first, second) if named is core else (second, first)
    told = replace(whole, because=whole.because or f"“{text[as_date.start : as_date.end]}” beside it tells which.")
    read = _read_as(as_weekday, told), _read_as(as_date, dated)
    return read if named is core else (read[1], read[0])


def _is_weekday(core: Named) -> bool:
    return core.weekday is not None and vars(core).keys() <= _DAY_WORDS


def _is_date(core: Named) -> bool:
    return core.month is not None and core.day is not None and vars(core).keys() <= _DATE_WORDS


def _read_as(candidate: Candidate, core: Named) -> Candidate:
    meaning = replace(candidate.piece.meaning, core=core)
    end = candidate.piece.start + candidate.end - candidate.start
    return replace(candidate, piece=replace(candidate.piece, end=end, meaning=meaning))
