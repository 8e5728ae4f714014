"""A stretch of a run of date words with its meaning."""

from dataclasses import dataclass

from timeline.dates.meaning import Meaning


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
