"""What is called daily or weekly and is no set of times: a newspaper, a speed, an average."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Recurring
from timeline.dates.posts import is_post
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.surroundings import after, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_AVERAGE = late_pattern(r"\baverage(?:d|s)?\s+$", _I)
_RATE = late_pattern(r"(?:\d|%|percent|per cent|million|billion|cents|dollars|euros)(?:\s+[a-z]+)?\s+$", _I)
_PER = frozenset(("per hour", "per minute", "per second"))
_SPEED = late_pattern(  # "60 miles per hour" is no rate at which something happens
    r"\b(?:miles?|kilomet(?:er|re)s?|km|feet|met(?:er|re)s?|inches"
    r"|gallons|lit(?:er|re)s|barrels|pounds|tons|revolutions"
    r"|instructions|bits|(?:mega|kilo|giga)?bytes|frames|beats|rounds|words)\s+$",
    _I,
)
_PAPERS = frozenset({"daily", "weekly", "fortnightly", "monthly", "quarterly"})  # what they are called
_ARTICLE = late_pattern(r"\b(?:an?|the|its|his|their|this|another|first|new|local|independent)\s\Z", re.IGNORECASE)
# "the French daily Le Monde", "Le Monde daily said"
_KIND_OF_PAPER = late_pattern(
    r"\b(?:[Aa]n?|[Tt]he|its)\s(?:[A-Z][a-z]+|independent|conservative|liberal|leading|national|state-run|opposition"
    r"|financial|business|sports|popular|influential|mass-circulation|(?:left|right)-wing|leftist|centrist|respected)\s\Z"
)
_NAME_OF_PAPER = late_pattern(r"\b[A-Z][a-z]+\s\Z")
_NAMED_NEXT = late_pattern(r"\s[A-Z][a-z]")  # and not "the Ohio weekly USDA report"
_REPORTS_NEXT = late_pattern(r"\s(?:newspapers?|paper|said|says|reported|reports|quoted|wrote)\b")
_STANDS_ALONE = late_pattern(
    r"\s?[.;:,)]|\s*\Z|\s(?:of|in|to|was|were|is|had|has|when|as"
    r"|but|for|with|from|by|at|on|until|till|which|under|since"
    r"|again|became|ran|sold|ceased|closed|appeared|reported|said|began|would)\b"
)
_YEARLY = frozenset({"annually", "yearly"})
_TITLES = frozenset({"Daily", "Weekly", "Monthly", "Nightly"})


def is_no_set(text: str, candidate: Candidate) -> bool:
    """Whether a word for a set of times is none: "it became a weekly", "60 miles per hour", "The Daily Planet"."""
    said, head, tail = words_of(text, candidate), before(text, candidate), after(text, candidate)
    word = said.lower()
    if _AVERAGE.search(head) or (word in _PER and _SPEED.search(head)):
        return True
    if word in _PAPERS and _ARTICLE.search(head) and _STANDS_ALONE.match(tail):
        return True  # "it became a weekly", "the daily ceased in 1931"
    if said in _PAPERS and _is_paper(head, tail):
        return True
    if word in _YEARLY and _RATE.search(head):
        return True  # "a rate of 5 percent annually"
    return said in _TITLES and not is_post(text)


def _is_paper(head: str, tail: str) -> bool:
    """Whether "daily" is a newspaper with its name or its kind beside it: "the French daily Le Monde"."""
    reports = _REPORTS_NEXT.match(tail) is not None
    if reports and _NAME_OF_PAPER.search(head):
        return True
    alone = reports or _NAMED_NEXT.match(tail) or _STANDS_ALONE.match(tail)
    return bool(alone and _KIND_OF_PAPER.search(head))


REFUSALS = (
    Refusal(
        "a paper or a speed, not a set of times",
        is_no_set,
        ("The Daily Planet", "It flew at 60 miles per hour."),
        "It is printed daily.",
        lambda piece: isinstance(piece.meaning.core, Recurring),
    ),
)
