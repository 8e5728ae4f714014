"""The running date of a history: which of the dates told before a bare "11 March" gives it its year.

A history moves mostly forward and looks aside at times: "the road lay open for a campaign planned in 1976. The
city fell on 11 March." Every written date either moves the story or is such a look aside; of all ways to divide
them, the one whose moves are the smallest is taken (a shortest path over a handful of running dates, linear in
the length of the text).
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.dates.direction import no_verb
from timeline.dates.find import Candidate
from timeline.dates.history.narrative import Place, Told, counted_in_story, in_century_of, in_quotation, tells_history
from timeline.dates.history.told_stretches import Stretch, stretch_ending_at
from timeline.dates.meaning import Length, Meaning, Named, Shift, Turn
from timeline.dates.modifiers import narrowed
from timeline.dates.named_days import is_single_day
from timeline.dates.place import BY_THE_YEAR, TOLD_BY_DAY, after_told, place, shifted
from timeline.dates.spans import Period, as_period, period_of, year_period
from timeline.late_patterns import late_pattern

_WIDTH = 6  # running dates kept side by side; more change nothing on long histories
_YEAR = 365.25  # days
# What a move costs, in the unit of a move on by one year; the figures rank ways to read a text, no more.
_ON_A_YEAR = 0.2  # of a move on
_BACK, _BACK_A_YEAR = 0.1, 2.4  # of any move back, and of one by a year besides
_UNKNOWN = 1.0  # of a bare date before which no year is told
_AHEAD = 0.2  # of one that takes the year written soon after it
_AHEAD_REACH = 160  # characters from a bare date to a year that may be its own
_ASIDE = {"day": 1.1, "month": 0.65, "year": 1.4}  # of a look aside to a date of this grain
_ASIDE_ELSE = 0.9  # to any other
_FAR_ON = 1.0  # the most that a move on to a day costs: nobody looks aside to a day of a far future
_FROM_BIRTH = 0.3  # what it costs at most to move on from a birth: a life is told from where it matters
_COARSER = 0.9  # a story told by the day hardly goes on by the year, unless the year opens a sentence
_SOON = 45  # days; "talks, which had begun on May 20" told after April 22 began in between, and not a year ago
_RANGE_END = 0.8  # what follows "1861-65" goes on from its first year
_OPENING = 5.0  # a date that opens its sentence hardly looks aside
_FAR_ASIDE = 730  # days; years in brackets that lie so far off are those of a life or a building
_EARLIER = 0.05  # "a year earlier" is mostly a look back
_SET_OFF = 0.05  # the share of that cost in brackets, in a quotation, and at the far end of a range
_BOUND_ASIDE = 0.05  # "by December" mostly tells where things led, and the story goes on before it
_BOUND = 0.5  # the share of it after "until", words for plans, and in comparisons: "from a high of 300 in 2007"
_NEW_PARAGRAPH = 0.8  # the share of a move's cost where a paragraph begins
_OPENS = re.compile(r"(?:^|[.!?:;][\"”’')]*\s+|\n\s*)(?:[A-Z][a-z]+ ){0,2}(?:the )?\Z")
_EVENT_OPENS = late_pattern(
    r"[.!?][\"”’')]*\s+(?:The|That|This) (?:[a-z-]+ ){1,3}of \Z"
)  # "The rising of 1 August 1944"
_OPENS_WITH_IN = re.compile(r"(?:[.!?][\"”’')]*\s+|\n\s*)In \Z|; in \Z")
_AND_WHEN = late_pattern(r", (?:when|in which year)\b")  # "it was free until 1349, when the siege began"
_PARAGRAPH = re.compile(r"(?:^|\n)[^\n.]{0,30}\Z")
_BOUNDED = re.compile(
    r"\b(?:until|till|since|to(?! (?:the )?(?-i:[A-Z]))|planned|plans"  # "moved to Leeds in 1861" ends nothing
    r"|scheduled|expected|proposed|due|projected|compared|opposed|against|than|peak"
    r"|high|low|from an?)\b(?:[^.;,]|[.,](?=\d)){0,30}\Z",
    re.IGNORECASE,
)
# "The war dragged on until 1763" tells where the story is then.
_LASTED = re.compile(
    r"\b(?:lasted|continued|dragged on|went on|raged(?: on)?|held out|stayed|remained|lived|ruled|reigned|served|stood"
    r"|kept|fought|worked|waited|resisted|survived)\b[^.;:!?\n]{0,40}\b(?:until|till) (?:the |early |late |mid-)?\Z"
)
_SENTENCE_BEFORE = re.compile(r"(?:[.!?][\"”’']*\s+|\n\s*)(?:\w+ ){0,2}\Z")  # "The following year", and no mid-sentence
# "he had spent the spring", and not "it had been repulsed by January" or "it had lasted until May".
_ENDS = late_pattern(r"[.!?][\"”’']*\s")
_LOOKS_BACK = re.compile(
    r"\bhad (?:(?:also|already|just|never|not|long|earlier) )?(?!to\b)[a-z]+\b"
    r"(?:(?!\b(?:by|until|till|before)\b)[^.;:,!?\n]){0,40}? (?:the )?\Z"
)
_THAT = re.compile(r"(?:that|the (?:following|next|same)) (spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|compared (?:to|with)|previous|earlier)\b[^.;:,!?\n]{0,40}\Z")
_JOINS = re.compile(r",? (?:to|and|or|until|till|through) (?:the |early |late |mid-?)?|[-–—]")
_BY = re.compile(r"\b(?:by|until|till|since)(?: the)?(?: (?:end|middle|beginning) of| early| late| mid-?)? ?\Z")
_BY_THEN = late_pattern(r"\b[Bb]y (?:the )?\Z")
_IN_A_CLAUSE = re.compile(r"\b(?:which|who|where|whose)\b[^.;:!?\n]*\Z")  # "which fell the following April"
_BORN = late_pattern(r"\b(?:[Bb]orn|baptised|baptized|christened)\b[^.;!?\n]*\Z")
_REACH = 60  # characters before a date in which the words around it stand


@dataclass(frozen=True, slots=True)
class _Path:
    """A way to read the text up to a candidate: where the story stands, at what cost, and how it came there."""

    cost: float
    place: Place | None
    item: int = -1
    aside: bool = False
    back: "_Path | None" = None
    ahead: Place | None = None  # the year told after a bare date, where that gives it its year
    turn: Turn | None = None


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
        counts_from_last = text[candidate.start : candidate.end].endswith(" that")  # "two years after that"
        if last is None or last.start not in self.asides or counts_from_last:
            return replace(told, dated=running, history=self.history)
        if _over(text, last, candidate) or _was_another_time(text, last, running, candidate.start):
            that = _THAT.match(text, candidate.start)  # "in summer 1972. That summer" goes on from it
            again = that is not None and that[1].lower() in text[last.start : last.end].lower()
            last = last if again else running
        return replace(told, last=last, dated=running, history=self.history)


def _over(text: str, aside: Place, candidate: Candidate) -> bool:
    """Whether a look aside has ended before a candidate: one that opens its sentence, or counts years in a later one;
    "they were shot less than a week later" may go on from the sentence before."""
    core = candidate.piece.meaning.core
    by_the_year = isinstance(core, Shift) and core.unit in BY_THE_YEAR
    return (_ENDS if by_the_year else _SENTENCE_BEFORE).search(text, aside.end, candidate.start) is not None


def _was_another_time(text: str, aside: Place, running: Place | None, start: int) -> bool:
    """Whether brackets held a look aside to years far off, such as those of a life, and their sentence is over."""
    closed = text.find(")", aside.end, start)
    if closed < 0 or running is None or abs(aside.period.first - running.period.first) < _FAR_ASIDE:
        return False
    within = text.rfind("(", max(0, aside.start - _REACH), aside.start) > text.rfind(")", 0, aside.start)
    return within and _ENDS.search(text, closed, start) is not None


def storyline(text: str, found: Sequence[Candidate]) -> Line:
    """The running place before each candidate: for "In 1914 ... on 3 May" that of "3 May" is the year 1914."""
    beam, years = [_Path(0.0, None)], _years_ahead(text, found)
    for item, candidate in enumerate(found):
        turn, stretch = _turn(text, found, item), stretch_ending_at(text, found, item)
        grown = [new for path in beam for new in _steps(text, candidate, item, path, years[item], turn, stretch)]
        beam = _best(grown) if grown else beam
    steps: list[_Path] = []
    step: _Path | None = beam[0]
    while step is not None and step.item >= 0:
        steps.append(step)
        step = step.back
    steps.reverse()
    return _line(found, steps, tells_history(text, found))


def _line(found: Sequence[Candidate], steps: Sequence[_Path], history: bool) -> Line:
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


def _years_ahead(text: str, found: Sequence[Candidate]) -> list[Place | None]:
    """For each candidate the year of a month soon after it: "after a spring of hunger they rose in June 1871"."""
    out: list[Place | None] = []
    following: tuple[int, Place] | None = None
    for candidate in reversed(found):
        near = following is not None and following[0] - candidate.end <= _AHEAD_REACH
        out.append(following[1] if near and following and "\n" not in text[candidate.end : following[0]] else None)
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
    if not isinstance(core, Named) or core.year is not None or (core.month is None and core.season is None):
        return None
    reach = max(candidate.start - _REACH, found[item - 1].end if item else 0)
    if _LOOKS_BACK.search(text, reach, candidate.start) or _SINCE.search(text, reach, candidate.start):
        return "back"
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


def _best(paths: list[_Path]) -> list[_Path]:
    chosen: dict[Period | None, _Path] = {}
    for path in sorted(paths, key=lambda path: path.cost):
        chosen.setdefault(path.place.period if path.place else None, path)
    return list(chosen.values())[:_WIDTH]


def _steps(
    text: str,
    candidate: Candidate,
    item: int,
    path: _Path,
    year: Place | None,
    turn: Turn | None,
    stretch: Stretch | None,
) -> list[_Path]:
    """The ways on from a path: the date moves the story, or the story looks aside. None for what moves nothing.

    ``year`` is the one written soon after the candidate, which a bare date may take instead of the running one.
    """
    core = candidate.piece.meaning.core
    if isinstance(core, Length) and core.part_of is not None:
        core = core.part_of  # "in the first six months of 1916" is told of that year
    if stretch is not None and path.place is not None:
        return [replace(path, item=item, aside=stretch == "of the story", back=path, ahead=None, turn=None)]
    try:
        if isinstance(core, Shift) and core.frame in ("story", "story now") and core.unit not in ("hour", "minute"):
            return _after_shift(core, candidate, item, path)
        if not isinstance(core, Named) or counted_in_story(candidate.piece.meaning):
            return []
        if core.short_year:
            if path.place is None:
                return []
            core = in_century_of(core, path.place.period)
        if core.base is not None:
            return _after_part(text, core, core.base, candidate, item, path)
        if core.year is not None or core.decade is not None or core.century is not None or is_single_day(core):
            written = place(core, None, no_verb)
            period = _part(as_period(written.period), candidate.piece.meaning) if written else None
            return _after_date(text, candidate, item, path, period) if period else []
        if core.month is None and core.season is None and core.quarter is None and core.half is None:
            return _after_day(core, candidate, item, path)
        low = max(0, candidate.start - _REACH)
        ahead = core.which == "following" and _IN_A_CLAUSE.search(text, low, candidate.start) is not None
        bound = ahead or _BY.search(text, low, candidate.start) is not None
        turns: tuple[Turn | None, ...] = ("on", None) if turn == "on" else (turn,)
        return [step for way in turns for step in _after_bare(core, candidate, item, path, year, way, bound)]
    except (ValueError, OverflowError):
        return []


def _after_part(text: str, core: Named, base: Shift, candidate: Candidate, item: int, path: _Path) -> list[_Path]:
    """ "In April of the following year" moves the story there, from what was told last."""
    told = path.place.period if path.place is not None else None
    if told is None or base.frame not in ("story", "story now"):
        return []
    if base.unit == "day" and base.count < 0:  # "the previous afternoon" is a look back
        return [_Path(path.cost, path.place, item, True, path)]
    if base.unit not in ("year", "month"):
        return []
    if path.aside and not _SENTENCE_BEFORE.search(text, max(0, candidate.start - _REACH), candidate.start):
        return []  # what it counts from was no look aside
    there = place(core, told.first, no_verb)
    if there is None:
        return []
    period = as_period(there.period)
    moved = _moved(path, period, candidate, item, _jump(told, period))
    return [moved, _Path(path.cost + _EARLIER, path.place, item, True, path)] if base.count < 0 else [moved]


def _after_bare(
    core: Named, candidate: Candidate, item: int, path: _Path, year: Place | None, turn: Turn | None, bound: bool
) -> list[_Path]:
    """ "In May" after 1871 is May 1871; before "in June 1872" it may be May 1872."""
    told = path.place.period if path.place is not None else None
    out: list[_Path] = []
    if turn == "back" and core.day is not None and told is not None:
        on = place(core, told.first, no_verb, told)
        turn = None if on is not None and 0 <= on.period.first - told.first <= _SOON else turn
    here = (
        place(core, after_told(core, told) if core.which == "following" else told.first, no_verb, told, turn)
        if told
        else None
    )
    if told is not None and here is not None:
        period = as_period(here.period)
        out.append(replace(_moved(path, period, candidate, item, _jump(told, period)), turn=turn))
        if bound:
            out.append(_Path(path.cost + _BOUND_ASIDE, path.place, item, True, path, turn=turn))
    there = place(core, year.period.first, no_verb, year.period) if year is not None else None
    if turn == "back" and there is not None and told is not None and there.period.first > told.first:
        there = None  # "had sailed in October" before "peace came on 5 September 1905" is no talk of what came after
    if there is not None and (here is None or there.period != here.period):
        period = as_period(there.period)
        cost = _AHEAD + (_jump(told, period) if told is not None else 0.0)
        out.append(replace(_moved(path, period, candidate, item, cost), ahead=year))
    return out or [_Path(path.cost + _UNKNOWN, None, item, back=path)]


def _after_day(core: Named, candidate: Candidate, item: int, path: _Path) -> list[_Path]:
    """ "On the 20th" after a month or a day goes on to the next such day; after a year it moves nothing."""
    told = path.place.period if path.place is not None else None
    if core.day is None or told is None or told.grain not in TOLD_BY_DAY:
        return []
    here = place(core, told.first, no_verb, told)
    if here is None:
        return []
    period = as_period(here.period)
    return [_moved(path, period, candidate, item, _jump(told, period))]


def _part(period: Period, meaning: Meaning) -> Period:
    """ "late 1948" as where a story stands: at its first month, so that the January told next is that of 1949."""
    if meaning.mod != "END" or period.grain != "year":
        return period
    return period_of("month", narrowed(period, meaning.mod, meaning.edge, None)[0])


def _moved(path: _Path, period: Period, candidate: Candidate, item: int, cost: float) -> _Path:
    return _Path(path.cost + cost, Place.at(period, candidate), item, back=path)


def _after_shift(core: Shift, candidate: Candidate, item: int, path: _Path) -> list[_Path]:
    if path.place is None or not core.count:
        return []
    told = path.place.period
    period = shifted(core, path.place.counted_from(core))
    jump = _jump(told, period)  # of the count itself: ten years on from "the 1870s" are no less than from a day
    if period.after - period.first < told.after - told.first:
        period = period_of(told.grain, period.first)
    if core.count > 0:
        return [_moved(path, period, candidate, item, jump)]
    aside = _Path(path.cost + _EARLIER, path.place, item, True, path)
    return [_moved(path, period, candidate, item, _BACK + jump), aside]


def _after_date(text: str, candidate: Candidate, item: int, path: _Path, period: Period) -> list[_Path]:
    told = path.place.period if path.place else None
    low = max(0, candidate.start - _REACH)
    opens = _OPENS.search(text, low, candidate.start) is not None
    opens = opens or (period.grain == "day" and _EVENT_OPENS.search(text, low, candidate.start) is not None)
    if told is not None and not opens and period.first <= told.first and told.after <= period.after:
        return [_Path(path.cost, path.place, item, back=path)]  # "1944" in a story of March 1944 moves nothing
    cost = _jump(told, period) if told is not None else 0.0
    if told is not None and period.first > told.first:
        cost = min(cost, _FROM_BIRTH if _is_birth(text, path.place) else _FAR_ON if period.grain == "day" else cost)
    if told is not None and not opens and told.grain in ("day", "month") and period.grain not in ("day", "month"):
        cost += 0.0 if _is_birth(text, path.place) else _COARSER
    if candidate.piece.ends_pair and period.grain == "year":
        cost += _RANGE_END
    if _PARAGRAPH.search(text, max(0, candidate.start - _REACH), candidate.start):
        cost *= _NEW_PARAGRAPH
    aside = path.cost + _aside(text, candidate, period, opens)
    if told is not None and _is_within(period, told) and not _set_off(text, candidate):
        return [_moved(path, period, candidate, item, cost)]
    return [_moved(path, period, candidate, item, cost), _Path(aside, path.place, item, True, path)]


def _is_within(period: Period, told: Period) -> bool:
    """Whether a date is of the decade or century that a story has just told of: that is no look aside."""
    return told.grain in ("decade", "century") and told.first <= period.first and period.after <= told.after


def _is_birth(text: str, told: Place | None) -> bool:
    """Whether a life begins at a place told: it goes on by the year, however finely the birth is dated."""
    return told is not None and _BORN.search(text, max(0, told.start - _REACH), told.start) is not None


def _aside(text: str, candidate: Candidate, period: Period, opens: bool) -> float:
    """What it costs to take a written date for a look aside."""
    if candidate.piece.ends_pair or _set_off(text, candidate):
        return _SET_OFF
    if opens or _AND_WHEN.match(text, candidate.end):
        return _OPENING
    cost = _ASIDE.get(period.grain, _ASIDE_ELSE)
    low = max(0, candidate.start - _REACH)
    bound = _BOUNDED.search(text, low, candidate.start) and not _LASTED.search(text, low, candidate.start)
    return cost * _BOUND if bound else cost


def _set_off(text: str, candidate: Candidate) -> bool:
    head = text[max(0, candidate.start - _REACH) : candidate.start]
    if head.rfind("(") > head.rfind(")"):
        return True
    return in_quotation(text, candidate.start)


def _jump(told: Period, to: Period) -> float:
    """What it costs to move the story from one period to another; nothing within it or right after it."""
    on, back = to.first - told.after, told.first - to.after
    if on > 0:
        return _ON_A_YEAR * math.log2(1 + on / _YEAR)
    return _BACK + _BACK_A_YEAR * math.log2(1 + back / _YEAR) if back > 0 else 0.0
