"""The sample story as a newcomer meets it: the five digests, built at the start of the app."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from benchmarks.serve import app
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser

CONFERENCE = "articles give different dates"  # the only event of which that is said
NAMED = 16  # of its 17 events; a font that is a little wider may cost one its name
CARD = '[class*="st-key-claim-"]'


@pytest.fixture(scope="module")
def digests() -> Iterator[str]:
    """The address of the app that no story was named to."""
    with app() as address:
        yield address


def test_the_sample_opens_on_its_autumn_with_the_decades_beside_it(digests: str, open_page: Open) -> None:
    page = open_page(digests)
    expect(page.locator("h1")).to_have_text("Moscow hosts the Taliban")
    expect(page.locator(".tl-note")).to_contain_text("Aug to Oct 2021")
    expect(page.locator(".tl-label", has_text="1980s")).to_be_visible()
    title = page.locator(".tl-row", has_text=CONFERENCE).locator(".tl-row-title").inner_text()
    expect(page.locator(".tl-label", has_text=title)).to_be_visible()
    assert page.locator(".tl-label:visible").count() >= NAMED


def test_the_conference_shows_all_five_articles_and_the_one_that_dissents(digests: str, open_page: Open) -> None:
    page = open_page(digests)
    row = page.locator(".tl-row", has_text=CONFERENCE)
    title = row.locator(".tl-row-title").inner_text()
    row.click()
    expect(page.locator(".tl-ev-title")).to_have_text(title)
    expect(page.get_by_text("4 of 5 articles agree")).to_be_visible()
    dissent = page.locator(CARD, has_text="says 19 Oct")
    expect(dissent.locator("mark")).to_have_text("yesterday")
    expect(dissent).to_contain_text("22:28 UTC+8, 2021-10-20")
    expect(dissent).to_contain_text("Reuters")
    assert page.locator(CARD).count() >= 5


def test_a_counted_date_says_what_it_was_counted_from(digests: str, open_page: Open) -> None:
    page = open_page(digests)
    page.locator(".tl-row", has_text="joint military maneuvers").click()
    card = page.locator(CARD).first
    expect(card.locator("mark")).to_have_text("two days")
    expect(card).to_contain_text(re.compile("counts back from 20 October 2021 .“Wednesday”.: 18 October 2021"))


def test_the_reading_view_explains_what_was_not_placed(digests: str, open_page: Open) -> None:
    page = open_page(f"{digests}/articles?article=003_us_absence", wait=".tl-article")
    expect(page.get_by_text("nearly 20 years").first).to_be_visible()
    assert page.get_by_text("how long something lasted").count() >= 1
