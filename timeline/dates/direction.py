"""Which way a bare name of a day, month or season points: the tense of the verb that governs it."""

import re
from functools import cache
from typing import Literal

# "possible" is what may come: would, could, may. It looks ahead, but less surely than "will".
Tense = Literal["past", "future", "possible", "present"]

_FUTURE = (
    r"will|won['’]t|must|shall|'ll|’ll|is to|are to|be to|going to|gonna|"
    r"plans?(?= (?:to|an?)\b)|planned(?= (?:to|for|an?|another)\b)|planning(?= to)|expects?|expected|"
    r"expecting|scheduled|schedules|due|slated|"
    r"set (?:to|for)|upcoming|intends?|intended(?= to)|hopes?(?= to)|hoping(?= to)|aims?(?= to)|"
    r"prepar(?:es?|ing) (?:to|for)|deadline|expires|payable|effective|begins|starts|opens|ends|looks? forward|"
    r"vow(?:s|ed)? to|promis(?:es|ed) to|agreed to"
)
_POSSIBLE = r"would|could|may|might"
_UNDONE = (
    r"had (?:previously |originally )?been (?:due|scheduled|expected|set|slated|planned|supposed)"
    r"|could(?:n['’]t| not)|would(?:n['’]t| not) (?:comment|say|discuss|elaborate|confirm|give|name|identify|disclose)"
    r"|(?:neither|none|nobody|no one)\b[^.;]{0,40} could"
)
_PAST = (
    r"was|were|had|did|said|told|been|has|have|began|became|came|went|took|made|gave|got|held|met|left|lost|won|fell|"
    r"rose|grew|sold|bought|brought|led|saw|sent|set|ran|shot|struck|spoke|wrote|kept|found|fought|broke|drew|built|"
    r"caught|chose|fled|met|drove|flew|swept|forced|agreed|died|felt|flew|hit|hurt|knew|laid|let|paid|put|read|rang|sank|sat|sought|shut|slid|spent|stood|"
    r"stole|taught|thought|threw|understood|woke|wore|withdrew|overthrew|arose|beat|bore|since|ended|dropped|"
    r"\w+ed"
)
_PRESENT = r"is|are|am|says?|does|do|remains?|continues?"
_NOT_VERBS = frozenset(
    "united need indeed hundred red bed speed feed seed fed allied limited alleged armed used aged naked sacred wicked "
    "breed creed greed deed weed shed sled wed led".split()
)
_DETERMINER = re.compile(
    r"\b(?:an?|the|its|his|her|their|our|my|some|still|newly|recently|previously)\s+\Z", re.IGNORECASE
)
_DEADLINE = re.compile(r"\b(?P<word>until|till|as soon as|by)\s+(?:the\s+)?$", re.IGNORECASE)
_HELPED = re.compile(
    r"(?: (?:\w+ly|not|also|to|be|have|been|soon|now|then|again|still|never|ever|even|already|first|next|instead))* "
)
_WINDOW_BACK, _WINDOW_ON = 160, 120  # characters that a clause around a date rarely exceeds
_BREAK = re.compile(
    r"(?<!\bvs)(?<!\bMr)(?<!\bDr)(?<!\bMrs)(?<!\bGen)(?<!\bSen)(?<!\bSt)[.!?;][\"”’']*\s+(?=[\"“‘'A-Z])|\n\s*\n"
)


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:(?P<undone>{_UNDONE})|(?P<future>{_FUTURE})|(?P<possible>{_POSSIBLE})|(?P<past>{_PAST})|(?P<present>{_PRESENT}))(?![\w-])",
        re.IGNORECASE,
    )


def tense(text: str, start: int, end: int) -> Tense | None:
    """The tense that governs the words at ``start``-``end``: the nearest verb before them in their clause,
    else the first one after; None where no verb is near."""
    low = max(0, start - _WINDOW_BACK)
    before = text[low:start]
    breaks = [found.end() for found in _BREAK.finditer(before)]
    before = before[breaks[-1] :] if breaks else before
    deadline = _DEADLINE.search(before)
    if deadline:
        verb = _last_verb(before)
        if deadline["word"].lower() == "by":
            return "past" if verb == "past" else "future"
        return "future" if verb else "past"
    found = _last_verb(before)
    if found == "possible" and text.startswith(("'s", "’s"), end):
        return "past"  # "could appeal Wednesday's ruling": what is named has happened
    if found is not None:
        return found
    after = text[end : end + _WINDOW_ON]
    stop = _BREAK.search(after)
    return _first_verb(after[: stop.start()] if stop else after)


def _kind(match: re.Match[str]) -> Tense | None:
    if match["undone"]:
        return "past"
    if match["future"]:
        return "future"
    if match["possible"]:
        return "possible"
    if match["past"]:
        return None if match["past"].lower() in _NOT_VERBS or _describes(match) else "past"
    return "present"


def _describes(match: re.Match[str]) -> bool:
    """Whether a participle stands before a noun: "a still unspecified date" tells no tense."""
    return match["past"].endswith("ed") and _DETERMINER.search(match.string, 0, match.start()) is not None


def _last_verb(clause: str) -> Tense | None:
    verbs = [(match, kind) for match in _verbs().finditer(clause) if (kind := _kind(match))]
    if not verbs:
        return None
    kinds = [(kind, match.end()) for match, kind in verbs]
    last, place = verbs[-1][1], verbs[-1][0].start()
    if last in ("future", "possible") or len(kinds) == 1:
        return last
    previous, previous_end = kinds[-2]
    # "will be held", "is expected to have ended": the helper before the verb decides.
    if previous in ("future", "possible") and _HELPED.fullmatch(clause, previous_end, place):
        return previous
    return last


def _first_verb(clause: str) -> Tense | None:
    for match in _verbs().finditer(clause):
        kind = _kind(match)
        if kind is not None:
            return kind
    return None
