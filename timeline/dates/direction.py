"""Which way a bare name of a day, month or season points: the tense of the verb that governs it."""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

# "possible" is what may come: would, could, may. It looks ahead, but less surely than "will".
Tense = Literal["past", "future", "possible", "present"]

_FUTURE = frozenset(
    "will won't must shall gonna expect expects expected expecting scheduled schedules due slated upcoming intend "
    "intends hope hopes aim aims deadline expires payable effective begins starts opens ends".split()
)
_POSSIBLE = frozenset("would could may might".split())
_PAST = frozenset(
    "was were had did said told been has have began became came went took made gave got held met left lost won fell "
    "rose grew sold bought brought saw sent set ran shot struck spoke wrote kept found fought broke drew built "
    "caught chose fled drove flew swept felt hit hurt knew laid let paid put read rang sank sat sought shut slid "
    "spent stood stole taught thought threw understood woke wore withdrew overthrew arose beat bore since".split()
)
_PRESENT = frozenset("is are am say says does do remain remains continue continues".split())
_NOT_VERBS = frozenset(
    "united need indeed hundred red bed speed feed seed fed allied limited alleged armed used aged naked sacred wicked "
    "breed creed greed deed weed shed sled wed led".split()
)
# Verbs that look ahead, or back, only with the words after them.
_WITH_NEXT: tuple[tuple[str, str, Tense], ...] = (
    ("is are be going plan plans planned planning intended hoping vow vows vowed promises promised agreed prepares "
     "preparing prepare", "to", "future"),
    ("plan plans planned", "a", "future"),
    ("plan plans planned", "an", "future"),
    ("planned", "another", "future"),
    ("agreement agreements", "to", "possible"),  # "an agreement to buy it in January"
    ("planned set prepare prepares preparing", "for", "future"),
    ("set", "to", "future"),
    ("look looks", "forward", "future"),
    ("supposed", "to", "future"),
)  # fmt: skip
_MAY_BE_UNDONE = frozenset("had could would couldn't wouldn't".split())
_UNDONE = frozenset("due scheduled expected set slated planned supposed".split())  # "had been due" did not happen
_DETERMINERS = frozenset("a an the its his her their our my some still newly recently previously".split())
_HELPERS = frozenset(
    "not also to be have been soon now then again still never ever even already first next instead".split()
)
_NOBODY = frozenset("neither none nobody".split())  # "none could say" is told of the past
# "would not say" is told of the past as well.
_KEPT_BACK = frozenset("comment say discuss elaborate confirm give name identify disclose".split())
# With these words in the clause "through January" may end a time that is over.
_BACK_THROUGH = frozenset(
    "from had has have year years months month weeks week quarter quarters period half days said january february "
    "march april may june july august september october november december".split()
)
_NEAR_WORDS = 8  # words between "none" and its "could"
_WORD = re.compile(r"[\w-]+(?:['’][a-z]+)?|[^\w\s]")
_WINDOW_BACK, _WINDOW_ON = 160, 160  # characters that a clause around a date rarely exceeds
_BREAK = re.compile(
    r"[.!?;](?<!\bvs\.)(?<!\b[MD]r\.)(?<!\bMrs\.)(?<!\bGen\.)(?<!\bSen\.)(?<!\bSt\.)[\"”’']*\s+(?=[\"“‘'A-Z])|\n\s*\n"
)
_LONGEST_PHRASE = 4  # words of "had previously been scheduled"


class _Verb(NamedTuple):
    """A verb among the words of a clause: its tense, and the place of its first word and after its last."""

    tense: Tense
    first: int
    after: int


def tense(text: str, start: int, end: int) -> Tense | None:
    """The tense that governs the words at ``start``-``end``: the nearest verb before them in their clause,
    else the first one after; None where no verb is near."""
    low = max(0, start - _WINDOW_BACK)
    for found in _BREAK.finditer(text, low, start):
        low = found.end()
    before = _words(text[low:start])
    deadline = _deadline(before)
    found_before = _last_verb(before)
    if deadline == "by":
        return "past" if found_before == "past" else "future"
    if deadline == "through":
        return "possible"  # "a loan through January", but "in the year through January"
    if deadline:
        return "future" if found_before else "past"
    if found_before == "possible" and text.startswith(("'s", "’s"), end):
        return "past"  # "could appeal Wednesday's ruling": what is named has happened
    if found_before is not None:
        return found_before
    stop = _BREAK.search(text, end, end + _WINDOW_ON)
    return _first_verb(_words(text[end : stop.start() if stop else end + _WINDOW_ON]))


