"""The verbs of a clause, given as its words in lower case, and the tense of each; "is due to open" is one verb."""

from functools import lru_cache
from typing import NamedTuple

from timeline.dates.direction.no_verbs import SAME_FORM, describes_noun, is_no_verb
from timeline.dates.direction.plans import (
    DETERMINERS,
    PLANNED,
    SCHEDULED,
    SCHEDULED_DOING,
    SCHEDULED_OF_ONE,
    is_planned,
    is_scheduled,
)
from timeline.dates.direction.two_words import next_words
from timeline.dates.direction.word_tenses import Tense, tense_of

_MAY_BE_UNDONE = frozenset("had could would couldn't wouldn't".split())
_UNDONE = frozenset("due scheduled expected set slated planned supposed".split())  # "had been due" did not happen
_WISHED = frozenset("intended hoped expected planned aimed".split())  # "had hoped to" did not come about
_SHARED_WITHIN = 6  # words: "be taken off the ground and"
_DID = frozenset(("did", "didn't"))
_AFTER_VERBS = frozenset("a an the his her its their him them into in on to at from with over".split())
_HELPERS = frozenset(
    "not also to be have been soon now then again still never ever even already first next instead".split()
)
_NOBODY = frozenset("neither none nobody".split())  # "none could say" is told of the past
_BE = frozenset("is are am i'm you're we're they're he's she's it's".split())
_ONE_WHO = (["it"], ["he"], ["she"])  # whose present has an "s"
_CAUSES = frozenset("let lets make makes made help helps helped have had see saw".split())  # "helped it cut costs"
_GET = frozenset("get gets getting".split())
_NO_HELPERS = frozenset("deadline upcoming".split())  # "the deadline passed on Sunday"
_ANNOUNCED = frozenset(  # "is closed Monday", "helpers are needed on Saturday"
    "closed shut planned set canceled cancelled suspended threatened needed wanted required invited requested reminded "
    "encouraged served allowed permitted".split()
)
_ARE = (["is"], ["are"], ["is", "not"], ["are", "not"])
_HOPES = frozenset("hope hopes aim aims".split())
_NOT_USING = frozenset(  # "was used", "used to go", "a used car", "used cars"
    "is are was were be been being get gets got getting a an the its their his her of as to car cars vehicle vehicles "
    "truck trucks goods clothes clothing furniture equipment books homes bikes phones needles cooking".split()
)
_OF_DEADLINE = frozenset("missed met passed extended imposed defied ignored set".split())  # on the day named after it
_ONCE = frozenset("when once soon until if assuming provided".split())
_GAVE_ITS_WORD = frozenset("agreed vowed promised threatened".split())  # when it did so, a date before it tells
# "would not say" is told of the past as well.
_KEPT_BACK = frozenset(
    "comment say discuss elaborate confirm give name identify disclose budge speculate reveal specify answer".split()
)
_TOLD_NOTHING = (["say"], ["comment"], ["talk"], ["discuss"], ["confirm"], ["speak"])  # what "nobody would" do
_SENSED = frozenset("hear heard smell smelled smelt feel felt taste".split())
_NEAR_WORDS = 8  # words between "none" and its "could"
# Before "to be held" they tell of what is over: "was found to be infected on Friday", "had to be towed on Friday".
_FOUND = frozenset("had found believed thought known shown proved confirmed discovered".split())
_ASKED = frozenset("recommended proposed asked urged demanded suggested insisted requested ordered agreed".split())
_RELATIVES = frozenset("that who which".split())
_RELATIVE_WITHIN = 3  # words from "that" to its verb: "that would have burned"
# Before "that" they are verbs, and what follows is no relative clause: "figures on Friday show that it is".
_TELLS_THAT = frozenset(
    "show shows mean means suggest suggests prove proves indicate indicates believe believes think thinks hope hopes "
    "feel feels know knows fear fears note notes ensure so reveal reveals confirm confirms warn warns "
    "argue argues".split()
)
_NEW_SUBJECTS = frozenset("he she it they we i that this".split())  # "the man who says he will go"
_STOPS = frozenset(", . ; :".split())
_LONGEST_PHRASE = 4  # words of "had previously been scheduled"


class Verb(NamedTuple):
    """A verb among the words of a clause: its tense, and the place of its first word and after its last."""

    tense: Tense
    first: int
    after: int


def first_verb(words: list[str]) -> Tense | None:
    """The tense of the first verb of a clause: ``first_verb("the court is due to rule".split())`` is ``"future"``."""
    infinitive, relative = None, None
    for place, word in enumerate(words):
        verb = _verb_at(words, place) if may_be_verb(word) else None
        if verb is None or (word in _NO_HELPERS and _tells_at(words, place + 1)):
            continue  # "the deadline passed"
        if relative is None and _is_of_relative(words, verb):
            relative = verb  # "On Friday the dock that burned last year will open"
            continue
        if place and words[place - 1] == "to":
            infinitive = infinitive or verb  # "On Monday, to prepare for winter, there were drills"
            continue
        return _of_what_follows(words, verb)
    infinitive = infinitive or relative
    return _of_what_follows(words, infinitive) if infinitive is not None else None


