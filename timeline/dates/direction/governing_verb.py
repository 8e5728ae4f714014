"""Which way a bare name of a day, month or season points: the tense of the verb that governs it."""

from collections.abc import Callable

from timeline.dates.direction.beside_names import to_stop
from timeline.dates.direction.clause import Clause, clause_around
from timeline.dates.direction.clause_verbs import first_verb
from timeline.dates.direction.contracts import of_contract
from timeline.dates.direction.fixed_words import of_fixed_words
from timeline.dates.direction.months import SAYS_WHEN
from timeline.dates.direction.signs import OF_A_DEADLINE, OF_A_TIME
from timeline.dates.direction.word_tenses import Tense
from timeline.dates.stamps import is_in_stamp

Look = Callable[[], Tense | None]  # which way the governing verb looks; worked out only where the answer counts

_THINKS = frozenset("thought believed hoped feared knew said".split())  # "thought Friday would be the last day"
_SUBJECTS = frozenset("it they he she we i the a an his her its their".split())
_OPENERS = (["that"], ["which"], ["who"], [":"], [";"])


def no_verb() -> None:
    """The look of words without a verb."""


def tense(text: str, start: int, end: int) -> Tense | None:
    """The tense that governs the words at ``start``-``end``: the nearest verb before them in their clause,
    else the first one after; None where no verb is near."""
    if is_in_stamp(text, start):
        return None  # of the day of the stamp, whatever its entry tells
    clause = clause_around(text, start, end)
    fixed = of_fixed_words(text, start, end, clause.before) or of_contract(clause.name, clause.before, clause.after)
    if fixed is not None:
        return fixed
    clause = clause.with_words_before(_from_its_opening(clause))
    for sign in OF_A_TIME if clause.deadline is None else OF_A_DEADLINE:
        told = sign(clause)
        if told is not None:
            return None if told == "untold" else told
    return None


def _from_its_opening(clause: Clause) -> list[str]:
    """The words before a time, without what stands before words that open a clause: "it said that on" Friday."""
    before, after = clause.before, clause.after
    if _opens_clause(before, after) or _opens_next(before, after, of_week=clause.names_weekday):
        return [word for word in before[-1:] if word not in _THINKS]
    return before


def _opens_next(words: list[str], after: list[str], *, of_week: bool) -> bool:
    """Whether words open a clause with a verb of its own: "it was set up last year, and on" June 1 "it will close", "he
    will go on Friday, and on" Monday ", the board chose another"."""
    if words[-3:-1] != [",", "and"] or words[-1] not in SAYS_WHEN:
        return False
    if not of_week and first_verb(to_stop(after)) == "future":
        return True
    clause = after[1:] if after[:1] == [","] else after
    return not _SUBJECTS.isdisjoint(clause[:1]) and first_verb(to_stop(clause)) == "past"


def _opens_clause(words: list[str], after: list[str]) -> bool:
    """Whether words open what is said, or a clause: the verb of "said that on June 1 it will go" comes after them."""
    if words[-1:] == ["that"] or not _THINKS.isdisjoint(words[-1:]):
        return first_verb(after[:1]) in ("future", "possible")  # "was worried that" Friday "could be worse"
    if words[-1:] == [] or words[-1] not in SAYS_WHEN:
        return False
    return words[-2:-1] in _OPENERS or (words[-2:-1] == ["but"] and first_verb(to_stop(after)) is not None)
