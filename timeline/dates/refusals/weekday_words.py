"""Weekdays that are words, firms or parts of names too: "sat", "Sun shares", "Black Monday"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.lexicon import WEEKDAYS
from timeline.dates.meaning import Named
from timeline.dates.posts import is_post
from timeline.dates.refusals.days_of_posts import is_in_a_row, is_short_day_of_post
from timeline.dates.refusals.refusal import Beside, Clue, Refusal, beside, names, refused_by
from timeline.dates.surroundings import before
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_SHORT_DAY_LEAD = late_pattern(
    r"(?:\b(?:on|since|until|till|last|next|this|early|late|every|each|coming|following|previous)|[(|]"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\.?\s*(?:[-–,/&]|and|or|to|through|thru))\s*$",
    _I,
)
_DAY_NAMES = "mon|tue|wed|thu|fri|sat|sun|" + "|".join(name for name in WEEKDAYS if len(name) > 3)
_SHORT_WEEKDAYS = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())
_NO_WORDS = frozenset({"tues", "thurs"})  # days however they are written
_WEEKDAYS_AS_WORDS = ("sun", "sat", "wed", "mon")
_HEAD_OF_LIST = late_pattern(r"\b(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:[a-z]*day)? ?:")
_LIST_REACH = 200  # characters to each side in which the other days of a list stand
_NAMED_DAYS = frozenset({"Black", "Bloody", "Red"})  # "Bloody Sunday" is the name of what happened on one
_IN_POST_LEAD = late_pattern(rf"\b(?:on|by|until|till?|every|(?:{_DAY_NAMES}) ?(?:and|or|to|[-/,&–]))\s*$", _I)
_OWNS_EVENT = late_pattern(  # "Sat's gig", and no "Sun's rays"
    r"['’]s (?:gig|game|match|show|race|party|meeting|session|class|final|vote|win|loss|defeat|walk|run|quiz|event"
    r"|concert)\b"
)
_FOR_DAY = late_pattern(r"\b(?:for|from|by|before|after) $")  # "any plans for Sun?"
_CAPITAL_ROW_NEXT = late_pattern(  # "open Mon-Fri", "Sat and Sun", "Sat 14 - Sun 15 May", "Mon 10-12"
    r"\.?(?: \d\d?(?:st|nd|rd|th)?)?\s?(?:[/&,–-]|and|or|to|through|thru)\s?"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day|s|r|rs)?\b| \d\d?(?:[.:]\d\d)?\s?[–-]\s?\d"
    r"| (?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:\s?[:,;)]|\s?\Z|\s?\.(?!\d)| at\b| from\b)"
)
_MID_SENTENCE = late_pattern(r"\b(?!(?:[Tt]he|[Aa]n?|[Mm]r|[Ll]a|[Ll]e) )[A-Za-z]+,? $")
_SAT_NAV = late_pattern(r"[ -](?:nav|phone|tv|prep|scores?|tests?|exams?)\b", _I)
_NICKNAME = late_pattern(r"\b(?:blue|manic|taco)\s+$", _I)  # a song, and a day for eating
_ENDS = late_pattern(r"\s*(?:[!?.,;:)&@]|\Z)|\s(?:and|at|from|till|until|\d)\b")
_NAME_NEXT = late_pattern(r"(?!\s*\n\s*\n)\s+[A-Z][a-z]+")
_THINGS_NEXT = late_pattern(
    r" (?!(?:as|was|is|has|its|this|his|us|plus|unless|always|perhaps|mornings|evenings|nights)\b)[a-z]+s\b"
)
_SENTENCE_OPENS = late_pattern(r"(?:\A|[.!?][\"”’)]*\s+|\n\s*)[\"“]?\Z")


def _last(place: Beside) -> str:
    words: list[str] = re.findall(r"[A-Za-z]+\.?", place.said)
    return words[-1]


def _plain(place: Beside) -> str:
    return _last(place).lower().rstrip(".")


def _has_capital(place: Beside) -> bool:
    return _last(place)[0].isupper()


def _is_chosen(place: Beside) -> bool:
    """Whether the words say which of the days is meant: "this sun", "next Sat"."""
    core = place.candidate.piece.meaning.core
    return isinstance(core, Named) and core.which is not None and core.which != "that"


def _is_sun(place: Beside) -> bool:
    return _plain(place) == "sun"


def _is_day_of_post(place: Beside) -> bool:
    """Whether a small "mon", "wed" or "sat" is a day of a post, as "next sat" and "on mon" are."""
    led = _is_chosen(place) or _IN_POST_LEAD.search(place.head) is not None
    return not _is_sun(place) and led and is_post(place.text)


CLUES: tuple[Clue, ...] = (
    Clue(True, lambda it: it.head.rstrip().rpartition(" ")[2] in _NAMED_DAYS, "It was called Bloody Sunday."),
    Clue(
        True, lambda it: _plain(it) in ("monday", "tuesday") and _NICKNAME.search(it.head), "He sang of a blue Monday."
    ),
    Clue(False, lambda it: _plain(it) not in _SHORT_WEEKDAYS, "It began on Monday."),
    Clue(
        True,
        lambda it: _last(it).isupper() and it.head.endswith("(") and it.tail.startswith(")"),
        "They called Southern Air Transport (SAT).",
    ),
    Clue(False, lambda it: not _has_capital(it) and is_in_a_row(it.text, it.candidate), "It is shut sat-sun."),
    Clue(
        False,
        lambda it: _plain(it) not in _WEEKDAYS_AS_WORDS and (_has_capital(it) or _plain(it) in _NO_WORDS),
        "It began on Thurs.",
    ),
    Clue(True, lambda it: _plain(it) not in _WEEKDAYS_AS_WORDS and not is_post(it.text), "They ate fri bread."),
    Clue(False, lambda it: _plain(it) not in _WEEKDAYS_AS_WORDS, "omg its fri!!"),
    Clue(True, lambda it: _plain(it) == "sat" and _SAT_NAV.match(it.tail), "He drove on sat nav."),
    Clue(True, lambda it: _is_sun(it) and _NAME_NEXT.match(it.tail), "Sun Microsystems grew."),
    Clue(
        True,
        lambda it: _is_sun(it) and _has_capital(it) and _THINGS_NEXT.match(it.tail),
        "It runs on Sun products.",
    ),
    Clue(
        True,
        lambda it: _is_sun(it) and _is_chosen(it) and _is_small_and_last(it) and not is_post(it.text),
        "They could not bear this sun.",
    ),
    Clue(False, lambda it: _is_sun(it) and _is_chosen(it) and _is_small_and_last(it), "see u this sun!!"),
    Clue(False, lambda it: is_post(it.text) and is_short_day_of_post(it.text, it.candidate), "omg are u free sat?"),
    Clue(False, lambda it: not _has_capital(it) and _is_day_of_post(it), "lol party next sat was fun"),
    Clue(True, lambda it: not _has_capital(it), "He sat there."),
    Clue(
        False,
        lambda it: not _is_sun(it) and _MID_SENTENCE.search(it.head) and is_post(it.text),
        "omg party at ours Sat with cake",
    ),
    Clue(
        False,
        lambda it: it.tail.startswith((":", " :")) and _heads_a_list(it.text, it.candidate),
        "Sun: rain. Mon: dry.",
    ),
    Clue(False, lambda it: _CAPITAL_ROW_NEXT.match(it.tail), "Open Sun and Mon."),
    Clue(False, lambda it: _OWNS_EVENT.match(it.tail), "He played at Sat's gig."),
    Clue(
        False,
        lambda it: _FOR_DAY.search(it.head) and _ENDS.match(it.tail) and is_post(it.text),
        "omg any plans for Sun?",
    ),
    Clue(
        False, lambda it: _last(it).endswith(".") or _is_chosen(it) or _SHORT_DAY_LEAD.search(it.head), "It is on Sun."
    ),
    Clue(True, lambda it: True, "He sold his Sun stock."),
)


def _is_small_and_last(place: Beside) -> bool:
    return not _has_capital(place) and _ENDS.match(place.tail) is not None


def weekday_as_word(text: str, candidate: Candidate) -> bool:
    """Whether a weekday is part of a name, "Black Monday", or a short one a word or a firm: "He sat there", "in Sun
    shares"; "on Sun" is a day."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.weekday is None or core.day is not None or core.minute is not None:
        return False
    return refused_by(CLUES, beside(text, candidate))


def _heads_a_list(text: str, candidate: Candidate) -> bool:
    """Whether a short day opens a line or sentence among others that do: "Fri: rain. Sat: windy. Sun: dry"."""
    if _SENTENCE_OPENS.search(before(text, candidate)) is None:
        return False
    low, high = max(0, candidate.start - _LIST_REACH), candidate.end + _LIST_REACH
    return len({day[0] for day in _HEAD_OF_LIST.finditer(text, low, high)}) > 1


REFUSALS = (
    Refusal(
        "not a weekday",
        weekday_as_word,
        ("Sun Microsystems grew.", "He sat there.", "Black Saturday came."),
        "It began on Sunday.",
        names("weekday"),
    ),
)
