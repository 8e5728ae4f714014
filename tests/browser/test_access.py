"""Nobody is shut out: axe-core finds nothing serious on any page, in either theme, on a desk and on a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import DESKTOP, PHONE, Open

pytestmark = pytest.mark.browser

GRAVE = ("serious", "critical")
# (address, what is there once the page is whole)
PAGES = {
    "timeline": ("/?colour=Publisher&lanes=Publisher&reported=true&certainty=Worked+out", ".tl-chart[data-drawn]"),
    "evenly": ("/?scale=Evenly+spaced", ".tl-chart[data-drawn]"),
    "nothing": ("/?q=zebra", ".tl-empty"),
    "articles": ("/articles", ".tl-art-title"),
    "reading": ("/articles?article=harbour", ".tl-article .tl-text"),
    "disagreements": ("/disagreements", ".tl-quote"),
    "not placed": ("/not-placed", ".tl-quote"),
    "edits": ("/edits", ".tl-page-title"),
    "add": ("/add", "textarea"),
    "stories": ("/stories", ".tl-art-title"),
}


def grave(page: Page) -> list[str]:
    """What axe-core calls serious or critical, each with the elements it is about."""
    found = Axe().run(page).response["violations"]
    return [
        f"{item['id']}: {item['help']}: {[node['html'][:160] for node in item['nodes'][:3]]}"
        for item in found
        if item["impact"] in GRAVE
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", list(PAGES))
def test_nothing_serious_is_wrong(sample: str, open_page: Open, name: str, scheme: str) -> None:
    path, wait = PAGES[name]
    page = open_page(sample + path, DESKTOP, scheme, wait)
    assert grave(page) == []


@pytest.mark.parametrize("name", ["timeline", "reading", "disagreements"])
def test_nothing_serious_is_wrong_on_a_phone(sample: str, open_page: Open, name: str) -> None:
    path, wait = PAGES[name]
    assert grave(open_page(sample + path, PHONE, wait=wait)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious_is_wrong_beside_the_evidence(sample: str, open_page: Open, scheme: str) -> None:
    page = open_page(sample, DESKTOP, scheme)
    page.locator(".tl-row", has_text="Engineers from five").click()
    page.wait_for_selector(".st-key-side .tl-ev-title")
    assert grave(page) == []
