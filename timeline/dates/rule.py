"""The form every rule has: a name, a pattern, a reader and examples that hold."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from timeline.dates.lexicon import expand
from timeline.dates.meaning import Meaning

Match = re.Match[str]
Read = Callable[[Match], Meaning | None]


@dataclass(frozen=True, slots=True)
class Yes:
    """A positive example: in ``text`` the words ``found`` are read as ``value``, published 20 October 2021."""

    text: str
    found: str
    value: str


@dataclass(frozen=True, slots=True, eq=False)  # each is the only one of its kind: looked up as such, without its parts
class Rule:
    """One way of writing a time.

    ``pattern`` is matched without regard to case on a short run of date words; ``{month}`` and the like
    are filled from the lexicon, and a blank matches any white space. ``read`` gives the meaning of a
    match, or None when it is none after all. Every positive example must come from this rule; in a
    negative example this rule finds nothing.
    """

    name: str
    pattern: str
    read: Read
    yes: tuple[Yes, ...]
    no: tuple[str, ...]


@cache
def compiled(rule: Rule) -> re.Pattern[str]:
    """The rule's pattern as whole words, in any case."""
    return re.compile(rf"(?<!\w)(?:{expand(rule.pattern)})(?!\w)", re.IGNORECASE)
