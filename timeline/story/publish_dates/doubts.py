"""Where a publish date and the text cannot both be right; the date is kept, and says so."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.civil import civil, weekday
from timeline.late_patterns import late_pattern
from timeline.model import Article, Event
from timeline.story.publish_dates.datelines import MONTH_NAME, month_of, nearest_day
from timeline.story.publish_dates.day_signs import later_news, told_as_past
from timeline.wording import WEEKDAYS, say_day

SUPPORT = 2  # other articles that must put an event on a day before one article's "yesterday" is doubted
MOST_AHEAD = 14  # days; a date further ahead is rather a plan whose verb was misread
ZONES = 1  # day that a date may lie ahead because it is later in the day elsewhere
_SHIFT = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_SAID_DAY = late_pattern(
    rf"\b(?P<word>yesterday|today|tonight|tomorrow)\b\s?(?:[,(–—-]\s?)?(?:on\s)?"
    rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)})\b(?!\s?['’]s\b)"
    rf"|(?:the\s)?(?P<first>\d\d?)(?:st|nd|rd|th)?\s(?P<last>{MONTH_NAME})\b"
    rf"|(?P<month>{MONTH_NAME})\.?\s(?P<day>\d\d?)\b)",
    re.I,
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"\n]*\"|(?:``|'')[^`\n]*?''")


def with_doubts(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles with a doubt where the text speaks of its own day or of a later one against the publish date."""
    return tuple(_with_doubt(article, _doubt(article)) for article in articles)


def _with_doubt(article: Article, doubt: str | None) -> Article:
    if doubt is None or article.published.doubt is not None:
        return article
    return replace(article, published=replace(article.published, doubt=doubt))


def _doubt(article: Article) -> str | None:
    moment = article.published.moment
    if moment is None:
        return None
    return _said_day(article.text, moment.day) or _later_news(article.text, moment.day)


def _said_day(text: str, day: int) -> str | None:
    """“today, Wednesday” of a text published on a Thursday; what is quoted counts from the speaker's day."""
    lower = text.lower()
    if not any(word in lower for word in _SHIFT) or not _SAID_DAY.search(text):
        return None
    own = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), text)
    for found in _SAID_DAY.finditer(own):
        shift = _SHIFT[found["word"].lower()]
        if found["weekday"]:
            told = WEEKDAYS.index(found["weekday"].capitalize())
            off = (told - weekday(day + shift)) % len(WEEKDAYS)
        else:
            month = month_of((found["month"] or found["last"]).capitalize())
            number = int(found["day"] or found["first"])
            meant = nearest_day(month, number, day, civil(day)[0])
            off = meant - day - shift if meant is not None else 0
        if off:
            return (
                f"The text says “{found.group()}”; counted from {say_day(day, with_weekday=True)}, "
                f"“{found['word'].lower()}” is {say_day(day + shift, with_weekday=True)}. Both cannot be right: the "
                "text may be older or newer than this date, as in a print edition."
            )
    return None


def _later_news(text: str, day: int) -> str | None:
    """A date after the publish date that the text tells as past."""
    told = later_news(told_as_past(text), day + ZONES)
    if told is None or told.day > day + MOST_AHEAD:
        return None
    return (
        f"The text tells “{told.words}” as past, which comes after {say_day(day)}; the date is too early or the text "
        "was changed later."
    )


def with_doubts_of_events(articles: Sequence[Article], events: Sequence[Event]) -> tuple[Article, ...]:
    """The articles with a doubt where a “yesterday” is a day off from what at least two other articles tell."""
    doubts: dict[str, str] = {}
    for event in events:
        agreed = event.interval
        for found in event.disagreements:
            if found.type != "day shift" or agreed.start is None:
                continue
            dissent = {event.claims[position].article for position in found.claims[1:]}
            others = {claim.article for claim in event.claims if claim.interval == agreed} - dissent
            for position in found.claims[1:]:
                claim = event.claims[position]
                word = claim.mention.text.lower() if claim.mention is not None else ""
                if word in _SHIFT and len(others) >= SUPPORT and claim.interval.start is not None:
                    doubts.setdefault(
                        claim.article,
                        f"“{word}” would be {say_day(claim.interval.start.day)}, but {len(others)} other articles put "
                        f"that event on {say_day(agreed.start.day)}. The words may be those of a print edition, "
                        "a day older or newer than this date.",
                    )
    return tuple(_with_doubt(article, doubts.get(article.id)) for article in articles)
