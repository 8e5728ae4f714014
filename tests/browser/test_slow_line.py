"""The app on a line that takes long: quick clicks start runs of the page faster than their answers come back."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open, rested
from tests.browser.slow_line import slow_line

pytestmark = pytest.mark.browser

DELAY = 0.3  # seconds each way
BURSTS, BETWEEN_CLICKS = 6, 150  # milliseconds; on such a line a run is answered after four of them
# Where the nth mark is at this moment: the chart moves on while it is asked.
PLACE = """nth => {
    const marks = [...document.querySelectorAll(".tl-hit")].filter(mark => mark.checkVisibility());
    const box = marks.at(nth % marks.length).getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
}"""


@pytest.fixture(scope="module")
def slow(crowd: str) -> Iterator[str]:
    """The address of the app with 300 events, at the end of a slow line."""
    with slow_line(crowd, DELAY) as address:
        yield address


@pytest.fixture
def page(slow: str, open_page: Open) -> Page:
    """A page at rest on the slow line."""
    opened = open_page(slow)
    rested(opened)
    return opened


def press_mark(page: Page, nth: int) -> None:
    """Press where a mark is now."""
    page.mouse.click(*page.evaluate(PLACE, nth))


def test_quick_clicks_on_a_slow_line_leave_the_page_alive(page: Page) -> None:
    for burst in range(BURSTS):
        for name in ("Zoom in", "Zoom out"):
            page.get_by_role("button", name=name).click()
            page.wait_for_timeout(BETWEEN_CLICKS)
            press_mark(page, burst)
            page.wait_for_timeout(BETWEEN_CLICKS)
    rested(page)
    before = page.url
    page.get_by_role("button", name="Zoom in").click()
    expect(page).not_to_have_url(before)


def zoom_in(page: Page) -> None:
    """Show half of what is shown."""
    page.get_by_role("button", name="Zoom in").click()


def open_row(page: Page) -> None:
    """Open an event of the list."""
    page.locator(".tl-row").nth(3).click()


def search(page: Page) -> None:
    """Look for a word."""
    page.get_by_role("textbox", name="Search events").fill("bridge")


DOES = {"from=": zoom_in, "event=": open_row, "q=bridge": search}


@pytest.mark.parametrize(
    ("first", "second"), [("from=", "event="), ("event=", "from="), ("q=bridge", "from="), ("q=bridge", "event=")]
)
def test_of_two_quick_changes_none_is_lost(page: Page, first: str, second: str) -> None:
    DOES[first](page)
    page.wait_for_timeout(BETWEEN_CLICKS)
    DOES[second](page)
    expect(page).to_have_url(re.compile(f"(?=.*{first})(?=.*{second})"))
    expect(page.locator(".tl-ev-title")).to_have_count(int("event=" in (first, second)))
    expect(page.locator(".tl-count")).to_have_text(re.compile("in view$" if "from=" in (first, second) else "^28 of"))


def test_who_goes_back_while_a_change_is_under_way_sees_what_the_address_says(page: Page) -> None:
    zoom_in(page)
    page.wait_for_url(re.compile("from="))
    open_row(page)
    page.wait_for_timeout(BETWEEN_CLICKS)
    zoom_in(page)
    page.wait_for_timeout(3 * BETWEEN_CLICKS)
    page.evaluate("history.back()")
    page.wait_for_timeout(10_000 * DELAY)
    rested(page)
    seen = page.url, page.locator(".tl-count").inner_text(), page.locator(".tl-ev-title").all_inner_texts()
    page.reload()
    rested(page)
    expect(page.locator(".tl-count")).to_have_text(seen[1])
    assert (page.url, page.locator(".tl-ev-title").all_inner_texts()) == (seen[0], seen[2])
