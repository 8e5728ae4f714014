"""Happenings that a sentence names by their date and does not tell: "lawyers met after Tuesday's explosion".

What lies on that Tuesday is the explosion and not the meeting.
"""

import re
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.actions import BACKGROUND, Action, actions_in
from timeline.story.verbs import form_of

REACH = 60  # characters before a date in which what it is a part of the name of begins
_NOUN_WORDS = 4  # of a name behind its date, the noun last: "Tuesday's anti-government street protests"
# Kinds whose nouns name no happening by their day: "Monday's close", "the 2018 dividend cut", "Tuesday's fall".
_TOLD_BY_VERBS = frozenset({"result", "end", "law", "aid", "sanction", "designation", "injury", "discovery"})
_AS_NOUNS = {  # which by themselves may be verbs or too little to tell of
    "fire": "disaster", "fires": "disaster", "disaster": "disaster", "disasters": "disaster", "tragedy": "disaster",
    "accident": "crash", "accidents": "crash", "collapse": "crash", "raid": "attack", "raids": "attack",
    "game": "contest", "games": "contest", "debate": "meeting", "debates": "meeting",
}  # fmt: skip
_LAST_WORDS = 8  # characters that tell whether a date follows "of the" or a determiner
_ONES = ("the ", "a ", "an ", "its ", "his ", "her ", "their ", "our ")
_DETERMINERS = r"(?:the|an?|its|his|her|their|our)"
# Not "in", "during", "at", "by", "on" and "for": what is told before them happened at the same time.
BESIDE = (
    r"\b(?:after|before|over|following|since|about|of|from|to|with|as|despite|against|amid|until|because\sof|set\soff|"
    r"caus(?:ed|ing)|trigger(?:ed|ing)|spark(?:ed|ing)|followed|preceded|investigating|condemn(?:ed|ing))\s"
)
_OF = late_pattern(  # "over | the explosion of [17 July 2019]"
    rf"(?:{BESIDE}|\b(?:on|for|into)\s)"
    rf"(?P<name>{_DETERMINERS}\s(?P<words>(?:[\w-]+\s){{0,3}}(?P<noun>[\w-]+))\sof\s(?:the\s)?)\Z",
    re.I,
)
_OF_TIME = frozenset(  # "for the rest of 2019", "on the eve of 3 May", "as of May"
    "as rest remainder course start beginning middle end close turn part parts half most much bulk whole eve dawn "
    "morning afternoon evening night nights weekend day days hour hours week weeks month months quarter season summer "
    "winter spring autumn fall year years period time times date anniversary run-up".split()
)
_NOUN_BEHIND = re.compile(r"\s(?!(?:in|on|at|near|off|by|that|which|and|or|who)\b)[a-z]")  # "of the May 4 fire"
_LED = late_pattern(rf"{BESIDE}(?P<name>(?P<one>{_DETERMINERS}\s)?)\Z", re.I)  # "after | [Tuesday]'s explosion"
_ONE = re.compile(r"(?:the|last|next|this)\s", re.I)
_OWNS = re.compile(r"\s?[’']s?\s")
_YEAR_LAST = re.compile(r",\s?\d{4}\Z")
_YEAR_CLOSES = re.compile(r"\s?,(?=\s)")  # "the Sept. 11, 2001, attacks"
_WORD = re.compile(r"[\w-]+")
_NO_NAME = re.compile(
    r"(?:the|an?|of|in|on|at|for|to|by|from|with|and|or|but|as|when|that|which|who|he|she|it|they|we|not)\Z", re.I
)
_PERSONS = re.compile(  # of whom a noun like that of their deed tells: "protesters", "gunmen"
    r"(?!(?:disaster|takeover|tremor|encounter|merger)s?\Z)"
    r"(?:\w+(?:er|or)s?|\w+m[ae]n|jury|juries|courts?|hosts?|champions?)\Z",
    re.I,
)
_NEXT = r"(?=\Z|\s?[,.;:)]|\s(?:in|on|at|near|off|that|which|had|has|have|was|were|is|are|will|would)\s)"
_WHERE = re.compile(  # "on the rig", "in Oslo", "at the Solberg mill"
    r"(?:\s(?:in|on|at|near|off|of|aboard|outside|between|against|across)\s(?:(?:the|an?|its)\s)?"
    rf"(?:[A-Z][\w-]+(?:\s?[’']s)?(?:\s[A-Z][\w-]+)*(?:\s[a-z]+{_NEXT})?|[a-z]+{_NEXT}))*"
)
_DID = re.compile(r"(?:\s?,)?\s(?:that|which)\s(?P<verb>[a-z]+)\b(?:[^,;:.“”\"]|[,.](?=\d))*")
_IT_DID = re.compile(r"\s(?P<verb>[a-z]+)\b(?:[^,;:.“”\"]|[,.](?=\d))*")  # "after | an explosion killed a guard"
_JOINING = re.compile(r"(?:after|before|since|until)\s\Z", re.I)
_TOLD = ("past", "auxiliary")
_FINITE = (*_TOLD, "present")


