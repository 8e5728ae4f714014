"""A story as one JSON document, every claim with the mention it rests on."""

from typing import Any

import orjson

from timeline.inert import json_for_pages, web_address
from timeline.model import Article, EditNote, Story
from timeline.records import event_record, mention_record, published_record


def to_json(story: Story) -> str:
    """The story as JSON: title, articles, events with their claims best first, unplaced mentions, what
    repeats in the disagreements, refusals, hidden events, and the edits that stand.

    Dates are ISO 8601 and ``to`` is exclusive; an open side is null, and so is an address that is none of the web.
    """
    document = {
        "title": story.title,
        "articles": [_article(article) for article in story.articles],
        "events": [event_record(event) for event in story.events],
        "unplaced": [
            {"article": found.article, "mention": mention_record(found.mention), "why": found.why}
            for found in story.unplaced
        ],
        "patterns": list(story.patterns),
        "refusals": [{"name": refusal.name, "why": refusal.why} for refusal in story.refusals],
        "hidden": [event_record(event) for event in story.hidden],
        "edits": [_edit(edit) for edit in story.edits],
    }
    return json_for_pages(orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode())


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "publisher": article.publisher,
        "url": web_address(article.url),
        "language": article.language,
        **published_record(article.published),
    }


def _edit(edit: EditNote) -> dict[str, Any]:
    return {
        "id": edit.id,
        "kind": edit.kind,
        "says": edit.says,
        "when": edit.when,
        "author": edit.author,
        "applies": not edit.why_not,
        "why_not": edit.why_not,
    }
