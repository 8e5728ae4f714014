"""Readings with all that follows from them alone, kept so that the same words on the same day are read once."""

from dataclasses import dataclass

from timeline.dates.direction import Look, Tense
from timeline.dates.edtf import edtf
from timeline.dates.explain import reason_for
from timeline.dates.meaning import Meaning
from timeline.dates.read import read
from timeline.dates.reading import Reading
from timeline.dates.setting import Setting
from timeline.dates.spans import Period, period_of
from timeline.model import Grain

_Key = tuple[int | None, bool, Meaning]  # the publish day, whether the text is a history, and the words' meaning
_MOST = 32_768  # outcomes kept, some 30 MB; beyond that they are forgotten and made again


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


def _period(reading: Reading) -> Period | None:
    if reading.type not in ("DATE", "TIME") or reading.interval is None or reading.grain is None:
        return None
    edge = reading.interval.start
    if edge is None:
        return None
    grain: Grain = "day" if reading.grain in ("minute", "hour", "daypart") else reading.grain
    return period_of(grain, edge.day)


class Outcomes:
    """The outcomes made so far of meanings that hang on nothing but the publish day, the kind of text and the tense."""

    def __init__(self) -> None:
        self._plain: dict[_Key, Outcome] = {}
        self._pointed: dict[_Key, dict[Tense | None, Outcome]] = {}
        self._kept = 0

    def known(self, day: int | None, history: bool, meaning: Meaning, look: Look) -> Outcome | None:
        """The outcome of a meaning that asks for nothing else, or for the tense alone, if it was made before."""
        key = (day, history, meaning)
        plain = self._plain.get(key)
        if plain is not None:
            return plain
        pointed = self._pointed.get(key)
        return pointed.get(look()) if pointed is not None else None

    def outcome(self, meaning: Meaning, setting: Setting) -> Outcome:
        """The outcome of a meaning in a setting, made now and kept where it will hold again."""
        key = (setting.published.day if setting.published is not None else None, setting.history, meaning)
        setting.asked.clear()
        outcome = outcome_of(read(meaning, setting))
        self._keep(key, setting, outcome)
        return outcome

    def _keep(self, key: _Key, setting: Setting, outcome: Outcome) -> None:
        if self._kept >= _MOST:
            self._plain.clear()
            self._pointed.clear()
            self._kept = 0
        if not setting.asked:
            self._plain[key] = outcome
            self._kept += 1
        elif setting.asked == {"tense"}:
            self._pointed.setdefault(key, {})[setting.tense()] = outcome
            self._kept += 1
