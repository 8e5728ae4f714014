"""What in a text tells the day it appeared, beside a written publish date: its words, weekdays and dates."""

import re
from dataclasses import dataclass

from timeline.civil import civil
from timeline.dates.direction import tense
from timeline.story.datelines import MONTH_NAME, dateline, day_of, month_of, nearest_day
from timeline.story.siblings import quoted_runs
from timeline.wording import WEEKDAYS

LEAD = 700  # characters; the first weekday in so many is the day of the news
BOUND = 60  # days; a month and day further away than this may be of another year
_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b(?!\s?['’]s\b)(?!\s?,?\s(?:\d|(?:{MONTH_NAME})\b))")
_MONTH_DAY = re.compile(
    rf"\b(?:(?P<month>{MONTH_NAME})\.?\s(?P<day>\d\d?)(?:st|nd|rd|th)?\b(?:\s?,?\s(?P<year>\d{{4}})\b)?"
    rf"|(?P<first>\d\d?)(?:st|nd|rd|th)?\s(?P<last>{MONTH_NAME})\b\.?(?:\s?,?\s(?P<end>\d{{4}})\b)?)"
)
_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d,.]*\d")
_MOST_DATES = 40  # of a text; the tense is asked for each


@dataclass(frozen=True, slots=True)
class Told:
    """A month and day, perhaps with a year, that the text tells as past."""

    month: int
    day: int
    year: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Signs:
    """The words of a text with its quoted runs, the weekdays it names alone (Monday 0), and the dates told as past.

    ``first`` is the first weekday of the lead.
    """

    words: frozenset[str]
    weekdays: frozenset[int]
    first: int | None
    told: tuple[Told, ...]


def signs_of(title: str, text: str) -> Signs:
    """The signs of an article; its dateline is no part of them."""
    line = dateline(text)
    body = text if line is None else text[: line.start] + text[line.end :]
    words = frozenset(_WORD.findall(f"{title} {body}".lower())) | {" ".join(run) for run in quoted_runs(body)}
    named = [(WEEKDAYS.index(found.group(1)), found.start()) for found in _WEEKDAY.finditer(body)]
    first = named[0][0] if named and named[0][1] < LEAD else None
    return Signs(words, frozenset(weekday for weekday, _ in named), first, _told(body))


def _told(text: str) -> tuple[Told, ...]:
    found = []
    for match in list(_MONTH_DAY.finditer(text))[:_MOST_DATES]:
        number = int(match["day"] or match["first"])
        governed = tense(text, match.start(), match.end())
        if 1 <= number <= 31 and governed == "past":
            year = match["year"] or match["end"]
            month = month_of(match["month"] or match["last"])
            found.append(Told(month, number, int(year) if year else None, match.group()))
    return tuple(found)


def contradiction(signs: Signs, day: int) -> Told | None:
    """A date that the text tells as past though it comes after ``day``: no article is older than its own news."""
    for told in signs.told:
        year = civil(day)[0]
        written = (
            nearest_day(told.month, told.day, day, year)
            if told.year is None
            else day_of(told.year, told.month, told.day)
        )
        if written is not None and day < written and (told.year is not None or written <= day + BOUND):
            return told
    return None
