"""Short weekdays of posts that are words too: "see u sat", "home by sun"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.post_words import of_posts_alone
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.rules.posts import POSTS_ONLY
from timeline.dates.surroundings import after, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_DAYS = "mon|tue|wed|thu|fri|sat|sun"
_SHORT = r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
_ROW_NEXT = late_pattern(rf"\s?[/&+–-]\s?(?:{_SHORT}|[a-z]{{3,6}}day)\b", _I)
_DAY_NEXT = late_pattern(rf"\s?[-–/]\s?{_SHORT}\b", _I)
_DAY_BEFORE = late_pattern(rf"\b{_SHORT}\s?[-–/]\s?\Z", _I)
_SUN_LAST = late_pattern(r"\s?(?:\d|[,.!?)]|\Z)")
_AND_SUN = late_pattern(r" (?:and|&|n) sun\b\s?(?:\d|[,.!?)]|\Z)", _I)
_SAT_AND = late_pattern(r"\bsat (?:and|&|n) \Z", _I)
_DAY_WANTED = late_pattern(
    r"\b(?:free|off|open|working|start(?:s|ing)?|begins?|ends?|closes|back|home|around|due|see u|here|there|party"
    r"|gig|show|game|match|sale|brunch|lunch|dinner|school|class|classes|work|test|exam|quiz|meeting|practice|appt"
    r"|interview|flight|finals|dentist|drinks|bbq|concert|race|shift|shifts|all day|fly|flying|leave|leaving|play"
    r"|playing|again)\s+$",
    _I,
)
_LEAD = late_pattern(
    r"\b(?:on|by|till?|until|since|4|its(?: only| nearly| almost)?|is it|see (?:u|ya|you|yas)(?: all)?"
    rf"|(?:{_DAYS})[a-z]*(?: ?[/&,+–-]|,? (?:and|n|or|to))) ?$",
    _I,
)
_ASKED = late_pattern(  # "who wants to go sat?", and not "did u see where she sat?"
    r"\b(?:who|anyone|any1|u|you|shall we|fancy|wanna)\b[^.!?;]*\s"
    r"(?<!\bshe\s)(?<!\bhe\s)(?<!\bthey\s)(?<!\bit\s)(?<!\bi\s)(?<!\bwho\s)(?<!\bu\s)(?<!\byou\s)\Z",
    _I,
)
_FOR = late_pattern(r"\b(?:for|from)\s+$", _I)
_ENDS = late_pattern(
    r"\s*(?:[!?.,;:)&@/]|\Z)|\s(?:and|n|or|already|yet|at|from|till?|until|with|so|but|then|if|for|in|pls|plz|lol|omg|woo+|yay|cant|is|i|we"
    r"|ill|x+|\d)\b",
    _I,
)


def is_in_a_row(text: str, candidate: Candidate) -> bool:
    """Whether a short day stands beside another one, with a dash or a stroke between them: "mon-fri", "sat/sun", or is
    of a weekend: "sat and sun 11-4"."""
    weekend = _AND_SUN if words_of(text, candidate).lower() == "sat" else _SUN_LAST
    if weekend.match(after(text, candidate)) and (weekend is _AND_SUN or _SAT_AND.search(before(text, candidate))):
        return True
    return bool(_DAY_NEXT.match(after(text, candidate)) or _DAY_BEFORE.search(before(text, candidate)))


def is_short_day_of_post(text: str, candidate: Candidate) -> bool:
    """Whether "mon" or "sat" in small letters is a day: "mon/wed/fri", "who is free sat?", "see u sat then"."""
    head, tail = before(text, candidate), after(text, candidate)
    ends = _ENDS.match(tail) is not None
    if ends and _FOR.search(head) and words_of(text, candidate).lower() != "sun":
        return True  # "a ticket for sat", and not "waiting for sun"
    if tail.lstrip().startswith("?") and _ASKED.search(head):
        return True
    return _ROW_NEXT.match(tail) is not None or (ends and bool(_DAY_WANTED.search(head) or _LEAD.search(head)))


REFUSALS = (
    Refusal(
        "a word that means a time in posts alone",
        of_posts_alone,
        ("The plan of the day changed.", "A future king was born."),
        "have a great day!!",
        lambda piece: piece.rule in POSTS_ONLY,
    ),
)
