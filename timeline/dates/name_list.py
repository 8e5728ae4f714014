"""A long list of names as one short pattern: names that begin alike share their beginning, as in a trie.

Only the first letter and whole words are steps of it: that is nearly as fast to match as a step for each letter, and
faster to compile than one alternative for each name.
"""

import re
from collections.abc import Iterable
from typing import Any

_SPELLED = {"'": "{apos}", "-": "{dash}", ".": r"\."}  # a blank is spelled out where the whole pattern is
_STEP = re.compile(r"^.|[ -]?[^ -]+|[ -]")
_END = ""  # the key under which a node says that a name ends here


def any_of(names: Iterable[str]) -> str:
    """A pattern for any of the names, the longest that fits; a blank may stand for each dash.

    ``any_of(["may day", "may", "d-day"])`` matches "may day", "may", "d-day" and "d day".
    """
    trie: dict[str, Any] = {}
    for name in names:
        for spelling in spellings(name):
            node = trie
            for step in _STEP.findall(spelling):
                node = node.setdefault(step, {})
            node[_END] = {}
    return _pattern(trie)


def spellings(name: str) -> list[str]:
    """A name with each dash, and with a blank in its place: ``"d-day"`` is ``["d-day", "d day"]``."""
    first, *others = name.split("-")
    whole = [first]
    for other in others:
        whole = [spelling + between + other for spelling in whole for between in "- "]
    return whole


def _pattern(node: dict[str, Any]) -> str:
    """A node and all below it; of two steps the longer comes first, for one may begin with the other."""
    steps = sorted((step for step in node if step != _END), key=lambda step: (-len(step), step))
    if not steps:
        return ""
    ways = "|".join("".join(_SPELLED.get(letter, letter) for letter in step) + _pattern(node[step]) for step in steps)
    return f"(?:{ways})" + "?" * (_END in node)
