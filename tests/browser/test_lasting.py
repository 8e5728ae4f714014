"""A window that longer events cover, as a reader sees it."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, PHONE, Open

pytestmark = pytest.mark.browser

BUILT = "The bridge is built over the Varn"
PAST_THE_CHART = """() => {
    const frame = document.querySelector(".tl-main").getBoundingClientRect();
    const parts = document.querySelectorAll(".tl-main .tl-ring, .tl-main .tl-hit");
    return [...parts].map((part) => part.getBoundingClientRect())
        .filter((box) => box.width && (box.left < frame.left - 8 || box.right > frame.right + 8)).length;
}"""


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_window_within_a_decade_shows_the_decade(sample: str, open_page: Open, viewport: dict) -> None:
    page = open_page(f"{sample}/?from=1984-03-01&to=1984-03-20", viewport)
    label = page.locator(".tl-main .tl-label:visible")
    expect(label).to_have_count(1)
    expect(label).to_contain_text(BUILT)
    expect(page.locator(".tl-note")).to_contain_text("no event begins here, 1 began before")
    label.click()
    expect(page.locator(".tl-ev-title")).to_have_text(BUILT)
    expect(page.locator(".tl-main .tl-ring")).to_be_visible()
    assert page.evaluate(PAST_THE_CHART) == 0  # it is a hundred screens wide; what lies beside the chart stays free
