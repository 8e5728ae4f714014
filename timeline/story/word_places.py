"""The words of a text, and where they stand, for the few of them that somebody asks about."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_ASCII_WORD = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*")  # the same in a text of ASCII alone, in two thirds of the time


@lru_cache(maxsize=64)  # a clause is looked through for its deeds and then for the words it is compared by
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as written, with what an apostrophe or a hyphen joins to them: "one-year", "ship’s"."""
    return tuple((_ASCII_WORD if text.isascii() else _WORD).findall(text))


def starts_of(text: str, words: Sequence[str]) -> Callable[[int], int]:
    """Where each of the ``words`` starts in the ``text`` in which they were found; to be asked in rising order.

    No letter stands between two of them, so that each is the next place where its letters stand: to look for it takes
    a third of the time of keeping what was matched for every word.
    """
    passed, end = 0, 0

    def start(position: int) -> int:
        nonlocal passed, end
        while passed < position:
            end = text.find(words[passed], end) + len(words[passed])
            passed += 1
        return text.find(words[position], end)

    return start
