"""A stretch of a run of date words with its meaning."""

from dataclasses import dataclass

from timeline.dates.meaning import Meaning, Pair


@dataclass(frozen=True, slots=True)
class Piece:
    """``run[start:end]`` means ``meaning``, read by the rule named ``rule``.

    ``ends_pair`` marks the second half of "Aug. 14-31", which looks the same way in time as the first.
    """

    start: int
    end: int
    meaning: Meaning
    rule: str
    ends_pair: bool = False


def halves_of(piece: Piece) -> tuple[Piece, ...]:
    """A pair such as "Aug. 14-31" as its two ends, each a piece; any other piece as it is."""
    pair = piece.meaning.core
    if not isinstance(pair, Pair):
        return (piece,)
    first = Piece(piece.start, piece.start + pair.cut, Meaning(pair.first), piece.rule)
    return first, Piece(piece.start + pair.resume, piece.end, Meaning(pair.last), piece.rule, ends_pair=True)
