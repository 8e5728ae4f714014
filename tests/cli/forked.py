"""The command line run in a process of its own that has loaded it already: most of a short run is to load it."""

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_LIMIT = 60  # seconds a run may take
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.cli.loaded"])


def run(arguments: list[str], given: bytes, folder: Path) -> "subprocess.CompletedProcess[bytes]":
    """What a run of the command line gives; ``folder`` takes what it reads and writes in its streams."""
    streams = [folder / name for name in ("stdin", "stdout", "stderr")]
    streams[0].write_bytes(given)
    process = _FORKS.Process(target=_run, args=(arguments, streams))
    process.start()
    process.join(_LIMIT)
    if process.exitcode is None:
        process.kill()
        raise subprocess.TimeoutExpired(arguments, _LIMIT)
    return subprocess.CompletedProcess(arguments, process.exitcode, streams[1].read_bytes(), streams[2].read_bytes())


def _run(arguments: list[str], streams: list[Path]) -> None:
    from timeline.cli import main  # loaded where it runs, not where tests are collected

    os.chdir(ROOT)
    for number, path in enumerate(streams):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT), number)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - the streams of this process
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.exit(main(arguments))
