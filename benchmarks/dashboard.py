"""How fast the dashboard answers, in a real browser. Usage: python -m benchmarks.dashboard [--events N ...]

For stories of 10^2 to 10^6 generated events: seconds until the chart is drawn in a browser that has seen the app, from
the last turn of the wheel until the new window is drawn, from the click on an event until its evidence is there; what
the server sends for one zoom and the processor time it takes for it, the most memory it took, and the machine's load.
"""

import argparse
import hashlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, ViewportSize, WebSocket

from benchmarks import generated
from benchmarks.generated import write_generated
from benchmarks.measure import report
from benchmarks.serve import DRAW_LIMIT_MS, app, browser, cpu_of, memory_of, wait_for_chart

VIEWPORT: ViewportSize = {"width": 1280, "height": 800}
SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
ZOOMS, CLICKS, LOADS = 20, 12, 5
GOALS = ("", "< 1", "< 0.5", "< 0.7", "< 0.4", "< 0.6", "< 50", "", "< 500", "")
_POLL_MS = 5
_SETTLED_MS = 700  # after a drawing everything has come to rest

_DRAWN_FROM_SERVER = """(before) => new Promise((done) => {
    const chart = document.querySelector(".tl-chart");
    const look = () => chart.dataset.served !== before ? done(performance.now()) : setTimeout(look, POLL);
    look();
})""".replace("POLL", str(_POLL_MS))


def worst(seconds: list[float]) -> float:
    """The 95th percentile."""
    return sorted(seconds)[max(0, -(-len(seconds) * 95 // 100) - 1)]


def _loads(page: Page, address: str) -> list[float]:
    found = []
    for _ in range(LOADS + 1):
        began = time.perf_counter()
        page.goto(address)
        wait_for_chart(page)
        found.append(time.perf_counter() - began)
    return found[1:]  # the first fills the browser's cache


class Traffic:
    """Counts what the server sends over the page's web socket."""

    def __init__(self, page: Page) -> None:
        self.received = 0
        page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", lambda data: self._count(data))

    def _count(self, data: str | bytes) -> None:
        self.received += len(data)


def _zooms(page: Page, traffic: Traffic) -> tuple[list[float], list[float]]:
    """Seconds and kilobytes of each zoom: in by the wheel at changing places, and out again."""
    seconds, kilobytes = [], []
    box = page.locator(".tl-main").bounding_box()
    if box is None:
        raise SystemExit("there is no chart on the page")
    for number in range(ZOOMS):
        page.wait_for_timeout(_SETTLED_MS)
        before, sent = page.get_attribute(".tl-chart", "data-served"), traffic.received
        place = box["x"] + box["width"] * (0.55 + 0.4 * (number * 0.37 % 1))
        page.mouse.move(place, box["y"] + box["height"] / 2)
        page.mouse.wheel(0, -500 if number % 3 < 2 else 900)
        began = time.perf_counter()
        page.evaluate(_DRAWN_FROM_SERVER, before)
        seconds.append(time.perf_counter() - began)
        page.wait_for_timeout(_SETTLED_MS)
        kilobytes.append((traffic.received - sent) / 1000)
    return seconds, kilobytes


def _clicks(page: Page) -> list[float]:
    """Seconds from a click on an event of the list until the evidence of that event stands there."""
    found = []
    for number in range(CLICKS):
        row = page.locator(".tl-row").nth(number)
        began = time.perf_counter()
        row.click()
        page.wait_for_selector(".st-key-side .tl-ev-title", timeout=DRAW_LIMIT_MS)
        found.append(time.perf_counter() - began)
        page.get_by_role("button", name="All events").click()
        page.wait_for_selector(".tl-row", timeout=DRAW_LIMIT_MS)
        page.wait_for_timeout(_SETTLED_MS)
    return found


def _story(events: int, folder: Path, say: Callable[[str], None]) -> Path:
    """The generated story in ``folder``, made when it is not there or was made otherwise."""
    made_by = hashlib.sha256(Path(generated.__file__).read_bytes()).hexdigest()[:8]
    path = folder / f"{events}-{made_by}.duckdb"
    if not path.exists():
        say(f"making {events:,} events")
        write_generated(path.with_suffix(".part"), events)
        path.with_suffix(".part").rename(path)
    return path


def measure(events: int, folder: Path, say: Callable[[str], None]) -> tuple[str, ...]:
    """One row of the table."""
    story = _story(events, folder, say)
    say(f"measuring {events:,} events")
    with app(story, quiet=True) as address, browser() as chromium:
        page = chromium.new_context(viewport=VIEWPORT).new_page()
        traffic = Traffic(page)
        loads = _loads(page, address)
        page.wait_for_timeout(_SETTLED_MS)
        taken = cpu_of(address)
        seconds, kilobytes = _zooms(page, traffic)
        taken = (cpu_of(address) - taken) * 1000 / ZOOMS
        page.goto(address)
        wait_for_chart(page)
        clicks = _clicks(page)
        memory = memory_of(address)
    return (
        f"{events:,}", f"{median(loads):.2f}", f"{median(seconds):.2f}", f"{worst(seconds):.2f}",
        f"{median(clicks):.2f}", f"{worst(clicks):.2f}", f"{median(kilobytes):.0f}", f"{taken:.0f}", f"{memory:.0f}",
        f"{os.getloadavg()[0]:.1f}",
    )  # fmt: skip


def main() -> None:
    """Prints the table, a row a size."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.dashboard", description=__doc__)
    parser.add_argument("--events", type=int, nargs="+", default=SIZES, help="sizes of the stories")
    parser.add_argument("--keep", type=Path, help="a folder where the stories are kept for another time")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        rows = [measure(events, folder, lambda said: print(said, flush=True)) for events in args.events]
    head = (
        "events", "load s", "zoom s", "zoom p95", "click s", "click p95", "kB a zoom", "CPU ms a zoom", "server MiB",
        "load",
    )  # fmt: skip
    report(head, [("goal", *GOALS[1:]), *rows])


if __name__ == "__main__":
    main()
