"""Which way a time looks that stands in what somebody says: "said that the agreement on Thursday will be on tax"."""

from timeline.dates.direction.beside_names import to_stop
from timeline.dates.direction.clause_verbs import Verb, first_verb, may_be_verb
from timeline.dates.direction.happenings import is_of_what_happened
from timeline.dates.direction.months import SAYS_WHEN
from timeline.dates.direction.word_tenses import Tense

_JOINS = frozenset("but and that".split())
_GOES_FROM = (["from"], ["after"], ["until"])
_YEAR_ENDED = (["year", "ended"], ["year", "ending"])
_NO_SUBJECT = SAYS_WHEN | frozenset("it they he she we i to of for about with reporters".split())


def of_what_is_said(before: list[str], verb: Verb, after: list[str], *, of_day: bool) -> Tense | None:
    """Which way a time looks whose own verb follows that of saying, the last ``verb`` of the words ``before`` it; None
    where it does not tell. ``of_day`` is whether the time is a day."""
    of_then = _said_of_then(before, verb, after)
    if of_then is not None:
        return of_then
    if after[:1] == ["will"] and _is_of_next_clause(before, verb):
        return "present"  # "has no agenda but one session on Saturday will be on oil"
    if _is_of_said(before, verb) and first_verb(to_stop(after)) == "future":
        return "future"  # "said that the firmest agreement on Thursday will be on tax"
    return "possible" if not of_day and _is_of_forecast(before, verb, after) else None


def _said_of_then(before: list[str], verb: Verb, after: list[str]) -> Tense | None:
    """Which way a time looks that opens what is said to come, "said from" May "a body will pay", or ends a year that
    may be over, "in the year ended" May 31 "will be"; None for others."""
    if before[verb.first] == "said" and before[verb.after :] in _GOES_FROM:
        return "future" if first_verb(to_stop(after)) == "future" else None
    year = before[-2:] in _YEAR_ENDED or before[-3:-1] in _YEAR_ENDED
    return "possible" if year and first_verb(after[:1]) == "future" else None


def _is_of_said(before: list[str], verb: Verb) -> bool:
    """Whether a time stands in the subject of what is said, before its verb: "said that the agreement on"."""
    return before[verb.after : verb.after + 1] == ["that"] and "," not in before[verb.after :]


def _is_of_next_clause(before: list[str], verb: Verb) -> bool:
    """Whether a time stands in the subject of a clause that begins after a verb of the past, and nothing befell on it:
    "but one session on", "he said the session on"."""
    lead = before[verb.after : -1] if before[-1:] == ["on"] else before[verb.after :]
    said = before[verb.first] == "said" and len(lead) > 1
    begun = said or not _JOINS.isdisjoint(lead[:-1])
    return verb.tense == "past" and begun and not is_of_what_happened(before, may_be_verb)


def _is_of_forecast(before: list[str], verb: Verb, after: list[str]) -> bool:
    """Whether a time is of what is said to come: "said arrivals in" July "might reach"."""
    said = before[verb.after :]
    led = before[verb.first] == "said" and len(said) > 1 and said[0] not in _NO_SUBJECT and "," not in said
    return led and first_verb(to_stop(after)) in ("future", "possible")
