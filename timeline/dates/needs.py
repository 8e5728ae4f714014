"""What a pattern cannot match without, so that only the rules whose words a run holds are tried on it.

The analysis is that of an index for regular expressions: every match of ``(?:two|three) weeks? ago`` holds "week"
and holds "ago", so a run without either needs no trial (R. Cox, "Regular Expression Matching with a Trigram Index",
2012). All figures count as the same one, so that a year needs ``0000``; white space counts as one blank, and blanks
stand around signs and at both ends, so that words in a row are one piece, and whole: "Thursday" holds no " day ".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]  # the parser of patterns has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from timeline.dates.lexicon import FRAGMENT, FRAGMENTS, NAMES

Item = tuple[Any, Any]  # a part of a parsed pattern: what kind it is, and what that kind holds
Need = frozenset[str]  # pieces of words of which every match holds one
_FIRST_MARK = 0xE000  # the private characters of Unicode, which no pattern holds
FIGURE = "0"  # stands for any figure
_AFTER_FIGURE = "\0"  # stands where a figure must have come before
_MOST = 60  # spellings followed at once; a longer list costs more at the start than it spares later
_MARKS = {name: chr(_FIRST_MARK + place) for place, name in enumerate([*FRAGMENTS, *NAMES])}
_FRAGMENT_OF_MARK = {ord(mark): name for name, mark in _MARKS.items()}
_DIGITS = dict.fromkeys(map(ord, "0123456789"), FIGURE)
_FEW = 4  # repeats that are spelled out


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


_EMPTY = frozenset({""})
_NOTHING = _Facts(_EMPTY)
_SAYING_NOTHING = frozenset({"", " "})  # pieces that any run holds


class _Alike(dict[int, str]):
    """What each character counts as; a sign that is no letter has a blank on both sides."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        self[code] = letter if letter.isalnum() else f" {letter} "
        return self[code]


_ALIKE = _Alike(_DIGITS | dict.fromkeys(map(ord, "-–—"), " - ") | dict.fromkeys(map(ord, "’‘`"), " ' "))
_ANYTHING = _Facts(None)
_BLANK = _Facts(frozenset({" "}))
_SPACE = re.compile(r"\s+")


def with_equal_figures(text: str) -> str:
    """A text as needs are written: in lower case, every figure ``0``, white space one blank, dashes alike.

    ``with_equal_figures("On May 12—1999")`` is ``" on may 00 - 0000 "``.
    """
    return f" {' '.join(text.lower().translate(_ALIKE).split())} "


@cache
def needs_of(pattern: str) -> tuple[Need, ...]:
    """Sets of pieces of words; every match of a rule's pattern holds a piece of each set, the most telling set first.

    ``needs_of("{number} weeks? ago")`` begins with ``{" week ago ", " weeks ago "}``.
    """
    facts = _of_pattern(rf"\b(?:{pattern})\b")  # a rule's pattern is matched as whole words
    needs = [frozenset(map(_after_figure, need)) for need in facts.all_needs() if need.isdisjoint(_SAYING_NOTHING)]
    best = _ranked(needs)
    return tuple(need for need in best if need is best[0] or min(map(len, need)) > 1)  # one letter says nothing


def _after_figure(piece: str) -> str:
    """A piece with a figure where it begins after one; further on, that figure is in the piece already."""
    if _AFTER_FIGURE not in piece:
        return piece
    return FIGURE * piece.startswith(_AFTER_FIGURE) + piece.replace(_AFTER_FIGURE, "")


def _of_pattern(pattern: str) -> _Facts:
    """The facts of a pattern; each fragment it names is one mark in it, so that it is parsed once for all patterns."""
    marked = FRAGMENT.sub(lambda found: _MARKS[found[1]], pattern)
    return _of_sequence(parser.parse(marked, re.IGNORECASE))  # its blanks and commas stand for those of a text


@cache
def _of_fragment(name: str) -> _Facts:
    if name in NAMES:
        return _Facts(None, (frozenset(map(_alike, NAMES[name])),))
    return _of_pattern(FRAGMENTS[name])


@cache
def _alike(letters: str) -> str:
    """Letters of a pattern as needs are written."""
    return _SPACE.sub(" ", letters.lower().translate(_ALIKE))


def _ranked(needs: Iterable[Need]) -> list[Need]:
    """Different needs, the most telling one first."""
    apart = list(set(needs))
    return sorted(apart, key=_telling, reverse=True) if len(apart) > 1 else apart


def _telling(need: Need) -> tuple[int, int, list[str]]:
    """Fewer runs meet a need by chance when its shortest piece is longer."""
    return min(map(len, need)), -len(need), sorted(need)


