"""The stamps of a page that is written on: "(Update 4:09 p.m.)", "[Posted at 6:22 a.m. Friday in Oslo]", and on a line
of its own "Web posted at: 9:51 p.m. EDT"."""

import re

from timeline.late_patterns import late_pattern

_STAMP = late_pattern(
    r"(?:[(\[]|(?:\A|\n)(?:(?:web|first|last|story|originally) )?)\s?(?:updated?|posted|published|modified)\b"
    r"(?: at| on|:)*(?P<more>\s[^()\[\]\n]*)\Z",
    re.IGNORECASE,
)
_ALMANAC = late_pattern(  # of the day of writing
    r"\b(?:sunrise|sunset|moonrise|moonset|high (?:water|tide)|low (?:water|tide)|lighting-up time)(?: is)?:?(?: at)?"
    r"(?: \d\d?[:.]\d\d(?: ?[ap]\.?m\.?)? and)? \Z",
    re.IGNORECASE,
)
_LINE_BETWEEN = re.compile(r"\n|\. (?=[A-Z])")
_REACH = 60  # characters of "(Updated 11:22 p.m. Thursday in Oslo, "


def opens_stamp(text: str, start: int) -> bool:
    """Whether a time that begins at a place is that of a stamp: ``opens_stamp("(Update 4:09 p.m.)", 8)`` is true."""
    found = _STAMP.search(text, max(0, start - _REACH), start)
    return found is not None and not found["more"].strip()


def is_of_writing(text: str, start: int, told: int) -> bool:
    """Whether a time is of the day of writing: that of a stamp, or one of sun, moon or tides in a sentence in which no
    day was told before it, "Sunrise 5.12am, sunset 8.44pm". ``told`` is where the mention before it ends."""
    if opens_stamp(text, start):
        return True
    led = _ALMANAC.search(text, max(0, start - _REACH), start)
    return led is not None and _LINE_BETWEEN.search(text, told, start) is not None


def is_in_stamp(text: str, start: int) -> bool:
    """Whether a place is within a stamp, behind its first time too: that of "Friday" in "(Update 4:09 p.m. Friday)"."""
    return _STAMP.search(text, max(0, start - _REACH), start) is not None
