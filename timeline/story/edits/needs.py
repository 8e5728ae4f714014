"""Which parts of a story a log of edits speaks of, so that no more has to be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.story.edits.kinds import (
    Add,
    CorrectPublished,
    CorrectReading,
    Decide,
    EventTarget,
    Merge,
    RemoveArticle,
    RenameStory,
    ReplaceArticle,
    SetZone,
    Split,
    StandingEdit,
)


@dataclass(frozen=True, slots=True)
class Needs:
    """Ids of events or claims, ids of articles, and addresses of articles."""

    events: frozenset[str]
    articles: frozenset[str]
    urls: frozenset[str]


def needs_of(standing: Sequence[StandingEdit]) -> Needs:
    """What the edits of events among these look up; corrections before building need the whole story."""
    events: set[str] = set()
    articles: set[str] = set()
    urls: set[str] = set()
    for item in standing:
        match item.edit:
            case CorrectPublished() | CorrectReading() | RemoveArticle() | ReplaceArticle() | SetZone() | RenameStory():
                continue
            case Add(_, _, source):
                articles |= {source.article.id} if source.article else set()
                urls |= {source.url} if source.url else set()
                continue
            case Merge(event, others):
                events |= _ids(event).union(*map(_ids, others))
            case Split(event, claims, _):
                events |= _ids(event) | {claim.id for claim in claims}
            case Decide(event, claim):
                events |= _ids(event) | {claim.id}
            case edit:
                events |= _ids(edit.event)
    return Needs(frozenset(events), frozenset(articles), frozenset(urls))


def _ids(target: EventTarget) -> set[str]:
    return {target.id, *target.aliases}
