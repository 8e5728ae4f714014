"""A view is shared: by its link, within another page, on paper and in a reference list."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Open, rested

pytestmark = pytest.mark.browser

NO_CLIPBOARD = """Object.defineProperty(navigator, "clipboard", { value: undefined });
document.execCommand = () => false;"""


def test_where_copying_is_not_allowed_the_link_is_shown(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?from=2021-10-09&to=2021-10-25&embed=true")
    page.evaluate(NO_CLIPBOARD)
    page.get_by_role("button", name="Copy link to this view").click()
    shown = page.get_by_role("textbox", name="Link to this view")
    expect(shown).to_be_focused()
    link = shown.input_value()
    assert link.startswith(sample)
    assert "from=2021-10-09&to=2021-10-25" in link
    assert "embed" not in link  # whoever gets the link sees the whole app
    assert page.evaluate("document.activeElement.selectionEnd") == len(link)


def test_a_citation_has_the_story_and_the_link_as_it_is_now(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?sources=Several+articles")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Cite").click()
    text, bibtex, ris = (page.locator("pre.tl-copied").nth(index) for index in range(3))
    expect(text).to_contain_text("The Varnholm bridge: timeline of 13 events from 5 articles, 1980s to October 2021.")
    expect(text).to_contain_text(f"{sample}/?sources=Several+articles")
    expect(bibtex).to_contain_text("@misc{the-varnholm-bridge-")
    expect(ris).to_contain_text("TY  - ELEC")
    page.get_by_role("button", name="Copy: Text").click()
    expect(page.get_by_role("button", name="Copy: Text")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == text.inner_text()


def test_on_a_phone_sharing_stands_above_the_chart(sample: str, open_page: Open) -> None:
    page = open_page(sample, PHONE)
    expect(page.locator(".tl-chart.tl-narrow")).to_have_count(1)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    share = page.get_by_role("button", name="Share")
    assert share.bounding_box()["y"] < page.locator(".tl-chart").bounding_box()["y"]
    share.click()
    expect(page.locator("pre.tl-copied")).to_have_count(3)
    copy = page.get_by_role("button", name="Copy link to this view")
    assert copy.bounding_box()["height"] >= 40
    copy.click()
    expect(page.get_by_role("button", name="Link copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{sample}/"


def test_embedded_it_works_and_leads_to_the_whole_app(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?embed=true")
    expect(page.locator(".tl-row")).to_have_count(13)
    expect(page.get_by_role("link", name="Open full timeline")).to_have_attribute("href", f"{sample}/")
    expect(page.locator('[data-testid="stHeader"]')).to_be_hidden()
    page.locator(".tl-row", has_text="Engineers from five").click()
    page.get_by_role("link", name="Read in article").first.click()
    expect(page.get_by_role("link", name="‹ Timeline")).to_be_visible()


def test_it_works_inside_a_page_of_another_site(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}/?q=zebra", wait=".tl-empty")
    other = sample.replace("127.0.0.1", "localhost")
    page.set_content(f'<iframe src="{other}/?embed=true" style="width:1200px;height:760px;border:0"></iframe>')
    inner = page.frame_locator("iframe")
    expect(inner.locator(".tl-chart[data-drawn]")).to_be_visible()
    inner.locator(".tl-row", has_text="Engineers from five").click()
    expect(inner.locator(".tl-ev-title")).to_have_text("Engineers from five countries meet in Varnholm")
    inner.get_by_role("button", name="Copy link to this view").click()
    expect(inner.get_by_role("button", name="Link copied")).to_be_visible()


def sides(page: Page) -> list[str]:
    return [page.locator(name).evaluate("e => getComputedStyle(e).display") for name in (".st-key-side", ".tl-main")]


def test_it_prints_what_is_to_be_read_and_nothing_to_press(sample: str, open_page: Open) -> None:
    page = open_page(sample, scheme="dark")
    page.locator(".tl-row", has_text="Engineers from five").click()
    expect(page.locator(".tl-ev-title")).to_be_visible()
    page.emulate_media(media="print")
    for control in (".st-key-filters", ".tl-tools", ".st-key-ways", ".st-key-share", '[data-testid="stHeader"]'):
        expect(page.locator(control)).to_be_hidden()
    for words in ("Select any mark", "drag the handles"):  # nothing to do on paper
        assert words not in page.locator(".stMain, [data-testid='stMain']").first.inner_text()
    for sign in ("one day", "articles disagree", "more articles"):  # no sign of the legend is folded away
        expect(page.locator(".tl-legend")).to_contain_text(sign)
    assert "none" not in sides(page)
    colour = page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor")
    assert colour == "rgb(255, 255, 255)"
    assert page.locator(".st-key-side").evaluate("e => e.scrollHeight - e.clientHeight") <= 1  # nothing is cut off
    ends = "e => e.getBoundingClientRect().right - e.querySelector('.main-svg').getBoundingClientRect().right"
    assert page.locator(".tl-chart").evaluate(ends) == pytest.approx(0, abs=1)  # notes end where the axis does
    assert pages(page) in (1, 2, 3)


def pages(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))


def test_evidence_that_fits_on_one_page_prints_on_one(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.locator(".tl-row", has_text="The bridge is built").click()
    expect(page.locator(".tl-ev-title")).to_be_visible()
    rested(page)  # until then the list may stand below it
    assert pages(page) == 1


def test_dates_stand_in_the_order_of_the_reader(sample: str, open_page: Open) -> None:
    page = open_page(sample, locale="en-US")
    expect(page.locator(".tl-row", has_text="Engineers from five")).to_contain_text("Oct 20")
    expect(page.get_by_role("slider", name="Start of the window")).to_have_attribute(
        "aria-valuetext", re.compile(r"^[A-Z][a-z]+ \d{1,2}, \d{4}$")
    )
    page.locator(".tl-row", has_text="Engineers from five").click()  # a rerun of a part of the page
    side = page.locator(".st-key-side")
    expect(side).to_contain_text("Wednesday, October 20, 2021")
    expect(side).to_contain_text("1 says Oct 19")
    expect(side).not_to_contain_text("20 October 2021")
