"""Which publishers appear the day after the weekday that their leads name, as printed newspapers do."""

from collections import Counter
from collections.abc import Sequence

from timeline.civil import DAYS_PER_WEEK, weekday
from timeline.model import Article
from timeline.story.publish_dates.day_signs import first_weekday

_NEXT_DAY_SHARE = (
    0.5  # leads that name the day before, against those that name the day itself; agencies stay below 0.35
)


def next_day_publishers(articles: Sequence[Article]) -> frozenset[str | None]:
    """The publishers whose dated articles often name the day before first: their weekday is no day of publishing.

    Of a paper of 3 March, a Tuesday, whose report begins "A court ruled on Monday", the name is in the answer.
    """
    same, before = Counter[str | None](), Counter[str | None]()
    for article in articles:
        moment = article.published.moment
        named = first_weekday(article.text) if moment is not None else None
        if moment is None or named is None:
            continue
        back = (weekday(moment.day) - named) % DAYS_PER_WEEK
        same[article.publisher] += back == 0
        before[article.publisher] += back == 1
    return frozenset(name for name, count in before.items() if count and count >= _NEXT_DAY_SHARE * same[name])
