"""What in a text tells the day it appeared, beside a written publish date: its words, weekdays and dates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from timeline.dates.direction import TOLD_AS_PAST, tense
from timeline.late_patterns import late_pattern
from timeline.story.publish_dates.datelines import MONTH_NAME, dateline, day_of, month_of
from timeline.story.publish_dates.siblings import quoted_runs
from timeline.wording import WEEKDAYS

LEAD = 700  # characters; the first weekday in so many is the day of the news
_WEEKDAY = late_pattern(rf"\b({'|'.join(WEEKDAYS)})\b(?!\s?['’]s\b)(?!\s?,?\s(?:\d|(?:{MONTH_NAME})\b))")
_FULL_DATE = re.compile(
    rf"\b(?:(?P<month>{MONTH_NAME})\.?\s(?P<day>\d\d?)(?:st|nd|rd|th)?\s?,?\s(?P<year>\d{{4}})\b"
    rf"|(?P<first>\d\d?)(?:st|nd|rd|th)?\s(?P<last>{MONTH_NAME})\b\.?\s?,?\s(?P<end>\d{{4}})\b)"
)
_YEAR = re.compile(r"\s\d{4}\b")  # what a full date ends with, found much sooner
LONGEST = 22  # characters of a full date: "30th September. , 2019"
_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d,.]*\d")
_MOST_DATES = 40  # of a text; the tense is asked for each


class Told(NamedTuple):
    """A day that the text writes in full and tells as past, and its words."""

    day: int
    words: str


@dataclass(frozen=True, slots=True)
class Signs:
    """The words of a text with its quoted runs, the weekdays it names alone (Monday 0), and the days it tells as past.

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
    named = frozenset(WEEKDAYS.index(found.group(1)) for found in _WEEKDAY.finditer(body))
    return Signs(words, named, first_weekday(body), told_as_past(body))


def first_weekday(text: str) -> int | None:
    """The first weekday that a lead names alone, Monday 0: "A court ruled on Tuesday" has 1; None without one."""
    found = _WEEKDAY.search(text)
    return WEEKDAYS.index(found.group(1)) if found is not None and found.start() < LEAD else None


def told_as_past(text: str) -> tuple[Told, ...]:
    """The full dates that a text tells as past: "It closed on May 3, 2019" has 3 May 2019, "It closes on" nothing.

    A month and day alone are left out: what was said to come ("it set March 20 as the date") reads like the past.
    """
    found = []
    for match in islice(_full_dates(text), _MOST_DATES):
        year, month = int(match["year"] or match["end"]), month_of(match["month"] or match["last"])
        day = day_of(year, month, int(match["day"] or match["first"]))
        if day is not None and tense(text, match.start(), match.end()) in TOLD_AS_PAST:
            found.append(Told(day, match.group()))
    return tuple(found)


def _full_dates(text: str) -> Iterator[re.Match[str]]:
    """The full dates of a text, each looked for before its year."""
    begin = 0
    for year in _YEAR.finditer(text):
        found = _FULL_DATE.search(text, max(begin, year.end() - LONGEST), year.end())
        if found is not None:
            begin = found.end()
            yield found


def later_news(told: Sequence[Told], day: int) -> Told | None:
    """A day told as past that comes after ``day``: no article is older than its own news."""
    return next((found for found in told if found.day > day), None)