def _is_of_relative(words: list[str], verb: Verb) -> bool:
    """Whether a verb, the first of its clause, only tells which one is meant: "the dock that burned", whose own verb
    follows."""
    subject = next((at for at in range(verb.first) if words[at] in _RELATIVES), 0)
    if (
        not subject
        or words[subject - 1] == ","
        or words[subject - 1] in _TELLS_THAT
        or verb.first - subject > _RELATIVE_WITHIN
    ):
        return False
    after = words[verb.after : verb.after + 1]
    return _NEW_SUBJECTS.isdisjoint(after) and _STOPS.isdisjoint(words[: verb.first])


def _tells_at(words: list[str], place: int) -> bool:
    """Whether the word at a place, if there is one, is a verb in the past."""
    verb = _verb_at(words, place) if place < len(words) else None
    return verb is not None and verb.tense == "past"


def _of_what_follows(words: list[str], verb: Verb) -> Tense:
    """The tense of a verb that a date stands before: "on Monday it is due to close", "on Monday it agreed to close"."""
    word = words[verb.first]
    if word in _GAVE_ITS_WORD:
        return "past"
    if word in _BE:
        at = next((i for i in range(verb.after, len(words)) if words[i] not in _HELPERS), len(words))
        helped = _verb_at(words, at) if at < len(words) else None
        if helped is not None and helped.tense in ("future", "possible"):
            return helped.tense
    return verb.tense


def _last_verbs(words: list[str]) -> list[Verb]:
    """The last two verbs of a clause, the last one first; "had been due" is one verb and not three."""
    out: list[Verb] = []
    for place in range(len(words) - 1, -1, -1):
        if len(out) > 1 and place < out[-1].first - _LONGEST_PHRASE:
            break
        if may_be_verb(words[place]):
            verb = _verb_at(words, place)
            if verb is not None:
                out = [*(later for later in out if later.first >= verb.after), verb]
    return out[:2]


@lru_cache(maxsize=16_384)
def may_be_verb(word: str) -> bool:
    """Whether a word may be a verb in some clause, or the first word of one."""
    if word in next_words() or word in _MAY_BE_UNDONE or word in PLANNED or _may_be_joined_verb(word):
        return True
    if word in SCHEDULED or word in SCHEDULED_OF_ONE or word in _BE or word == "used":
        return True
    return tense_of(word) is not None


def _verb_at(words: list[str], place: int) -> Verb | None:
    """The verb that begins with the word at a place; None where that is none."""
    word = words[place]
    doing = word in _BE and not SCHEDULED_DOING.isdisjoint(words[place + 1 : place + 2])
    if doing or (word == "have" and not place):
        return Verb("possible", place, place + 1)  # "they are flying to Oslo", "have fun on Saturday"
    undone = _undone(words, place) if word in _MAY_BE_UNDONE else None
    if undone is not None:
        return undone
    if is_no_verb(words, place):
        return None
    if word == "used" and _NOT_USING.isdisjoint(words[place - 1 : place] + words[place + 1 : place + 2]):
        return Verb("past", place, place + 1)  # "police used tear gas"
    of_two = _of_two_words(words, place)
    if of_two is not None:
        return of_two
    kind = _tense_at(words, place)
    return Verb(kind, place, place + 1) if kind is not None and not _is_a_part(words, place, kind) else None


def _of_two_words(words: list[str], place: int) -> Verb | None:
    """A verb that tells its tense with the word after it: "plans to", "agreed only to" in "agreed only to meet"."""
    word, after = words[place], words[place + 1 : place + 3]
    tenses = next_words().get(word)
    if tenses is None or not after:
        return None
    if word == "have" and not _DID.isdisjoint(words[max(0, place - 2) : place]):
        return None  # "they did have to stop"
    if word == "agreed" and after[0] == "to" and not DETERMINERS.isdisjoint(after[1:]):
        return None  # "agreed to a truce"
    aside = len(after) > 1 and after[0].endswith("ly") and after[0] != "july"
    tense = tenses.get(after[aside])
    return Verb(tense, place, place + 1 + aside) if tense is not None else None


def _tense_at(words: list[str], place: int) -> Tense | None:
    """The tense that the word at a place tells by itself, or as a word of plans or of the calendar."""
    word = words[place]
    kind = "future" if word in PLANNED and is_planned(words, place) else tense_of(word)
    if kind is not None:
        return kind
    if (
        word in SAME_FORM
        and words[place - 1 : place] in _ONE_WHO
        and _CAUSES.isdisjoint(words[max(0, place - 2) : place])
    ):
        return "past"  # "it cut its price"
    of_calendar = word in SCHEDULED or word in SCHEDULED_OF_ONE
    if of_calendar and is_scheduled(words, place, lambda other: tense_of(other) is not None):
        return "possible"
    return "past" if _is_joined_verb(words, place) else None


