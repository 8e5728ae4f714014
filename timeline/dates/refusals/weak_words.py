"""Words that are a time only with the right words beside them: "soon", "recent", "the past", "years"."""

import re
from collections.abc import Callable

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named, Shift
from timeline.dates.piece import Piece
from timeline.dates.posts import is_post
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.surroundings import NOUN_NEXT, after, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_EDGE_WORD = late_pattern(r"the\s+(?:early|later|latter|final|closing|opening|first|last)\b", _I)
_EARLY = late_pattern(r"the\s+(?:early|later|latter|closing|opening)\b", _I)
_WEEKENDS_LEAD = late_pattern(r"(?:\b(?:on|at|and|or|during|over|to|[ap]\.?m\.?)\s+(?:the\s+)?|[,–-]\s*)$", _I)
_OF_THINGS = late_pattern(r"\s+of\s+(?!age\b|the\b|their\b|his\b|her\b|its\b|our\b|this\b|that\b)[a-z]")
_BARE_LEAD = late_pattern(
    r"\b(?:for|in|took|lasted|within|after|of|last|through|takes?|spen[td]|spends|spending|wait(?:ed|ing)?|wasted|over"
    r"|these|those)\s+$",
    _I,
)
_IN_THE = late_pattern(r"\b(?:in|during|over)\s+the\s+$", _I)
_EVENT_NEXT = late_pattern(r"\s+(?:before|after|following|since|preceding|leading up|that (?:follow|preced|went))", _I)
# "Days after the fire, they left", and not "the old days before the war".
_BESIDE_EVENT = late_pattern(
    r"\s+(?:after|before)\s+(?:the|an?|his|her|its|their|our|my|that|this|he|she|it|they|we|[A-Z]|[a-z]+ing\b)|\s+away\b"
)
_DESCRIBED = late_pattern(
    r"\b(?:(?:the|these|those|all|no|my|his|her|our|their)\s+(?:[\w-]+\s+){0,2}|(?:old|school|early|dark|better"
    r"|happier|other|trading|business|working|office|opening|[a-z]+-half)\s+)$",
    _I,
)
_NEW = late_pattern(r"\bnew\s+$", _I)  # "my new years resolution"
_AFTER = late_pattern(r"\bafter\s+$", _I)
_CLOSED = late_pattern(r"\s*(?:[.,;:)]|$)|\s+trad(?:e|ing)\b", _I)  # "shares fell after hours"
_MATTER = late_pattern(r"\bmatter of\s+$", _I)  # "a matter of days" says soon, and of no time how long
_SOON_LATER = late_pattern(r"\s+(?:after|afterwards?|thereafter|as)\b", _I)
_NOT_SOON = late_pattern(r"\s+enough\b", _I)  # "it can't come soon enough"
_DONE = late_pattern(r"\s+\w+(?:ed|ught|ew|ame|ook|ell|ost|ound|ent|ave|ecame|egan)\b")
_WAS = late_pattern(r"\b(?:was|were|had|as|has|have|been)\s+$", _I)
_AGE_NAMED = late_pattern(
    r"['’]s (?:young |modern |busy |global )?(?:youth|young|world(?! (?:[Cc]up|[Ss]eries))|society|generation|children"
    r"|kids|teen(?:ager)?s|youngsters|consumers|students|parents"
    r"|families|workers|standards|technology|computers|culture)\b"
    r"(?! (?:summit|conference|meeting|games?|festival|rally|championships?|debate|hearing)\b)"
)
_SOME_OF = late_pattern(r"\b(?:many|most|some|few|much|all) of $", _I)
_OF_AN_AGE = late_pattern(
    r"\b(?:people|leaders|men|women|world|worlds|youth|children|citizens|cars|voters|workers|engineers|teachers|doctors"
    r"|companies|cities|city|stars|champions|technology|technologies|jobs|society|homes?|schools?|office"
    r"|factor(?:y|ies)|industr(?:y|ies)|workforce|army|economy|medicines?|power|energy|generations?) of $",
    _I,
)
_STREAM = late_pattern(
    r"\b(?:electric(?:al)?|strong|direct|alternating|rip|ocean|sea|river|tidal|warm|cold|swift|fast|loop|air)\s+$", _I
)
_AT = late_pattern(r"\bat\s+$", _I)
_ALL_IN_ALL = late_pattern(
    r"\s?,|\s+(?:it['’]s|it is|this is|that['’]s|you|we|I)\b"
)  # "at the end of the day, it pays"
_AS_RECENTLY = late_pattern(r"\bas\s+$", _I)  # "as recently as 2009" names the year
_DATED = late_pattern(r"\s+(?:(?:last|this)\s|(?:in|on)\s+(?:\d|early|late|mid))")  # so does "most recently in 2009"
_OF_MOMENT = late_pattern(  # "at the moment she fell" is another one
    r"\s+(?!(?:it|he|she|that|there)(?:['’]s| is)\b|(?:they|we|you)(?:['’]re| are)\b)"
    r"(?:of|when|that|where|in|they|he|she|it|we|I|you|his|her|their|its|the|an?|[A-Z][a-z]+)\b"
)
_NOT_NOW = late_pattern(r"\s+(?:account|affairs|tense|participle)\b(?! (?:deficit|surplus|gap))", _I)
_PERSON_NEXT = late_pattern(  # "the future king", "the past president"
    r"\s+(?:king|queen|emperor|pope|president|vice|prime|chancellor|governor|mayor|chairman|chief|leader|star|champion"
    r"|winner|wife|husband|bride|first|saint)s?\b",
    _I,
)
_OF_OPENING = late_pattern(r"\b(?:opening|visiting)\s+$", _I)
_OF_MEETING = late_pattern(
    r"\s+(?:are|were|of (?:the (?:last|AGM|annual|meeting)|our)|from (?:the|our)|will be|approved|available|online)\b",
    _I,
)
_SCALE = late_pattern(r"\b(?:hundred|thousand|million|billion)\s+$", _I)  # "66 million years ago" is on no calendar
_PRESENT_ONE = late_pattern(  # "the present church" is the one that stands there
    r"\s+(?:(?:stone|brick|main|parish) )?(?:church|chapel|building|house|castle|bridge|tower|structure|name|form|site"
    r"|town|village|city|hall|school|owners?|king|queen|mayor|duke|earl|volume|book|study|article|paper|author|work"
    r"|front|roof|altar|organ|choir|nave|gate|walls?|stadium|station|line-?up)\b"
)


