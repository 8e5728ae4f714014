"""Lines of many inputs: opened, read one by one, each with the place that a message names."""

import gzip
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

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


Work = Callable[[bytes], bytes]  # a line to its result; raises TimelineError where the line is bad


def attempt(work: Work, line: Line) -> bytes | Problem:
    """The result of a line, or what is wrong with it."""
    try:
        return work(line.data)
    except TimelineError as error:
        return Problem(line.place, str(error))


def opened(name: str, stack: ExitStack) -> tuple[str, Stream]:
    """The name of an input for messages, and its bytes; ``stack`` closes them. Raises UsageError when it cannot
    be opened."""
    if name == STANDARD_INPUT:
        return "stdin", sys.stdin.buffer
    try:
        plain = stack.enter_context(Path(name).open("rb"))  # noqa: SIM115 - the stack closes it
    except (OSError, ValueError) as error:
        raise UsageError(f"{name}: cannot be opened: {getattr(error, 'strerror', None) or error}") from error
    return name, gzip.GzipFile(fileobj=plain) if name.lower().endswith(".gz") else plain


def lines_of(name: str, stream: Stream) -> Iterator[Line | Problem]:
    """The lines of an input that are not empty, read as they are asked for; a Problem where the input is damaged."""
    number = 0
    try:
        for number, data in enumerate(stream, start=1):
            if data.strip():
                yield Line(f"{name}:{number}", data)
    except (OSError, EOFError, zlib.error) as error:
        yield Problem(name, f"the input cannot be read beyond line {number}: {error}")
    except MemoryError:
        yield Problem(name, f"the input cannot be read beyond line {number}: the next line does not fit into memory")
