"""Words of a history that the words beside them explain: "On 9 April 1873, the third anniversary of the fire".

A date that stands right beside other words for the same time tells what those words mean, better than any count.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.lexicon import GRAIN_OF_UNIT, expand
from timeline.dates.meaning import Core, Length, Meaning, Named, Shift
from timeline.dates.settling.appositions import told_beside
from timeline.late_patterns import late_pattern

_SAME_DAY = Meaning(Shift("day", 0, "story"))
# What may follow a day and be that day: "…, the first day of the siege", "…, two days after the fire".
_AGAIN = late_pattern(
    expand(
        r",? ?(?:{dash} ?)?(?P<said>(?:the|its|his|her|their) (?:(?P<nth>{ordinal}|last|final|opening) )?"
        r"(?P<day>day|anniversary)(?= (?:of|before|after|since)\b)|(?:only |just |exactly )?(?P<length>{number}|an?) "
        r"(?:days?|weeks?|months?|years?)(?= (?:before|after)\b))"
    ),
    re.IGNORECASE,
)
_COMMA_OR_DASH = late_pattern(r"\s?[,–—-]")
_SIDE = late_pattern(
    r"\s+(?P<side>before|after|on(?=,|\s(?:it|he|she|they|there|we)\b))"
    r"(?=\s?[,.;:)]|\s*\Z|(?<=on)\s)",
    re.IGNORECASE,
)
_NIGHT = "NI"
_IN_YEARS = {"DE": ("Y", 10), "CE": ("Y", 100)}  # "a century on" is a hundred years on, and no century
_OPENS_CLAUSE = late_pattern(r"(?:\A|[.!?;,][\"”’')]*\s|\n\s*)\Z")  # "Ten years on, the roof was raised"
_OPENS_BRACKET = late_pattern(r"\s?\(")


def told_again(text: str, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates of a history, read with what stands beside them; in order and never overlapping.

    After "9 April 1873" the words "the third anniversary" of something are that day, and so are "two days after the
    fire"; "two years later (218 BC)" is 218 BC; "two years before," counts back from what was told.
    """
    out: list[Candidate] = []
    for place, candidate in enumerate(found):
        if out and candidate.start < out[-1].end:
            continue  # "two days" in what was read as the same day
        following = found[place + 1] if place + 1 < len(found) else None
        core = candidate.piece.meaning.core
        changed = candidate
        if isinstance(core, Length):
            changed = _counted(text, candidate, core)
            if out and changed is not candidate and isinstance(shift := changed.piece.meaning.core, Shift):
                changed = told_beside(text, out[-1], changed, shift) or changed  # "as late as 1886, twenty years on,"
        elif following is not None and _is_counted(core):
            changed = _in_brackets(text, candidate, following)
        out.append(changed)
        if isinstance(core, Named) and core.day is not None and core.minute is None:
            again = _the_same_day(text, candidate, following)
            out += [again] if again is not None else []
    return tuple(out)


def _the_same_day(text: str, day: Candidate, following: Candidate | None) -> Candidate | None:
    """The words right after a day that tell what day it was."""
    if not _COMMA_OR_DASH.match(text, day.end):
        return None
    again = _AGAIN.match(text, day.end)
    if again is None or (following is not None and following.start < again.start("said")):
        return None
    start, end = again.span("said")
    if following is not None and following.start < end < following.end:
        return None  # "the day after Christmas" is found as a whole
    return Candidate.at(start, end, _SAME_DAY, "the day told again")


def _counted(text: str, candidate: Candidate, core: Length) -> Candidate:
    """ "Two years before," as two years before what was told, "Ten years on," after it; "two years before the war"
    stays a length."""
    if core.reach or core.part_of is not None or core.count is None:
        return candidate
    unit, times = _IN_YEARS.get(core.unit, (core.unit, 1))
    count = core.count * times
    night = unit == _NIGHT
    side = _SIDE.match(text, candidate.end)
    if side is None or not (night or unit in GRAIN_OF_UNIT) or count != int(count):
        return candidate
    if side["side"].lower() == "on" and not _OPENS_CLAUSE.search(text, max(0, candidate.start - 3), candidate.start):
        return candidate  # "they worked ten years on, and never finished"
    way = -1 if side["side"].lower() == "before" else 1
    shift = Shift("day" if night else GRAIN_OF_UNIT[unit], way * int(count), "story")
    counted = replace(candidate.piece.meaning, core=Named(base=shift, part=_NIGHT) if night else shift)
    return Candidate.at(candidate.start, side.end(), counted, "counted from what was told")


def _is_counted(core: Core) -> bool:
    return isinstance(core, Shift) and core.frame == "story"


def _in_brackets(text: str, candidate: Candidate, following: Candidate) -> Candidate:
    """A count with the date that the text itself gives for it in brackets."""
    core = following.piece.meaning.core
    if not isinstance(core, Named) or core.year is None or core.base is not None:
        return candidate
    opens = _OPENS_BRACKET.match(text, candidate.end)
    if opens is None or opens.end() != following.start or text[following.end : following.end + 1] != ")":
        return candidate
    return candidate.with_core(replace(core, borrowed=True))
