"""Time expressions that are not drawn, each in the words around it."""

from html import escape

from timeline.model import Mention
from timeline.store.unplaced import AROUND


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
