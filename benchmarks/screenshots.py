"""Pictures of the app. Usage: python -m benchmarks.screenshots [FOLDER] [--story STORY.duckdb] [--only NAME]

The picture in the README is timeline.png of ``python -m benchmarks.screenshots docs --only timeline``.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Page

from benchmarks.measure import ROOT
from benchmarks.serve import DRAW_LIMIT_MS, app, browser, wait_for_chart

SETTLE_MS = 800  # for fonts and the last label to come to rest
DESKTOP, PHONE = (1280, 800), (390, 844)
Scheme = Literal["light", "dark"]
ARTICLE_IS_THERE = ".tl-article, .tl-art-title"
LISTS = ("/disagreements", "/not-placed")


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


@dataclass(frozen=True)
class Shot:
    """A picture: where, how large, and what is done before it is taken."""

    path: str = "/"
    size: tuple[int, int] = DESKTOP
    act: Callable[[Page], None] = _leave


SHOTS = {
    "timeline": Shot(),
    "timeline-phone": Shot(size=PHONE),
    "evidence": Shot(act=_select),
    "evidence-phone": Shot(size=PHONE, act=_select),
    "zoom": Shot(act=_zoom),
    "even": Shot("/?scale=Evenly+spaced"),
    "filtered": Shot("/?sources=Several+articles"),
    "nothing-found": Shot("/?q=zebra"),
    "articles": Shot("/articles"),
    "articles-phone": Shot("/articles", PHONE),
    "disagreements": Shot("/disagreements"),
    "disagreements-phone": Shot("/disagreements", PHONE),
    "not-placed": Shot("/not-placed"),
    "not-placed-phone": Shot("/not-placed", PHONE),
    "edits": Shot("/edits"),
    "edits-phone": Shot("/edits", PHONE),
    "reading": Shot(act=_read),
    "reading-phone": Shot(size=PHONE, act=_read),
}
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
NAMES = {f"{name}{'-dark' * (scheme == 'dark')}": (shot, scheme) for name, shot in SHOTS.items() for scheme in SCHEMES}


def main() -> None:
    """Writes the pictures and prints their paths."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.screenshots",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs", help="where to (default: docs)")
    parser.add_argument("--story", type=Path, help="a story file (default: the sample story)")
    parser.add_argument("--only", choices=sorted(NAMES), help="one picture only")
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    with app(args.story) as address, browser() as chromium:
        for name, (shot, scheme) in NAMES.items():
            if args.only not in (None, name):
                continue
            width, height = shot.size
            context = chromium.new_context(
                viewport={"width": width, "height": height}, color_scheme=scheme, locale="en-GB"
            )
            path = args.folder / f"{name}.png"
            _take(context.new_page(), address, shot, path)
            context.close()
            print(path)


def _take(page: Page, address: str, shot: Shot, path: Path) -> None:
    page.goto(address + shot.path)
    if shot.path.startswith("/articles"):
        page.wait_for_selector(ARTICLE_IS_THERE, timeout=DRAW_LIMIT_MS)
    elif shot.path == "/edits":
        page.wait_for_selector(".tl-page-title", timeout=DRAW_LIMIT_MS)
    elif shot.path in LISTS or "q=zebra" in shot.path:
        page.wait_for_selector(".tl-quote, .tl-empty", timeout=DRAW_LIMIT_MS)
    else:
        wait_for_chart(page)
    page.wait_for_timeout(SETTLE_MS)
    shot.act(page)
    page.wait_for_timeout(SETTLE_MS)
    page.screenshot(path=path)


if __name__ == "__main__":
    main()
