"""The running date of a history: which of the dates told before a bare "11 March" gives it its year.

A history moves mostly forward and looks aside at times: "the road lay open for a campaign planned in 1976. The
city fell on 11 March." Every written date either moves the story or is such a look aside; of all ways to divide
them, the one whose moves are the smallest is taken (a shortest path over a handful of running dates, linear in
the length of the text).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.dates.bare_days import TOLD_BY_DAY
from timeline.dates.find import Candidate
from timeline.dates.goes_on import is_bare_time
from timeline.dates.history.moves import REACH, SENTENCE_BEFORE, ways_on
from timeline.dates.history.narrative import tells_history
from timeline.dates.history.path import Path
from timeline.dates.history.told import Place, Told
from timeline.dates.history.told_stretches import stretch_ending_at
from timeline.dates.meaning import Core, Meaning, Named, Shift, Turn
from timeline.dates.shifts import BY_THE_YEAR
from timeline.dates.spans import COARSENESS, Period, period_of, year_period
from timeline.dates.surroundings import is_in_ended_clause
from timeline.late_patterns import late_pattern

_WIDTH = 6  # running dates kept side by side; more change nothing on long histories
_AHEAD_REACH = 160  # characters from a bare date to a year that may be its own
_FAR_ASIDE = 730  # days; years in brackets that lie so far off are those of a life or a building
_OPENS_WITH_IN = re.compile(r"(?:[.!?][\"”’')]*\s+|\n\s*)In \Z|; in \Z")
_ENDS = late_pattern(r"[.!?][\"”’']*\s")
# "he had spent the spring", and not "it had been repulsed by January" or "it had lasted until May".
_LOOKS_BACK = re.compile(
    r"\bhad (?:(?:also|already|just|never|not|long|earlier) )?(?!(?:to|until|till)\b)[a-z]+\b"
    r"(?:(?!\b(?:by|until|till|before)\b)(?:[^.;:,!?\n]|(?<=\d),(?=\d))){0,40}? (?:the )?\Z"
)
# "It reopened in", and not "the road was open for a campaign planned in": a short sentence with one verb.
_TOLD_IN_MAIN = re.compile(r"[.!?][\"”’')]*\s+(?:[A-Z][a-z]+|The [a-z]+) (?:was )?[a-z]+(?: [a-z]+)? in \Z")
_THAT = re.compile(r"(?:that|the (?:following|next|same)) (spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|compared (?:to|with)|previous|earlier)\b[^.;:,!?\n]{0,40}\Z")
_SINCE_THEN = late_pattern(r"\bsince (?:the |early |late |mid-)?\Z")
_THAT_DAY = Shift("day", 0, "story")  # "on that day", which is the one told last
_JOINS = re.compile(r",? (?:to|and|or|until|till|through) (?:the |early |late |mid-?)?|[-–—]")
_BY_THEN = late_pattern(
    r"\b(?:[Bb]y|[Uu]ntil|[Tt]ill|[Tt]hrough(?:out)?|[Ii]nto"
    r"|(?:wait(?:ed|ing)?|plan(?:s|ned|ning)?|postponed|ready|in time|prepar(?:ed|ing)) for)"
    r" (?:the )?\Z"
)


@dataclass(frozen=True, slots=True)
class Line:
    """For each candidate of a text the running place before it; ``asides`` are where those that look aside start,
    ``history`` is whether the text tells history."""

    places: tuple[Place | None, ...]
    asides: frozenset[int]
    history: bool

    def told(self, text: str, position: int, candidate: Candidate, told: Told) -> Told:
        """What is told before the candidate at a position: a look aside is over when its sentence is."""
        running, last = self.places[position], told.last
        core = candidate.piece.meaning.core
        counts_from_last = text[candidate.start : candidate.end].endswith(" that")  # "two years after that"
        if last is None or last.start not in self.asides or counts_from_last:
            return replace(told, dated=running, history=self.history)
        if (
            _is_too_coarse(core, last, running)
            or _over(text, last, running, candidate)
            or is_in_ended_clause(text, last.start, last.end)
            or _was_another_time(text, last, running, candidate.start)
        ):
            that = _THAT.match(text, candidate.start)  # "in summer 1972. That summer" goes on from it
            again = that is not None and that[1].lower() in text[last.start : last.end].lower()
            last = last if again else running
        return replace(told, last=last, dated=running, history=self.history)


def _is_too_coarse(core: Core, aside: Place, running: Place | None) -> bool:
    """Whether days or months are counted, which a look aside to a year does not tell: "The guns, ordered in 1595,
    arrived the next month" goes on from the month told before it."""
    shift = core.base if isinstance(core, Named) else core
    if not isinstance(shift, Shift) or not shift.count or running is None or shift.unit not in COARSENESS:
        return False
    fine = COARSENESS.index(shift.unit) < COARSENESS.index(aside.period.grain)
    return fine and COARSENESS.index(running.period.grain) < COARSENESS.index(aside.period.grain)


