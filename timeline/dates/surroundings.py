"""A candidate in its text: its words, what stands before and after them, and whether they name one thing only."""

from functools import lru_cache

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.late_patterns import late_pattern

_CONTEXT = 40  # characters to each side that the tests look at
# A word that is likely a noun: then the candidate describes it.
NOUN_NEXT = late_pattern(
    r"(?![^\S\n]*\n[^\S\n]*\n)\s+(?!(?:of|and|or|in|to|was|were|is|had|has"
    r"|have|when|as|but|for|with|after|before|the|a|an|they|he|she|it|we|I|"
    r"that|which|by|at|on|from|until|while|because|where|there|because|if|so|than|then|will|would|could|may|also|"
    r"ended|ending|ahead|alone|to|not|only|its|his|her|their|our"
    r"|this|last|next|between|during|under|over|since)\b)[A-Za-z]"
)
IN_A_CLAUSE = late_pattern(r"\b(?:which|who|where|whose)\b[^.;:!?\n]*\Z")  # "which fell the following April"
_HAD = (
    r"had (?:(?:not|never|already|just|first|also|long) )?"
    r"(?:been|become|begun|bought|broken|brought|built|chosen|come|driven|fallen|fought|found|given|gone|held|led|left"
    r"|lost|made|met|risen|seen|sent|set|sold|stolen|struck|taken|won|written|(?!hundred)[a-z]{2,}ed)\b"
)
HAD_BEEN = late_pattern(rf",? (?:[\w’'-]+ ){{1,5}}{_HAD}")  # "In 1981 he had married"; not "In 1981 it had ninety men"
HAD_BEEN_IN = late_pattern(rf"\b{_HAD}(?:[^.,;:!?\n]|(?<=\d),(?=\d))*\Z")  # "It had been fortified in 1841"
_CLAUSE_ENDS = late_pattern(r", (?!(?:and|or|but|when|where|only|after|before|\d+|an?|two|three|four|five|the)\b)")
_CLAUSE = 60  # characters before its end in which a clause begins
LINE_OPENS = late_pattern(r"(?:\A|\n)[^\w\n]*\Z")  # in front of the first word of a line


def before(text: str, candidate: Candidate) -> str:
    """The text just before a candidate."""
    return text[max(0, candidate.start - _CONTEXT) : candidate.start]


def after(text: str, candidate: Candidate) -> str:
    """The text just after a candidate."""
    return text[candidate.end : candidate.end + _CONTEXT]


def words_of(text: str, candidate: Candidate) -> str:
    """The words of a candidate as the text writes them."""
    return text[candidate.start : candidate.end]


def bare(candidate: Candidate, name: str) -> Named | None:
    """The core when it names nothing but ``name``."""
    return only(candidate.piece.meaning, name)


@lru_cache(maxsize=16_384)
def only(meaning: Meaning, name: str) -> Named | None:
    """The core of a meaning that says ``name`` and nothing else: ``only`` of "June" and "month" is its core."""
    core = meaning.core
    if not isinstance(core, Named) or getattr(core, name) is None or meaning.mod:
        return None
    return core if core == Named(**{name: getattr(core, name)}) else None


def is_in_ended_clause(text: str, start: int, end: int) -> bool:
    """Whether a comma right behind words ends the clause they are told in aside: "the men, who had come on the 25th,
    fought back"."""
    ended = _CLAUSE_ENDS.match(text, end) is not None
    return ended and IN_A_CLAUSE.search(text, max(0, start - _CLAUSE), start) is not None
