"""The Articles page and the reading view, in a real browser."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Open

pytestmark = pytest.mark.browser

LISTED = ".tl-art-title"
TEXT = ".tl-article .tl-text"


def test_the_list_says_when_each_article_appeared_and_how_that_is_known(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/articles", wait=LISTED)
    expect(page.get_by_role("heading", level=2)).to_have_text(page.locator(LISTED).all_inner_texts())
    expect(page.locator(LISTED)).to_have_count(5)
    for words in ("(worked out)", "(stated)", "Publish date not known", "articles/empty.txt was not taken"):
        expect(page.locator("body")).to_contain_text(words)
    expect(page).to_have_title(re.compile(r"^Articles · .+ · Timeline$"))
    page.get_by_role("button", name="Read").first.click()
    expect(page.locator(TEXT)).to_be_visible()
    expect(page).to_have_title(re.compile(r"^(?!Articles).+ · .+ · Timeline$"))
    assert "article=harbour" in page.url


def test_the_reading_view_opens_at_the_sentence_of_a_claim(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.locator(".tl-row", has_text="Engineers from five").click()
    links = page.get_by_role("link", name="Read in article")
    expect(links).to_have_count(3)  # while they are still drawn, a click may meet another one
    links.first.click()
    expect(page.locator(".tl-target").first).to_be_in_viewport()
    expect(page.locator(".tl-mention.tl-open")).to_have_text("Wednesday")
    expect(page.locator(".tl-mention.tl-open")).to_have_css("display", "inline")
    expect(page.locator(".tl-why")).to_contain_text("Wednesday")
    again = open_page(page.url, wait=TEXT)
    expect(again.locator(".tl-mention.tl-open")).to_have_text("Wednesday")


def test_every_mention_is_explained_by_pointer_and_by_keys(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/articles?article=harbour", wait=TEXT)
    expect(page.locator(f"{TEXT} .tl-mention")).to_have_count(5)
    page.get_by_role("button", name="Aug. 14").hover()
    expect(page.locator(".tl-why")).to_contain_text("14 August 2021")
    page.locator(f"{TEXT} .tl-unplaced").focus()
    expect(page.locator(".tl-why")).to_contain_text("Not placed on the timeline")
    page.keyboard.press("Escape")
    expect(page.locator(".tl-why")).to_contain_text("Select any marked words")


def test_a_mention_leads_to_its_event(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/articles?article=harbour", wait=TEXT)
    page.get_by_role("button", name="Aug. 14").click()
    page.locator(".tl-event-link").click()
    expect(page.locator(".tl-ev-title")).to_have_text("Divers find a crack in the main pier")
    assert "event=" in page.url


def test_an_unknown_article_is_said_plainly(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/articles?article=nobody", wait=LISTED)
    expect(page.get_by_text("not in this story")).to_be_visible()


def test_a_phone_has_the_reason_at_the_foot(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/articles?article=harbour", PHONE, wait=TEXT)
    page.get_by_role("button", name="Aug. 14").click()
    expect(page.locator(".tl-why")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
