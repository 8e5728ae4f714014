"""The Timeline page as a reader uses it, in a real browser."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import DESKTOP, PHONE, Open, rested
from tests.browser.windows import days, moved, window, zoomed
from tests.stories import generated_story

pytestmark = pytest.mark.browser

ENGINEERS = "Engineers from five countries meet in Varnholm"
CARD = '[class*="st-key-claim-"]'


def centre(page: Page, selector: str) -> tuple[float, float]:
    box = page.locator(selector).first.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def select(page: Page, title: str) -> None:
    page.locator(".tl-row", has_text=title).click()
    expect(page.locator(".tl-ev-title")).to_have_text(title)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_opens_with_title_chart_and_list(sample: str, open_page: Open, viewport: dict, scheme: str) -> None:
    page = open_page(sample, viewport, scheme)
    expect(page.locator("h1")).to_have_text("The Varnholm bridge")
    expect(page.locator(".tl-row")).to_have_count(13)
    assert page.locator(".js-plotly-plot .scatterlayer .trace").count() > 3
    colour = page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor")
    assert colour == {"light": "rgb(252, 251, 248)", "dark": "rgb(20, 23, 27)"}[scheme]


def test_a_click_on_a_mark_opens_its_evidence(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    mark = page.locator(".tl-hit:visible").first
    identifier = mark.get_attribute("data-id")
    mark.click()
    expect(page.locator(".tl-ev-title")).to_be_visible()
    assert page.evaluate("new URLSearchParams(location.search).get('event')") == identifier
    expect(page.locator(f"{CARD} mark").first).to_be_visible()


def test_evidence_says_who_when_why_and_where(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    select(page, ENGINEERS)
    expect(page.locator(".tl-ev-title")).to_be_in_viewport()
    side = page.locator(".st-key-side")
    for words in ("Wednesday 20 October 2021", "2 of 3 articles agree", "1 says 19 Oct", "Harbour Post", "Published"):
        expect(side).to_contain_text(words)
    expect(page.locator(f"{CARD} mark").first).to_have_text("Wednesday")
    link = page.get_by_role("link", name="Open source").first
    assert link.get_attribute("href").startswith("https://example.org/a#:~:text=Engineers%20from")
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_the_copied_address_restores_the_view_in_a_new_browser(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.get_by_role("button", name="Zoom out").click()
    page.wait_for_url(re.compile("from="))
    select(page, ENGINEERS)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy link to this view").click()
    expect(page.get_by_role("button", name="Link copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    again = open_page(copied)
    expect(again.locator(".tl-ev-title")).to_have_text(ENGINEERS)
    assert window(again) == pytest.approx(window(page), abs=0.01)
    expect(again.locator(".tl-label.tl-selected")).to_contain_text(ENGINEERS)


def test_an_unknown_event_in_the_address_is_said_plainly(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?event=nobody")
    expect(page.get_by_text("not in this story")).to_be_visible()
    expect(page.locator(".tl-row")).to_have_count(13)


def test_zoom_by_wheel_drag_buttons_keys_and_strip(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    first = window(page)
    page.mouse.move(*centre(page, ".tl-main"))
    steps = page.evaluate("history.length")
    wheeled = moved(page, lambda: page.mouse.wheel(0, -400))
    assert days(wheeled) < days(first)
    rested(page)
    assert page.evaluate("history.length") == steps + 1  # one press of the back button undoes it

    def drag() -> None:
        page.mouse.down()
        page.mouse.move(400, 420, steps=4)
        page.mouse.up()

    dragged = moved(page, drag)
    assert dragged[0] != wheeled[0]
    assert days(dragged) == pytest.approx(days(wheeled), abs=0.01)
    rested(page)  # a slow drag is told of twice
    out = zoomed(page, page.get_by_role("button", name="Zoom out").click)
    assert days(out) > days(dragged)
    page.locator(".tl-main").focus()
    rested(page)
    keyed = zoomed(page, lambda: page.keyboard.press("+"))
    assert days(keyed) < days(out)
    x, y = centre(page, ".tl-handle-start")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 120, y, steps=4)
    stretched = moved(page, page.mouse.up)
    assert stretched[0] < keyed[0]
    assert stretched[1] == pytest.approx(keyed[1], abs=0.01)
    page.get_by_role("button", name="Back to the first view").click()
    page.wait_for_function(
        "low => +document.querySelector('.tl-chart').dataset.window.split(',')[0] === low", arg=first[0]
    )


def test_the_list_is_reached_and_worked_by_keys(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.locator(".tl-row").first.focus()
    for _ in range(4):
        page.keyboard.press("ArrowDown")
    expect(page.locator(".tl-row").nth(4)).to_be_focused()
    title = page.locator(".tl-row-title").nth(4).inner_text()
    page.keyboard.press("Enter")
    expect(page.locator(".tl-ev-title")).to_have_text(title)
    page.get_by_role("button", name="Later", exact=True).click()
    expect(page.locator(".tl-ev-title")).not_to_have_text(title)
    page.get_by_role("button", name="‹ All events").click()
    expect(page.locator(".tl-row")).to_have_count(13)


def test_list_and_chart_light_up_together(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.locator(".tl-row", has_text="Crews put up").hover()
    expect(page.locator(".tl-label.tl-hover")).to_contain_text("Crews put up")


def test_evenly_spaced_shows_every_event_one_step_apart(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.get_by_role("radio", name="Evenly spaced").or_(page.get_by_text("Evenly spaced")).first.click()
    expect(page.locator('.tl-chart[data-mode="even"]')).to_be_visible()
    expect(page.locator(".tl-label:visible")).to_have_count(13)
    expect(page.locator(".tl-note")).to_contain_text("order, not time")
    assert "scale=" in page.url
    assert page.evaluate(DATES_OVER_TITLES) == []  # labels of the rail must not keep where their date stood


def test_evenly_spaced_the_strip_leads_to_a_day(crowd: str, open_page: Open) -> None:
    page = open_page(f"{crowd}/?scale=Evenly+spaced")
    expect(page.locator(".tl-note")).to_contain_text("Events 1 to 10 of 300")
    box = page.locator(".tl-strip").bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.9, box["y"] + 20)
    page.wait_for_url(re.compile("skip=2"))
    expect(page.locator(".tl-note")).to_contain_text(re.compile("Events 2.. to 2.. of 300"))


def test_filters_narrow_both_sides_and_say_so(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.get_by_role("textbox", name="Search events").fill("bridge")
    expect(page.locator(".tl-count")).to_have_text(re.compile(r"[1-9] of 13 events"))
    expect(page.locator(".tl-row")).not_to_have_count(13)
    hit = page.locator(".tl-row .tl-searched").first
    expect(hit).to_have_text(re.compile("bridge", re.IGNORECASE))
    expect(hit).to_have_css("background-color", "rgba(0, 0, 0, 0)")  # yellow is for words that give a date
    expect(hit).to_have_css("text-decoration-line", "underline")
    page.get_by_role("textbox", name="Search events").fill("zebra")
    expect(page.get_by_text("No event matches “zebra”")).to_be_visible()
    page.get_by_role("button", name="Without the search: 13 events").click()
    expect(page.locator(".tl-row")).to_have_count(13)
    assert "q=" not in page.url


def test_chips_show_what_filters_and_take_it_off(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?sources=Several+articles&publisher=Signal+%26+Son&from=2021-10-09&to=2021-10-25")
    chips = page.locator(".tl-chip-off")
    expect(chips).to_have_count(3)
    expect(page.locator(".tl-count")).to_have_text("1 of 13 events in view")
    page.get_by_role("button", name="Remove filter: Signal & Son").click()
    expect(chips).to_have_count(2)
    assert "publisher=" not in page.url
    page.get_by_role("button", name="Clear all", exact=True).click()
    expect(chips).to_have_count(0)
    expect(page.locator(".tl-count")).to_have_text("13 of 13 events")
    assert "from=" not in page.url


def test_the_legend_filters_by_click_and_by_keys(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?colour=Certainty")
    assumed = page.locator(".tl-legend").get_by_role("button", name="Assumed", exact=True)
    assumed.click()
    expect(page.locator(".tl-count")).to_have_text("2 of 13 events")
    expect(assumed).to_have_attribute("aria-pressed", "true")
    page.wait_for_url(re.compile("certainty=Assumed"))
    again = open_page(page.url)
    expect(again.locator(".tl-row")).to_have_count(2)
    assumed.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".tl-count")).to_have_text("13 of 13 events")
    expect(assumed).to_be_focused()


def test_typed_dates_move_the_window(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.get_by_role("button", name="All dates").click()
    page.get_by_role("textbox", name="From").fill("9 October 2021")
    page.get_by_role("textbox", name="From").press("Enter")
    page.wait_for_url(re.compile("from=2021-10-09"))
    rested(page)
    expect(page.get_by_role("textbox", name="To", exact=True)).to_have_value("")  # filled in, it would take a draft
    page.get_by_role("textbox", name="To", exact=True).fill("October 2021")
    page.get_by_role("textbox", name="To", exact=True).press("Enter")
    page.wait_for_url(re.compile("from=2021-10-09&to=2021-11-01"))
    expect(page.locator('.tl-chart[data-window="738072,738095"]')).to_be_visible()


def test_colours_and_lanes_by_publisher(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?lanes=Publisher&colour=Publisher")
    expect(page.locator(".tl-lane-name")).to_have_text(
        ["Several publishers", "Coastal Gazette", "Harbour Post", "Publisher not stated"]
    )
    lanes = page.locator(".tl-lane").evaluate_all("found => found.map((e) => e.getBoundingClientRect().bottom)")
    bottom = page.locator(".tl-label", has_text=ENGINEERS).evaluate("e => e.getBoundingClientRect().bottom")
    assert bottom <= lanes[0] + 1
    names = page.locator(".tl-label", has_text="insurer").evaluate("e => e.getBoundingClientRect().top")
    assert names >= lanes[2] - 1
    expect(page.locator(".tl-k-hue")).to_have_count(5)


def test_the_legend_keeps_to_one_line_and_unfolds(crowd: str, open_page: Open) -> None:
    page = open_page(f"{crowd}/?colour=Publisher")
    items = page.locator(".tl-legend-item:visible")
    tops = "found => new Set(found.map((e) => e.offsetTop)).size"
    more = page.locator(".tl-legend-more")
    expect(more).to_have_attribute("aria-expanded", "false")
    shown = items.count()
    assert items.evaluate_all(tops) == 1
    more.click()
    expect(more).to_have_text("Fewer")
    assert items.count() > shown
    assert items.evaluate_all(tops) == 2


def test_bars_of_a_crowd_in_lanes_have_the_colours_of_their_classes(crowd: str, open_page: Open) -> None:
    page = open_page(f"{crowd}/?colour=Publisher&lanes=Publisher")
    fills = "found => new Set(found.map((e) => getComputedStyle(e).fill)).size"
    assert page.locator(".tl-plot .js-fill").evaluate_all(fills) >= page.locator(".tl-lane").count()


def test_few_far_events_are_counted_and_shown_by_a_button(far: str, open_page: Open) -> None:
    page = open_page(far)
    page.get_by_role("button", name="Show where the story is").click()
    outside = page.get_by_role("button", name="3 events lie outside: show all")
    expect(outside).to_be_visible()
    assert days(window(page)) < 1000
    everything = moved(page, outside.click)
    assert days(everything) > 365 * 7000
    expect(outside).to_be_hidden()


def test_a_filter_in_the_address_is_kept(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?sources=Several+articles")
    expect(page.locator(".tl-count")).to_have_text("3 of 13 events")
    expect(page.locator(".tl-row")).to_have_count(3)
    expect(page.get_by_role("button", name="Several articles", exact=True)).to_be_visible()


def test_a_phone_shows_the_evidence_in_a_drawer(sample: str, open_page: Open) -> None:
    page = open_page(sample, PHONE)
    expect(page.locator(".tl-chart.tl-narrow")).to_be_visible()
    page.locator(".tl-row", has_text="Divers find").click()
    drawer = page.get_by_role("dialog")
    expect(drawer).to_contain_text("Divers find a crack in the main pier")
    title = drawer.locator(".tl-ev-title").inner_text()
    drawer.get_by_role("button", name="Later").click()
    expect(drawer.locator(".tl-ev-title")).not_to_have_text(title)
    drawer.get_by_role("button", name="Earlier").click()
    expect(drawer.locator(".tl-ev-title")).to_have_text(title)
    drawer.get_by_role("button", name="Close").click()
    expect(drawer).to_be_hidden()
    expect(page.locator(".tl-row")).to_have_count(13)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_phone_zooms_by_button_and_pinch_and_switches_the_scale(sample: str, browser: Browser) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(sample)
    page.wait_for_selector(".tl-chart.tl-narrow[data-drawn]")
    first = window(page)
    nearer = moved(page, page.get_by_role("button", name="Zoom in").tap)
    assert days(nearer) < days(first)
    x, y = centre(page, ".tl-main")
    touch = context.new_cdp_session(page)

    def pinch() -> None:
        for step in range(5):
            spread = 40 + 20 * step
            points = [{"x": x - spread, "y": y, "id": 1}, {"x": x + spread, "y": y, "id": 2}]
            kind = "touchMove" if step else "touchStart"
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    assert days(moved(page, pinch)) == pytest.approx(days(nearer) / 3, rel=0.1)
    page.get_by_text("Evenly spaced").tap()
    expect(page.locator('.tl-chart[data-mode="even"]')).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    context.close()


def test_a_phone_names_the_most_important_events(crowd: str, open_page: Open) -> None:
    page = open_page(crowd, PHONE)
    expect(page.locator(".tl-chart.tl-narrow")).to_be_visible()
    shown = {found.get_attribute("data-id") for found in page.locator(".tl-label:visible").all()}
    low, high = window(page)
    inside = [e for e in generated_story(300, seed=2).events if low <= e.interval.start.day < high and e.grain == "day"]
    best = sorted(inside, key=lambda event: -event.importance)[:2]
    assert {event.id for event in best} <= shown
    assert len(shown) <= 8


DATES_OVER_TITLES = """() => [...document.querySelectorAll('.tl-label')].filter((e) => !e.hidden).filter((e) => {
  const [p, q] = ['.tl-when', '.tl-title'].map((part) => e.querySelector(part).getBoundingClientRect());
  return p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1;
}).map((e) => e.textContent)"""

OVERLAPS = """() => {
  const shown = [...document.querySelectorAll('.tl-label, .tl-lane-name')].filter((e) => !e.hidden && e.offsetParent);
  const boxes = shown.map((e) => [e.textContent, e.getBoundingClientRect()]);
  const found = [];
  boxes.forEach(([a, p], i) => boxes.slice(i + 1).forEach(([b, q]) => {
    if (p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom) found.push(`${a} | ${b}`);
  }));
  const main = document.querySelector('.tl-main').getBoundingClientRect();
  const outside = boxes.filter(([, b]) => b.left < main.left - 1 || b.right > main.right + 1).map(([a]) => a);
  return { labels: boxes.length, found, outside };
}"""


@pytest.mark.parametrize(
    ("story", "query", "least", "least_on_phone"),
    [
        ("sample", "", 13, 5),
        ("sample", "?from=2021-10-09&to=2021-10-25&reported=true", 6, 3),
        ("sample", "?scale=Evenly+spaced", 13, 6),
        ("fifty", "", 15, 4),
        ("crowd", "", 11, 3),
        ("crowd", "?scale=Evenly+spaced&lanes=Publisher&skip=40", 12, 9),
        ("crowd", "?lanes=Publisher&from=2012-01-01&to=2013-01-01", 8, 3),
        ("thousand", "", 13, 4),
        ("thousand", "?lanes=Publisher&colour=Publisher&from=1979-01-01&to=2032-01-01", 6, 2),
    ],
)
def test_no_label_overlaps_another(
    request: pytest.FixtureRequest, open_page: Open, story: str, query: str, least: int, least_on_phone: int
) -> None:
    page = open_page(f"{request.getfixturevalue(story)}/{query}")
    check_labels(page, least)
    rested(page)
    page.set_viewport_size(PHONE)
    expect(page.locator(".tl-chart.tl-narrow")).to_have_count(1)
    check_labels(page, least_on_phone)


def check_labels(page: Page, least: int) -> None:
    """Every name and date stands apart from the others and inside the chart, and there are at least so many."""
    seen = page.evaluate(OVERLAPS)
    assert seen["found"] == []
    assert seen["outside"] == []
    assert seen["labels"] >= least


def test_the_chart_says_in_words_what_it_shows(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    words = page.locator(".tl-main").get_attribute("aria-label")
    assert "9 events from Aug to Oct 2021" in words
    assert ENGINEERS in words
