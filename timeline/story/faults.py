"""What makes a reader wince at a title, as a list of faults with their weights, and how good a title is without."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.story.shortening import LONGEST, ends_open
from timeline.story.verbs import finite_verb, form_of, verbs_in

HANDY = 72  # characters; longer titles wrap on a chart
_FIRST_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_PRONOUN = re.compile(r"(?-i:(?!WHO\b|IT\b))(?:he|she|it|they|this|that|these|those|who|which|what|his|her|its|their)\b(?!-)", re.I)
_SPEAKER = re.compile(r"(?:i|we|you|my|our|your|let[’']s)\b", re.I)
_SPEAKER_WITHIN = re.compile(r"(?<![\w.])(?:I|we|you|my|our|your|me|us)\b(?!\.)")
_CONJUNCTION = re.compile(
    r"(?:and|but|or|so|yet|nor|because|although|though|while|when|meanwhile|however|moreover|also|then|whereas|where|"
    r"since|until|as|if|after|before)\b(?!-)(?!\s(?:many|much|few)\b)",
    re.I,
)
_PREPOSITION = re.compile(r"(?:in|on|at|by|from|for|with|of|to|into|under|about|over|between|among|along|within)\s", re.I)
_LAYOUT = re.compile(r"-[LR][RSC]B-|``|''|[|@#]|https?:|www\.|\w/\w+/|\s[,;.]|[–—-]\s*\Z|\*|\bPosted\b|\A\W*\d+[:.]\d|_")
_STOP_INSIDE = re.compile(r"[a-z]{3,}[.!?]”?\s+[A-Z“]|\w\s+[-–—]{1,2}\s+\w")
_ONLY_SPEECH = re.compile(r"\b(?:said|says|told\s\w+|announced|added|explained|noted|wrote)(?:\s(?:that|so|it))?\Z", re.I)
_GAP = re.compile(r"\bsaid\s(?:and|or|but|,)|\b(?:the|an?|of|in|on|at|to)\s(?:and|or|of|in|on|at|by|is|was|were|that)\b")
_COUNT_ME_OUT = re.compile(r"[A-Z]{2,}(?:\s+[A-Z]{3,}){3,}")
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a title: its name, what it costs of 1, how it is told, and a title that has it."""

    name: str
    cost: float
    has: Callable[[str], bool]
    example: str


def _starts(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda title: pattern.match(title.lstrip("“‘\"'")) is not None


def _holds(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda title: pattern.search(title) is not None


def _starts_with_a_verb(title: str) -> bool:
    first = _FIRST_WORD.match(title.lstrip("“‘\"'"))
    form = form_of(first.group().lower()) if first is not None else None
    return form in ("auxiliary", "past", "participle")


def _unbalanced(title: str) -> bool:
    return title.count('"') % 2 == 1 or any(title.count(a) != title.count(b) for a, b in _PAIRS)


FAULTS: tuple[Fault, ...] = (
    Fault("no clause", 0.2, lambda title: finite_verb(title) is None, "Exit of the troops"),
    Fault("no verb", 0.1, lambda title: not verbs_in(title), "War in the north"),
    Fault("under three words", 0.3, lambda title: len(title.split()) < 3, "It sank"),
    Fault("one word", 0.2, lambda title: len(title.split()) < 2, "Earthquake"),
    Fault("a phrase alone", 0.3, lambda title: _starts(_PREPOSITION)(title) and finite_verb(title) is None, "In its edition"),
    Fault("too long", 0.5, lambda title: len(title) > LONGEST, "The ferry sank " * 8),
    Fault("long", 0.06, lambda title: len(title) > HANDY, "The ferry sank off the northern coast while the mayor and the harbour master watched"),
    Fault("starts with a pronoun", 0.3, _starts(_PRONOUN), "It sank off Bergen"),
    Fault("starts with a speaker", 0.25, _starts(_SPEAKER), "We left the harbour"),
    Fault("speaks of itself", 0.06, _holds(_SPEAKER_WITHIN), "Ann Hill: I am leaving"),
    Fault("starts with a conjunction", 0.3, _starts(_CONJUNCTION), "But the ferry sank"),
    Fault("starts with a preposition", 0.08, _starts(_PREPOSITION), "In Oslo, the mayor resigned"),
    Fault("starts with a verb", 0.15, _starts_with_a_verb, "Sank off Bergen with all hands"),
    Fault("starts in lower case", 0.1, lambda title: title[:1].islower(), "ferry sank off Bergen"),
    Fault("ends open", 0.3, ends_open, "The ferry left for"),
    Fault("only speech", 0.25, _holds(_ONLY_SPEECH), "The harbour master said"),
    Fault("gap", 0.2, _holds(_GAP), "Ferry was held in and sank"),
    Fault("unbalanced", 0.15, _unbalanced, "Mayor opened the “grand bridge"),
    Fault("layout", 0.25, _holds(_LAYOUT), "| Report abuse | The ferry sank"),
    Fault("several sentences", 0.1, _holds(_STOP_INSIDE), "Ferry sank. Mayor resigned"),
    Fault("shouting", 0.15, _holds(_COUNT_ME_OUT), "FERRY SINKS OFF THE COAST"),
    Fault("question", 0.08, lambda title: "?" in title, "Will the ferry sink?"),
    Fault("trails off", 0.1, lambda title: "..." in title or "…" in title, "Ferry... sank"),
)  # fmt: skip


def faults_of(title: str) -> tuple[str, ...]:
    """The names of a title's faults: ``faults_of("But it sank")`` holds "starts with a conjunction"."""
    return tuple(fault.name for fault in FAULTS if fault.has(title))


def quality(title: str) -> float:
    """How well a title serves a reader, 0 to 1: a subject first, a deed, a whole clause, a handy length."""
    if not title.strip():
        return 0.0
    return max(0.0, round(1.0 - sum(fault.cost for fault in FAULTS if fault.has(title)), 4))
