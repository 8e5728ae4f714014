"""Four figures from 2100 on, which are a year where something lasts until then or is foretold for then: "by 2100"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.rules.years import YEAR_AHEAD
from timeline.dates.surroundings import NOUN_NEXT, after, before, words_of
from timeline.late_patterns import late_pattern

_OF_A_CLOCK = late_pattern(r"\s?[A-Z]{1,3}T\b|\s?(?:to|and|[-–/])\s?\d{4}\b")
_IN = late_pattern(r"\bin\s+\Z", re.IGNORECASE)
_COUNTED = late_pattern(r"\s+(?:[a-z]+s|people|men|women|children)\b")  # "by 2100 votes"


def is_no_year_ahead(text: str, candidate: Candidate) -> bool:
    """Whether four figures are no year to come: "by 2100 votes", "in 2150 homes"."""
    if not words_of(text, candidate).isdigit():
        return False  # "the year 2150"
    tail, counted = after(text, candidate), NOUN_NEXT if _IN.search(before(text, candidate)) else _COUNTED
    return _OF_A_CLOCK.match(tail) is not None or counted.match(tail) is not None


REFUSALS = (
    Refusal(
        "an amount or a clock time, not a year far ahead",
        is_no_year_ahead,
        ("It was found in 2150 homes.", "It was passed by 2100 votes."),
        "The sea will be higher by 2100.",
        lambda piece: piece.rule == YEAR_AHEAD,
    ),
)
