"""What a story could not place on the calendar, asked for by kind, by reason and by words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from timeline.model import Mention, Unplaced
from timeline.store import restore
from timeline.store.read import StoryFile
from timeline.store.search import words
from timeline.store.where import Condition, among

UnplacedKind = Literal["date", "length", "set", "vague"]
WhyNot = Literal["undated", "stamp", "named", "uncounted", "inexact", "length", "set", "vague", "calendar", "other"]
KINDS: tuple[UnplacedKind, ...] = ("date", "length", "set", "vague")
AROUND = 110  # characters to each side of an expression that are shown, and searched

# The reasons by words that each is told in, whatever it quotes; what holds none of them has another reason.
REASONS: dict[WhyNot, tuple[str, ...]] = {
    "undated": ("waits for a publish date", "tells only a month or longer to count it from"),
    "stamp": ("says when this was written",),
    "named": ("dates something that the sentence only names", "stands alone on its line"),
    "uncounted": (
        "what no sentence of the article dates",  # in files of older versions
        "no date is told there",
        "is counted in a circle",
        "counts from a happening",
    ),
    "inexact": (
        "which is no single day",
        "which has an open side",
        "cannot be counted from",
        "measures the time between two happenings",
        "is not an exact count of days",
        "gives no exact length to count",
    ),
    "length": ("says how long something lasted", "is a length of time", "gives no exact length and no place"),
    "set": ("repeats; it is not one place",),
    "vague": ("names no place on the calendar",),
    "calendar": ("a day that its month does not have", "a calendar that is not reckoned", "lies outside the calendar"),
}

_KIND = (
    "CASE WHEN record->>'$.type' = 'SET' THEN 'set' WHEN record->>'$.type' = 'DURATION' THEN 'length' "
    "WHEN ends_with(record->>'$.value', '_REF') THEN 'vague' ELSE 'date' END"
)
_QUOTED = re.compile("“[^”]*”")  # may hold any words
_TOLD = f"regexp_replace(why, '{_QUOTED.pattern}', '', 'g')"  # without what it quotes
_HELD = {name: " OR ".join(f"contains({_TOLD}, '{part}')" for part in parts) for name, parts in REASONS.items()}
_WHY_NOT = f"CASE {' '.join(f'WHEN {held} THEN {name!r}' for name, held in _HELD.items())} ELSE 'other' END"
_WAITS = f"{_WHY_NOT} = 'undated' AND {_KIND} = 'date'"
_START, _END = "(record->>'$.start')::INTEGER", "(record->>'$.end')::INTEGER"
_LINE = r"(?:[^\n.!?]|[.!?]\S)*"  # of one sentence, as its neighbours may not be there to be read
_BESIDE = (
    f"regexp_extract(substring(a.text, greatest({_START} - {AROUND} + 1, 1), least({_START}, {AROUND})), '{_LINE}$')"
    f" || (record->>'$.text') || regexp_extract(substring(a.text, {_END} + 1, {AROUND}), '^{_LINE}')"
)
_SAID = f"concat_ws(chr(10), {_BESIDE}, a.publisher, a.title)"


@dataclass(frozen=True, slots=True)
class Missed:
    """Which of the unplaced expressions to look at: those of any of the ``kinds`` and ``reasons``, or of all where none
    is named, beside which, or in whose publisher or title, every word of ``text`` stands."""

    text: str = ""
    kinds: tuple[UnplacedKind, ...] = ()
    reasons: tuple[WhyNot, ...] = ()


def kind_of(mention: Mention) -> UnplacedKind:
    """What an expression is: a date that waits for something, a length, a repeating time or a vague word."""
    if mention.type == "SET":
        return "set"
    if mention.type == "DURATION":
        return "length"
    return "vague" if mention.value.endswith("_REF") else "date"


def unplaced_kinds(file: StoryFile) -> dict[UnplacedKind, int]:
    """How many unplaced expressions there are of each kind that occurs, dates first."""
    found: dict[UnplacedKind, int] = dict(file.select(f"{_KIND} AS kind, count(*)", "unplaced", "GROUP BY kind"))
    return {kind: found[kind] for kind in KINDS if kind in found}


def unplaced_reasons(file: StoryFile) -> dict[WhyNot, int]:
    """How many unplaced expressions there are for each reason that occurs, in the order of ``REASONS``."""
    found: dict[WhyNot, int] = dict(file.select(f"{_WHY_NOT} AS reason, count(*)", "unplaced", "GROUP BY reason"))
    return {reason: found[reason] for reason in (*REASONS, "other") if reason in found}


def unplaced_positions(file: StoryFile, asked: Missed) -> list[int]:
    """Where the expressions that are asked for stand among all, dates first; ``unplaced_at`` reads some of them."""
    conditions = [*_named(_KIND, asked.kinds), *_named(_WHY_NOT, asked.reasons), *_holding(asked.text)]
    table = "unplaced u JOIN story.articles a ON a.id = u.article" if asked.text else "unplaced u"
    clause = f"WHERE {' AND '.join(condition for condition, _ in conditions)}" if conditions else ""
    order = f"ORDER BY list_position({list(KINDS)}, {_KIND}), u.position"
    rows = file.select("u.position", table, f"{clause} {order}", [v for _, values in conditions for v in values])
    return [position for (position,) in rows]


def unplaced_at(file: StoryFile, positions: list[int]) -> list[Unplaced]:
    """The unplaced expressions at ``positions``, in the order of these."""
    rows = file.select("position, article, record, why", "unplaced", among("position", positions))
    found = {position: Unplaced(article, restore.mention(record), why) for position, article, record, why in rows}
    return [found[position] for position in positions if position in found]


def waiting(file: StoryFile, articles: Sequence[str] | None = None) -> list[Unplaced]:
    """The dates that wait for a publish date, in the order of the story; those of some ``articles``, or of all."""
    conditions: list[Condition] = [(_WAITS, [])]
    if articles is not None:
        conditions.append(("list_contains(?::VARCHAR[], article)", [list(articles)]))
    clause = f"WHERE {' AND '.join(condition for condition, _ in conditions)} ORDER BY position"
    rows = file.select("article, record, why", "unplaced", clause, [v for _, values in conditions for v in values])
    return [Unplaced(article, restore.mention(record), why) for article, record, why in rows]


def is_waiting(found: Unplaced) -> bool:
    """Whether an expression is one of ``waiting``, told by its own reason."""
    told = _QUOTED.sub("", found.why)
    return kind_of(found.mention) == "date" and any(part in told for part in REASONS["undated"])


def count_waiting(file: StoryFile) -> int:
    """How many dates of the whole story wait for a publish date: the length of ``waiting``."""
    ((count,),) = file.select("count(*)", "unplaced", f"WHERE {_WAITS}")
    return int(count)


def _named(column: str, names: tuple[str, ...]) -> list[Condition]:
    return [(f"list_contains(?::VARCHAR[], {column})", [list(names)])] if names else []


def _holding(text: str) -> list[Condition]:
    return [(f"contains({_folded(_SAID)}, {_folded('?')})", [word]) for word in words(text)]


def _folded(column: str) -> str:
    """Text without case, accents and typographic variants, as ``search.fold`` makes it, for a query over many."""
    return f"lower(strip_accents(translate({column}, '‘’“”–—', '''''\"\"--')))"