def _of_sequence(items: Iterable[Item]) -> _Facts:
    """The facts of parts in a row: spellings are strung together until they grow too many."""
    together = _EMPTY
    whole, needs = True, list[Need]()
    for facts in _facts_in_row(items):
        needs.extend(facts.needs)
        strung = _strung(together, facts.spellings)
        if strung is None:
            whole = False
            if facts.spellings is None:
                needs.extend(_Facts(together).all_needs())
                strung = _EMPTY
            else:  # cut here, where each side still says how the other one ends or begins
                before = _strung(together, frozenset(piece[:1] for piece in facts.spellings))
                needs.extend(_Facts(before or together).all_needs())
                last = frozenset(piece[-1:] for piece in together)
                strung = _strung(last, facts.spellings) or facts.spellings
        together = strung
    if whole:
        return _Facts(together, tuple(needs))
    return _Facts(None, (*needs, *_Facts(together).all_needs()))


def _facts_in_row(items: Iterable[Item]) -> Iterator[_Facts]:
    """The facts of each part; letters in a row are one part."""
    letters: list[str] = []
    for item in items:
        kind, value = item
        if kind is op.LITERAL and value not in _FRAGMENT_OF_MARK:
            letters.append(chr(value))
            continue
        if letters:
            yield _Facts(frozenset({_alike("".join(letters))}))
            letters = []
        yield _of_item(item)
    if letters:
        yield _Facts(frozenset({_alike("".join(letters))}))


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
    if kind is op.ASSERT:  # what must stand beside a match stands in the run too
        beside = _of_sequence(value[1])
        if value[0] < 0 and beside.spellings == frozenset({FIGURE}):
            return _Facts(frozenset({_AFTER_FIGURE}))
        return _Facts(_NOTHING.spellings, beside.all_needs())
    if kind is op.AT and value is op.AT_BOUNDARY:
        return _BLANK
    if kind in (op.AT, op.ASSERT_NOT):
        return _NOTHING
    return _ANYTHING


def _of_characters(codes: set[int]) -> _Facts:
    return _Facts(frozenset(_alike(chr(code)) for code in codes))


def _of_set(items: list[Item]) -> _Facts:
    if any(item[1] in _FRAGMENT_OF_MARK for item in items if item[0] is op.LITERAL):
        return _of_branches(list(map(_of_item, items)))  # the parser makes a set of branches of one letter each
    codes: set[int] = set()
    for kind, value in items:
        if kind is op.LITERAL:
            codes.add(value)
        elif kind is op.RANGE and value[1] - value[0] < _MOST:
            codes.update(range(value[0], value[1] + 1))
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            codes.update(_DIGITS)
        elif kind is op.CATEGORY and value is op.CATEGORY_SPACE:
            codes.add(ord(" "))
        else:
            return _ANYTHING
    return _of_characters(codes)


def _of_branches(branches: list[_Facts]) -> _Facts:
    """Any of several ways: a need of the whole joins the most telling need of each, another the second of each."""
    spellings: frozenset[str] | None = frozenset()
    for facts in branches:
        spellings = spellings | facts.spellings if spellings is not None and facts.spellings is not None else None
    if spellings is not None and len(spellings) > _MOST:
        spellings = None
    known = [facts.all_needs() if spellings is None else facts.needs for facts in branches]
    ranked = list(map(_ranked, known))
    return _Facts(spellings, tuple(frozenset().union(*needs) for needs in zip(*ranked, strict=False)))


def _of_repeat(least: int, most: int, items: Iterable[Item]) -> _Facts:
    facts = _of_sequence(items)
    if (least, most) == (0, 1) and facts.spellings is not None:
        return _Facts(facts.spellings | {""})
    if facts == _BLANK:
        return facts if least else _Facts(frozenset({"", " "}))
    if most <= _FEW and facts.spellings is not None and len(facts.spellings) == 1:
        (piece,) = facts.spellings
        needs = facts.needs if least else ()
        return _Facts(frozenset(_alike(piece * times) for times in range(least, most + 1)), needs)
    if not least:
        return _ANYTHING
    return facts if (least, most) == (1, 1) else _Facts(None, facts.all_needs())


def _strung(first: frozenset[str] | None, second: frozenset[str] | None) -> frozenset[str] | None:
    if first is None or second is None or len(first) * len(second) > _MOST:
        return None
    if first == _EMPTY:
        return second
    return frozenset(
        [head + tail[1:] if head[-1:] == " " == tail[:1] else head + tail for head in first for tail in second]
    )
