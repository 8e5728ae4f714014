"""The claims that the dates of a sentence make, and why a date makes none.

A range of two dates makes one claim. None is made by a date that a sentence only names something by, or compares with.
"""

import re
from collections.abc import Set

from timeline.late_patterns import late_pattern
from timeline.model import CLOCK_GRAINS, Interval, Mention
from timeline.story.attribution import SAYING
from timeline.story.claims import FINE, Draft, Placed, SentenceView, make_draft
from timeline.story.dates_beside import (
    Joined,
    are_all,
    is_as_fine,
    is_compared,
    is_moved,
    is_owner,
    joined,
    leads_to_owner,
    tells_no_deed,
)
from timeline.story.figures import is_of_figures
from timeline.story.named_happenings import names_a_thing
from timeline.story.stamped import news_start
from timeline.story.undated import describes
from timeline.story.verbs import finite_verb

_SAID_BEFORE = re.compile(rf"\b{SAYING}\s[^,;:“”]{{0,40}}\Z")

_STAMPED_AT = 3  # characters of an entry in front of which its time stands
_OF_A_PAGE = late_pattern(  # what the writer of a live report says to its readers, and no news
    r"\W*(?:good\s(?:morning|afternoon|evening)|hello\b|welcome\s(?:to|back)|(?:that\sis|that[’']s|this\sis)\s(?:all|it)\b|"
    r"we(?:\sare|[’']re|\swill)\s(?:be\s|now\s)?(?:closing|pausing|wrapping|ending)\b|thank(?:s|\syou)\s(?:for|to)\s|"
    r"(?:a|here[’']s\sa|here\sis\sa)\s(?:quick\s)?(?:reminder|recap|summary)\b)",
    re.I,
)


def dated_drafts(view: SentenceView, skipped: Set[int] = frozenset()) -> list[Draft]:
    """One draft for each mention of the sentence that has an interval; a range of two mentions makes one.

    ``skipped`` are the starts of mentions that count from a happening instead.
    """
    drafts, taken = [], set()
    for position, mention in enumerate(view.mentions):
        if position in taken or mention.interval is None or mention.type == "SET" or mention.start in skipped:
            continue
        placed = Joined(mention.interval, mention.grain, mention.certainty, mention.why)
        follower = view.mentions[position + 1] if position + 1 < len(view.mentions) else None
        both = joined(view.text, mention, follower, view.sentence.start) if follower is not None else None
        if both is not None:
            taken.add(position + 1)
            placed = both
        interval, grain, certainty, why = placed
        if grain is None or why_left_out(view, mention) is not None:
            continue
        if news_start(view.text) > view.local(mention)[0] and grain in CLOCK_GRAINS and interval.first_day is not None:
            interval, grain = Interval.days(interval.first_day, interval.first_day + 1), "day"
            why = f"{why} That is when it was written; its day is taken."
        drafts.append(make_draft(view, mention, view.core(mention), Placed(interval, grain, certainty, why)))
    return [draft for draft in drafts if not any(_says_it_finer(other, draft) for other in drafts)]


def why_left_out(view: SentenceView, mention: Mention) -> str | None:
    """Why a date of a sentence makes no claim although it has its place; None where it makes one."""
    words, noun = f"“{mention.text}”", view.noun_date(mention)
    if (noun is not None and noun.named is None) or _names_another(view, mention):
        return f"{words} dates something that the sentence only names."
    if are_all(view.text, [view.local(other) for other in view.mentions]):
        return f"{words} stands alone on its line and tells nothing by itself."
    if stamps_it(view, mention) or _stamps_a_page(view, mention):
        return f"{words} says when this was written, not when something happened."
    start, end = view.local(mention)
    if is_compared(view.text, start):
        return f"{words} only gives what something else is compared with."
    return f"{words} is the date that no longer holds." if is_moved(view.text, (start, end)) else None


def _names_another(view: SentenceView, mention: Mention) -> bool:
    """Whether a date only names a happening that is not told: "Ahead of Wednesday's talks, envoys met on Monday"."""
    dated, span = sum(other.interval is not None for other in view.mentions), view.local(mention)
    if view.is_over(mention) and names_a_thing(view.text, view.local(view.first_listed(mention))):
        return True
    if mention.grain in ("quarter", "half") and is_of_figures(view.text, span):
        return True
    if dated == 1:
        return False
    return leads_to_owner(view.text, span) or _owns_a_thing(view, mention) or _only_describes(view, mention)


def _owns_a_thing(view: SentenceView, mention: Mention) -> bool:
    """Whether a long time says which thing is meant, a day being told: "left on Monday for this summer's Games"."""
    if mention.grain in FINE or not is_owner(view.text, view.local(mention)):
        return False
    start, end = view.local(mention)
    days = any(other.grain in FINE and other.interval is not None for other in view.mentions)
    core = view.core(mention)
    own_verb = finite_verb(f"x {view.text[end : core.end]}") is not None
    return days and not own_verb and finite_verb(f"x {view.text[core.start : start]}") is not None


def _only_describes(view: SentenceView, mention: Mention) -> bool:
    """Whether a date only says which thing another date is told of: "The May 4 report was criticised on Friday"."""
    others = [other for other in view.mentions if other is not mention and is_as_fine(other, mention)]
    if not others or not describes(view.text, view.local(mention)):
        return False
    start, end, _ = view.core(mention)
    start = 0 if _SAID_BEFORE.search(view.text, 0, start) else start
    spans = [view.local(other) for other in others]
    within = [span for span in spans if start <= span[0] < end and not describes(view.text, span)]
    return tells_no_deed(view.text[:end], view.local(mention), within)


def stamps_it(view: SentenceView, mention: Mention) -> bool:
    """Whether a date only tells when a sentence was written, which dates its news itself or has another such stamp.

    "OSLO, Wednesday 6:10 pm (Agency) - The ferry sank on Tuesday" tells of Tuesday, a stamp in two zones of the last.
    """
    place, news = view.local(mention)[0], view.news
    if place >= news:
        return False
    later = [(view.local(other)[0], other.grain) for other in view.mentions if other.interval and other is not mention]
    return any(grain in FINE if at >= news else at > place for at, grain in later)


def _stamps_a_page(view: SentenceView, mention: Mention) -> bool:
    """Whether an entry of a live report only opens, sums up or closes the page: "09:00 Good morning."."""
    start, end = view.local(mention)
    return mention.grain == "minute" and start <= _STAMPED_AT and _OF_A_PAGE.match(view.text, end) is not None


def _says_it_finer(fine: Draft, coarse: Draft) -> bool:
    """Whether another date of the same clause lies within one: "yesterday, at this year's fair" says yesterday.

    So does an hour of the day named: "on 4 March at about 6 a.m." is one date.
    """
    finer = fine.claim.grain in FINE and coarse.claim.grain not in FINE
    finer = finer or (fine.claim.grain in CLOCK_GRAINS and coarse.claim.grain == "day")
    return finer and fine.core == coarse.core and coarse.claim.interval.contains(fine.claim.interval)
