"""Lengths of time in the dress of a date: "the last year of the war", "has been ill for the last week"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.lexicon import expand, unit_code
from timeline.dates.meaning import Meaning, Shift
from timeline.dates.posts import is_post
from timeline.dates.timex_length import length
from timeline.late_patterns import late_pattern

_REACH = 90  # characters before a candidate in which its verb stands
_ONE = late_pattern(
    r"(?P<the>the\s+)?(?P<word>last|past|next|coming)\s+(?P<unit>day|week|month|quarter|year|decade)\Z", re.IGNORECASE
)
# "the last week of the talks" or "of the 2016 talks", but "the last week of May", "the last day of this month".
_OF_SOMETHING = late_pattern(
    expand(
        r" of (?:the |his |her |its |their |our |my )?+(?:{year} )?+(?!{month}|{ordinal}|{season}|every|each|any|this"
        r"|that|last|next|month|year|week|decade|century|weekend|quarter|\d)[A-Za-z]"
    ),
    re.IGNORECASE,
)
_OWNED = late_pattern(r"\b(?:my|your|our|his|her|its|their)\s\Z", re.IGNORECASE)  # "spent his last year at sea"
_SOMEBODYS = frozenset({"last week", "last month", "last year", "last decade"})
_OF = late_pattern(r"\s+of\s+\w")  # yesterday is no "last day of" anything
_PERFECT_FOR = late_pattern(r"\b(?:has|have|had|['’]ve)\b[^.;:!?\n]*\bfor\s+\Z", re.IGNORECASE)
# "For the next year there was peace", "will be shut for the next year"
_OPENS_OR_STATE_FOR = late_pattern(
    r"(?:\A|[.!?][\"”’')]*\s|\n\s*)For\s+\Z|\b(?:be|is|are|was|were|been)\s(?:[a-z]+ly\s)?(?!set\b|due\b|planned\b"
    r"|scheduled\b|forecast\b|expected\b|projected\b|budgeted\b|earmarked\b|proposed\b|needed\b)[a-z]+\s+for\s+\Z"
)
_GOES_ON_FOR = late_pattern(
    r"\b(?:continu(?:e|es|ed|ing)|last(?:s|ed|ing)?|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|lived?|living|work(?:s|ed)?"
    r"|serv(?:e|es|ed)|rul(?:e|es|ed)|went on|go on|raged?|fought|held|kept)\b[^.,;:!?\n]*\bfor\s+\Z",
    re.IGNORECASE,
)


def as_stretch(text: str, candidate: Candidate, core: Shift) -> Meaning | None:
    """The length of time that "the last week" means beside some words; None where it is the week before.

    It is a length of something in "the last week of the talks", and one up to now in "ill for the last week".
    """
    if abs(core.count) != 1:
        return None
    said = _ONE.match(text, candidate.start, candidate.end)
    if said is None:
        return None
    if not said["the"]:
        return _of_somebody(text, candidate)
    back = said["word"].lower() in ("last", "past")
    code = unit_code(said["unit"])
    of_something = _OF.match(text, candidate.end) if code == "D" else _OF_SOMETHING.match(text, candidate.end)
    if said["word"].lower() == "last" and of_something:
        return Meaning(length(code, 1.0))
    going_on = _PERFECT_FOR if back else _GOES_ON_FOR
    low = max(0, candidate.start - _REACH)
    lasts = going_on.search(text, low, candidate.start) is not None
    lasts = lasts or (
        said["word"].lower() == "next" and _OPENS_OR_STATE_FOR.search(text, low, candidate.start) is not None
    )
    return Meaning(length(code, 1.0, -1 if back else 1)) if lasts else None


def _of_somebody(text: str, candidate: Candidate) -> Meaning | None:
    """The length that "last year" means in "his last year at sea"; None where nobody's is meant. A "last day" is one
    of something, said or not, and yesterday in a post at most."""
    words = text[candidate.start : candidate.end].lower()
    if words == "last day" and not is_post(text):
        return Meaning(length("D", 1.0))
    owned = _OWNED.search(text, max(0, candidate.start - _REACH), candidate.start) is not None
    if words not in _SOMEBODYS or not owned or text.startswith(("'", "’"), candidate.end):
        return None
    return Meaning(length(unit_code(words.removeprefix("last ")), 1.0))