def _is_a_part(words: list[str], place: int, kind: Tense) -> bool:
    """Whether a word in the form of a tense is a part of what another verb tells, or of a noun."""
    before = words[place - 1 : place]
    if kind == "present":
        return before == ["to"]  # "much to do"
    if kind != "past":
        return False
    # "I get paid on Friday", "would be cut short and resumed on Friday", "a televised speech"
    return not _GET.isdisjoint(before) or _is_second_participle(words, place) or describes_noun(words, place)


def _is_second_participle(words: list[str], place: int) -> bool:
    """Whether a participle shares the "be" of the one before it: "will be closed and searched"."""
    if words[place - 1 : place] not in (["and"], ["or"]):
        return False
    near = words[max(0, place - _SHARED_WITHIN) : place - 1]
    return "be" in near and any(word.endswith("ed") for word in near[near.index("be") + 1 :])


def _is_joined_verb(words: list[str], place: int) -> bool:
    """Whether a word with a hyphen is a verb: "rear-ended a truck", and not "state-owned firms"."""
    return _may_be_joined_verb(words[place]) and words[place + 1 : place + 2] != [] and words[place + 1] in _AFTER_VERBS


def _may_be_joined_verb(word: str) -> bool:
    return word.endswith("ed") and "-" in word[1:]


def _undone(words: list[str], place: int) -> Verb | None:
    """A verb of something that did not come about, told in the past: "had been due", "could not", "would not say"."""
    word, after = words[place], words[place + 1 : place + _LONGEST_PHRASE]
    if word == "had":
        due = next((at for at, other in enumerate(after) if other in _UNDONE and after[at - 1] == "been"), 0)
        if due or (after[:1] and after[0] in _WISHED):
            return Verb("past", place, place + due + 2)
        return None
    not_written = after[:1] == ["not"]
    if word in ("could", "would") and not not_written:
        near = words[max(0, place - _NEAR_WORDS) : place]
        told_nothing = after[:1] in _TOLD_NOTHING
        denied = (word == "could" or told_nothing) and (not _NOBODY.isdisjoint(near) or "no one" in " ".join(near))
        # "Could give no reason", "could smell the smoke" and "could be heard" are told of the past.
        denied = denied or (word == "could" and (after[1:2] == ["no"] or not _SENSED.isdisjoint(after[:2])))
        return Verb("past", place, place + 1 + told_nothing) if denied else None
    said = after[1:2] if not_written else after[:1]
    kept_back = bool(said) and said[0] in _KEPT_BACK
    if word.startswith("could") or kept_back:
        return Verb("past", place, place + 1 + not_written + kept_back)
    return None


def last_verb(words: list[str]) -> Verb | None:
    """The last verb of a clause with its helpers: of "the court will have ruled" the future that begins at "will"."""
    verbs = _last_verbs(words)
    if not verbs:
        return None
    last = verbs[0]
    helped = 1 + (words[last.first - 1 : last.first] == ["not"])
    told_of_now = last.tense == "past" and words[max(0, last.first - helped) : last.first] in _ARE
    if told_of_now and (words[last.first] in _ANNOUNCED or not _ONCE.isdisjoint(words[: last.first])):
        return Verb("possible", last.first - helped, last.after)  # "is closed Monday", "when he is sentenced in May"
    be = last.first - (last.first > 0 and words[last.first - 1].endswith("ly"))  # "to be fully emptied"
    if words[be - 2 : be] == ["to", "be"] and _FOUND.isdisjoint(words[be - 3 : be - 2]):
        return Verb("possible", last.first, last.after)
    if words[last.first :] == ["deadline"] and len(verbs) > 1 and words[verbs[1].first] in _OF_DEADLINE:
        return verbs[1]  # "extended the deadline Monday"
    if last.tense in ("future", "possible") or len(verbs) == 1:
        return last
    previous = verbs[1]
    asked = words[previous.first] in _ASKED and words[previous.after : previous.after + 1] == ["that"]
    if asked and words[last.first - 1 : last.first] == ["be"]:
        return Verb("possible", last.first, last.after)  # "proposed that another session be held in June"
    # "will be held", "is expected to have ended": the helper before the verb decides.
    between = words[previous.after : last.first]
    if words[previous.first] in _NO_HELPERS or (not between and words[previous.first] in _HOPES):
        return last  # "fear and hope replaced", "the deadline passed"
    if previous.tense in ("future", "possible") and all(w in _HELPERS or w.endswith("ly") for w in between):
        return Verb(previous.tense, previous.first, last.after)
    return last
