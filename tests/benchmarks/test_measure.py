"""Measuring: costs of a command, medians, and the table that goes into RESULTS.md."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.measure import ROOT, machine, median_seconds, run, table

# In a process of its own, for the memory of the one that starts a command counts as the command's at its start.
MEMORY = "import sys; from benchmarks.measure import run; print(run([sys.executable, '-c', 'pass']).memory)"


def test_a_run_is_measured_and_its_output_kept(tmp_path: Path) -> None:
    out = tmp_path / "out"
    cost = run([sys.executable, "-c", "print(sum(range(2_000_000)))"], out)
    assert out.read_text() == "1999999000000\n"
    assert cost.cpu > 0
    assert cost.wall > 0


def test_memory_is_told_in_mebibytes() -> None:
    command = [sys.executable, "-c", MEMORY]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S603
    assert 1 < float(told) < 1000


def test_a_run_that_fails_ends_the_benchmark() -> None:
    with pytest.raises(SystemExit, match="exit code 3"):
        run([sys.executable, "-c", "raise SystemExit(3)"])


def test_median_calls_the_work_once_a_run() -> None:
    calls: list[int] = []
    median_seconds(lambda: calls.append(1), 5)
    assert len(calls) == 5


def test_table_is_aligned_markdown() -> None:
    assert table(("what", "s"), [("a long name", "1.5")]).splitlines() == [
        "| what        | s   |",
        "|-------------|-----|",
        "| a long name | 1.5 |",
    ]


def test_machine_tells_what_a_reader_needs_to_compare() -> None:
    assert "CPUs" in machine()
    assert "Python" in machine()
