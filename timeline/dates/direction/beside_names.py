"""What the words right beside a name of a time tell of it, whatever the verb: "the April 20 explosion", "on
Friday, which drew 900 guests".

Where they only show that the verb tells of something else, as in "scrapped a decision to reopen on Monday", neither
direction is told, and the nearer of the two days is meant.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile

from timeline.dates.direction.clause_verbs import Verb, first_verb
from timeline.dates.direction.happenings import BEFELL
from timeline.dates.direction.months import DECIDED
from timeline.dates.direction.plans import goes_on_to
from timeline.dates.direction.programs import (
    is_ahead_of,
    is_called_for,
    is_for_meeting,
    is_in_fear,
    is_of_program,
    is_to_be_held,
)
from timeline.dates.direction.word_tenses import Tense

_PACTS = frozenset("accord accords pact pacts treaty truce armistice ceasefire agreement agreements communique".split())
_HAS_BEFALLEN = BEFELL | frozenset(
    "blowout spill eruption flood floods mudslide tornado wildfire meltdown mutiny lynching disaster tragedy "
    "catastrophe sinking tsunami uprising crackdown".split()
)  # what goes on for long is over where a name says which one is meant: "the April 20 spill", "the May pact"
_BEFORE_NOUN = frozenset("the its his her their our this that a an 's".split())
_NO_NOUN = frozenset(
    ", . ; : - – — ' \" ( ) of in on at to by for from with into over under after before during until since and or but "
    "as when where who which that while if the a an".split()
)
# "The May 28 fire drill" and "the June storm season" are nothing that befell anybody.
_OF_NO_EVENT = frozenset(
    "drill drills sale sales plan plans warning warnings risk risks threat threats alarm alarms station department "
    "brigade test tests season prevention exercise exercises insurance cover signing deadline talks".split()
)
_NOUN_WITHIN = 4  # words: "the April 20 offshore oil well blowout"
_JOINS = frozenset("and or again then on".split())
_AND_NOW = (["and", "today"], ["and", "yesterday"])  # "the moves on Friday and today show it"
_WHEN = frozenset("when where".split())
_RELATIVES = _WHEN | {"which", "who"}
_STOPS = frozenset(', . ; : " ”'.split())
_VERB_WITHIN = 4  # words from "when" to the verb of its clause: "when the new cabinet took office"
_NOT_YET = frozenset("expected due scheduled set supposed to has have".split())  # "when he was due to plead"
_BEFORE_DONE = frozenset("previously already earlier".split())
_OWNERS = frozenset("its his her their".split())
_AWAITED = frozenset(
    "ahead before until wait waits waiting await awaits awaiting expected".split()
)  # "its June ruling"
_ARTICLES = (["a"], ["an"], ["the"])
_FOUND_OUT = frozenset("forecast estimate survey analysis memo letter e-mail email".split())  # "a May forecast"
_SAID_OR_DONE = frozenset("decision ruling verdict speech letter statement authorization".split())
_DONE = frozenset("declared announced reported published paid agreed approved".split())
_INTENTS = frozenset(
    "decision decisions plan plans proposal order request bid deal agreement promise pledge offer move attempt summons "
    "invitation permission right chance opportunity".split()
)
_INTENT_WITHIN = 12  # words: "a decision to reopen the old dock of the port on"
_LIKELY = frozenset("likely expected due set scheduled certain bound supposed poised".split())
_BEGINNING = frozenset("starting beginning commencing".split())
_THEN = frozenset("on from this next".split())
_RUNS_OUT = frozenset("expiring maturing lapsing".split())
_COMPARED = frozenset(
    (("against", "the"), ("against", "a"), ("down", "from"), ("up", "from"), ("compared", "with"), ("compared", "to"))
)
_AMOUNT_WITHIN = 8  # words: "down from 15 million barrels a day in"
_ON_OR_IN = (["on"], ["in"])
_LEADS_IN = (*_ON_OR_IN, ["between"])
_DIVIDENDS = frozenset("dividend dividends payout payouts".split())
_SHIPPED = frozenset("shipment delivery arrival".split())
_TRADES = frozenset("bought sold buy sell buys sells purchased ordered tender tenders contracts".split())
_SHIPPED_WITHIN = 12  # words: "for west coast shipment in six lots between"
_CAUSES = frozenset((("because", "of"), ("owing", "to"), ("thanks", "to")))
_FIXED = frozenset("fixed set named picked chose".split())
_DATE = frozenset("date deadline day".split())
_DATE_WITHIN = 6  # words: "as the new record date", "as the earliest possible date"
_ASKS = DECIDED | {"required", "requires", "require"}
_SAYS = frozenset("said says told added reported announced".split())
_SOURCE_WITHIN = 5  # words: "a spokesman for it said"
_WHERE = (["where"], ["when"])
_WAS_DUE = frozenset("due scheduled expected supposed meant set slated".split())
_WAS = frozenset("was were".split())
_HAD_SAID = frozenset(  # "had said it would open on" Monday, which may be over
    ("had", said) for said in "said told promised vowed warned announced stated predicted pledged indicated".split()
)
_BUT = frozenset("but however".split())
_AT_FIRST = frozenset("first originally initially once".split())  # "first planned to come in"
_AFRAID = frozenset("scared unprepared prepared".split())  # of what is to come, and no past form
_BE = frozenset("is are am isn't aren't he's she's they're we're you're i'm".split())


def of_words_beside(
    before: list[str], after: list[str], is_verb: Callable[[str], bool], *, of_day: bool
) -> Tense | None:
    """Which way a name looks by the words right before and after it; None where they do not tell.

    ``of_words_beside("victims of the".split(), ["explosion"], is_verb, of_day=True)`` is ``"surely past"``. ``of_day``
    is whether the name is that of a day.
    """
    if before[-1:] and (before[-1] in _BEFORE_NOUN or before[-1].endswith("'s")) and _befell(after, is_verb):
        return "surely past"
    owned = before[-1:] != [] and (before[-1] in _OWNERS or before[-1].endswith("'s"))
    if owned and _AWAITED.isdisjoint(before) and not _SAID_OR_DONE.isdisjoint(after[:1]):
        return "past"  # "the panel's January decision"
    if before[-1:] in _ARTICLES and not _FOUND_OUT.isdisjoint(after[:1]) and _is_not_awaited(before, after):
        return "past"
    if len(before) > 1 and before[-1] in _DONE and before[-2] in _BEFORE_DONE:
        return "past"
    if _is_compared(before) or (of_day and after[:2] in _AND_NOW):
        return "past"
    return "future" if _is_after_tomorrow(before) else _of_relative(after, of_day=of_day)


def _is_not_awaited(before: list[str], after: list[str]) -> bool:
    """Whether nothing around a name waits for what it describes: not "ahead of the May survey"."""
    return _AWAITED.isdisjoint(before) and first_verb(to_stop(after[1:])) not in ("future", "possible")


def _is_compared(before: list[str]) -> bool:
    """Whether a time is that of an amount that another is compared with: "down from 15 cents in" December."""
    if before[-1:] not in _ON_OR_IN:
        return False
    near = before[-_AMOUNT_WITHIN:-1]
    at = next((at for at, pair in enumerate(pairwise(near)) if pair in _COMPARED), None)
    amount = near[at + 2 :] if at is not None else []
    return amount[:1] != [] and amount[0][0].isdigit() and "to" not in amount


def _befell(after: Sequence[str], is_verb: Callable[[str], bool]) -> bool:
    """Whether the noun that a name describes is of what has happened: "explosion", "oil well blowout"."""
    for at, word in enumerate(after[:_NOUN_WITHIN]):
        if word not in _PACTS and (word in _NO_NOUN or is_verb(word)):
            return False
        if word in _PACTS or word in _HAS_BEFALLEN:
            return _OF_NO_EVENT.isdisjoint(after[at + 1 : at + 2])
    return False


def _is_after_tomorrow(before: Sequence[str]) -> bool:
    """Whether a name goes on from tomorrow: "tomorrow and again on" Friday."""
    at = len(before)
    while at and before[at - 1] in _JOINS:
        at -= 1
    return 0 < at < len(before) and before[at - 1] == "tomorrow"


def _of_relative(after: list[str], *, of_day: bool) -> Tense | None:
    """Which way the clause that hangs on a name looks: "on Friday, which drew 900", "on Friday when she will". The
    contract for June, "June which was unchanged", is told by no such clause."""
    clause = after[1:] if after[:1] == [","] else after
    if not clause or clause[0] not in (_RELATIVES if of_day else _WHEN):
        return None
    near = to_stop(clause[1 : 1 + _VERB_WITHIN])
    kind = first_verb(near)
    if kind == "past":
        return "past" if _NOT_YET.isdisjoint(near) else None
    return "future" if kind == "future" and "will" in near and clause[0] in _WHEN else None


def to_stop(words: Sequence[str]) -> list[str]:
    """The words up to a comma, a full stop or the end of a quotation: ``to_stop("it fell , he said".split())`` is
    ``["it", "fell"]``."""
    return list(takewhile(lambda word: word not in _STOPS, words))


def without_source(after: list[str]) -> list[str]:
    """The words behind a name without who said so, where that is all: nothing of ", they said"."""
    said = to_stop(after[1:]) if after[:1] == [","] else []
    return [] if 0 < len(said) <= _SOURCE_WITHIN and not _SAYS.isdisjoint((said[0], said[-1])) else after


def is_of_the_nearest(before: list[str], verb: Verb | None, after: list[str]) -> bool:
    """Whether a verb told in the past is of another day than the name behind it, or may be: "got word of fair weather
    starting" Friday, "called for a rally on" Monday, "was due to open on Tuesday, but"."""
    if after[:2] == ["'", "s"] and is_of_program(before, verb, after[2:]):
        return True
    if before[-2:] in (["before", "a"], ["before", "an"]):
        return True  # "announced shows in March before a" June "festival"
    told_by = before[-2:-1] if before[-1:] in _LEADS_IN else before[-1:]
    if not _RUNS_OUT.isdisjoint(told_by) or _is_fixed(before, after):
        return True  # "a deal expiring on" June 30
    if (
        _is_of_paper(before)
        or _is_for_shipment(before, verb)
        or (verb is not None and _hangs_on_noun(before, verb, after))
    ):
        return True
    if is_for_meeting(before, after):
        return True
    if (after[:1] != ["'"] and is_ahead_of(before, verb)) or (after[:1] == ["to"] and _is_likely(before)):
        return True
    if verb is None or verb.tense == "present":
        return False
    if verb.tense == "past":
        had_been_due = before[verb.first] == "had" and not _WAS_DUE.isdisjoint(before[verb.first : verb.after])
        would = after[:1] in _WHERE and "would" in after[: 2 + _VERB_WITHIN]
        return (
            begins_on(before)
            or is_to_be_held(before, verb)
            or had_been_due
            or would
            or is_in_fear(before)
            or is_called_for(before)
            or _is_intended(before, verb)
        )
    at_first = before[verb.first] == "planned" and not _AT_FIRST.isdisjoint(before[verb.first - 1 : verb.first])
    put_off = (at_first or was_due(before)) and after[:1] == [","]
    overtaken = put_off or ((at_first or _was_due_on(before, verb)) and not _BUT.isdisjoint(after[:2]))
    would = "would" in before[max(0, verb.first - 1) : verb.first + 1]
    return overtaken or (would and not _HAD_SAID.isdisjoint(pairwise(before[: verb.first])))


