"""What a text has told once its next mention is read, and what news says again: "the previous week" after "the previous
week" is the same one, and a bare month that is in doubt is the one told before."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from timeline.civil import civil
from timeline.dates.days_nearby import CAPITAL
from timeline.dates.direction import BACK, TOLD_AS_PAST, Look
from timeline.dates.find import Candidate
from timeline.dates.history.told import Place, Told
from timeline.dates.meaning import Core, Length, Meaning, Named, Shift
from timeline.dates.outcome import Outcome
from timeline.dates.reading import Reading
from timeline.dates.reports import is_day_of_report, measures_a_record, months_reported
from timeline.dates.spans import Period, period_of
from timeline.dates.stretch_ends import of_year
from timeline.dates.voices import Voice

_DAYS_A_QUARTER = 92  # a firm's quarter begins so much before that of the calendar at the most
# "the same month last year" and "the same week a year ago": what news compares with, and no place where it goes on.
_YEAR_BEFORE = frozenset({("month", -12), ("week", -52), ("weekend", -52)})
_OPENING = re.compile(
    rf"(?:^|[.!?؟…][\"”’')»]*\s+|\n\s*)[\"“‘'«„¿¡]?"
    rf"(?:[{CAPITAL}][^\W\d_]* ){{0,2}}(?:(?:the|el|la|den|dem|o|il|i) |l['’])?\Z"
)
_OPENING_REACH = 30  # characters that an opening "Early in the" takes
_MONTH_REACH = 5000  # characters, some pages, within which a month told once is meant again
_COMPARED_REACH = 60  # characters of "compared with a loss of 3.5 million dollars in"
_COMPARED = re.compile(  # what news only compares with is no place where it goes on: "than the previous week"
    r"\b(?:(?:than|against|versus|vs\.?|compared (?:with|to))(?: (?:[^.,;:\n]|[.,]\d)*)?"
    r"|from (?:[^.,;:\n]|[.,]\d)*\d(?:[^.,;:\n]|[.,]\d)*) (?:in |at |on |for |during )?(?:the )?\Z"
)
_TOLD_BEFORE = "The text told of that month before."
_OTHERWISE = "if it is not the month that the text told before"


class Telling:
    """What is told in one text, read for an article of the day ``day``."""

    def __init__(self, text: str, voice: Voice, day: int | None, *, history: bool) -> None:
        self._text, self._voice, self._day, self._history = text, voice, day, history
        self._back: tuple[Meaning, Outcome] | None = None
        self._months: dict[int, tuple[Place, bool]] = {}  # with whether the month told was beyond doubt

    def after(self, told: Told, candidate: Candidate, outcome: Outcome) -> Told:
        """What is told once a candidate has been read too."""
        meaning, period = candidate.piece.meaning, outcome.period
        core = meaning.core
        if isinstance(core, Length):
            told = told.and_then_length(core)
            period = self._year_of_portion(core, outcome)
        measures = isinstance(core, Shift) and core.frame == "story" and (core.unit, core.count) in _YEAR_BEFORE
        ends_today = isinstance(core, Named) and core.overnight is not None and not self._history
        if period is None or measures or ends_today:
            return told
        if not self._history and self._is_aside(told, candidate, core):
            return told
        over = self._day is None or period.after <= self._day
        place = Place.at(period, candidate, over=over)
        reported = over or (period.grain == "quarter" and told.report is None and self._is_reported(candidate, period))
        now = told.and_then(place, meaning, partial(self._opens_sentence, candidate.start), reported=reported)
        if self._history:
            return now
        self._back = (meaning, outcome) if counts_back(core) else None
        if isinstance(core, Named) and core.month is not None and core == Named(month=core.month):
            self._months[core.month] = place, outcome.reading.certainty == "computed"
        months = months_reported(self._text, candidate, period) if over else None
        return now if months is None else replace(now, report=Place(months, candidate.start, candidate.end))

    def _is_aside(self, told: Told, candidate: Candidate, core: Core) -> bool:
        """Whether news tells a time only to measure or compare, or to say when somebody spoke."""
        start = candidate.start
        if measures_a_record(self._text, start) or is_day_of_report(self._text, candidate, told):
            return True
        return counts_back(core) and _COMPARED.search(self._text, max(0, start - _COMPARED_REACH), start) is not None

    def again(self, candidate: Candidate) -> Outcome | None:
        """The outcome of a count back where the same words were told last, which it does not go back from; "the year
        before that" does."""
        if self._back is None or self._back[0] != candidate.piece.meaning:
            return None
        return None if self._text.endswith((" that", " then"), candidate.start, candidate.end) else self._back[1]

    def of_month_told(
        self, candidate: Candidate, outcome: Outcome, look: Look, read: Callable[[Candidate], Reading]
    ) -> Outcome:
        """The outcome of a bare month in doubt as the one that the text told before, unless its verb tells of another:
        "The vote is in September. ... Not in September, they say"."""
        core = candidate.piece.meaning.core
        told, sure = self._months.get(core.month or 0, (None, False)) if isinstance(core, Named) else (None, False)
        period = outcome.period
        if told is None or period in (None, told.period) or candidate.start - told.end > _MONTH_REACH:
            return outcome
        tense, back = look(), period is not None and period.first < told.period.first
        if tense in TOLD_AS_PAST if back else (tense == "future" or (tense == "possible" and not sure)):
            return outcome
        return of_year(candidate, outcome.reading, civil(told.period.first)[0], read, _TOLD_BEFORE, _OTHERWISE)

    def _year_of_portion(self, core: Length, outcome: Outcome) -> Period | None:
        """The year of which a history tells a portion: "in the first six months of 1916"; None for any other length."""
        interval = outcome.reading.interval
        if not self._history or core.part_of is None or interval is None or interval.start is None:
            return None
        return period_of("year", interval.start.day)

    def _is_reported(self, candidate: Candidate, quarter: Period) -> bool:
        """Whether a report may be on a quarter that is not over: it has begun, or soon will and a firm's "fell"."""
        days_to_come = quarter.first - (self._day or 0)
        soon = days_to_come <= _DAYS_A_QUARTER
        return days_to_come <= 0 or (soon and self._voice.tense(self._text, candidate.start, candidate.end) in BACK)

    def _opens_sentence(self, start: int) -> bool:
        """Whether only a preposition stands between the start of the sentence and the expression."""
        return _OPENING.search(self._text, max(0, start - _OPENING_REACH), start) is not None


def counts_back(core: Core) -> bool:
    """Whether words count back from what was told: "the previous week", "a day earlier", "the previous Friday"."""
    if isinstance(core, Shift):
        return core.frame == "story" and core.count < 0
    return isinstance(core, Named) and core.which == "previous"


def is_month_in_doubt(core: Core, outcome: Outcome) -> bool:
    """Whether a bare month was read as one of two."""
    bare = isinstance(core, Named) and core.month is not None and core == Named(month=core.month)
    return bare and outcome.reading.certainty == "assumed" and bool(outcome.reading.alternatives)
