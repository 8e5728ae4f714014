"""What a reader sees where there is nothing to see: a plain message, and the way on."""

import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import parse_qs

import duckdb
import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.test_app import LIMIT, html
from tests.stories import sample_story
from timeline import editing
from timeline.library import STORIES_VARIABLE
from timeline.model import Article, Moment, PublishDate, Story
from timeline.pages import articles, held, redating, stories, text, text_reading, text_stories, unplaced
from timeline.records import moment_from_iso
from timeline.store import locked, log_path, write_story
from timeline.story import build
from timeline.workspace import EDITING_VARIABLE, STORY_VARIABLE

EMPTY = Story("Harbour", (), {}, (), ())
DAY = Moment(moment_from_iso("2021-10-20").day)
LETTER = Article("letter", "The bridge was closed last week. The ferry sails on Tuesday.", "A letter")

Serve = Callable[..., AppTest]


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Serve:
    """Runs a page of an app that may edit; ``damage`` is done to its story file before."""

    def run(page: str, story: Story, damage: Callable[[Path], None] | None = None, **fields: str) -> AppTest:
        path = tmp_path / "secret-folder" / "harbour.duckdb"
        path.parent.mkdir(exist_ok=True)
        write_story(story, path)
        if damage:
            damage(path)
        monkeypatch.setenv(STORY_VARIABLE, str(path))
        monkeypatch.setenv(EDITING_VARIABLE, "on")
        monkeypatch.delenv(STORIES_VARIABLE, raising=False)
        monkeypatch.setenv("XDG_CACHE_HOME", os.environ.get("XDG_CACHE_HOME", str(tmp_path / "cache")))
        script = (
            f"import streamlit as st\nfrom timeline.pages import {page}, shell, site\nshell.run(st.navigation(["
            f'st.Page({page}.show, url_path="here", default=True), site.articles_page(), site.add_page(), '
            "site.stories_page(), site.unplaced_page()]))"
        )
        app = AppTest.from_string(script, default_timeout=LIMIT)
        for name, value in fields.items():
            app.query_params[name] = value
        return app.run()

    return run


def labels(app: AppTest) -> list[str]:
    return [button.label for button in app.button]


def overwrite(path: Path) -> None:
    path.write_bytes(b"no story" * 200)


