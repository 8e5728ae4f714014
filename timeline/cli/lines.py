"""Lines of many inputs: opened, read one by one, each with the place that a message names."""

import gzip
import sys
import zlib
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from timeline.cli import given
from timeline.cli.streams import input_bytes
from timeline.errors import TimelineError, UsageError

STANDARD_INPUT = "-"

Stream = BinaryIO | gzip.GzipFile


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an input; ``place`` is what a user finds it by: ``articles.jsonl:12``."""

    place: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at a place of an input."""

    place: str
    why: str


def tell(problem: Problem) -> None:
    """Writes a problem where a person at a terminal reads it."""
    print(f"{problem.place}: {problem.why}", file=sys.stderr)


Work = Callable[[bytes], bytes]  # a line to its result; raises TimelineError where the line is bad


def attempt(work: Work, line: Line) -> bytes | Problem:
    """The result of a line, or what is wrong with it."""
    try:
        return work(line.data)
    except TimelineError as error:
        return Problem(line.place, str(error))


def check_inputs(names: Sequence[str]) -> None:
    """Raise UsageError, before anything is read, when one of the inputs cannot be opened."""
    for name in names:
        if name == STANDARD_INPUT:
            input_bytes()
            continue
        try:
            path = given.path(name)
            if path.is_dir():
                raise UsageError(f"{name}: this is a folder; name the files in it")
            if path.is_file() or not path.exists():  # a pipe can be opened only once
                path.open("rb").close()
        except (OSError, ValueError, ArgumentTypeError) as error:
            raise UsageError(f"{name}: cannot be opened: {_why(error)}") from error


def lines_in(name: str) -> Iterator[Line | Problem]:
    """The lines of an input that are not empty; it is opened when the first is asked for."""
    if name == STANDARD_INPUT:
        yield from _lines_of("stdin", input_bytes())
        return
    try:
        plain = Path(name).open("rb")  # noqa: SIM115 - closed below, after what reading it may raise
    except OSError as error:
        yield Problem(name, f"cannot be opened: {_why(error)}")
        return
    with plain:
        yield from _lines_of(name, gzip.GzipFile(fileobj=plain) if name.lower().endswith(".gz") else plain)


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _lines_of(name: str, stream: Stream) -> Iterator[Line | Problem]:
    """The lines of an input that are not empty, read as they are asked for; a Problem where the input is damaged."""
    number = 0
    try:
        for number, data in enumerate(stream, start=1):
            if data.strip():
                yield Line(f"{name}:{number}", data)
    except gzip.BadGzipFile as error:
        told = f"the input cannot be read beyond line {number}: {_why(error)}"
        yield Problem(name, told if number else "this is no .gz file, although its name ends so; rename it")
    except (OSError, EOFError, zlib.error) as error:
        yield Problem(name, f"the input cannot be read beyond line {number}: {_why(error)}")
    except MemoryError:
        yield Problem(name, f"the input cannot be read beyond line {number}: the next line does not fit into memory")
