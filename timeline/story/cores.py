"""Which part of a sentence a date is about: the clause around the mention, widened to what happened."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline.story.actions import BACKGROUND, REPORT, STATEMENT, Action, actions_in
from timeline.story.clauses import DID_BESIDES, RELATIVE, THAT, Clause, clauses_of
from timeline.story.named_happenings import named_happening
from timeline.story.plain_clauses import clause_of_a_noun
from timeline.story.verbs import finite_verb, form_of

SAID_REACH = 25  # characters between a verb of saying and what was said, in which its date stands
ATTRIBUTION_DISTANCE = 40  # characters: a verb of saying so much nearer than any deed still names the happening


def clause_around(clauses: list[Clause], position: int) -> int:
    """The index of the clause that holds ``position``."""
    return next((i for i, c in enumerate(clauses) if c.start <= position < c.end), len(clauses) - 1)


class Core(NamedTuple):
    """The part of a sentence that a date is about: its span and the action nearest to the date."""

    start: int
    end: int
    head: Action | None


def core_in(sentence: str, spans: Sequence[tuple[int, int]], mention: tuple[int, int], language: str | None) -> Core:
    """The part of a sentence in any language that ``mention`` is about; ``spans`` are all its mentions."""
    of_a_noun = clause_of_a_noun(sentence, mention, language)
    return Core(*of_a_noun, None) if of_a_noun is not None else core_of(sentence, clauses_of(sentence, spans), mention)


def core_of(sentence: str, clauses: list[Clause], mention: tuple[int, int]) -> Core:
    """The clause of ``mention``, widened leftwards, then rightwards, until it says what happened."""
    named = named_happening(sentence, mention)
    if named is not None:
        return Core(*named)
    first = last = clause_around(clauses, mention[0])
    while True:
        start, end = clauses[first].start, clauses[last].end
        head = head_action(sentence, start, end, mention)
        if head is not None:
            return Core(start, clauses[_with_what_was_said(sentence, clauses, last, head)].end, head)
        if first == last and (clauses[first].apart or _goes_on_from_one(sentence, clauses, first)):
            return Core(start, end, None)
        if first > 0 and not clauses[first].apart:
            first -= 2 if first > 1 and clauses[first - 1].apart else 1  # "The report, | released in May, | shows"
        elif last < len(clauses) - 1 and (
            not clauses[last + 1].apart
            or _interrupts(sentence, clauses[last + 1], start)
            or DID_BESIDES.match(sentence, clauses[last + 1].start)
        ):
            last += 1
        else:
            return Core(start, end, None)


def _interrupts(sentence: str, clause: Clause, start: int) -> bool:
    """Whether a clause tells of a noun whose own verb comes after it: "The board, | which met in June, | has left"."""
    return RELATIVE.match(sentence, clause.start) is not None and finite_verb(sentence[start : clause.start]) is None


def _goes_on_from_one(sentence: str, clauses: list[Clause], place: int) -> bool:
    """Whether a clause is the rest of a main one behind one of its noun: "Hill, | who left in May, | was ill"."""
    if place < 2 or form_of(sentence[clauses[place].start :].split(" ", 1)[0]) not in ("past", "auxiliary"):
        return False
    return clauses[place - 1].apart and RELATIVE.match(sentence, clauses[place - 1].start) is not None


def _with_what_was_said(sentence: str, clauses: list[Clause], last: int, head: Action) -> int:
    """The clause that ends what was said: "he warned last week | that fighters were massing" belongs together."""
    if last + 1 == len(clauses) or head.kind not in (STATEMENT, REPORT):
        return last
    follows = THAT.match(sentence, clauses[last + 1].start) is not None
    beside = clauses[last].end - head.end <= SAID_REACH and sentence[clauses[last].end - 2] not in ",;:"
    apart = clauses[last + 1].apart and clauses[last + 1].start == clauses[last].end
    follows = follows or (apart and beside and _goes_on_saying(sentence, clauses[last + 1]))
    quotes = sentence[: clauses[last].end].rstrip().endswith(":") and sentence[clauses[last].end] in "\"“'‘"
    if not follows and not quotes:
        return last
    last += 1
    while last + 1 < len(clauses) and _goes_on_that(sentence, clauses[last + 1]):
        last += 1  # "said that the firm had not shown | that it was safe"
    return last


def _goes_on_that(sentence: str, clause: Clause) -> bool:
    """Whether a clause with "that" completes the one before it, and is no second one: not "and that"."""
    joined = sentence[: clause.start].rstrip().endswith((" and", " or", " but", ","))
    return THAT.match(sentence, clause.start) is not None and not clause.apart and not joined


def _goes_on_saying(sentence: str, clause: Clause) -> bool:
    """Whether a clause tells by itself what was said in the one before it: "the 4 May fire killed two"."""
    told = sentence[clause.start : clause.end].strip()
    verb = finite_verb(told)
    first = told.split(" ", 1)[0]
    return verb is not None and first not in ("and", "but") and form_of(first) not in ("past", "auxiliary", "present")


def head_action(sentence: str, start: int, end: int, mention: tuple[int, int]) -> Action | None:
    """The action nearest to the mention within ``start``-``end``; a verb of saying only where nothing else is near."""
    found = [
        Action(a.kind, a.start + start, a.end + start)
        for a in actions_in(sentence[start:end])
        if a.end + start <= mention[0] or a.start + start >= mention[1]
    ]
    deeds = [a for a in found if a.kind not in BACKGROUND]
    nearest = min(deeds, key=lambda a: _distance(a, mention), default=None)
    spoken = min((a for a in found if a.kind in BACKGROUND), key=lambda a: _distance(a, mention), default=None)
    if nearest is None:
        return spoken
    if spoken is not None and _distance(spoken, mention) + ATTRIBUTION_DISTANCE < _distance(nearest, mention):
        return spoken
    return nearest


def _distance(action: Action, mention: tuple[int, int]) -> int:
    if action.end <= mention[0]:
        return mention[0] - action.end
    return action.start - mention[1] + 3  # what comes after a date is a little less likely to be what it dates
