"""Which way the name of a month looks, which may describe a thing: "died in June", but "the June contract"."""

import re
from itertools import pairwise

from timeline.dates.direction.clause_verbs import Verb, first_verb, last_verb, may_be_verb
from timeline.dates.direction.clause_words import words_of_clause
from timeline.dates.direction.plans import PROGRAM, goes_on_to
from timeline.dates.direction.word_tenses import FUTURE, POSSIBLE, Tense

SAYS_WHEN = frozenset(
    "in on at since during by until till before after from between".split()
)  # before words that say when
DECIDED = frozenset(
    "agreed voted decided promised pledged vowed threatened offered ordered told asked urged invited chose".split()
)
PLEDGED = frozenset(
    "promised pledged vowed demanded ordered requested sought urged predicted proposed hoped wanted aimed".split()
)
# What looks ahead unless the day is just gone: "the quarter ends Jan. 31" may be said of one that is over.
_FUTURE_OR_NOT = frozenset("due deadline expires payable effective begins starts opens ends".split())
_IS = frozenset("is are be isn't aren't".split())
_ON: tuple[list[str], ...] = ([], ["on"], ["in"], ["early", "on"], ["late", "in"], ["early", "in"])
# Before a past form they show that it is no participle: "he resigned in June", but "the shares pledged in June".
_TOLD_OF = frozenset("was were been had has have he she they it we who and".split())
_PAST_HELPERS = frozenset("was were been had has have did".split())
_NO_PARTICIPLES = frozenset(
    "died began came went took gave fell rose grew ran spoke wrote broke drew flew fled chose shook since".split()
)
_NO_MAIN = frozenset(", usually often generally normally typically".split())  # "the prices, usually set in April"
_NEXT_CLAUSE = (["and"], ["but"])
_NEXT_AFTER_COMMA = ([",", "and"], [",", "but"])
_ARRANGES = frozenset(
    "called announced planned approved scheduled set backed booked arranged expected forecast saw unveiled accepted "
    "suggested had said told added reported bought sold offered traded shipped due named".split()
)
_PARTS_CLAUSES = frozenset("that which who , and but or before after until than from".split())
_BEGINS_CLAUSE = frozenset("since when after as because although though while".split())
_LONGEST_OBJECT = 8  # words of "power in a coup led by officers in"
# A noun after the name of a month, which then describes it: "the June contract", "August's low".
_DESCRIBED = re.compile(
    r"['’]s\b|-[A-Za-z]|\s+(?!(?:of|and|or|in|to|are|when|as|but|for"
    r"|with|after|before|the|a|an|they|he|she|it|we|that|which|who"
    r"|by|at|on|from|until|while|because|where|there|if|so|than"
    r"|then|into|ending|ahead|alone|not|only|its|his|her|their|our"
    r"|this|last|next|between|during|under|over|versus|vs|per)\b)([A-Za-z]+)"
)
_TRADED = frozenset(
    "delivery deliveries shipment shipments contract contracts futures cargo cargoes crop parcels fob cif lots "
    "spot".split()
)
_OPENS_SENTENCE = (["in"], ["during"])
_UNITS = frozenset("bushel bushels tonne tonnes ton tons".split())
_EACH = frozenset("a per".split())  # "July rose to 6 dollars a bushel", and not "the July total rose to 9,000 tonnes"
_PRICED = frozenset("cent cents bid bids offered traded ov points stg".split())
_PRICED_WITHIN = 8  # words: "climbed 4.4 cents", "was up 12.5 cents"
_DETERMINERS = (["the"], ["its"], ["their"], ["his"], ["her"], ["a"], ["'s"])
_PROGRAM_WITHIN = 2  # words: "the December 31 treaty deadline"
_LEADS_IN = frozenset("the early late mid end of beginning middle start and or".split())


def of_month(kind: Tense, before: list[str], verb: Verb | None, rest: str) -> Tense:
    """Which way the name of a month looks, that may describe a thing: "the June contract" of a time to come."""
    between = before[verb.after :] if verb is not None else before
    says_when = _says_when(between, rest) or (kind == "future" and between == ["for"])  # "set for June"
    if not says_when and _is_traded(before, words_of_clause(rest)):
        return "possible"  # goods are sold for months to come
    if verb is None:
        governs = all(word in _LEADS_IN or word in SAYS_WHEN for word in before)  # "In June, it closed"
    else:  # "They chose to go in June" hardly says when they chose
        governs = not goes_on_to(between) if kind == "past" else not _may_be_over(before, verb)
    if not says_when or not governs:
        return "likely past" if kind == "past" else "possible"
    if kind == "past" and verb is not None and _tells_when_done(before, verb, words_of_clause(rest)):
        return "surely past"
    if kind == "past" and verb is None and tells_only_of_past(words_of_clause(rest)):
        return "surely past"  # "In June, it closed"
    return kind


