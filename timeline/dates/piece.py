"""A stretch of a run of date words with its meaning."""

from dataclasses import dataclass, replace

from timeline.dates.meaning import Core, Meaning, Pair


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

    def with_core(self, core: Core, *, start: int | None = None, end: int | None = None) -> "Piece":
        """The piece with another core in its meaning, and with other ends where these are given."""
        ends = self.start if start is None else start, self.end if end is None else end
        return Piece(*ends, replace(self.meaning, core=core), self.rule, self.ends_pair)


def halves_of(piece: Piece) -> tuple[Piece, ...]:
    """A pair such as "Aug. 14-31" as its two ends, each a piece; any other piece as it is."""
    pair = piece.meaning.core
    if not isinstance(pair, Pair):
        return (piece,)
    first = Piece(piece.start, piece.start + pair.cut, Meaning(pair.first), piece.rule)
    return first, Piece(piece.start + pair.resume, piece.end, Meaning(pair.last), piece.rule, ends_pair=True)