def is_asked_before(before: list[str], verb: Verb | None) -> bool:
    """Whether a time is a deadline for what was asked or promised: "asked to send their paper before" July, "a promise
    to try to agree before" July."""
    if before[-1:] != ["before"] or verb is None:
        return False
    asked = before[verb.first] in _ASKS and goes_on_to(before[verb.after :])
    return asked or _is_intended(before, verb)


def _is_of_paper(before: list[str]) -> bool:
    """Whether a time is that of a share's payments: "dividends of six cents for" April, "holders of record on"."""
    of_record = before[-2:] == ["of", "record"] or before[-3:] == ["of", "record", "on"]
    of_record = of_record or list(before[-3:]) in (
        ["shareholders", "registered", "on"],
        ["holders", "registered", "on"],
    )
    return of_record or (before[-1:] == ["for"] and not _DIVIDENDS.isdisjoint(before))


def _is_for_shipment(before: list[str], verb: Verb | None) -> bool:
    """Whether a time is that of goods to be sent: "bought 300 tonnes for shipment in six lots between" May."""
    near = before[-_SHIPPED_WITHIN:] if verb is None else before[max(verb.after, len(before) - _SHIPPED_WITHIN) :]
    leads = before[-1:] in _LEADS_IN or (before[-1:] == ["and"] and "between" in near)
    sent = leads and "for" in near and not _SHIPPED.isdisjoint(near[near.index("for") :])
    return sent and not _TRADES.isdisjoint(before)


