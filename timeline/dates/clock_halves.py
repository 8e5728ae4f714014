"""Clock times of which the words before them tell the half of the day: "tonight at 7:30" is 19:30."""

from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.late_patterns import late_pattern

_AT = late_pattern(  # "Monday night, in a bar in Oslo, at 9:15"
    r"(?:,? (?:in|on|near|outside) (?!.*\b(?:that|said|will|would|was|is)\b)[^.;:!?\n]{1,40})?"
    r",? at (?:about |around |exactly |approximately )?"
)


def of_part_before(text: str, before: Candidate, candidate: Candidate, core: Named) -> Named | None:
    """A clock time that may be of either half of the day with the part of the day told right before it: "7:30" of
    "tonight at 7:30" is one of the night. None where no part of a day stands there."""
    told = before.piece.meaning.core
    if not core.twelve or core.part is not None or not isinstance(told, Named) or told.part is None:
        return None
    return replace(core, part=told.part) if _AT.fullmatch(text, before.end, candidate.start) else None
