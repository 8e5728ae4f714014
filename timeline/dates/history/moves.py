"""The ways on that a date offers a history, which it moves or only looks aside to, and what each of them costs."""

import re
from dataclasses import replace

from timeline.civil import civil
from timeline.dates.bare_days import TOLD_BY_DAY
from timeline.dates.direction import no_verb
from timeline.dates.find import Candidate
from timeline.dates.history.narrative import in_quotation
from timeline.dates.history.path import BACK, Path, jump_to, moved
from timeline.dates.history.told import Place, counted_in_story, in_century_of
from timeline.dates.history.told_stretches import Stretch, over_new_year, told_shortly_before
from timeline.dates.meaning import Length, Meaning, Named, Shift, Turn
from timeline.dates.modifiers import narrowed
from timeline.dates.named_days import is_single_day
from timeline.dates.place import place
from timeline.dates.shifts import after_told, shifted
from timeline.dates.spans import Period, as_period, period_of
from timeline.dates.surroundings import HAD_BEEN, HAD_BEEN_IN, IN_A_CLAUSE
from timeline.late_patterns import late_pattern

# What a way on costs, in the unit of a move on by one year; the figures rank ways to read a text, no more.
_UNKNOWN = 1.0  # of a bare date before which no year is told
_AHEAD = 0.2  # of one that takes the year written soon after it
_ASIDE = {"day": 1.1, "month": 0.65, "year": 1.4}  # of a look aside to a date of this grain
_ASIDE_ELSE = 0.9  # to any other
_FAR_ON = 1.0  # the most that a move on to a day costs: nobody looks aside to a day of a far future
_FROM_BIRTH = 0.3  # what it costs at most to move on from a birth: a life is told from where it matters
_BY_DECADES = ("decade", "century")
_COARSER = 0.9  # a story told by the day hardly goes on by the year, unless the year opens a sentence
_SOON = 45  # days; "talks, which had begun on May 20" told after April 22 began in between, and not a year ago
_DAYS_ON = 15  # "talks, which had begun on the 30th" told after April 22 began in April, and not in March
_LEAD = 732  # days that a story begins at most before the day which its first sentence named
_RANGE_END = 0.8  # what follows "1861-65" goes on from its first year
_OPENING = 5.0  # a date that opens its sentence hardly looks aside
_HAD_ASIDE = 0.02  # of what "had been" by then
_EARLIER = 0.05  # "a year earlier" is mostly a look back
_SET_OFF = 0.05  # the share of that cost in brackets, in a quotation, and at the far end of a range
_BOUND_ASIDE = 0.05  # "by December" mostly tells where things led, and the story goes on before it
_BOUND = 0.5  # the share of it after "until", words for plans, and in comparisons: "from a high of 300 in 2007"
_NEW_PARAGRAPH = 0.8  # the share of a move's cost where a paragraph begins
_WORD_FIRST = r"[A-Z][a-z]+|[А-ЯЁІЇЄҐ][а-яёіїєґ]*(?: [вуз])?|و?(?:في|خلال|منذ|بحلول)"  # "In", "Уже в", "وفي"
_OPENS = re.compile(rf"(?:^|[.!?:;؟][\"”’'»)]*\s+|\n\s*)(?:(?:{_WORD_FIRST}) ){{0,2}}(?:the )?\Z")
_EVENT_OPENS = late_pattern(
    r"[.!?][\"”’')]*\s+(?:The|That|This|An?) (?:[a-z-]+ ){1,3}(?:of|in|on) (?:the (?:[a-z]+ of )?)?\Z"
)  # "The rising of 1 August 1944", "A strike in the summer of 1902"
_OPENING_BY = late_pattern(r"\bBy (?:the )?\Z")  # "By May 1915 they had fallen back" tells where the story is
_ASIDE_TO_DAY = late_pattern(r"\b(?:which|who|where|whose)\b[^.;:!?\n]*\Z|\bsince (?:the )?\Z")
AND_WHEN = late_pattern(r", (?:when|in which year)\b")  # "it was free until 1349, when the siege began"
_PARAGRAPH = re.compile(r"(?:^|\n)[^\n.]{0,30}\Z")
_BOUNDED = re.compile(
    r"\b(?:until|till|since|planned|plans"
    # "moved to Leeds in 1861" and "moved to the east bank in 1861" end nothing
    r"|to(?! (?:the )?(?-i:[A-Z])| (?:the|an?|his|her|its|their) (?:[a-z-]+ ){1,4}in (?:the )?\Z)"
    r"|scheduled|expected|proposed|due|projected|compared|opposed|against|than|peak"
    r"|high|low|from an?)\b(?:[^.;,]|[.,](?=\d)){0,30}\Z",
    re.IGNORECASE,
)
# "The war dragged on until 1763" tells where the story is then.
_LASTED = re.compile(
    r"\b(?:lasted|continued|dragged on|went on|raged(?: on)?|held out|stayed|remained|lived|ruled|reigned|served|stood"
    r"|kept|fought|worked|waited|resisted|survived)\b[^.;:!?\n]{0,40}\b(?:until|till) (?:the |early |late |mid-)?\Z"
)
SENTENCE_BEFORE = re.compile(r"(?:[.!?][\"”’']*\s+|\n\s*)(?:\w+ ){0,2}\Z")  # "The following year", and no mid-sentence
_BY = re.compile(
    r"\b(?:by|until|till|since|(?:wait(?:ed|ing)?|plan(?:s|ned|ning)?|postponed|ready|in time|prepar(?:ed|ing)) for)"
    r"(?: the)?(?: (?:end|middle|beginning) of| early| late| mid-?)? ?\Z"
)
_WOULD = late_pattern(r"\bwould\b[^.;:!?\n]*\Z")  # "said that he would look in again after Christmas"
_BORN = late_pattern(r"\b(?:[Bb]orn|baptised|baptized|christened)\b[^.;!?\n]*\Z")
_DIED = late_pattern(r"\b(?:died|killed|buried|executed|murdered|drowned)\b[^.;!?\n]*\Z")  # a life is told from before
REACH = 60  # characters before a date in which the words around it stand


