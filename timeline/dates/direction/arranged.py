"""What a day is arranged for, or somebody is told to do on it: "canceled classes for Friday", "told to report on"."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.dates.direction.clause_verbs import first_verb
from timeline.dates.direction.deadlines import WEEKDAY_NAMES
from timeline.dates.direction.not_governed import is_set_for
from timeline.dates.direction.plans import PROGRAM
from timeline.dates.direction.programs import is_called_for, is_stage_set_for

_ARRANGED = frozenset(
    "called canceled cancelled scheduled set planned booked arranged fixed rescheduled invited summoned adjourned "
    "recalled reconvened convened listed postponed registered excited stoked psyched hyped pencilled penciled "
    "earmarked lined readied braced geared prepare prepares prepared".split()
)
_WANTED = frozenset("ready plans plan need ticket tickets tix heading headed outlook forecast".split())
_MOVED = frozenset(
    "adjourned postponed extended moved pushed delayed deferred rescheduled forward switched accelerated".split()
)
_CALLED = frozenset("called announced planned scheduled threatened".split())  # "has called a strike from" Friday
_ARRANGED_WITHIN = 6  # words between "called" and "for": "called a general strike of dockers for"
_MOVED_WITHIN = 12  # of "moved from March 3 to April 2 and then to"
_ARRANGING = frozenset("organizing organising planning arranging preparing".split())  # and do so still
_AUTHORITIES = frozenset("agency commission ministry minister board department committee authority office".split())
_ARRANGING_WITHIN = 12  # words: 'organizing a " long march of the dockers " through the port for'
_BE_TOLD = frozenset("been was were is are".split())
_ARE = ("is", "are")
_TOLD = frozenset(
    "told asked ordered summoned urged instructed invited required subpoenaed advised reminded encouraged".split()
)
_ON_ORDERS = frozenset("appear report return stay remain attend travel testify gather".split())
_AWAITED = frozenset(
    "hearing hearings arraignment appearance sentencing trial inquest extradition appeal review vote talks meeting "
    "ruling decision session".split()
)
_AWAIT = frozenset("await awaits".split())
_HOPES = frozenset("prospects prospect hopes chances chance odds likelihood".split())
_HOPES_FOR = frozenset("of for that".split())
_HOPES_WITHIN = 12  # words: "prospects of the ministers reaching an accord on quotas before"
_WAITING = frozenset("until till pending awaiting".split())
_BLAMES = frozenset(
    "trial charges charge blame blames apologizes apologises apologize apologise sorry thanks thank thankful praise "
    "praises criticism credit responsible liable banned suspended".split()
)
_NAMED_WITHIN = 3  # words: "Friday's league cup final"
_WAITING_WITHIN = 5  # words: "until a second bail hearing"
_SHORTEST_ORDER = 4  # words: "was told to appear"
_BUT = frozenset("but however".split())
_WAS_TO_WITHIN = 7  # words before a date in which "was to have" stands
_WAS = ("was", "were")
_MEANT = frozenset("set scheduled planned slated due fixed booked".split())
_SET_FOR = _ARRANGED | _MEANT | frozenset("plan plans promised proposed meant to".split())
_DROPPED = frozenset(
    "dropped scrapped cancelled canceled abandoned shelved postponed deferred delayed banned called put axed".split()
)
_AT_FIRST = frozenset("first originally initially once previously".split())


def is_arranged_for(words: list[str]) -> bool:
    """Whether words arrange what a day after them is for: "canceled classes for" Thursday, "adjourned to" Friday."""
    while words[-1:] in (["and"], ["or"]) and words[-2:-1] and words[-2] in WEEKDAY_NAMES:
        words = words[:-2]  # "canceled for Thursday and" Friday
    if words[-1:] in (["for"], ["4"]):
        near = words[-_ARRANGED_WITHIN:]
        if _is_arranging(words[-_ARRANGING_WITHIN:]) or not _ARRANGED.isdisjoint(near):
            return True
        if is_set_for(words, _ARRANGED):
            return True
        return not (_WANTED.isdisjoint(near) or "had" in near or "were" in near)
    if words[-1:] == ["from"]:
        return not _CALLED.isdisjoint(words[-_ARRANGED_WITHIN:])
    within = _MOVED_WITHIN if "from" in words[-_MOVED_WITHIN:] else _ARRANGED_WITHIN
    put = words[-2:-1] in (["back"], ["off"]) and "put" in words[-within:]  # "was put back to" Friday
    return words[-1:] == ["to"] and (put or not _MOVED.isdisjoint(words[-within:]))


def _is_arranging(near: list[str]) -> bool:
    return any(one in _ARRANGING and then not in _AUTHORITIES for one, then in pairwise(near))


def is_waited_for(before: list[str], after: list[str], *, now: bool) -> bool:
    """Whether words wait for what is on the calendar on a day after them: "held without bail until a hearing on", with
    no "ended it" behind it; and where no past tense is told, ``now``, "awaits a ruling on", "are calling for a rally
    on", "comes ahead of a summit on"."""
    lead = before[:-1] if before[-1:] == ["on"] else before
    if lead[-1:] == []:
        return False
    if now and _is_hoped_for(before):
        told = first_verb(after)
        return told != "past" and (told is not None or before[-1:] == ["before"])
    if is_stage_set_for(before):
        return True
    near = lead[-_WAITING_WITHIN:-1]
    waited_for = lead[-1] in _AWAITED and not _WAITING.isdisjoint(near)
    if not waited_for and not (now and _is_awaited_now(before, lead[-1], near, after)):
        return False
    return first_verb(after) != "past"


