"""Tokenised text with its words and marks closed up as they are printed, and where each of its places stood before.

Corpora write "New Year 's Day , 2020 -LRB- Friday -RRB- ." Rules are written for text as printed, so that it is read in
that form; what is found is then told of the text as it came.
"""

import re
from bisect import bisect_right
from dataclasses import replace
from typing import NamedTuple

from timeline.model import Mention

_SIGNS = (" ,", " .", " ;", " )", " '", " ’", " n't", " n’t", "-LRB-", "-LSB-", "``", " %")  # no tokens without one
_MARKS = (
    r"(?P<opens>-L[RS]B-\s?)|(?P<closes>\s?-R[RS]B-)|(?P<quotes>(?<!\S)``\s|\s''(?!\w))|"
    r"(?<=\S)\s(?:(?=[,;)%](?:\s|\Z))|(?<!\.\s)(?=\.(?:\s(?!\.)|\Z)){clitics})"
)
_TOKENS = re.compile(_MARKS.format(clitics=""))
_WITH_CLITICS = re.compile(_MARKS.format(clitics=r"|(?=[’'](?:s|re|ve|ll|d|m)\b)|(?=n[’']t\b)|(?<=s\s)(?=[’']\s)"))
_PRINTED = {"opens": "(", "closes": ")", "quotes": '"'}


class ClosedUp(NamedTuple):
    """A text closed up, ``text``, in stretches: where each starts in it, and where it started and ended before."""

    text: str
    starts: list[int]
    before: list[tuple[int, int]]

    def span_before(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text as it came that is ``start``-``end`` of the text closed up."""
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1
        begin = self.before[first][0] + start - self.starts[first]
        whole = end == (self.starts[last + 1] if last + 1 < len(self.starts) else len(self.text))
        return begin, self.before[last][1] if whole else self.before[last][0] + end - self.starts[last]


def closed_up(text: str, *, clitics: bool = True) -> ClosedUp | None:
    """A tokenised text as it is printed; None for one that is printed so already.

    ``clitics`` tells that "'s" and "n't" belong to the word before.
    ``closed_up("It shut on New Year 's Day .").text`` is ``"It shut on New Year's Day."``.
    """
    for sign in _SIGNS:
        if sign in text:
            break
    else:
        return None
    pieces: list[str] = []
    starts: list[int] = []
    before: list[tuple[int, int]] = []
    length = done = 0

    def add(piece: str, start: int, end: int) -> None:
        nonlocal length
        if piece:
            pieces.append(piece)
            starts.append(length)
            before.append((start, end))
            length += len(piece)

    for token in (_WITH_CLITICS if clitics else _TOKENS).finditer(text):
        add(text[done : token.start()], done, token.start())
        if token.lastgroup is not None:
            add(_PRINTED[token.lastgroup], *token.span())
        done = token.end()
    add(text[done:], done, len(text))
    return ClosedUp("".join(pieces), starts, before) if done else None


def mention_before(mention: Mention, closed: ClosedUp, text: str) -> Mention:
    """A mention found in a text closed up, told of ``text`` as it came."""
    start, end = closed.span_before(mention.start, mention.end)
    anchor = mention.anchor
    if anchor is not None and anchor.start is not None and anchor.end is not None:
        first, last = closed.span_before(anchor.start, anchor.end)
        anchor = replace(anchor, start=first, end=last)
    written, printed = text[start:end], mention.text
    if written == printed:
        return replace(mention, start=start, end=end, anchor=anchor)
    quoted = " ".join(printed.split()), " ".join(written.split())  # reasons quote it on one line
    others = tuple(replace(other, why=other.why.replace(*quoted)) for other in mention.alternatives)
    why = mention.why.replace(*quoted)
    return replace(mention, start=start, end=end, text=written, anchor=anchor, alternatives=others, why=why)
