"""Ages, rates and what else has the form of a length: "a 17-year-old boy", "$5 a day", "3 min read"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Length
from timeline.dates.rates import is_rate
from timeline.dates.refusals.refusal import Beside, Clue, Refusal, beside, refused_by
from timeline.dates.surroundings import NOUN_NEXT
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_AGE = re.compile(r"[-–\s]+olds?\b|\s+(?:read|listen|watch)\b|\s+of\s+age\b|\s+(?:or|and)\s+night\b", _I)
STEP_BY_STEP = late_pattern(r"[-–](?:on|over|to|by)[-–](?:day|week|month|quarter|year)\b")  # "a year-on-year rise"
_RATE = late_pattern(
    r"(?:[\d,.]*\d|million|billion|trillion|percent|per cent|cents|dollars|hours|days|times|pounds|barrels|tons"
    r"|share|night|%)"
    r"(?:\s+[a-z]+)?\s+$",
    _I,
)
_WHAT_A = late_pattern(r"\b(?:such|what|many|(?:choose|pick|fix|name) (?:him )?)\s*$", _I)  # "what a day it was"
_UNIT_AS_WORD = late_pattern(
    r"\s+(?:care|labou?rers?|traders?|schools?|nursery|spa|trippers?|centre|center|shift|club|watchman|school|when)\b",
    _I,
)
_COMPARED = late_pattern(r"\s(?:before|prior)(?=[.,;]|\s*\Z)")
_MILLIONS = late_pattern(r"\b(?:hundred|thousand|[mb]illion)s?-\Z", re.IGNORECASE)  # "a 40-million-year-long age"
_TENS_SECOND = re.compile(r"(?:twenty|thirty|forty|fifty)-second")
_BEFORE_LENGTH = late_pattern(r"\b(?:an?|each|every|per|in|for|about|nearly|another|this|that) \Z", _I)
_TIMED = late_pattern(
    r"[ -](?:spots?|delays?|clips?|videos?|films?|ads?|adverts?|commercials?|pauses?|silence|penalt(?:y|ies)"
    r"|time-?outs?|bursts?|runs?|leads?|calls?|countdowns?|limits?|rules?|windows?|speech|intros?|intervals?|shots?|warnings?"
    r"|laps?|gaps?|advantage|breaks?|segments?|trailers?|routines?|sprints?|recordings?|messages?|timers?|exposures?|rounds?)\b",
    _I,
)
_NAMED_AFTER = late_pattern(r"\d\s+[A-Z][a-z]+$")
_AGED = late_pattern(r"\baged\s+$")
_IN_AS = late_pattern(r"\bin\s+as\s+$")
_ORDINAL = late_pattern(
    r"an?\s+(?:second|quarter)|(?:more|less)\s+than\s+a\s+quarter|(?:nearly|about|almost|over)\s+a\s+quarter", _I
)
_A_MINUTE = late_pattern(r"a\s+minute", _I)
_A_DAY = late_pattern(r"a\s+(?:day|night)", _I)
_OF = late_pattern(r"\s+of\b")
_AN = late_pattern(r"an?\s(?!single\b)", _I)


def _count(place: Beside) -> float | None:
    core = place.candidate.piece.meaning.core
    return core.count if isinstance(core, Length) else None


def _is_of_quarters(place: Beside) -> bool:
    core = place.candidate.piece.meaning.core
    return isinstance(core, Length) and core.unit == "Q"


def _is_one(place: Beside) -> bool:
    """Whether a length is one of its unit: "a day"."""
    return _AN.match(place.said) is not None and _count(place) == 1


CLUES: tuple[Clue, ...] = (
    Clue(True, lambda it: it.head.endswith(" .") and it.said[0].isdigit(), "It ran 1/8 mile in .3 seconds."),
    Clue(
        True,
        lambda it: _TENS_SECOND.fullmatch(it.said) and not _TIMED.match(it.tail) and not _BEFORE_LENGTH.search(it.head),
        "It was the twenty-second meeting.",
    ),
    Clue(True, lambda it: _NAMED_AFTER.search(it.said), "They bought 7 Days."),
    Clue(True, lambda it: _MILLIONS.search(it.head), "It was a 40-million-year-long age."),
    Clue(True, lambda it: _AGE.match(it.tail) or _AGED.search(it.head), "He has a 17-year-old boy."),
    Clue(True, lambda it: STEP_BY_STEP.match(it.tail), "They saw a year-on-year rise."),
    Clue(
        True,
        lambda it: it.said.lower().startswith("many") and _IN_AS.search(it.head),
        "It was his third win in as many weeks.",  # three wins are told of
    ),
    Clue(True, lambda it: _ORDINAL.fullmatch(it.said), "He took a second helping."),
    Clue(
        True,
        lambda it: _is_of_quarters(it) and (_OF.match(it.tail) or it.said.lower().startswith("some")),
        "It took three quarters of them.",
    ),
    Clue(
        True,
        lambda it: it.said.lower() in ("one day", "a day") and it.tail.startswith(" at a time"),
        "He takes it one day at a time.",
    ),
    Clue(True, lambda it: _A_MINUTE.fullmatch(it.said) and NOUN_NEXT.match(it.tail), "It is a minute amount."),
    Clue(True, lambda it: _A_DAY.fullmatch(it.said) and _UNIT_AS_WORD.match(it.tail), "It was a day school."),
    Clue(True, lambda it: _is_one(it) and _WHAT_A.search(it.head), "It was such a day."),
    Clue(False, lambda it: _COMPARED.match(it.tail), "It rose from $2 million a year before."),
    Clue(
        True,
        lambda it: _is_one(it) and _RATE.search(it.head) and not is_rate(it.text, it.candidate),
        "It costs five dollars a day.",
    ),
)


def is_age_or_rate(text: str, candidate: Candidate) -> bool:
    """Whether a length is an age, a rate or a word of something else: "a 17-year-old boy", "a second helping"."""
    return isinstance(candidate.piece.meaning.core, Length) and refused_by(CLUES, beside(text, candidate))


REFUSALS = (
    Refusal(
        "an age or a rate",
        is_age_or_rate,
        ("a 17-year-old boy", "3 min read", "his third win in as many weeks"),
        "It took 17 years.",
        lambda piece: isinstance(piece.meaning.core, Length),
    ),
)