def _is_awaited_now(before: list[str], last: str, near: list[str], after: list[str]) -> bool:
    """Whether the words near a day, of which ``last`` stands right before it, wait for what is on the calendar."""
    if after[:2] == ["'", "s"]:  # "fans are flocking to the city for Friday's final"
        return last == "for" and not PROGRAM.isdisjoint(after[2 : 2 + _NAMED_WITHIN]) and _BLAMES.isdisjoint(near)
    ahead = last in PROGRAM and ("ahead", "of") in pairwise(near)
    return ahead or not _AWAIT.isdisjoint(near) or is_called_for(before)


def _is_hoped_for(before: list[str]) -> bool:
    """Whether words tell what the hopes are of: "chances of a deal before" June."""
    near = before[-_HOPES_WITHIN:]
    return any(word in _HOPES and then in _HOPES_FOR for word, then in pairwise(near)) and "since" not in near


def is_told_to(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a time is that of what somebody was told to do: "was ordered to appear in court on", with no "but he
    fled" behind it. ``before`` are the words from the participle on, with the one before it in front."""
    if (
        len(before) < _SHORTEST_ORDER
        or before[0] not in _BE_TOLD
        or before[1] not in _TOLD
        or not _BUT.isdisjoint(after[:2])
    ):
        return False
    to_do = before[3:] if before[2:3] == ["not"] else before[2:]
    now = before[0] in _ARE  # "residents are urged to move their cars on"
    return to_do[:1] == ["to"] and to_do[1:2] != [] and (now or to_do[1] in _ON_ORDERS)


def was_meant_for(words: Sequence[str]) -> bool:
    """Whether words tell what a date after them was once for: "first scheduled for", "was to have been paid in"."""
    last = list(words[-_WAS_TO_WITHIN:])
    if any(last[at] in _WAS and last[at + 1 : at + 3] == ["to", "have"] for at in range(len(last))):
        return True
    at = len(words) - 2
    if words[-1:] not in (["for"], ["on"]) or at < 1 or words[at] not in _MEANT:
        return False
    return words[at - 1] in _AT_FIRST or list(words[max(0, at - 2) : at]) == ["had", "been"]


def came_to_nothing(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether what a date is arranged for was dropped: "a march called for" 14 April "did not take place"."""
    if _SET_FOR.isdisjoint(before):
        return False
    if list(after[:3]) == ["did", "not", "take"] or list(after[:3]) == ["did", "not", "happen"]:
        return True
    return after[:1] != [] and after[0] in _WAS and after[1:2] != [] and after[1] in _DROPPED
