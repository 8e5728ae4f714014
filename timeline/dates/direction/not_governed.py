"""Times that the verb before them does not place: "will pay, after the loss of its ship in April", "said at its next
meeting in June", "will rise to 2 million from 1 million on April 30", "expected sparks when they met on Friday"."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.dates.direction.clause_verbs import Verb, may_be_verb
from timeline.dates.direction.happenings import is_of_what_happened
from timeline.dates.direction.plans import DETERMINERS, PROGRAM
from timeline.late_patterns import late_pattern

_LEADS = frozenset("in on at".split())
_NEXT = frozenset("next upcoming forthcoming".split())
_OPENS_NEXT = late_pattern(  # "Our next meeting is on", and not "the next morning, on"
    r"(?:(?:our|the|my|its|their|his|her) )?next (?!day|morning|afternoon|evening|night|week|month|quarter|year|time)"
    r"(?:[a-z’'-]+ ){0,3}[a-z’'-]+(?: [:,])?(?: (?:is|are|will be))?(?: set| scheduled)?(?: (?:on|in|at|for|the))*"
)
_NEXT_WITHIN = 9  # words of "next meeting of ministers in Vienna in"
_SET_WITHIN = 12  # words of "set a hearing on the rates of the two firms for"
_WHEN = frozenset("when once until before after if while".split())
_TO_COME = frozenset("would could might expected hoped planned likely".split())
_SENDS = frozenset("sent dispatched ordered directed instructed asked told urged invited".split())
_ERRANDS = frozenset("visit inspect tour attend meet".split())
_CHANCES = frozenset("chance chances odds likelihood probability risk hope hopes".split())
_STOPS = frozenset(", ; : and but or that which who when while if before until".split())
_AFTER_WITHIN = 10  # words of "after the loss of its ship off the coast in"
_AMOUNTS = frozenset(
    "about around nearly almost some roughly an a estimated million billion trillion mln bln hundred thousand percent "
    "per cent pct dollars dlrs pounds stg euros marks francs yen points cents tons tonnes barrels $ £ € % . , previous "
    "provisional preliminary revised adjusted actual record upwardly downwardly estimate forecast".split()
)
_COMPARES = frozenset("from than against below above".split())
_FORESEEN = frozenset("estimate estimates forecast forecasts projection projections prediction predictions".split())
_AMOUNT_WITHIN = 9  # words of "from about 319.2 million dollars on"


def is_of_next_meeting(words: Sequence[str]) -> bool:
    """Whether the words before a time end in what comes next: "at the group's next meeting in Vienna in" June."""
    if words[-1:] == [] or words[-1] not in _LEADS:
        return False
    for at in range(len(words) - 2, max(-1, len(words) - 2 - _NEXT_WITHIN), -1):
        if words[at] in _STOPS:
            return False
        if words[at] in _NEXT:
            return not PROGRAM.isdisjoint(words[at + 1 : at + 3])
    return False


def opens_with_next(words: Sequence[str]) -> bool:
    """Whether the words before a time are only those of what comes next: "Our next meeting is on" 8 August, "Next
    sale:" April."""
    return _OPENS_NEXT.fullmatch(" ".join(words)) is not None


def is_set_for(words: Sequence[str], arranged: frozenset[str]) -> bool:
    """Whether the words before a time end in a meeting that was arranged for it: "set a hearing on the rates for"."""
    for at in range(len(words) - 2, max(-1, len(words) - 2 - _SET_WITHIN), -1):
        if words[at] in _STOPS:
            return False
        if words[at] in arranged:
            return not PROGRAM.isdisjoint(words[at + 1 : at + 4])
    return False


def is_after_event(words: Sequence[str], verb: Verb | None) -> bool:
    """Whether a time is that of something after which the verb tells what comes: "will pay, after the loss of its ship
    in" April. It may be over or not."""
    if verb is None or verb.tense not in ("future", "possible") or words[-1:] == [] or words[-1] not in _LEADS:
        return False
    for at in range(len(words) - 2, max(verb.after - 1, len(words) - 2 - _AFTER_WITHIN), -1):
        if words[at] in _STOPS or may_be_verb(words[at]):
            return False
        if words[at] == "after":
            told = is_of_what_happened(words, may_be_verb)  # "travel to Hull after a 3-0 defeat on" Saturday
            done = words[at + 1] in DETERMINERS or words[at + 1].endswith("ing")  # "after selling a yard to them in"
            return not told and done and PROGRAM.isdisjoint(words[at + 2 : at + 4])
    return False


def is_compared_with(words: Sequence[str], verb: Verb | None) -> bool:
    """Whether a time is that of what something to come is compared with: "will rise to 2 million from 1 million on"
    April 30, "is expected to stay below estimates by the bank in" May."""
    if verb is None or verb.tense not in ("future", "possible") or words[-1:] == [] or words[-1] not in _LEADS:
        return False
    near = words[max(verb.after + 1, len(words) - 1 - _AMOUNT_WITHIN) : -1]
    at = max((at for at, word in enumerate(near) if word in _COMPARES), default=None)
    if at is None:
        return False
    told = near[at + 1 :]
    if not _FORESEEN.isdisjoint(told):
        return _STOPS.isdisjoint(told)
    only_amounts = all(word in _AMOUNTS or word[:1].isdigit() for word in told)
    return near[at] == "from" and only_amounts and any(word[:1].isdigit() for word in told)


def is_in_clause_to_come(words: Sequence[str], verb: Verb | None) -> bool:
    """Whether a past is that of a clause that hangs on what was to come, "expected sparks when governors met on"
    Tuesday, or a time ends where somebody was sent: "asked two envoys to visit the site on" Friday."""
    if verb is None or verb.tense != "past":
        return False
    at = next((at for at in range(verb.first - 1, 0, -1) if words[at] in _WHEN), 0)
    if at and not _TO_COME.isdisjoint(words[:at]):
        return True
    return words[verb.first] in _SENDS and any(
        word == "to" and then in _ERRANDS for word, then in pairwise(words[verb.after :])
    )


def is_of_chance(words: Sequence[str], verb: Verb | None) -> bool:
    """Whether a deadline is that of what may come: "gave it a small chance of turning into a storm by" Friday."""
    return verb is not None and not _CHANCES.isdisjoint(words[verb.after :])
