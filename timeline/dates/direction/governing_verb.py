"""Which way a bare name of a day, month or season points: the tense of the verb that governs it."""

import re
from collections.abc import Callable

from timeline.dates.direction.arranged import came_to_nothing, is_arranged_for, is_told_to, is_waited_for, was_meant_for
from timeline.dates.direction.beside_names import (
    begins_on,
    is_afraid_to,
    is_asked_before,
    is_of_the_nearest,
    of_words_beside,
    to_stop,
    was_due,
    without_source,
)
from timeline.dates.direction.clause_verbs import Verb, first_verb, may_be_verb
from timeline.dates.direction.clause_words import without_aside, words_of_clause
from timeline.dates.direction.contracts import of_contract
from timeline.dates.direction.deadlines import SAYS, WEEKDAY_NAMES, deadline_word, of_deadline
from timeline.dates.direction.fixed_words import is_day, of_fixed_words
from timeline.dates.direction.happenings import HAPPENED, is_of_what_happened
from timeline.dates.direction.months import DECIDED, SAYS_WHEN, is_quoted, of_month
from timeline.dates.direction.not_governed import (
    is_after_event,
    is_compared_with,
    is_in_clause_to_come,
    is_of_next_meeting,
)
from timeline.dates.direction.owners import of_owner
from timeline.dates.direction.plans import awaits, goes_on_to, is_meant_for, is_still_to_do, is_supposed
from timeline.dates.direction.quarters import FORETELLS, are_figures, foretold, is_estimated
from timeline.dates.direction.reported import of_what_is_said
from timeline.dates.direction.verbs_before import verb_before
from timeline.dates.direction.word_tenses import Tense, tense_of
from timeline.dates.lexicon import WEEKDAYS
from timeline.dates.posts import LONGEST_POST, is_post
from timeline.dates.stamps import is_in_stamp

TOLD_AS_PAST: frozenset[Tense | None] = frozenset({"surely past", "past"})
BACK = TOLD_AS_PAST | {"likely past"}
AHEAD: frozenset[Tense | None] = frozenset({"future", "possible", "perhaps"})
Look = Callable[[], Tense | None]  # which way the governing verb looks; worked out only where the answer counts

_SAID_THAT = re.compile(r" that (?:he|she|it|they|we|the|his|her|its|their|an?)\b")
_WAS_LIKELY = re.compile(r" (?:was|were) (?:(?:most|very|more|less) )?(?:un)?likely\b")
_OWNER = re.compile(r" ?['’]s\b")
_OPENING_MARKS = ' \n"“‘('
# Before a day without a verb they show that a post is of what is over: "pics from Saturday", "3 dead in crash Tuesday".
_TOLD_BACK = HAPPENED | frozenset(
    "since after photo photos pic pics pictures thanks thank congrats congratulations recap dead hurt injured "
    "arrested".split()
)
_RESULTS_OF = ["results", "from"]  # but "results thurs" are to come
_DOING = frozenset("preparing planning going hoping threatening".split())
_EXPECTS = frozenset("it he she they we who which officials".split())
_THINKS = frozenset("thought believed hoped feared knew said".split())  # "thought Friday would be the last day"
_MAY_COME = frozenset("would could might planned intended hoped aimed".split())
_HOUR = re.compile(r"\d ?[ap]\.?m\b|\d[:.]\d\d\b|\bnoon\b|\bmidday\b", re.IGNORECASE)
_WINDOW_BACK, _WINDOW_ON = 160, 160  # characters that a clause around a date rarely exceeds
_NO_ABBREVIATION = r"(?<!\b[A-Z]\.)(?<!\bvs\.)(?<!\b[MD]r\.)(?<!\bMrs\.)(?<!\bGen\.)(?<!\bSen\.)(?<!\bSt\.)"
# Of sentences and paragraphs, and where an agency begins its report: "HULL (CNN) -- Saturday saw marches".
_AGENCY = r"\((?:CNN|Reuters|AP|AFP|UPI|Bloomberg|Xinhua|PA|dpa)[^()\n]{0,12}\)\s*[-–—]{1,2}\s"
_BREAK = re.compile(rf"[.!?;*•·]{_NO_ABBREVIATION}[\"”’']*\s+(?=[\"“‘'A-Z])|\n\s*\n|(?<=\d)\n(?=[\"“A-Z])|{_AGENCY}")
# People who post begin sentences without a capital: "been up since dawn. back Friday".
_BREAK_OF_POST = re.compile(rf"{_BREAK.pattern}|(?<=[a-z]{{2}})[.!?]+\s+(?=[a-z])|\s?\.\.+\s?(?=[a-z])")
_MONTH = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)
_SPEAKERS = frozenset("it they he she we i".split())
_OPENERS = (["that"], ["which"], ["who"], [":"], [";"])


def no_verb() -> None:
    """The look of words without a verb."""


