"""What one article says: its claims, the mentions it leaves unplaced, and the sentences that go on from a dated one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.model import Article, Mention, Unplaced
from timeline.story.carrying import Carried, carried_claims, is_background, news_of, undated_saying
from timeline.story.claims import (
    FINE,
    Draft,
    SentenceView,
    lead_draft,
    lead_of,
    sentence_views,
    unplaced_of,
)
from timeline.story.counted.anchors import Count, phrase_mention, read_duration, read_phrase
from timeline.story.counted.chains import place_in_article
from timeline.story.counted.event_phrases import EventPhrase, event_phrases
from timeline.story.counted.references import Reference, references_in
from timeline.story.dated import dated_drafts, why_left_out
from timeline.story.quoted_days import with_quoted_days
from timeline.story.titling.headlines import headline

# Words that say nothing by themselves where a phrase ties them to a happening: "the day of the vote", "hours after it".
PASSING = frozenset(
    ("the day", "the same day", "the night", "the morning", "the evening", "the week", "hours", "minutes", "days",
     "weeks", "months", "years")
)  # fmt: skip


class ArticleClaims(NamedTuple):
    """The claims of one article in text order, and what it leaves: mentions unplaced, and counts from and references to
    happenings that only another article may date."""

    drafts: list[Draft]
    unplaced: list[Unplaced]
    carried: list[Carried]
    counts: list[Count]
    references: list[Reference]


def claims_of(article: Article, mentions: Sequence[Mention], *, titled: bool = True) -> ArticleClaims:
    """The claims an article makes with its ``mentions``, titled or not, and the mentions it leaves unplaced."""
    views = sentence_views(article, mentions, titled=titled)
    phrases = {view.sentence.start: _phrases(view) for view in views}
    drafts = [draft for view in views for draft in dated_drafts(view, _counted_from(view, phrases))]
    unplaced, counts = [], []
    for view, mention, made in _readings(views, phrases, drafts):
        if isinstance(made, Draft):
            drafts.append(made)
        elif isinstance(made, Count):
            counts.append(made)
        else:
            unplaced.append(unplaced_of(view.article, mention, made))
    chains = place_in_article(counts, drafts)
    drafts += chains.placed
    drafts.sort(key=_place)
    moment = article.published.moment
    drafts = with_quoted_days(drafts, news_of(views, drafts), moment.day if moment is not None else None)
    lead = _said_now(views, drafts) if _opening_is_dated(views, drafts) else lead_draft(article, views)
    carried = carried_claims(views, [*drafts, lead] if lead is not None else drafts)
    if lead is not None:
        drafts = sorted([*drafts, lead], key=_place)
    placed = {draft.claim.start for draft in drafts} | {one.claim.start for one in carried}
    return ArticleClaims(drafts, [*unplaced, *chains.unplaced], carried, chains.left, references_in(views, placed))


def _place(draft: Draft) -> tuple[int, int]:
    return draft.claim.start, draft.claim.mention.start if draft.claim.mention is not None else -1


def _phrases(view: SentenceView) -> list[EventPhrase]:
    """The phrases of a sentence that count from a happening; "the day after Christmas" has a date of its own."""
    taken = [view.local(m) for m in view.mentions if m.text.lower() not in PASSING]
    return [p for p in event_phrases(view.text) if not any(p.start < b and a <= p.event[0] for a, b in taken)]


def _counted_from(view: SentenceView, phrases: dict[int, list[EventPhrase]]) -> set[int]:
    """The starts of mentions that are part of a phrase: "the day" of "the day of the vote" is not the publish day."""
    spans = [(view.sentence.start + p.start, view.sentence.start + p.end) for p in phrases[view.sentence.start]]
    return {m.start for m in view.mentions if any(start <= m.start < end for start, end in spans)}


def _readings(
    views: Sequence[SentenceView], phrases: dict[int, list[EventPhrase]], drafts: Sequence[Draft]
) -> list[tuple[SentenceView, Mention, Draft | Count | str]]:
    """What each mention without a place on the calendar and each phrase is read as, in text order."""
    found: list[tuple[SentenceView, Mention, Draft | Count | str]] = []
    for view in views:
        skipped = _counted_from(view, phrases)
        for mention in view.mentions:
            if (mention.interval is None or mention.type == "SET") and mention.start not in skipped:
                made = read_duration(view, mention, drafts) if mention.type == "DURATION" else mention.why
                found.append((view, mention, made))
            elif mention.interval is not None and (why := why_left_out(view, mention)) is not None:
                found.append((view, mention, why))
        for phrase in phrases[view.sentence.start]:
            read = read_phrase(view, phrase, drafts)
            if read is not None:
                found.append((view, phrase_mention(view, phrase), read))
    return found


def _opening_is_dated(views: Sequence[SentenceView], drafts: Sequence[Draft]) -> bool:
    """Whether the article's opening is dated to the day, or its first sentence says when what it tells came about."""
    opening = {view.sentence.start for view in views if view.is_lead}
    told = [draft for draft in drafts if draft.claim.grain not in FINE or not is_background(draft)]
    if any(draft.claim.start in opening and draft.claim.grain in FINE for draft in told):
        return True
    lead = lead_of(views)
    dated = lead is not None and any(draft.claim.start == lead.sentence.start for draft in told)
    return dated and lead is not None and undated_saying(lead) is None


def _said_now(views: Sequence[SentenceView], drafts: Sequence[Draft]) -> Draft | None:
    """What the opening says to be said now, at the publish date: "The firm claims that the deal of 1991 still holds".

    None where the opening has news of a day, which is when it was said.
    """
    if news_of(views, drafts) is not None:
        return None
    for view in views:
        verb = undated_saying(view) if view.is_lead else None
        made = lead_draft(view.article, [view]) if verb is not None and verb.telling == "present" else None
        if verb is not None and made is not None:
            why = f"“{verb.word}” has no date, only what is said has one. It is put at the publish date."
            return replace(made, claim=replace(made.claim, title=headline(view.text), why=why))
    return None
