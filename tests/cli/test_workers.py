"""Workers that really die: in order, nothing lost, and told."""

import json
import multiprocessing
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.cli.lines import Line, Problem
from timeline.cli.workers import in_order
from timeline.errors import TimelineError

from .deadly import Gone, deadly


def _line(number: int, **order: object) -> Line:
    return Line(f"in:{number}", json.dumps({"say": number} | order).encode())


def _run(lines: list[Line | Problem], jobs: int = 2) -> tuple[list[bytes | Problem], list[Problem]]:
    told: list[Problem] = []
    return list(in_order(lines, deadly, jobs, told.append)), told


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_lines(jobs: int) -> None:
    slow_first = [_line(number, sleep=0.05 if number % 7 == 0 else 0, pad="x" * 5_000) for number in range(60)]
    assert _run(slow_first, jobs) == ([str(number).encode() for number in range(60)], [])
    assert multiprocessing.active_children() == []


def test_problems_keep_their_place_in_the_order() -> None:
    damaged = Problem("b", "the input cannot be read")
    results, told = _run([_line(1), _line(2, wrong="no text"), damaged, _line(3)])
    assert results == [b"1", Problem("in:2", "no text"), damaged, b"3"]
    assert told == []


def test_nothing_to_do_starts_no_worker() -> None:
    assert _run([]) == ([], [])
    assert _run([Problem("a", "damaged")]) == ([Problem("a", "damaged")], [])


@pytest.mark.parametrize(
    ("way", "how"),
    [("kill", "was killed (SIGKILL"), ("memory", "ran out of memory"), ("exit", "ended with exit code 3")],
)
@pytest.mark.parametrize("at", [0, 4, 9])
def test_the_lines_of_a_dead_worker_are_done_again(way: str, how: str, at: int, tmp_path: Path) -> None:
    lines = [_line(number) for number in range(10)]
    lines[at] = _line(at, die=way, times=1, count=str(tmp_path / "count"))
    results, told = _run(lines)
    assert results == [str(number).encode() for number in range(10)]
    (message,) = told
    assert message.place == f"in:{at}"
    assert message.why.startswith(f"the worker process on this line {how}")
    assert message.why.endswith("the line is done again")


@pytest.mark.parametrize("way", ["kill", "memory", "exit"])
@pytest.mark.parametrize("at", [0, 4, 9])
def test_a_line_that_kills_twice_is_left_out_and_told_in_its_place(way: str, at: int, tmp_path: Path) -> None:
    count = tmp_path / "count"
    lines = [_line(number) for number in range(10)]
    lines[at] = _line(at, die=way, times=9, count=str(count))
    results, told = _run(lines)
    bad = results.pop(at)
    assert isinstance(bad, Problem)
    assert bad.place == f"in:{at}"
    assert bad.why.startswith("this line is left out: the worker process on it ")
    assert results == [str(number).encode() for number in range(10) if number != at]
    assert len(told) == 1
    assert count.stat().st_size == 2


def test_many_deadly_lines_among_many(tmp_path: Path) -> None:
    lines = [_line(number, pad="x" * 2_000) for number in range(120)]
    for at, times in ((3, 1), (4, 2), (50, 1), (51, 1), (119, 2)):
        lines[at] = _line(at, die="kill", times=times, count=str(tmp_path / str(at)))
    results, told = _run(lines, 3)
    assert [at for at, result in enumerate(results) if result != str(at).encode()] == [4, 119]
    assert sorted(message.place for message in told) == ["in:119", "in:3", "in:4", "in:50", "in:51"]


def test_a_worker_killed_from_outside_loses_nothing() -> None:
    told: list[Problem] = []
    results = in_order((_line(number, sleep=0.05, pad="x" * 40_000) for number in range(20)), deadly, 2, told.append)
    first = next(results)
    for child in multiprocessing.active_children():
        os.kill(child.pid or 0, signal.SIGKILL)
    assert [first, *results] == [str(number).encode() for number in range(20)]
    assert 1 <= len(told) <= 2


def test_an_idle_worker_that_dies_is_replaced() -> None:
    told: list[Problem] = []

    def lines() -> Iterator[Line]:
        yield _line(0, pad="x" * 40_000)
        yield _line(1, pad="x" * 40_000)
        # both workers have nothing to do once the second result is out; then they die
        while len(seen) < 2:
            yield _line(9, sleep=0.01, pad="x" * 40_000)
        for child in multiprocessing.active_children():
            os.kill(child.pid or 0, signal.SIGKILL)
            child.join()
        yield _line(2)

    seen: list[bytes | Problem] = []
    for result in in_order(lines(), deadly, 2, told.append):
        seen.append(result)
    assert seen[:2] == [b"0", b"1"]
    assert seen[-1] == b"2"
    assert set(seen[2:-1]) <= {b"9"}


def test_workers_that_cannot_begin_end_the_run() -> None:
    told: list[Problem] = []
    with pytest.raises(TimelineError, match=r"5 worker processes in a row ended with exit code 5 before they began"):
        list(in_order([_line(1)], Gone(), 2, told.append))
    assert {message.place for message in told} == {"in:1"}
    assert multiprocessing.active_children() == []


def test_lines_are_not_read_far_ahead() -> None:
    read = 0

    def endless() -> Iterator[Line]:
        nonlocal read
        while True:
            read += 1
            yield _line(read, pad="x" * 10_000, sleep=2 if read == 1 else 0)

    results = in_order(endless(), deadly, 2, lambda problem: None)
    assert next(results) == b"1"
    assert read < 400  # 2 MiB of lines of 10 kB, and what was in hand
    results.close()
    assert multiprocessing.active_children() == []


def test_each_long_line_gets_a_worker_of_its_own() -> None:
    lines = [_line(number, who=True, pad="x" * 3_000_000, sleep=0.2) for number in range(4)]
    assert len(set(_run(lines, 4)[0])) == 4
