"""Ages, rates and what else has the form of a length: "a 17-year-old boy", "in his 30s", "$5 a day", "3 min read"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Length, Named
from timeline.dates.rates import is_rate
from timeline.dates.surroundings import NOUN_NEXT, after, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_AGE = re.compile(r"[-–\s]+olds?\b|\s+(?:read|listen|watch)\b|\s+of\s+age\b|\s+(?:or|and)\s+night\b", _I)
STEP_BY_STEP = re.compile(r"[-–](?:on|over|to|by)[-–](?:day|week|month|quarter|year)\b")  # "a year-on-year rise"
_RATE = late_pattern(
    r"(?:[\d,.]*\d|million|billion|trillion|percent|per cent|cents|dollars|hours|days|times|pounds|barrels|tons"
    r"|share|night|%)"
    r"(?:\s+[a-z]+)?\s+$",
    _I,
)
_WHAT_A = late_pattern(r"\b(?:such|what|many|(?:choose|pick|fix|name) (?:him )?)\s*$", _I)  # "what a day it was"
_CODE = re.compile(r"\b[A-Z][A-Z0-9]*-$")  # the "SX-2000s" are a make of machine
_PERSON_IN = late_pattern(  # "a man in early 30s", but "men in the early 30s"
    r"\b(?:man|woman|men|women|boy|girl|male|female|victim|driver"
    r"|passenger|person|people|mother|father|couple)\s+in\s+$",
    _I,
)
# "in his 60s", "in their 40s or 50s", "in the upper 80s", "lows in the 30s"
_POSSESSOR = late_pattern(
    r"\b(?:his|her|their|my|your|our)\s+(?:early |mid-?|late |low |upper )?"
    r"(?:\d0s,? (?:and |or |to |or even |and even )?(?:early |mid-?|late )?)*$|\b(?:low|lower|upper|high)\s+$"
    r"|\b(?:highs|lows|temperatures?|temps|mercury|thermometers?|readings)\b[^.;\n]{0,40}"
    r"\b(?:in|into|near|around|to|from|above|below|past|reach(?:ed|es|ing)?|hits?|hitting|topp?(?:ed|ing|s)?)"
    r"\s+(?:the\s+)?(?:\d0s,? (?:and|to|or) )?(?:the\s+)?$",
    _I,
)
_FOUR_FIGURES = late_pattern(r"\d{4}")
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
_WHOSE = late_pattern(r"\b(?:his|her|their|my|your|its|our|maiden|another) \Z", _I)
_A = late_pattern(r"\ban? \Z", _I)


def _is_of_runs(head: str, tail: str) -> bool:
    """Whether a century is a hundred runs: "his first century", "hit a second century in March"."""
    return _WHOSE.search(head) is not None or (_A.search(head) is not None and NOUN_NEXT.match(tail) is None)


def is_age_or_rate(text: str, candidate: Candidate) -> bool:
    """Whether a length or a decade is an age, a rate, a temperature or a make: "a 17-year-old boy", "in his 30s"."""
    core = candidate.piece.meaning.core
    figures = candidate.piece.rule == "decade in digits" and words_of(text, candidate)[0].isdigit()
    if figures and (re.match(r"\s+of\b", after(text, candidate)) or _CODE.search(before(text, candidate))):
        return True
    if isinstance(core, Named) and core.century is not None:
        return _is_of_runs(before(text, candidate), after(text, candidate))
    if isinstance(core, Named) and core.decade is not None:
        head = before(text, candidate)
        bare = not words_of(text, candidate).lower().startswith("the ")
        if _FOUR_FIGURES.search(text, candidate.start, candidate.end):
            return False  # "temperatures were the highest since records began in the 1880s"
        return _POSSESSOR.search(head) is not None or (bare and _PERSON_IN.search(head) is not None)
    if not isinstance(core, Length):
        return False
    said, head, tail = words_of(text, candidate).lower(), before(text, candidate), after(text, candidate)
    if head.endswith(" .") and said[0].isdigit():
        return True  # "1/8 mile in .3 seconds" is a third of one
    if _TENS_SECOND.fullmatch(said) and not _TIMED.match(tail) and not _BEFORE_LENGTH.search(head):
        return True  # "the twenty-second meeting"
    if re.search(r"\d\s+[A-Z][a-z]+$", words_of(text, candidate)) or _MILLIONS.search(head):
        return True
    if _AGE.match(tail) or STEP_BY_STEP.match(tail) or re.search(r"\baged\s+$", head):
        return True
    if said.startswith("many") and re.search(r"\bin\s+as\s+$", head):
        return True  # "his third win in as many weeks" is said of the three wins
    if re.fullmatch(
        r"an?\s+(?:second|quarter)|(?:more|less)\s+than\s+a\s+quarter|(?:nearly|about|almost|over)\s+a\s+quarter", said
    ):
        return True
    if core.unit == "Q" and (re.match(r"\s+of\b", tail) or said.startswith("some")):
        return True
    if not core.count and core.count is not None:
        return True
    if said in ("one day", "a day") and tail.startswith(" at a time"):
        return True
    if re.fullmatch(r"a\s+minute", said) and NOUN_NEXT.match(tail):
        return True
    if re.fullmatch(r"a\s+(?:day|night)", said) and _UNIT_AS_WORD.match(tail):
        return True
    of_unit = bool(re.match(r"an?\s(?!single\b)", said)) and core.count == 1
    if of_unit and _WHAT_A.search(head):
        return True
    if _COMPARED.match(tail):
        return False  # "up from $2 million a year before"
    return of_unit and _RATE.search(head) is not None and not is_rate(text, candidate)
