"""Decades that take their century from the one before them: "the 1850s and '60s" are 185 and 186."""

from timeline.dates.lexicon import expand
from timeline.dates.meaning import Named
from timeline.dates.piece import Piece
from timeline.late_patterns import late_pattern

_SHORT = frozenset({"decade in two digits", "decade in words"})
_BETWEEN = late_pattern(expand(r",? (?:and|or|to|through|into) (?:the )?(?:(?:early|mid|late)[ -])?| ?{dash} ?|, "))


def in_one_century(run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with decades in two figures or in words in the century of the decade named right before them."""
    out = list(pieces)
    for place in range(1, len(out)):
        first, last = out[place - 1].meaning.core, out[place].meaning.core
        if out[place].rule not in _SHORT or not isinstance(first, Named) or not isinstance(last, Named):
            continue
        if (
            first.decade is None
            or last.decade is None
            or not _BETWEEN.fullmatch(run, out[place - 1].end, out[place].start)
        ):
            continue
        tens = last.decade % 10
        decade = first.decade - first.decade % 10 + tens + (10 if tens <= first.decade % 10 else 0)
        out[place] = out[place].with_core(Named(decade=decade))
    return tuple(out)
