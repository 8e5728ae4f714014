"""How the chart comes to rest: on one layout, on the window of the address, and with nothing left over the marks."""

import pytest
from playwright.sync_api import WebSocketRoute, expect

from tests.browser.conftest import DRAWN, Open, rested
from tests.browser.test_timeline import days, moved, window

pytestmark = pytest.mark.browser

# Each layout the page takes from now on: whether it is a phone's.
WATCH_LAYOUT = """() => {
    clearInterval(window.watching);
    window.layouts = [];
    window.watching = setInterval(() => {
        const chart = document.querySelector(".tl-chart[data-drawn]");
        const narrow = chart?.classList.contains("tl-narrow");
        if (chart && narrow !== layouts.at(-1)) layouts.push(narrow);
    }, 10);
}"""
IS_WINDOW = """([low, high, same]) =>
    (document.querySelector(".tl-chart").dataset.window === `${low},${high}`) === same"""


@pytest.mark.parametrize("width", [640, 800, 900, 1000, 1100])
def test_a_page_of_any_width_settles_on_one_layout(sample: str, open_page: Open, width: int) -> None:
    page = open_page(sample, {"width": width, "height": 900})
    page.wait_for_function("wide => !document.querySelector('.tl-chart.tl-narrow') === wide", arg=width > 1010)
    rested(page)
    page.evaluate(WATCH_LAYOUT)
    page.wait_for_timeout(3000)
    assert page.evaluate("layouts") == [width <= 1010]


def test_a_page_changes_its_layout_once_with_its_width(sample: str, open_page: Open) -> None:
    page = open_page(sample, {"width": 1100, "height": 900})
    for width in (800, 1100, 800):
        page.evaluate(WATCH_LAYOUT)
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_function("narrow => layouts.at(-1) === narrow", arg=width == 800)
        page.wait_for_timeout(1500)
        assert page.evaluate("layouts") == [width != 800, width == 800]


def test_a_zoom_that_the_server_never_heard_of_is_taken_back(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    lost: list[bool] = []

    def handle(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        socket.on_message(lambda message: None if lost else server.send(message))

    page.route_web_socket("**/_stcore/stream*", handle)
    page.reload()
    page.wait_for_selector(DRAWN)
    rested(page)
    first, address = window(page), page.url
    lost.append(True)
    page.get_by_role("button", name="Zoom in").click()
    page.wait_for_function(IS_WINDOW, arg=[*first, False])
    page.wait_for_function(IS_WINDOW, arg=[*first, True])
    assert page.url == address
    lost.clear()
    zoomed = moved(page, page.get_by_role("button", name="Zoom in").click)
    assert days(zoomed) < days(first)


def test_what_the_pointer_showed_goes_when_the_chart_moves_under_it(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.locator(".tl-hit:visible").first.hover()
    expect(page.locator(".tl-tip.tl-on")).to_be_visible()
    page.mouse.wheel(0, -200)
    expect(page.locator(".tl-tip.tl-on")).to_have_count(0)
