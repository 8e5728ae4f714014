import subprocess
from collections.abc import Callable

import pytest

from tests.cli import forked

ROOT = forked.ROOT

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs the command line in a process of its own: ``run("resolve", "today", given=b"")``."""

    def run_command(*arguments: object, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        return forked.run([*map(str, arguments)], given, tmp_path_factory.mktemp("streams"))

    return run_command
