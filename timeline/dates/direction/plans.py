"""What is said of the days to come without a "will": "has a week to pay before Friday", "talks resume Friday", "if it
failed on Friday, they would strike"."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, takewhile

# A plural subject has these in the present alone: "polls open" is never told of the past, as "polls closed" is.
PLANNED = frozenset(
    "open reopen resume begin start meet reconvene convene end close conclude expire go goes head heads".split()
)
_GO = frozenset("go goes head heads".split())  # "to the polls", whoever does
_DID_NOT = frozenset("did didn't not never to".split())  # before "go to the polls" they tell of no vote to come
# Said of a day in the present tense they tell what is on the calendar: "the court hears the case on Monday".
_SCHEDULED = (
    "visit host welcome entertain face play travel return arrive leave vote debate testify appear hear head hold "
    "launch speak gather strike march tour fly depart sail compete perform pass lapse retire graduate join apply "
    "celebrate deliver undergo unveil publish decide discuss marry wed examine choose attend meet run"
).split()
_ES = {
    "testify": "testifies", "fly": "flies", "launch": "launches", "march": "marches", "pass": "passes",
    "apply": "applies", "undergo": "undergoes", "publish": "publishes", "discuss": "discusses", "marry": "marries",
}  # fmt: skip
_OF_PRONOUN = frozenset("reports moves turns marks".split())  # nouns, but for "it reports on Friday"
_PRONOUNS = frozenset("which who it he she".split())
_MANY = frozenset("they we who both".split())  # before the bare form of a verb
_SEVERAL = frozenset("pair couple trio people police men women children public crew family staff jury".split())
SCHEDULED = frozenset(_SCHEDULED)
SCHEDULED_OF_ONE = frozenset(_ES.get(base, f"{base}s") for base in _SCHEDULED) | _OF_PRONOUN | {"closes", "concludes"}
SCHEDULED_DOING = frozenset(
    "visiting hosting facing playing travelling traveling returning arriving leaving voting testifying appearing "
    "heading holding launching speaking gathering striking marching touring flying departing sailing performing "
    "meeting closing opening starting ending moving working coming going having seeing doing getting".split()
)
DETERMINERS = frozenset("a an the its his her their our my some still newly recently previously".split())
_NO_INFINITIVE = DETERMINERS | frozenset(
    "all some any more most other about almost nearly him them us me you both each every no one this that these those "
    "what which whom where less only have".split()
)  # after "to" they begin no infinitive, or as "to have left" one of what is done
_NO_PLURALS = frozenset("this is was has does us its his as s yes thus always perhaps".split())
_NEW_CLAUSE = frozenset("that which who and but as when before while whom whose , ; :".split())
_NO_SUBJECT = DETERMINERS | frozenset(
    "of in on at to by for from with into over under after before more most no all some many few several two three "
    "four first second last next this that these those each every or than not and".split()
)  # before a word in -s they show that it is a noun
_NO_OBJECT = frozenset("of and or were was are is have has had by than".split())  # after a noun in -s
_TO_THE_POLLS = ["to", "the", "polls"]
_HAS = frozenset("has have".split())
_IS = frozenset("is are am".split())
_WAITS = frozenset(  # for what comes: "is ready to sail on Friday", and not "is glad to see them win on Friday"
    "ready likely unlikely eager keen willing determined free bound certain sure poised able unable set reluctant "
    "under preparing waiting racing planning hoping trying threatening seeking aiming about going expected".split()
)
# Before an object, or after "and", these are the verb of a side, whose name is a plural or none: "Villa host Leeds".
_MEETS = frozenset("face host play visit welcome entertain meet".split())
_NO_SIDE = frozenset(
    "essential air rail space time foreign free train bus business sea road".split()
)  # "air travel to Oslo"
_RUNS = frozenset("run runs".split())
_LASTING = (["from"], ["until"], ["till"], ["for"], ["through"], ["to"])
_JOINS = frozenset("and but".split())
_SHUTS = frozenset(  # what closes on a day; an index closes at a figure
    "exhibition exhibit show play run gallery museum store shop bank plant mill mine office library school market "
    "restaurant theater theatre offer registration window".split()
)
_PARTS_OF_ONE = frozenset(
    "closes leaves returns arrives departs flies travels plays meets faces visits heads testifies appears speaks "
    "runs".split()
)
_DAY_NEXT: tuple[list[str], ...] = ([], ["on"], ["in"], ["next"], ["this"], ["again"], ["again", "on"])
_PLACES = frozenset("at in of from".split())
_PLACE_WITHIN = 5  # words of "of Hill High School" before the verb
_AFTER_NOUN = frozenset(
    "of in on at to by for from with into over under after before during until since around and or but as is are was "
    "were has have had will would could may might can must should , . ; :".split()
)
# "has a hearing on Friday": what somebody has on a day to come.
_ON_THE_CALENDAR = frozenset(
    "hearing meeting option appointment exam interview match game fight race date deadline vote election visit trip "
    "concert gig show surgery operation flight shift".split()
)
_FACED = frozenset("trial contest re-election reelection challenge fight poll test charge battle".split())
_NOT_FACING_NOW = frozenset("after was were been despite without of".split())  # "was freed after facing trial in May"
_FACED_WITHIN = 7  # words: "facing tough election fights in"
_NO_ONE_CLAUSE = frozenset("' \" ” ’ . ; : after".split())
_UNTIL = frozenset("until till".split())
_DEADLINE_WITHIN = 4  # words: "until the end of" is a deadline
_HAS_DETERMINERS = frozenset("a an another one two three its his her their".split())
_HAS_WITHIN = 5  # words: "an important second-round hearing"
_ON_ITS_WAY = ["on", "the", "way"]
_OPEN = frozenset("likely unlikely possible impossible".split())  # "no vote is likely before Friday"

PROGRAM = frozenset(  # what is on the calendar
    "game games match matches final race races fight bout debate vote election elections referendum primary concert "
    "concerts awards ceremony gala meeting meetings summit hearing hearings rally march protest protests parade show "
    "shows episode broadcast conference talks deadline visit trip trial auction launch debut".split()
)
_TO_COME = frozenset("delivery shipment arrival completion release publication installation launch loading".split())
_SAYS_WHEN = frozenset("in by on from during between around late early mid the of end beginning".split())

_IF = frozenset("if unless".split())
_NO_CONDITION = frozenset("as even know knew see saw wonder wondered doubt asked ask asking question tell say".split())
_OF_ANOTHER = frozenset("had that which who whose when where".split())  # verbs of what is over, or of another clause
_WOULD = frozenset("would could might".split())


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
    if verb in _IS and between[0] in _OPEN and len(between) <= 2:
        return True  # "rain is likely on" Sunday
    if verb in _HAS and _is_on_the_calendar(between):
        return True
    if verb in _IS and list(between[:3]) == _ON_ITS_WAY:
        return True
    if not goes_on_to(between) or "following" in between:
        return False
    return between[-1] == "before" or (verb in _IS and between[0] in _WAITS)


def _is_on_the_calendar(words: Sequence[str]) -> bool:
    """Whether somebody has something on a day to come: "a court hearing on", "an option in"."""
    last = words[:-1] if words[-1] in _SAYS_WHEN else words
    short = 1 < len(last) <= _HAS_WITHIN
    return short and last[0] in _HAS_DETERMINERS and last[-1].removesuffix("s") in _ON_THE_CALENDAR


def awaits(words: Sequence[str], tells_past: Callable[[str], bool]) -> bool:
    """Whether words wait for what comes: "until tunnels being dug reach it in", "with the party facing
    elections in" November."""
    facing = next((at for at in range(len(words) - 1, -1, -1) if words[at] == "facing"), None)
    if facing is not None and len(words) - facing <= _FACED_WITHIN and words[facing - 1] not in _NOT_FACING_NOW:
        return not (_FACED | _ON_THE_CALENDAR).isdisjoint(word.removesuffix("s") for word in words[facing:])
    until = next((at for at in range(len(words) - 1, -1, -1) if words[at] in _UNTIL), None)
    if until is None or len(words) - until <= _DEADLINE_WITHIN:
        return False
    clause = words[until + (words[until + 1] == "after") :]  # "until after he has met them"
    if not _NO_ONE_CLAUSE.isdisjoint(clause[1:]):
        return False
    finite = (at for at in range(1, len(clause)) if clause[at - 1] != "being" and tells_past(clause[at]))
    told = next(finite, None)
    # "Until he has met them on Friday" is still to come, "until he had met them" is over.
    return told is None or (clause[told] in _HAS and next(finite, None) == told + 1 and next(finite, None) is None)


