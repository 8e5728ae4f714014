"""Text as a reader expects it: the marks of tokenised corpora and stray blanks made into plain punctuation."""

import re
from functools import lru_cache
from typing import NamedTuple

PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))  # signs of which a title holds as many that open as that close


class Repair(NamedTuple):
    """A pattern, what stands in its place, and a text in which it does so.

    A text with none of ``needs`` is not searched: most have little to repair.
    """

    pattern: re.Pattern[str]
    instead: str
    example: str
    needs: tuple[str, ...]


def _repair(pattern: str, instead: str, example: str, needs: str) -> Repair:
    return Repair(re.compile(pattern), instead, example, tuple(needs.split()) or ("",))


REPAIRS: tuple[Repair, ...] = (
    _repair(r"-LRB-|-LSB-|-LCB-", "(", "the ferry -LRB- built here -RRB- sank", "-L"),
    _repair(r"-RRB-|-RSB-|-RCB-", ")", "the ferry -LRB- built here -RRB- sank", "-R"),
    _repair(r"(?<!\w)``\s*|(?<!\w)“\s+", "“", "the `` grand '' opening", "`` “"),
    _repair(r"(?<!\S)''(?=\w)", "“", "he called it ''a grand opening''", "''"),
    _repair(r"\s*''|\s+”", "”", "the `` grand '' opening", "'' ”"),
    _repair(r"(?<!\S)`\s*(?=\S)", "‘", "the ` grand ' opening", "`"),
    _repair(r"\\/", "/", "14 km\\/h", "\\/"),
    _repair(r"\s+([’'](?:s|re|ve|ll|d|m|t)\b)", r"\1", "the harbour 's pier", "' ’"),
    _repair(r"\s+(n[’']t\b)", r"\1", "they did n't stay", "n't n’t"),
    _repair(r"\s+([,;:!?%)\]])", r"\1", "Oslo , Norway", ", ; : ! ? % ) ]"),
    _repair(r"\s+(\.)(?!\w)", r"\1", "They left .", "."),
    _repair(r"([(\[])\s+", r"\1", "( sic )", "( ["),
    _repair(r"([$£€])\s+(?=\d)", r"\1", "$ 40 billion", "$ £ €"),
    _repair(r"(\d)\s+(?=,\d{3}\b)", r"\1", "45 ,000 people", ","),
    _repair(r"(?<=\w)\s+-\s*(?=(?:year|month|week|day)\b)", "-", "a two -year term", "-"),
    _repair(r"\s+", " ", "two  blanks", ""),
)
_UNTIDY = re.compile(  # a sign first, then what stands beside it: most letters of a text are none
    r"[\s`(\[“‘$£€'\\-](?:(?<=\s)(?:[,.;:!?%)\]’'”\s-]|n[’']t\b)|(?<=[\t\n\r`])|(?<=[(\[“‘$£€])\s|"
    r"(?<=-)[LR][RSC]B-|(?<=')'|(?<=\\)/)"
)
_STRAIGHT = re.compile(r'"\s?([^"]*?)\s?"')


@lru_cache(maxsize=4096)  # the parts of a sentence and the sentences before it are asked for several times in a row
def tidy(text: str) -> str:
    """``text`` in plain typography: ``tidy("the `` grand '' opening , in Oslo")`` is "the “grand” opening, in Oslo"."""
    if _UNTIDY.search(text) is not None:
        closed_up = " ".join(text.split())
        text = _repaired(text) if _UNTIDY.search(closed_up) is not None else closed_up  # wrapped lines, as most are
    return (_STRAIGHT.sub(r"“\1”", text) if '"' in text else text).strip()


def _repaired(text: str) -> str:
    for repair in REPAIRS:
        if any(need in text for need in repair.needs):
            text = repair.pattern.sub(repair.instead, text)
    return text
