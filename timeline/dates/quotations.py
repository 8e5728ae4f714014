"""Words inside a quotation that has a date of its own: there "yesterday" counts from that date.

The date stands in the quotation itself, as a letter's head does, or with the verb of saying beside it:
“We leave tomorrow,” he wrote on 3 May 1916.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.history.told import is_deictic
from timeline.dates.meaning import Named, Shift
from timeline.dates.post_signatures import HANDLE, day_of_signature
from timeline.dates.reading import Reading
from timeline.late_patterns import late_pattern
from timeline.model import Anchor, Moment

_REACH = 600  # characters that a quotation around a word is looked for in
_BESIDE = 120  # characters of the words that tell who said it
# “English”, „German“, »German«, «Spanish», « French », "plain", ``tokenised''
_MARK = re.compile(r"[“”„«»\"]|``|''")
_ENDS = {"„": '“”"', "«": "»", "»": "«"}  # what ends a quotation by the mark that opened it
_ENDS_OTHERS = ("”", "''", '"')
_BEFORE_OPENING, _AFTER_CLOSING = " \n\t\u00a0([—–-", " \n\t\u00a0.,;:!?)]—–-"
_SAID = (
    r"\b(?:said|says|told|wrote|writes|added|announced|declared|warned|tweeted|posted|insisted|replied|testified"
    r"|sagt|sagte|erklärte|schrieb|betonte|meinte|berichtete|warnte|versicherte|kündigte|teilte|hieß es"
    r"|dijo|aseguró|afirmó|declaró|señaló|explicó|anunció|advirtió|indicó|escribió|añadió|manifestó|comentó|agregó"
    r"|a (?:déclaré|dit|affirmé|expliqué|annoncé|indiqué|assuré|écrit|ajouté|lancé|prévenu|estimé|confié|souligné)"
    r"|ha (?:detto|dichiarato|spiegato|annunciato|affermato|scritto|aggiunto|assicurato|dicho|declarado|asegurado)"
    r"|disse|afirmou|declarou|explicou|anunciou|escreveu|acrescentou|garantiu|avisou|alertou"
    r"|zei|zegt|verklaarde|schreef|vertelde|meldde|benadrukte|waarschuwde)\b"
)
_SAID_THEN = late_pattern(rf"{_SAID}(?P<rest>[^.;:,\n\"“”]*?)(?:\b(?:on|of|am|vom|na|no|em|op))?\s*\Z", re.IGNORECASE)
_ANOTHER_CLAUSE = late_pattern(
    r"\b(?:who|which|that|to|after|before|since|until|by|for|will|would|from|as|when|nach|vor|seit|bis|für|wegen"
    r"|que|tras|antes|desde|hasta|para|après|avant|depuis|pour|dopo|prima|per|che|depois|após|até|voor|sinds|tot|over)\b"
)
_LEADS_IN = late_pattern(rf"\s*(?:[,:]|(?:[^.;\n\"“”]*?{_SAID}[^.;\n\"“”]{{0,30}}))\s*\Z", re.IGNORECASE)
_GOES_ON = re.compile(r"\.\s+")  # “Yes,” he said Monday. “We leave tomorrow.”
_DAY_TOLD = Shift("day", 0, "story")
_THIS = ("this ", "This ")
_SENTENCE = re.compile(r"[.!?]\s|\n")


def may_quote(text: str) -> bool:
    """Whether a text holds a quotation mark at all, or embeds a post."""
    return any(mark in text for mark in ('"', "“", "„", "«", "»", "``", HANDLE))


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
    dated = day_of_signature(text, found, position)
    opening = _opening(text, candidate.start)
    if dated is None and opening is not None:
        dated = _day_of_quotation(text, found, position, opening)
    if dated is None:
        return None
    reading = read_at(dated)
    if (
        reading.grain not in ("day", "daypart", "hour", "minute")
        or reading.interval is None
        or reading.interval.start is None
    ):
        return None
    return Anchor("quote date", Moment(reading.interval.start.day), found[dated].start, found[dated].end)


def _day_of_quotation(text: str, found: Sequence[Candidate], position: int, opening: int) -> int | None:
    """The place of the day of a quotation, told in it, behind it or before it."""
    places = (_inside(found, position, opening), _after(text, found, position, opening))
    dated = next((at for at in places if at is not None), None)
    return _before(text, found, position, opening) if dated is None else dated


def counted_from(reading: Reading, anchor: Anchor) -> Reading:
    """A reading made with the quote's day in place of the publish date, with the anchor that it has in truth."""
    return replace(reading, anchor=anchor, anchor_ahead=False) if reading.anchor is not None else reading


def _opening(text: str, start: int) -> int | None:
    """Where the quotation around a place starts; None where none is open."""
    low = max(0, start - _REACH)
    low = max(text.rfind("\n", low, start) + 1, low)
    opened: re.Match[str] | None = None
    for mark in _MARK.finditer(text, low, start):
        if opened is not None and _closes(text, opened[0], mark):
            opened = None
        elif _opens(text, mark):
            opened = mark
    return opened.end() if opened is not None else None


def _opens(text: str, mark: re.Match[str]) -> bool:
    if mark[0] in ("“", "„", "``"):
        return True
    starts = mark.start() == 0 or text[mark.start() - 1] in _BEFORE_OPENING
    if mark[0] == "»":  # the French one closes, with a blank before and after it
        return starts and text[mark.end() : mark.end() + 1].isalnum()
    return mark[0] in ("«", '"') and starts


def _closes(text: str, opening: str, mark: re.Match[str]) -> bool:
    """Whether a mark ends the quotation that another one opened."""
    if mark[0] not in _ENDS.get(opening, _ENDS_OTHERS):
        return False
    return mark[0] != '"' or mark.end() == len(text) or text[mark.end()] in _AFTER_CLOSING


def _close(text: str, opening: int, here: int) -> re.Match[str] | None:
    """The mark that ends a quotation behind a place in it."""
    opener = next(mark for mark in ("``", text[opening - 1]) if text.endswith(mark, 0, opening))
    marks = _MARK.finditer(text, here, here + _REACH)
    return next((mark for mark in marks if _closes(text, opener, mark)), None)


def _inside(found: Sequence[Candidate], position: int, opening: int) -> int | None:
    """A full date that the quotation gives before the expression, as the head of a letter."""
    for at in range(position - 1, -1, -1):
        if found[at].start < opening:
            return None
        if _is_full_date(found[at]):
            return at
    return None


def _after(text: str, found: Sequence[Candidate], position: int, opening: int) -> int | None:
    """The day named with the verb of saying after the quotation: ... ,” she said Monday."""
    here = found[position].end
    close = _close(text, opening, here)
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
            between = text[found[at].end : opening].rstrip('"“„«»`')
            goes_on = _GOES_ON.fullmatch(between)
            if (goes_on is None and _LEADS_IN.match(between) is None) or not _is_day(found[at]):
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
    bare = isinstance(core, Named) and core.minute is None
    return bare and isinstance(core, Named) and (core.day is not None or core.weekday is not None)
