"""Who speaks in a sentence: a reader who comments, someone in a script, someone whose quotation is still open."""

import re
from functools import lru_cache

from timeline.late_patterns import late_pattern
from timeline.story.attribution import SAYING
from timeline.story.names import NOT_NAMES
from timeline.story.people import PERSON_NAME, TIMES, people_in, speaker_in
from timeline.story.publish_dates.page_stamps import comments_from
from timeline.story.titling.typography import tidy
from timeline.story.verbs import form_of

READER = "Reader"  # who speaks in a comment that the page gives a time but no name
WRITER = "Writer"  # who says "I" where the page names nobody and quotes nobody
_LONGEST_HOUSE = 40  # characters of a publisher's name that a title has room for
_OPENING = 240  # characters in which an article shows that its publisher speaks
SPEAKER_REACH = 120  # characters after a quotation in which its speaker is named
_LONGEST_SPEAKER = 60  # characters; what is longer and begins with no name is more than a speaker
_LONGEST_QUESTION = 300  # characters; what is longer is more than the question of an interview
OPEN_REACH = 800  # characters before a sentence in which the quotation that it goes on was opened
_WE_OPENS = late_pattern(r"\W*(?:We|Our)\s(?!(?:all|have all|each)\b)[a-z]")
_SPOKEN = late_pattern(
    rf"”\s+(?P<who>(?:[^“”,.]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z]{{2}})\.){{3,100}}?)\s+{SAYING}\b"
)
_SAID_BY = late_pattern(  # "said Hill on Friday", but not "said BP spokesman"
    rf"”,?\s{SAYING}\s(?P<name>(?!(?:The|A|An|In|At|On|That|This)\b)[A-Z](?=[\w’'-]*[a-z])[\w’'-]+)"
    r"(?=[,.;]|\Z|\s(?:on|in|at|to|during|after|as|yesterday|today|last|this|late|earlier)\b)"
)
# "Ann Hill of the Harbour Board in Oslo".
_NAME_FIRST = late_pattern(rf"(?P<name>{PERSON_NAME})\s(?:of|from|at|with|in)\s")
_COMMENT = late_pattern(r"\A[^|]{0,60}\d{1,2}:\d\d\s?[ap]\.?m\.?\s*\|(?!.*\|\s*Posted by)", re.I)
_WROTE = late_pattern(r"(?P<name>[A-Z]?[\w-]{2,30})\s+(?:wrote|writes)\s*:")
_CAPITALS = r"(?:[A-Z]{1,2}\.|[A-Z][A-Z’'-]+)"
_SCRIPT = late_pattern(  # "HILL:", "ANN HILL, MAYOR OF OSLO (on camera):"
    rf"(?:\A|(?<=\s))(?P<name>{_CAPITALS}(?:\s{_CAPITALS}){{0,3}})(?:\s?,\s?[A-Z][A-Z ,’'.&-]{{2,80}}?)?"
    r"(?:\s?(?:\(|-LRB-)\s?[^():]{1,40}(?:\)|-RRB-))?\s?:\s"
)
_LABELS = frozenset(
    """NEW UPDATE UPDATED PHOTO PHOTOS VIDEO SOURCE NOTE NOTES BREAKING LIVE EDITOR TOPICS TOPIC READ MORE SEE WATCH
    CAPTION IMAGE FILE ANALYSIS GRAPHIC GRAPHICS SLIDESHOW AUDIO RELATED CORRECTION CLARIFICATION QUESTION ANSWER
    DAY ALSO LINK SHARE MAP KEY FACTS CORRESPONDENT ANCHOR HOST REPORTER ANALYST EDITOR PRESIDENT WITNESS SPOKESMAN
    CLIP VIDEOTAPE""".split()
)  # what pages write before a colon that is no speaker, or only what one is


def reader_at(text: str, start: int) -> str:
    """``READER`` where a sentence that starts at ``start`` stands among the readers' comments of a page, or nobody."""
    first = comments_from(text)
    return READER if first is not None and start >= first else ""


