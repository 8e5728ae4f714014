"""Words inside a quotation that has a date of its own: there "yesterday" counts from that date.

The date stands in the quotation itself, as a letter's head does, or with the verb of saying beside it:
“We leave tomorrow,” he wrote on 3 May 1916.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.history.narrative import is_deictic
from timeline.dates.meaning import Named, Shift
from timeline.dates.reading import Reading
from timeline.late_patterns import late_pattern
from timeline.model import Anchor, Moment

_REACH = 600  # characters that a quotation around a word is looked for in
_BESIDE = 120  # characters of the words that tell who said it
_OPEN = re.compile(r"[“„]|``|(?<![^\s(\[—–-])\"")
_CLOSE = re.compile(r"[”]|''|\"(?![^\s.,;:!?)\]—–-])")
_SAID = r"\b(?:said|says|told|wrote|writes|added|announced|declared|warned|tweeted|posted|insisted|replied|testified)\b"
_SAID_THEN = late_pattern(rf"{_SAID}(?P<rest>[^.;:,\n\"“”]*?)(?:\b(?:on|of))?\s*\Z", re.IGNORECASE)
_ANOTHER_CLAUSE = late_pattern(r"\b(?:who|which|that|to|after|before|since|until|by|for|will|would|from|as|when)\b")
_LEADS_IN = late_pattern(rf"\s*(?:[,:]|(?:[^.;\n\"“”]*?{_SAID}[^.;\n\"“”]{{0,30}}))\s*\Z", re.IGNORECASE)
_DAY_TOLD = Shift("day", 0, "story")
_THIS = ("this ", "This ")
_SENTENCE = re.compile(r"[.!?]\s|\n")


def may_quote(text: str) -> bool:
    """Whether a text holds a quotation mark at all."""
    return any(mark in text for mark in ('"', "“", "„", "``"))


def day_of_speaking(text: str, candidate: Candidate) -> Candidate:
    """The candidate of "this day" inside a quotation as the day it is said, not the day told before; else unchanged."""
    meaning = candidate.piece.meaning
    if meaning.core != _DAY_TOLD or not text.startswith(_THIS, candidate.start):
        return candidate
    if _opening(text, candidate.start) is None:
        return candidate
    return candidate.with_core(replace(_DAY_TOLD, frame="publish"))


def quote_anchor(
    text: str, found: Sequence[Candidate], position: int, read_at: Callable[[int], Reading]
) -> Anchor | None:
    """The date of the quotation that a relative expression stands in; None outside of one and where it has none.

    ``read_at`` gives the reading of the candidate at another position.
    """
    candidate = found[position]
    if not is_deictic(candidate.piece.meaning):
        return None
    opening = _opening(text, candidate.start)
    if opening is None:
        return None
    places = (_inside(found, position, opening), _after(text, found, position))
    dated = next((at for at in places if at is not None), None)
    if dated is None:
        dated = _before(text, found, position, opening)
    if dated is None:
        return None
    reading = read_at(dated)
    if reading.grain != "day" or reading.interval is None or reading.interval.start is None:
        return None
    return Anchor("quote date", Moment(reading.interval.start.day), found[dated].start, found[dated].end)


def counted_from(reading: Reading, anchor: Anchor) -> Reading:
    """A reading made with the quote's day in place of the publish date, with the anchor that it has in truth."""
    return replace(reading, anchor=anchor) if reading.anchor is not None else reading


def _opening(text: str, start: int) -> int | None:
    """Where the quotation around a place starts; None where none is open."""
    low = max(0, start - _REACH)
    low = max(text.rfind("\n", low, start) + 1, low)
    last = None
    for mark in _OPEN.finditer(text, low, start):
        last = mark
    return last.end() if last is not None and _CLOSE.search(text, last.end(), start) is None else None


def _inside(found: Sequence[Candidate], position: int, opening: int) -> int | None:
    """A full date that the quotation gives before the expression, as the head of a letter."""
    for at in range(position - 1, -1, -1):
        if found[at].start < opening:
            return None
        if _is_full_date(found[at]):
            return at
    return None


def _after(text: str, found: Sequence[Candidate], position: int) -> int | None:
    """The day named with the verb of saying after the quotation: ... ,” she said Monday."""
    here = found[position].end
    close = _CLOSE.search(text, here, here + _REACH)
    if close is None or "\n" in text[here : close.start()]:
        return None
    for at in range(position + 1, len(found)):
        start = found[at].start
        if start > close.end() + _BESIDE:
            return None
        if start >= close.end():
            said = _SAID_THEN.search(text, close.end(), start)
            plain = said is not None and not _ANOTHER_CLAUSE.search(said["rest"])
            whole = _SENTENCE.search(text, close.end(), start) is None
            return at if plain and whole and _is_day(found[at]) else None
    return None


def _before(text: str, found: Sequence[Candidate], position: int, opening: int) -> int | None:
    """The day named with the verb of saying before the quotation: On Monday she said: “..."""
    for at in range(position - 1, -1, -1):
        if found[at].end < opening - _BESIDE:
            return None
        if found[at].end < opening:
            between = text[found[at].end : opening].rstrip('"“„`')
            led = _LEADS_IN.match(between)
            if led is None or not _is_day(found[at]):
                return None
            said = re.search(_SAID, between, re.IGNORECASE) or _SAID_THEN.search(
                text, max(0, found[at].start - _BESIDE), found[at].start
            )
            return at if said is not None else None
    return None


def _is_full_date(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    return isinstance(core, Named) and None not in (core.year, core.month, core.day)


def _is_day(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if isinstance(core, Shift):
        return core.unit == "day" and core.frame == "publish"
    bare = isinstance(core, Named) and core.minute is None and core.part is None
    return bare and isinstance(core, Named) and (core.day is not None or core.weekday is not None)
