"""The stamps and entries of a page that is written on: "(Update 4:09 p.m.)", "[Posted at 6:22 a.m. Friday in Oslo]", on
a line of its own "Web posted at: 9:51 p.m. EDT", "21:15 GMT", and at the head of one "10am: Roads are clear"."""

import re

from timeline.late_patterns import late_pattern

_STAMP = late_pattern(
    r"(?:[(\[]|(?:\A|\n)(?:(?:web|first|last|story|originally) )?)\s?(?:updated?|posted|published|modified)\b"
    r"(?: at| on|:)*(?P<more>\s[^()\[\]\n]*)\Z",
    re.IGNORECASE,
)
_ALMANAC = late_pattern(  # of the day of writing
    r"\b(?:sunrise|sunset|moonrise|moonset|(?:sun|moon) (?:rises|sets)|(?:high|low) (?:water|tide)"
    r"|lighting-up time)(?: is)?:?(?: at)?"
    r"(?: \d\d?[:.]\d\d(?: ?[ap]\.?m\.?)? and)? \Z",
    re.IGNORECASE,
)
_LINE_BETWEEN = re.compile(r"\n|\. (?=[A-Z])")
_OPENS_LINE = late_pattern(r"(?:\A|\n)[^\S\n]*(?:\d+ ?(?:h|hrs?|hours?|m|mins?|minutes?) ago[^\S\n]*)?\Z")
_TIME_IS_ALL = late_pattern(r"\d\d?[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?[^\S\n]*\n")
_LONGEST_HEAD = 40  # characters of a line that names a day for those below it
_REACH = 60  # characters of "(Updated 11:22 p.m. Thursday in Oslo, "


def opens_stamp(text: str, start: int) -> bool:
    """Whether a time that begins at a place is that of a stamp: ``opens_stamp("(Update 4:09 p.m.)", 8)`` is true."""
    found = _STAMP.search(text, max(0, start - _REACH), start)
    return found is not None and not found["more"].strip()


def is_of_writing(text: str, start: int, told: int) -> bool:
    """Whether a time is of the day of writing: that of a stamp, or one of sun, moon or tides in a sentence in which no
    day was told before it, "Sunrise 5.12am, sunset 8.44pm". ``told`` is where the mention before it ends."""
    if opens_stamp(text, start) or _is_of_live_blog(text, start, told):
        return True
    led = _ALMANAC.search(text, max(0, start - _REACH), start)
    return led is not None and _LINE_BETWEEN.search(text, told, start) is not None


def _is_of_live_blog(text: str, start: int, told: int) -> bool:
    """Whether a time is all of its line, and the mention before it stands in a sentence and heads no day."""
    if not _TIME_IS_ALL.match(text, start) or not _OPENS_LINE.search(text, max(0, start - _REACH), start):
        return False
    line_end = text.find("\n", told)
    return line_end - text.rfind("\n", 0, told) > _LONGEST_HEAD


def is_in_stamp(text: str, start: int) -> bool:
    """Whether a place is within a stamp, behind its first time too: that of "Friday" in "(Update 4:09 p.m. Friday)"."""
    return _STAMP.search(text, max(0, start - _REACH), start) is not None