def tense(text: str, start: int, end: int) -> Tense | None:
    """The tense that governs the words at ``start``-``end``: the nearest verb before them in their clause,
    else the first one after; None where no verb is near."""
    if is_in_stamp(text, start):
        return None  # of the day of the stamp, whatever its entry tells
    low = reach = max(0, start - _WINDOW_BACK)
    for found in _breaks(text).finditer(text, low, start + 1):
        low = found.end()
    before = without_aside(words_of_clause(text[low:start].lstrip(_OPENING_MARKS)))
    rest = _after(text, end)
    after = words_of_clause(rest)
    fixed = of_fixed_words(text, start, end, before) or of_contract(text[start:end], before, after)
    if fixed is not None:
        return fixed
    deadline = deadline_word(before) if text[start:end] != "the night" else None  # "dug through the night"
    if _opens_clause(before, after) or (_opens_next(before, after) and not _names_weekday(text[start:end])):
        before = [word for word in before[-1:] if word not in _THINKS]
    verb = verb_before(before)
    if before[-1:] == ["since"]:
        return "surely past"
    if deadline is None:
        led = [*before, "the"] if text.startswith(("the ", "The "), start) else before
        if (beside := of_words_beside(led, after, may_be_verb, of_day=is_day(text[start:end]))) is not None:
            return beside
    meant = was_meant_for(before) and not _names_weekday(text[start:end])
    if meant or came_to_nothing(before, after):
        return None  # "first set for" April 25, which is most often near
    if is_meant_for(before) or (deadline is None and awaits(before, _tells_past)) or is_asked_before(before, verb):
        return "possible"
    if _is_ahead(before, verb, after, deadline):
        return "future"
    if deadline is None and (is_of_the_nearest(before, verb, after) or is_after_event(before, verb)):
        return None
    if deadline is None and _names_weekday(text[start:end]) and is_in_clause_to_come(before, verb):
        return "likely past"
    if deadline is not None:
        return of_deadline(deadline, before, verb, after, _names_weekday(text[start:end]))
    if (owned := _OWNER.match(text, end)) is not None:
        of_day = of_owner(before, verb, words_of_clause(_after(text, owned.end())))
        if of_day is not None:
            return of_day
    if _is_told_as_past(text, start, end, before, verb):
        return "past"
    if (verb is None or verb.tense == "present") and begins_on(before):
        return "past" if first_verb(after) == "past" else "future"
    if verb is not None and (told := of_what_is_said(before, verb, after, of_day=is_day(text[start:end]))) is not None:
        return told
    kind = verb.tense if verb is not None else first_verb(without_source(after) if len(before) > 1 else after)
    if (kind == "future" and was_due(before)) or (kind == "past" and _is_not_yet(before, verb, after)):
        return "perhaps" if kind == "future" and _names_weekday(text[start:end]) else "possible"
    if kind is None and _is_of_week(text[start:end]) and (is_post(text) or _is_notice(text, start, end)):
        return "likely past" if _is_told_back(before) else "possible"  # "party at ours Saturday"
    if text[max(start, end - 7) : end].lower() == "quarter":
        return _of_quarter(kind, before, verb, rest)
    if kind in ("past", "future") and _MONTH.search(text, start, end) is not None:
        if not before and is_quoted(text[reach:low], after):
            return "possible"
        return None if _is_said_ahead(before, verb, after) else of_month(kind, before, verb, rest)
    unsure = verb is not None and _may_come(kind, before, verb)
    return "perhaps" if unsure and _names_weekday(text[start:end]) else kind


def _may_come(kind: Tense | None, before: list[str], verb: Verb) -> bool:
    """Whether a verb tells what was to come, and may be over: "would", "he expected to", "they were preparing to"."""
    word, led = before[verb.first], before[max(0, verb.first - 1) : verb.first]
    if kind == "possible":
        return word in _MAY_COME
    was_doing = word in _DOING and led in (["was"], ["were"])
    return kind == "future" and (was_doing or (word == "expected" and not _EXPECTS.isdisjoint(led)))


def _is_told_back(before: list[str]) -> bool:
    """Whether the words before a day without a verb show that a post is of what is over: "pics from"."""
    return not _TOLD_BACK.isdisjoint(before) or before[-2:] == _RESULTS_OF


def _tells_past(word: str) -> bool:
    return tense_of(word) == "past"


def _is_ahead(before: list[str], verb: Verb | None, after: list[str], deadline: str | None) -> bool:
    """Whether a time is that of what words arrange, wait for or have still to do."""
    if after[:1] == ["unless"]:
        return True  # "threatens to strike on Friday unless it gets a deal"
    if verb is not None and before[verb.first] in DECIDED and _has_its_day(before[verb.after :]):
        return True
    now = verb is None or verb.tense not in BACK
    if is_arranged_for(before) or is_waited_for(before, after, now=now) or is_of_next_meeting(before):
        return True
    return deadline is None and _is_to_do(before, verb)


