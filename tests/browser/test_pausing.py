"""A narrow page of an app that pauses where it must not matter, and what is said between the two."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, WebSocket, expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benchmarks.serve import app
from tests.browser.conftest import DESKTOP, DRAWN, PHONE, rested
from tests.stories import generated_story
from timeline.store import write_story

pytestmark = pytest.mark.browser

PAUSING = str(Path(__file__).parent / "pausing")


@pytest.fixture(scope="module")
def pausing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the app on 300 events, on a server that pauses within a run."""
    path = tmp_path_factory.mktemp("pausing") / "crowd.duckdb"
    write_story(generated_story(300, seed=2), path)
    with app(path, more={"PYTHONPATH": PAUSING}) as address:
        yield address


class Said:
    """What a page and the app say to each other."""

    def __init__(self, page: Page) -> None:
        self.page, self.app, self.errors = list[BackMsg](), list[ForwardMsg](), list[str]()
        page.on("websocket", self._listen)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _listen(self, line: WebSocket) -> None:
        line.on("framesent", lambda frame: self.page.append(BackMsg.FromString(frame)))
        line.on("framereceived", lambda frame: self.app.append(ForwardMsg.FromString(frame)))

    def told(self, what: str) -> int:
        """How often a part of the page has told this."""
        states = (state for asked in self.page for state in asked.rerun_script.widget_states.widgets)
        return sum(what in state.json_value + state.json_trigger_value for state in states)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that says nothing of being a phone."""
    made = browser.new_context(locale="en-GB")
    yield made
    made.close()


# Which parts of the wide page are seen, from the moment on in which the page has its style.
WATCH = """requestAnimationFrame(function look() {
    window.watched ??= { there: false, seen: [] };
    const styled = getComputedStyle(document.documentElement).getPropertyValue("--tl-bg");
    for (const part of document.querySelectorAll(".st-key-body, .st-key-filters .st-key-looks, .st-key-head button")) {
        if (!styled) continue;
        watched.there = true;
        if (part.checkVisibility({ visibilityProperty: true })) watched.seen.push(part.className);
    }
    requestAnimationFrame(look);
})"""


def opened(context: BrowserContext, address: str, size: dict[str, int]) -> tuple[Page, Said]:
    """A page, drawn and at rest, and what was said."""
    page = context.new_page()
    page.set_viewport_size(size)
    said = Said(page)
    page.goto(address)
    page.wait_for_selector(DRAWN)
    rested(page)
    return page, said


def test_a_page_that_turns_out_narrow_says_so_once_and_is_drawn(pausing: str, context: BrowserContext) -> None:
    page, said = opened(context, f"{pausing}/?lanes=Publisher", PHONE)
    expect(page.locator(".tl-chart.tl-narrow")).to_have_count(1)
    assert said.errors == []
    assert said.told('"narrow":true') == 1


@pytest.mark.parametrize("width", [390, 1009])
def test_a_narrow_page_shows_nothing_of_the_wide_one(pausing: str, context: BrowserContext, width: int) -> None:
    context.add_init_script(WATCH)
    page, _ = opened(context, pausing, {"width": width, "height": 800})
    expect(page.locator(".tl-chart.tl-narrow")).to_have_count(1)
    assert page.evaluate("watched") == {"there": True, "seen": []}


def test_on_a_phone_the_second_of_two_taps_selects_nothing(pausing: str, context: BrowserContext) -> None:
    page, said = opened(context, pausing, PHONE)
    for nth, close in ((3, page.get_by_role("button", name="Close").click), (5, page.go_back), (7, page.go_back)):
        page.evaluate("nth => [nth, nth + 1].map((at) => document.querySelectorAll('.tl-row')[at].click())", nth)
        title = page.locator(".tl-row-title").nth(nth).text_content()
        expect(page.locator(".tl-ev-title")).to_have_text(title or "")
        close()
        expect(page.locator(".tl-ev-title")).to_have_count(0)
    assert said.errors == []
    assert said.told('"event":"pick"') == 3


@pytest.mark.parametrize("wait", [0, 60, 250])  # milliseconds, all within one run of the page
@pytest.mark.parametrize("second", ["+", "‹ 139 earlier"])
def test_on_a_phone_another_control_pressed_before_the_drawer_is_there_leaves_the_page_alive(
    pausing: str, context: BrowserContext, second: str, wait: int
) -> None:
    page, said = opened(context, pausing, PHONE)
    press = """([name, wait]) => {
        const tool = [...document.querySelectorAll(".tl-tool")].find((e) => e.textContent === name);
        document.querySelectorAll(".tl-row")[3].click();
        setTimeout(() => tool.click(), wait);
    }"""
    page.evaluate(press, [second, wait])
    expect(page.locator(".tl-ev-title")).to_be_visible()
    page.wait_for_function("new URL(location.href).searchParams.has('from')")
    rested(page)
    page.get_by_role("button", name="Close").click()
    expect(page.locator(".tl-ev-title")).to_have_count(0)
    expect(page.locator(".tl-row").first).to_be_visible()
    assert said.errors == []


@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_what_is_sent_again_is_sent_whole(pausing: str, context: BrowserContext, size: dict[str, int]) -> None:
    page, said = opened(context, pausing, size)
    page.locator(".tl-row").first.click()
    expect(page.locator(".tl-ev-title")).to_be_visible()
    page.get_by_role("button", name="Close" if size == PHONE else "All events").click()
    expect(page.locator(".tl-ev-title")).to_have_count(0)
    rested(page)
    assert max(message.ByteSize() for message in said.app) > 10_000
    assert [message for message in said.app if message.WhichOneof("type") == "ref_hash"] == []
