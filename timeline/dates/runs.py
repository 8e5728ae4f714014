"""Runs of date words in an English text: what stands around a trigger and may be of one expression with it."""

import re
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from timeline.dates.vocabulary import never_first, never_last, triggers, vocabulary

_JOINERS = r"[-–—,./:'’‘`+−()&@\s]*"  # what stands between the words of one expression
_NEXT_WORD = re.compile(rf"({_JOINERS})([^\W_]+)")
_WORDS = re.compile(r"([^\W_]+)")
_JOINED = re.compile(_JOINERS)
_REACH_BACK = 90  # characters before a trigger that can belong to its expression
_FIRST_LOOK = 30  # characters looked at first; most expressions start this near to their trigger
_REACH_ON = 60  # tokens after it; both bound the work per trigger
_LONGEST_SHORT = 5  # letters of the longest word that is written short with a full stop: "Thurs."
_WIDE = 12  # white space as wide as a column of a table parts what stands beside it
# Words that start no expression, and those that end none.
_HEAD = frozenset({"of", "in", "on", "to", "and", "or", "but", "because", "with", "from", "is", "so", "s"})
_TAIL = (_HEAD - {"so", "s"}) | {"the", "a", "an", "at", "as", "not", "for", "by", "it"}
# Figures in a shape that a date, a year or a clock time has; all of them begin with one figure, which is quick to find.
_AFTER_TWO_FIGURES = (
    r":[0-9]{2}",  # "14:30"
    r"[/.–-][0-9]{1,2}[/.–-][0-9]{2}",  # "20/10/21"
    r"/[0-9]{1,2}(?![0-9/])",  # "10/20"
    r"[qh][0-9]{2}(?![0-9])",  # "3q21", "14h30"
    r"\.[0-9]{2}\s{0,2}[ap]\.?\s?m",  # "2.30 pm"
    r"\.[0-9]{2}\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)\b",  # "7.15 in the evening"
    r"\s{0,2}[ap]\.?\s?m\b",  # "2 p.m."
    r"(?:th|st|nd|rd|s|h|m|d|w)\b",  # "20th", "90s"
)
_AFTER_A_FIGURE = (
    r"[0-9]{3}(?![0-9]|[.,][0-9](?![0-9]?\.))",  # a year, and no "2021.5"
    r"[0-9]{7}(?![0-9])",  # "20211020"
    rf"[0-9]?(?:{'|'.join(_AFTER_TWO_FIGURES)})",
    r"(?<=['’‘`][0-9])[0-9](?![0-9])",  # "'89"
    r"(?:[0-9]?0)?['’‘`]?s\b",  # "80's"
    r"[0-9]{0,4}\s{0,2}(?:b\.?\s?c|a\.?\s?d|c\.?\s?e)\b",  # "44 B.C."
)
_FIGURES = re.compile(rf"[0-9](?:{'|'.join(_AFTER_A_FIGURE)})")
_PART_OF_WORD = re.compile(r"(?:[0-9][.,]?|[^\W\d_])\Z")  # "1.2021", "Expo2020"
_WRITTEN_ERAS = ("a.d", "ad")  # they stand before a year of any length: "A.D. 79"
_APOSTROPHES = "'’‘`"
_WIDE_GAP = re.compile(r"\s{12}")
# An amount, which no date holds: 9.30 may be a clock time, and 20.10. a day.
_AMOUNTS = (
    r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])",  # "328,000"
    r"(?:[0-9]+\.[0-9]|[0-9]+\.[0-9]{3,}|(?:3[2-9]|[4-9][0-9]|[0-9]{3,})\.[0-9]+)(?![0-9.]| seconds)",  # "43.8"
    r"[0-9]+(?:\.[0-9]+)? (?:billion|million|thousand)\b",  # "3.87 billion"
)
_AMOUNT = re.compile("|".join(_AMOUNTS))
_GROUPED = re.compile(r"[0-9][.,][0-9]+\Z")
_SCALES = frozenset({"billion", "million"})
_AFTER_AMOUNT = frozenset({"in", "of", "on", "from", "is", "so", "the", "a", "an", "for", "at"})
_AFTER_CLOCK = ("the next ", "the following ")  # "at 9.30 the next morning"
_BLANK_LINE = re.compile(r"\n\s*\n")


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(
        [*sorted(triggers()), *_WRITTEN_ERAS], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
    )


def _folded(text: str) -> str:
    """The text in lower case with every character in its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _belongs(word: str) -> bool:
    return word in vocabulary() or not word.isalpha()


def runs(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of date words around each trigger, in text order, never overlapping."""
    folded = _folded(text)
    done = 0
    for start in _starts(folded):
        if start < done:
            continue
        first, last = _back(folded, start, done), _onward(folded, start)
        yield first, last
        done = last


