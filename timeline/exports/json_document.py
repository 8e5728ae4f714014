"""A story as one JSON document, every claim with the mention it rests on."""

from typing import Any

import orjson

from timeline.model import Article, Story
from timeline.records import event_record, mention_record


def to_json(story: Story) -> str:
    """The story as JSON: title, articles, events with their claims best first, unplaced mentions, refusals.

    Dates are ISO 8601 and ``to`` is exclusive; an open side is null.
    """
    document = {
        "title": story.title,
        "articles": [_article(article) for article in story.articles],
        "events": [event_record(event) for event in story.events],
        "unplaced": [
            {"article": found.article, "mention": mention_record(found.mention), "why": found.why}
            for found in story.unplaced
        ],
        "refusals": [{"name": refusal.name, "why": refusal.why} for refusal in story.refusals],
    }
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def _article(article: Article) -> dict[str, Any]:
    published = article.published
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "publisher": article.publisher,
        "url": article.url,
        "language": article.language,
        "published": published.moment.iso() if published.moment else None,
        "published_basis": published.basis,
        "published_why": published.why,
        "published_certainty": published.certainty,
        "published_doubt": published.doubt,
    }