def _over(text: str, aside: Place, running: Place | None, candidate: Candidate) -> bool:
    """Whether a look aside has ended before a candidate: one that opens its sentence, or counts years in a later one;
    "they were shot less than a week later" may go on from the sentence before."""
    core = candidate.piece.meaning.core
    by_the_year = isinstance(core, Shift) and core.unit in BY_THE_YEAR
    elsewhere = running is not None and running.period.grain != "day" and _is_of_a_day(core)
    if aside.period.grain == "day" and (elsewhere or core == _THAT_DAY):
        return len(_ENDS.findall(text, aside.end, candidate.start)) > 1  # "it broke on 24 May 1784. That night"
    written = aside.period.grain == "year" and text[aside.end - 1].isdigit()
    if core == Shift("year", 0, "story") and written:
        return False  # "he sold it in 1957. Later that year"
    if by_the_year and running is not None and _is_finer(aside, running) and _is_counted_finer(core, running):
        return False  # "in the nineties he drew. He came home in May 1904. The next year" does not go on from a decade
    if by_the_year and written and isinstance(core, Shift) and core.count > 0 and running is not None:
        later = aside.period.first > running.period.first and len(_ENDS.findall(text, aside.end, candidate.start)) == 1
        if later and _TOLD_IN_MAIN.search(text, max(0, aside.start - REACH), aside.start) is not None:
            return False  # "it burned on 3 May 1941. It reopened in 1950. Ten years later"
    # "They had held it since the 19th. Two attacks failed, one at dusk": what lasts till then goes on from where it is.
    lasts = _SINCE_THEN.search(text, max(0, aside.start - REACH), aside.start) is not None
    return (_ENDS if by_the_year or lasts else SENTENCE_BEFORE).search(text, aside.end, candidate.start) is not None


def _is_of_a_day(core: Core) -> bool:
    """Whether words need a day to go on from: "that night", "the next day", "at 4 a.m."."""
    if isinstance(core, Shift):
        return core.frame == "story" and core.unit in ("day", "hour", "minute")
    if not isinstance(core, Named):
        return False
    day = core.base is not None and core.base.unit == "day" and core.base.frame in ("story", "story now")
    return day or is_bare_time(core)


def _is_finer(aside: Place, running: Place) -> bool:
    """Whether a look aside is to a time after the running place and finer than it."""
    finer = COARSENESS.index(aside.period.grain) < COARSENESS.index(running.period.grain)
    return finer and aside.period.first > running.period.first


def _is_counted_finer(core: Core, running: Place) -> bool:
    return isinstance(core, Shift) and COARSENESS.index(core.unit) < COARSENESS.index(running.period.grain)


def _was_another_time(text: str, aside: Place, running: Place | None, start: int) -> bool:
    """Whether brackets held a look aside to years far off, such as those of a life, and their sentence is over."""
    closed = text.find(")", aside.end, start)
    if closed < 0 or running is None or abs(aside.period.first - running.period.first) < _FAR_ASIDE:
        return False
    within = text.rfind("(", max(0, aside.start - REACH), aside.start) > text.rfind(")", 0, aside.start)
    return within and _ENDS.search(text, closed, start) is not None


def storyline(text: str, found: Sequence[Candidate], *, history: bool = False) -> Line:
    """The running place before each candidate: for "In 1914 ... on 3 May" that of "3 May" is the year 1914;
    ``history`` is whether the text is known to tell one."""
    beam, years = [Path(0.0, None)], _years_ahead(text, found, _told_in_full(found))
    for item, candidate in enumerate(found):
        turn, stretch = _turn(text, found, item), stretch_ending_at(text, found, item)
        grown = [new for path in beam for new in ways_on(text, candidate, item, path, years[item], turn, stretch)]
        beam = _best(grown) if grown else beam
    steps: list[Path] = []
    step: Path | None = beam[0]
    while step is not None and step.item >= 0:
        steps.append(step)
        step = step.back
    steps.reverse()
    return _line(found, steps, history or tells_history(text, found))


