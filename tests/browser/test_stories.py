"""Stories and their articles in a real browser: made, filled, corrected, and kept apart where the app is read-only."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from benchmarks.serve import app
from tests.browser.conftest import DRAWN, PHONE, Open, rested
from timeline import editing
from timeline.library import create
from timeline.model import Article, Moment, PublishDate
from timeline.records import moment_from_iso
from timeline.store import StoryFile, locked, log_path, write_story
from timeline.story import build
from timeline.story.edits.kinds import EventTarget, Retitle

pytestmark = pytest.mark.browser

TITLE = ".tl-page-title"
DAY = PublishDate(Moment(moment_from_iso("2021-10-20").day), "stated", "The field says so.")
FERRY = Article("ferry", "The old ferry sank on Oct. 12. Parrots are birds.", "The ferry", published=DAY)
STORM = Article("storm", "A storm closed the harbour on Oct. 3.", "The storm", published=DAY)
ARABIC = "افتتح الجسر الجديد في 12 أكتوبر 2021.\n\nSecond paragraph, of 13 October 2021."
HOSTILE = '<img src=x onerror="window.hacked=1"> ![x](https://attack.invalid/p.png) \u202egnp.exe'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one story of two articles."""
    made = tmp_path_factory.mktemp("stories")
    write_story(build([FERRY, STORM], "The harbour"), made / "harbour.duckdb")
    return made