class Named(NamedTuple):
    """The span of the words that name a happening, and what kind it is."""

    start: int
    end: int
    action: Action


def named_happening(sentence: str, date: tuple[int, int]) -> Named | None:
    """The happening that the date at a span of a sentence is a part of the name of, where the sentence tells another.

    In "Two men were tried over the explosion of 17 July that killed a guard" it is from "the" to "guard". None where
    the date is that of what is told: "killed in Tuesday's explosion", "Tuesday's explosion killed a guard".
    """
    start, end = date
    first, last = max(0, start - REACH), sentence[max(0, start - _LAST_WORDS) : start].lower()
    behind = last.endswith("of ") or (last.endswith("of the ") and _NOUN_BEHIND.match(sentence, end) is None)
    of = _OF.search(sentence, first, start) if behind else None
    action = _noun_of(sentence, of.start("words"), of.end("words")) if of is not None else None
    if of is not None and action is not None and action.end == of.end("words"):
        return _with_what_it_did(sentence, of.start("name"), end, action)
    owns = _OWNS.match(sentence, end)
    if owns is None and not last.endswith(_ONES) and _ONE.match(sentence, *date) is None:
        return None  # as of most dates
    led = _LED.search(sentence, first, start)
    if led is None or (owns is None and led["one"] is None and _ONE.match(sentence, *date) is None):
        return None
    leads = owns or (_YEAR_CLOSES.match(sentence, end) if _YEAR_LAST.search(sentence, start, end) else None)
    action = _noun_of(sentence, leads.end() if leads is not None else end, len(sentence))
    return _with_what_it_did(sentence, led.start("name"), action.end, action) if action is not None else None


def names_a_thing(sentence: str, date: tuple[int, int]) -> bool:
    """Whether the date at a span only says which thing is meant, and no happening: "before the bid of last March"."""
    start = date[0]
    leads = sentence[max(0, start - _LAST_WORDS) : start].lower().endswith(("of ", "of the "))
    if not leads or _OWNS.match(sentence, date[1]) is not None:
        return False
    of = _OF.search(sentence, max(0, start - REACH), start)
    return of is not None and of["noun"].lower() not in _OF_TIME and named_happening(sentence, date) is None


def _noun_of(sentence: str, start: int, end: int) -> Action | None:
    """The happening that the last of a few nouns from ``start`` on names; None where they name none.

    "offshore rig explosion" names an explosion, and "hurricane season" no hurricane.
    """
    found, last = None, start
    for count, word in enumerate(_WORD.finditer(sentence, start, end)):
        parted = sentence[last : word.start()] not in ((" ",) if count else ("", " "))
        if parted or _NO_NAME.match(word.group()) or form_of(word.group().lower()) in _FINITE:
            break
        if count == _NOUN_WORDS:
            return None
        kind, last = _kind_of(word.group()), word.end()
        found = Action(kind, word.start(), word.end()) if kind is not None else None
    return found


def _kind_of(noun: str) -> str | None:
    """The kind of happening that a noun names; None where it names none, or those who take part in one."""
    told = actions_in(noun)
    if not told:
        return _AS_NOUNS.get(noun.lower())
    own = told[0].kind not in BACKGROUND | _TOLD_BY_VERBS and _PERSONS.match(noun) is None
    return told[0].kind if own else None


def names_by_itself(sentence: str, start: int, end: int) -> Action | None:
    """The first noun between two places that names a happening: "killing" of "the killing of a guard"."""
    for word in _WORD.finditer(sentence, start, end):
        kind = _kind_of(word.group())
        if kind is not None:
            return Action(kind, word.start(), word.end())
    return None


def _with_what_it_did(sentence: str, start: int, end: int, action: Action) -> Named:
    """The named happening with where it was, and what a clause about it says that it did."""
    where = _WHERE.match(sentence, end)
    end = where.end() if where is not None else end
    joined = _JOINING.search(sentence, 0, start) is not None
    did = _DID.match(sentence, end) or (_IT_DID.match(sentence, end) if joined else None)
    tells = did is not None and form_of(did["verb"]) in _TOLD
    return Named(start, did.end() if did is not None and tells else end, action)
