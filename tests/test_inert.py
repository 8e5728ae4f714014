"""A story whose every text is an attack, in every format: nothing runs, turns round, or leads out of the web."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.browser.hostile import ATTACKS, URLS, hostile_story
from timeline.exports import FORMATS
from timeline.inert import plain, web_address

TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
STORY = replace(hostile_story(), title="\x1b]0;mine\x07\x9b2J \u202e</script><script>window.hacked=1</script>")
Record = dict[str, Any]


def records(value: Any) -> Iterator[Record]:
    """Every object of a document, at any depth."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from records(inner)


def no_json_runs(document: str) -> None:
    assert "<" not in document  # so it can stand within <script> and in a page
    read = json.loads(document)
    assert [event["title"] for event in read["events"]] == list(ATTACKS)  # and still says what the articles say
    urls = [record["url"] for record in records(read) if "url" in record]
    assert urls
    assert all(url is None or url.startswith(("http://", "https://")) for url in urls)


def no_text_runs(text: str) -> None:
    assert "\\u001b]0;mine" in text.splitlines()[0]  # what would steer a terminal is written out
    assert "\\u202egnidaer" in text
    assert "javascript:window" in text  # words of a title, no link: plain text has none


CHECKS: dict[str, Callable[[str], None]] = {"json": no_json_runs, "text": no_text_runs}


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_an_export_of_a_hostile_story_is_inert(form: str) -> None:
    written = FORMATS[form](STORY)
    assert TURNING.search(written) is None
    assert STEERING.search(written) is None
    CHECKS[form](written)  # a format without a check of its own fails here


@pytest.mark.parametrize("url", [*URLS[:2], "https:", "//example.org/a", "ftp://example.org/a", "http://[", "", None])
def test_what_is_no_address_of_the_web_is_none(url: str | None) -> None:
    assert web_address(url) is None


@pytest.mark.parametrize("url", [URLS[2], "HTTP://example.org", " https://example.org/a "])
def test_an_address_of_the_web_stays(url: str) -> None:
    assert web_address(url) == url.strip()


def test_letters_that_run_right_to_left_are_no_signs() -> None:
    words = "\u05e9\u05dc\u05d5\u05dd, \u0645\u0631\u062d\u0628\u0627\nA\tB \u201cC\u201d"
    assert plain(words) == words