def of_an_old_layout(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'schema'")


def without_articles(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute("DROP TABLE articles")


@pytest.mark.parametrize("damage", [overwrite, of_an_old_layout, without_articles, Path.unlink])
@pytest.mark.parametrize("place", ["timeline", "articles"])
def test_a_story_that_cannot_be_opened_says_why_and_names_a_way_on(
    serve: Serve, place: str, damage: Callable[[Path], None]
) -> None:
    app = serve(place, sample_story(), damage)
    assert not app.exception
    assert text.CANNOT_OPEN in html(app)
    assert "harbour.duckdb: " in html(app)
    assert "secret-folder" not in html(app)  # a reader elsewhere learns nothing of this machine
    assert text_stories.OPEN_SAMPLE in labels(app)


@pytest.mark.parametrize("name", ["\udcff.duckdb", f"{'n' * 300}.duckdb"])
def test_a_name_that_no_story_can_have_is_told(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    app = serve("timeline", sample_story())
    monkeypatch.setenv(STORY_VARIABLE, str(tmp_path / "secret-folder" / name))
    app.run()
    assert not app.exception
    assert text.CANNOT_OPEN in html(app)
    assert "cannot be opened: " in html(app)
    assert "secret-folder" not in html(app)


@pytest.mark.parametrize("place", ["timeline", "articles", "disagreements", "unplaced"])
def test_an_empty_story_leads_to_adding_articles(serve: Serve, place: str) -> None:
    app = serve(place, EMPTY)
    assert not app.exception
    assert text_stories.EMPTY_STORY in html(app)
    assert text.NO_DISPUTES not in html(app)
    assert [link.proto.label for link in app.get("page_link")] == [text_stories.ADD_ARTICLES]


def test_the_sample_opens_as_a_copy_that_only_the_session_sees(serve: Serve) -> None:
    app = serve("timeline", EMPTY)
    next(button for button in app.button if button.label == text_stories.OPEN_SAMPLE).click().run()
    assert not app.exception
    assert "own.sample-" in str(app.query_params["story"])
    assert "Moscow hosts the Taliban" in html(app)


def test_a_file_of_articles_in_place_of_a_story_is_told_where_it_goes(serve: Serve) -> None:
    app = serve("shelf", sample_story())
    app.file_uploader(key="story file").set_value(("all [x](y).jsonl", b"{}", "application/json")).run()
    assert text_stories.NO_STORY_FILE.format(name="all [x](y).jsonl") in app.error[0].value.replace("\\", "")
    assert "](" not in app.error[0].value
    assert text_stories.REOPEN_IT not in labels(app)
    app.file_uploader(key="story file").set_value(("mine.duckdb", b"none", "")).run()
    assert text_stories.REOPEN_IT in labels(app)


def test_where_nothing_was_edited_the_page_says_how(serve: Serve) -> None:
    app = serve("edits", sample_story())
    assert text.NO_EDITS in html(app)
    assert text.NO_EDITS_HINT in html(app)


def test_an_article_without_a_date_says_what_waits_for_it_and_opens_the_form(serve: Serve) -> None:
    app = serve("articles", build([LETTER]), article="letter")
    assert text_reading.UNDATED in html(app)
    assert "2 dates wait for a publish date: such words as “last week” count from that day." in html(app)
    assert next(each for each in app.expander if each.label == text_reading.GIVE_PUBLISHED).proto.expanded


def test_where_no_date_waits_for_the_day_none_is_promised(serve: Serve) -> None:
    app = serve("articles", build([replace(LETTER, text="The bridge was built in 1931.")]), article="letter")
    assert text_reading.GIVE_DAY in html(app)
    assert text_reading.GIVE_DATE not in html(app)


@pytest.mark.parametrize(
    ("published", "given", "moved"),
    [
        (PublishDate(DAY, "stated", "The field says so."), "20 October 2021", text.SAME_PUBLISHED),
        (PublishDate(DAY, "stated", "The field says so."), "21 October 2021", text.NOTHING_CHANGES),
        (PublishDate(DAY, "inferred", "All share a day."), "20 October 2021", text.NOTHING_CHANGES),
        (PublishDate(DAY, "stated", "The field says so.", "assumed"), "20 October 2021", text.NOTHING_CHANGES),
    ],
)
def test_a_publish_date_is_not_corrected_to_what_it_is(
    serve: Serve, published: PublishDate, given: str, moved: str
) -> None:
    app = serve("articles", build([replace(LETTER, published=published)]), article="letter")
    app = app.text_input(key=redating.DATE).set_value(given).run()
    assert moved in html(app)
    assert (text.ACCEPT in labels(app)) == (moved != text.SAME_PUBLISHED)


def test_among_many_articles_one_is_found_by_title_or_publisher(serve: Serve) -> None:
    many = [Article(f"a{n}", "No date.", f"Report {n}", "Quay Times" if n % 30 == 0 else "Post") for n in range(60)]
    app = serve("articles", Story("Many", tuple(many), {each.id: () for each in many}, (), ()))
    assert html(app).count('class="tl-art-title"') == articles.PAGE
    app.text_input(key=held.key_of(articles.FIND)).set_value("quay").run()
    assert re.findall(r"Report \d+", html(app)) == ["Report 0", "Report 30"]
    app.text_input(key=held.key_of(articles.FIND)).set_value("nothing of the kind").run()
    assert text_reading.NO_ARTICLE in html(app)
    next(button for button in app.button if button.label == text_reading.CLEAR_FIND).click().run()
    assert html(app).count('class="tl-art-title"') == articles.PAGE


def test_the_folder_of_stories_is_named_without_the_way_to_it(serve: Serve, tmp_path: Path) -> None:
    app = serve("shelf", sample_story())
    assert "the folder “secret-folder” of this app" in html(app)
    assert str(tmp_path) not in html(app)
    assert not app.code


@pytest.mark.parametrize(
    ("url", "local"),
    [("http://localhost:8501/", True), ("http://127.0.0.1:8501/x", True), ("http://[::1]:8501/", True)]
    + [(url, False) for url in ("https://example.org/?a=localhost", "http://localhost.example.org", "", None)],
)
def test_who_sits_at_the_machine_may_ask_for_the_folder(
    url: str | None, local: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stories.st, "context", SimpleNamespace(url=url))
    assert stories.is_local() is local


def test_an_edit_that_must_wait_says_so(serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editing, "locked", lambda path: locked(path, longest_wait=1.5))
    story = build([replace(LETTER, text="The ferry sank on 12 October 2021.")])
    app = serve("articles", story, article="letter")
    with locked(log_path(tmp_path / "secret-folder" / "harbour.duckdb")):
        next(field for field in app.text_input if field.label == text.NEW_PUBLISHED).set_value("20 October 2021").run()
        next(button for button in app.button if button.label == text.ACCEPT).click().run(timeout=LIMIT)
    assert text.STOP in labels(app)
    assert any("another process is changing this story" in error.value for error in app.error)


@pytest.mark.parametrize(("written", "why"), [("banana", "is not a publish date"), ("03/04/2021", "name the month")])
def test_what_is_no_publish_date_is_said_before_it_is_accepted(serve: Serve, written: str, why: str) -> None:
    app = serve("articles", build([LETTER]), article="letter")
    next(field for field in app.text_input if field.label == text.NEW_PUBLISHED).set_value(written).run()
    assert [why in error.value for error in app.error] == [True]
    assert text.ACCEPT not in labels(app)


def test_dates_that_wait_for_a_publish_date_lead_to_its_field(serve: Serve) -> None:
    app = serve("timeline", build([LETTER]))
    assert "2 dates wait for a publish date" in html(app)
    assert "on which day “A letter” appeared. Such words as “last week” count from that day." in html(app)
    (link,) = [each.proto for each in app.get("page_link")]
    assert (link.label, link.query_string) == (text_reading.GIVE_PUBLISHED, "article=letter")
    several = serve("timeline", build([LETTER, replace(LETTER, id="note", text="It rained on Friday.")]))
    assert [each.proto.label for each in several.get("page_link")] == [text_reading.SEE_WAITING]


def test_beside_events_too_what_waits_for_a_publish_date_leads_to_its_field(serve: Serve) -> None:
    ferry = Article("ferry", "The ferry sank on 12 October 2021.", "The ferry")
    story = build([LETTER, ferry])
    links = {each.proto.label: each.proto.query_string for each in serve("timeline", story).get("page_link")}
    asked = {name: values[0] for name, values in parse_qs(links["2 dates wait for a publish date"]).items()}
    assert asked == {unplaced.KIND: text.MISSED["date"], unplaced.WHY: text.REASONS["undated"]}
    app = serve("unplaced", story, **asked)
    given = [each.proto for each in app.get("page_link") if each.proto.label == text_reading.GIVE_PUBLISHED]
    assert [link.query_string for link in given] == ["article=letter"] * 2
    assert "wait" not in " ".join(each.proto.label for each in serve("timeline", build([ferry])).get("page_link"))
