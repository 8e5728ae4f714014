"""Edits as records: every kind goes there and back, and what is wrong is named."""

import json

import pytest
from hypothesis import given

from tests.story.edits.news import logs
from timeline.errors import UsageError
from timeline.story.edits.records import KINDS, entry_from_record, entry_record
from timeline.story.edits.words import says

EVENT = {"id": "a1", "title": "Bridge closed", "date": "14 August 2021", "aliases": ["b2"]}
CLAIM = {"id": "c1", "sentence": "It was closed."}
MENTION = {"article": "a", "start": 3, "end": 9, "text": "Monday", "sentence": "On Monday."}
SOURCE = {
    "sentence": "It was closed.",
    "article": None,
    "url": "https://example.org/a",
    "publisher": None,
    "title": "x",
}

# kind -> (its fields, what it says)
RECORDS = {
    "date": ({"event": EVENT, "date": "1980s"}, "Date of “Bridge closed” (14 August 2021) corrected to 1980s"),
    "reading": ({"mention": MENTION, "date": "1980s"}, "“Monday” in “On Monday.” read as 1980s"),
    "published": (
        {"article": {"id": "a", "title": ""}, "date": "2021-10-20"},
        "Publish date of the article a corrected to 2021-10-20",
    ),
    "remove": ({"article": {"id": "a", "title": "Bridge"}, "forget": True}, "“Bridge” removed for good"),
    "replace": (
        {
            "article": {"id": "a", "title": ""},
            "text": "It was open.",
            "title": None,
            "published": "2021-10-20",
            "publisher": None,
            "url": "https://example.org/a",
            "forget": False,
        },
        "Text of the article a replaced",
    ),
    "zone": ({"zone": "Europe/Oslo"}, "Time zone of the story set to Europe/Oslo"),
    "rename": ({"title": "The bridge"}, "Story now called “The bridge”"),
    "merge": (
        {"event": EVENT, "others": [EVENT | {"title": ""}]},
        "“Bridge closed” (14 August 2021) joined with the event a1",
    ),
    "split": (
        {"event": EVENT, "claims": [CLAIM], "title": ""},
        "“It was closed.” taken out of “Bridge closed” (14 August 2021)",
    ),
    "retitle": ({"event": EVENT, "title": "B"}, "“Bridge closed” (14 August 2021) now called “B”"),
    "hide": ({"event": EVENT}, "“Bridge closed” (14 August 2021) hidden"),
    "unhide": ({"event": EVENT}, "“Bridge closed” (14 August 2021) shown again"),
    "note": ({"event": EVENT, "text": "x"}, "Note on “Bridge closed” (14 August 2021): “x”"),
    "add": ({"title": "B", "date": "1980s", "source": SOURCE}, "“B” (1980s) added"),
    "decide": ({"event": EVENT, "claim": CLAIM}, "“Bridge closed” (14 August 2021) decided for “It was closed.”"),
    "undo": ({"entry": "e1"}, "Edit e1 undone"),
    "redo": ({"entry": "e1"}, "Edit e1 brought back"),
}


def record(kind, **changes):
    head = {"id": "e2", "when": "2026-11-27T10:00:00Z", "author": "Ana", "note": "why", "kind": kind}
    return {**head, **RECORDS[kind][0], **changes}


def test_the_kinds():
    assert [kind.name for kind in KINDS] == list(RECORDS)


@pytest.mark.parametrize("kind", RECORDS)
def test_a_record_is_read_written_and_said(kind):
    entry = entry_from_record(record(kind))
    assert json.loads(json.dumps(entry_record(entry))) == record(kind)
    assert says(entry.step) == RECORDS[kind][1]


@given(logs())
def test_every_log_comes_back(log):
    for entry in log.entries:
        assert entry_from_record(json.loads(json.dumps(entry_record(entry)))) == entry


def test_the_least_that_a_line_may_hold():
    entry = entry_from_record({"id": "e1", "kind": "hide", "event": {"id": "a1"}})
    assert (entry.when, entry.author, entry.note, entry.step.event.title) == (None, None, "", "")


WRONG = (
    (7, "an edit is an object such as"),
    ({"kind": "paint"}, "“kind” is 'paint'; the kinds of edit are date, reading"),
    (record("hide", id=""), "“id” must be a text that is not empty"),
    (record("hide", author=7), "“author” must be a text"),
    (record("hide", event="a1"), "“event” must be an object with the fields id, title, date"),
    (record("hide", event={"title": "x"}), "“event” has no field “id”"),
    (record("hide", colour="red"), "“hide” has a field “colour”, which is not known; there are event"),
    (record("hide", event=EVENT | {"aliases": "b2"}), "“aliases” must be a list of ids"),
    (record("retitle", title=" "), "“title” must be a text that is not empty"),
    (record("merge", others=[]), "“others” must be a list that is not empty"),
    (record("reading", mention=MENTION | {"start": -1}), "“start” must be a whole number, 0 or more"),
    (record("remove", forget="yes"), "“forget” must be true or false"),
    (record("replace", url="ftp://example.org"), "“url” must begin with https:// or http://"),
    (record("add", source=SOURCE | {"url": None}), "“source” needs either an “article” of the story or a “url”"),
    (record("add", source=SOURCE | {"article": {"id": "a"}}), "“source” needs either"),
    (record("add", source=SOURCE | {"url": "javascript:alert(1)"}), "“url” must begin with https:// or http://"),
)


@pytest.mark.parametrize(("wrong", "why"), WRONG, ids=[why[:40] for _, why in WRONG])
def test_what_is_wrong_is_named(wrong, why):
    with pytest.raises(UsageError) as caught:
        entry_from_record(wrong)
    assert str(caught.value).startswith(why)
