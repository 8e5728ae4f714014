"""When each article appeared: stated in a header line, else worked out from its address, its text or its siblings."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from timeline.civil import day_number
from timeline.dates import publisher_country, read_published, resolve
from timeline.dates.languages.detect import detect
from timeline.dates.vocabulary import vocabulary
from timeline.late_patterns import late_pattern
from timeline.model import Article, Moment, PublishDate
from timeline.story.publish_dates.dated_together import from_the_others
from timeline.story.publish_dates.datelines import dateline, day_of, month_of
from timeline.story.publish_dates.day_signs import later_news, told_as_past
from timeline.story.publish_dates.doubts import with_doubts
from timeline.story.publish_dates.page_stamps import first_comment, page_line, without_comments
from timeline.wording import SHORT_MONTHS, say_day

HEADER_LINES = 15  # lines from the top in which a header may stand
HEADER_LENGTH = 120  # characters; a longer line is prose
_HEADER_WORDS = frozenset(
    "date published updated posted modified last first on at by of the time am pm est edt cst cdt mst mdt pst pdt "
    "gmt utc bst cet cest msk ist hkt jst local edited created publish release".split()
)
_YEAR = re.compile(r"\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d\d")  # no date is full without one; spares reading tables
_UPDATED = re.compile(r"\b(?:updated|modified|edited)\b", re.I)
# A byline holds names alone: "By Ann Hill and Bo Li of the Post,"; a longer line tells of something.
_BYLINE = late_pattern(r"\s*[Bb][Yy](?:[\s,|&–—-]+(?:and|of|for|the|in|de|van|von|[A-Z][\w.'’]*)){1,10}[\s,;|–—-]*\Z")
_WORD = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"[^\W_]+")
_ADDRESS_DATE = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:[/_.-]?(?P<month>[01]\d)[/_.-]?(?P<day>[0-3]\d)(?!\d)"
    rf"|[/_.-](?P<name>{'|'.join(SHORT_MONTHS)})[a-z]*[/_.-](?P<number>[0-3]?\d)(?!\d))",
    re.I,
)


class HeaderLine(NamedTuple):
    """A line above the article that gives its publish date: its span, its text, the words that date it, the moment."""

    start: int
    end: int
    text: str
    words: str
    moment: Moment


def header_lines(text: str, language: str | None = None, country: str | None = None) -> tuple[HeaderLine, ...]:
    """The lines near the top that hold a publish date and nothing else, as "22:28 UTC+8, 2021-10-20".

    Without a ``language`` a line in an English text is English; elsewhere the line tells its language, and where that
    gives nothing, as its words are few, the text does.
    """
    found, start = [], 0
    languages: tuple[str | None, ...] = (language,) if language else ()
    for line in text.split("\n", HEADER_LINES)[:HEADER_LINES]:
        if 0 < len(line.strip()) <= HEADER_LENGTH and _YEAR.search(line):
            languages = languages or (("en",) if (told := detect(text)) == "en" else (None, told))
            tried = (_header_date(line, each, country) for each in languages)
            read = next((date for date in tried if date is not None), None)
            if read is not None:
                found.append(HeaderLine(start, start + len(line), line.strip(), *read))
        start += len(line) + 1
    return tuple(found)


def _header_date(line: str, language: str | None, country: str | None) -> tuple[str, Moment] | None:
    """The words of a line that are its date, and the moment; None where the line says more than a date."""
    if language == "en" and _says_more(line):
        return None
    stated = [
        m
        for m in resolve(line, None, language, country)
        if m.interval is not None and m.grain in ("day", "minute", "hour")
    ]
    if not stated or stated[0].certainty == "computed":
        return None
    first, last = stated[0].start, stated[-1].end
    outside = line[:first] + " " + line[last:]
    words = [word.lower() for word in _WORD.findall(outside)]
    if not _BYLINE.match(line[:first]) and not all(word in _HEADER_WORDS for word in words):
        return None
    for date in (line[first:last].strip(" ,;|"), stated[0].text):
        moment = read_published(date, language)
        if moment is not None:
            return date, moment
    return None


def _says_more(line: str) -> bool:
    """Whether a line plainly says more than a date: it begins or ends with a word of no date and of no header, or holds
    one in lower case; a name may stand between two dates.

    That spares reading the dates of lines of prose. A byline may name anybody.
    """
    words = _TOKEN.findall(line)
    if not words or words[0].lower() == "by":
        return False
    last = len(words) - 1
    return any(
        word.isalpha() and (word.islower() or place in (0, last)) and word.lower() not in _of_dates()
        for place, word in enumerate(words)
    )


@cache
def _of_dates() -> frozenset[str]:
    """The words that a line may hold which gives a date alone, in lower case."""
    return vocabulary() | _HEADER_WORDS


def with_publish_dates(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in the same order, each with the best publish date its text and siblings give.

    A date that came with the article stays. Tried in turn, surest first: a header line, the address or file
    name, a line of the page such as a byline with day and clock, a dateline with its year, the first of several
    readers' comments, then a fully written date whose weekday agrees, and the other articles. Never today's clock.
    Where a date and the text cannot both be right, the date says so (``doubt``).
    """
    dated = [article if article.published.moment else _from_itself(article) for article in articles]
    return with_doubts(from_the_others(dated))


def _from_itself(article: Article) -> Article:
    readers: tuple[Callable[[Article], PublishDate | None], ...] = (
        _from_header,
        _from_address,
        _from_page_line,
        _from_dateline,
        _from_comments,
    )
    for reader in readers:
        found = reader(article)
        if found is not None:
            return replace(article, published=found)
    return article


def _from_header(article: Article) -> PublishDate | None:
    found = header_lines(article.text, article.language, publisher_country(article.url, article.language))
    if not found:
        return None
    told = told_as_past(article.text[max(line.end for line in found) :])
    lines = [line for line in found if later_news(told, line.moment.day) is None]
    if not lines:
        return None
    first = next((line for line in lines if not _UPDATED.search(line.text)), lines[0])
    with_clock = (line for line in lines if line.moment.day == first.moment.day and line.moment.offset is not None)
    best = next(with_clock, first)
    return PublishDate(best.moment, "stated", f"The header line “{best.words}” says so.")


def _from_address(article: Article) -> PublishDate | None:
    for kind, address in (("web address", article.url), ("file name", article.path)):
        match = _ADDRESS_DATE.search(address or "")
        if match:
            month = int(match["month"]) if match["month"] else month_of(match["name"].capitalize())
            day = day_of(int(match["year"]), month, int(match["day"] or match["number"]))
            if day is not None:  # digits that are no calendar date are an article number
                return PublishDate(Moment(day), "inferred", f"The {kind} holds {match.group()}: {say_day(day)}.")
    return None


def _from_page_line(article: Article) -> PublishDate | None:
    found = page_line(article.text)
    if found is None:
        return None
    moment = Moment(found.day)
    return PublishDate(moment, "stated", found.why) if found.sure else _assumed(moment, found.why)


def _from_comments(article: Article) -> PublishDate | None:
    found = first_comment(article.text)
    if found is None or later_news(told_as_past(without_comments(article.text)), found.day) is not None:
        return None
    return _assumed(Moment(found.day), found.why)


def _assumed(moment: Moment, why: str) -> PublishDate:
    return PublishDate(moment, "inferred", why, "assumed")


def _from_dateline(article: Article) -> PublishDate | None:
    found = dateline(article.text)
    if found is None or found.year is None:
        return None
    day = day_number(found.year, found.month, found.day)
    return _assumed(Moment(day), f"The dateline says {found.words}. A print edition may carry it a day later.")
