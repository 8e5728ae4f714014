"""A refusal: a named test on a candidate in its text, with things that it refuses and one that it keeps.

A test of many looks is a row of ``Clue``: the first that is seen beside the words decides.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.piece import Piece
from timeline.dates.surroundings import after, before, words_of


@dataclass(frozen=True, slots=True)
class Refusal:
    """A test that says whether a candidate is no date after all, with things it refuses and one it keeps.

    ``about`` says from the words alone whether the test can apply at all.
    """

    name: str
    test: Callable[[str, Candidate], bool]
    refused: tuple[str, ...]
    kept: str
    about: Callable[[Piece], bool] = lambda piece: True


class Beside(NamedTuple):
    """The words of a candidate as the text writes them, ``said``, and what stands before and after them."""

    text: str
    candidate: Candidate
    said: str
    head: str
    tail: str


@dataclass(frozen=True, slots=True)
class Clue:
    """What may be seen beside words that can be a date or not, and what they are then: no date, or a date.

    ``example`` holds one such place and nothing else that is a date.
    """

    no_date: bool
    seen: Callable[[Beside], object]
    example: str


def beside(text: str, candidate: Candidate) -> Beside:
    """A candidate with its words and what stands about them."""
    return Beside(text, candidate, words_of(text, candidate), before(text, candidate), after(text, candidate))


def refused_by(clues: Iterable[Clue], place: Beside) -> bool:
    """Whether the first clue that is seen says that words are no date; they are one where none is."""
    for clue in clues:
        if clue.seen(place):
            return clue.no_date
    return False


def names(part: str) -> Callable[[Piece], bool]:
    """Whether a piece names a part of the calendar: ``names("month")`` holds for "Aug. 31"."""

    def holds(piece: Piece) -> bool:
        return isinstance(piece.meaning.core, Named) and getattr(piece.meaning.core, part) is not None

    return holds