def _words(clause: str) -> list[str]:
    return _WORD.findall(clause.lower().replace("’", "'"))


def _deadline(words: list[str]) -> str | None:
    """The word before an expression that makes it a deadline: "until", "till", "through", "as soon as", "by"."""
    last = words[:-1] if words[-1:] == ["the"] else words
    if last[-1:] in (["until"], ["till"], ["by"]):
        return last[-1]
    if len(last) > 1 and last[-1] == "through" and _BACK_THROUGH.isdisjoint(last):
        return "through"
    return "until" if last[-3:] == ["as", "soon", "as"] else None


@cache
def _next_words() -> dict[str, dict[str, Tense]]:
    table: dict[str, dict[str, Tense]] = {}
    for firsts, second, kind in _WITH_NEXT:
        for first in firsts.split():
            table.setdefault(first, {})[second] = kind
    return table


def _first_verb(words: list[str]) -> Tense | None:
    for place, may_be_verb in enumerate(map(_may_be_verb, words)):
        verb = _verb_at(words, place) if may_be_verb else None
        if verb is not None:
            return verb.tense
    return None


def _last_verbs(words: list[str]) -> list[_Verb]:
    """The last two verbs of a clause, the last one first; "had been due" is one verb and not three."""
    out: list[_Verb] = []
    for place in range(len(words) - 1, -1, -1):
        if len(out) > 1 and place < out[-1].first - _LONGEST_PHRASE:
            break
        if _may_be_verb(words[place]):
            verb = _verb_at(words, place)
            if verb is not None:
                out = [*(later for later in out if later.first >= verb.after), verb]
    return out[:2]


@lru_cache(maxsize=16_384)
def _may_be_verb(word: str) -> bool:
    return word in _next_words() or word in _MAY_BE_UNDONE or _tense_of(word) is not None


def _verb_at(words: list[str], place: int) -> _Verb | None:
    word = words[place]
    undone = _undone(words, place) if word in _MAY_BE_UNDONE else None
    if undone is not None:
        return undone
    ahead = _next_words().get(word)
    if ahead is not None and place + 1 < len(words) and words[place + 1] in ahead:
        return _Verb(ahead[words[place + 1]], place, place + 1)
    kind = _tense_of(word)
    if kind is None or (word.endswith("ed") and place and words[place - 1] in _DETERMINERS and kind == "past"):
        return None  # a participle before a noun, "a still unspecified date", tells no tense
    return _Verb(kind, place, place + 1)


def _undone(words: list[str], place: int) -> _Verb | None:
    """A verb of something that did not come about, told in the past: "had been due", "could not", "would not say"."""
    word, after = words[place], words[place + 1 : place + _LONGEST_PHRASE]
    if word == "had":
        due = next((at for at, other in enumerate(after) if other in _UNDONE and after[at - 1] == "been"), 0)
        return _Verb("past", place, place + due + 2) if due else None
    not_written = after[:1] == ["not"]
    if word in ("could", "would") and not not_written:
        near = words[max(0, place - _NEAR_WORDS) : place]
        denied = word == "could" and (not _NOBODY.isdisjoint(near) or "no one" in " ".join(near))
        return _Verb("past", place, place + 1) if denied else None
    said = after[1:2] if not_written else after[:1]
    if word.startswith("could") or (said and said[0] in _KEPT_BACK):
        return _Verb("past", place, place + 1 + not_written)
    return None


@lru_cache(maxsize=16_384)
def _tense_of(word: str) -> Tense | None:
    if word in _FUTURE or word.endswith("'ll"):
        return "future"
    if word in _POSSIBLE:
        return "possible"
    if word in _PAST:
        return "past"
    if word in _PRESENT:
        return "present"
    if word.endswith("n't"):
        return _tense_of(word[:-3])
    return "past" if word.endswith("ed") and word.isalnum() and len(word) > 2 and word not in _NOT_VERBS else None


def _last_verb(words: list[str]) -> Tense | None:
    verbs = _last_verbs(words)
    if not verbs:
        return None
    last = verbs[0]
    if last.tense in ("future", "possible") or len(verbs) == 1:
        return last.tense
    previous = verbs[1]
    # "will be held", "is expected to have ended": the helper before the verb decides.
    between = words[previous.after : last.first]
    if previous.tense in ("future", "possible") and all(w in _HELPERS or w.endswith("ly") for w in between):
        return previous.tense
    return last.tense
