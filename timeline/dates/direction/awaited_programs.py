"""Days and months of what somebody gets ready for: "gearing up for the May election", "hopes to win Monday's race",
"in the run-up to the May vote"."""

from collections.abc import Sequence

from timeline.dates.direction.plans import PROGRAM

_FOR = frozenset(
    "campaigning campaign preparing prepare prepares bracing brace braces training waiting ready readying up "
    "registering".split()
)  # "gearing up for"
_TO = frozenset("run-up runup build-up buildup lead-up countdown ahead looking".split())
_OF = frozenset("ahead".split())
_MEANS_TO = frozenset(
    "hope hopes hoping plan plans planning threaten threatens favored favoured favorite favourite expected course "
    "wants want aim aims".split()
)
_TAKES_PART = frozenset("win lose boycott contest fight enter attend miss skip run stand play compete start".split())
_BACK = frozenset("was were had".split())
_THE = frozenset("the a an this its".split())
_NOUN_WITHIN = 3  # words: "the May local election"
_BACK_WITHIN = 5  # words: "had spent weeks preparing for"


def is_awaited_program(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a name is that of what is on the calendar and waited for; ``before`` and ``after`` are the words around
    it.

    ``is_awaited_program("campaigning for the".split(), ["election"])`` is true.
    """
    named = after[2:] if list(after[:2]) == ["'", "s"] else after
    lead = list(before)
    if named is after:
        if not _THE.intersection(lead[-1:]):
            return False
        lead = lead[:-1]
    if PROGRAM.isdisjoint(named[:_NOUN_WITHIN]) or not _BACK.isdisjoint(lead[-_BACK_WITHIN:]):
        return False
    led, by = lead[-2:-1], lead[-1:]
    if by == ["for"]:
        return not _FOR.isdisjoint(led)
    if by == ["to"]:
        return not _TO.isdisjoint(led)
    if by == ["of"]:
        return not _OF.isdisjoint(led)
    means, to, verb = ["", "", "", *(lead[:-1] if by == ["in"] else lead)][-3:]
    return means in _MEANS_TO and to == "to" and verb in _TAKES_PART