def _is_traded(before: list[str], after: list[str]) -> bool:
    """Whether the words around a month are of goods sold for it: "9,000 tonnes of" June, June "rose to $6 a ton"."""
    if not _TRADED.isdisjoint([*before, *after]) or not _UNITS.isdisjoint(before):
        return True
    return any(each in _EACH and unit in _UNITS for each, unit in pairwise(after))


def _tells_when_done(before: list[str], verb: Verb, after: list[str]) -> bool:
    """Whether a verb tells what was done in the month behind it: "died in", "was held in Leeds in" June."""
    between = before[verb.after :]
    if between in _ON:
        if after[:1] == ["that"]:
            return True  # "when I said in January that"
        return _is_told_of(before, verb) or _is_main(before, verb, after)
    done = _is_done_in(before[verb.first], between)
    return done and (_is_main(before, verb, after) or (_is_told_of(before, verb) and _is_last(after)))


def _is_done_in(verb: str, between: list[str]) -> bool:
    """Whether what was done has its object or its place before its month: "took power in a coup in".

    What was only arranged then may be still to come: "called an election in" September.
    """
    plain = between[-1:] == ["in"] and len(between) <= _LONGEST_OBJECT and _PARTS_CLAUSES.isdisjoint(between)
    return plain and verb not in _ARRANGES and verb not in DECIDED and verb not in PLEDGED


def _may_be_over(words: list[str], verb: Verb) -> bool:
    """Whether what looks ahead may be over: "the quarter ends" in January, but not what "is due" in January."""
    return words[verb.first] in _FUTURE_OR_NOT and _IS.isdisjoint(words[max(0, verb.first - 1) : verb.first])


def is_quoted(above: str, after: list[str]) -> bool:
    """Whether a month that opens its sentence is a contract with its price: "June climbed 4 cents"."""
    return _is_traded([], words_of_clause(above)) or not _PRICED.isdisjoint(after[:_PRICED_WITHIN])


def _is_told_of(words: list[str], verb: Verb) -> bool:
    """Whether a past verb tells what has happened: "he died", and not "must sell the shares pledged"."""
    leads = words[verb.first - 1] if verb.first else ""
    told = words[verb.first] in _NO_PARTICIPLES or (leads in _TOLD_OF and words[verb.first] not in _PAST_HELPERS)
    return told and tells_only_of_past(words)


def _is_main(words: list[str], verb: Verb, after: list[str]) -> bool:
    """Whether a past form is the one verb of its clause: "the store closed in" June, not "bonds sold in June fell"."""
    beside = words[max(0, verb.first - 2) : verb.first]
    subject = [word for word in words[: verb.first] if word != "since"]  # which may stand for "since then"
    alone = bool(beside) and _NO_MAIN.isdisjoint(beside) and last_verb(subject) is None
    return alone and tells_only_of_past(words) and (_is_last(after) or _ends_with(words, verb, after))


def _is_last(after: list[str]) -> bool:
    """Whether no verb of the same clause follows."""
    return after[:1] in _NEXT_CLAUSE or after[:2] in _NEXT_AFTER_COMMA or first_verb(after) is None


def _ends_with(words: list[str], verb: Verb, after: list[str]) -> bool:
    """Whether a clause before the main one ends here: "since it won control of the yard in" June ", it has"."""
    return after[:1] == [","] and not _BEGINS_CLAUSE.isdisjoint(words[max(0, verb.first - 4) : verb.first])


def tells_only_of_past(words: list[str]) -> bool:
    """Whether no word looks ahead, such as "will" or "could"."""
    return FUTURE.isdisjoint(words) and POSSIBLE.isdisjoint(words)


def _says_when(words: list[str], after: str) -> bool:
    """Whether a name of a month after these words says when something happens, and does not describe a thing as in
    "the June contract" and "figures for June"."""
    if words in _OPENS_SENTENCE:
        return True  # "In June sales rose"
    noun = _DESCRIBED.match(after)
    named = words[-1:] in _DETERMINERS and PROGRAM.isdisjoint(words_of_clause(after)[:_PROGRAM_WITHIN])
    described = named or (noun and not (noun[1] and may_be_verb(noun[1].lower())))
    if noun is not None and described:
        return False
    last = next((word for word in reversed(words) if word not in _LEADS_IN), None)
    return last is None or last in SAYS_WHEN