def ways_on(
    text: str,
    candidate: Candidate,
    item: int,
    path: Path,
    year: Place | None,
    turn: Turn | None,
    stretch: Stretch | None,
) -> list[Path]:
    """The ways on from a path: the date moves the story, or the story looks aside. None for what moves nothing.

    ``year`` is the one written soon after the candidate, which a bare date may take instead of the running one, or the
    same day told in full before.
    """
    core = candidate.piece.meaning.core
    if isinstance(core, Length) and core.part_of is not None:
        core = core.part_of  # "in the first six months of 1916" is told of that year
    if stretch is not None and path.place is not None:
        within = replace(path, item=item, aside=stretch == "of the story", back=path, ahead=None, turn=None)
        return [within, *over_new_year(core, candidate, item, path)]
    try:
        if isinstance(core, Shift) and core.frame in ("story", "story now") and core.unit not in ("hour", "minute"):
            return _after_shift(core, candidate, item, path)
        if isinstance(core, Named) and core.base is not None and core.base.frame == "onward":
            core = replace(core, base=replace(core.base, frame="story"))  # "in January of the new year"
        elif not isinstance(core, Named) or counted_in_story(candidate.piece.meaning):
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
        if not any((core.month, core.season, core.quarter, core.half, core.holiday)):
            return _after_day(text, core, candidate, item, path, turn)
        bound = _bound(text, core, candidate)
        turns: tuple[Turn | None, ...] = ("on", None) if turn == "on" else (turn,)
        ways = [step for way in turns for step in _after_bare(core, candidate, item, path, year, way, bound)]
        if core.which == "previous":  # "he had refused in the previous autumn"
            ways.append(Path(path.cost + _EARLIER, path.place, item, True, path))
        return ways
    except (ValueError, OverflowError):
        return []


