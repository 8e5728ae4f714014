"""How the Timeline page looks: what the first screen holds, whose colours count, and that lanes have names."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Open

pytestmark = pytest.mark.browser


def test_the_first_screen_holds_a_long_title_and_the_strip(hostile: str, open_page: Open) -> None:
    page = open_page(hostile)
    title = page.locator("h1.tl-page-title")
    lines = title.evaluate("e => e.offsetHeight / parseFloat(getComputedStyle(e).lineHeight)")
    assert lines == pytest.approx(2, abs=0.1)
    assert page.locator(".tl-strip").evaluate("e => e.getBoundingClientRect().bottom") <= 780  # and its years below


def test_signs_and_marks_keep_their_colours_where_the_reader_sets_them(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    signs = page.locator(".tl-legend i, .tl-strip-back")
    seen = "found => found.map((e) => getComputedStyle(e).backgroundColor)"
    before = signs.evaluate_all(seen)
    page.emulate_media(forced_colors="active")
    assert signs.evaluate_all(seen) == before
    page.locator(".tl-row").first.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_every_lane_of_a_phone_names_an_event(crowd: str, open_page: Open) -> None:
    page = open_page(f"{crowd}/?lanes=Publisher", PHONE)
    expect(page.locator(".tl-chart.tl-narrow")).to_be_visible()
    expect(page.locator(".tl-lane")).to_have_count(6)
    box = "found => found.map((e) => e.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom])"
    labels = page.locator(".tl-label:visible").evaluate_all(box)
    for top, bottom in page.locator(".tl-lane").evaluate_all(box):
        assert [1 for high, low in labels if top - 1 <= high and low <= bottom + 1]


def test_a_mark_before_the_break_is_seen_when_it_is_selected(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.locator(".tl-row").nth(3).click()
    label = page.locator('.tl-label.tl-selected[data-side="rail"]')
    expect(label).to_have_count(1)
    assert label.evaluate("e => getComputedStyle(e).backgroundColor") == "rgba(0, 0, 0, 0)"
    assert label.locator(".tl-title").evaluate("e => getComputedStyle(e).backgroundColor") != "rgba(0, 0, 0, 0)"
