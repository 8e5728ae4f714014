"""Text to candidates: a prefilter finds trigger words, and only the run of date words around each is parsed.

Work is bounded per trigger and runs never overlap, so time grows linearly with the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from timeline.dates.combine import combined
from timeline.dates.meaning import Meaning, Pair
from timeline.dates.piece import Piece
from timeline.dates.rule import Rule, compiled
from timeline.dates.rules import RULES
from timeline.dates.vocabulary import triggers, vocabulary

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_JOINERS = frozenset("-–—,./:'’‘`+−()&")
_REACH_BACK = 90  # characters before a trigger that can belong to its expression
_REACH_ON = 60  # tokens after it; both bound the work per trigger
_HEAD = re.compile(r"(?:(?:of|in|on|to|and|or|from|is|so)\b|[\s,;:)–—-])+")
_TAIL = re.compile(r"(?:\b(?:the|a|an|of|to|in|on|at|and|or|from|as|is|so|not|for|by|it)|[\s,;:(])+\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_DATED_FIGURES = re.compile(
    r"\d{4}|\d ?[:/.–—-] ?\d|['’‘`]\d|\d0['’‘`]?s|\d(?:st|nd|rd|th|h|m|s|a|p|b)|\d ?(?:bc|ad|ce|b\.|a\.|p\.|c\.)"
    r"|\bq[1-4]\b|\ba\.?d\b"
)
_GAP = re.compile(r"\n\s*\n|\s{12,}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece in its place in the text."""

    start: int
    end: int
    piece: Piece


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(
        [*sorted(triggers()), *"0123456789"],
        matchkind=MatchKind.LeftmostLongest,
        implementation=Implementation.ContiguousNFA,
    )


def _folded(text: str) -> str:
    """The text in lower case with every character in its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _belongs(token: str) -> bool:
    return token in vocabulary() or token[0].isdigit() or token in _JOINERS


def runs(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of date words around each trigger, in text order, never overlapping."""
    folded = _folded(text)
    done = 0
    for _, start, end in _automaton().find_matches_as_indexes(folded):
        if start < done or not _is_word(folded, start, end):
            continue
        first, last = _back(folded, start, done), _onward(folded, start)
        if last > first:
            done = last
            first, last = _without_edges(folded, first, last)
            if _could_hold_a_date(folded[first:last]):
                yield first, last


def _without_edges(text: str, first: int, last: int) -> tuple[int, int]:
    """A run without the words at its ends that start or end no expression, so that equal ones are read once."""
    head = _HEAD.match(text, first, last)
    tail = _TAIL.search(text, max(first, last - _REACH_BACK), last)
    return (head.end() if head else first), (tail.start() if tail else last)


def _could_hold_a_date(run: str) -> bool:
    """Whether a run has a trigger word, or figures in a shape that a date, a year or a clock time has."""
    return _DATED_FIGURES.search(run) is not None or not triggers().isdisjoint(_LETTERS.findall(run))


def _is_word(text: str, start: int, end: int) -> bool:
    if text[start].isdigit():
        return True
    before = start == 0 or not text[start - 1].isalpha()
    return before and (end == len(text) or not text[end].isalpha())


def _back(text: str, start: int, limit: int) -> int:
    low = max(limit, start - _REACH_BACK)
    tokens = list(_WORD.finditer(text, low, start))
    first = start
    for token in reversed(tokens):
        if not _belongs(token[0]) or _GAP.search(text, token.end(), first):
            break
        if token.start() == low and low > limit and text[low - 1].isalnum():
            break
        first = token.start()
    return first


def _onward(text: str, start: int) -> int:
    last, seen = start, 0
    for token in _WORD.finditer(text, start):
        if seen > _REACH_ON or (seen and not _belongs(token[0])) or _GAP.search(text, last, token.start()):
            break
        last, seen = token.end(), seen + 1
    return last


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], Rule], ...]:
    """The rules with their patterns, compiled when first needed so that importing stays fast."""
    return tuple((compiled(rule), rule) for rule in RULES)


@lru_cache(maxsize=65_536)
def parse(run: str) -> tuple[Piece, ...]:
    """The pieces in a run of date words; depends on the words alone, so a repeated run costs one look-up."""
    found: list[tuple[int, int, Piece]] = []
    for order, (pattern, rule) in enumerate(_compiled()):
        for match in pattern.finditer(run):
            meaning = rule.read(match) if match.end() > match.start() else None
            if meaning is not None:
                found.append(
                    (match.start() - match.end(), order, Piece(match.start(), match.end(), meaning, rule.name))
                )
    found.sort(key=lambda item: item[:2])
    chosen: list[Piece] = []
    for _, _, piece in found:
        if all(piece.end <= other.start or piece.start >= other.end for other in chosen):
            chosen.append(piece)
    split = [half for piece in sorted(chosen, key=lambda piece: piece.start) for half in _halves(piece)]
    return combined(run, tuple(split))


def _halves(piece: Piece) -> tuple[Piece, ...]:
    """A pair such as "Aug. 14-31" as its two ends, each a piece; any other piece as it is."""
    pair = piece.meaning.core
    if not isinstance(pair, Pair):
        return (piece,)
    first = Piece(piece.start, piece.start + pair.cut, Meaning(pair.first), piece.rule)
    return first, Piece(piece.start + pair.resume, piece.end, Meaning(pair.last), piece.rule, ends_pair=True)


def candidates(text: str) -> Iterator[Candidate]:
    """Every expression the English rules find in a text, in order."""
    for first, last in runs(text):
        for piece in parse(text[first:last]):
            yield Candidate(first + piece.start, first + piece.end, piece)
