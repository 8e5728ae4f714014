"""Stretches of time whose end a history only names: after "The siege lasted from 12 June to 30 August" it goes on from
12 June."""

import re
from collections.abc import Sequence
from typing import Literal, Protocol

from timeline.civil import civil
from timeline.dates.direction import no_verb
from timeline.dates.find import Candidate
from timeline.dates.history.path import Path, moved
from timeline.dates.history.told import Place
from timeline.dates.meaning import Core, Named
from timeline.dates.place import place
from timeline.dates.spans import as_period
from timeline.dates.stretch_ends import opens_between
from timeline.late_patterns import late_pattern

Stretch = Literal["of the story", "named"]
"""Whether what is told next lies within a stretch, as it does in that of a war or a life, or counts from its end."""

_OVER_NEW_YEAR = 0.1  # what it costs to go on from the end of a stretch over the new year, in years of a move on
_SHORTLY, _STEPS_BACK = 240, 4  # characters and dates back to a day that is told once more
_REACH = 200  # characters before a stretch in which the sentence says what took so long
_JOINS = late_pattern(r"(?P<and> and (?:the )?)|,? (?:to|until|till|through) (?:the )?| ?[-–—] ?")
_EVENT = late_pattern(
    r"\b(?:lasted|ran|raged|took place|fought|existed|waged|occurred|conducted|mounted|carried out|battles?|sieges?"
    r"|wars?|campaigns?|operations?|(?:up)?risings?|revolts?|rebellions?|revolutions?|offensives?|strikes?|expeditions?"
    r"|blockades?|mutin(?:y|ies)|epidemics?|riots?|crusades?|conflicts?|fires?|floods?)\b(?:[^.;\n]|\.(?=\S))*\Z",
    re.IGNORECASE,
)


class Spot(Protocol):
    """What stands somewhere in a text: a candidate, or a place that one told."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


def stretch_ending_at(text: str, found: Sequence[Candidate], item: int) -> Stretch | None:
    """What kind of stretch of days or months a candidate ends; None where it ends none."""
    if not item:
        return None
    first, last = found[item - 1], found[item]
    if not (_is_on_calendar(first) and _is_on_calendar(last)):
        return None
    if not are_joined(text, first, last):
        return None
    join_and = " and " in text[first.end : last.start]
    head = text[max(0, first.start - _REACH) : first.start]
    in_brackets = head.rfind("(") > head.rfind(")")
    if in_brackets or (join_and and _is_of_one_year(first)) or _EVENT.search(head):
        return "of the story"
    return "named" if last.piece.ends_pair else None


def over_new_year(core: Core, candidate: Candidate, item: int, path: Path) -> list[Path]:
    """After "between November and February" a story may stand in February: then "on 6 July" goes on from there."""
    if path.place is None or not isinstance(core, Named) or core.month is None or core.year is not None:
        return []
    end = place(core, path.place.period.first, no_verb, path.place.period)
    if end is None or civil(end.period.first)[0] == civil(path.place.period.first)[0]:
        return []
    return [moved(path, as_period(end.period), candidate, item, _OVER_NEW_YEAR)]


def are_joined(text: str, first: Spot, last: Spot) -> bool:
    """Whether the words between two dates make them the ends of a stretch: "to", a dash, "and" after "between"."""
    join = _JOINS.fullmatch(text, first.end, last.start)
    return join is not None and (not join["and"] or opens_between(text, first.start))


def _is_of_one_year(first: Candidate) -> bool:
    """Whether the year of a stretch is written at its end alone: "Between 10 July and 31 October 1940"."""
    core = first.piece.meaning.core
    return isinstance(core, Named) and (core.year is None or core.borrowed is not None)


def _is_on_calendar(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    return isinstance(core, Named) and core.base is None and (core.month is not None or core.day is not None)


def told_shortly_before(text: str, core: Named, candidate: Candidate, path: Path) -> Place | None:
    """The same day where it was told shortly before, or the start of the stretch told there that holds it: "from April
    2 to the 6th, with the worst losses on the 3rd"; None where the next such day is meant."""
    if core.day is None or core != Named(day=core.day, part=core.part):
        return None
    month, after, step = None, None, path
    for _ in range(_STEPS_BACK):
        here = step.place
        if here is None or here.period.grain != "day" or candidate.start - here.end > _SHORTLY:
            return None
        year_month, day = civil(here.period.first)[:2], civil(here.period.first)[2]
        month = month or year_month
        if year_month != month:
            return None
        if day == core.day or (after is not None and day < core.day and are_joined(text, here, after)):
            return here
        after = here if core.day < day else None
        if step.back is None:
            return None
        step = step.back
    return None