def _after_part(text: str, core: Named, base: Shift, candidate: Candidate, item: int, path: Path) -> list[Path]:
    """ "In April of the following year" moves the story there, from what was told last."""
    told = path.place.period if path.place is not None else None
    if told is None or base.frame not in ("story", "story now"):
        return []
    if base.unit == "day" and base.count < 0:  # "the previous afternoon" is a look back
        return [Path(path.cost, path.place, item, True, path)]
    if base.unit not in ("year", "month"):
        return []
    if path.aside and not SENTENCE_BEFORE.search(text, max(0, candidate.start - REACH), candidate.start):
        return []  # what it counts from was no look aside
    there = place(core, told.first, no_verb)
    if there is None:
        return []
    period = as_period(there.period)
    there_now = moved(path, period, candidate, item, jump_to(told, period))
    return [there_now, Path(path.cost + _EARLIER, path.place, item, True, path)] if base.count < 0 else [there_now]


def _after_bare(
    core: Named, candidate: Candidate, item: int, path: Path, year: Place | None, turn: Turn | None, bound: float | None
) -> list[Path]:
    """ "In May" after 1871 is May 1871; before "in June 1872" it may be May 1872."""
    told = path.place.period if path.place is not None else None
    out: list[Path] = []
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
        out.append(replace(moved(path, period, candidate, item, jump_to(told, period)), turn=turn))
        if bound is not None:
            back = jump_to(told, period) if period.first < told.first else 0.0
            out.append(Path(path.cost + bound + back, path.place, item, True, path, turn=turn))
    there = place(core, year.period.first, no_verb, year.period) if year is not None else None
    if year is not None and there is not None and not year.ahead:
        period = as_period(there.period)
        if told is not None and told.first < period.first <= told.first + _LEAD:
            return [replace(moved(path, period, candidate, item, jump_to(told, period)), ahead=year)]
        there = None
    if turn == "back" and there is not None and told is not None and there.period.first > told.first:
        there = None  # "had sailed in October" before "peace came on 5 September 1905" is no talk of what came after
    if there is not None and (here is None or there.period != here.period):
        period = as_period(there.period)
        cost = _AHEAD + (jump_to(told, period) if told is not None else 0.0)
        out.append(replace(moved(path, period, candidate, item, cost), ahead=year))
    return out or [Path(path.cost + _UNKNOWN, None, item, back=path)]


def _bound(text: str, core: Named, candidate: Candidate) -> float | None:
    """What it costs to take a bare date for where things led or would lead, and go on before it; None for another."""
    low = max(0, candidate.start - REACH)
    if _WOULD.search(text, low, candidate.start) is not None:
        return 0.0
    ahead = core.which == "following" and IN_A_CLAUSE.search(text, low, candidate.start) is not None
    return _BOUND_ASIDE if ahead or _BY.search(text, low, candidate.start) is not None else None


def _after_day(text: str, core: Named, candidate: Candidate, item: int, path: Path, turn: Turn | None) -> list[Path]:
    """ "On the 20th" after a month or a day goes on to the next such day, or back to one told shortly before or told as
    gone ("had come on the 20th"); after a year it moves nothing."""
    told = path.place.period if path.place is not None else None
    if core.day is None or told is None or told.grain not in TOLD_BY_DAY:
        return []
    earlier = told_shortly_before(text, core, candidate, path)
    start = path
    while earlier is None and turn == "back" and start.turn == "back" and start.back is not None:
        start = start.back  # "had been shut in since the 4th. A sally had failed on the 17th": both before the end
    before = earlier or start.place
    since = before.period if before is not None else told
    if earlier is not None or 0 < core.day - civil(since.first)[2] <= _DAYS_ON:
        turn = None
    here = place(core, since.first, no_verb, since, turn)
    if here is None:
        return []
    cost = jump_to(told, as_period(here.period)) if earlier is None else 0.0
    if turn == "back" and _ASIDE_TO_DAY.search(text, max(0, candidate.start - REACH), candidate.start):
        return [Path(path.cost + _EARLIER, path.place, item, True, path, before if start is not path else None, turn)]
    step = moved(path, as_period(here.period), candidate, item, cost)
    return [replace(step, ahead=before if before is not path.place else None, turn=turn)]


def _part(period: Period, meaning: Meaning) -> Period:
    """ "late 1948" as where a story stands: at its first month, so that the January told next is that of 1949."""
    if meaning.mod != "END" or period.grain != "year":
        return period
    return period_of("month", narrowed(period, meaning.mod, meaning.edge, None)[0])


