"""Headlines of articles as titles, and titles that need their headline beside them."""

import re
from functools import lru_cache

from timeline.late_patterns import late_pattern
from timeline.story.attribution import without_leading, without_trailing
from timeline.story.titling.captions import sentence_starts
from timeline.story.titling.finishing import finished
from timeline.story.titling.openings import without_opening
from timeline.story.titling.shortening import LONGEST, closed, cut
from timeline.story.titling.subjects import with_subject
from timeline.story.titling.typography import tidy
from timeline.story.verbs import finite_verb, verbs_in

_HEADING_DATE = late_pattern(
    r"\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?|"
    r"\d+(?:st|nd|rd|th)|q[1-4]|qtr|mths?|months?|years?|yr|weeks?|days?"
    r"|today|yesterday|tomorrow|\w+day|\d{4}|(?:1[89]|20)\d\d/\d+)\b",
    re.I,
)
_FIGURES = re.compile(r"\s(?:vs|versus)\.?\s", re.I)  # "shr 46 cts vs 48 cts"


@lru_cache(maxsize=16)  # headlines of articles, each asked for with several of its claims
def headline(text: str, previous: str = "") -> str:
    """A text without a date as a title: trimmed, shortened, with a capital; a pronoun made what ``previous`` names."""
    piece = tidy(text)
    starts = sentence_starts(piece)
    piece = without_trailing(without_opening(piece[starts[-1] :] if starts else piece))
    if previous:
        piece = without_leading(with_subject(without_leading(piece), "", previous))
    return finished(piece) or cut(text.strip())


@lru_cache(maxsize=16)
def date_in(heading: str) -> re.Match[str] | None:
    """Where a heading tells a time, as "today" in "Ferry sank today"; None where it tells none."""
    return _HEADING_DATE.search(heading)


def with_heading(title: str, heading: str) -> str:
    """A title of few words, or without a deed, after the headline it belongs to; as it is where both are too long."""
    named = headline(heading)
    if finite_verb(title) is not None and finite_verb(named) is not None:
        return title  # two deeds are of two times: "Ann Hill died: They married"
    dated = date_in(named)  # what it tells of another time is left out, with what follows
    named = closed((named[: dated.start()] if dated is not None else named).rstrip(". "))
    if dated is not None and named[-1:].isdigit():
        return title  # "Okoye breaks 20" of "Okoye breaks 20-year-old record"
    both = f"{named}: {title}"
    if _FIGURES.search(title) and not verbs_in(named):
        both = f"{named} reports {title[:1].lower()}{title[1:]}"  # a company's results, as a table has them
    return both if named and len(both) <= LONGEST and not holds_words(named, title) else title


def holds_words(text: str, words: str) -> bool:
    """Whether the words stand in a text as they are, whatever their case: "Ferry" is no part of "Ferryman"."""
    text, words = f" {text.casefold()} ", words.casefold()
    at = text.find(words)
    while at >= 0:
        beside = text[at - 1] + text[at + len(words)]
        if not any(letter.isalnum() or letter == "_" for letter in beside):
            return True
        at = text.find(words, at + 1)
    return False
