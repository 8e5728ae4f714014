"""Dates that a web page prints around an article: under a byline, at an update, where it was printed, at comments.

A line of the page that dates the article says when it appeared. Comments only say that it was there: where several
readers wrote from a morning or afternoon on, the day of the first is nearly always the day of the article.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Literal, NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.publish_dates.datelines import MONTH_NAME, day_of, month_of
from timeline.wording import WEEKDAYS

StampKind = Literal["byline", "update", "credit", "printed", "version", "comment"]
MORNING_ENDS, EVENING = 12, 17  # o'clock; a version printed with a clock between may be of the day or of long before
FEWEST_COMMENTS = 5  # readers; fewer may have come days later: of two to four the first was late in five of eleven
FIRST_HOUR = 9  # o'clock; where the first comment is of the night or early morning the article may be of the evening
MOST_SILENT = 3  # days between the first and second comment; a longer silence means that the first ones are missing
MOST_STAMPS = 400  # years of a page that are looked at; more of them change nothing
_CLOCK = (
    r"(?P<hour>\d{1,2})\s?[:.]\s?\d\d(?:\s?[:.]\s?\d\d)?(?:\s?(?P<half>[apAP])\s?\.?\s?[mM]\b\s?\.?)?"
    r"(?:\s[A-Z]{2,4}\b)?"
)
_DATE = (
    rf"(?:(?:{'|'.join(WEEKDAYS)})\s?,?\s)?(?:(?P<month>{MONTH_NAME})\b\s?\.?\s(?P<day>\d\d?)(?:st|nd|rd|th)?"
    rf"|(?P<first>\d\d?)(?:st|nd|rd|th)?\s(?P<last>{MONTH_NAME})\b\s?\.?)\s?,?\s(?P<year>(?:19|20)\d\d)"
)
_NAME = r"[^\n|]{1,40}?"
_PRINTED = r"(?:on|in)\s[^\n|]{3,80}?"
_SIGN = late_pattern(
    r"\||[-–]\s?Report|wrote|says\s?:|said\s?:|osted by|pdated at|(?:raphic|RAPHIC)S?\s?:| appeared\s"
)  # no form is without one
_YEAR = late_pattern(r"(?:19|20)(?<!\w\d\d)\d\d\b")  # nor without a year
_REMEMBERED = 4  # pages; each is asked for its line and for its comments one after the other
_BEFORE, _AFTER = 180, 80  # characters around a year in which all of a form stands


@dataclass(frozen=True, slots=True)
class StampForm:
    """A way in which pages write such a date: what it dates, its pattern, and an example with its ISO date.

    One of ``signs`` stands in every such date; a pattern is compiled only for a page that holds one.
    """

    kind: StampKind
    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    example: str
    value: str


def _form(kind: StampKind, signs: tuple[str, ...], pattern: str, example: str, value: str) -> StampForm:
    return StampForm(kind, signs, late_pattern(pattern), example, value)


FORMS: tuple[StampForm, ...] = (
    _form(
        "byline",
        ("|",),
        rf"\b[Bb]y\s[A-Z]{_NAME}\s?\|\s?{_DATE}\s?;\s?{_CLOCK}",
        "By Ann Hill | June 15, 2010; 11:35 AM ET",
        "2010-06-15",
    ),
    _form(
        "update",
        ("pdated at",),
        rf"{_DATE}\s[Ll]ast [Uu]pdated at\s{_CLOCK}",
        "29 July 2010 Last updated at 22:17 GMT",
        "2010-07-29",
    ),
    _form(
        "credit",
        ("GRAPHIC", "Graphic"),
        rf"\b(?:GRAPHIC|Graphic)S?\s?:[^\n]{{1,120}}?(?:[-–,]|[Pp]ost|[Tt]imes)\s{_DATE}",
        "GRAPHIC: Bo Li - The Harbour Post - January 26, 2009",
        "2009-01-26",
    ),
    _form(
        "credit",
        ("|", "/"),
        rf"[|/]\s?The\s{_NAME}\s[-–]\s{_DATE}(?=\s*\Z)",
        "SOURCE: Coast Guard | The Harbour Post - June 30, 2010",
        "2010-06-30",
    ),
    _form(
        "printed",
        ("This article",),
        rf"\bThis article appeared\s{_PRINTED}\son\s{_CLOCK}\son\s{_DATE}",
        "This article appeared on p28 of the Main section of the Post on 00.01 BST on Monday 27 April 2009",
        "2009-04-27",
    ),
    _form(
        "version",
        ("A version",),
        rf"\bA version appeared\s{_PRINTED}\son\s{_CLOCK}\son\s{_DATE}",
        "A version appeared on p34 of the Post on 18.17 BST on Thursday 6 May 2010",
        "2010-05-06",
    ),
    _form(
        "comment",
        ("wrote",),
        rf"\b[Aa]t\s{_CLOCK}\s?,?\s(?:on\s)?{_DATE}\s?,\s{_NAME}\swrote\b",
        "At 1:32 pm on 09 Jun 2010, harbour_fan wrote:",
        "2010-06-09",
    ),
    _form(
        "comment",
        ("|", "Report"),
        rf"{_DATE}\s(?:at\s)?{_CLOCK}(?:\sat\s[\d:]{{4,5}}\s[ap]m)?\s?(?:\||(?:--|–)\s?Report)",
        "February 10, 2011 at 9:11 pm | Report abuse",
        "2011-02-10",
    ),
    _form(
        "comment",
        ("|",),
        rf"\|\s{_DATE}\s(?:at\s)?{_CLOCK}\s?\|?\s?(?:Reply|Report|Permalink|Flag|Like|Recommend)",
        "Posted by: bo | September 24, 2008 4:52 PM | Report abuse",
        "2008-09-24",
    ),
    _form(
        "comment",
        ("Posted by",),
        rf"\bPosted by\s?:?\s{_NAME},?\son\s{_DATE}\s(?:at\s)?{_CLOCK}",
        "Posted by Ann Hill, on June 4, 2010 4:36 PM",
        "2010-06-04",
    ),
    _form(
        "comment",
        ("says", "said", "wrote"),
        rf"\b(?:says|said|wrote)\s?:\s{{1,3}}(?:on\s)?{_DATE}\s?,?\s(?:at\s)?{_CLOCK}",
        "harbour_fan says: June 1, 2010 at 3:22 pm",
        "2010-06-01",
    ),
)


class Stamp(NamedTuple):
    """A date that a page prints: its place, its words, what it dates, the day, and the hour from 0 to 23 if written."""

    start: int
    words: str
    kind: StampKind
    day: int
    hour: int | None


class PageDate(NamedTuple):
    """The day on which a page says that its article appeared, how it says so, as a sentence, and whether it is sure."""

    day: int
    why: str
    sure: bool


@lru_cache(maxsize=_REMEMBERED)
def stamps(text: str) -> tuple[Stamp, ...]:
    """The dates that a page prints around its article, in their order; ``FORMS`` shows how they are written."""
    found = [
        Stamp(match.start(), match.group().strip(" |"), form.kind, day, _hour(match))
        for start, end in _near_years(text)
        for form in FORMS
        if any(text.find(sign, start, end) >= 0 for sign in form.signs)
        for match in form.pattern.finditer(text, start, end)
        if (day := _day(match)) is not None
    ]
    return tuple(sorted(found))


def _near_years(text: str) -> list[tuple[int, int]]:
    """The stretches around years, run together where they meet, that hold a sign of such a date; spares reading all."""
    near: list[tuple[int, int]] = []
    for year in islice(_YEAR.finditer(text), MOST_STAMPS):
        start, end = max(0, year.start() - _BEFORE), year.end() + _AFTER
        if near and start <= near[-1][1]:
            start = near.pop()[0]
        near.append((start, end))
    return [(start, end) for start, end in near if _SIGN.search(text, start, end)]


def _day(match: re.Match[str]) -> int | None:
    month = month_of(match["month"] or match["last"])
    return day_of(int(match["year"]), month, int(match["day"] or match["first"]))


def _hour(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    if groups.get("hour") is None:
        return None
    hour, half = int(groups["hour"]), (groups["half"] or "").lower()
    return hour % 12 + (12 if half == "p" else 0) if half else hour


def page_line(text: str) -> PageDate | None:
    """The day that a line of the page around an article gives it.

    ``page_line("... By Ann Hill | June 15, 2010; 11:35 AM ET")`` is 15 June 2010. None where lines name several days,
    as on a page of several articles.
    """
    lines = [stamp for stamp in stamps(text) if stamp.kind != "comment"]
    days = {_appeared(stamp) for stamp in lines}
    day = days.pop() if days else None
    if days or day is None:
        return None
    why = f"The page dates the article: “{' '.join(lines[0].words.split())}”."
    if lines[0].kind == "version":
        before = " the day before" if day < lines[0].day else " then"
        why += f" The article itself appeared{before}, as the hour of the printed version tells."
    return PageDate(day, why, sure=any(stamp.kind in ("byline", "update") for stamp in lines))


def _appeared(stamp: Stamp) -> int | None:
    """The day an article appeared by a line of its page; what is printed by the morning appeared the evening before."""
    if stamp.kind != "version" or stamp.hour is None or stamp.hour >= EVENING:
        return stamp.day
    return stamp.day - 1 if stamp.hour < MORNING_ENDS else None


def first_comment(text: str) -> PageDate | None:
    """The day of the first reader's comment below an article; None where it leaves the day of the article open."""
    comments = _comments(text)
    if not comments:
        return None
    first, second = sorted(comments, key=lambda stamp: (stamp.day, stamp.hour or 0))[:2]
    if second.day - first.day > MOST_SILENT or first.hour is None or first.hour < FIRST_HOUR:
        return None
    words = " ".join(first.words.split())
    why = f"The first of {len(comments)} readers' comments is of that day: “{words}”. The article may be older."
    return PageDate(first.day, why, sure=False)


def without_comments(text: str) -> str:
    """The text up to its first reader's comment, where a page prints several: what readers write dates no article."""
    comments = _comments(text)
    return text[: comments[0].start] if comments else text


def comments_from(text: str) -> int | None:
    """Where the first reader's comment of a page stands, as far as the page dates them; None where it prints none."""
    comments = _comments(text)
    return comments[0].start if comments else None


def _comments(text: str) -> list[Stamp]:
    """The comments of a page in their order; none where they are too few to be told from other lines with a clock."""
    found = [stamp for stamp in stamps(text) if stamp.kind == "comment"]
    return found if len(found) >= FEWEST_COMMENTS else []
