import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def run() -> Run:
    """Runs the command line as a user does: ``run("resolve", "today", given=b"")``."""

    def run_command(*arguments: object, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-m", "timeline", *map(str, arguments)]
        return subprocess.run(command, cwd=ROOT, input=given, capture_output=True, timeout=60, check=False)  # noqa: S603

    return run_command