def _hangs_on_noun(before: Sequence[str], verb: Verb, after: Sequence[str]) -> bool:
    """Whether a time is of the noun beside it more than of the verb: "have booked a trip in" August, "will look poor
    because of low sales in" January, "will gain from its purchase in" December "of a yard"."""
    if before[verb.first] == "booked":
        return True
    of_noun = before[-1:] == ["in"] and len(before) - 1 > verb.after and after[:1] == ["of"] and "year" not in after
    of_cause = not _CAUSES.isdisjoint(pairwise(before[verb.after :]))
    return verb.tense in ("future", "possible") and (of_noun or of_cause)


def _is_fixed(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a day is one that somebody set for something: "fixed" April 24 "as the date for a vote"."""
    return not _FIXED.isdisjoint(before[-1:]) and after[:1] == ["as"] and not _DATE.isdisjoint(after[:_DATE_WITHIN])


def was_due(before: list[str]) -> bool:
    """Whether words tell what was to come when something else had happened: "it was due to open on"."""
    return not _WAS_DUE.isdisjoint(before) and not _WAS.isdisjoint(before) and goes_on_to(before)


def begins_on(before: Sequence[str]) -> bool:
    """Whether words tell that something begins at the time right after them: "the year starting on" Saturday."""
    lead = before[:-1] if before[-1:] and before[-1] in _THEN else before
    return not _BEGINNING.isdisjoint(lead[-1:])


def _was_due_on(before: list[str], verb: Verb) -> bool:
    """Whether something was to come on the day named next: "it was due to open on", "the tests were due on"."""
    due = before[verb.first] in _WAS_DUE and not _WAS.isdisjoint(before[max(0, verb.first - 1) : verb.first])
    return was_due(before) or due


def _is_likely(before: Sequence[str]) -> bool:
    """Whether words stand before a name that tell what is to come on it: "was likely on" Monday "to gain strength"."""
    last = before[:-1] if before[-1:] == ["on"] else before
    return not _LIKELY.isdisjoint(last[-1:])


def _is_intended(before: Sequence[str], verb: Verb) -> bool:
    """Whether a name ends what was intended, with no verb behind it: "scrapped a decision to reopen the dock on"."""
    low = max(0, len(before) - _INTENT_WITHIN)
    at = next((at for at in range(low, len(before)) if before[at] in _INTENTS), None)
    return at is not None and verb.first < at and before[at + 1 : at + 2] == ["to"] and goes_on_to(before[at:])


def is_afraid_to(before: list[str], verb: Verb) -> bool:
    """Whether words tell how somebody looks at what is to come: "is unprepared to face the panel on" Friday."""
    if before[verb.first] not in _AFRAID or not verb.first:
        return False
    return before[verb.first - 1] in _BE and goes_on_to(before[verb.after :])