def _line(found: Sequence[Candidate], steps: Sequence[Path], history: bool) -> Line:
    first = next((step.place for step in steps if step.place is not None), None)
    # In a report of no publish date "2011" at its end may be any other year than that of the "8 March" it begins with.
    passing = first is not None and not history and first.period.grain not in TOLD_BY_DAY
    running = _year_of(first) if first is not None and not passing else None
    places: list[Place | None] = []
    left = list(reversed(steps))
    for item in range(len(found)):
        step = left.pop() if left and left[-1].item == item else None
        before = step.ahead if step is not None and step.ahead is not None else running
        turned = before is not None and step is not None and step.turn is not None
        places.append(replace(before, turn=step.turn) if turned and before and step else before)
        running = (step.place if step is not None else None) or running
    return Line(tuple(places), frozenset(found[step.item].start for step in steps if step.aside), history)


def _told_in_full(found: Sequence[Candidate]) -> dict[int, Place]:
    """For each bare day that was written with its year before, the first time: "On 12 April 1862 the siege began. It
    had been planned since 1861. On 12 April"."""
    days: dict[tuple[int, int], Place] = {}
    out: dict[int, Place] = {}
    for candidate in found:
        core = candidate.piece.meaning.core
        if not isinstance(core, Named) or not core.month or not core.day or core.week_of or core.short_year:
            continue
        key = core.month, core.day
        if core.year is None and core.base is None and key in days:
            out[candidate.start] = days[key]
        elif core.year is not None and key not in days:
            days[key] = Place(year_period(core.year), candidate.start, candidate.end)
    return out


def _years_ahead(text: str, found: Sequence[Candidate], days: dict[int, Place]) -> list[Place | None]:
    """For each candidate the year of a month soon after it, "after a spring of hunger they rose in June 1871", or the
    same day told before, as ``days`` tells."""
    out: list[Place | None] = []
    following: tuple[int, Place] | None = None
    for candidate in reversed(found):
        near = following is not None and following[0] - candidate.end <= _AHEAD_REACH
        ahead = following[1] if near and following and "\n" not in text[candidate.end : following[0]] else None
        out.append(ahead or days.get(candidate.start))
        core = candidate.piece.meaning.core
        named = isinstance(core, Named) and core.base is None and not core.short_year
        if named and isinstance(core, Named) and core.year is not None and core.month is not None:
            following = candidate.start, Place(year_period(core.year), candidate.start, candidate.end, ahead=True)
    return out[::-1]


def _turn(text: str, found: Sequence[Candidate], item: int) -> Turn | None:
    """Where the words around a bare date send it: "he had spent the spring" and "since November" look back, and
    "November and January" may begin before the new year."""
    candidate = found[item]
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.year is not None:
        return None
    by_day = core.day is not None and core.month is None and core.base is None
    if core.month is None and core.season is None and not by_day:
        return None
    reach = max(candidate.start - REACH, found[item - 1].end if item else 0)
    if _LOOKS_BACK.search(text, reach, candidate.start) or _SINCE.search(text, reach, candidate.start):
        return "back"
    if by_day:
        return None
    bare = candidate.piece.meaning == Meaning(Named(month=core.month, season=core.season))
    if bare and (_BY_THEN if core.season else _OPENS_WITH_IN).search(text, reach, candidate.start):
        return "on"
    after = found[item + 1] if item + 1 < len(found) else None
    if after is None or not _JOINS.fullmatch(text, candidate.end, after.start):
        return None
    other = after.piece.meaning.core
    over = isinstance(other, Named) and core.month is not None and other.month is not None and other.month < core.month
    return "either" if over else None


def _year_of(told: Place) -> Place:
    """What stands before the first date of a text lies in its year, as far as can be told."""
    coarse = told.period.grain in ("decade", "century")
    period = told.period if coarse else period_of("year", told.period.first)
    return Place(period, told.start, told.end, ahead=True)


def _best(paths: list[Path]) -> list[Path]:
    chosen: dict[Period | None, Path] = {}
    for path in sorted(paths, key=lambda path: path.cost):
        chosen.setdefault(path.place.period if path.place else None, path)
    return list(chosen.values())[:_WIDTH]