def _is_one_word(piece: Piece) -> bool:
    return not isinstance(piece.meaning.core, Named | Shift) or piece.rule == "bare plural unit"


def too_weak(text: str, candidate: Candidate) -> bool:
    """Whether a word needs more beside it to be a time: "as soon as they left", "66 million years ago"."""
    said, head, tail = words_of(text, candidate), before(text, candidate), after(text, candidate)
    rule, word = candidate.piece.rule, said.lower()
    if rule == "bare plural unit":
        return _is_loose_plural(text, word, head, tail)
    if rule == "units of a time told" and _EDGE_WORD.match(said):
        return not (_EARLY.match(said) or re.match(r"\s+of\s", tail))
    test = _TESTS.get("recently" if word.endswith("recently") else word)
    return test is not None and test(said, head, tail)


def _is_loose_plural(text: str, word: str, head: str, tail: str) -> bool:
    """Whether "days" or "years" measure nothing: "a matter of days", "the old days before the war"."""
    if word == "hours" and _AFTER.search(head) and _CLOSED.match(tail):
        return True
    if (word == "minutes" and _OF_MEETING.match(tail)) or (word == "hours" and _OF_OPENING.search(head)):
        return True
    if _MATTER.search(head) or (word == "years" and _NEW.search(head)):
        return True
    if _BESIDE_EVENT.match(tail) and not _DESCRIBED.search(head) and word != "seconds":
        return False
    beside = _OF_THINGS.match(tail) or (_IN_THE.search(head) and _EVENT_NEXT.match(tail))
    return _BARE_LEAD.search(head) is None and not beside and not is_post(text)


def _is_not_soon(said: str, head: str, tail: str) -> bool:
    return bool(_NOT_SOON.match(tail) or _SOON_LATER.match(tail) or _DONE.match(tail) or _WAS.search(head))


def _dates_another(said: str, head: str, tail: str) -> bool:
    return bool(_AS_RECENTLY.search(head) or (" " in said and _DATED.match(tail)))


def _is_of_now(said: str, head: str, tail: str) -> bool:
    return not NOUN_NEXT.match(tail) or said[0].isupper() or bool(_STREAM.search(head) or _NOT_NOW.match(tail))


# What makes each word no time, of the word as written, what stands before it and what stands after it.
_TESTS: dict[str, Callable[[str, str, str], bool]] = {
    "soon": _is_not_soon,
    "recently": _dates_another,
    "recent": _is_of_now,
    "current": _is_of_now,
    "the past": lambda said, head, tail: bool(_PERSON_NEXT.match(tail) or _NOT_NOW.match(tail)),
    "the present": lambda said, head, tail: bool(_NOT_NOW.match(tail) or _PRESENT_ONE.match(tail)),
    "the future": lambda said, head, tail: bool(_PERSON_NEXT.match(tail)),
    "years ago": lambda said, head, tail: bool(_SCALE.search(head)),
    "weekends": lambda said, head, tail: _WEEKENDS_LEAD.search(head) is None or tail.startswith("-"),
    "present": lambda said, head, tail: True,
    "at the moment": lambda said, head, tail: not said[0].isupper() or _OF_MOMENT.match(tail) is not None,
}


