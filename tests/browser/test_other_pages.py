"""The pages of disagreements and of what is not placed, in a real browser."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Open

pytestmark = pytest.mark.browser


def test_a_disagreement_leads_to_its_event_and_back_to_its_sentences(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/disagreements", wait=".tl-quote")
    expect(page.locator(".tl-quote")).to_have_count(2)
    page.get_by_role("link", name="See the event on the timeline").click()
    expect(page.locator(".tl-chart[data-drawn]")).to_be_visible()
    expect(page.locator(".st-key-side .tl-ev-title")).to_have_text("Engineers from five countries meet in Varnholm")
    assert "event=" in page.url


def test_the_choice_of_types_lives_in_the_address(crowd: str, open_page: Open) -> None:
    page = open_page(f"{crowd}/disagreements", wait=".tl-quote")
    page.locator(".st-key-choices button").first.click()
    expect(page).to_have_url(re.compile(r"[?&]type="))
    again = open_page(page.url, wait=".tl-quote")
    expect(again.locator(".st-key-choices button").first).to_have_attribute("aria-pressed", "true")


def test_an_undrawn_expression_leads_to_its_place_in_the_article(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/not-placed", wait=".tl-quote")
    expect(page.locator(".tl-quote")).to_have_count(3)
    page.get_by_role("link", name="Read in article").first.click()
    expect(page.locator(".tl-mention.tl-open")).to_have_text("two decades")


def test_another_page_of_what_is_not_placed_begins_at_its_top(crowd: str, open_page: Open) -> None:
    page = open_page(f"{crowd}/not-placed", wait=".tl-quote")
    page.get_by_role("button", name="Next 25").click()
    expect(page).to_have_url(re.compile(r"[?&]page=2$"))
    expect(page.locator(".tl-count")).to_have_text("26–50 of 60")
    expect(page.locator(".tl-count")).to_be_in_viewport()
    page.get_by_placeholder("Find by words").fill("report 17")
    page.keyboard.press("Enter")
    expect(page.locator(".tl-count")).not_to_contain_text("60")
    expect(page).to_have_url(re.compile(r"[?&]words=report\+17$"))
    again = open_page(page.url, PHONE, wait=".tl-quote")
    expect(again.locator(".tl-count")).to_have_text(page.locator(".tl-count").inner_text())
    assert again.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize("path", ["disagreements", "not-placed"])
def test_nothing_is_wider_than_a_phone(sample: str, open_page: Open, path: str) -> None:
    page = open_page(f"{sample}/{path}", PHONE, wait=".tl-quote")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
