"""Words that are a time in posts alone, and with which words beside them they are none there either."""

import re
from collections.abc import Iterator

from timeline.dates.find import Candidate
from timeline.dates.lexicon import SEASONS, full_year
from timeline.dates.meaning import Meaning, Named, Vague
from timeline.dates.posts import LONGEST_POST, is_post
from timeline.dates.rules.calendar_dates import SHORT_YEAR
from timeline.dates.rules.posts import JOINED_ANYWHERE, PART_IN_SHORT, POSTS_ONLY
from timeline.dates.rules.vague import THE_FUTURE
from timeline.dates.surroundings import after, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_TODAY_IS = late_pattern(r"\b(?:today|tonight|tomorrow|this)(?:['’]?s| is| was| will be)\s+$", _I)  # "today's the day"
_BACK_IN = late_pattern(r"\bback in\s+$", _I)
_NEW = late_pattern(r"\b(?:new|my|our|your|ur|his|her|their)\s+$", _I)  # "this is my year"
_HAPPY = late_pattern(r"\bhappy\s+$", _I)  # a happy hour is one of cheap drinks
_BIG = late_pattern(r"\bbig\s+$|\bb-$", _I)  # "my big day", "ur b-day"
_NO_DAY = late_pattern(r"\s+(?:one|job|trips?)\b", _I)  # "from day one"
_LATER = late_pattern(  # "call u later mum", and not "sooner or later", "an hour later", "later than that"
    r"(?<!\bor )(?<!\bmuch )(?<!\bthe )(?<!\bno )(?<!\bany )(?<!\bhour )(?<!hours )(?<!mins )\b(?:later|l8e?r)"
    r"(?=\s*(?:[!?.,;:)&]|\Z|x+\b|(?:then|lol|guys|mum|mom|dad|babe|pls|if|when|and|but|so|everyone|all|on)\b))",
    _I,
)
_DAY_AND_HALF = late_pattern(r"[A-Z][a-z]+day [AaPp][Mm]")  # "Tuesday pm" is one in any text
_SHORT_YEAR = late_pattern(  # "back in 09", "class of 98"
    r"\b(?:back in |class of |(?:in|since|from) (?=0)|since (?=[6-9])|in (?=[6-9]\d\s*(?:[?!.,;)]|\Z))"
    r"|(?P<whole>(?:the )?(?P<season>spring|summer|autumn|winter) (?:of |(?=0))))"
    r"(?P<year>\d\d)(?![\w:/%]|[.,-]\d| [a-z]+s\b)",
    _I,
)


def with_post_words(text: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates of a post with words added that edited news does not use so: "see you later", "back in 09"."""
    if len(text) > LONGEST_POST or not is_post(text):
        return found
    out = list(found)
    for start, end, meaning, rule in _words_of_post(text):
        out = [one for one in out if one.start < start or end < one.end]  # "the summer" of "the summer of 09"
        if all(one.end <= start or end <= one.start for one in out):
            out.append(Candidate.at(start, end, meaning, rule))
    return tuple(sorted(out, key=lambda one: one.start))


def _words_of_post(text: str) -> Iterator[tuple[int, int, Meaning, str]]:
    """Where a word of a post is a time, what it means, and the rule that reads the same in any text."""
    for match in _LATER.finditer(text):
        yield *match.span(), Meaning(Vague("FUTURE_REF")), THE_FUTURE
    for match in _SHORT_YEAR.finditer(text):
        season = SEASONS[match["season"].lower()] if match["season"] else None
        meaning = Meaning(Named(year=full_year(int(match["year"])), season=season))
        yield match.start("whole" if season else "year"), match.end("year"), meaning, SHORT_YEAR


def of_posts_alone(text: str, candidate: Candidate) -> bool:
    """Whether a word that means a time in posts alone means none here: "my big day", "The plan of the day changed."."""
    if candidate.piece.rule not in POSTS_ONLY:
        return False
    if is_post(text):
        return _unlike_a_time(text, candidate)
    core = candidate.piece.meaning.core
    if candidate.piece.rule == PART_IN_SHORT and _DAY_AND_HALF.fullmatch(text, candidate.start, candidate.end):
        return False
    bare = isinstance(core, Named) and core in (
        Named(minute=core.minute, hour_only=core.hour_only),
        Named(part=core.part),
    )
    return bare or candidate.piece.rule not in JOINED_ANYWHERE


def _unlike_a_time(text: str, candidate: Candidate) -> bool:
    """Whether the word of a post is no time: "my big day", "from day one", "back in the day", "happy hour"."""
    said, head = words_of(text, candidate).lower(), before(text, candidate)
    if said == "the day":
        return _BACK_IN.search(head) is not None or _TODAY_IS.search(head) is not None
    if said == "year":
        return _NEW.search(head) is not None
    if said == "hour":
        return _HAPPY.search(head) is not None
    return said == "day" and bool(_BIG.search(head) or _NO_DAY.match(after(text, candidate)))
