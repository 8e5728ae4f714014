"""What all benchmarks share: running a command and measuring it, medians, the machine, a printed table."""

import os
import platform
import subprocess
import sys
import time
from argparse import ArgumentTypeError
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
_KIB_PER_MIB = 1024  # ru_maxrss is in KiB on Linux
_BYTES_PER_GIB = 2**30


def existing(words: str) -> Path:
    """A path at which something is. Raises ArgumentTypeError where nothing is."""
    if not words or not Path(words).exists():
        raise ArgumentTypeError(f"{words}: there is no such file or folder")
    return Path(words)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a command took: wall and CPU seconds (children included), and peak memory in MiB.

    Linux tells no less memory than the process that started the command held then.
    """

    wall: float
    cpu: float
    memory: float


def environment() -> dict[str, str]:
    """The environment of a measured command: Python keeps compiled files, as it does unless told otherwise."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run(command: Sequence[str], output: Path | None = None) -> Cost:
    """Runs a command from the project's root and measures it; its standard output goes to ``output``.

    Raises SystemExit, with what the command said, when it fails.
    """
    with (output or Path(os.devnull)).open("wb") as out:
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL, stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with exit code {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / _KIB_PER_MIB)


def median_cost(command: Sequence[str], runs: int, output: Path | None = None) -> Cost:
    """The median of each figure over ``runs`` runs."""
    costs = [run(command, output) for _ in range(runs)]
    return Cost(median(c.wall for c in costs), median(c.cpu for c in costs), median(c.memory for c in costs))


def median_seconds(work: Callable[[], object], runs: int) -> float:
    """The median wall seconds of calling ``work``."""
    seconds = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return median(seconds)


def machine() -> str:
    """The machine in a line: processor count, memory, system and Python."""
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    memory = f"{pages * size / _BYTES_PER_GIB:.0f} GiB"
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} CPUs, {memory}, {platform.system()}, Python {platform.python_version()}, load {load:.1f}"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows as a Markdown table with aligned columns, fit for RESULTS.md."""
    cells = [list(header), *(list(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


def report(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints the machine and the table."""
    print(machine())
    print()
    print(table(header, rows))
