"""The app served on known stories, and pages that must not say anything on the console."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from benchmarks.serve import BROWSER_NAMES, BROWSER_OPTIONS, app
from tests.browser.hostile import hostile_story
from tests.stories import generated_story, left_out, sample_story
from timeline.civil import day_number
from timeline.model import Interval, Story
from timeline.store import write_story

DESKTOP, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
DRAWN = ".tl-chart[data-drawn]"
# Streamlit looks for its own address below the page's before it looks above; the misses are its own.
EXPECTED_MISSES = ("/_stcore/health", "/_stcore/host-config")

PATIENCE_MS = 20_000  # a busy machine is slow, not wrong
expect.set_options(timeout=PATIENCE_MS)

Open = Callable[..., Page]
Look = tuple[str, str]  # colour scheme and locale


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """The Chromium of the system, with the options that keep it off the network."""
    path = next(filter(None, map(shutil.which, BROWSER_NAMES)), None)
    if path is None:
        pytest.fail(
            "no Chromium found: install one (Debian: apt-get install chromium-headless-shell), or run .ci/browser"
        )
    return {"executable_path": path, "args": [*BROWSER_OPTIONS, "--process-per-site"]}


def _served(story: Story, path: Path) -> Iterator[str]:
    write_story(story, path)
    with app(path) as address:
        yield address


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the app on the small story made by hand."""
    yield from _served(sample_story(), tmp_path_factory.mktemp("sample") / "sample.duckdb")


@pytest.fixture(scope="session")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the app on 300 generated events, with 60 expressions that are not placed."""
    yield from _served(left_out(generated_story(300, seed=2), 60), tmp_path_factory.mktemp("crowd") / "crowd.duckdb")


@pytest.fixture(scope="session")
def fifty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the app on 50 generated events."""
    yield from _served(generated_story(50, seed=2), tmp_path_factory.mktemp("fifty") / "fifty.duckdb")


@pytest.fixture(scope="session")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the app on 1,000 generated events."""
    yield from _served(generated_story(1000, seed=2), tmp_path_factory.mktemp("thousand") / "thousand.duckdb")


@pytest.fixture(scope="session")
def far(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the app on 20 events of one year and three of 4990 BC, 1000 and 2099."""
    days = [day_number(2011, 1 + n % 12, 1 + n) for n in range(20)]
    days += [day_number(-4989), day_number(1000), day_number(2099, 5, 1)]
    made = generated_story(len(days), seed=2)
    events = [
        replace(event, interval=Interval.days(day, day + 1), grain="day")
        for event, day in zip(made.events, days, strict=True)
    ]
    yield from _served(replace(made, events=tuple(events)), tmp_path_factory.mktemp("far") / "far.duckdb")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the app on a story whose every text is an attack."""
    yield from _served(hostile_story(), tmp_path_factory.mktemp("hostile") / "hostile.duckdb")


@pytest.fixture(scope="session")
def kept_contexts() -> dict[Look, BrowserContext]:
    """A browser context for each look of a page, which keeps what it has fetched and compiled of the app."""
    return {}


@pytest.fixture
def open_page(browser: Browser, kept_contexts: dict[Look, BrowserContext]) -> Iterator[Open]:
    """Opens an address in a browser that remembers nothing of another test, and nothing of another page of this one.

    At the end no page may have written an error to its console, or asked another host for anything.
    """
    errors: list[str] = []
    outside: list[str] = []
    pages: dict[Look, Page] = {}
    others: list[BrowserContext] = []

    def context_of(look: Look, address: str) -> BrowserContext:
        if look not in pages and look in kept_contexts:
            return kept_contexts[look]
        scheme, locale = look
        context = browser.new_context(color_scheme=scheme, locale=locale)
        if look in pages:
            others.append(context)
        else:
            kept_contexts[look] = context
            context.new_page().goto(urljoin(address, "/_stcore/health"))  # holds the process, with all it has compiled
        return context

    def opened(
        address: str,
        viewport: dict[str, int] = DESKTOP,
        scheme: str = "light",
        wait: str = DRAWN,
        locale: str = "en-GB",
    ) -> Page:
        look = (scheme, locale)
        page = context_of(look, address).new_page()
        page.set_viewport_size(viewport)
        pages.setdefault(look, page)
        page.on("console", lambda message: errors.extend(_complaints(message)))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: outside.extend(_elsewhere(request.url)))
        page.goto(address)
        page.wait_for_selector(wait)
        return page

    yield opened
    for context in others:
        context.close()
    for look in pages:
        _forget(kept_contexts[look])
    assert errors == []
    assert outside == []


def _forget(context: BrowserContext) -> None:
    """Close all pages but the first, and drop what they were allowed and have stored, not what was compiled."""
    for page in context.pages[1:]:
        page.evaluate("localStorage.clear()")
        page.close()
    context.clear_cookies()
    context.clear_permissions()


def rested(page: Page) -> None:
    """Wait until the server has run the page to its end, so that what is pressed now is no part of a run going on."""
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def _elsewhere(url: str) -> list[str]:
    return [] if urlsplit(url).hostname in (None, "127.0.0.1", "localhost") else [url]


def _complaints(message: ConsoleMessage) -> list[str]:
    if message.type != "error" or message.location.get("url", "").endswith(EXPECTED_MISSES):
        return []
    return [message.text]
