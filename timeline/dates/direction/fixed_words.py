"""Fixed words before a time, and which way they look: "see you Friday", "come Monday", "suspended from Friday"."""

import re

from timeline.dates.direction.captions import is_in_caption
from timeline.dates.direction.clause_verbs import last_verb, may_be_verb
from timeline.dates.direction.months import SAYS_WHEN
from timeline.dates.direction.plans import SCHEDULED
from timeline.dates.direction.word_tenses import Tense
from timeline.dates.posts import LONGEST_POST

_NOTHING_SET = frozenset("it this that today tomorrow here there he she they we what which who so".split())
_LONGEST_SET = 6  # words of "there is a second vote"
_TO_COME = (["come"], ["enjoy"], ["bring", "on"])
_HAS_COME = frozenset("has have had did to".split())  # "had come Friday", "did not come Friday"
_ASKS = frozenset("see call join meet text tell bring catch send give come stop tune save grab miss forget".split())
_ASKED = frozenset("you ya u y'all me us him her them it your our in by over out".split())
_BEFORE_ASKING = frozenset(". , ! ? : ; - – — … and but so or then pls please lol don't dont".split())
_SUSPENDED = frozenset(
    "suspended cancelled canceled banned barred closed shut grounded halted forbidden allowed".split()
)
_SUSPENDED_WITHIN = 8  # words: "are suspended on all lines from"
_UP_TO = frozenset("and to until till through".split())
_FROM_NOW_WITHIN = 6  # words: "from now until the end of"
_DAY_NAME = re.compile(r"day\Z|(?<![\dQq'’])\d\d?\Z|\b\d\d?(?:,| [a-z]+\.?) \d{4}\Z", re.IGNORECASE)
_HOUR_IN = re.compile(r"\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b", re.IGNORECASE)
_SHUTS = (["closed"], ["closed", "on"], ["closed", "from"], ["shut"], ["shut", "on"], ["shut", "from"])  # of a notice
_SHUT = frozenset(  # "Pool closed Saturday" of a notice
    "cafe shop store pool library school office surgery museum gallery pub bar restaurant gym clinic kitchen".split()
)
_DECLARES = (["declared"], ["proclaimed"], ["declaring"], ["proclaiming"])
_AS_A_DAY = re.compile(r" (?:as )?an? (?:[a-z]+ )?(?:day|holiday)\b")
_WISHES = (["wish", "it", "was"], ["wish", "it", "were"], ["wish", "today", "was"], ["wishing", "it", "was"])


def of_fixed_words(text: str, start: int, end: int, before: list[str]) -> Tense | None:
    """Which way fixed words before a time look: "see you Friday", "come Monday", "trains are suspended from Friday"."""
    if is_in_caption(text, start, end, before):
        return "past"
    if len(text) <= LONGEST_POST and (before in _SHUTS or (before[:1] and before[0] in _SHUT and before[1:] in _SHUTS)):
        return "possible"
    if before in _TO_COME or before[-3:] in _WISHES or _is_after_come(before) or _goes_from_now(before):
        return "future"  # "come Monday, he is gone", "I wish it was Friday", "an election come June"
    if _is_shown(before, text, start, end):
        return "future"
    if _is_set_for(before):
        return "possible"
    if before[-1:] in _DECLARES and _AS_A_DAY.match(text, end) is not None:
        return "possible"  # "declared Wednesday a day of mourning"
    if not before and text.startswith(" is ", end) and is_day(text[start:end]):
        return "future"  # "Tuesday is the last day to vote"
    return "future" if _is_asked(before) or _is_suspended_from(before, text[end : end + 2]) else None


def _is_shown(before: list[str], text: str, start: int, end: int) -> bool:
    """Whether words ask to watch what is shown at an hour of a day: 'for more, watch "The Mine"' Saturday at 10 p.m."""
    at = next((at for at, word in enumerate(before) if word == "watch"), None)
    if at is None or (at and before[at - 1] not in _BEFORE_ASKING):
        return False
    return text.startswith(" at ", end) or _HOUR_IN.search(text, start, end) is not None


def _goes_from_now(words: list[str]) -> bool:
    """Whether a stretch from now ends at a time: "between now and" September, "from now until the end of" June."""
    return any(
        words[at] == "now" and words[at - 1] in ("between", "from") and words[at + 1] in _UP_TO
        for at in range(max(1, len(words) - _FROM_NOW_WITHIN), len(words) - 1)
    )


def _is_after_come(before: list[str]) -> bool:
    return len(before) > 1 and before[-1] == "come" and _HAS_COME.isdisjoint(before[-3:-1])


def is_day(name: str) -> bool:
    """Whether the name of a time is that of a day, and not a month, a quarter or a year: "June 1", not "June 1990"."""
    return _DAY_NAME.search(name) is not None


def _is_asked(words: list[str]) -> bool:
    """Whether words ask for what is to come, or promise it: "see you" Friday, "don't miss it" on Sunday."""
    if _ASKS.isdisjoint(words) or words[-1:] in (["from"], ["about"], ["since"]):
        return False  # "tell me about" Friday
    for at in range(len(words) - 2, -1, -1):
        if words[at] in _ASKS and words[at + 1] in _ASKED and (not at or words[at - 1] in _BEFORE_ASKING):
            return last_verb(words[at + 1 :]) is None
    return False


def _is_suspended_from(words: list[str], after: str) -> bool:
    """Whether words tell what stops on the day after them: "trains are suspended from" Friday."""
    if words[-1:] != ["from"] or after[:1] in ("'", "’"):
        return False
    return any(
        words[at] in ("is", "are") and words[at + 1] in _SUSPENDED
        for at in range(max(0, len(words) - _SUSPENDED_WITHIN), len(words) - 2)
    )


def _is_set_for(words: list[str]) -> bool:
    """Whether words tell what is at the time named after them: "the vote is on" Sunday, "there is a vote" Sunday."""
    last = words[:-1] if words[-1:] in (["on"], ["in"]) else words
    if words[:2] in (["there", "is"], ["there", "are"]):
        return (
            len(last) <= _LONGEST_SET
            and last[-1] not in SAYS_WHEN
            and not any(may_be_verb(word) and word not in SCHEDULED for word in last[2:])
        )
    return len(last) > 1 and last[-1] in ("is", "are") and last[-2] not in _NOTHING_SET
