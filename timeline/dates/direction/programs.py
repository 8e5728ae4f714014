"""Days of what is on the calendar, whatever the verb tells of something else: "no permit for Friday's march", "called
for a rally on Monday", "decided to cancel the debate on Friday", "in Monday's paper"."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.dates.direction.clause_verbs import Verb, first_verb
from timeline.dates.direction.months import DECIDED, PLEDGED
from timeline.dates.direction.plans import PROGRAM, goes_on_to

_CALLS = frozenset("call calls called calling urge urges urged urging".split())
_GATHERINGS = frozenset(
    "protest protests rally rallies demonstration demonstrations march marches strike strikes walkout boycott vote "
    "election elections referendum meeting summit session hearing vigil sit-in gathering parade".split()
)
_GATHER = frozenset("demonstrate march gather protest rally strike".split())
_CALLED_WITHIN = 12  # words: "called for its members to march after the weekly prayers on"
_AHEAD_WITHIN = 12  # words: "ahead of a set of hearings of the two houses on"
_PUT_OFF = frozenset("postponed canceled cancelled rescheduled scrapped delayed moved axed".split())
_DELAY_OF = (["delay", "of"], ["postponement", "of"], ["cancellation", "of"])
_READIED = (("prepared", "for"), ("delivered", "at"), ("readied", "for"))
_WORRIES = frozenset("fretted worried worry worries worrying anxious nervous fears concern concerns concerned".split())
_TO_BE_HELD = frozenset("planned scheduled upcoming proposed".split())
_PAPERS = frozenset("paper papers newspaper newspapers edition editions".split())  # of the day before, or of the next
_NOUN_WITHIN = 4  # words: "Friday's second live debate"


def is_of_program(before: Sequence[str], verb: Verb | None, named: list[str]) -> bool:
    """Whether what a day owns is on the calendar: "no permit for Friday's planned march", "Sunday's game brings",
    "postponed Sunday's shows", "in Monday's paper"."""
    if not _TO_BE_HELD.isdisjoint(named[:1]) or not _PAPERS.isdisjoint(named[:1]):
        return True
    if PROGRAM.isdisjoint(named[:_NOUN_WITHIN]):
        return False
    if before[-1:] == ["for"] or list(before[-2:]) in _DELAY_OF:
        return True
    if before[-1:] == ["that"] and ("be" in named[:_NOUN_WITHIN] or first_verb(named) != "past"):
        return True  # "insisted that Friday's debate go ahead"
    if verb is not None and (before[verb.first] in _PUT_OFF or goes_on_to(before[verb.after :])):
        return True  # "wanted to delay Friday's debate"
    return (verb is None or verb.tense == "present") and first_verb(named) not in ("past", "future")


def is_to_be_held(before: Sequence[str], verb: Verb) -> bool:
    """Whether a day is that of what a decision was about, or of a strike that threatens: "decided to cancel the debate
    on", "a strike threatened in all ports on"."""
    lead = before[:-1] if before[-1:] == ["on"] else before
    decided = before[verb.first] in DECIDED or before[verb.first] in PLEDGED
    if decided and not PROGRAM.isdisjoint(lead[-1:]) and goes_on_to(before[verb.after :]):
        return True
    what = before[max(0, verb.first - 1) : verb.first]
    return before[verb.first] == "threatened" and not _GATHERINGS.isdisjoint(what)


def is_for_meeting(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a name describes what somebody gets ready for: "prepared for a" Thursday "meeting"."""
    return list(before[-2:]) in (["for", "a"], ["for", "the"], ["for", "its"]) and not PROGRAM.isdisjoint(after[:2])


def is_ahead_of(before: Sequence[str], verb: Verb | None) -> bool:
    """Whether a name is of what something else comes before: "ahead of hearings on", "before meeting the union on"."""
    low = max(0, len(before) - _AHEAD_WITHIN, verb.after if verb is not None else 0)
    near = before[low:]
    for at, word in enumerate(near):
        if word == "ahead" and near[at + 1 : at + 2] == ["of"]:
            return True
        if word == "before" and near[at + 1 : at + 2] and near[at + 1].endswith("ing"):
            return True
    return False


def is_stage_set_for(before: Sequence[str]) -> bool:
    """Whether the stage is set for what is on the calendar: "set the stage for his first meeting on"."""
    lead = before[:-1] if before[-1:] == ["on"] else before
    near = lead[-_CALLED_WITHIN:]
    return ("stage", "for") in pairwise(near) and not PROGRAM.isdisjoint(lead[-1:])


def is_in_fear(before: Sequence[str]) -> bool:
    """Whether somebody was anxious about what is on the calendar, "fretted about a meeting" Wednesday, or got ready for
    it: "testimony prepared for a hearing" Tuesday."""
    near = before[-_CALLED_WITHIN:]
    lead = before[:-1] if before[-1:] == ["on"] else before
    readied = not PROGRAM.isdisjoint(lead[-1:]) and any(pair in _READIED for pair in pairwise(near))
    return readied or (not _WORRIES.isdisjoint(near) and not PROGRAM.isdisjoint(near))


def is_called_for(before: Sequence[str]) -> bool:
    """Whether somebody called for people to come together: "called for a rally on", "called for its members to march
    after"."""
    near = list(before[-_CALLED_WITHIN:])
    call = next((at for at, word in enumerate(near) if word in _CALLS), None)
    if call is None or "for" not in near[call:]:
        return False
    return not _GATHERINGS.isdisjoint(near[call:]) or any(
        word == "to" and then in _GATHER for word, then in pairwise(near[call:])
    )
