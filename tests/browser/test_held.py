"""Widgets and the address in a real browser: what is taken off stays off, and the back button leads back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Open, rested

pytestmark = pytest.mark.browser

COUNT = ".tl-count"
ALL = "13 of 13 events"


def assumed_alone(page: Page, opener: str) -> None:
    """Choose a filter in a popover and close it again."""
    page.get_by_role("button", name=opener, exact=True).click()
    page.get_by_test_id("stPopoverBody").get_by_role("button", name="Assumed", exact=True).click()
    page.wait_for_url(re.compile("certainty=Assumed"))
    rested(page)
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)


def act(page: Page) -> None:
    """Something that has the browser send the values of all widgets."""
    rested(page)
    page.get_by_role("button", name="Zoom in").click()
    page.wait_for_url(re.compile("from="))
    rested(page)


@pytest.mark.parametrize("off", ["Remove filter: Assumed", "back", "Clear all filters"])
def test_a_filter_taken_off_stays_off(sample: str, open_page: Open, off: str) -> None:
    page = open_page(sample)
    assumed_alone(page, "Any certainty")
    if off == "back":
        page.go_back()
    elif off == "Clear all filters":
        page.get_by_role("textbox", name="Search events").fill("zebra")
        page.get_by_role("button", name=off).click()
    else:
        page.get_by_role("button", name=off).click()
    expect(page.locator(COUNT)).to_have_text(ALL)
    act(page)
    expect(page.locator(COUNT)).to_have_text(re.compile(r"^\d+ of 13 events in view$"))
    expect(page.locator(".tl-chip-off")).to_have_count(1)  # the dates alone
    assert "certainty=" not in page.url


def test_a_filter_taken_off_on_a_phone_stays_off(sample: str, open_page: Open) -> None:
    page = open_page(sample, PHONE)
    expect(page.locator(".tl-chart.tl-narrow")).to_be_visible()
    assumed_alone(page, "Filters")
    page.get_by_role("button", name="Remove filter: Assumed").click()
    expect(page.locator(COUNT)).to_have_text(ALL)
    act(page)
    assert "certainty=" not in page.url
    expect(page.locator(".tl-chip-off")).to_have_count(1)


def test_a_filter_taken_off_can_be_chosen_again(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    for _ in range(2):
        assumed_alone(page, "Any certainty")
        expect(page.locator(COUNT)).to_have_text("2 of 13 events")
        page.get_by_role("button", name="Remove filter: Assumed").click()
        expect(page.locator(COUNT)).to_have_text(ALL)
        rested(page)


def test_typed_dates_follow_the_chart_and_stay_there(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.get_by_role("button", name="All dates").click()
    page.get_by_role("textbox", name="From").fill("August 2021")
    page.get_by_role("textbox", name="From").press("Enter")
    page.wait_for_url(re.compile("from=2021-08-01"))
    page.get_by_role("textbox", name="To", exact=True).fill("1 January 2005")
    page.get_by_role("textbox", name="To", exact=True).press("Enter")
    expect(page.get_by_text("lies after the last")).to_be_visible()
    page.keyboard.press("Escape")
    before = page.url
    page.get_by_role("button", name="Zoom in").click()
    page.wait_for_function("before => location.href !== before", arg=before)
    rested(page)
    zoomed = page.url
    page.locator(".tl-row").first.click()
    expect(page.locator(".tl-ev-title")).to_be_visible()
    assert page.url.startswith(zoomed)
    page.locator('[class*="st-key-open-dates"] button').click()
    expect(page.get_by_role("textbox", name="From")).not_to_have_value("August 2021")
    expect(page.get_by_text("lies after the last")).to_have_count(0)


@pytest.mark.parametrize("fields", ["q=bridge", "scale=Evenly+spaced&certainty=Stated"])
def test_back_from_an_article_is_where_the_reader_was(sample: str, open_page: Open, fields: str) -> None:
    page = open_page(f"{sample}/?{fields}")
    page.locator(".tl-row").first.click()
    title = page.locator(".tl-ev-title").inner_text()
    page.wait_for_url(re.compile("event="))
    rested(page)
    before = page.url
    page.get_by_role("link", name="Read in article").first.click()
    expect(page.locator(".tl-article")).to_be_visible()
    rested(page)
    page.go_back()
    expect(page.locator(".tl-ev-title")).to_have_text(title)
    rested(page)
    assert page.url == before
    page.go_forward()
    expect(page.locator(".tl-article")).to_be_visible()


def test_back_from_an_article_to_what_is_not_placed(crowd: str, open_page: Open) -> None:
    page = open_page(f"{crowd}/not-placed?words=Varnholm&page=2", wait=COUNT)
    before, count = page.url, page.locator(COUNT).inner_text()
    page.get_by_role("link", name="Read in article").first.click()
    expect(page.locator(".tl-article")).to_be_visible()
    rested(page)
    page.go_back()
    expect(page.locator(COUNT)).to_have_text(count)
    rested(page)
    assert page.url == before


def test_filters_outlive_a_look_at_another_page(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?sources=Several+articles")
    page.get_by_role("link", name="Articles", exact=True).first.click()
    expect(page.locator(".tl-art-title").first).to_be_visible()
    rested(page)
    page.get_by_role("link", name="Timeline", exact=True).first.click()
    expect(page.locator(COUNT)).to_have_text("3 of 13 events")
    page.wait_for_url(re.compile("sources=Several"))


def test_a_second_event_selected_while_the_first_loads_is_the_one_that_opens(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    rows = page.locator(".tl-row")
    title = rows.nth(5).locator(".tl-row-title").inner_text()
    rested(page)  # a row drawn anew between the two would take no click
    # Both before the server has answered the first.
    page.evaluate("[3, 5].forEach((n, i) => setTimeout(() => document.querySelectorAll('.tl-row')[n].click(), 30 * i))")
    expect(page.locator(".tl-ev-title")).to_have_text(title)
    rested(page)
    expect(page.locator(".tl-ev-title")).to_have_text(title)
    assert "event=" in page.url
