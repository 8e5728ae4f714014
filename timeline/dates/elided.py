"""Words that leave out a period named beside them: the "next" of "this year and next", "the 20th" of centuries."""

from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.surroundings import NOUN_NEXT
from timeline.late_patterns import late_pattern

RULE = "next, of the period named before"
_LINKED = (" and next", " or next", " not next")  # looked for first, once " next" is found
_NEXT = late_pattern(r" (?:and|or|but not) next\b")
_FARTHEST_CENTURY = 3  # from one ordinal to the other: "the 16th to the 19th centuries"
_AND_OF = late_pattern(r",?\s(?:and|or|to|through|into|until)\s(?:the\s|(?:dawn|turn|start|opening) of\s)?")
_IN_ITS_SENTENCE = late_pattern(r"[^.;:!?\n]{1,120}\s(?:in|of|than|from|into|to|and|or|by)\s|,?\s(?:and|or|to)\s")
_ENDS_PHRASE = late_pattern(r"[,.;:)!?]|\s*\Z|\s(?:and|but|was|were|is|had|has|when|which|that|as|it|they)\b")


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


def with_centuries_of_ordinals(text: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates with an ordinal beside a century as a century too: "the end of the 18th and beginning of the 19th
    centuries", "in the 19th century and in the 20th"."""
    if "centur" not in text:
        return found
    out = list(found)
    for place, one in enumerate(found):
        number = _ordinal(one.piece.meaning)
        if number is None:
            continue
        last = _century(out[place - 1].piece.meaning) if place else None
        following = _century(found[place + 1].piece.meaning) if place + 1 < len(found) else None
        leads = following is not None and 0 < following - number <= _FARTHEST_CENTURY
        follows = last is not None and 0 < abs(number - last) <= _FARTHEST_CENTURY
        if (leads and _AND_OF.fullmatch(text, one.end, found[place + 1].start)) or (
            follows and _goes_on(text, out[place - 1].end, one)
        ):
            out[place] = one.with_core(Named(century=number - 1))
    return tuple(out)


def _goes_on(text: str, end: int, one: Candidate) -> bool:
    """Whether an ordinal stands in the sentence of a century, and ends what it stands in."""
    return (
        _IN_ITS_SENTENCE.fullmatch(text, end, one.start) is not None and _ENDS_PHRASE.match(text, one.end) is not None
    )


def _ordinal(meaning: Meaning) -> int | None:
    """The number of "the 18th" that names nothing else."""
    core = meaning.core
    return core.day if isinstance(core, Named) and vars(core).keys() == {"day"} else None


def _century(meaning: Meaning) -> int | None:
    """Which century is named, counted as people do: 18 for "the 18th century"."""
    core = meaning.core
    return core.century + 1 if isinstance(core, Named) and core.century is not None and core.century >= 0 else None
