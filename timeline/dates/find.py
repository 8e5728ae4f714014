"""Text to candidates: a prefilter finds trigger words, and only the run of date words around each is parsed.

Work is bounded per trigger and runs never overlap, so time grows linearly with the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from operator import attrgetter, itemgetter

from ahocorasick_rs import AhoCorasick, Implementation

from timeline.dates.combining.combine import combined
from timeline.dates.kept_needs import LANES, needs_of_rules
from timeline.dates.meaning import Core, Meaning
from timeline.dates.needs import with_equal_figures
from timeline.dates.piece import Piece, halves_of
from timeline.dates.rule import Rule, compiled
from timeline.dates.rules import RULES
from timeline.dates.runs import runs

LINE_END = re.compile(r"[^\S ]")  # and tabs: within one expression they are blanks, between two they may part


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece in its place in the text."""

    start: int
    end: int
    piece: Piece

    @classmethod
    def at(cls, start: int, end: int, meaning: Meaning, rule: str, *, ends_pair: bool = False) -> "Candidate":
        """A candidate found in the text itself and in no run of date words."""
        return cls(start, end, Piece(0, end - start, meaning, rule, ends_pair))

    def with_meaning(
        self, meaning: Meaning, *, start: int | None = None, end: int | None = None, rule: str | None = None
    ) -> "Candidate":
        """The candidate with another meaning; with other ends and read by another rule where these are given."""
        piece = replace(self.piece, meaning=meaning, rule=rule or self.piece.rule)
        return Candidate(self.start if start is None else start, self.end if end is None else end, piece)

    def with_core(
        self, core: Core, *, start: int | None = None, end: int | None = None, rule: str | None = None
    ) -> "Candidate":
        """The same with another core in its meaning: "early" of "early May" stays where the core is another month."""
        return self.with_meaning(replace(self.piece.meaning, core=core), start=start, end=end, rule=rule)


@cache
def _needs() -> tuple[AhoCorasick, tuple[int, ...], int]:
    """What finds the pieces of words that rules need, the needs that each piece meets, and those met by any run.

    A need is one bit: rule ``r`` has its first in the lowest lane of as many bits as there are rules, at place ``r``,
    its second in the next lane. A rule with fewer needs has the rest of its bits set from the start.
    """
    met: dict[str, int] = {}
    lane, always = len(RULES), 0
    for order, needs in enumerate(needs_of_rules()):
        for place, need in enumerate(needs):
            for piece in need:
                met[piece] = met.get(piece, 0) | 1 << place * lane + order
        for place in range(len(needs), LANES):
            always |= 1 << place * lane + order
    return AhoCorasick(list(met), implementation=Implementation.ContiguousNFA), tuple(met.values()), always


@lru_cache(maxsize=65_536)
def _of_bits(bits: int) -> tuple[tuple[int, re.Pattern[str], Rule], ...]:
    return tuple((order, compiled(rule), rule) for order, rule in enumerate(RULES) if bits >> order & 1)


def _rules_for(run: str) -> tuple[tuple[int, re.Pattern[str], Rule], ...]:
    """The rules whose needs the words of a run all meet, in their order."""
    return _rules_met(with_equal_figures(run))


@lru_cache(maxsize=32_768)
def _rules_met(held: str) -> tuple[tuple[int, re.Pattern[str], Rule], ...]:
    """The rules whose needs are met by a run as needs are written: one look-up for "March 16" and "MARCH 17"."""
    automaton, met, bits = _needs()
    for piece, _, _ in automaton.find_matches_as_indexes(held, overlapping=True):
        bits |= met[piece]
    allowed = (1 << len(RULES)) - 1
    for place in range(LANES):
        allowed &= bits >> place * len(RULES)
    return _of_bits(allowed)


def _matches(run: str) -> Iterator[tuple[int, int, re.Match[str], Rule]]:
    """Every match of a rule in a run with what ranks it: its length, less than zero, and the order of its rule.

    A rule that reads the whole run ends the search: no later one could win over it.
    """
    for order, pattern, rule in _rules_for(run):
        for match in pattern.finditer(run):
            start, end = match.span()
            if end > start:
                yield start - end, order, match, rule
                if end - start == len(run) and rule.read(match) is not None:
                    return


@lru_cache(maxsize=32_768)
def parse(run: str) -> tuple[Piece, ...]:
    """The pieces in a run of date words; depends on the words alone, so a repeated run costs one look-up.

    The longest match wins, then the earlier rule; a match is read only when its words are still free.
    """
    matches = sorted(_matches(LINE_END.sub(" ", run)), key=itemgetter(0, 1))
    chosen: list[Piece] = []
    for _, _, match, rule in matches:
        start, end = match.span()
        if all(end <= other.start or start >= other.end for other in chosen):
            meaning = rule.read(match)
            if meaning is not None:
                chosen.append(Piece(start, end, meaning, rule.name))
    split = tuple([half for piece in sorted(chosen, key=attrgetter("start")) for half in halves_of(piece)])
    return tuple([Piece(p.start, p.end, _same(p.meaning), p.rule, p.ends_pair) for p in combined(run, split)])


@lru_cache(maxsize=32_768)
def _same(meaning: Meaning) -> Meaning:
    """The first meaning equal to one: what is remembered of it is then found without comparing the two again."""
    return meaning


def candidates(text: str) -> Iterator[Candidate]:
    """Every expression the English rules find in a text, in order."""
    for first, last in runs(text):
        for piece in parse(text[first:last]):
            yield Candidate(first + piece.start, first + piece.end, piece)
