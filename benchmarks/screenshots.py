"""Pictures of every page of the app, on a desk and on a phone, light and dark, and what it prints of four.

Usage: python -m benchmarks.screenshots [FOLDER] [--story STORY.duckdb] [--large STORY.duckdb] [--only NAME]

``--large`` adds the pages of a second story, of many articles, as large-timeline.png and so on. The picture in the
README is timeline.png of ``python -m benchmarks.screenshots docs --only timeline``.
"""

import argparse
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Page

from benchmarks.measure import ROOT
from benchmarks.serve import DRAW_LIMIT_MS, app, browser, wait_for_chart

SETTLE_MS = 800  # for fonts and the last label to come to rest
DESKTOP, PHONE = (1280, 800), (390, 844)
Scheme = Literal["light", "dark"]
IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'  # all parts of the page have been sent
ARTICLE_IS_THERE = ".tl-article, .tl-art-title"
LISTS = ("/disagreements", "/not-placed")
PLAIN = ("/edits", "/add", "/stories", "/?story=none", "/add?embed=true")
PRINTED = ("timeline", "evidence", "reading", "disagreements")


def _leave(page: Page) -> None:
    """The page as it opens."""


def _select(page: Page) -> None:
    """Open the best supported event that articles disagree on, else the first."""
    rows = page.locator(".tl-row:has(.tl-dis)")
    (rows if rows.count() else page.locator(".tl-row")).first.click()
    page.wait_for_selector(".tl-ev-title")


def _zoom(page: Page) -> None:
    """Look at the last third of the window, as a reader does by the wheel."""
    box = page.locator(".tl-main").bounding_box()
    if box:
        page.mouse.move(box["x"] + box["width"] * 0.95, box["y"] + box["height"] / 3)
        page.mouse.wheel(0, -900)
        page.mouse.move(0, 0)


def _read(page: Page) -> None:
    """Open an article at the sentence of a claim."""
    _select(page)
    page.get_by_role("link", name="Read in article").first.click()
    page.wait_for_selector(ARTICLE_IS_THERE, timeout=DRAW_LIMIT_MS)


def _cite(page: Page) -> None:
    """Open how to cite the story, which on a phone is one of the ways to share it."""
    page.get_by_role("button", name=re.compile("^(Cite|Share)$")).click()
    page.wait_for_selector("pre.tl-copied")


@dataclass(frozen=True)
class Shot:
    """A picture: where, how large, and what is done before it is taken."""

    path: str = "/"
    act: Callable[[Page], None] = _leave
    size: tuple[int, int] = DESKTOP


PAGES = {
    "timeline": Shot(),
    "evidence": Shot(act=_select),
    "zoom": Shot(act=_zoom),
    "even": Shot("/?scale=Evenly+spaced"),
    "filtered": Shot("/?sources=Several+articles"),
    "nothing-found": Shot("/?q=xyzzyx"),
    "cite": Shot(act=_cite),
    "embedded": Shot("/?embed=true"),
    "articles": Shot("/articles"),
    "reading": Shot(act=_read),
    "disagreements": Shot("/disagreements"),
    "not-placed": Shot("/not-placed"),
    "edits": Shot("/edits"),
    "coloured": Shot("/?colour=Publisher"),
    "lanes": Shot("/?lanes=Publisher&colour=Certainty"),
    "add": Shot("/add"),
    "stories": Shot("/stories"),
    "no-story": Shot("/?story=none"),
    "add-embedded": Shot("/add?embed=true"),
}
SIZES = {"": DESKTOP, "-phone": PHONE}
SCHEMES: dict[str, Scheme] = {"": "light", "-dark": "dark"}
NAMES = {
    f"{name}{size}{scheme}": (replace(shot, size=SIZES[size]), SCHEMES[scheme])
    for name, shot in PAGES.items()
    for size in SIZES
    for scheme in SCHEMES
}


def main() -> None:
    """Writes the pictures and prints their paths."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.screenshots",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs", help="where to (default: docs)")
    parser.add_argument("--story", type=Path, help="a story file (default: the sample story)")
    parser.add_argument("--large", type=Path, help="a second story file, of many articles")
    parser.add_argument("--only", choices=sorted(NAMES), help="one picture only")
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    stories = [("", args.story)] + ([("large-", args.large)] if args.large else [])
    with browser() as chromium:
        for prefix, story in stories:
            with app(story, quiet=True) as address:
                for name, (shot, scheme) in NAMES.items():
                    if args.only in (None, name):
                        _picture(chromium, address, shot, scheme, args.folder / f"{prefix}{name}.png")
                for name in PRINTED if args.only is None else ():
                    _paper(chromium, address, PAGES[name], args.folder / f"{prefix}{name}.pdf")


def _opened(chromium: Browser, size: tuple[int, int], scheme: Scheme) -> BrowserContext:
    width, height = size
    return chromium.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, locale="en-GB")


def _picture(chromium: Browser, address: str, shot: Shot, scheme: Scheme, path: Path) -> None:
    context = _opened(chromium, shot.size, scheme)
    page = context.new_page()
    _ready(page, address, shot)
    page.screenshot(path=path)
    context.close()
    print(path, flush=True)


def _paper(chromium: Browser, address: str, shot: Shot, path: Path) -> None:
    """What the browser prints of a page."""
    context = _opened(chromium, DESKTOP, "light")
    page = context.new_page()
    _ready(page, address, shot)
    page.pdf(path=path, format="A4", print_background=True)
    context.close()
    print(path, flush=True)


def _ready(page: Page, address: str, shot: Shot) -> None:
    """Open the page of a picture and do what is done before it is taken."""
    page.goto(address + shot.path)
    if shot.path.startswith("/articles"):
        page.wait_for_selector(ARTICLE_IS_THERE, timeout=DRAW_LIMIT_MS)
    elif shot.path in PLAIN:
        page.wait_for_selector(".tl-page-title, .tl-empty", timeout=DRAW_LIMIT_MS)
    elif shot.path in LISTS or "q=xyzzyx" in shot.path:
        page.wait_for_selector(".tl-quote, .tl-empty", timeout=DRAW_LIMIT_MS)
    else:
        wait_for_chart(page)
    for act in (_leave, shot.act):
        act(page)
        page.wait_for_selector(IDLE, timeout=DRAW_LIMIT_MS)
        page.wait_for_timeout(SETTLE_MS)


if __name__ == "__main__":
    main()
