"""The candidates of one text read in order, each in the setting that the text has built up to it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from timeline.dates.chronology import Entry
from timeline.dates.datelines import is_day_of_print
from timeline.dates.days_in_a_row import are_in_a_row, next_in_row
from timeline.dates.days_nearby import SENTENCE_END, day_nearby, is_of_a_price, is_price_at, is_said_after, is_to_come
from timeline.dates.direction import BACK, Look, no_verb
from timeline.dates.find import Candidate
from timeline.dates.goes_on import goes_on, is_bare_time, read_on
from timeline.dates.history.own_time import is_of_own_time
from timeline.dates.history.storyline import Line
from timeline.dates.history.told import Place, Told, counts_in_story
from timeline.dates.logs import day_of_log
from timeline.dates.meaning import Length, Shift, Vague
from timeline.dates.outcome import Outcome, Outcomes, mention_of, outcome_of
from timeline.dates.quotations import counted_from, may_quote, quote_anchor
from timeline.dates.read import read
from timeline.dates.reading import Reading, opened
from timeline.dates.setting import Setting
from timeline.dates.spans import COARSENESS
from timeline.dates.stamps import is_of_writing
from timeline.dates.stretch_ends import are_ends, in_order, joins_ends
from timeline.dates.telling import Telling, counts_back, is_month_in_doubt
from timeline.dates.told_clocks import MORNING, hours_on, in_the_half_told, is_near, on_the_eve, over_midnight
from timeline.dates.voices import Voice
from timeline.model import Anchor, Mention, Moment, Side

_NOTHING_TOLD = Told()
_LENGTHS_BETWEEN = 4  # mentions of lengths that may stand between two times of a day
# "until 1939. Three years later" counts on; the day of an end in news does not.
_LONG = COARSENESS[COARSENESS.index("month") :]
_OUTCOMES = Outcomes()  # a memory of pure results: it changes how fast a text is read and never how


class Reader:
    """Reads candidates into mentions. ``line`` is the running date of a history, None for news, ``entries`` are those
    of a chronology, ``known`` the outcomes of candidates read before, by their positions."""

    def __init__(
        self,
        text: str,
        found: Sequence[Candidate],
        voice: Voice,
        published: Moment | None,
        line: Line | None,
        entries: Sequence[Entry] = (),
        known: Mapping[int, Outcome] | None = None,
    ) -> None:
        self._text, self._found, self._voice, self._line, self._known = text, found, voice, line, known or {}
        self._published, self._day = published, published.day if published is not None else None
        self._publish_anchor = Anchor("publish date", published) if published is not None else None
        self._quotes = may_quote(text)
        self._entries, self._entry, self._heads = entries, 0, {entry.anchor.start for entry in entries}
        self._outcomes: list[Outcome] = []
        self._told, self._folded = _NOTHING_TOLD, 0
        self._telling = Telling(text, voice, self._day, history=line is not None)
        self._kept = _OUTCOMES.on(self._day, line is not None)
        self._verb_at = (0, 0)

    def mentions(self) -> tuple[Mention, ...]:
        """Every candidate as a mention, in order."""
        made = partial(mention_of, self._text, self._publish_anchor)
        return tuple(map(made, self._found, self.outcomes()))

    def outcomes(self) -> Sequence[Outcome]:
        """What is made of every candidate, in order."""
        for position in range(len(self._found)):
            if position in self._known:
                self._outcomes.append(self._known[position])
            else:
                self._read(position)
        return self._outcomes

    def _read(self, position: int) -> None:
        candidate = self._found[position]
        if not candidate.piece.ends_pair:
            self._verb_at = candidate.start, candidate.end
        if self._line is not None:
            self._told = self._line.told(self._text, position, candidate, self.told())
        outcome = self._by_what_is_around(position) or self._by_its_meaning(position)
        if position and self._line is None:
            outcome = self._beside_the_last(position, outcome)
        side = self._voice.open_side(self._text, candidate.start)
        self._outcomes.append(outcome if side is None else self._opened(outcome, side))

    def _by_what_is_around(self, position: int) -> Outcome | None:
        """The outcome of a candidate that the text around it tells: its quotation, its entry, the date before it."""
        outcome = self._quoted(position) if self._quotes else None
        if outcome is None and self._entries:
            outcome = self._in_entry(position)
        if outcome is not None or not position:
            return outcome
        if self._line is None:
            return self._going_on(position) or self._by_the_clock(position)
        return self._by_the_clock(position) or self._of_own_time(position)

    def _by_its_meaning(self, position: int) -> Outcome:
        """The outcome of a candidate by itself, counted from the publish date or from what was told."""
        candidate = self._found[position]
        meaning = candidate.piece.meaning
        if self._line is None and counts_back(meaning.core):
            self.told()
            again = self._telling.again(candidate)
            if again is not None:
                return again
        known = self._kept.known(meaning)
        if known is not None:
            return known
        setting = self._setting(position)  # which looks for the tense once, for both
        outcome = self._kept.pointed(meaning, setting.tense) or self._kept.outcome(meaning, setting)
        if self._line is None and is_month_in_doubt(meaning.core, outcome):
            self.told()
            return self._telling.of_month_told(candidate, outcome, setting.tense, self._alone)
        return outcome

    def _beside_the_last(self, position: int, outcome: Outcome) -> Outcome:
        """The outcome of what ends a stretch that the date before it begins, or follows it in a row; a stretch may
        change what was read of that date."""
        ends = self._found[position - 1], self._found[position]
        if are_ends(self._text, *ends):
            self._outcomes[-1], outcome = in_order(ends, (self._outcomes[-1], outcome), self._alone, self._day)
        elif are_in_a_row(self._text, *ends):
            return next_in_row(ends, (self._outcomes[-1], outcome), self._alone)
        elif outcome.reading.type == "TIME" and joins_ends(self._text, *ends):
            self._outcomes[-1] = on_the_eve(ends, (self._outcomes[-1], outcome), self._alone) or self._outcomes[-1]
        return outcome

    def _opened(self, outcome: Outcome, side: Side) -> Outcome:
        """The outcome of "since March" or "until March", which is open to one side."""
        opened_as = outcome_of(opened(outcome.reading, side))
        told_to = self._line is not None and side == "start"
        ended = outcome.period is not None and (told_to or outcome.period.grain in _LONG)
        return replace(opened_as, period=outcome.period if ended else opened_as.period)

    def _of_own_time(self, position: int) -> Outcome | None:
        """The outcome of "last year", or of what "will open next spring", in a history that tells it of its own time,
        in no quotation or in a sentence that tells of "today" or "now"; None elsewhere."""
        before, candidate = self._found[position - 1], self._found[position]
        look = self._look_at(*self._verb_at)

        def tells_of_now() -> bool:
            told = self._outcomes[-1].reading.value == "PRESENT_REF"
            return told and not SENTENCE_END.search(self._text, before.end, candidate.start + 1)

        own_time = is_of_own_time(self._text, candidate, look, self._published is not None, tells_of_now)
        return outcome_of(self._alone(candidate)) if own_time else None

    def _setting(self, position: int) -> Setting:
        """What a candidate is read in, where nothing beside it tells more."""
        nearby, start = partial(self._day_nearby, position), self._found[position].start
        look = self._look_at(*self._verb_at)
        return Setting(self._published, self.told, self._line is not None, look, nearby, start)

    def _look_at(self, start: int, end: int) -> Look:
        return partial(self._voice.tense, self._text, start, end)

    def told(self) -> Told:
        """What the text has told in the mentions read so far; worked out when it is asked for, which is seldom."""
        for position in range(self._folded, len(self._outcomes)):
            self._told = self._telling.after(self._told, self._found[position], self._outcomes[position])
        self._folded = len(self._outcomes)
        return self._told

    def _quoted(self, position: int) -> Outcome | None:
        """The outcome of words in a quotation with a date of its own; None where the publish date holds."""
        anchor = quote_anchor(self._text, self._found, position, partial(self._read_at, position))
        if anchor is None or anchor.moment.day == self._day:
            return None
        return outcome_of(counted_from(self._alone(self._found[position], anchor.moment), anchor))

    def _in_entry(self, position: int) -> Outcome | None:
        """The outcome of what an entry of a chronology tells, counted from its date; None outside of entries."""
        start = self._found[position].start
        while self._entry < len(self._entries) and self._entries[self._entry].end <= start:
            self._entry += 1
        if self._entry == len(self._entries) or start < self._entries[self._entry].start:
            return None
        anchor = self._entries[self._entry].anchor
        if self._day is not None and is_day_of_print(self._found[position].piece.meaning, anchor, self._day):
            return None
        on = self._going_on(position) or self._by_the_clock(position) if self._is_timed_on(position) else None
        if on is not None:
            return on
        nearby = partial(self._day_nearby, position)
        setting = Setting(anchor.moment, self.told, False, self._look_at(*self._verb_at), nearby, start)
        return outcome_of(counted_from(read(self._found[position].piece.meaning, setting), anchor))

    def _is_timed_on(self, position: int) -> bool:
        """Whether a bare time of news may go on from what stands before it."""
        return bool(position) and self._line is None and is_bare_time(self._found[position].piece.meaning.core)

    def _going_on(self, position: int) -> Outcome | None:
        """The outcome of a bare date that goes on from the last date before it; None where it does not."""
        at, candidate = max(self._told_before(position), 0), self._found[position]
        before = self._found[at]
        period = self._outcomes[at].period if goes_on(self._text, before, candidate) else None
        if period is None or (is_bare_time(candidate.piece.meaning.core) and self._day_nearby(position) is not None):
            return None
        look, told = self._look_at(*self._verb_at), Place(period, before.start, before.end)
        reading = read_on(self._text, before, candidate, told, self._published, look)
        return outcome_of(reading) if reading is not None else None

    def _by_the_clock(self, position: int) -> Outcome | None:
        """The outcome of a time that goes on from the clock time right before it; None for any other."""
        core = self._found[position].piece.meaning.core
        if not (isinstance(core, Shift) or is_bare_time(core)):
            return None
        at, candidate = self._told_before(position), self._found[position]
        before, told = self._found[max(at, 0)], self._outcomes[max(at, 0)].reading
        near = at >= 0 and told.type == "TIME" and is_near(self._text, before, candidate)
        reading = hours_on(core, told, before, self._look_at(candidate.start, candidate.end)) if near else None
        return outcome_of(reading) if reading is not None else self._in_that_night(position)

    def _in_that_night(self, position: int) -> Outcome | None:
        """The outcome of a time of day after one told right before it: of the day after where that was late and it is
        early, else of the half of the day that it told."""
        candidate = self._found[position]
        meaning = candidate.piece.meaning
        if isinstance(meaning.core, Shift):
            return None
        at = self._told_before(position)
        if at < 0 or not is_near(self._text, self._found[at], candidate):
            return None
        told = self._outcomes[at].reading
        # "in the morning" of news may be the one before: "They met in the evening. In the morning ... had begun"
        plain = "morning" in self._text[candidate.start : candidate.end]
        if meaning.core == MORNING and plain and self._line is None and told.value.endswith("TEV"):
            return None
        ends = joins_ends(self._text, self._found[at], candidate)
        night = over_midnight(meaning, told, self._found[at].piece.meaning.core, ends=ends)
        on = night or in_the_half_told(meaning, told, history=self._line is not None)
        if on is None or told.interval is None or told.interval.start is None:
            return None
        look, day = self._look_at(*self._verb_at), told.interval.start.day
        past = self._day is None or day + (night is not None) <= self._day
        # "It began at 7 p.m. Monday. It will sit at 8:30"
        to_come = night is None and day != self._day and look() == "future"
        if (not past and look() in BACK) or (past and to_come):
            return None  # "They met in the night. By morning it was over": of the night just over
        anchor = Anchor("mention", Moment(day), self._found[at].start, self._found[at].end)
        return self._kept.outcome(on, Setting(self._published, self.told, self._line is not None, look, lambda: anchor))

    def _told_before(self, position: int) -> int:
        """The place of the last mention before this one that is no length nor "minutes later"; -1 for none near."""
        at, furthest = position - 1, max(0, position - _LENGTHS_BETWEEN)
        while at >= furthest and isinstance(self._found[at].piece.meaning.core, Length | Vague):
            at -= 1
        return at

    def _read_at(self, position: int, at: int) -> Reading:
        """The reading of another candidate, told before ``position`` or still to come."""
        if at < position:
            return self._outcomes[at].reading
        ahead = self._found[at]
        if self._line is not None and counts_in_story(ahead.piece.meaning.core):  # "at 7:45 a.m. on the third day"
            return read(ahead.piece.meaning, Setting(self._published, self.told, True, no_verb))
        return self._alone(ahead)

    def _alone(self, candidate: Candidate, now: Moment | None = None) -> Reading:
        """The reading of a candidate without what was told before it, at the publish date or at ``now``."""
        look = self._look_at(candidate.start, candidate.end)
        return read(candidate.piece.meaning, Setting(now or self._published, Told, False, look))

    def _day_nearby(self, position: int) -> Anchor | None:
        """The day named just after a bare clock time, or before it in the same sentence or log."""
        logged = day_of_log(self._text, self._found, self._outcomes)
        if logged is not None:
            return logged
        near = day_nearby(self._text, self._found, position, partial(self._read_at, position), self._heads)
        start, before = self._found[position].start, self._found[max(0, self._told_before(position))]
        day = self._day if self._line is None else None  # a history tells of no publish day
        said = is_of_writing(self._text, start, before.end) or is_said_after(self._text, near, start, day)
        said = said or (near is None and day is not None and is_price_at(self._text, start, self._found[position].end))
        if not said and day is not None:
            named = (before.start, before.end) if near is None else (near.start or 0, near.end or 0)
            said = named[0] < start and is_of_a_price(self._text, named, start)
        if said and (near is None or (near.start or 0) < start):
            return self._publish_anchor
        return None if is_to_come(self._text, near, start, day) else near