def writer_of(publisher: str | None, text: str) -> str:
    """Who says "we" in an article: its publisher where that tells of itself in its first words, else ``WRITER``.

    ``writer_of("Nordoil", "Nordoil today opened a well.")`` is "Nordoil".
    """
    return _house(publisher, text[:_OPENING]) if publisher and len(publisher) <= _LONGEST_HOUSE else WRITER


@lru_cache(maxsize=64)  # asked for each claim of an article
def _house(publisher: str, opening: str) -> str:
    named = re.match(
        rf"\W*(?:The\s)?(?:[A-Z][\w.]*\s)?{re.escape(publisher)}\s(?:today\s|now\s)?(?P<verb>[a-z]+)\s", opening
    )
    if named is not None and form_of(named["verb"]) in ("past", "present", "auxiliary"):
        return publisher
    return publisher if _WE_OPENS.match(opening) is not None else WRITER


def interviewed(heading: str, previous: str) -> str:
    """Who answers, where what comes before a sentence ends with a question in a paragraph of its own.

    ``interviewed("Ann Hill on the pier", "Why now?\n\n")`` is "Ann Hill", whom alone the headline names.
    """
    question, parts, _ = previous.rpartition("\n\n")
    if not parts or not question.endswith("?") or len(question) - question.rfind("\n") > _LONGEST_QUESTION:
        return ""
    people = list(dict.fromkeys(people_in(tidy(heading))))
    return people[0] if len(people) == 1 else ""


def voice_of(sentence: str, previous: str, following: str) -> str | None:
    """Who says what a sentence says, where it is not the article: "Hill", after "HILL: The pier is gone."

    ``previous`` and ``following`` are the text around the sentence. The last "Ann wrote:" or "HILL:" before it counts,
    then the header of a comment, then a quotation that a sentence before has opened.
    """
    before = _voice_before(f"{previous} {label.group()}" if (label := _SCRIPT.match(sentence)) else previous)
    return before or (READER if _COMMENT.match(sentence) else None) or quoted_speaker(sentence, previous, following)


def quoted_speaker(sentence: str, previous: str, following: str) -> str | None:
    """Who speaks in a quotation that a sentence before has opened; told where it ends, or else before."""
    before = previous[-OPEN_REACH:]
    if '"' in before:
        return None  # marks that do not tell which of a pair they are
    before = tidy(before)
    if before.rfind("“") <= before.rfind("”"):
        return None
    text = tidy(f"{sentence} {following}")
    end = text.find("”")
    by = spoken_by(text, end) if end >= 0 and "“" not in text[:end] else None
    return by if by is not None and by.lower() not in NOT_NAMES else speaker_in(before)


def speaker_after(quotation: str, following: str) -> str | None:
    """Who speaks, told where a quotation that goes on after the sentence ends."""
    if quotation.endswith("”"):
        return None
    text = tidy(following)
    end = text.find("”")
    if end < 0 or "“" in text[:end]:
        return None
    return spoken_by(text, end) or speaker_in(text[end : end + SPEAKER_REACH])


def spoken_by(text: str, end: int) -> str | None:
    """Who said a quotation whose closing mark stands at ``end``, where the words after it tell.

    ``spoken_by("“It sank,” Ann Hill of the Harbour Board said.", 9)`` is "Ann Hill".
    """
    by = _SPOKEN.match(text, end)
    if by is None:
        last = _SAID_BY.match(text, end)
        return last["name"] if last is not None and not TIMES.search(last["name"]) else None
    named = _NAME_FIRST.match(by["who"])
    if named is not None:
        return named["name"]
    return by["who"] if len(by["who"]) <= _LONGEST_SPEAKER else None


def _voice_before(previous: str) -> str | None:
    """The last one whom a page of comments or a script has speaking."""
    wrote = [(m.end(), m["name"]) for m in _WROTE.finditer(previous)]
    named = [
        (m.end(), m["name"].title())
        for m in _SCRIPT.finditer(previous)
        if _LABELS.isdisjoint(m["name"].split()) and len(m["name"]) > 2 and not TIMES.search(m["name"])
    ]
    return max([*wrote, *named], default=(0, None))[1]
