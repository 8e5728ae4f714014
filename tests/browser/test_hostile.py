"""Text from stories is data: nothing in it runs, nothing in it is fetched (``open_page`` sees every request)."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Open
from tests.browser.hostile import ATTACKS
from timeline.pages.text import shortened

pytestmark = pytest.mark.browser


def harmless(page: Page) -> None:
    page.wait_for_timeout(300)  # time for what should not happen
    assert page.evaluate("window.hacked") is None
    assert page.locator("img[src*=attack], iframe[srcdoc], [onerror], [onload]").count() == 0
    assert page.locator("a[href^='javascript:'], a[href^='data:'], a[href*='attack.invalid']").count() == 0
    assert page.evaluate("getComputedStyle(document.body).display") != "none"
    assert page.locator("details[ontoggle], math, .katex, iframe").count() == 0
    for link in page.locator("a[target=_blank]").all():
        assert link.get_attribute("href").startswith(("http://", "https://"))
        assert "noopener" in link.get_attribute("rel")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


@pytest.mark.parametrize(
    "path", ["/", "/?scale=Evenly+spaced", "/articles", "/disagreements", "/not-placed", "/edits", "/stories"]
)
def test_no_page_runs_or_fetches_what_a_story_holds(hostile: str, open_page: Open, path: str) -> None:
    page = open_page(hostile + path, wait=".tl-chart[data-drawn], .tl-art-title, .tl-quote, .tl-empty, .tl-body")
    harmless(page)


def test_no_evidence_runs_or_fetches_what_a_story_holds(hostile: str, open_page: Open) -> None:
    page = open_page(f"{hostile}/?event=a0%3Ci%3E:0", wait=".tl-ev-title")
    for index, attack in enumerate(ATTACKS):
        if index:
            page.get_by_role("button", name="Later", exact=True).click()
        shown = page.locator(".tl-ev-title")
        expect(shown).to_have_text(shortened(attack, 400))
        expect(page.locator('[class*="st-key-claim-"] mark').first).to_have_text("Friday")
    page.locator(".tl-hit:visible").first.hover()
    harmless(page)


def test_no_filter_or_citation_runs_or_fetches_what_a_story_holds(hostile: str, open_page: Open) -> None:
    page = open_page(hostile)
    buttons = page.locator('[data-testid="stPopover"] button')
    for index in range(buttons.count()):
        buttons.nth(index).click()
        page.wait_for_selector('[data-testid="stPopoverBody"]')
        harmless(page)
        page.keyboard.press("Escape")
        page.wait_for_selector('[data-testid="stPopoverBody"]', state="detached")


def test_a_text_that_runs_backwards_turns_nothing_beside_it(hostile: str, open_page: Open) -> None:
    page = open_page(f"{hostile}/?event=a9%3Ci%3E:0", wait=".tl-ev-title")
    for part in (".tl-by b", ".tl-quote mark"):
        assert page.locator(part).first.evaluate("e => getComputedStyle(e).unicodeBidi") == "isolate"


def test_the_reading_view_shows_the_attack_as_text(hostile: str, open_page: Open) -> None:
    page = open_page(f"{hostile}/articles?article=a0%3Ci%3E&at=0", PHONE, wait=".tl-article")
    expect(page.locator(".tl-text")).to_contain_text(ATTACKS[0])
    page.locator(".tl-text .tl-mention").click()
    expect(page.locator(".tl-why")).to_contain_text("Counted from")
    harmless(page)


def test_only_web_addresses_become_links(hostile: str, open_page: Open) -> None:
    page = open_page(f"{hostile}/?event=a2%3Ci%3E:0", wait=".tl-ev-title")
    links = page.get_by_role("link", name="Open source")
    expect(links.first).to_be_visible()
    assert all(link.get_attribute("href").startswith("https://example.org/") for link in links.all())
    other = open_page(f"{hostile}/?event=a0%3Ci%3E:0", wait=".tl-ev-title")
    expect(other.get_by_role("link", name="Open source")).to_have_count(0)
