"""How a clause tells what it tells: as done, as going on, as planned or as possible, by its first finite verb."""

import re
from functools import lru_cache
from itertools import compress
from typing import Literal, NamedTuple

from timeline.story.word_places import starts_of

# "past" is one deed told ("signed"), "perfect" one that counts now ("has signed"), "pluperfect" one before another
# ("had signed"); "planned" is what is to come, "possible" what may or might have.
Telling = Literal["past", "perfect", "pluperfect", "present", "planned", "possible"]

FARTHEST_VERB = 40  # words and stops; a subject that is longer is no sentence of news
_PLANNED = frozenset("will won't shall shan't intends".split())
_POSSIBLE = frozenset(
    "would could may might can cannot can't should must wouldn't couldn't mightn't shouldn't ought".split()
)
_PAST = frozenset(
    "was were wasn't weren't did didn't said told became began came went took made gave got held met left lost won "
    "fell rose grew sold bought brought saw sent ran shot struck spoke wrote kept found fought broke drew built "
    "caught chose fled drove flew swept felt knew laid led paid rang sank sat sought slid spent stood stole taught "
    "thought threw understood woke wore withdrew overthrew arose beat bore heard sued dealt swore tore froze hid "
    "hung lit meant rode shook sang shrank slept stuck stung swam swung wept wound crept clung fed forbade "
    "foresaw forgot forgave undertook underwent upheld overtook overcame mistook rebuilt resold retook".split()
)
_FALSE_PAST = frozenset(
    "united need indeed hundred red bed speed feed seed fed allied limited alleged so-called armed aged naked sacred "
    "wicked breed creed greed deed weed shed sled wed exceed proceed succeed agreed-upon unprecedented detailed "
    "supposed related based".split()
)
_PRESENT = frozenset(
    "is are am isn't aren't says believes remains includes expects wants needs seeks makes takes gives goes comes "
    "allows provides contains represents continues thinks appears seems belongs consists depends exists faces "
    "features follows happens holds keeps knows leads lies lives means offers owns produces receives requires "
    "serves shows stands stays suggests tells tends tries understands uses works insists denies argues warns "
    "acknowledges admits adds notes".split()
)
_HAVE = frozenset("has have had hasn't haven't hadn't".split())
_NOUN_OR_VERB: dict[str, Telling] = {  # verbs where a noun phrase, "that" or "to" follows
    **dict.fromkeys("claims reports states calls".split(), "present"),
    **dict.fromkeys("plans hopes aims vows pledges promises".split(), "planned"),
}
_OBJECT_START = frozenset("that the a an it its his her their this these no it's to".split())
_AHEAD = frozenset(
    "expected scheduled set due slated planned planning plan going supposed poised about intended hoping likely bound "
    "preparing hoped slate projected expecting".split()
)  # after "is" or "are": what is to come
_DETERMINERS = frozenset(
    "a an the its his her their my our your this that these those some any no another newly recently previously "
    "most more highly well so-called of and or".split()
)
_RELATIVES = frozenset("who which whose whom".split())
SAYING = frozenset(
    "said says told tells announced announces stated states added adds claimed claims noted notes confirmed confirms "
    "reported reports warned warns argued argues acknowledged admitted insisted insists explained revealed declared "
    "wrote writes suggested suggests predicted predicts estimated estimates believes believed promised pledged vowed "
    "denied denies testified recalled commented telling saying insist say report warn argue".split()
)  # verbs whose own time differs from the time of what is said
_BE = frozenset("is are was were be been being am".split())
_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*(?:['’][a-z]+)?|[.,;:]")
_SAID_AFTER = re.compile(r"\s(?:(?:not|also|already|since|long|now|repeatedly|\w+ly)\s)?(\w+)")
_FRONTED = re.compile(
    r"\A\W*(?:Before|After|During|Ahead of|Following|Since|With|At|In|On|Along with|Despite|As|When|While|Although|"
    r"Though|Under|By|For|From|According to|Because|If|Once|Until|Citing|Rather than|Instead of)\b[^,;]{2,160},\s+"
)
_QUOTED = re.compile(r"“[^”]*(?:”|\Z)|``(?:(?!'').)*(?:''|\Z)|\"[^\"]*(?:\"|\Z)", re.S)
_PARTICIPLES = frozenset(
    "been done said told become begun come gone taken made given got gotten held met left lost won fallen risen grown "
    "sold bought brought seen sent run shot struck spoken written kept found fought broken drawn built caught chosen "
    "fled driven flown swept felt known laid led paid rung sunk sat sought slid spent stood stolen taught thought "
    "thrown understood woken worn withdrawn overthrown arisen beaten borne heard had set put cut hit hurt shut let "
    "read upheld".split()
)  # fmt: skip


def without_quotations(text: str) -> str:
    """The text with each quotation, its marks included, made into blanks of the same length.

    ``without_quotations('He said: "Go."')`` keeps ``He said: `` and blanks the rest, so that places stay.
    """
    if '"' not in text and "“" not in text and "``" not in text:
        return text
    return _QUOTED.sub(lambda found: " " * len(found.group()), text)


class Verb(NamedTuple):
    """A finite verb: how it tells, the word itself in lower case, and its span in the text it was found in."""

    telling: Telling
    word: str
    start: int
    end: int


def telling(text: str) -> Telling | None:
    """How the first finite verb of ``text`` outside quotations tells; None where no verb is known.

    ``telling("The deal was approved.")`` is "past", ``telling("Envoys are to meet.")`` "planned",
    ``telling("Envoys had met before.")`` "pluperfect".
    """
    verb = main_verb(text)
    return verb.telling if verb is not None else None


@lru_cache(maxsize=256)  # the rules for one sentence ask for its verb several times in a row
def main_verb(text: str) -> Verb | None:
    """The first finite verb of the main clause, outside quotations, relative clauses and a clause that opens it."""
    plain = without_quotations(text)
    fronted = _FRONTED.match(plain)
    first = fronted.end() if fronted else 0
    written = _WORD.findall(plain, first)[:FARTHEST_VERB]
    words = list(map(_lowered.__getitem__, written))
    owed = 0  # finite verbs that relative clauses will take before the main one comes
    for place in compress(range(len(words)), map(_may_count.__getitem__, words)):
        word = words[place]
        if word in _RELATIVES or (word == "that" and place > 1 and words[place - 1] not in (",", ";")):
            owed += 1
            continue
        kind = _kind(words, place, word)
        if kind is None:
            continue
        if not owed:
            start = starts_of(plain[first:], written)(place) + first
            return Verb(kind, word, start, start + len(written[place]))
        owed -= 1
    return None


class _Lowered(dict[str, str]):
    """Each word as written in small letters, with a straight apostrophe."""

    def __missing__(self, word: str) -> str:
        self[word] = found = word.lower().replace("’", "'")
        return found


_lowered = _Lowered()


class _MayCount(dict[str, bool]):
    """Whether a word may be a finite verb, or opens a clause that takes one."""

    def __missing__(self, word: str) -> bool:
        self[word] = found = word in _RELATIVES or word == "that" or _plain(word) is not None
        return found


_may_count = _MayCount()


def saying_verb(text: str) -> Verb | None:
    """The main verb where it is one of saying, up to its end: "said", "has announced", "had not denied"."""
    verb = main_verb(text)
    if verb is None or verb.word in SAYING:
        return verb
    after = _SAID_AFTER.match(text, verb.end) if verb.word in _HAVE else None
    said = after is not None and after[1] in SAYING
    return verb._replace(word=after[1], end=after.end()) if after is not None and said else None


def _kind(words: list[str], place: int, word: str) -> Telling | None:
    plain = _plain(word)
    if plain is None:
        return None
    after = words[place + 1] if place + 1 < len(words) else ""
    if plain == "past":
        return None if word.endswith("ed") and _is_participle(words, place) else "past"
    if word in _HAVE:
        return _have(words, place, word)
    if word in _NOUN_OR_VERB:
        return plain if after in _OBJECT_START else None
    if word in ("is", "are", "isn't", "aren't"):
        ahead = after == "to" or not _AHEAD.isdisjoint(words[place + 1 : place + 3])
        return "planned" if ahead else "present"
    return plain


def _is_participle(words: list[str], place: int) -> bool:
    """Whether a word in -ed says what a noun is like: "the wanted man", "a plan backed by all"; not "began by"."""
    before = words[place - 1] if place else ""
    by = words[place + 1 : place + 2] == ["by"]
    doing = by and place + 2 < len(words) and words[place + 2].endswith("ing")
    return before in _DETERMINERS or before in _BE or (by and not doing)


def _have(words: list[str], place: int, word: str) -> Telling:
    near = words[place + 1 : place + 5]
    done = any(other in _PARTICIPLES or other.endswith("ed") for other in near)
    if word.startswith("had"):
        return "pluperfect" if done else "past"
    return "perfect" if done else "present"


@lru_cache(maxsize=32_768)
def _plain(word: str) -> Telling | None:
    if word in _PLANNED or word.endswith("'ll"):
        return "planned"
    if word in _POSSIBLE:
        return "possible"
    if word in _PAST:
        return "past"
    if word in _PRESENT or word in _HAVE:
        return "present"
    if word in _NOUN_OR_VERB:
        return _NOUN_OR_VERB[word]
    past = word.endswith("ed") and len(word) > 3 and word not in _FALSE_PAST
    return "past" if past else None