def _starts(folded: str) -> list[int]:
    """Where a trigger word starts, or figures in the shape of a date."""
    padded = f" {folded} "  # so that every word has a neighbour on both sides
    words = [
        start - 1
        for _, start, end in _automaton().find_matches_as_indexes(padded)
        if not (padded[start - 1].isalpha() or padded[end].isalpha())
    ]
    figures = [
        start
        for found in _FIGURES.finditer(folded)
        if not _PART_OF_WORD.search(folded, max(0, (start := found.start()) - 2), start)
    ]
    return sorted(words + figures) if figures else words


def _parts(gap: str, before: str) -> bool:
    """Whether what stands between two words ends an expression: a sentence, a paragraph, a column of a table."""
    if len(gap) < 2:
        return False
    if gap[0] == "." and gap[1].isspace() and (len(before) > _LONGEST_SHORT or not before.isalpha()):
        return True
    return ("\n" in gap and _BLANK_LINE.search(gap) is not None) or (
        len(gap) >= _WIDE and _WIDE_GAP.search(gap) is not None
    )


def _back(text: str, start: int, limit: int) -> int:
    """Where the words that may belong to a trigger begin before it."""
    plain = _plain_before(text, start, limit)
    if plain is not None:
        return plain
    low = max(limit, start - _FIRST_LOOK)
    first, whole = _belonging_before(text, start, low)
    if not whole and low > limit:
        first, _ = _belonging_before(text, start, max(limit, start - _REACH_BACK))
    return first - 1 if first > limit and text[first].isdigit() and text[first - 1] in _APOSTROPHES else first


def _plain_before(text: str, start: int, limit: int) -> int | None:
    """The start of the words before ``start`` that belong to it where a blank parts all of them: the usual case, told
    quickly. None where a sign or a figure stands there."""
    known, late = vocabulary(), never_first()
    low = max(limit, start - _REACH_BACK)
    first, place, after = start, start, ""
    while place > low and text[place - 1] == " ":
        blank = text.rfind(" ", low, place - 1)
        if blank < 0:
            return None
        word = text[blank + 1 : place - 1]
        if not word.isalpha():
            stop = word[:-1].isalpha() and word[:-1] not in known and not word[-1].isalnum()  # "shares, "
            return first if stop else None
        if word not in known or (word in _SCALES and after in _AFTER_AMOUNT):
            return first
        if word in late:
            first = first if after in late else place
        elif word not in _HEAD:
            first = blank + 1
        place, after = blank + 1, word
    return None


def _belonging_before(text: str, start: int, low: int) -> tuple[int, bool]:
    """The start of the words before ``start`` that belong to it, and whether a word that does not was met."""
    split, late = _WORDS.split(text[low:start]), never_first()
    first = place = start
    after = ""
    for i in range(len(split) - 2, 0, -2):
        word, gap = split[i], split[i + 1]
        if i == 1 and not split[0] and low and text[low - 1].isalnum():
            return first, False  # the window cuts this word
        if not _belongs(word) or not _JOINED.fullmatch(gap) or _parts(gap, word):
            return first, True
        amount = after in _AFTER_AMOUNT and (word in _SCALES or _GROUPED.search(text, low, place - len(gap)))
        if amount and not text.startswith(_AFTER_CLOCK, place):
            return first, True
        begins = place - len(gap) - len(word)
        if word in late:
            first = first if after in late else place
        elif word not in _HEAD:
            first = begins
        place, after = begins, word
    return first, False


def _onward(text: str, start: int) -> int:
    """Where the words that may belong to a trigger end after it."""
    last, place, word, early = start, start, "", never_last()
    for _ in range(_REACH_ON):
        found = _NEXT_WORD.match(text, place)
        if found is None:
            break
        gap, following = found.groups()
        if place > start:
            if not _belongs(following) or (gap != " " and _parts(gap, word)):
                break
            if following[0].isdigit() and gap[-1:].isspace() and _AMOUNT.match(text, found.start(2)):
                break
        if word and following in early:
            if word not in early and word not in _TAIL:
                last, last_word = place, word
        elif not word or following not in _TAIL:
            last, last_word = found.end(), following
        place, word = found.end(), following
    closes = text[last : last + 1]
    if closes == "." and len(last_word) <= _LONGEST_SHORT and last_word.isalpha():
        return last + 1
    return last + 1 if closes == ")" and text.rfind("(", start, last) > text.rfind(")", start, last) else last
