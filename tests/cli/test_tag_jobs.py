"""``tag --jobs``: the same lines as with one process, whatever happens to the others."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
ARTICLES = [
    {
        "id": number,
        "language": "en",
        "text": f"The ferry left on {DAYS[number % 5]}, {number} days ago.",
        "published": "2021-10-20",
    }
    for number in range(1, 1200)
]
LONG = "The ferry left on Tuesday, and 12 days later it came back in early March. " * 2_000  # 150 kB


HUGE = {
    "id": "huge",
    "language": "en",
    "text": "😀" + "words " * 5_000_000,
}  # four bytes a letter once it is read: 120 MB
LITTLE = 250 * 2**20  # bytes; enough to hand the line on, not enough to work on it


def _file(folder: Path, articles: list[dict[str, object]]) -> Path:
    path = folder / "articles.jsonl"
    path.write_text("".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles))
    return path


def _start(*arguments: object, before: Callable[[], None] | None = None) -> "subprocess.Popen[bytes]":
    command, pipe = [sys.executable, "-m", "timeline", "tag", *map(str, arguments)], subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, preexec_fn=before)  # noqa: S603


def _workers(parent: int) -> list[int]:
    """The process ids of the workers of a running command, from the process table."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            stat, command = (entry / "stat").read_text(), (entry / "cmdline").read_bytes()
        except OSError:  # it ended while we looked
            continue
        state, ppid = stat.rpartition(")")[2].split()[:2]
        if int(ppid) == parent and state != "Z" and b"spawn_main" in command:
            found.append(int(entry.name))
    return found


@pytest.mark.parametrize("jobs", [2, 3])
def test_any_number_of_processes_writes_the_same(jobs: int, tmp_path: Path, run: Run) -> None:
    path = _file(tmp_path, ARTICLES)
    with path.open("ab") as lines:
        lines.write(b'\nno JSON\n{"text": 5}\n{"id": "last", "text": "It began today."}')
    alone, together = run("tag", path, path), run("tag", "--jobs", jobs, path, path)
    assert alone.returncode == together.returncode == 1
    assert together.stdout == alone.stdout
    assert together.stderr == alone.stderr


def test_a_killed_worker_is_told_and_every_line_still_comes(tmp_path: Path) -> None:
    long = [{"id": f"long {number}", "text": LONG} for number in range(6)]
    process = _start("--jobs", "2", _file(tmp_path, [ARTICLES[0], *long, ARTICLES[1]]))
    assert process.stdout is not None
    assert process.stderr is not None
    first = process.stdout.readline()
    workers = _workers(process.pid)
    for worker in workers:
        os.kill(worker, signal.SIGKILL)
    ids = [json.loads(line)["id"] for line in [first, *process.stdout]]  # communicate() would miss what is buffered
    told = process.stderr.read().decode().splitlines()
    assert ids == [1, *(article["id"] for article in long), 2]
    assert process.wait(timeout=30) == 0
    assert len(workers) == 2
    assert len(told) == 2
    assert all("the worker process" in line and "was killed (SIGKILL" in line for line in told)


def _little_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (LITTLE, LITTLE))


def test_a_line_too_big_for_memory_is_told_and_the_others_come(tmp_path: Path) -> None:
    process = _start("--jobs", "2", _file(tmp_path, [ARTICLES[0], HUGE, *ARTICLES[1:]]), before=_little_memory)
    output, errors = process.communicate(timeout=120)
    assert [json.loads(line)["id"] for line in output.splitlines()] == [article["id"] for article in ARTICLES]
    assert process.returncode == 1
    again, left_out = errors.decode().splitlines()
    assert again.endswith("articles.jsonl:2: the worker process on this line ran out of memory; the line is done again")
    assert "articles.jsonl:2: this line is left out: the worker process on it ran out of memory" in left_out


def test_one_process_tells_of_a_line_too_big_for_memory_and_goes_on(tmp_path: Path) -> None:
    process = _start(_file(tmp_path, [ARTICLES[0], HUGE, *ARTICLES[1:]]), before=_little_memory)
    output, errors = process.communicate(timeout=120)
    assert [json.loads(line)["id"] for line in output.splitlines()] == [article["id"] for article in ARTICLES]
    assert process.returncode == 1
    assert errors.decode().endswith("articles.jsonl:2: there is not enough memory for this line\n")


def test_ctrl_c_ends_the_workers_quietly(tmp_path: Path) -> None:
    process = _start("--jobs", "2", _file(tmp_path, [ARTICLES[0], {"text": LONG}, *[{"text": LONG}] * 20]))
    assert process.stdout is not None
    assert process.stdout.readline()
    workers = _workers(process.pid)
    assert len(workers) == 2
    for target in (*workers, process.pid):  # as a terminal does; the first to go may take others along
        with suppress(ProcessLookupError):
            os.kill(target, signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, b"")
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)


def test_a_closed_pipe_ends_the_workers_quietly(tmp_path: Path) -> None:
    process = _start("--jobs", "2", _file(tmp_path, ARTICLES * 10))
    assert process.stdout is not None
    assert process.stdout.readline()
    workers = _workers(process.pid)
    process.stdout.close()
    assert process.wait(timeout=30) == 141
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)


def test_workers_do_not_outlive_a_killed_parent(tmp_path: Path) -> None:
    process = _start("--jobs", "2", _file(tmp_path, ARTICLES * 10))
    assert process.stdout is not None
    assert process.stdout.readline()
    workers = _workers(process.pid)
    process.kill()
    process.communicate(timeout=30)
    waited = time.monotonic() + 30
    while any(Path(f"/proc/{worker}").exists() for worker in workers) and time.monotonic() < waited:
        time.sleep(0.05)
    assert [worker for worker in workers if Path(f"/proc/{worker}").exists()] == []


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1.5", "", "1e3", "513", "9" * 5000, "٣", " 2"])
def test_a_wrong_number_of_processes_is_wrong_usage(jobs: str, run: Run) -> None:
    found = run("tag", f"--jobs={jobs}", given=b'{"text": "today"}')
    assert (found.returncode, found.stdout) == (2, b"")
    assert f"argument --jobs: “{jobs}” is not a whole number from 1 to 512".encode() in found.stderr


def test_the_standard_input_is_read_as_it_comes(run: Run) -> None:
    given = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in ARTICLES).encode()
    assert run("tag", "--jobs", "2", "-", given=given).stdout == run("tag", given=given).stdout
