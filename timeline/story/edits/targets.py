"""What edits name, made of what a story holds: ids, and the words that say later what was meant."""

from timeline.model import Article, Claim, Event
from timeline.story.edits.kinds import ArticleTarget, ClaimTarget, EventTarget, MentionTarget
from timeline.wording import say_interval

MOST_ALIASES = 20  # ids; enough to find an event again, and few enough for a line that people read


def event_target(event: Event) -> EventTarget:
    """The target of an event."""
    when = say_interval(event.interval, event.grain)
    return EventTarget(event.id, event.title, when, event.aliases[:MOST_ALIASES])


def claim_target(claim: Claim) -> ClaimTarget:
    """The target of a claim."""
    return ClaimTarget(claim.id, claim.sentence)


def mention_target(claim: Claim) -> MentionTarget | None:
    """The target of the time expression that dates a claim; None for a claim without one."""
    mention = claim.mention
    if mention is None:
        return None
    return MentionTarget(claim.article, mention.start, mention.end, mention.text, claim.sentence)


def article_target(article: Article) -> ArticleTarget:
    """The target of an article."""
    return ArticleTarget(article.id, article.title)
