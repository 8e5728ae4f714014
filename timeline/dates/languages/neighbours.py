"""What one expression tells of the next in a language other than English: the half of the day that an hour is of, and
the year that only the second end of a stretch writes."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.clocks import minute_in_part
from timeline.dates.find import Candidate
from timeline.dates.meaning import Core, Meaning, Named, Recurring, Shift, Vague
from timeline.dates.stretch_ends import is_of_some_year, joins_ends
from timeline.late_patterns import late_pattern

_NOON = 12 * 60  # in minutes of the day
_AT_NIGHT = ("EV", "NI")
# "gestern nachmittag gegen", "ayer por la tarde, a", but "from Friday evening to 8 o'clock" ends on another day.
_AT = late_pattern(r",? (?!(?:bis|hasta|tot|até|fino|jusqu|до)\b)(?:[^\W\d_]{1,10} ){0,3}")
_AT_ONCE = late_pattern(r" (?:um |gegen )?")  # "nachmittags 3 Uhr", "abends um Viertel nach acht"
_ENDS = late_pattern(r"[.!?:\n]")
_SENTENCE = 3  # expressions that one sentence may hold before "today"
_NOW = Meaning(Vague("PRESENT_REF"))
_SET_OF_PART = late_pattern(r"XXXX-XX-XXT(MO|MI|AF|EV|NI)")


def told_by_neighbours(text: str, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates with what their neighbours tell: "8 Uhr" of "heute Abend um 8 Uhr" is 20:00, "nachmittags 3 Uhr"
    one time, and "14. Juli" of "14. Juli bis 12. September 1683" of that year."""
    out: list[Candidate] = []
    for candidate in found:
        before = out[-1] if out else None
        part = _part_before(text, before, candidate) if before is not None else None
        if before is not None and part is not None:
            candidate = _in_half(candidate, part)
            if isinstance(before.piece.meaning.core, Recurring):
                candidate = replace(candidate, start=out.pop().start)
        elif _against_the_past(text, out[-_SENTENCE:], candidate):
            candidate = candidate.with_meaning(_NOW)
        elif before is not None and _shares_year(text, before, candidate):
            out[-1] = _of_year(before, candidate.piece.meaning.core)
        out.append(candidate)
    for place in range(len(out) - 2, -1, -1):
        if _is_listed_month(text, out[place], out[place + 1]):
            out[place] = _of_year(out[place], out[place + 1].piece.meaning.core)
    return tuple(out)


def without_lone_days(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates without "le 12" where nothing else names a day or a month: there it is a bus or a player."""
    if any(_names_a_day_or_month(candidate.piece.meaning.core) for candidate in found):
        return tuple(found)
    return tuple(candidate for candidate in found if not _is_lone_day(candidate.piece.meaning.core))


def _is_lone_day(core: Core) -> bool:
    return isinstance(core, Named) and core.day is not None and core == Named(day=core.day)


def _names_a_day_or_month(core: Core) -> bool:
    if isinstance(core, Shift):
        return core.unit in ("day", "week", "month")
    return isinstance(core, Named) and (core.month is not None or core.weekday is not None or core.holiday is not None)


def _part_before(text: str, before: Candidate, candidate: Candidate) -> str | None:
    """The part of the day right before a bare clock time; "nachmittags" only without a word between."""
    core, told = candidate.piece.meaning.core, before.piece.meaning.core
    if not isinstance(core, Named) or core.minute is None:
        return None
    if core != Named(minute=core.minute, hour_only=core.hour_only):
        return None
    if isinstance(told, Recurring):
        set_of = _SET_OF_PART.fullmatch(told.value)
        return set_of[1] if set_of and _AT_ONCE.fullmatch(text, before.end, candidate.start) else None
    if not isinstance(told, Named) or told.part is None or told.minute is not None:
        return None
    return told.part if _AT.fullmatch(text, before.end, candidate.start) else None


def _in_half(candidate: Candidate, part: str) -> Candidate:
    """A clock time of the half of the day that a part of it tells."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.minute is None or core.minute > _NOON:
        return candidate
    if core.minute == _NOON:  # "el viernes por la noche, a las doce"
        return candidate.with_core(replace(core, minute=2 * _NOON)) if part in _AT_NIGHT else candidate
    return candidate.with_core(replace(core, minute=minute_in_part(core.minute, part)))


def _is_long_past(core: Core) -> bool:
    """Whether words name a past with no edge near today: "früher", "in den siebziger Jahren", "im 19. Jahrhundert"."""
    return core == Vague("PAST_REF") or (isinstance(core, Named) and bool(core.decade or core.century))


def _against_the_past(text: str, earlier: Sequence[Candidate], candidate: Candidate) -> bool:
    """Whether "today" stands in one sentence behind words for the past: "früher fuhr hier ein Zug, heute ein
    Bus"."""
    if candidate.piece.meaning.core != Shift("day", 0):
        return False
    past = [one for one in earlier if _is_long_past(one.piece.meaning.core)]
    return bool(past) and _ENDS.search(text, past[-1].end, candidate.start) is None


def _shares_year(text: str, first: Candidate, last: Candidate) -> bool:
    """Whether two neighbours are the ends of one stretch of which only the last says its year: "de enero a marzo del
    año pasado"."""
    core = last.piece.meaning.core
    if not isinstance(core, Named) or core.short_year or core.month is None:
        return False
    if core.year is None and (core.base is None or core.base.unit != "year"):
        return False
    return is_of_some_year(first) and joins_ends(text, first, last)


def _is_listed_month(text: str, first: Candidate, last: Candidate) -> bool:
    """Whether a month stands in a list before a later one with its year: "im Mai, Juni und Juli 2022"."""
    month, core = first.piece.meaning.core, last.piece.meaning.core
    if text[first.end : last.start] != ", " or not isinstance(month, Named) or not isinstance(core, Named):
        return False
    bare = month.month is not None and month == Named(month=month.month)
    whole = core.year is not None and core == replace(Named(year=core.year, month=core.month), borrowed=core.borrowed)
    return bare and whole and (month.month or 0) < (core.month or 0)


def _of_year(candidate: Candidate, last: Core) -> Candidate:
    """The first end of a stretch in the year of its last one, or in the year before where it goes over a new year."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or not isinstance(last, Named):
        return candidate
    over = (core.month or 0, core.day or 0) > (last.month or 0, last.day or 0)
    if last.year is not None:
        return candidate.with_core(replace(core, year=last.year - over, borrowed=True))
    if last.base is None:
        return candidate
    return candidate.with_core(replace(core, base=replace(last.base, count=last.base.count - over)))
