"""How the Timeline page looks: what the first screen holds, whose colours count, and that lanes have names."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from benchmarks.serve import app
from tests.browser.conftest import DESKTOP, DRAWN, PHONE, Open
from tests.stories import sample_story
from timeline.components.assets import served
from timeline.pages import text
from timeline.store import write_story

pytestmark = pytest.mark.browser

# What is pressed with less than so many pixels of height: its name and its height, with what reaches beyond its edges.
LOW = """(least) => [...document.querySelectorAll("a, button, summary, [role=option], [role=slider]")].map((e) => {
    const [box, more] = [e.getBoundingClientRect(), getComputedStyle(e, "::after")];
    const reaches = more.content !== "none" && more.position === "absolute";
    const beyond = reaches ? Math.max(0, -parseFloat(more.top)) : 0;
    return [e.textContent || e.ariaLabel, Math.round(box.height + 2 * beyond), box];
}).filter(([, height, box]) => box.width && box.height > 8 && box.bottom > 0 && box.top < innerHeight && height < least)
    .map(([name, height]) => [name, height])"""
FINGER = 40  # pixels


def test_the_first_screen_holds_a_long_title_and_the_strip(hostile: str, open_page: Open) -> None:
    page = open_page(hostile)
    title = page.locator("h1.tl-page-title")
    lines = title.evaluate("e => e.offsetHeight / parseFloat(getComputedStyle(e).lineHeight)")
    assert lines == pytest.approx(2, abs=0.1)
    assert page.locator(".tl-strip").evaluate("e => e.getBoundingClientRect().bottom") <= 780  # and its years below


def test_signs_and_marks_keep_their_colours_where_the_reader_sets_them(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    drawn = (
        "async (at) => (await import(new URL(at, document.baseURI))).glyph({ shape: 'since', px: 9, assumed: true })"
    )
    classes = f"async (at) => (await ({drawn})(at)).querySelector('.tl-arrow').getAttribute('class')"
    assert "tl-unsure" in page.evaluate(classes, f"{served().scripts}dom.js")  # hollow, as any assumed date
    signs = page.locator(".tl-legend i, .tl-strip-back")
    seen = "found => found.map((e) => getComputedStyle(e).backgroundColor)"
    before = signs.evaluate_all(seen)
    page.emulate_media(forced_colors="active")
    assert signs.evaluate_all(seen) == before
    page.locator(".tl-row").first.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


# How many events each lane has, and how high it is where all have 388 pixels.
LANES = (
    ([2, 10], [91, 297]),  # as high as its labels need, and the rest for the other
    ([1, 1], [194, 194]),  # more than all need
    ([100, 400], [147, 241]),  # less than any needs
    ([1, 2, 900], [54, 64, 270]),  # never lower than a name and a label
)


def test_a_lane_is_no_higher_than_its_events_need(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    for events, heights in LANES:
        lanes = f"lanesOf({{ lanes: {events}.map((events) => ({{ events }})), mode: 'scale' }}, {{ height: 388 }})"
        asked = f"async (at) => (await import(new URL(at, document.baseURI))).{lanes}.map((e) => e.bottom - e.top)"
        found = page.evaluate(asked, f"{served().scripts}layout.js")
        assert [round(height) for height in found] == heights


def test_the_chosen_scale_is_told_apart_where_the_reader_sets_the_colours(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.emulate_media(forced_colors="active")
    for name, style in (("To scale", "solid"), ("Evenly spaced", "none")):
        choice = page.get_by_role("radio", name=name)
        assert choice.evaluate("e => getComputedStyle(e).outlineStyle") == style


@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_the_names_of_the_pages_begin_where_the_page_does(sample: str, open_page: Open, width: int) -> None:
    page = open_page(f"{sample}/articles", {"width": width, "height": 800}, wait="h1")
    first = page.get_by_test_id("stTopNavLink").first.locator("p")
    left = "e => e.getBoundingClientRect().x"
    assert first.evaluate(left) == pytest.approx(page.locator("h1").evaluate(left), abs=2)


@pytest.mark.parametrize("width", [1020, 1060, 1100])
def test_the_switch_of_scale_is_seen_whole(sample: str, open_page: Open, width: int) -> None:
    page = open_page(sample, {"width": width, "height": 800})
    for name in ("To scale", "Evenly spaced"):
        expect(page.get_by_role("radio", name=name)).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name="View", exact=True)).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize(("size", "lanes"), [(PHONE, 6), (DESKTOP, 7)])
def test_every_lane_names_an_event(thousand: str, open_page: Open, size: dict[str, int], lanes: int) -> None:
    page = open_page(f"{thousand}/?lanes=Publisher", size)
    expect(page.locator(".tl-chart.tl-narrow")).to_have_count(int(size == PHONE))
    expect(page.locator(".tl-lane")).to_have_count(lanes)
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


def test_on_a_phone_all_that_is_pressed_is_as_high_as_a_finger(sample: str, open_page: Open) -> None:
    page = open_page(sample, PHONE)
    expect(page.locator(".tl-chart.tl-narrow")).to_be_visible()
    assert page.evaluate(LOW, FINGER) == []
    page.get_by_role("button", name="Filters").click()
    choice = page.get_by_test_id("stMultiSelect").get_by_role("group")
    expect(choice).to_be_visible()
    assert choice.evaluate("e => e.offsetHeight") >= FINGER
    choice.get_by_role("combobox").focus()
    ringed = "e => getComputedStyle(e).outlineStyle"
    assert [choice.evaluate(ringed), choice.get_by_role("combobox").evaluate(ringed)] == ["solid", "none"]  # around all
    page.keyboard.press("Escape")  # closes the list that the focus may have opened
    page.keyboard.press("Escape")
    page.locator(".tl-row:has(.tl-dis)").click()
    expect(page.get_by_role("dialog").locator(".tl-ev-title")).to_be_visible()
    assert page.evaluate(LOW, FINGER) == []
    ways, close = page.get_by_role("dialog").locator(".st-key-ways"), page.get_by_role("button", name="Close")
    middles = [box["y"] + box["height"] / 2 for box in (ways.bounding_box(), close.bounding_box())]
    assert middles[0] == pytest.approx(middles[1], abs=2)
    page.locator('[class*="st-key-claim-"]').last.scroll_into_view_if_needed()
    expect(ways).to_be_in_viewport()
    close.click()
    page.get_by_test_id("stExpandSidebarButton").click()
    expect(page.get_by_role("link", name="Stories")).to_be_in_viewport()
    assert page.evaluate(LOW, FINGER) == []


def test_what_stands_in_one_row_of_a_narrow_window_is_of_one_height(sample: str, open_page: Open) -> None:
    page = open_page(sample, {"width": 800, "height": 900})
    expect(page.locator(".tl-chart.tl-narrow")).to_have_count(1)
    heights = page.locator(".st-key-looks button").evaluate_all("found => found.map((e) => e.offsetHeight)")
    assert len(heights) == 4
    assert max(heights) - min(heights) <= 2


def test_no_title_is_cut_evenly_spaced_on_a_phone(fifty: str, open_page: Open) -> None:
    page = open_page(f"{fifty}/?scale=Evenly+spaced&skip=9", PHONE)
    titles = page.locator(".tl-label:visible .tl-title")
    expect(titles).to_have_count(6)
    assert titles.evaluate_all("found => found.filter((e) => e.scrollHeight > e.clientHeight + 1)") == []


def test_a_phone_does_not_scroll_sideways(far: str, open_page: Open) -> None:
    page = open_page(far, PHONE)
    page.get_by_role("button", name="Show where the story is").click()
    expect(page.get_by_role("button", name="Show 3 more")).to_be_visible()
    beyond = "e => e.scrollWidth - e.clientWidth"
    assert page.get_by_test_id("stMain").evaluate(beyond) == 0
    page.set_viewport_size({"width": 320, "height": 568})
    page.wait_for_function("document.querySelector('.tl-chart').clientWidth < 300")
    main = page.get_by_test_id("stMain").element_handle()
    page.wait_for_function(f"e => ({beyond})(e) === 0", arg=main)  # the chart follows the page after a moment
    assert page.locator(".tl-tool:visible").evaluate_all(f"found => found.map({beyond})") == [0] * 5


def test_the_list_goes_with_the_steps_and_on_to_the_foot_of_a_tall_screen(fifty: str, open_page: Open) -> None:
    page = open_page(f"{fifty}/?scale=Evenly+spaced")
    first = page.locator(".tl-row").first
    expect(first).to_be_in_viewport()
    page.get_by_role("button", name="Later events").click()
    expect(first).not_to_be_in_viewport()
    expect(page.locator(".tl-list-head")).to_be_in_viewport()
    side = page.locator(".st-key-side")
    assert side.bounding_box()["height"] == 560
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.wait_for_function("document.querySelector('.st-key-side').clientHeight > 700")
    box = side.bounding_box()
    assert 1000 < box["y"] + box["height"] <= 1080
    assert page.get_by_test_id("stMain").evaluate("e => e.scrollHeight - e.clientHeight") == 0


def test_an_app_that_was_stopped_is_said_plainly(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "sample.duckdb"
    write_story(sample_story(), path)
    context = browser.new_context(viewport=DESKTOP)
    page = context.new_page()
    with app(path) as address:
        page.goto(address.replace("127.0.0.1", "localhost"))  # there Streamlit names its own command
        page.wait_for_selector(DRAWN)
    box = page.get_by_role("dialog")
    expect(box).to_be_visible()
    expect(box).not_to_contain_text("yourscript", use_inner_text=True)
    said = box.locator("> div").evaluate("e => getComputedStyle(e, '::after').content")
    assert said == f'"{text.LOST}"'
    context.close()


@pytest.mark.parametrize("width", [390, 700])
def test_in_a_narrow_window_a_search_that_finds_nothing_can_be_mended(sample: str, open_page: Open, width: int) -> None:
    page = open_page(f"{sample}/?q=zeppelin", {"width": width, "height": 800}, wait=".tl-empty")
    search = page.get_by_role("textbox", name="Search events")
    expect(search).to_have_value("zeppelin")
    search.fill("ferry")
    search.press("Enter")
    expect(page.locator(".tl-chart.tl-narrow[data-drawn]")).to_be_visible()
    expect(page.locator(".tl-row").first).to_be_visible()
