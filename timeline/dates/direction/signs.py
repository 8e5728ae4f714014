"""The signs that tell the tense of a time in its clause, in the order in which they are asked."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Literal

from timeline.dates.direction.arranged import came_to_nothing, is_arranged_for, is_told_to, is_waited_for, was_meant_for
from timeline.dates.direction.awaited_programs import is_awaited_program
from timeline.dates.direction.beside_names import (
    begins_on,
    is_afraid_to,
    is_asked_before,
    is_of_the_nearest,
    of_words_beside,
    was_due,
    without_source,
)
from timeline.dates.direction.clause import Clause, rest_of_clause
from timeline.dates.direction.clause_verbs import first_verb, may_be_verb
from timeline.dates.direction.clause_words import words_of_clause
from timeline.dates.direction.deadlines import SAYS, WEEKDAY_NAMES, of_deadline
from timeline.dates.direction.happenings import HAPPENED, is_of_what_happened
from timeline.dates.direction.months import DECIDED, is_quoted, of_month
from timeline.dates.direction.not_governed import (
    is_after_event,
    is_compared_with,
    is_in_clause_to_come,
    is_of_next_meeting,
    opens_with_next,
)
from timeline.dates.direction.owners import of_owner
from timeline.dates.direction.plans import awaits, goes_on_to, is_meant_for, is_still_to_do, is_supposed
from timeline.dates.direction.quarters import FORETELLS, are_figures, foretold, is_estimated
from timeline.dates.direction.reported import of_what_is_said
from timeline.dates.direction.word_tenses import BACK, TOLD_AS_PAST, Tense, tense_of
from timeline.dates.posts import LONGEST_POST, is_post

_SAID_THAT = re.compile(r" that (?:he|she|it|they|we|the|his|her|its|their|an?)\b")
_WAS_LIKELY = re.compile(r" (?:was|were) (?:(?:most|very|more|less) )?(?:un)?likely\b")
_OWNER = re.compile(r" ?['’]s\b")
# Before a day without a verb they show that a post is of what is over: "pics from Saturday", "3 dead in crash Tuesday".
_TOLD_BACK = HAPPENED | frozenset(
    "since after photo photos pic pics pictures thanks thank congrats congratulations recap dead hurt injured "
    "arrested".split()
)
_RESULTS_OF = ["results", "from"]  # but "results thurs" are to come
_DOING = frozenset("preparing planning going hoping threatening".split())
_EXPECTS = frozenset("it he she they we who which officials".split())
_MAY_COME = frozenset("would could might planned intended hoped aimed".split())
_HOUR = re.compile(
    r"\d ?[ap]\.?m\b|\d[:.]\d\d\b|\bnoon\b|\bmidday\b"
    r"|,? \d\d? ?(?:[-–]|to|till?) ?\d\d?\b(?![.,]?\d)| at \d\d?\b(?![.,]?\d)",
    re.IGNORECASE,
)
_HOUR_REACH = 45  # characters after a day in which its hour stands
_QUARTER = re.compile(r"(?:\bquarters?|\bqtr|\bQ[1-4])\Z", re.IGNORECASE)
_MONTH = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)
_ENDED_IN = re.compile(rf",? ended(?: on| in)? (?:{_MONTH.pattern})", re.IGNORECASE)
_SPEAKERS = frozenset("it they he she we i".split())

# What a sign tells: a tense, or that no tense tells which way the time lies; None where it is not seen.
Told = Tense | Literal["untold"] | None
Sign = Callable[[Clause], Told]


def _right_after_since(clause: Clause) -> Told:
    return "surely past" if clause.before[-1:] == ["since"] else None


def _of_words_beside(clause: Clause) -> Told:
    led = clause.before
    if clause.text.startswith(("the ", "The "), clause.start):
        led = [*led, "the"]
    return of_words_beside(led, clause.after, may_be_verb, of_day=clause.is_of_a_day)


def _awaited_program(clause: Clause) -> Told:
    """ "Gearing up for the" May "election"; what was done before a month's may be over with it."""
    verb = clause.verb
    if not clause.is_of_a_day and verb is not None and verb.tense in BACK:
        return None
    return "possible" if is_awaited_program(clause.before, clause.after) else None


def _first_set_for(clause: Clause) -> Told:
    """ "First set for" April 25, which is most often near, and what was dropped: "a march called for" it "was called
    off"."""
    meant = was_meant_for(clause.before) and not clause.names_weekday
    return "untold" if meant or came_to_nothing(clause.before, clause.after) else None


