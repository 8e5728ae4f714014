"""Times that only a history has, beside the candidates found in any text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from timeline.dates.find import Candidate
from timeline.dates.history.military_clocks import with_military_clocks
from timeline.dates.history.narrative import tells_history
from timeline.dates.history.told_again import told_again
from timeline.dates.history.told_hours import with_hours_in_short
from timeline.dates.history.told_weekdays import by_written_weekday
from timeline.dates.meaning import Core, Meaning, Named, Shift
from timeline.dates.rule import Rule, compiled
from timeline.dates.rules.story import STORY_RULES
from timeline.dates.rules.story_days import DAY_OF_A_STORY
from timeline.late_patterns import late_pattern

# What came soon in a history is over: the word looks ahead of the story, not of the reader.
_SOON = re.compile(r"soon", re.IGNORECASE)


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], Rule], ...]:
    return tuple((compiled(rule), rule) for rule in STORY_RULES)


_SIDES = late_pattern(
    r" (?:(?:before|after|following)(?:(?: that)?(?=\s?[,.;:)]|\s*\Z)| that(?=\s(?:and|but)\b))"
    r"|(?:before|after|following)(?=\s(?:and|but)\b(?! (?:after|(?:the )?(?:day|night|morning))\b))"
    r"|before(?=\s(?:to|in|at|with|by|from|as|while|because|when|on|over|near)\b(?! (?:which|whom|least)\b)))",
    re.IGNORECASE,
)
_OF_PAIR = "It is counted from the first of the days told right before it."
_CLOCK = {"minute", "hour_only", "twelve"}
_LED_BY = ("", "early", "late")
_LONGEST_LEAD = 13  # characters of "the afternoon"


def with_days_beside_told(text: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates with "the day before," and "the year after." added, which count from what was told in news too;
    before a noun, "the day before the vote", they count from something else."""
    sides = [side.span() for side in _SIDES.finditer(text)]
    if not sides:
        return found
    pattern, rule = next(one for one in _compiled() if one[1].name == "the day before")
    out = list(found)
    for start, end in sides:
        match = pattern.search(text, max(0, start - _LONGEST_LEAD), end + 1)
        meaning = rule.read(match) if match is not None and match.end() == end else None
        if match is None or meaning is None:
            continue
        inside = [one for one in found if one.start < end and one.end > match.start()]
        start = min([match.start(), *(one.start for one in inside)])
        led = text[start : match.start()].strip().lower() in _LED_BY
        if led and all(one.end < end for one in inside):  # "the night" of "the night before", or "late the night"
            out = [one for one in out if one not in inside]
            clock = (
                next((one for one in found if one.end == start - 1), None) if text[start - 1 : start] == " " else None
            )
            joined = _clock_of(clock.piece.meaning.core, meaning.core) if clock is not None else None
            if clock is not None and joined is not None:  # "at 9:05 p.m. the night before"
                out.remove(clock)
                start, meaning = clock.start, Meaning(joined)
            elif inside and inside[0].piece.meaning.mod:
                meaning = replace(meaning, mod=inside[0].piece.meaning.mod)
            out.append(Candidate.at(start, end, meaning, rule.name))
    return tuple(sorted(out, key=lambda candidate: candidate.start))


def _clock_of(clock: Core, day: Core) -> Named | None:
    """A bare clock time with the day or night told right behind it; None where the first is no such time."""
    if not isinstance(clock, Named) or clock.minute is None or not vars(clock).keys() <= _CLOCK:
        return None
    if isinstance(day, Shift) and day.unit == "day":
        return replace(clock, base=day)
    return replace(clock, base=day.base, part=day.part) if isinstance(day, Named) and day.base is not None else None


def with_told_times(text: str, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates of a history with "at that time" and the like added where they touch no other, in order."""
    if not tells_history(text, found):
        return tuple(with_military_clocks(text, found))
    found = [
        candidate
        for candidate in by_written_weekday(found)
        if not _SOON.fullmatch(text, candidate.start, candidate.end)
    ]
    taken = {position for candidate in found for position in range(candidate.start, candidate.end)}
    out = list(found)
    for pattern, rule in _compiled():
        for match in pattern.finditer(text):
            meaning = rule.read(match)
            if meaning is not None and taken.isdisjoint(range(match.start(), match.end())):
                out.append(Candidate.at(*match.span(), meaning, rule.name))
                taken.update(range(match.start(), match.end()))
    in_order = sorted(out, key=lambda candidate: candidate.start)
    return told_again(text, with_hours_in_short(text, with_military_clocks(text, list(_one_by_one(in_order)))))


def _day_of_pair(before: Sequence[Candidate], count: int) -> Named | None:
    """The day so many days past the first of two joined ones: "On 3 and 4 June they fought. On the first day"; None
    where no such pair stands before, or it goes over the end of a month."""
    if len(before) < 2 or not before[1].piece.ends_pair:
        return None
    first, last = before[0].piece.meaning.core, before[1].piece.meaning.core
    if not isinstance(first, Named) or not isinstance(last, Named) or first.month not in (None, last.month):
        return None
    if not first.day or not last.day or not last.month or first.day + count > last.day:
        return None
    return Named(year=last.year, month=last.month, day=first.day + count, borrowed=True, because=_OF_PAIR)


def _one_by_one(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The candidates, "the third day" counted from "the second day" before it and not once more from the first."""
    before = 0
    for place, one in enumerate(found):
        core = one.piece.meaning.core
        day = core.base if isinstance(core, Named) else core  # "the third night" is of the third day
        if one.piece.rule != DAY_OF_A_STORY or not isinstance(day, Shift):
            yield one
            continue
        of_pair = _day_of_pair(found[max(0, place - 2) : place], day.count)
        if of_pair is not None:
            before = day.count
            part = core.part if isinstance(core, Named) else None
            yield one.with_meaning(Meaning(replace(of_pair, part=part)))
            continue
        on = replace(day, count=day.count - before if day.count > before else day.count)
        before = day.count
        counted = replace(core, base=on) if isinstance(core, Named) else on
        yield one.with_meaning(Meaning(counted))
