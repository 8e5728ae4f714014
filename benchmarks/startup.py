"""How long until the chart is drawn, in a real browser. Usage: python -m benchmarks.startup [STORY.duckdb]"""

import argparse
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, ViewportSize

from benchmarks.measure import report
from benchmarks.serve import app, browser, wait_for_chart

GOAL = 3  # seconds, with the files of the app in the system's cache
VIEWPORT: ViewportSize = {"width": 1280, "height": 800}


def measure(chromium: Browser, story: Path | None) -> tuple[float, float, float]:
    """Seconds until the chart is drawn: from starting the app, from opening it in a new browser, from reloading."""
    began = time.perf_counter()
    with app(story) as address:
        page = chromium.new_context(viewport=VIEWPORT).new_page()
        page.goto(address)
        wait_for_chart(page)
        started = time.perf_counter() - began
        page.context.close()

        page = chromium.new_context(viewport=VIEWPORT).new_page()
        began = time.perf_counter()
        page.goto(address)
        wait_for_chart(page)
        opened = time.perf_counter() - began

        began = time.perf_counter()
        page.reload()
        wait_for_chart(page)
        reloaded = time.perf_counter() - began
        page.context.close()
    return started, opened, reloaded


def main() -> None:
    """Prints the table, after one start that does not count."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup", description=__doc__)
    parser.add_argument("story", nargs="?", type=Path, help="a story file (default: the sample story)")
    parser.add_argument("--runs", type=int, default=5, help="starts of the app (default 5)")
    args = parser.parse_args()
    with browser() as chromium:
        measure(chromium, args.story)
        runs = [measure(chromium, args.story) for _ in range(args.runs)]
    names = ("start of the app to chart", "new browser on the running app to chart", "reload to chart")
    goals = (f"< {GOAL}", "", "")
    report(
        ("what", "median s", "slowest s", "goal"),
        [
            (name, f"{median(seconds):.2f}", f"{max(seconds):.2f}", goal)
            for name, goal, seconds in zip(names, goals, zip(*runs, strict=True), strict=True)
        ],
    )


if __name__ == "__main__":
    main()