def _meant_for(clause: Clause) -> Told:
    """ "Plans for" Friday, "asked to leave before" June 1."""
    before = clause.before
    return "possible" if is_meant_for(before) or is_asked_before(before, clause.verb) else None


def _awaited(clause: Clause) -> Told:
    return "possible" if awaits(clause.before, _tells_past) else None


def _tells_past(word: str) -> bool:
    return tense_of(word) == "past"


def _arranged(clause: Clause) -> Told:
    """What words arrange, wait for or have still to do: "agreed on Friday to meet again" Monday."""
    before, verb, after = clause.before, clause.verb, clause.after
    if after[:1] == ["unless"]:
        return "future"  # "threatens to strike on Friday unless it gets a deal"
    if verb is not None and before[verb.first] in DECIDED and _has_its_day(before[verb.after :]):
        return "future"
    now = verb is None or verb.tense not in BACK
    if is_arranged_for(before) or is_waited_for(before, after, now=now) or is_of_next_meeting(before):
        return "future"
    if opens_with_next(before) and first_verb(after) != "past":
        return "future"
    return "future" if clause.deadline is None and _is_to_do(clause) else None


def _is_to_do(clause: Clause) -> bool:
    """Whether a time is that of what is still to be done: "has a week to pay before", "is unprepared to meet on"."""
    before, verb = clause.before, clause.verb
    if verb is None:
        return False
    return is_still_to_do(before[verb.first], before[verb.after :]) or is_afraid_to(before, verb)


def _has_its_day(words: list[str]) -> bool:
    """Whether a decision has its day and what was decided is still to come: "agreed Friday to meet again" Monday."""
    days = [at for at, word in enumerate(words) if word in WEEKDAY_NAMES]
    at = days[0] if days else len(words)
    return goes_on_to(words[at:]) and not any(word.endswith("ing") for word in words[at + 1 : at + 3])


def _of_the_nearest(clause: Clause) -> Told:
    before, verb = clause.before, clause.verb
    return "untold" if is_of_the_nearest(before, verb, clause.after) or is_after_event(before, verb) else None


def _said_before_what_comes(clause: Clause) -> Told:
    """A weekday in a clause of what is to come that was itself over."""
    return "likely past" if clause.names_weekday and is_in_clause_to_come(clause.before, clause.verb) else None


def _of_deadline(clause: Clause) -> Told:
    told = of_deadline(clause.deadline or "", clause.before, clause.verb, clause.after, clause.names_weekday)
    return told or "untold"


def _of_owner(clause: Clause) -> Told:
    """ "Ahead of" Friday "'s vote"."""
    owned = _OWNER.match(clause.text, clause.end)
    if owned is None:
        return None
    return of_owner(clause.before, clause.verb, words_of_clause(rest_of_clause(clause.text, owned.end())))


def _told_as_past(clause: Clause) -> Told:
    """What has happened, though no verb in the past governs the time."""
    before, verb, text, end = clause.before, clause.verb, clause.text, clause.end
    if (verb is None or verb.tense not in TOLD_AS_PAST) and is_of_what_happened(before, may_be_verb):
        return "past"
    if is_compared_with(before, verb):
        return "past"
    if verb is None and len(before) > 1 and _WAS_LIKELY.match(text, end):
        return "past"  # "the growth in the March quarter was unlikely to last"
    if verb is None:
        return "past" if _SAID_THAT.match(text, end) else None  # "his announcement Tuesday that he will go"
    # "In a move that may help, the Senate Monday passed it".
    passed = "," in before[verb.after :] and clause.is_of_a_day and _tells_next(text, end)
    return "past" if passed else None


def _tells_next(text: str, end: int) -> bool:
    """Whether the word right after a time is a verb that tells what happened then: "the Senate Monday passed"."""
    follows = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    return follows and first_verb(words_of_clause(rest_of_clause(text, end))[:1]) == "past"


def _beginning(clause: Clause) -> Told:
    if clause.verb is not None and clause.verb.tense != "present":
        return None
    if not begins_on(clause.before):
        return None
    return "past" if first_verb(clause.after) == "past" else "future"


def _of_what_is_said(clause: Clause) -> Told:
    if clause.verb is None:
        return None
    return of_what_is_said(clause.before, clause.verb, clause.after, of_day=clause.is_of_a_day)


