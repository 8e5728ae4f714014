"""Claims of a built story as drafts once more, with the words that merging compares."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Article, Claim, Mention
from timeline.story.article_claims import claims_of
from timeline.story.claims import Draft, draft_of, sentence_views


def drafts_again(article: Article, mentions: Sequence[Mention], claims: Sequence[Claim]) -> dict[str, Draft]:
    """The drafts of some ``claims`` of an article by their ids; one that the article does not make is not among them.

    Where their own mentions date them, only their sentences are read, a fifth of what reading the article takes.
    """
    if any(claim.kind != "dated" for claim in claims):
        untitled = claims_of(article, mentions, titled=False).drafts
        return {draft.claim.id: replace(draft, wanted=None) for draft in untitled}
    views = {(view.sentence.start, view.sentence.end): view for view in sentence_views(article, mentions, titled=False)}
    found = {}
    for claim in claims:
        view = views.get((claim.start, claim.end))
        start = claim.mention.start if claim.mention is not None else -1
        mention = next((m for m in view.mentions if m.start == start), None) if view is not None else None
        if view is not None and mention is not None:
            found[claim.id] = draft_of(view, claim, view.core(mention))
    return found
