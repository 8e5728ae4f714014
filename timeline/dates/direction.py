"""Which way a bare name of a day, month or season points: the tense of the verb that governs it."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from timeline.dates.plans import DETERMINERS, PLANNED, goes_on_to, is_planned, is_still_to_do

# "possible" is what may come: would, could, may. It looks ahead, but less surely than "will". "likely past" looks back
# less surely than "past": the verb is near, but the words need not say when it happened, as in "bought June futures".
# "surely past" is a verb right before them: "died on June 8".
Tense = Literal["surely past", "past", "likely past", "future", "possible", "present"]
TOLD_AS_PAST: frozenset[Tense | None] = frozenset({"surely past", "past"})
BACK = TOLD_AS_PAST | {"likely past"}
Look = Callable[[], Tense | None]  # which way the governing verb looks; worked out only where the answer counts

_FUTURE = frozenset(
    "will won't must shall gonna ima imma expect expects expected expecting scheduled schedules due slated "
    "upcoming intend intends hope hopes aim aims deadline expires payable effective begins starts opens ends meets "
    "convenes reconvenes resumes reopens restarts plays hosts airs premieres debuts".split()
)
# What looks ahead unless the day is just gone: "the quarter ends Jan. 31" may be said of one that is over.
_FUTURE_OR_NOT = frozenset("due deadline expires payable effective begins starts opens ends".split())
_POSSIBLE = frozenset("would could may might should".split())
_PAST = frozenset(
    "was were had did said told been has have began became came went took made gave got held met left lost won fell "
    "rose grew sold bought brought saw sent set ran shot struck spoke wrote kept found fought broke drew built "
    "caught chose fled drove flew swept felt hit hurt knew laid let paid put read rang sank sat sought shut slid "
    "spent stood stole taught thought threw understood woke wore withdrew overthrew arose beat bore since".split()
)
_PRESENT = frozenset("is are am say says does do remain remains continue continues".split())
_SAYS = frozenset("said told added".split())
_NOT_VERBS = frozenset(
    "united need indeed hundred red bed speed feed seed fed allied limited alleged armed used aged naked sacred wicked "
    "breed creed greed deed weed shed sled wed led".split()
)
# Verbs that look ahead, or back, only with the words after them.
_WITH_NEXT: tuple[tuple[str, str, Tense], ...] = (
    ("is are be going plan plans planned planning intended hoping vow vows vowed promises promised agreed prepares "
     "preparing prepare has have needs need wants want threatens threaten", "to", "future"),
    ("plan plans planned", "a", "future"),
    ("plan plans planned", "an", "future"),
    ("planned", "another", "future"),
    ("agreement agreements", "to", "possible"),  # "an agreement to buy it in January"
    ("planned set prepare prepares preparing", "for", "future"),
    ("set", "to", "future"),
    ("look looks", "forward", "future"),
    ("take takes", "place", "future"),
    ("supposed", "to", "future"),
    ("can't cant cannot", "wait", "future"),
)  # fmt: skip
_MAY_BE_UNDONE = frozenset("had could would couldn't wouldn't".split())
_UNDONE = frozenset("due scheduled expected set slated planned supposed".split())  # "had been due" did not happen
_WISHED = frozenset("intended hoped expected planned aimed".split())  # "had hoped to" did not come about
_PLEDGED = frozenset("promised pledged vowed demanded ordered requested sought urged predicted proposed".split())
_NOTHING_SET = frozenset("it this that today tomorrow here there he she they we what which who so".split())
_LONGEST_SET = 6  # words of "there is a second vote"
_ON: tuple[list[str], ...] = ([], ["on"], ["in"], ["early", "on"], ["late", "in"], ["early", "in"])
# Before a past form they show that it is no participle: "he resigned in June", but "the shares pledged in June".
_TOLD_OF = frozenset("was were been had has have he she they it we who and".split())
_DID = frozenset(("did", "didn't"))
_PAST_HELPERS = frozenset("was were been had has have did".split())
_NO_PARTICIPLES = frozenset(
    "died began came went took gave fell rose grew ran spoke wrote broke drew flew fled chose shook since".split()
)
_AFTER_VERBS = frozenset("a an the his her its their him them into in on to at from with over".split())
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
# A noun after the name of a month, which then describes it: "the June contract", "August's low".
_DESCRIBED = re.compile(
    r"['’]s\b|-[A-Za-z]|\s+(?!(?:of|and|or|in|to|are|when|as|but|for|with|after|before|the|a|an|they|he|she|it|we|that|which|who"
    r"|by|at|on|from|until|while|because|where|there|if|so|than|then|into|ending|ahead|alone|not|only|its|his|her|their|our"
    r"|this|last|next|between|during|under|over|versus|vs|per)\b)([A-Za-z]+)"
)
_SAID_THAT = re.compile(r" that (?:he|she|it|they|we|the|his|her|its|their|an?)\b")
_OWNER = re.compile(r" ?['’]s\b")
_NEAR_WORDS = 8  # words between "none" and its "could"
_WORD = re.compile(r"[\w-]+(?:['’][a-z]+)?|[^\w\s]")
_WINDOW_BACK, _WINDOW_ON = 160, 160  # characters that a clause around a date rarely exceeds
_BREAK = re.compile(
    r"[.!?;](?<!\b[A-Z]\.)(?<!\bvs\.)(?<!\b[MD]r\.)(?<!\bMrs\.)(?<!\bGen\.)(?<!\bSen\.)(?<!\bSt\.)[\"”’']*\s+(?=[\"“‘'A-Z])|\n\s*\n"
)
_LONGEST_PHRASE = 4  # words of "had previously been scheduled"
_MONTH = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)
_MAY = re.compile(r"(?<=[\w,] )May\b(?! (?:not|be|have|well|also|still|yet)\b)")
_TRADED = frozenset(
    "delivery deliveries shipment shipments contract contracts futures bushel bushels tonne tonnes ton tons cargo "
    "cargoes crop parcels fob cif lots spot".split()
)
_LASTED = frozenset(  # told of what is over "until Friday", unlike "was closed until Friday"
    "lasted stayed waited remained continued lived served worked fought ran slept reigned ruled stood burned raged "
    "governed taught persisted lingered survived sat dragged operated went".split()
)
_JOINS = frozenset("up but and or yet".split())  # before an "until" that opens its clause
_SAYS_WHEN = frozenset("in on at since during by until till before after from".split())  # before words that say when
_LEADS_IN = frozenset("the early late mid end of beginning middle start and or".split())


class _Verb(NamedTuple):
    """A verb among the words of a clause: its tense, and the place of its first word and after its last."""

    tense: Tense
    first: int
    after: int


def no_verb() -> None:
    """The look of words that no verb governs."""


def tense(text: str, start: int, end: int) -> Tense | None:
    """The tense that governs the words at ``start``-``end``: the nearest verb before them in their clause,
    else the first one after; None where no verb is near."""
    low = max(0, start - _WINDOW_BACK)
    for found in _BREAK.finditer(text, low, start):
        low = found.end()
    before = _words(text[low:start])
    if before == ["come"]:
        return "future"  # "come Monday, he is gone"
    if _is_set_for(before):
        return "possible"
    deadline = _deadline(before)
    if _opens_clause(before):
        before = before[-1:]
    verb = _last_verb(before)
    if deadline is None and verb is not None and is_still_to_do(before[verb.first], before[verb.after :]):
        return "future"
    if deadline == "by":
        after = [word for word in _words(_after(text, end)) if word not in _SAYS]
        led = verb.tense if verb is not None else _first_verb(after)
        # "they agreed to close it by June", "they demanded an answer by June"
        pledged = verb is not None and (before[verb.after - 1] in _PLEDGED or goes_on_to(before[verb.after : -1]))
        return "past" if led == "past" and not pledged else "future"
    if deadline == "through":
        return "possible"  # "a loan through January", but "in the year through January"
    if deadline:  # "the show runs until Friday", but "Until Friday, they had not named him"
        opens = verb is None and _JOINS.issuperset(before[:-1])
        lasted = verb is not None and before[verb.first] in _LASTED and before[verb.after : verb.after + 1] != ["with"]
        return "past" if lasted or (opens and _first_verb(_words(_after(text, end))) == "past") else "future"
    if verb is not None and verb.tense == "possible" and _OWNER.match(text, end):
        return "past"  # "could appeal Wednesday's ruling": what is named has happened
    if verb is None and _SAID_THAT.match(text, end):
        return "past"  # "his announcement Tuesday that he will go"
    kind = verb.tense if verb is not None else _first_verb(_words(_after(text, end)))
    if kind in ("past", "future") and _MONTH.search(text, start, end) is not None:
        rest = _after(text, end)
        between = before[verb.after :] if verb is not None else before
        says_when = _says_when(between, rest) or (kind == "future" and between == ["for"])  # "set for June"
        if not says_when and not _TRADED.isdisjoint([*before, *_words(rest)]):
            return "possible"  # goods are sold for months to come
        if verb is None:
            governs = all(word in _LEADS_IN or word in _SAYS_WHEN for word in before)  # "In June, it closed"
        else:  # "They chose to go in June" hardly says when they chose
            governs = not goes_on_to(between) if kind == "past" else before[verb.first] not in _FUTURE_OR_NOT
        if not says_when or not governs:
            return "likely past" if kind == "past" else "possible"
        if kind == "past" and verb is not None and between in _ON and _is_told_of(before, verb):
            return "surely past"
    return kind


def _is_told_of(words: list[str], verb: _Verb) -> bool:
    """Whether a past verb tells what has happened: "he died", and not "must sell the shares pledged"."""
    leads = words[verb.first - 1] if verb.first else ""
    told = words[verb.first] in _NO_PARTICIPLES or (leads in _TOLD_OF and words[verb.first] not in _PAST_HELPERS)
    return told and _FUTURE.isdisjoint(words) and _POSSIBLE.isdisjoint(words)


def _after(text: str, end: int) -> str:
    """What follows a place in its sentence, as far as a clause reaches."""
    stop = _BREAK.search(text, end, end + _WINDOW_ON)
    return text[end : stop.start() if stop else end + _WINDOW_ON]


def _opens_clause(words: list[str]) -> bool:
    """Whether words open what is said: the verb of "said that on June 1 it will go" comes after them."""
    return words[-2:-1] == ["that"] and words[-1] in _SAYS_WHEN


def _says_when(words: list[str], after: str) -> bool:
    """Whether a name of a month after these words says when something happens, and does not describe a thing as in
    "the June contract" and "figures for June"."""
    noun = _DESCRIBED.match(after)
    if noun is not None and not (noun[1] and _may_be_verb(noun[1].lower())):
        return False
    last = next((word for word in reversed(words) if word not in _LEADS_IN), None)
    return last is None or last in _SAYS_WHEN


def _words(clause: str) -> list[str]:
    """The words of a clause in lower case; the month of May is left out, for it is not the verb "may"."""
    if "May" in clause:
        clause = _MAY.sub("", clause)
    return _WORD.findall(clause.lower().replace("’", "'"))


def _deadline(words: list[str]) -> str | None:
    """The word before an expression that makes it a deadline: "until", "till", "through", "as soon as", "by"."""
    last = words[:-1] if words[-1:] == ["the"] else words
    if last[-2:] == ["at", "least"]:
        last = last[:-2]
    if last[-2:] == ["of", "business"] and last[-3:-2] in (["end"], ["close"]):
        last = last[:-3] if last[-4:-3] != ["the"] else last[:-4]
    if last[-1:] in (["until"], ["till"], ["til"], ["by"]):
        return last[-1]
    if last[-2:] in (["later", "than"], ["earlier", "than"]) and last[-3:-2] in (["no"], ["not"]):
        return "by"
    if len(last) > 1 and last[-1] == "through" and _BACK_THROUGH.isdisjoint(last):
        return "through"
    return "until" if last[-3:] == ["as", "soon", "as"] else None


def _is_set_for(words: list[str]) -> bool:
    """Whether words tell what is at the time named after them: "the vote is on" Sunday, "there is a vote" Sunday."""
    last = words[:-1] if words[-1:] in (["on"], ["in"]) else words
    if words[:2] in (["there", "is"], ["there", "are"]):
        return len(last) <= _LONGEST_SET and last[-1] not in _SAYS_WHEN and not any(map(_may_be_verb, last[2:]))
    return len(last) > 1 and last[-1] in ("is", "are") and last[-2] not in _NOTHING_SET


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
    if word in _next_words() or word in _MAY_BE_UNDONE or word in PLANNED or _may_be_joined_verb(word):
        return True
    return _tense_of(word) is not None


def _verb_at(words: list[str], place: int) -> _Verb | None:
    word = words[place]
    undone = _undone(words, place) if word in _MAY_BE_UNDONE else None
    if undone is not None:
        return undone
    ahead = _next_words().get(word)
    if word == "have" and not _DID.isdisjoint(words[max(0, place - 2) : place]):
        ahead = None  # "they did have to stop"
    if ahead is not None and place + 1 < len(words) and words[place + 1] in ahead:
        return _Verb(ahead[words[place + 1]], place, place + 1)
    if word == "due" and words[place + 1 : place + 2] == ["to"] and _is_cause(words[place + 2 : place + 3]):
        return None
    kind = "future" if word in PLANNED and is_planned(words, place) else _tense_of(word)
    if kind is None and _is_joined_verb(words, place):
        kind = "past"
    if kind == "present" and words[place - 1 : place] == ["to"]:
        return None  # "much to do"
    if kind is None or (word.endswith("ed") and place and words[place - 1] in DETERMINERS and kind == "past"):
        return None  # a participle before a noun, "a still unspecified date", tells no tense
    return _Verb(kind, place, place + 1)


def _is_joined_verb(words: list[str], place: int) -> bool:
    """Whether a word with a hyphen is a verb: "rear-ended a truck", and not "state-owned firms"."""
    return _may_be_joined_verb(words[place]) and words[place + 1 : place + 2] != [] and words[place + 1] in _AFTER_VERBS


def _may_be_joined_verb(word: str) -> bool:
    return word.endswith("ed") and "-" in word[1:]


def _is_cause(next_word: list[str]) -> bool:
    """Whether the word after "due to" begins a cause, "the cold", "lower sales", and not what is due to happen."""
    return any(
        word in DETERMINERS or word.endswith(("er", "ed", "ing", "ion")) or word[0].isdigit() for word in next_word
    )


def _undone(words: list[str], place: int) -> _Verb | None:
    """A verb of something that did not come about, told in the past: "had been due", "could not", "would not say"."""
    word, after = words[place], words[place + 1 : place + _LONGEST_PHRASE]
    if word == "had":
        due = next((at for at, other in enumerate(after) if other in _UNDONE and after[at - 1] == "been"), 0)
        if due or (after[:1] and after[0] in _WISHED):
            return _Verb("past", place, place + due + 2)
        return None
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


def _last_verb(words: list[str]) -> _Verb | None:
    verbs = _last_verbs(words)
    if not verbs:
        return None
    last = verbs[0]
    if words[last.first - 2 : last.first] == ["to", "be"] and words[last.first - 3 : last.first - 2] != ["had"]:
        return _Verb("possible", last.first, last.after)
    if last.tense in ("future", "possible") or len(verbs) == 1:
        return last
    previous = verbs[1]
    # "will be held", "is expected to have ended": the helper before the verb decides.
    between = words[previous.after : last.first]
    if previous.tense in ("future", "possible") and all(w in _HELPERS or w.endswith("ly") for w in between):
        return _Verb(previous.tense, previous.first, last.after)
    return last
