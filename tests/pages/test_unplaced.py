"""The page of what is not placed: searched, filtered and turned page by page, all of it in the address."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.test_app import LIMIT, html
from tests.stories import generated_story, left_out, sample_story
from timeline.model import Story
from timeline.pages import held, text, text_reading, unplaced
from timeline.store import write_story
from timeline.store.unplaced import KINDS, REASONS
from timeline.workspace import STORY_VARIABLE

MANY = left_out(generated_story(120, seed=2), 60)
WAITS, LENGTH = text.REASONS["undated"], text.REASONS["length"]

Serve = Callable[..., AppTest]


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Serve:
    """Runs the page on a story with fields in its address."""

    def served(story: Story, **fields: str | list[str]) -> AppTest:
        path = tmp_path / "story.duckdb"
        write_story(story, path)
        monkeypatch.setenv(STORY_VARIABLE, str(path))
        app = AppTest.from_string(
            "import streamlit as st\nfrom timeline.pages import site, unplaced\n"
            'st.navigation([st.Page(unplaced.show, url_path="here", default=True), site.articles_page()]).run()',
            default_timeout=LIMIT,
        )
        for name, value in fields.items():
            app.query_params[name] = value
        return app.run()

    return served


def count(app: AppTest) -> str:
    """What the line above the list says."""
    assert not app.exception
    found = re.findall(r'<div class="tl-count"><b>(.*?)</b> (.*?)</div>', html(app))
    return " ".join(found[0]) if found else ""


def quotes(app: AppTest) -> int:
    return html(app).count('class="tl-quote"')


def test_every_kind_and_reason_has_its_words() -> None:
    assert list(text.MISSED) == list(text_reading.MISSED_KINDS) == list(KINDS)
    assert list(text.REASONS) == [*REASONS, "other"]
    assert len(set(text.REASONS.values())) == len(text.REASONS)


@pytest.mark.parametrize(
    ("fields", "said", "shown"),
    [
        ({}, "1–25 of 60", 25),
        ({"page": "2"}, "26–50 of 60", 25),
        ({"page": "3"}, "51–60 of 60", 10),
        ({"page": "4"}, "1–25 of 60", 25),
        ({"page": "0"}, "1–25 of 60", 25),
        ({"page": "x<script>"}, "1–25 of 60", 25),
        ({"kind": text.MISSED["date"]}, "1–25 of 30", 25),
        ({"kind": text.MISSED["date"], "page": "2"}, "26–30 of 30", 5),
        ({"why": LENGTH}, "1–25 of 30", 25),
        ({"why": [LENGTH, WAITS]}, "1–25 of 60", 25),
        ({"why": "no reason", "kind": "no kind"}, "1–25 of 60", 25),
        ({"why": LENGTH, "kind": text.MISSED["date"]}, "", 0),
        ({"words": "Varnholm", "page": "2"}, "26–50 of 60", 25),
        ({"words": "nothing of this"}, "", 0),
    ],
)
def test_the_address_says_what_is_seen(serve: Serve, fields: dict[str, str], said: str, shown: int) -> None:
    app = serve(MANY, **fields)
    assert (count(app), quotes(app)) == (said, shown)
    assert (text_reading.NO_MISSED in html(app)) == (not shown)


def test_what_is_asked_for_begins_with_its_first_page(serve: Serve) -> None:
    app = serve(MANY, page="2")
    app.text_input[0].set_value("Varnholm").run()
    assert (count(app), "page" in app.query_params) == ("1–25 of 60", False)
    app.button[-1].click().run()
    assert (count(app), app.query_params["page"]) == ("26–50 of 60", "2")
    (reasons,) = [pills for pills in app.pills if pills.key == held.key_of(unplaced.WHY)]
    reasons.select(LENGTH).run()
    assert (count(app), "page" in app.query_params) == ("1–25 of 30", False)
    assert [popover.proto.popover.label for popover in app.get("popover")] == [LENGTH]


def test_where_nothing_fits_one_button_shows_all(serve: Serve) -> None:
    app = serve(MANY, words="nothing of this", why=WAITS, kind=text.MISSED["date"])
    app.button[0].click().run()
    assert (count(app), dict(app.query_params)) == ("1–25 of 60", {})


def test_a_short_list_is_not_searched(serve: Serve) -> None:
    app = serve(sample_story())
    assert (count(app), len(app.text_input), len(app.button)) == ("1–3 of 3", 0, 0)


def test_each_reason_that_occurs_can_be_chosen(serve: Serve) -> None:
    other = replace(MANY.unplaced[0], why="Nobody knows.")
    app = serve(replace(MANY, unplaced=(*MANY.unplaced, other)))
    (reasons,) = [pills for pills in app.pills if pills.key == held.key_of(unplaced.WHY)]
    assert reasons.options == [WAITS, LENGTH, text.REASONS["other"]]
