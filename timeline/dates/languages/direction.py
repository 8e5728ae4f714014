"""Which way a bare date points in a language other than English: the nearest verb or cue before it, else after it."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from timeline.dates.direction.word_tenses import Tense
from timeline.dates.languages.slots import alternatives, slots, split
from timeline.dates.languages.table import Language
from timeline.dates.lexicon import expand

Kind = Literal["future", "past", "likely past", "possible", "leaning"]

_WINDOW_BACK, _WINDOW_ON = 160, 100  # characters that a clause around a date rarely exceeds
_FIGURES_REACH = 14  # characters of " au titre du "
_DEADLINE_REACH = 40  # characters of "bis einschließlich zum "

_KINDS: dict[str | None, Kind] = {
    "figures": "likely past", "future": "future", "past": "past", "leaning": "leaning",
}  # fmt: skip


@cache
def _cues(language: Language) -> re.Pattern[str]:
    cues = language.cues
    names = ("figures", "future", "past", "present", "leaning")
    written = "|".join(rf"(?P<{name}>{getattr(cues, name)})" for name in names if getattr(cues, name))
    clitic = f"[{language.clitics}]?" if language.clitics else ""
    return re.compile(rf"(?<![\w-]){clitic}(?:{written})(?![\w-])", re.IGNORECASE)


@cache
def _clause(language: Language) -> re.Pattern[str]:
    return re.compile(language.cues.clause or r"(?!)", re.IGNORECASE)


@cache
def _deadline(language: Language) -> re.Pattern[str]:
    """A word such as "until" before an expression that ends no stretch: "bis Mai", but not "März bis Mai"."""
    words = alternatives(split(language.until))
    names = alternatives(split("|".join((*language.months, *language.weekdays))))
    return re.compile(
        expand(rf"(?<!\w)(?P<begun>(?:(?:{names})|\d\.?) )?(?:{words}) (?:{slots(language)['art']})?\Z"), re.IGNORECASE
    )


def tense(language: Language, text: str, start: int, end: int) -> Tense | None:
    """The tense of the verb that governs the words at ``start``-``end``: the nearest before them in their clause,
    else the first after, else the nearest before in their sentence; None where none is near.

    After "until", a verb in front looks ahead whatever its tense, "was put off until May", but not one of what lasted
    till then; one behind tells when it was, "until May they were sold".
    """
    low, high = _sentence(language, text, start, end)
    if language.marks and _marks(language).search(text, low, high):
        return tense(language, *_without_marks(language, text, (low, start, end, high)))
    found = [
        (_kind(match), match.start())
        for match in _cues(language).finditer(text, low, high)
        if match.lastgroup != "figures" or 0 < start - match.end() <= _FIGURES_REACH
    ]
    before = [(kind, place) for kind, place in found if place < start]
    verbs: list[tuple[Tense, int]] = [(kind, place) for kind, place in before if kind != "leaning"]
    # A clause may open right before the date, and what follows the date may tell that one does.
    clauses = [match.end() for stop in (start, high) for match in _clause(language).finditer(text, low, stop)]
    opened = max((place for place in clauses if place <= start), default=low)
    deadline = _deadline(language).search(text, max(low, start - _DEADLINE_REACH), start)
    until = deadline is not None and not deadline["begun"]
    since = _since(language).search(text, low, start)
    if verbs and since is not None and _held(language).match(text, verbs[-1][1]):
        verbs[-1] = "past", verbs[-1][1]  # "он работает с мая"
    if verbs and verbs[-1][1] >= opened:
        if since is not None and verbs[-1] == ("past", since.start()):
            return _of_since(language, text, verbs, since.start(), opened)
        return _of_verb(language, text, verbs[-1], until=until)
    behind = _right_behind(found, end)
    if not verbs and behind not in ("past", "future") and _behind(language).match(text, end):
        return "possible"
    after = next((kind for kind, place in found if place >= end and kind != "leaning"), None)
    if after is not None:
        return "surely past" if behind == "past" and (not before or opened > low) else after
    if verbs:  # "extended it by a month, until 22 June"
        return _of_verb(language, text, verbs[-1], until=until)
    leans = any(deadline is None or place < deadline.start() for _, place in before)
    return "future" if leans or until else None


def _of_since(language: Language, text: str, verbs: list[tuple[Tense, int]], since: int, opened: int) -> Tense:
    """The tense of what is so "since" a date; "from June on" of what is to come looks ahead."""
    ahead = len(verbs) > 1 and verbs[-2][0] == "future" and verbs[-2][1] >= opened
    return "future" if ahead and _onward(language).match(text, since) else "surely past"


def _of_verb(language: Language, text: str, verb: tuple[Tense, int], *, until: bool) -> Tense:
    """The tense of a verb before a date; ``until`` says that the date ends what it tells."""
    kind, place = verb
    return "future" if until and not _lasted(language).match(text, place) else kind


@cache
def _marks(language: Language) -> re.Pattern[str]:
    return re.compile(f"[{language.marks}]")


def _without_marks(language: Language, text: str, bounds: tuple[int, int, int, int]) -> tuple[str, int, int]:
    """The sentence around a date with no marks on its letters, and where the date stands in it: "سيُعقد" is "سيعقد"."""
    low, start, end, high = bounds
    head, said, tail = (_marks(language).sub("", part) for part in (text[low:start], text[start:end], text[end:high]))
    return head + said + tail, len(head), len(head) + len(said)


@cache
def _held(language: Language) -> re.Pattern[str]:
    return re.compile(language.cues.held or r"(?!)", re.IGNORECASE)


@cache
def _since(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(split(language.since))}) \Z", re.IGNORECASE)


@cache
def _onward(language: Language) -> re.Pattern[str]:
    return re.compile(language.cues.onward or r"(?!)", re.IGNORECASE)


@cache
def _lasted(language: Language) -> re.Pattern[str]:
    return re.compile(language.cues.lasted or r"(?!)", re.IGNORECASE)


@cache
def _behind(language: Language) -> re.Pattern[str]:
    return re.compile(language.cues.behind or r"(?!)")


def _right_behind(found: Sequence[tuple[Kind, int]], end: int) -> Kind | None:
    """Which way the word right behind a date looks; None where it is no verb or cue."""
    return next((kind for kind, place in found if end < place <= end + 1), None)


def _sentence(language: Language, text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence around the words at ``start``-``end``, as far as a clause around a date reaches."""
    low, high = max(0, start - _WINDOW_BACK), min(len(text), end + _WINDOW_ON)
    low = max((match.end() for match in _break(language).finditer(text, low, start)), default=low)
    stop = _break(language).search(text, end, high)
    return low, stop.start() if stop else high


@cache
def _break(language: Language) -> re.Pattern[str]:
    """Where sentences end; the stop of a day before its month, "am 1. Juni", ends none."""
    months = alternatives(split("|".join(language.months)))
    of_a_day = rf"(?<=\d\.)\s+(?i:{months})\b"
    return re.compile(rf"[.!?;؟](?!{of_a_day})[\"”’'»]*\s+(?=[\"“‘'«„¿¡]?[^\W\d_a-zа-яёіїєґ]|\Z)|\n\s*\n")


def _kind(found: re.Match[str]) -> Kind:
    """A verb in the present with a bare date beside it may look ahead: what is over is told in the past."""
    return _KINDS.get(found.lastgroup, "possible")
