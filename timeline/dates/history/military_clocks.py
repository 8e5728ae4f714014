"""Clock times in four figures, as a story of war tells them: "at 0530", and "by 1300" where the text has such times."""

import re
from collections.abc import Iterator, Sequence

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.late_patterns import late_pattern

_RULE = "time in four figures told"
_CLOCK = late_pattern(
    r"\b(?P<lead>at|by|until|till|from|to|around|about|before|after|was|for|between|(?<=between \d{4} )and) "
    r"(?P<time>(?P<hour>[01]\d|2[0-3])[0-5]\d)"
    r"(?=\s?[,;:)]|\.(?!\d)|\s*\Z|\s(?:he|she|it|they|the|an?|his"
    r"|her|their|its|and|but|on|when|as|with|all|two|three|four"
    r"|some|most|only|to|until|and)\b|\s(?-i:[A-Z])|\s\d,\d\d\d\b)",
    re.IGNORECASE,
)
_EVIDENCE = late_pattern(
    r"\b(?:at|by|until|around|about|before|after) 0\d[0-5]\d\b|\b[012]\d[0-5]\d (?:hours|hrs)\b|\bH-?hour\b",
    re.IGNORECASE,
)
_FIRST_OF_GUNS = 1800  # no year of a text with such times is so long ago


def with_military_clocks(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with such times added; a year of the Middle Ages that stands there is one of them."""
    if _EVIDENCE.search(text) is None:
        return list(found)
    clocks = list(_clocks(text, found))
    taken = {clock.start for clock in clocks}
    return sorted([*(one for one in found if one.start not in taken), *clocks], key=lambda one: one.start)


def _clocks(text: str, found: Sequence[Candidate]) -> Iterator[Candidate]:
    covered = {position: one for one in found for position in range(one.start, one.end)}
    for match in _CLOCK.finditer(text):
        start, end = match.span("time")
        other = covered.get(start)
        hour, minute = int(match["hour"]), int(match["time"][2:])
        if other is not None:
            year = other.piece.meaning.core == Named(year=int(match["time"])) and (other.start, other.end) == (
                start,
                end,
            )
            if not year or (int(match["time"]) >= _FIRST_OF_GUNS and match["lead"].lower() != "at"):
                continue
        last = match["lead"].lower() == "and"
        yield Candidate.at(start, end, Meaning(Named(minute=hour * 60 + minute)), _RULE, ends_pair=last)
