"""Sentences that are one text in several papers: copied word for word, shortened, or lightly edited.

Two sentences are copies when the shorter one's runs of three words mostly stand in the longer one too: the
containment of shingles (Broder, "On the resemblance and containment of documents", 1997).
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

RUN = 3  # words of a shingle; two stand together by chance in any two reports of one happening
COPIED_SHARE = 0.65  # of the shorter sentence's runs; a word edited among 11 leaves 0.67, a paraphrase under 0.3
SHORTEST = 6  # words; a shorter sentence is a copy only of one with exactly its words
FEW = 60  # texts; a run that more of them hold is a phrase of the trade and proposes no copies
MOST_SHORTENED = 3.0  # times longer one copy may be than the other; a longer one says more than the copied words
_REMEMBERED = 4096  # sentences; an event asks for the same few again and again
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=_REMEMBERED)
def _words(sentence: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(sentence.lower()))


@lru_cache(maxsize=_REMEMBERED)
def _runs(sentence: str) -> frozenset[tuple[str, ...]]:
    words = _words(sentence)
    if len(words) < SHORTEST:
        return frozenset({words})
    return frozenset(zip(*(words[first:] for first in range(RUN)), strict=False))


def are_copies(one: str, other: str) -> bool:
    """Whether two sentences are one text, such as "Ten men died as the old bridge fell, police said." and the same
    sentence with "people" for "men"."""
    own, theirs = _runs(one), _runs(other)
    shorter, longer = sorted((len(own), len(theirs)))
    return longer <= MOST_SHORTENED * shorter and len(own & theirs) >= COPIED_SHARE * shorter


def copied_from(sentences: Sequence[str]) -> list[int]:
    """For each sentence the position of the one that stands for its text: its own where it is nobody's copy.

    ``copied_from([a, b, a])`` is ``[0, 1, 0]``. Which sentences stand together does not depend on their order: the
    longest of a text, then the first by alphabet, speaks for it, and its first position is given. The time grows
    with the number of words.
    """
    if len(sentences) < 2:
        return list(range(len(sentences)))
    if len(sentences) == 2:
        return _of_two(*sentences)
    first: dict[tuple[str, ...], int] = {}
    for position, sentence in enumerate(sentences):
        first.setdefault(_words(sentence), position)
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    speaker: dict[tuple[str, ...], int] = {}
    for words, position in sorted(first.items(), key=lambda item: (-len(item[0]), item[0])):
        own = _runs(sentences[position])
        near = {other for run in _probes(own, holders) for other in holders[run]}
        copied = [other for other in near if are_copies(sentences[position], sentences[other])]
        if copied:
            speaker[words] = max(
                copied, key=lambda other: (len(own & _runs(sentences[other])), _words(sentences[other]))
            )
            continue
        speaker[words] = position
        for run in own:
            holders[run].append(position)
    return [speaker[_words(sentence)] for sentence in sentences]


def _of_two(one: str, other: str) -> list[int]:
    """The same for two sentences, as most events have at most."""
    own, theirs = _words(one), _words(other)
    if own == theirs:
        return [0, 0]
    if not are_copies(one, other):
        return [0, 1]
    return [0, 0] if (-len(own), own) < (-len(theirs), theirs) else [1, 1]


def _probes(own: frozenset[tuple[str, ...]], holders: dict[tuple[str, ...], list[int]]) -> list[tuple[str, ...]]:
    """The rarest runs, as many as a copy cannot do without (prefix filtering: Chaudhuri et al., 2006)."""
    held = [run for run in own if run in holders]
    rarest = int((1 - COPIED_SHARE) * len(own)) + 1 - (len(own) - len(held))  # those that nobody holds come first
    if rarest <= 0:
        return []
    return [run for run in sorted(held, key=lambda run: (len(holders[run]), run))[:rarest] if len(holders[run]) <= FEW]