def _after_shift(core: Shift, candidate: Candidate, item: int, path: Path) -> list[Path]:
    if path.place is None or not core.count:
        return []
    told = path.place.period
    period = shifted(core, path.place.counted_from(core))
    jump = jump_to(told, period)  # of the count itself: ten years on from "the 1870s" are no less than from a day
    if period.after - period.first < told.after - told.first:
        period = period_of(told.grain, period.first)
    if core.count > 0:
        return [moved(path, period, candidate, item, jump)]
    aside = Path(path.cost + _EARLIER, path.place, item, True, path)
    return [moved(path, period, candidate, item, BACK + jump), aside]


def _after_date(text: str, candidate: Candidate, item: int, path: Path, period: Period) -> list[Path]:
    told = path.place.period if path.place else None
    low = max(0, candidate.start - REACH)
    opens = _OPENS.search(text, low, candidate.start) is not None
    opens = opens or (period.grain in ("day", "season") and _EVENT_OPENS.search(text, low, candidate.start) is not None)
    if told is not None and not opens and period.first <= told.first and told.after <= period.after:
        return [Path(path.cost, path.place, item, back=path)]  # "1944" in a story of March 1944 moves nothing
    cost = jump_to(told, period) if told is not None else 0.0
    if told is not None and period.first > told.first:
        finer = told.grain in _BY_DECADES and period.grain in ("day", "month")  # "in the twenties", "in May 1938"
        lightly = finer or _is_birth(text, path.place)
        cost = min(cost, _FROM_BIRTH if lightly else _FAR_ON if period.grain == "day" else cost)
    if told is not None and not opens and told.grain in ("day", "month") and period.grain not in ("day", "month"):
        cost += 0.0 if _is_birth(text, path.place) else _COARSER
    if candidate.piece.ends_pair and period.grain == "year":
        cost += _RANGE_END
    if _PARAGRAPH.search(text, max(0, candidate.start - REACH), candidate.start):
        cost *= _NEW_PARAGRAPH
    ends_a_life = _DIED.search(text, max(0, candidate.start - REACH), candidate.start) is not None
    if told is None and period.grain == "day" and not ends_a_life and not _set_off(text, candidate):
        return [moved(path, period, candidate, item, 0.0)]  # a story begins with the first day that it names
    aside = path.cost + _aside(text, candidate, period, opens)
    if told is not None and _is_within(period, told) and not _set_off(text, candidate):
        return [moved(path, period, candidate, item, cost)]
    return [moved(path, period, candidate, item, cost), Path(aside, path.place, item, True, path)]


def _is_within(period: Period, told: Period) -> bool:
    """Whether a date is of the decade or century that a story has just told of: that is no look aside."""
    return told.grain in _BY_DECADES and told.first <= period.first and period.after <= told.after


def _is_birth(text: str, told: Place | None) -> bool:
    """Whether a life begins at a place told: it goes on by the year, however finely the birth is dated."""
    return told is not None and _BORN.search(text, max(0, told.start - REACH), told.start) is not None


def _aside(text: str, candidate: Candidate, period: Period, opens: bool) -> float:
    """What it costs to take a written date for a look aside."""
    if candidate.piece.ends_pair or _set_off(text, candidate):
        return _SET_OFF
    low = max(0, candidate.start - REACH)
    if opens and HAD_BEEN.match(text, candidate.end) and not _OPENING_BY.search(text, low, candidate.start):
        return _EARLIER
    if opens or AND_WHEN.match(text, candidate.end):
        return _OPENING
    if HAD_BEEN_IN.search(text, low, candidate.start):
        return _HAD_ASIDE
    bound = _BOUNDED.search(text, low, candidate.start) and not _LASTED.search(text, low, candidate.start)
    return _ASIDE.get(period.grain, _ASIDE_ELSE) * (_BOUND if bound else 1)


def _set_off(text: str, candidate: Candidate) -> bool:
    head = text[max(0, candidate.start - REACH) : candidate.start]
    return head.rfind("(") > head.rfind(")") or in_quotation(text, candidate.start)
