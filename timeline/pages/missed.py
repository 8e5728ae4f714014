"""Time expressions that are not drawn: of which kind each is, and the words around it."""

from collections.abc import Iterable
from html import escape
from typing import Literal

from timeline.model import Mention, Unplaced

Kind = Literal["date", "length", "set", "vague"]
KINDS: tuple[Kind, ...] = ("date", "length", "set", "vague")
AROUND = 110  # characters shown to each side of an expression


def kind_of(mention: Mention) -> Kind:
    """What an expression is: a date that waits for something, a length, a repeating time or a vague word."""
    if mention.type == "SET":
        return "set"
    if mention.type == "DURATION":
        return "length"
    return "vague" if mention.value.endswith("_REF") else "date"


def by_kind(found: Iterable[Unplaced]) -> dict[Kind, list[Unplaced]]:
    """The unplaced mentions of each kind that occurs, dates first."""
    groups: dict[Kind, list[Unplaced]] = {kind: [] for kind in KINDS}
    for unplaced in found:
        groups[kind_of(unplaced.mention)].append(unplaced)
    return {kind: group for kind, group in groups.items() if group}


def in_context(text: str, mention: Mention) -> str:
    """The expression marked in the words around it, as HTML; everything of the text is escaped.

    The words are cut at blanks and at line ends: ``…ended <mark>two days</mark> later.``
    """
    low, high = max(0, mention.start - AROUND), min(len(text), mention.end + AROUND)
    before, after = text[low : mention.start], text[mention.end : high]
    if low > 0:
        before = before.partition(" ")[2]
    if high < len(text):
        after = after.rpartition(" ")[0]
    head, tail = before.rpartition("\n")[2], after.partition("\n")[0]
    left = "…" if low > 0 and head == before else ""
    right = "…" if high < len(text) and tail == after else ""
    said = text[mention.start : mention.end]
    return f"{left}{escape(head)}<mark>{escape(said)}</mark>{escape(tail)}{right}"
