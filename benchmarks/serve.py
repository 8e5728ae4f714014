"""The app and a browser, started for a measurement and stopped again."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.measure import ROOT, environment

START_LIMIT = 60  # seconds after which the app is taken to have failed
DRAW_LIMIT_MS = 60_000
_POLL = 0.02  # seconds between two looks at the server
BROWSER_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
BROWSER_OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
_RUNNING: dict[str, int] = {}  # the address of each app started here and its process
DRAWN = ".tl-chart[data-drawn]"  # the component sets it after its first drawing


def free_port() -> int:
    """A port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_healthy(address: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_LIMIT
    while time.monotonic() < deadline:
        if process.poll() is not None:
            sys.exit(f"the app ended with exit code {process.returncode}")
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=1):  # noqa: S310 - our own local server
                return
        except (urllib.error.URLError, TimeoutError):
            time.sleep(_POLL)
    sys.exit(f"the app did not answer within {START_LIMIT} seconds")


@contextmanager
def app(
    story: Path | None = None, port: int | None = None, more: Mapping[str, str] | None = None, *, quiet: bool = False
) -> Iterator[str]:
    """The running app's address, on the sample story or the one given. Raises SystemExit when it does not start.

    ``more`` are environment variables that it gets beside those of this process; ``quiet`` hides what the server says.
    """
    port = port or free_port()
    variables = environment()
    variables.pop("TIMELINE_STORY", None)
    variables |= dict(more or {})
    if story:
        variables["TIMELINE_STORY"] = str(story.resolve())
    options = ["--server.headless", "true", "--server.port", str(port), "--browser.gatherUsageStats", "false"]
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", "app.py", *options],
        cwd=ROOT,
        env=variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL if quiet else None,
    )
    try:
        address = f"http://127.0.0.1:{port}"
        _RUNNING[address] = process.pid
        _wait_until_healthy(address, process)
        yield address
    finally:
        _RUNNING.pop(f"http://127.0.0.1:{port}", None)
        process.terminate()
        process.wait()


def memory_of(address: str) -> float:
    """The most memory in MiB that the app at this address has held so far (Linux only)."""
    status = Path(f"/proc/{_RUNNING[address]}/status").read_text()
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024


def cpu_of(address: str) -> float:
    """The processor seconds that the app at this address has taken so far, all threads together (Linux only)."""
    fields = Path(f"/proc/{_RUNNING[address]}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def browser() -> Iterator[Browser]:
    """A headless Chromium. Raises SystemExit when none is installed."""
    path = next(filter(None, map(shutil.which, BROWSER_NAMES)), None)
    if path is None:
        sys.exit("no Chromium found; run .ci/browser to install it")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(BROWSER_OPTIONS))
        yield chromium
        chromium.close()


def wait_for_chart(page: Page) -> None:
    """Returns once the main chart has drawn its marks."""
    page.wait_for_selector(DRAWN, timeout=DRAW_LIMIT_MS)