# "Today it is us, tomorrow it could be you" and "here today, gone tomorrow" are of no day.
_FIGURE_OF_SPEECH = late_pattern(
    r"\bhere today ?,? (?:and |or )?(?:gone )?tomorrow\b"
    r"|\btoday (?:it )?(?:is|['’]s) [^.,;\n]{1,30}[,;] (?:and |but )?tomorrow (?:it )?(?:may|might|could)\b",
    re.IGNORECASE,
)
_YEARS_OLD = late_pattern(r"\s+years?\s+old\b", re.IGNORECASE)
_DAYS_NEAR = frozenset(Shift("day", count) for count in (-1, 0, 1))
_FIGURE_REACH = 80  # characters to each side that hold the whole of it


def of_the_age(text: str, candidate: Candidate) -> bool:
    """Whether "today" or "tomorrow" means the age and no day: "today's youth", "here today, gone tomorrow"."""
    if words_of(text, candidate).lower() not in ("today", "tomorrow", "yesterday"):
        return False
    if any(
        found.start() <= candidate.start < found.end()
        for found in _FIGURE_OF_SPEECH.finditer(
            text, max(0, candidate.start - _FIGURE_REACH), candidate.end + _FIGURE_REACH
        )
    ):
        return True
    head, tail = before(text, candidate), after(text, candidate)
    if _YEARS_OLD.match(tail):
        return True  # "I was today years old when I found out"
    owns = _AGE_NAMED.match(tail) or (tail.startswith(("'s ", "’s ")) and _SOME_OF.search(head))
    return bool(owns or (_OF_AN_AGE.search(head) and not NOUN_NEXT.match(tail)))


_LOOKS_AHEAD = late_pattern(
    r"\b(?:will|wo|shall|would|could|can|may|might|should|must"
    r"|to|due|plans?|planned|expects?|expected|hopes?|hoping|set"
    r"|next|until|takes? effect|begins?|starts?|opens?|comes? into|see (?:you|ya|u))\b|['’]ll\b",
    _I,
)
_IN_LAST = late_pattern(r"\b(?:in|into|until|till|before) \Z", _I)
_OPENS_WITH = late_pattern(r"[.!?][\"”’')]*\s+(?:Early |Late |Later )?[Ii]n(?:to)? \Z")
_STOPS = late_pattern(r"[.!?](?=\s)")
_JUST_BEFORE = 80  # characters in which the verb stands


def new_year_gone(text: str, candidate: Candidate) -> bool:
    """Whether "in the new year" is not said of a year to come: "sales fell in the new year"."""
    if candidate.piece.rule != "the new year":
        return False
    said = words_of(text, candidate)
    if " in " not in said and not _IN_LAST.search(before(text, candidate)):
        return True  # "a new year"
    low, high = max(0, candidate.start - _JUST_BEFORE), candidate.start
    if said[0].isupper() or _OPENS_WITH.search(text, low, high):  # "Early in the new year it will close"
        stop = _STOPS.search(text, candidate.end, candidate.end + _JUST_BEFORE)
        low, high = candidate.end, stop.start() if stop else candidate.end + _JUST_BEFORE
    return _LOOKS_AHEAD.search(text, low, high) is None


def sums_up(text: str, candidate: Candidate) -> bool:
    """Whether "the end of the day" only says all in all: "At the end of the day, it is a matter of trust."."""
    if words_of(text, candidate).lower() != "the end of the day":
        return False
    return _AT.search(before(text, candidate)) is not None and _ALL_IN_ALL.match(after(text, candidate)) is not None


REFUSALS = (
    Refusal(
        "a word too weak alone",
        too_weak,
        ("as soon as they left", "It was a matter of days.", "The future king fell."),
        "It will soon end.",
        _is_one_word,
    ),
    Refusal(
        "an age, not a day",
        of_the_age,
        ("It is hard on today's youth.", "They are the leaders of tomorrow.", "They were here today, gone tomorrow."),
        "It began with today's vote.",
        lambda piece: piece.meaning.core in _DAYS_NEAR,
    ),
    Refusal(
        "a new year that has begun",
        new_year_gone,
        ("Sales fell in the new year.",),
        "Sales will fall in the new year.",
        lambda piece: piece.rule == "the new year",
    ),
    Refusal(
        "all in all",
        sums_up,
        ("At the end of the day, it is a matter of trust.",),
        "It closed at the end of the day.",
        lambda piece: isinstance(piece.meaning.core, Shift),
    ),
)
