"""What happened, as a small set of action classes: words that may name the same happening share one.

The classes follow the event types of ACE 2005 (LDC, "English Annotation Guidelines for Events"),
widened with what news about politics, disasters and business speaks of most. A class is data: add a
word to its line. Phrases of several words, joined by a bar, stand for one action ("took|over"); a star
in a phrase stands for any one word, and of two phrases that begin alike the longer one is meant.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import Stemmer

from timeline.story.word_places import starts_of, words_of

STATEMENT = "statement"
REPORT = "report"
ATTENDANCE = "attendance"
BACKGROUND = frozenset({STATEMENT, REPORT, ATTENDANCE})  # how a happening is told or joined, not what it is

ACTIONS: dict[str, str] = {
    "meeting": "meeting meet met talks conference summit forum negotiation negotiate consultation hosted hosting "
    "host gathering dialogue",
    ATTENDANCE: "attend attended attendance participate participation take|part took|part taking|part",
    STATEMENT: "say said told tell warn caution note announce announcement urge ask stress emphasise emphasize "
    "praise express declare claim insist admit deny confirm call appeal speech remark voice recognise recognize "
    "acknowledge commend statement describe add argue",
    "takeover": "takeover overthrow coup capture seize|power seized|power seizing|power took|over taken|over take|over "
    "taking|over took|power regained|power regain|power take|control took|control taken|control taking|control "
    "wrested|control seized|control overran ousted oust toppled topple fell|to stormed|to|power return|to|power "
    "returned|to|power took|the|capital took|the|*|capital taken|the|capital",
    "withdrawal": "withdrawal withdraw withdrew withdrawn pullout pulled|out pull|out pulling|out exit departure "
    "leave left",
    "evacuation": "evacuation evacuate airlift flee fled displaced refugee",
    "attack": "attack bomb bombing blast explosion explode shelling strike|on airstrike raid ambush assault gunman "
    "shooting shot stabbing massacre",
    "war": "war fighting fought fight battle invasion invade invaded offensive conflict",
    "ceasefire": "ceasefire truce armistice peace",
    "exercise": "exercise manoeuvre maneuver drill wargame",
    "deployment": "deploy deployment dispatch send sent sending mobilise mobilize",
    "aid": "aid relief donate donation pledge assistance",
    "designation": "designate designation blacklist outlaw ban banned banning listed",
    "sanction": "sanction embargo penalty fine fined",
    "death": "die died death dead kill killed killing fatal drown drowned",
    "injury": "injure injured wound wounded hurt",
    "arrest": "arrest arrested detain detained custody jailed jail imprison",
    "charge": "charge charged indict indicted accuse accused prosecute prosecutor",
    "trial": "trial court hearing testify testimony jury verdict convict convicted acquit acquitted plead pleaded",
    "sentence": "sentenced sentencing",
    "lawsuit": "sue sued lawsuit suit injunction",
    "election": "election elect elected vote voted ballot referendum poll campaign",
    "appointment": "appoint appointed appointment nominate nominated hire hired inaugurate inaugurated sworn",
    "resignation": "resign resigned resignation quit stepped|down step|down dismissed sacked retire retired",
    "protest": "protest demonstration demonstrate rally march riot riots unrest",
    "strike": "walkout strike striker walk|out walked|out walking|out downed|tools down|tools downing|tools "
    "industrial|action strike|on|monday strike|on|tuesday strike|on|wednesday strike|on|thursday strike|on|friday "
    "strike|on|saturday strike|on|sunday",
    "rejection": "reject rejected rejection refuse refused refusal turned|down turn|down turned|it|down "
    "turned|the|*|down threw|out thrown|out throw|out voted|down vote|down",
    "collapse": "collapse collapsed broke|down break|down broken|down breakdown",
    "agreement": "agreement agree agreed sign signed accord treaty deal pact",
    "law": "law bill pass passed enact enacted legislation decree approve approved veto",
    "launch": "launch launched unveil unveiled introduce introduced release released debut open opened opening "
    "found founded begin began begun start started lift-off liftoff lifted|off lift|off blast-off blasted|off",
    "end": "end ended close closed closure closing shut finish finished cancel cancelled canceled halt halted "
    "fell|silent fall|silent stopped|work stopped|production suspend suspended suspension",
    "landing": "touched|down touch|down touching|down splashdown splashed|down landed|on "
    "landed|near landed|at landed|safely land|on land|near lands|on lands|near",
    "resumption": "resume resumed resumption reopen reopened restart restarted",
    "layoff": "layoff lay|off laid|off redundancy redundant cut|jobs cutting|jobs job|cuts cut|*|jobs",
    "crash": "crash crashed collision collide derail derailed sank sink capsized aground ploughed|into "
    "plowed|into knocked|down run|over ran|over",
    "disaster": "earthquake quake tremor flood flooding hurricane storm tornado tsunami eruption wildfire blaze "
    "drought landslide spill leak burst|its|banks burst|their|banks",
    "outbreak": "outbreak epidemic pandemic infect infected infection virus quarantine vaccine vaccination",
    "discovery": "discover discovered discovery unearthed",
    "rescue": "rescue rescued survivor",
    "trade": "buy bought acquire acquired acquisition purchase sell sold sale merge merger takeover|bid went|public "
    "go|public going|public",
    "result": "profit loss earnings revenue quarter|results rose fell rise fall drop dropped gain surge plunge",
    "investigation": "investigate investigation inquiry probe inspect inspection audit",
    REPORT: "report publish published publication study survey",
    "contest": "win won beat defeat defeated champion championship match final medal award awarded prize",
    "visit": "visit visited arrive arrived trip travel travelled traveled tour",
    "birth": "born birth",
    "marriage": "marry married wedding divorce divorced",
}
_REMEMBERED = 1024  # texts: the clauses and titles of one article, each asked for several times
# Words whose stem is that of another action, as they are written: "March" is a month and "a march" is not.
_AS_WRITTEN: dict[str, str | None] = {
    "found": "discovery", "Found": "discovery",  # not "founded"
    "public": None, "Public": None, "publicly": None, "Publicly": None,  # not "publication"
    "March": None, "Finally": None, "finally": None, "closely": None,
    "landing": "landing", "Landing": "landing", "landings": "landing",  # not "landed the part"
    "hear": None, "hears": None, "heard": None, "Heard": None,  # not "a hearing"
}  # fmt: skip
_stemmer = Stemmer.Stemmer("english")


class Action(NamedTuple):
    """An action word found in a text: its class and its span (code points)."""

    kind: str
    start: int
    end: int


@cache
def stem(word: str) -> str:
    """The Porter2 stem of a lower-case word: ``stem("manoeuvres")`` is ``manoeuvr``."""
    return str(_stemmer.stemWord(word))


class _Meanings(dict[str, tuple[str | None, list[tuple[tuple[str, ...], str]]] | None]):
    """For each word as written: the class it names by itself, and the phrases it begins; None for most words."""

    def __missing__(self, word: str) -> tuple[str | None, list[tuple[tuple[str, ...], str]]] | None:
        lower = word.lower()
        alone = _AS_WRITTEN[word] if word in _AS_WRITTEN else _singles().get(stem(lower))
        begun = _phrases().get(lower, [])
        self[word] = meaning = (alone, begun) if alone or begun else None
        return meaning


_meanings = _Meanings()


@cache
def _singles() -> dict[str, str]:
    return {stem(w): kind for kind, words in ACTIONS.items() for w in words.split() if "|" not in w}


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, words in ACTIONS.items():
        for entry in words.split():
            first, *rest = entry.split("|")
            if rest:
                found.setdefault(first, []).append((tuple(rest), kind))
    return {first: sorted(phrases, key=lambda phrase: -len(phrase[0])) for first, phrases in found.items()}


def actions_in(text: str) -> list[Action]:
    """The action words of ``text`` in order; a phrase is found before its single words."""
    return list(_actions_in(text))


@lru_cache(maxsize=_REMEMBERED)
def _actions_in(text: str) -> tuple[Action, ...]:
    words = words_of(text)
    place = starts_of(text, words)
    return tuple(Action(kind, place(first), place(last) + len(words[last])) for kind, first, last in _named_in(text))


def kinds_in(text: str) -> set[str]:
    """The classes of the ``actions_in`` a text, in half of the time: where they stand is not looked for."""
    return {kind for kind, _, _ in _named_in(text)}


@lru_cache(maxsize=_REMEMBERED)
def _named_in(text: str) -> tuple[tuple[str, int, int], ...]:
    """The class of each action word of a text, with the first and the last of its words."""
    words = words_of(text)
    found, skip = [], 0
    for i, (alone, begun) in [(i, known) for i, known in enumerate(map(_meanings.__getitem__, words)) if known]:
        if i < skip:
            continue
        match = _phrase_at(words, i, begun) if begun else None
        if match:
            kind, length = match
            found.append((kind, i, i + length))
            skip = i + length + 1
        elif alone is not None:
            found.append((alone, i, i))
    return tuple(found)


def _phrase_at(words: Sequence[str], i: int, begun: list[tuple[tuple[str, ...], str]]) -> tuple[str, int] | None:
    for rest, kind in begun:
        following = [word.lower() for word in words[i + 1 : i + 1 + len(rest)]]
        if len(following) == len(rest) and all(want in ("*", word) for want, word in zip(rest, following, strict=True)):
            return kind, len(rest)
    return None
