"""What one article says: its claims, the mentions it leaves unplaced, and the sentences that go on from a dated one."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline.model import Article, Mention, Unplaced
from timeline.story.anchors import place_duration
from timeline.story.carrying import Carried, carried_claims, undated_saying
from timeline.story.claims import (
    FINE,
    Draft,
    SentenceView,
    dated_drafts,
    lead_draft,
    lead_of,
    sentence_views,
    unplaced_of,
)


class ArticleClaims(NamedTuple):
    """The claims of one article, each list in text order."""

    drafts: list[Draft]
    unplaced: list[Unplaced]
    carried: list[Carried]


def claims_of(article: Article, mentions: Sequence[Mention]) -> ArticleClaims:
    """The claims an article makes with its ``mentions``, and the mentions it leaves unplaced."""
    views = sentence_views(article, mentions)
    drafts = [draft for view in views for draft in dated_drafts(view)]
    unplaced = []
    for view in views:
        for mention in view.mentions:
            if mention.interval is not None and mention.type != "SET":
                continue
            known = sorted(drafts, key=lambda d: d.claim.start)
            made = place_duration(view, mention, known) if mention.type == "DURATION" else mention.why
            if isinstance(made, Draft):
                drafts.append(made)
            else:
                unplaced.append(unplaced_of(article, mention, made))
    lead = lead_draft(article, views) if not _opening_is_dated(views, drafts) else None
    if lead is not None:
        drafts.append(lead)
    carried = carried_claims(views, drafts)
    drafts.sort(key=lambda d: (d.claim.start, d.claim.mention.start if d.claim.mention else -1))
    return ArticleClaims(drafts, unplaced, carried)


def _opening_is_dated(views: Sequence[SentenceView], drafts: Sequence[Draft]) -> bool:
    """Whether the article's opening is dated to the day, or its first sentence says when what it tells came about."""
    opening = {view.sentence.start for view in views if view.is_lead}
    if any(draft.claim.start in opening and draft.claim.grain in FINE for draft in drafts):
        return True
    lead = lead_of(views)
    dated = lead is not None and any(draft.claim.start == lead.sentence.start for draft in drafts)
    return dated and lead is not None and undated_saying(lead) is None