@pytest.fixture(scope="module")
def editable(folder: Path) -> Iterator[str]:
    """The address of an app that may edit and keeps its stories in the folder."""
    with app(folder / "harbour.duckdb", more={"TIMELINE_EDITING": "on"}) as address:
        yield address


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a read-only app that shows excerpts."""
    path = tmp_path_factory.mktemp("public") / "harbour.duckdb"
    write_story(build([FERRY, STORM], "The harbour"), path)
    with app(path, more={"TIMELINE_EXCERPTS": "on", "TIMELINE_EDITING": "off"}) as address:
        yield address


def new_story(page: Page, title: str) -> None:
    # The story that is shown has a box of the same name, folded away, and it may be drawn first.
    page.get_by_label("Title of the story").filter(visible=True).last.fill(title)
    page.get_by_role("button", name="Create").click()
    expect(page.get_by_label("Text of the article")).to_be_visible()


def paste(page: Page, text: str, title: str) -> None:
    page.get_by_label("Text of the article").fill(text)
    page.get_by_label("Title", exact=True).fill(title)
    page.get_by_role("textbox", name="Publish date").fill("20 October 2021")
    page.get_by_role("button", name="Add this article").click()
    expect(page.get_by_text("1 article added")).to_be_visible()


def test_a_new_story_takes_a_pasted_article_and_leads_to_its_events(editable: str, open_page: Open) -> None:
    page = open_page(f"{editable}/stories", wait=TITLE)
    new_story(page, HOSTILE)
    paste(page, ARABIC, HOSTILE)
    expect(page.get_by_label("Text of the article")).to_have_value("")
    page.get_by_role("link", name="See it").first.click()
    expect(page.locator(DRAWN)).to_be_visible()
    expect(page).to_have_url(re.compile(r"story=.*event="))
    expect(page.locator(TITLE)).to_have_text(HOSTILE)
    for title in (".tl-label .tl-title", ".tl-ev-title", TITLE):  # each is read in its own direction
        assert page.locator(title).first.evaluate("e => getComputedStyle(e).unicodeBidi") == "plaintext"
    again = open_page(page.url)  # another browser sees the same story and event
    expect(again.locator(TITLE)).to_have_text(HOSTILE)
    again.get_by_role("link", name="Read in article").first.click()
    paragraphs = again.locator(".tl-article .tl-text p")
    directions = [paragraphs.nth(i).evaluate("p => getComputedStyle(p).direction") for i in range(2)]
    assert directions == ["rtl", "ltr"]
    assert again.evaluate("window.hacked") is None


def test_uploaded_files_have_a_result_each(editable: str, open_page: Open, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Date: 2021-10-20\n\nThe quay was opened on Monday.")
    (tmp_path / "bad ![x](y).txt").write_bytes(b"\xff\xfe")
    page = open_page(f"{editable}/stories", wait=TITLE)
    new_story(page, "Uploads")
    page.get_by_role("tab", name="Upload files").click()
    page.locator("input[type=file]").first.set_input_files(sorted(tmp_path.iterdir()))
    page.get_by_role("button", name="Add 2 files").click()
    report = page.locator(".st-key-added")
    expect(report).to_contain_text("good.txt 1 article added")
    expect(report).to_contain_text("bad ![x](y).txt not taken: is not UTF-8 text")
    expect(report).to_contain_text("Quay was opened")
    expect(page.get_by_role("tab", name="Upload files")).to_have_attribute("aria-selected", "true")


def test_stories_are_switched_between_and_renamed(editable: str, folder: Path, open_page: Open) -> None:
    create(folder, "Another story")
    page = open_page(f"{editable}/stories", PHONE, wait=TITLE)
    card = page.locator('[class*="st-key-article-story-"]', has_text="Another story")
    card.get_by_role("button", name="Open").click()
    expect(page.get_by_text("This story has no articles yet")).to_be_visible()
    page.goto(f"{editable}/stories?story=another-story")
    settings = page.get_by_test_id("stExpander").filter(has_text="Title and time zone")
    settings.get_by_text("Title and time zone").click()
    settings.get_by_label("Title of the story").fill("A new name")
    page.get_by_role("button", name="Rename").click()
    expect(page.locator(".tl-art-title", has_text="A new name")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_mention_stays_explained_when_the_publish_date_is_corrected(editable: str, open_page: Open) -> None:
    page = open_page(f"{editable}/articles?article=ferry", wait=".tl-article .tl-text")
    page.locator(".tl-mention").first.click()
    page.get_by_text("Correct the publish date").click()
    page.get_by_label("The article appeared on").fill("21 October 2021")
    page.get_by_label("The article appeared on").press("Enter")
    page.get_by_role("button", name="Accept").click()
    expect(page.get_by_text("(corrected)")).to_be_visible()
    expect(page.locator(".tl-why")).to_contain_text("12 October 2021")


def test_what_a_removal_changes_is_shown_first_and_undone(editable: str, folder: Path, open_page: Open) -> None:
    page = open_page(f"{editable}/articles?article=storm", wait=TITLE)
    page.get_by_text("Remove or replace this article").click()
    page.get_by_test_id("stExpander").get_by_text("Remove", exact=True).click()
    expect(page.get_by_text("“Storm closed the harbour” (3 October 2021)")).to_be_visible()
    rested(page)
    page.get_by_role("button", name="See which events change").click()
    expect(page.get_by_role("button", name="See which events change")).to_have_count(0)
    rested(page)
    with locked(log_path(folder / "harbour.duckdb")):  # as while another program changes the story
        page.get_by_role("button", name="Accept").click()
        expect(page.get_by_text("Somebody else is changing this story")).to_be_visible()
        page.get_by_role("button", name="Stop").click()
        expect(page.get_by_text("Stopped. Nothing was changed.")).to_be_visible()
    page.get_by_role("button", name="Accept").click()
    expect(page.get_by_text("1 article in")).to_be_visible()
    page.get_by_role("link", name="Edits").first.click()
    page.get_by_role("button", name="Undo").first.click()
    expect(page.get_by_text("Undone.", exact=True)).to_be_visible()
    with StoryFile.open(folder / "harbour.duckdb") as file:
        assert [row.id for row in file.articles()] == ["ferry", "storm"]


def test_an_app_of_excerpts_gives_no_full_text(public: str, open_page: Open, tmp_path: Path) -> None:
    page = open_page(f"{public}/articles?article=ferry", wait=".tl-article .tl-text")
    expect(page.locator(".tl-text")).to_contain_text("The old ferry sank on Oct. 12.")
    assert "Parrots" not in page.content()
    page.get_by_role("link", name="Stories").first.click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    expect(page.get_by_role("button", name="As JSON")).to_have_count(0)
    download.value.save_as(tmp_path / "kept.duckdb")
    with StoryFile.open(tmp_path / "kept.duckdb") as file:
        assert file.summary().events == 2
        assert "Parrots" not in repr(file.story())


def test_a_readers_own_story_stays_in_the_tab_and_can_be_kept(public: str, open_page: Open, tmp_path: Path) -> None:
    page = open_page(f"{public}/stories", wait=TITLE)
    new_story(page, "Mine")
    paste(page, "The quay was opened on Monday. Parrots are birds.", "The quay")
    page.get_by_role("link", name="Stories").first.click()
    mine = page.locator('[class*="st-key-article-story-"]', has_text="Mine")
    expect(mine).to_contain_text("only in this browser tab")
    with page.expect_download() as download:
        mine.get_by_role("button", name="Download").click()
    download.value.save_as(tmp_path / "mine.duckdb")
    for label, name in (("As text", "mine.txt"), ("As JSON", "mine.json")):
        with page.expect_download() as told:
            mine.get_by_role("button", name=label).click()
        assert told.value.suggested_filename == name
        assert "Quay was opened" in Path(told.value.path()).read_text()
    other = open_page(f"{public}/stories", wait=TITLE)
    expect(other.get_by_text("The harbour")).to_be_visible()
    expect(other.get_by_text("Mine")).to_have_count(0)
    other.locator("input[type=file]").set_input_files(tmp_path / "mine.duckdb")
    other.get_by_role("button", name="Open it").click()
    expect(other.locator(TITLE)).to_have_text("Mine")
    expect(other.locator(DRAWN)).to_be_visible()


def test_what_was_typed_outlives_another_page_and_a_reload(editable: str, open_page: Open) -> None:
    page = open_page(f"{editable}/add", wait="textarea")
    page.get_by_label("Text of the article").fill("Not yet saved.")
    page.get_by_role("textbox", name="Publish date").fill("3 October 2021")
    page.wait_for_timeout(900)  # what is typed is told after a moment
    page.get_by_role("link", name="Edits").first.click()
    page.get_by_text("Add an event by hand").click()
    page.get_by_role("textbox", name="Title", exact=True).fill("The quay was opened")
    page.get_by_role("textbox", name="Date", exact=True).fill("1950")
    page.get_by_label("The sentence it rests on").fill("The quay was opened in 1950.")
    page.get_by_label("Address of the page it stands on").fill("https://example.org/quay")
    page.wait_for_timeout(900)
    page.reload()
    page.get_by_text("Add an event by hand").click()
    expect(page.get_by_label("The sentence it rests on")).to_have_value("The quay was opened in 1950.")
    page.wait_for_timeout(900)  # the page runs once more with what it kept
    rested(page)
    page.get_by_role("button", name="Add the event").click()
    expect(page.get_by_text("“The quay was opened” (1950) added")).to_be_visible()
    page.get_by_role("link", name="Add articles").first.click()
    expect(page.get_by_label("Text of the article")).to_have_value("Not yet saved.")
    expect(page.get_by_role("textbox", name="Publish date")).to_have_value("3 October 2021")


def test_a_card_shows_what_stands_around_its_sentence(editable: str, open_page: Open) -> None:
    page = open_page(f"{editable}/?q=ferry")
    page.locator(".tl-row", has_text="Old ferry sank").click()
    page.get_by_role("button", name="Sentences around it").click()
    expect(page.locator(".tl-around")).to_contain_text("Parrots are birds.")
    page.get_by_role("button", name="Hide them").click()
    expect(page.locator(".tl-around")).to_have_count(0)


def test_undo_stands_at_the_right_of_every_edit(editable: str, folder: Path, open_page: Open) -> None:
    path = folder / "renamed.duckdb"
    write_story(build([FERRY, STORM], "The harbour again"), path)
    long = "Storm that closed the harbour for longer than any before it " * 2
    for title in ("Storm", f"{long}again", f"{long}once more"):
        with StoryFile.open(path) as file:
            event = next(found for found in file.events() if "torm" in found.title)
        editing.apply(path, [Retitle(EventTarget(event.id, event.title), title)], editing.stamp_now("Ana"))
    page = open_page(f"{editable}/edits?story=renamed", wait='[class*="st-key-article-edit-"]')
    undo = page.locator('[class*="st-key-article-edit-"]').get_by_role("button", name="Undo")
    expect(undo).to_have_count(3)
    edges = undo.evaluate_all("found => found.map((e) => e.getBoundingClientRect().right)")
    assert len(set(edges)) == 1
    assert edges[0] > 1000
