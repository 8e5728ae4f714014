"""What a pattern cannot match without, so that only the rules whose words a run holds are tried on it.

The analysis is that of an index for regular expressions: every match of ``(?:two|three) weeks? ago`` holds "week"
and holds "ago", so a run without either needs no trial (R. Cox, "Regular Expression Matching with a Trigram Index",
2012). All figures count as the same one, so that a year needs ``0000`` and a clock time ``0:00``.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]  # the parser of patterns has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from timeline.dates.lexicon import FRAGMENTS, expand

Item = tuple[Any, Any]  # a part of a parsed pattern: what kind it is, and what that kind holds
Need = frozenset[str]  # pieces of words of which every match holds one
_FIRST_MARK = 0xE000  # the private characters of Unicode, which no pattern holds
FIGURE = "0"  # stands for any figure
_MOST = 400  # spellings followed at once; a longer list says less than one of its parts
_FRAGMENT = re.compile(r"\{([a-z]+)\}")
_MARKS = {name: chr(_FIRST_MARK + place) for place, name in enumerate(FRAGMENTS)}
_FRAGMENT_OF_MARK = {ord(mark): name for name, mark in _MARKS.items()}
_DIGITS = dict.fromkeys(map(ord, "0123456789"), FIGURE)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is known of a part of a pattern: all its spellings when they are few, and what each of its matches needs."""

    spellings: frozenset[str] | None
    needs: tuple[Need, ...] = ()

    def all_needs(self) -> tuple[Need, ...]:
        """The needs, and the spellings as one more where they are known and say something."""
        if self.spellings is None or not all(self.spellings):
            return self.needs
        return (*self.needs, self.spellings)


_NOTHING = _Facts(frozenset({""}))
_ANYTHING = _Facts(None)


def with_equal_figures(text: str) -> str:
    """A text in lower case with every figure as ``0``, which is how needs are written."""
    return text.lower().translate(_DIGITS)


@cache
def needs_of(pattern: str) -> tuple[Need, ...]:
    """Sets of pieces of words; every match of a rule's pattern holds a piece of each set, the most telling set first.

    ``needs_of("{number} weeks? ago")`` begins with ``{"week", "weeks"}``.
    """
    return tuple(sorted(set(_of_pattern(pattern).all_needs()), key=_telling, reverse=True))


def _of_pattern(pattern: str) -> _Facts:
    """The facts of a pattern; each fragment it names is one mark in it, so that it is parsed once for all patterns."""
    marked = _FRAGMENT.sub(lambda found: _MARKS[found[1]], pattern)
    return _of_sequence(parser.parse(expand(marked), re.IGNORECASE))


@cache
def _of_fragment(name: str) -> _Facts:
    return _of_pattern(FRAGMENTS[name])


def _telling(need: Need) -> tuple[int, int, list[str]]:
    """Fewer runs meet a need by chance when its shortest piece is longer."""
    return min(map(len, need)), -len(need), sorted(need)


def _of_sequence(items: Iterable[Item]) -> _Facts:
    """The facts of parts in a row: spellings are strung together until they grow too many."""
    together: frozenset[str] | None = frozenset({""})
    whole, needs = True, list[Need]()
    for facts in _facts_in_row(items):
        needs.extend(facts.needs)
        strung = _strung(together, facts.spellings)
        if strung is None:
            whole = False
            needs.extend(_Facts(together).all_needs())
            strung = facts.spellings if facts.spellings is not None else frozenset({""})
        together = strung
    if whole:
        return _Facts(together, tuple(needs))
    return _Facts(None, (*needs, *_Facts(together).all_needs()))


def _facts_in_row(items: Iterable[Item]) -> Iterator[_Facts]:
    """The facts of each part; letters in a row are one part."""
    letters: list[str] = []
    for item in items:
        kind, value = item
        if kind is op.LITERAL and value not in _FRAGMENT_OF_MARK and not chr(value).isspace():
            letters.append(chr(value))
            continue
        if letters:
            yield _Facts(frozenset({with_equal_figures("".join(letters))}))
            letters = []
        yield _of_item(item)
    if letters:
        yield _Facts(frozenset({with_equal_figures("".join(letters))}))


def _of_item(item: Item) -> _Facts:
    kind, value = item
    if kind is op.LITERAL:
        name = _FRAGMENT_OF_MARK.get(value)
        return _of_fragment(name) if name else _of_characters({value})
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
    letters = frozenset(with_equal_figures(chr(code)) for code in codes)
    return _ANYTHING if any(letter.isspace() for letter in letters) else _Facts(letters)


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
    """Any of several ways: a need of the whole joins the most telling need of each."""
    spellings: frozenset[str] | None = frozenset()
    for facts in branches:
        spellings = spellings | facts.spellings if spellings is not None and facts.spellings is not None else None
    if spellings is not None and len(spellings) <= _MOST:
        return _Facts(spellings)
    best = [max(facts.all_needs(), key=_telling, default=None) for facts in branches]
    if any(need is None for need in best):
        return _ANYTHING
    return _Facts(None, (frozenset(piece for need in best if need for piece in need),))


def _of_repeat(least: int, most: int, items: Iterable[Item]) -> _Facts:
    facts = _of_sequence(items)
    if (least, most) == (0, 1) and facts.spellings is not None:
        return _Facts(facts.spellings | {""})
    if not least:
        return _ANYTHING
    if least == most and facts.spellings is not None and len(facts.spellings) == 1:
        return _Facts(frozenset(piece * least for piece in facts.spellings), facts.needs)
    return facts if (least, most) == (1, 1) else _Facts(None, facts.all_needs())


def _strung(first: frozenset[str] | None, second: frozenset[str] | None) -> frozenset[str] | None:
    if first is None or second is None or len(first) * len(second) > _MOST:
        return None
    return frozenset(head + tail for head in first for tail in second)
