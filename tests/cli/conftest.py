import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli import forked

ROOT = Path(__file__).parent.parent.parent

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs the command line in a process of its own: ``run("resolve", "today", given=b"")``."""

    def run_command(*arguments: object, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        return forked.run([*map(str, arguments)], given, tmp_path_factory.mktemp("streams"))

    return run_command


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("Date: 2021-10-20\n\nThe bridge was closed on Aug. 31, 2021. Nobody was hurt.")
    (folder / "b.md").write_text("---\npublished: 2021-10-21\n---\nThe ferry company started a new line last week.")
    (folder / "empty.txt").write_text("")
    return folder
