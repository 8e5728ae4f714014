"""Words that leave out the period named before them: the "next" of "this year and next"."""

from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Shift
from timeline.dates.surroundings import NOUN_NEXT
from timeline.late_patterns import late_pattern

RULE = "next, of the period named before"
_LINKED = (" and next", " or next", " not next")  # looked for first, once " next" is found
_NEXT = late_pattern(r" (?:and|or|but not) next\b")


def with_next_of_this(text: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates with the "next" of "this year and next" added where no noun follows it."""
    if " next" not in text or not any(words in text for words in _LINKED):
        return found
    ends = {place.start(): place.end() for place in _NEXT.finditer(text)}
    added = []
    for one in found:
        core, end = one.piece.meaning.core, ends.get(one.end, 0)
        if end and isinstance(core, Shift) and _is_now(one.piece.meaning) and not NOUN_NEXT.match(text, end):
            start = end - len("next")
            added.append(Candidate.at(start, end, Meaning(replace(core, count=1)), RULE))
    taken = {one.start for one in found}
    added = [one for one in added if one.start not in taken]
    return tuple(sorted([*found, *added], key=lambda one: one.start)) if added else found


def _is_now(meaning: Meaning) -> bool:
    """Whether words name the week, month or year of writing: "this year"."""
    core = meaning.core
    return isinstance(core, Shift) and core.count == 0 and core.unit in ("week", "month", "year") and not meaning.mod
