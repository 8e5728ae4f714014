"""The Timeline page without a pointer, and for those whom moving things make ill."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Open, rested

pytestmark = pytest.mark.browser

FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter(Boolean);
  const ring = around.some((e) => {
    const s = getComputedStyle(e);
    return (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 1) || s.boxShadow !== "none";
  });
  const name = element.getAttribute("aria-label") || element.innerText || element.placeholder || element.className;
  return { name: String(name).trim().split("\\n")[0], ring, role: element.getAttribute("role") ?? element.tagName };
}"""


def walk(page: Page, most: int = 60) -> list[dict]:
    """What Tab stops at, from the top of the page until it comes round."""
    found: list[dict] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None or (found and stop == found[0]):
            break
        found.append(stop)
    return found


def test_tab_reaches_everything_and_shows_where_it_is(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    stops = walk(page)
    names = " | ".join(stop["name"] for stop in stops)
    for wanted in (
        "Articles", "Cite", "Copy link to this view", "Search events", "Any certainty", "Zoom in", "Zoom out",
        "Reset: Back to the first view", "Fit to story: Show where the story is", "Start of the window",
        "End of the window", "Timeline chart, 9 events",
    ):  # fmt: skip
        assert wanted in names
    assert [stop["role"] for stop in stops].count("option") == 1  # arrow keys go on from there
    assert [stop["name"] for stop in stops if not stop["ring"]] == []


def test_on_a_phone_tab_reaches_the_pages_once_their_menu_is_open(sample: str, open_page: Open) -> None:
    page = open_page(sample, PHONE)
    names = [stop["name"] for stop in walk(page, 4)]
    assert "Disagreements" not in " | ".join(names)
    page.get_by_test_id("stExpandSidebarButton").click()
    expect(page.get_by_role("link", name="Disagreements")).to_be_in_viewport()
    page.get_by_role("link", name="Disagreements").focus()
    assert "Disagreements" in page.evaluate(FOCUSED)["name"]


def test_evidence_is_reached_and_left_by_keys(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.locator(".tl-row").first.focus()
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    expect(page.locator(".tl-ev-title")).to_be_visible()
    back = page.get_by_role("button", name="All events")
    back.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".tl-row")).to_have_count(13)


MOVING = """() => [...document.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  const long = (times) => times.split(",").some((time) => parseFloat(time) > 0.001);
  return (style.animationName !== "none" && long(style.animationDuration)) || long(style.transitionDuration);
}).map((element) => element.className)"""


def test_nothing_moves_for_those_who_ask_for_it(sample: str, open_page: Open) -> None:
    page = open_page(sample, PHONE)
    assert page.evaluate(MOVING) != []
    page.emulate_media(reduced_motion="reduce")
    page.locator(".tl-row", has_text="Divers find").click()
    expect(page.get_by_role("dialog")).to_contain_text("Divers find a crack")
    assert page.evaluate(MOVING) == []


def test_the_focus_goes_into_the_evidence_and_back_to_the_row(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    title = page.locator(".tl-row-title").nth(4).inner_text()
    page.locator(".tl-row").nth(4).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".tl-ev-title")).to_have_text(title)
    expect(page.locator(".tl-ev-title")).to_be_focused()
    page.get_by_role("button", name="‹ All events").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".tl-row").nth(4)).to_be_focused()


def test_a_link_to_an_event_leaves_the_focus_at_the_top(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.locator(".tl-row").nth(4).click()
    expect(page.locator(".tl-ev-title")).to_be_focused()
    again = open_page(page.url)
    expect(again.locator(".tl-ev-title")).to_be_visible()
    rested(again)
    assert again.evaluate("document.activeElement === document.body")