def is_meant_for(words: Sequence[str]) -> bool:
    """Whether words tell what a time after them is meant for: "bought 30,000 tonnes of sugar for arrival in" June."""
    lead = list(words)
    while lead[-1:] and lead[-1] in _SAYS_WHEN:
        lead.pop()
    return lead[-2:-1] == ["for"] and lead[-1] in _TO_COME


def is_supposed(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a time is that of a condition told in the past: "if the board turned it down on" Friday ", they would".

    What would have been is over: "if he had left on" Friday ", he would have".
    """
    at = next((at for at, word in enumerate(before) if word in _IF), None)
    if at is None or not _NO_CONDITION.isdisjoint(before[max(0, at - 1) : at]):
        return False
    if not _OF_ANOTHER.isdisjoint(before[at:]):
        return False
    then = next((at for at, word in enumerate(after) if word in _WOULD), None)
    return then is not None and "," in after[:then] and "have" not in after[then : then + 3]


def is_planned(words: Sequence[str], place: int) -> bool:
    """Whether the word at ``place``, one of ``PLANNED``, is what several will do: "the talks resume"."""
    if words[place] in _GO:
        voting = list(words[place + 1 : place + 4]) == _TO_THE_POLLS
        return voting and _DID_NOT.isdisjoint(words[place - 1 : place])
    at = place
    if words[place - 1 : place] == [","]:  # "the talks, on hold since March, resume"
        at = next((at for at in range(place - 2, 0, -1) if words[at] == ","), 0)
    subject = words[at - 1] if at else ""
    if subject == "we":
        return True  # "we reopen at 9 on Monday"
    return subject.endswith("s") and len(subject) > 2 and subject.isalpha() and subject not in _NO_PLURALS


def is_scheduled(words: Sequence[str], place: int, is_verb: Callable[[str], bool]) -> bool:
    """Whether the word at ``place`` tells in the present tense what is on the calendar: "she testifies on Tuesday".

    It must be the verb of its clause and no noun such as "votes": something stands before it, and no other verb.
    """
    word, subject = words[place], words[place - 1] if place else ""
    if word == "closes" and subject not in _SHUTS and subject not in _JOINS:
        return False
    if word in _RUNS and words[place + 1 : place + 2] not in _LASTING:
        return False  # "two home runs on Friday"
    if subject in _JOINS and word in _PARTS_OF_ONE and words[place + 1 :] in _DAY_NEXT:
        return True  # "flew in on Tuesday and leaves on Friday"
    if subject == "," and word in SCHEDULED_OF_ONE and "," in words[: place - 1]:
        return True  # "the bill, passed last week, heads to the Senate"
    if subject == "," and word in _MEETS and "," in words[: place - 1] and _has_object(words, place):
        return True  # "France, who have won twice, meet Italy"
    if _is_of_a_side(words, place):
        return not any(map(is_verb, _clause_before(words, place)))
    if not subject.isalpha() or subject in _NO_SUBJECT or not _NO_OBJECT.isdisjoint(words[place + 1 : place + 2]):
        return False
    several = (
        subject in _MANY
        or (subject.endswith("s") and len(subject) > 2 and subject not in _NO_PLURALS)
        or subject in _SEVERAL
        or _is_of_several_in_place(words, place)
    )
    if (word in SCHEDULED and not several) or (word in _OF_PRONOUN and subject not in _PRONOUNS):
        return False
    return not any(map(is_verb, _clause_before(words, place)))


def _is_of_several_in_place(words: Sequence[str], place: int) -> bool:
    """Whether the bare verb at ``place``, right before a day, is of several somewhere: "seniors at Hill graduate"."""
    if words[place + 1 :] not in ([], ["on"], ["this"], ["next"]):
        return False
    at = next((at for at in range(place - 2, max(0, place - _PLACE_WITHIN), -1) if words[at] in _PLACES), 0)
    several = words[at - 1] if at else ""
    plural = several.endswith("s") and len(several) > 2 and several not in _NO_PLURALS
    return plural and _NO_SUBJECT.isdisjoint(words[at + 1 : place])


def _clause_before(words: Sequence[str], place: int) -> Iterator[str]:
    """The words of the clause before the word at ``place``, the nearest first."""
    return takewhile(lambda word: word not in _NEW_CLAUSE, reversed(words[:place]))


def _is_of_a_side(words: Sequence[str], place: int) -> bool:
    """Whether the word at ``place`` is what a side will do, in the plural: "Villa host Leeds", "Chelsea travel to"."""
    subject = words[place - 1] if place else ""
    if words[place] == "travel":
        return (
            words[place + 1 : place + 2] == ["to"]
            and subject.isalpha()
            and subject not in _NO_SUBJECT
            and subject not in _NO_SIDE
        )
    named = subject == "and" or (subject.isalpha() and subject not in _NO_SUBJECT)
    return words[place] in _MEETS and named and _has_object(words, place)


def _has_object(words: Sequence[str], place: int) -> bool:
    follows = words[place + 1] if place + 1 < len(words) else ""
    return follows.isalpha() and follows not in _AFTER_NOUN
