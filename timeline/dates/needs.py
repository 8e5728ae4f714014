"""Which words a pattern cannot match without, so that only the rules a run can hold are tried on it.

The analysis is that of a regular-expression index: every match of ``(?:two|three) weeks? ago`` holds "week" and
"ago", so a run without either needs no trial (R. Cox, "Regular Expression Matching with a Trigram Index", 2012).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]  # the parser of patterns has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Item = tuple[Any, Any]  # a part of a parsed pattern: what kind it is, and what that kind holds
FIGURE = "0"  # stands for any figure among the words that a pattern needs
_MOST = 400  # spellings followed at once; a longer list says less than one of its parts
_DIGITS = frozenset(map(ord, "0123456789"))


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is known of a part of a pattern: all its spellings when they are few, and what each of its matches holds."""

    spellings: frozenset[str] | None
    needed: frozenset[str] | None


_NOTHING = _Facts(frozenset({""}), None)
_ANYTHING = _Facts(None, None)


@cache
def needed_by(pattern: str) -> frozenset[str] | None:
    """Pieces of words of which every match of a pattern holds one, in lower case; None where there is no such set.

    ``needed_by(r"weeks? ago")`` is ``{"ago"}``; a set with FIGURE is met by any figure.
    """
    facts = _of_sequence(parser.parse(pattern, re.IGNORECASE))
    return _better(facts.needed, facts.spellings)


def _of_sequence(items: Iterable[Item]) -> _Facts:
    """The facts of parts in a row: spellings are strung together until they grow too many."""
    together: frozenset[str] | None = frozenset({""})
    whole, needed = True, None
    for item in items:
        facts = _of_item(item)
        needed = _better(needed, facts.needed)
        strung = _strung(together, facts.spellings)
        if strung is None:
            whole = False
            needed = _better(needed, together)
            strung = facts.spellings if facts.spellings is not None else frozenset({""})
        together = strung
    return _Facts(together if whole else None, needed if whole else _better(needed, together))


def _of_item(item: Item) -> _Facts:
    kind, value = item
    if kind is op.LITERAL:
        return _of_characters({value})
    if kind is op.IN:
        return _of_set(value)
    if kind is op.SUBPATTERN:
        return _of_sequence(value[3])
    if kind is op.BRANCH:
        return _of_branches([_of_sequence(branch) for branch in value[1]])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        return _of_repeat(*value)
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return _NOTHING
    return _ANYTHING


def _of_characters(codes: set[int]) -> _Facts:
    if codes <= _DIGITS:
        return _Facts(None, frozenset({FIGURE}))
    letters = frozenset(chr(code).lower() for code in codes)
    return _ANYTHING if any(letter.isspace() for letter in letters) else _Facts(letters, None)


def _of_set(items: list[Item]) -> _Facts:
    codes: set[int] = set()
    for kind, value in items:
        if kind is op.LITERAL:
            codes.add(value)
        elif kind is op.RANGE and value[1] - value[0] < _MOST:
            codes.update(range(value[0], value[1] + 1))
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            codes.update(_DIGITS)
        else:
            return _ANYTHING
    return _of_characters(codes)


def _of_branches(branches: list[_Facts]) -> _Facts:
    spellings: frozenset[str] | None = frozenset()
    needed: frozenset[str] | None = frozenset()
    for facts in branches:
        spellings = spellings | facts.spellings if spellings is not None and facts.spellings is not None else None
        best = _better(facts.needed, facts.spellings)
        needed = needed | best if needed is not None and best is not None else None
    few = spellings is not None and len(spellings) <= _MOST
    return _Facts(spellings if few else None, needed)


def _of_repeat(least: int, most: int, items: Iterable[Item]) -> _Facts:
    facts = _of_sequence(items)
    if (least, most) == (0, 1) and facts.spellings is not None:
        return _Facts(facts.spellings | {""}, None)
    if not least:
        return _ANYTHING
    if (least, most) == (1, 1):
        return facts
    return _Facts(None, _better(facts.needed, facts.spellings))


def _strung(first: frozenset[str] | None, second: frozenset[str] | None) -> frozenset[str] | None:
    if first is None or second is None or len(first) * len(second) > _MOST:
        return None
    return frozenset(head + tail for head in first for tail in second)


def _better(first: frozenset[str] | None, second: frozenset[str] | None) -> frozenset[str] | None:
    """Of two sets that every match meets, the one that fewer runs meet by chance: its shortest piece is longer."""
    if second is None or not all(second):
        return first
    if first is None:
        return second
    return max(first, second, key=lambda pieces: (min(map(len, pieces)), -len(pieces)))