def _of_its_verb(clause: Clause) -> Told:
    """The tense of the verb before the time or else after it, as far as its kind lets that tell."""
    before, verb, after = clause.before, clause.verb, clause.after
    kind = verb.tense if verb is not None else first_verb(without_source(after) if len(before) > 1 else after)
    if kind == "future" and was_due(before):
        return "perhaps" if clause.names_weekday else "possible"
    if kind == "past" and _is_not_yet(clause):
        return "possible"
    if kind is None and _is_of_week(clause) and _is_of_a_post(clause):
        return "likely past" if _is_told_back(before) else "possible"  # "party at ours Saturday"
    if _QUARTER.search(clause.text, clause.start, clause.end) is not None:
        return _of_quarter(kind, clause)
    if kind in ("past", "future") and _MONTH.search(clause.text, clause.start, clause.end) is not None:
        return _of_month(kind, clause)
    return "perhaps" if clause.names_weekday and _may_come(kind, clause) else kind


def _is_not_yet(clause: Clause) -> bool:
    """Whether a verb of the past is of a condition or an order, and the time of what then comes."""
    before, verb, after = clause.before, clause.verb, clause.after
    return is_supposed(before, after) or (verb is not None and is_told_to(before[max(0, verb.after - 2) :], after))


def _is_of_week(clause: Clause) -> bool:
    """Whether the name of a time holds a day of the week or ends in a number: "Sat 8pm", "Friday", "June 5"."""
    return clause.is_of_a_day or clause.names_weekday


def _is_of_a_post(clause: Clause) -> bool:
    """Whether a time stands in a post, or in a short notice with its hour: "Quiz in the hall, Sunday 8pm"."""
    text = clause.text
    end = min(clause.end + _HOUR_REACH, clause.end + len(clause.rest))
    return is_post(text) or (len(text) <= LONGEST_POST and _HOUR.search(text, clause.start, end) is not None)


def _is_told_back(before: list[str]) -> bool:
    """Whether the words before a day without a verb show that a post is of what is over: "pics from"."""
    return not _TOLD_BACK.isdisjoint(before) or before[-2:] == _RESULTS_OF


def _of_quarter(kind: Tense | None, clause: Clause) -> Tense | None:
    """Which way a quarter looks; None where that of a firm's own year or of figures to come is the nearer one."""
    before, verb, after = clause.before, clause.verb, clause.after
    if clause.rest.startswith((" ended", ", ended")):
        return "past" if _ENDED_IN.match(clause.rest) else None  # "its second quarter ended January 31"
    if verb is not None and before[verb.first] in FORETELLS:
        kind = foretold(after) or kind
    if kind is None and ("note", ":") in pairwise(before):
        return "past"  # of a table of figures: "NOTE: Third qtr net includes a gain"
    if is_estimated(kind or first_verb(after), before, after):
        return "possible"
    return None if kind in ("future", "possible") and are_figures(before, after) else kind


def _of_month(kind: Literal["past", "future"], clause: Clause) -> Tense | None:
    """Which way a month looks that a verb governs."""
    if not clause.before and is_quoted(clause.text[slice(*clause.reach)], clause.after):
        return "possible"
    return None if _is_said_ahead(clause) else of_month(kind, clause.before, clause.verb, clause.rest)


def _is_said_ahead(clause: Clause) -> bool:
    """Whether what is said on a day follows at once and is still to come: "said on June 1 it will redeem them"."""
    before, verb, after = clause.before, clause.verb, clause.after
    said = verb is not None and before[verb.first] in SAYS and before[verb.after :] == ["on"]
    return said and not _SPEAKERS.isdisjoint(after[:1]) and first_verb(after[1:2]) == "future"


def _may_come(kind: Tense | None, clause: Clause) -> bool:
    """Whether a verb tells what was to come, and may be over: "would", "he expected to", "they were preparing to"."""
    verb, before = clause.verb, clause.before
    if verb is None:
        return False
    word, led = before[verb.first], before[max(0, verb.first - 1) : verb.first]
    if kind == "possible":
        return word in _MAY_COME
    was_doing = word in _DOING and led in (["was"], ["were"])
    return kind == "future" and (was_doing or (word == "expected" and not _EXPECTS.isdisjoint(led)))


OF_A_DEADLINE: tuple[Sign, ...] = (_right_after_since, _first_set_for, _meant_for, _arranged, _of_deadline)
OF_A_TIME: tuple[Sign, ...] = (
    _right_after_since,
    _of_words_beside,
    _first_set_for,
    _meant_for,
    _awaited_program,
    _awaited,
    _arranged,
    _of_the_nearest,
    _said_before_what_comes,
    _of_owner,
    _told_as_past,
    _beginning,
    _of_what_is_said,
    _of_its_verb,
)
