"""Claims that are dated by when they were told, and repeated texts: another date beside them is no disagreement.

An article that opens without a date, and one whose only date stands in its dateline, can tell tomorrow of what happened
today. A text that is printed again says "yesterday" of the day before its first print.
"""

from collections.abc import Iterable

from timeline.model import Claim, Interval
from timeline.story.stamped import news_start


def is_when_told(claim: Claim) -> bool:
    """Whether a claim has only the date at which it was told: no date is written in it, or one of a dateline alone."""
    if claim.mention is None:
        return claim.kind == "lead"
    return claim.mention.end - claim.start <= news_start(claim.sentence)


def may_be_told_later(claim: Claim, interval: Interval) -> bool:
    """Whether a claim is dated by its telling, and that came after ``interval``."""
    first, after = claim.interval.first_day, interval.after_day
    return first is not None and after is not None and first >= after and is_when_told(claim)


def is_told_at_once(claim: Claim) -> bool:
    """Whether a claim was told within a day of what it tells of: "on Monday", in a paper of Tuesday."""
    anchor = claim.mention.anchor if claim.mention is not None else None
    first = claim.interval.first_day
    if anchor is None or anchor.kind != "publish date" or first is None:
        return False
    return 0 <= anchor.moment.day - first <= 1


def repeated(claims: Iterable[Claim], others: Iterable[Claim]) -> set[str]:
    """The ids of those ``claims`` that repeat a sentence of ``others`` word for word, dated from their publish date."""
    said = {_words(claim.sentence) for claim in others}
    return {claim.id for claim in claims if _counts_from_its_day(claim) and _words(claim.sentence) in said}


def _counts_from_its_day(claim: Claim) -> bool:
    anchor = claim.mention.anchor if claim.mention is not None else None
    return anchor is not None and anchor.kind == "publish date"


def _words(sentence: str) -> str:
    return " ".join(sentence.split())
