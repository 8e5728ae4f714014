"""How long until the chart is drawn, in a real browser. Usage: python -m benchmarks.startup [STORY.duckdb]"""

import argparse
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, ViewportSize

from benchmarks.measure import existing, report
from benchmarks.serve import app, browser, free_port, wait_for_chart

GOAL = 3  # seconds, for a start when the app has been started on this machine before
VIEWPORT: ViewportSize = {"width": 1280, "height": 800}
ROWS = (
    ("start of the app, browser has seen it before", f"< {GOAL}"),
    ("running app, browser has seen it before", ""),
    ("running app, new browser", ""),
)


def seconds_to_chart(page: Page, address: str) -> float:
    """Seconds from going to the address until its chart is drawn."""
    began = time.perf_counter()
    page.goto(address)
    wait_for_chart(page)
    return time.perf_counter() - began


def measure(chromium: Browser, known: Page, story: Path | None, port: int) -> tuple[float, float, float]:
    """Seconds until the chart is drawn, in the order of ``ROWS``; ``known`` keeps its cache from start to start."""
    began = time.perf_counter()
    with app(story, port) as address:
        seconds_to_chart(known, address)
        started = time.perf_counter() - began
        again = seconds_to_chart(known, address)
        new = chromium.new_context(viewport=VIEWPORT)
        opened = seconds_to_chart(new.new_page(), address)
        new.close()
        known.goto("about:blank")  # or it would call for a server that has gone
    return started, again, opened


def main() -> None:
    """Prints the table, after one start that does not count."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup", description=__doc__)
    parser.add_argument("story", nargs="?", type=existing, help="a story file (default: the sample story)")
    parser.add_argument("--runs", type=int, default=5, help="starts of the app (default 5)")
    args = parser.parse_args()
    port = free_port()  # the same for all starts: a browser's cache goes by address
    with browser() as chromium:
        known = chromium.new_context(viewport=VIEWPORT).new_page()
        measure(chromium, known, args.story, port)
        runs = [measure(chromium, known, args.story, port) for _ in range(args.runs)]
    report(
        ("what", "median s", "slowest s", "goal"),
        [
            (name, f"{median(seconds):.2f}", f"{max(seconds):.2f}", goal)
            for (name, goal), seconds in zip(ROWS, zip(*runs, strict=True), strict=True)
        ],
    )


if __name__ == "__main__":
    main()
