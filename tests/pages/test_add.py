"""Adding articles where the app is read-only, and what a wrong article or link is told."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.test_app import LIMIT, html
from timeline.model import Article, Moment, PublishDate
from timeline.pages import text, text_reading, text_stories
from timeline.records import moment_from_iso
from timeline.store import write_story
from timeline.story import build
from timeline.workspace import EDITING_VARIABLE, EXCERPTS_VARIABLE, STORY_VARIABLE

DAY = PublishDate(Moment(moment_from_iso("2021-10-20").day), "stated", "The field says so.")
PAGE = """
import streamlit as st
from timeline.pages import {page}, site
pages = [st.Page({page}.show, url_path="here", default=True), site.articles_page()]
st.navigation([*pages, st.Page(lambda: None, url_path="there")]).run()
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "harbour.duckdb"
    write_story(build([Article("ferry", "The old ferry sank on Oct. 12.", published=DAY)], "The harbour"), made)
    monkeypatch.setenv(STORY_VARIABLE, str(made))
    for name in (EDITING_VARIABLE, EXCERPTS_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    return made


def opened(page: str, **fields: str) -> AppTest:
    app = AppTest.from_string(PAGE.format(page=page), default_timeout=LIMIT)
    for name, value in fields.items():
        app.query_params[name] = value
    return app.run()


def pasted(app: AppTest, body: str, **fields: str) -> AppTest:
    app.text_area[0].set_value(body)
    for label, value in fields.items():
        next(each for each in app.text_input if each.label == label).set_value(value)
    return next(each for each in app.button if each.label == text_stories.ADD_TEXT).click().run()


def test_what_is_wrong_stands_above_the_button(path: Path) -> None:
    app = pasted(opened("add"), "The quay was opened.", **{text_stories.PUBLISHED: "03/04/2021"})
    order = [
        each.value if each.type == "error" else each.label for each in app.main if each.type in ("error", "button")
    ]
    assert "4 March 2021 or 3 April 2021" in order[0]
    assert order[1] == text_stories.ADD_TEXT
    assert pasted(app, " ").error[0].value == text_stories.NO_TEXT


def test_a_read_only_app_adds_to_a_copy_of_the_session(path: Path) -> None:
    before = path.read_bytes()
    app = opened("add")
    assert text_stories.ADD_TO_COPY in html(app)
    app = pasted(app, "The quay was opened on Monday.", **{text_stories.PUBLISHED: "20 October 2021"})
    assert not app.exception
    assert "1 article added" in html(app)
    assert "Quay was opened" in html(app)
    assert text_stories.ADD_TO_OWN in html(app)
    assert app.query_params["story"] in ("own.harbour", ["own.harbour"])
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_an_article_whose_dates_wait_leads_to_the_field_of_its_publish_date(path: Path) -> None:
    app = pasted(opened("add"), "The quay was opened yesterday. It was mended last week.")
    assert "2 dates wait for a publish date." in html(app)
    assert text_stories.NO_EVENTS_ADDED not in html(app)
    (link,) = [each.proto for each in app.get("page_link") if each.proto.label == text_reading.GIVE_PUBLISHED]
    assert "article=pasted-" in link.query_string


@pytest.mark.parametrize(
    ("body", "fields", "why"),
    [
        (" ", {}, text_stories.NO_TEXT),
        ("It rained.", {text_stories.PUBLISHED: "one fine day"}, "could not be read as a date"),
        ("https://example.org/ferry", {}, "This is a web address, and pages are not fetched"),
        ("It rained.", {text_stories.URL: "javascript:alert(1)"}, "must begin with https"),
    ],
)
def test_what_is_wrong_with_an_article_is_said(
    body: str, fields: dict[str, str], why: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(EDITING_VARIABLE, "on")
    before = path.read_bytes()
    app = pasted(opened("add"), body, **fields)
    assert why in app.error[0].value.replace("\\", "")
    assert path.read_bytes() == before


def test_an_app_of_excerpts_takes_articles_into_own_stories_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(EXCERPTS_VARIABLE, "on")
    app = opened("add")
    assert text_stories.ONLY_OWN in html(app)
    assert not app.text_area


@pytest.mark.parametrize("name", ["nobody", "../harbour", "own.nobody", "<script>"])
def test_a_link_to_no_story_is_said_plainly(name: str, path: Path) -> None:
    app = opened("articles", story=name)
    assert not app.exception
    assert text.CANNOT_OPEN in html(app)
    assert "There is no story of this name here" in html(app)
