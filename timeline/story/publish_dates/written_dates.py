"""Dates that a text writes in full, told apart: a caption's, a copyright line's, one that dates the news."""

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from timeline.civil import weekday
from timeline.dates import publisher_country, resolve
from timeline.dates.direction import tense
from timeline.late_patterns import late_pattern
from timeline.model import Article, Mention
from timeline.story.publish_dates.day_signs import first_weekday
from timeline.wording import WEEKDAYS

WrittenKind = Literal["caption", "text"]
_FULL = late_pattern(r"\b(?:1[5-9]|20)\d\d\b")
_CAPTION = late_pattern(
    r"\b(?:photo|photograph|picture|pictured|image|photographed|handout|seen)\b[^.!?\n]{0,120}\Z", re.I
)
_CREDIT = late_pattern(r"[^.!?\n]{0,40}[.)]?\s*(?:\n|\()\s*(?:Photo|Image|Picture|Reuters|AP\b|AFP|Getty)", re.I)
_CHANGED = late_pattern(r"\b(?:modified|amended|corrected|updated|edited)\b(?:[^.!?\n]|\.(?=\d)){0,60}\Z", re.I)
_FILE = late_pattern(r"\b(?:file|archive)\b", re.I)
_FILE_PICTURE = late_pattern(r"\b(?:file|archive)\s(?:photo|picture|image)", re.I)  # "This May 3, 2019 file photo"
_COPYRIGHT = late_pattern(
    r"(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d\s*[-–]\s*)?((?:19|20)\d\d)\b", re.I
)
_WEEKDAY = late_pattern(r"\b(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b")
_WITH_WEEKDAY = late_pattern(
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?\s?,?\s(?:[A-Z][a-z]{2,8}\.?\s\d|\d\d?(?:st|nd|rd|th)?\s[A-Z][a-z]{2})"
)
TOP = 500  # characters in which a caption above the article stands
_SHOWN = 100  # characters around a date in which a caption says that it is one


class Written(NamedTuple):
    """A full date: its day, what kind of line holds it, its words, and whether it writes a weekday that agrees."""

    day: int
    kind: WrittenKind
    words: str
    agrees: bool
    start: int
    end: int


def copyright_year(text: str) -> int | None:
    """The last year of the copyright lines: ``copyright_year("© 2019-2021 Harbour Post")`` is 2021.

    Such a year is no day; it bounds the year of an article, as no page is older than its own news.
    """
    return max((int(found.group(1)) for found in _COPYRIGHT.finditer(text)), default=None)


def written_dates(article: Article) -> tuple[Written, ...]:
    """The full dates of an article that it does not tell as still to come; those of an archive picture are left out."""
    text = article.text
    if not _FULL.search(text):
        return ()
    country = publisher_country(article.url, article.language)
    found = []
    for mention in resolve(text, None, article.language, country):
        start = mention.interval.start if mention.interval is not None else None
        if start is None or mention.certainty != "stated" or mention.grain not in ("day", "daypart", "hour", "minute"):
            continue
        kind = _kind(text, mention)
        if kind is None or (kind == "text" and tense(text, mention.start, mention.end) == "future"):
            continue
        agrees = _weekday_agrees(mention, start.day)
        found.append(Written(start.day, kind, mention.text, agrees, mention.start, mention.end))
    return tuple(found)


def _kind(text: str, mention: Mention) -> WrittenKind | None:
    """The kind of line that holds a date; None where it dates a change of the page or a picture out of an archive."""
    before = text[max(0, mention.start - _SHOWN) : mention.start]
    if _CHANGED.search(before):
        return None
    line = before.rpartition("\n")[2] + text[mention.end : mention.end + _SHOWN].partition("\n")[0]
    caption = _CAPTION.search(before) or _CREDIT.match(text, mention.end)
    if _FILE_PICTURE.search(line) or (caption and _FILE.search(line)):
        return None
    return "caption" if caption else "text"


def _weekday_agrees(mention: Mention, day: int) -> bool:
    name = _WEEKDAY.search(mention.text)
    return name is not None and WEEKDAYS[weekday(day)].startswith(name.group(1)[:3])


class NewsDay(NamedTuple):
    """The day that a text writes out in full and also calls by its weekday alone, and the words that write it."""

    day: int
    words: str


def news_day(article: Article) -> NewsDay | None:
    """The newest full date, if its weekday is written with it, agrees, and is the first that the lead names alone.

    A picture taken the day before the news has another weekday than the one the lead begins with.

    "Crowds in Oslo on Friday, March 6, 2020. The march began Friday." gives 6 March 2020.
    """
    if not _WITH_WEEKDAY.search(article.text):
        return None
    return _called_by_weekday(article, lambda found: found.agrees)


def caption_day(article: Article) -> NewsDay | None:
    """The newest full date, if it stands early in the article and its weekday is the first that the lead names alone.

    "Crowds in Oslo, March 6, 2020. The march began Friday." gives 6 March 2020. A picture may be older and of the same
    weekday by chance, one time in seven: only the dates of other articles can tell.
    """
    if not _FULL.search(article.text, 0, TOP):
        return None
    return _called_by_weekday(article, lambda found: found.start < TOP)


def _called_by_weekday(article: Article, dates_the_news: Callable[[Written], bool]) -> NewsDay | None:
    written = written_dates(article)
    agreeing = [found for found in written if dates_the_news(found)]
    if not agreeing:
        return None
    best = max(agreeing, key=lambda found: found.day)
    if any(found.day > best.day for found in written):
        return None  # the article tells of a later day
    rest = article.text
    for found in sorted(written, reverse=True, key=lambda found: found.start):
        rest = rest[: found.start] + rest[found.end :]
    return NewsDay(best.day, best.words) if first_weekday(rest) == weekday(best.day) else None
