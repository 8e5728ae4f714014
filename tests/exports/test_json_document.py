import json
from typing import Any

import pytest

from tests.stories import generated_story, sample_story
from timeline.exports import FORMATS
from timeline.model import Story
from timeline.records import claim_from_record, event_from_record, mention_from_record

STORY = sample_story()
ARTICLE = {
    "id": "gazette",
    "path": "articles/gazette.txt",
    "title": "Engineers meet over cracked bridge",
    "publisher": "Coastal Gazette",
    "url": "https://example.org/b",
    "language": "en",
    "published": "2021-10-20T22:28:00+08:00",
    "published_basis": "stated",
    "published_why": 'The header line says "22:28 UTC+8, 2021-10-20".',
    "published_certainty": "stated",
    "published_doubt": None,
}
EVENT_KEYS = {
    "id", "title", "from", "to", "open", "grain", "certainty", "importance", "agreed_why", "claims", "disagreements",
}  # fmt: skip
CLAIM_KEYS = {"article", "start", "end", "sentence", "title", "from", "to", "open", "mention"}
MENTION_KEYS = {
    "start", "end", "text", "type", "value", "mod", "from", "to", "open", "grain", "certainty", "anchor",
    "alternatives", "edtf", "why",
}  # fmt: skip


def exported(story: Story) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FORMATS["json"](story))
    return found


def test_the_document_holds_what_scripts_rely_on() -> None:
    document = exported(STORY)
    assert document.keys() >= {"articles", "events", "unplaced"}
    assert document["articles"][1] == ARTICLE
    for event in document["events"]:
        assert event.keys() >= EVENT_KEYS
        for claim in event["claims"]:
            assert claim.keys() >= CLAIM_KEYS
            assert claim["mention"] is None or claim["mention"].keys() >= MENTION_KEYS
        assert all(disagreement.keys() >= {"type", "claims", "why"} for disagreement in event["disagreements"])
    assert all(found.keys() >= {"article", "mention", "why"} for found in document["unplaced"])


def test_unknown_things_are_null() -> None:
    letter = exported(STORY)["articles"][4]
    assert [letter[key] for key in ("publisher", "url", "published", "published_basis")] == [
        None,
        None,
        None,
        "unknown",
    ]


def test_dates_are_iso_and_an_open_side_is_null() -> None:
    events = {event["title"]: event for event in exported(STORY)["events"]}
    span = ("from", "to", "open")
    assert [events["The bridge is built over the Varn"][key] for key in span] == ["1980-01-01", "1990-01-01", None]
    assert [events["Lorries over 40 tonnes are banned"][key] for key in span] == ["2017-01-01", None, "end"]
    assert events["The alarm on the pier goes off"]["from"] == "2021-08-14T06:40:00+02:00"


@pytest.mark.parametrize("story", [STORY, generated_story(50, seed=3)], ids=["sample", "generated"])
def test_nothing_is_lost(story: Story) -> None:
    document = exported(story)
    assert tuple(event_from_record(event) for event in document["events"]) == story.events
    assert tuple(mention_from_record(found["mention"]) for found in document["unplaced"]) == tuple(
        found.mention for found in story.unplaced
    )
    for event, record in zip(story.events, document["events"], strict=True):
        assert tuple(claim_from_record(claim) for claim in record["claims"]) == event.claims
    assert [(found["name"], found["why"]) for found in document["refusals"]] == [
        (found.name, found.why) for found in story.refusals
    ]


def test_every_claim_points_into_its_article() -> None:
    texts = {article.id: article.text for article in STORY.articles}
    for event in exported(STORY)["events"]:
        for claim in event["claims"]:
            assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["sentence"]