def _is_to_do(before: list[str], verb: Verb | None) -> bool:
    """Whether a time is that of what is still to be done: "has a week to pay before", "is unprepared to meet on"."""
    if verb is None:
        return False
    return is_still_to_do(before[verb.first], before[verb.after :]) or is_afraid_to(before, verb)


def _is_not_yet(before: list[str], verb: Verb | None, after: list[str]) -> bool:
    """Whether a verb of the past is of a condition or an order, and the time of what then comes."""
    return is_supposed(before, after) or (verb is not None and is_told_to(before[max(0, verb.after - 2) :], after))


def _is_said_ahead(before: list[str], verb: Verb | None, after: list[str]) -> bool:
    """Whether what is said on a day follows at once and is still to come: "said on June 1 it will redeem them"."""
    said = verb is not None and before[verb.first] in SAYS and before[verb.after :] == ["on"]
    return said and not _SPEAKERS.isdisjoint(after[:1]) and first_verb(after[1:2]) == "future"


def _is_told_as_past(text: str, start: int, end: int, before: list[str], verb: Verb | None) -> bool:
    """Whether a time is that of what has happened, though no verb in the past governs it."""
    if (verb is None or verb.tense not in TOLD_AS_PAST) and is_of_what_happened(before, may_be_verb):
        return True
    if is_compared_with(before, verb):
        return True
    if verb is None and len(before) > 1 and _WAS_LIKELY.match(text, end):
        return True  # "the growth in the March quarter was unlikely to last"
    if verb is None:
        return _SAID_THAT.match(text, end) is not None  # "his announcement Tuesday that he will go"
    # "In a move that may help, the Senate Monday passed it".
    return "," in before[verb.after :] and is_day(text[start:end]) and _tells_next(text, end)


def _of_quarter(kind: Tense | None, before: list[str], verb: Verb | None, rest: str) -> Tense | None:
    """Which way a quarter looks; None where that of a firm's own year or of figures to come is the nearer one."""
    if rest.startswith((" ended", ", ended")):
        return None  # "its second quarter ended January 31"
    after = words_of_clause(rest)
    if verb is not None and before[verb.first] in FORETELLS:
        kind = foretold(after) or kind
    if is_estimated(kind or first_verb(after), before, after):
        return "possible"
    return None if kind in ("future", "possible") and are_figures(before, after) else kind


def _has_its_day(words: list[str]) -> bool:
    """Whether a decision has its day and what was decided is still to come: "agreed Friday to meet again" Monday."""
    days = [at for at, word in enumerate(words) if word in WEEKDAY_NAMES]
    at = days[0] if days else len(words)
    return goes_on_to(words[at:]) and not any(word.endswith("ing") for word in words[at + 1 : at + 3])


def _is_of_week(name: str) -> bool:
    """Whether the name of a time holds a day of the week or ends in a number: "Sat 8pm", "Friday", "June 5"."""
    return is_day(name) or _names_weekday(name)


def _is_notice(text: str, start: int, end: int) -> bool:
    """Whether a short text names the hour of a day: "Quiz in the hall, Sunday 8pm" tells when to come."""
    return len(text) <= LONGEST_POST and _HOUR.search(text, start, end) is not None


def _tells_next(text: str, end: int) -> bool:
    """Whether the word right after a time is a verb that tells what happened then: "the Senate Monday passed"."""
    follows = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    return follows and first_verb(words_of_clause(_after(text, end))[:1]) == "past"


def _breaks(text: str) -> re.Pattern[str]:
    """What ends a clause in a text: sentences of a post are not told by their capitals."""
    return _BREAK_OF_POST if len(text) <= LONGEST_POST and is_post(text) else _BREAK


def _after(text: str, end: int) -> str:
    """What follows a place in its sentence, as far as a clause reaches."""
    stop = _breaks(text).search(text, end, end + _WINDOW_ON)
    return text[end : stop.start() if stop else end + _WINDOW_ON]


def _names_weekday(name: str) -> bool:
    return not WEEKDAYS.keys().isdisjoint(re.split(r"[\s.,]+", name.lower()))


def _opens_next(words: list[str], after: list[str]) -> bool:
    """Whether words open a clause of what is to come: "it was set up last year, and on" June 1 "it will close"."""
    led = words[-3:-1] == [",", "and"] and words[-1] in SAYS_WHEN
    return led and first_verb(to_stop(after)) == "future"


def _opens_clause(words: list[str], after: list[str]) -> bool:
    """Whether words open what is said, or a clause: the verb of "said that on June 1 it will go" comes after them."""
    if words[-1:] == ["that"] or not _THINKS.isdisjoint(words[-1:]):
        return first_verb(after[:1]) in ("future", "possible")  # "was worried that" Friday "could be worse"
    if words[-1:] == [] or words[-1] not in SAYS_WHEN:
        return False
    return words[-2:-1] in _OPENERS or (words[-2:-1] == ["but"] and first_verb(to_stop(after)) is not None)
