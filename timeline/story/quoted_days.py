"""“Today” in a quotation is the day it was said: that of the article's news, where the news is of a day before."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Interval, Moment
from timeline.story.claims import FINE, Draft, describe
from timeline.wording import say_interval

QUOTED = frozenset(("today", "tonight", "tomorrow", "yesterday", "this morning", "this evening", "this afternoon"))
OF_THE_DAY = frozenset(("earlier in the day", "later in the day"))  # count so outside of a quotation as well
NEWS_REACH = 3  # days before the publish date in which the news was said that an article quotes


def with_quoted_days(drafts: Sequence[Draft], news: Draft | None, published: int | None) -> list[Draft]:
    """The drafts with those of quoted words moved to count from the day of ``news``.

    Published on Monday, an article on what happened on Sunday quotes “Today is a great day”: that is Sunday.
    """
    day = news.claim.interval.first_day if news is not None else None
    if news is None or day is None or published is None or not 0 < published - day <= NEWS_REACH:
        return list(drafts)
    return [_moved(draft, news, day - published) if _counts_from_news(draft) else draft for draft in drafts]


def _counts_from_news(draft: Draft) -> bool:
    mention = draft.claim.mention
    if mention is None or mention.anchor is None or mention.anchor.kind != "publish date":
        return False
    words = mention.text.lower()
    quoted = draft.claim.speech == "quotation" and words in QUOTED
    return draft.claim.grain in FINE and (quoted or words in OF_THE_DAY)


def _moved(draft: Draft, news: Draft, days: int) -> Draft:
    start, end = draft.claim.interval.start, draft.claim.interval.end
    if start is None or end is None or draft.claim.mention is None:
        return draft
    interval = Interval(days_later(start, days), days_later(end, days))
    why = (
        f"“{draft.claim.mention.text}” counts from the day of the news, {describe(news)}: "
        f"{say_interval(interval, draft.claim.grain)}. Assumed: it was said then, not on the publish date."
    )
    return replace(draft, claim=replace(draft.claim, interval=interval, certainty="assumed", why=why))


def days_later(moment: Moment, days: int) -> Moment:
    """The same hour of another day."""
    return replace(moment, day=moment.day + days)
