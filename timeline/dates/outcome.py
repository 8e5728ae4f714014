"""Readings with all that follows from them alone, kept so that the same words on the same day are read once."""

from collections.abc import Callable
from dataclasses import dataclass

from timeline.dates.direction import Look
from timeline.dates.direction.word_tenses import Tense
from timeline.dates.edtf import edtf
from timeline.dates.explain import reason_for, why
from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning
from timeline.dates.read import read
from timeline.dates.reading import Reading
from timeline.dates.setting import Setting
from timeline.dates.spans import FIRST_DAY, Period, period_of, quarter_of_value
from timeline.model import Anchor, Grain, Mention

_MIDDLE_OF_WEEK = 3  # days from its first
_MOST = 32_768  # outcomes and days kept, some 30 MB; with the next text they are forgotten and made again


@dataclass(frozen=True, slots=True)
class Outcome:
    """A reading, its EDTF form, its reason, and the period of the calendar it names, if it names one."""

    reading: Reading
    edtf: str | None
    reason: str
    period: Period | None


def outcome_of(reading: Reading) -> Outcome:
    """What follows from a reading alone."""
    form = edtf(reading.interval, reading.grain, reading.mod) if reading.interval and reading.grain else None
    return Outcome(reading, form, reason_for(reading), _period(reading))


def mention_of(text: str, publish_anchor: Anchor | None, candidate: Candidate, outcome: Outcome) -> Mention:
    """A candidate of a text as the mention that its outcome makes it."""
    reading, words = outcome.reading, text[candidate.start : candidate.end]
    anchor = reading.anchor
    if anchor is not None and anchor.kind == "publish date":
        anchor = publish_anchor
    return Mention(
        start=candidate.start,
        end=candidate.end,
        text=words,
        type=reading.type,
        value=reading.value,
        mod=reading.mod,
        interval=reading.interval,
        grain=reading.grain if reading.interval is not None else None,
        certainty=reading.certainty,
        anchor=anchor,
        alternatives=reading.alternatives,
        edtf=outcome.edtf,
        why=why(words, outcome.reason),
        rule=candidate.piece.rule,
    )


def _period(reading: Reading) -> Period | None:
    if reading.type not in ("DATE", "TIME") or reading.interval is None or reading.grain is None:
        return None
    edge = reading.interval.start
    if edge is None:
        return None
    grain: Grain = "day" if reading.grain in ("minute", "hour", "daypart") else reading.grain
    if reading.grain == "quarter" and reading.mod is None:
        return quarter_of_value(reading.value, edge.day)
    ends_its_day = reading.value.endswith("T24:00")  # the midnight of a day, which begins the next one
    into = _MIDDLE_OF_WEEK if grain == "week" else 0  # seven days from a Saturday on are the week of most of them
    return period_of(grain, max(edge.day + into - ends_its_day, FIRST_DAY))


class Kept:
    """The outcomes made so far for one publish day and kind of text.

    ``fixed`` holds those that hang on the words alone and hold on every day, ``plain`` those that hang on the day too,
    ``pointed`` those that also hang on the tense.
    """

    __slots__ = ("_fixed", "_has_room", "_plain", "_pointed")

    def __init__(self, fixed: dict[Meaning, Outcome], has_room: Callable[[], bool]) -> None:
        self._fixed = fixed
        self._plain: dict[Meaning, Outcome] = {}
        self._pointed: dict[Meaning, dict[Tense | None, Outcome]] = {}
        self._has_room = has_room

    def known(self, meaning: Meaning) -> Outcome | None:
        """The outcome of a meaning that asks for nothing else, if it was made before."""
        return self._fixed.get(meaning) or self._plain.get(meaning)

    def pointed(self, meaning: Meaning, look: Look) -> Outcome | None:
        """The outcome of a meaning that asks for the tense alone, if it was made before."""
        pointed = self._pointed.get(meaning)
        return pointed.get(look()) if pointed is not None else None

    def outcome(self, meaning: Meaning, setting: Setting) -> Outcome:
        """The outcome of a meaning in a setting, made now and kept where it will hold again."""
        setting.asked.clear()
        outcome = outcome_of(read(meaning, setting))
        if setting.asked <= {"published", "tense"} and self._has_room():
            self._keep(meaning, setting, outcome)
        return outcome

    def _keep(self, meaning: Meaning, setting: Setting, outcome: Outcome) -> None:
        if "tense" in setting.asked:
            self._pointed.setdefault(meaning, {})[setting.tense()] = outcome
        elif setting.asked:
            self._plain[meaning] = outcome
        else:
            self._fixed[meaning] = outcome


class Outcomes:
    """The outcomes made so far of meanings that hang on nothing but the publish day, the kind of text and the tense."""

    def __init__(self) -> None:
        self._days: dict[tuple[int | None, bool], Kept] = {}
        self._fixed: dict[bool, dict[Meaning, Outcome]] = {False: {}, True: {}}
        self._kept = 0

    def on(self, day: int | None, history: bool) -> Kept:
        """The outcomes for a publish day and a kind of text."""
        if self._kept > _MOST:
            self._days, self._fixed, self._kept = {}, {False: {}, True: {}}, 0
        kept = self._days.get((day, history))
        if kept is None:
            self._kept += 1
            kept = self._days[day, history] = Kept(self._fixed[history], self._has_room)
        return kept

    def _has_room(self) -> bool:
        self._kept += 1
        return self._kept <= _MOST
