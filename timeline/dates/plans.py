"""What the present tense says of the days to come: "has a week to pay before Friday", "talks resume Friday"."""

from collections.abc import Sequence
from itertools import pairwise

# A plural subject has these in the present alone: "polls open" is never told of the past, as "polls closed" is.
PLANNED = frozenset("open reopen resume begin start meet reconvene convene go".split())
DETERMINERS = frozenset("a an the its his her their our my some still newly recently previously".split())
_NO_INFINITIVE = DETERMINERS | frozenset(
    "all some any more most other about almost nearly him them us me you both each every no one this that these those "
    "what which whom where less only have".split()
)  # after "to" they begin no infinitive, or as "to have left" one of what is done
_NO_PLURALS = frozenset("this is was has does us its his as s yes thus always perhaps".split())
_TO_THE_POLLS = ["to", "the", "polls"]
_HAS = frozenset("has have".split())
_IS = frozenset("is are am".split())
_WAITS = frozenset(  # for what comes: "is ready to sail on Friday", and not "is glad to see them win on Friday"
    "ready likely unlikely eager keen willing determined free bound certain sure poised able unable set reluctant "
    "under preparing waiting racing planning hoping trying threatening seeking aiming about going expected".split()
)
_OPEN = frozenset("likely unlikely possible impossible".split())  # "no vote is likely before Friday"


def goes_on_to(words: Sequence[str]) -> bool:
    """Whether words hold an infinitive, "to close", and not "to the shop", "to 20 pounds" or "to have closed"."""
    return "to" in words and any(
        word == "to" and next_word not in _NO_INFINITIVE and next_word.isalpha() for word, next_word in pairwise(words)
    )


def is_still_to_do(verb: str, between: Sequence[str]) -> bool:
    """Whether a time is that of what is still to be done; ``between`` are the words after ``verb`` up to the time.

    ``is_still_to_do("has", "a week to pay before".split())`` is true.
    """
    if not between or (verb not in _HAS and verb not in _IS):
        return False
    if verb in _IS and between[0] in _OPEN and len(between) == 2:
        return True
    if not goes_on_to(between):
        return False
    return between[-1] == "before" or (verb in _IS and between[0] in _WAITS)


def is_planned(words: Sequence[str], place: int) -> bool:
    """Whether the word at ``place``, one of ``PLANNED``, is what several will do: "the talks resume"."""
    if words[place] == "go" and list(words[place + 1 : place + 4]) != _TO_THE_POLLS:
        return False
    subject = words[place - 1] if place else ""
    return subject.endswith("s") and len(subject) > 3 and subject.isalpha() and subject not in _NO_PLURALS
