"""Text to candidates: a prefilter finds trigger words, and only the run of date words around each is parsed.

Work is bounded per trigger and runs never overlap, so time grows linearly with the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from timeline.dates.combine import combined
from timeline.dates.holidays import HOLIDAY_NAMES
from timeline.dates.lexicon import (
    DECADE_WORDS,
    MONTHS,
    NUMBER_WORDS,
    ORDINAL_WORDS,
    PART_MODS,
    PARTS,
    QUANTITY_MODS,
    SCALES,
    SEASONS,
    UNITS,
    VAGUE_COUNTS,
    WEEKDAYS,
    ZONES,
)
from timeline.dates.meaning import Meaning, Pair
from timeline.dates.piece import Piece
from timeline.dates.rule import Rule, compiled
from timeline.dates.rules import NEUTRAL_RULES, RULES

# Words without which no rule matches; a figure is one as well.
_TRIGGER_WORDS = (
    {*MONTHS, *WEEKDAYS, *SEASONS, *UNITS, *DECADE_WORDS, *PARTS}
    | {f"{unit}s" for unit in UNITS}
    | {f"{day}s" for day in WEEKDAYS if len(day) > 5}
    | {f"{part}s" for part in PARTS}
    | {"centuries", "min", "mins", "hr", "hrs", "yr", "yrs", "noon", "noontime", "midnight", "o'clock", "o’clock"}
    | {"today", "yesterday", "tomorrow", "tonight", "weekend", "weekends", "ago", "hence", "time", "times"}
    | {"now", "currently", "nowadays", "presently", "present", "moment", "current", "far", "recently", "lately"}
    | {"previously", "formerly", "past", "recent", "while", "future", "soon", "shortly", "term", "someday", "date"}
    | {"hourly", "daily", "nightly", "weekly", "biweekly", "fortnightly", "monthly", "bimonthly", "quarterly"}
    | {"yearly", "annually", "annual", "nineteen", "twenty", "thousand", "q1", "q2", "q3", "q4", "fiscal", "ad"}
    | {"daylong", "weeklong", "monthlong", "yearlong", "decadelong", "possible", "stage", "point", "nights", "am", "pm"}
    | {word for name in HOLIDAY_NAMES for word in re.findall(r"[\w']+", name) if len(word) > 3}
    | {"midsummer", "xmas"}
)
# Words that may stand inside an expression beside a trigger.
_FILLERS = (
    {*NUMBER_WORDS, *SCALES, *ORDINAL_WORDS}
    | {word for phrase in [*QUANTITY_MODS, *PART_MODS, *VAGUE_COUNTS, *ZONES] for word in phrase.split()}
    | set("the a an this that these those last next past previous preceding prior following coming upcoming".split())
    | set("ensuing same very in on at of and or to from half quarter other every each once twice per some so".split())
    | set("ago back before later earlier after afterwards afterward thereafter beforehand previously hence".split())
    | set("now today tomorrow yesterday not too long short more full consecutive straight solid whole such".split())
    | set("additional further extra fiscal financial year class old olds long-term near foreseeable immediate".split())
    | set(
        "distant most right just these days as is s o clock high bc bce ad ce b.c a.d p.m a.m a.m. p.m. p m c d".split()
    )
    | set("utc gmt hours hrs local st dr day days eve fools super bowl martin luther king new good ash palm".split())
    | set("dozens hundreds thousands tens multi couple handful number many moons quite during recently levels".split())
    | set(
        "for took within ended ending another entire opening initial final trading final period level mid beginning starting ending week latest recent early late beyond or-so x".split()
    )
)
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_JOINERS = frozenset("-–—,./:'’‘`+−()&")
_REACH_BACK = 90  # characters before a trigger that can belong to its expression
_REACH_ON = 60  # tokens after it; both bound the work per trigger
_HEAD = re.compile(r"(?:(?:of|in|on|to|and|or|from|is|so)\b|[\s,;:)–—-])+")
_TAIL = re.compile(r"(?:\b(?:the|a|an|of|to|in|on|at|and|or|from|as|is|so|not|for|by|it)|[\s,;:(])+\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_DATED_FIGURES = re.compile(
    r"\d{4}|\d ?[:/.–—-] ?\d|['’‘`]\d|\d0['’‘`]?s|\d(?:st|nd|rd|th|h|m|s|a|p|b)|\d ?(?:bc|ad|ce|b\.|a\.|p\.|c\.)|\bq[1-4]\b|\ba\.?d\b"
)
_GAP = re.compile(r"\n\s*\n|\s{12,}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece in its place in the text."""

    start: int
    end: int
    piece: Piece


@cache
def _vocabulary() -> frozenset[str]:
    split = {part for word in _TRIGGER_WORDS | _FILLERS for part in re.findall(r"[^\W_]+", word)}
    return frozenset(split)


@cache
def _trigger_words() -> frozenset[str]:
    return frozenset(part for word in _TRIGGER_WORDS for part in re.findall(r"[^\W_]+", word) if len(part) > 1)


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(
        [*sorted(_trigger_words()), *"0123456789"],
        matchkind=MatchKind.LeftmostLongest,
        implementation=Implementation.ContiguousNFA,
    )


def _folded(text: str) -> str:
    """The text in lower case with every character in its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _belongs(token: str) -> bool:
    return token in _vocabulary() or token[0].isdigit() or token in _JOINERS


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
    return _DATED_FIGURES.search(run) is not None or not _trigger_words().isdisjoint(_LETTERS.findall(run))


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
def _compiled(neutral: bool) -> tuple[tuple[re.Pattern[str], Rule], ...]:
    """The rules with their patterns, compiled when first needed so that importing stays fast."""
    return tuple((compiled(rule), rule) for rule in (NEUTRAL_RULES if neutral else RULES))


@lru_cache(maxsize=65_536)
def parse(run: str, neutral: bool = False) -> tuple[Piece, ...]:
    """The pieces in a run of date words; depends on the words alone, so a repeated run costs one look-up."""
    found: list[tuple[int, int, Piece]] = []
    for order, (pattern, rule) in enumerate(_compiled(neutral)):
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


def candidates(text: str, neutral: bool = False) -> Iterator[Candidate]:
    """Every expression the rules find in a text, in order; ``neutral`` keeps to rules of no language."""
    for first, last in runs(text):
        for piece in parse(text[first:last], neutral):
            yield Candidate(first + piece.start, first + piece.end, piece)
