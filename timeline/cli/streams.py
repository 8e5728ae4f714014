"""Standard input, output and error where whoever started the process has closed them, or where they take no more."""

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout, suppress
from typing import BinaryIO

from timeline.errors import UsageError


class _Closed(io.RawIOBase):
    """In place of a standard output that is closed: what is written to it goes nowhere, and that is told."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        raise OSError(errno.EBADF, "standard output is closed")


@contextmanager
def all_there() -> Iterator[None]:
    """In the block no standard stream is missing: Python has None for one that was closed when it started."""
    _fill_numbers()
    with ExitStack() as stack:
        if sys.stdout is None:
            closed = io.TextIOWrapper(io.BufferedWriter(_Closed()), encoding="utf-8")
            stack.enter_context(redirect_stdout(closed))
        if sys.stderr is None:
            nowhere = stack.enter_context(open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123
            stack.enter_context(redirect_stderr(nowhere))
        yield


def _fill_numbers() -> None:
    """Give the numbers of closed streams away: the next file opened would have one, and get what is meant for it."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def input_bytes() -> BinaryIO:
    """Standard input as bytes. Raises UsageError where it is closed."""
    if sys.stdin is None:
        raise UsageError("standard input is closed; name a file")
    return sys.stdin.buffer


def drop_output() -> None:
    """Let go of what is still to be written to standard output, so that Python does not try once more when it ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(message: str) -> None:
    """A line on standard error, where that takes one."""
    with suppress(OSError):
        print(message, file=sys.stderr, flush=True)
