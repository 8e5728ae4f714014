"""What every test shares."""

import gc
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Every run tries the same made-up cases; --hypothesis-profile=deep searches long and finds new ones.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("deep", deadline=None, max_examples=20_000, print_blob=True)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def same_main() -> Iterator[None]:
    """A page that Streamlit runs for a test stays behind as ``__main__``, which each worker process would run again."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main


def pytest_configure() -> None:
    """A shell that runs the tests in the background has them ignore Ctrl-C, and so would the programs they start."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_unconfigure() -> None:
    """Hypothesis leaves a callback with the garbage collector that makes DuckDB print pages at the end."""
    gc.callbacks.clear()


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with two articles, and a file that holds none."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("Date: 2021-10-20\n\nThe bridge was closed on Aug. 31, 2021. Nobody was hurt.")
    (folder / "b.md").write_text("---\npublished: 2021-10-21\n---\nThe ferry company started a new line last week.")
    (folder / "empty.txt").write_text("")
    return folder
