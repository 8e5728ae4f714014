"""The window of time that the chart shows, and what moves it."""

from collections.abc import Callable

from playwright.sync_api import Page


def window(page: Page) -> tuple[float, float]:
    low, high = page.locator(".tl-chart").get_attribute("data-window").split(",")
    return float(low), float(high)


def moved(page: Page, act: Callable[[], None]) -> tuple[float, float]:
    """The window after ``act``, once the address holds it."""
    before = page.url
    act()
    page.wait_for_function("before => location.href !== before", arg=before)
    return window(page)


def zoomed(page: Page, act: Callable[[], None]) -> tuple[float, float]:
    """The window after ``act``, once the address holds one of another length; the one before may be told once more, its
    ends at whole minutes."""
    before = [page.url, days(window(page))]
    act()
    page.wait_for_function(
        """([href, length]) => {
            const [low, high] = document.querySelector(".tl-chart").dataset.window.split(",").map(Number);
            return location.href !== href && Math.abs(high - low - length) > 0.01;
        }""",
        arg=before,
    )
    return window(page)


def days(span: tuple[float, float]) -> float:
    return span[1] - span[0]
