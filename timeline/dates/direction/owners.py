"""Which way a day looks that owns a thing: "ahead of Friday's vote", "the victims of Friday's crash"."""

from timeline.dates.direction.beside_names import to_stop
from timeline.dates.direction.clause_verbs import Verb, first_verb
from timeline.dates.direction.happenings import AFTER_IT, HAPPENED
from timeline.dates.direction.plans import PROGRAM
from timeline.dates.direction.word_tenses import Tense

_AHEAD_OF = (
    ["ahead", "of"],
    ["turn", "to"],
    ["turns", "to"],
    ["turned", "to"],
    ["look", "to"],
    ["eyes", "on"],
    ["attention", "on"],
    ["out", "of"],
    ["heading", "into"],
    ["braced", "for"],
    ["preparing", "for"],
    ["prepare", "for"],
    ["prepares", "for"],
    ["brace", "for"],
    ["braces", "for"],
    ["bracing", "for"],
    ["ready", "for"],
    ["readying", "for"],
    ["gear", "up"],
    ["up", "for"],
)
_TAKES_PART = (["for"], ["in"], ["at"], ["miss"], ["attend"], ["skip"], ["start"], ["win"], ["lose"])
_PLACE_IN = (["place", "in"], ["spot", "in"], ["berth", "in"], ["doubtful", "for"], ["fit", "for"])
_AWAITS = (["await"], ["awaits"], ["awaiting"], ["awaited"])
_CLOSES = (["close"], ["closing"], ["price"], ["settlement"], ["finish"], ["fixing"])
_FORESEEN = frozenset("expected estimated guesstimated forecast seen due set scheduled likely".split())
_NOUN_WITHIN = 3  # words: "Monday's stock market collapse"
_FORESEEN_WITHIN = 8  # words: "Saturday's hog slaughter is guesstimated"
_COMPARED = (["over"], ["above"], ["below"], ["from"], ["on"], ["than"], ["with"])


def of_owner(before: list[str], verb: Verb | None, named: list[str]) -> Tense | None:
    """Which way "Friday's" looks by the words around it: "ahead of Friday's vote", "the victims of Friday's crash"."""
    if before[-2:] in _AHEAD_OF or before[-1:] in _AWAITS:
        return "future"
    if named[:1] in _CLOSES and (before[-1:] in _COMPARED or before[-2:] == ["compared", "with"]):
        return "past"  # "agreed to buy it for 31% over Monday's close"
    happened = not HAPPENED.isdisjoint(to_stop(named[:_NOUN_WITHIN])) and not _is_to_be_held(named)
    if verb is not None and verb.tense in ("future", "possible") and before[-1:] in _TAKES_PART and not happened:
        return verb.tense  # "could be back for Saturday's game", "may miss Saturday's game"
    if verb is not None and verb.tense == "future" and not happened and not PROGRAM.isdisjoint(named[:1]):
        return "future"  # "they want to postpone Friday's debate"
    if before[-2:] in _PLACE_IN and not happened and not PROGRAM.isdisjoint(named[:_NOUN_WITHIN]):
        return "future"  # "gave up his place in Saturday's relay final"
    if before[-1:] in AFTER_IT or happened or (verb is not None and verb.tense == "possible"):
        return "past"  # "could appeal Wednesday's ruling": what is named has happened
    if verb is None:
        if named[:1] == ["deadline"] and first_verb(named[1:]) == "past":
            return "past"  # "Friday's deadline passed"
        foreseen = first_verb(named) == "present" and not _FORESEEN.isdisjoint(named[:_FORESEEN_WITHIN])
        return None if foreseen or first_verb(named) == "future" else "likely past"
    return "likely past" if verb.tense == "present" else None


def _is_to_be_held(named: list[str]) -> bool:
    return not PROGRAM.isdisjoint(named[:1])  # "Sunday's match after the attack"
