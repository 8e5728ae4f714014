"""When each article appeared: stated in a header line, else worked out from its address, a caption or its siblings."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.civil import day_number, weekday
from timeline.dates import publisher_country, read_published, resolve
from timeline.model import Article, Mention, Moment, PublishDate
from timeline.story.siblings import date_from_siblings
from timeline.wording import WEEKDAYS, say_day, say_moment

HEADER_LINES = 15  # lines from the top in which a header may stand
HEADER_LENGTH = 120  # characters; a longer line is prose
_HEADER_WORDS = frozenset(
    "date published updated posted modified last first on at by of the time am pm est edt cst cdt mst mdt pst pdt "
    "gmt utc bst cet cest msk ist hkt jst local edited created publish release".split()
)
_UPDATED = re.compile(r"\b(?:updated|modified|edited)\b", re.I)
_BYLINE = re.compile(r"\s*by\s+[A-Z]", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_WEEKDAY = re.compile(r"\b(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b")
_WEEKDAY_NAME = re.compile(r"\b(?:" + "|".join(WEEKDAYS) + r")\b")
_ADDRESS_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_.-]?([01]\d)[/_.-]?([0-3]\d)(?!\d)")


class HeaderLine(NamedTuple):
    """A line above the article that gives its publish date: its span, its text, the words that date it, the moment."""

    start: int
    end: int
    text: str
    words: str
    moment: Moment


def header_lines(text: str, language: str | None = None, country: str | None = None) -> tuple[HeaderLine, ...]:
    """The lines near the top that hold a publish date and nothing else, as "22:28 UTC+8, 2021-10-20"."""
    found, start = [], 0
    for line in text.split("\n", HEADER_LINES)[:HEADER_LINES]:
        read = _header_date(line, language, country) if 0 < len(line.strip()) <= HEADER_LENGTH else None
        if read is not None:
            found.append(HeaderLine(start, start + len(line), line.strip(), *read))
        start += len(line) + 1
    return tuple(found)


def _header_date(line: str, language: str | None, country: str | None) -> tuple[str, Moment] | None:
    """The words of a line that are its date, and the moment; None where the line says more than a date."""
    if not any(character.isdigit() for character in line):
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
    if not _BYLINE.match(line) and not all(word in _HEADER_WORDS for word in words):
        return None
    for date in (line[first:last].strip(" ,;|"), stated[0].text):
        moment = read_published(date, language)
        if moment is not None:
            return date, moment
    return None


def with_publish_dates(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in the same order, each with the best publish date its text and siblings give.

    A date that came with the article stays. Tried in turn, surest first: a header line, the address or file
    name, a fully written date whose weekday agrees, a sibling that shares quotations. Never today's clock.
    """
    dated = [article if article.published.moment else _from_itself(article) for article in articles]
    return tuple(_from_siblings(dated))


def _from_itself(article: Article) -> Article:
    readers: tuple[Callable[[Article], PublishDate | None], ...] = (_from_header, _from_address, _from_caption)
    for reader in readers:
        found = reader(article)
        if found is not None:
            return replace(article, published=found)
    return article


def _from_header(article: Article) -> PublishDate | None:
    lines = header_lines(article.text, article.language, publisher_country(article.url, article.language))
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
            try:
                day = day_number(*map(int, match.groups()))
            except ValueError:  # digits that are no calendar date are an article number
                continue
            return PublishDate(Moment(day), "inferred", f"The {kind} holds {match.group()}: {say_day(day)}.")
    return None


def _from_caption(article: Article) -> PublishDate | None:
    """A fully written date with a weekday that agrees, where the article also names that weekday alone."""
    agreeing = [
        (mention.interval.start.day, mention)
        for mention in resolve(article.text, None, article.language, publisher_country(article.url, article.language))
        if mention.interval is not None and mention.interval.start is not None and _weekday_agrees(mention)
    ]
    if not agreeing:
        return None
    day, mention = max(agreeing, key=lambda found: found[0])
    rest = article.text
    for _, written in reversed(agreeing):
        rest = rest[: written.start] + rest[written.end :]
    alone = weekday(day) in weekdays_named(rest)
    if not alone and len(agreeing) < 2:
        return None
    why = f"A caption gives the full date “{mention.text}”, and the weekday agrees"
    why += f"; the article calls that day “{WEEKDAYS[weekday(day)]}”, as news of the same day does." if alone else "."
    return PublishDate(Moment(day), "inferred", why)


def _weekday_agrees(mention: Mention) -> bool:
    name = _WEEKDAY.search(mention.text)
    if name is None or mention.certainty != "stated" or mention.grain not in ("day", "daypart", "hour", "minute"):
        return False
    start = mention.interval.start if mention.interval else None
    return start is not None and WEEKDAYS[weekday(start.day)].startswith(name.group(1)[:3])


def weekdays_named(text: str) -> frozenset[int]:
    """The weekdays that the text names, Monday 0: "Before Wednesday's talks" has 2."""
    return frozenset(WEEKDAYS.index(match.group()) for match in _WEEKDAY_NAME.finditer(text))


def _from_siblings(articles: list[Article]) -> list[Article]:
    """Dates undated articles from dated ones that share quotations, in rounds: each round may use the one before."""
    rounds = 3  # a longer chain of inferences is a guess
    for _ in range(rounds):
        found = date_from_siblings(articles, _agreed_day)
        if not found:
            break
        for position, (sibling, shared, day) in found.items():
            articles[position] = replace(
                articles[position], published=_sibling_date(articles[position], articles[sibling], shared, day)
            )
    return articles


def _agreed_day(undated: Article, sibling: Article) -> int | None:
    """The day the undated article appeared if the sibling's weekday fits the weekdays it names, else None."""
    moment = sibling.published.moment
    if moment is None:
        return None
    named = weekdays_named(undated.text)
    if named and weekday(moment.day) not in named and weekday(moment.day - 1) not in named:
        return None
    return moment.day


def _sibling_date(undated: Article, sibling: Article, shared: str, day: int) -> PublishDate:
    name = sibling.title or sibling.id
    why = f"It shares the quotation “{shared}” with “{name}”, published {say_moment(Moment(day))}"
    named = weekdays_named(undated.text)
    if weekday(day) in named:
        why += f", a {WEEKDAYS[weekday(day)]}, which is the weekday it names."
    elif named:
        why += ", the day after the weekday it names."
    else:
        why += "; it names no weekday that could be checked."
    return PublishDate(Moment(day), "inferred", why)
