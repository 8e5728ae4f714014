"""What a command prints: texts of articles turn no line round and steer no terminal, whichever command shows them."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from typing import Any, TextIO, cast

from timeline.inert import plain
from timeline.model import Refusal


class Inert:
    """A text stream that writes out what would steer a terminal; all else is the stream's own."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, text: str) -> int:
        """Write the text with its control characters and signs of direction written out: ``\\u001b``."""
        return self.stream.write(plain(text))

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the stream has
        return getattr(self.stream, name)


@contextmanager
def inert_output() -> Iterator[None]:
    """Standard output and standard error are inert in the block; bytes written to their buffers are not touched."""
    with ExitStack() as stack:
        stack.enter_context(redirect_stdout(cast(TextIO, Inert(sys.stdout))))
        stack.enter_context(redirect_stderr(cast(TextIO, Inert(sys.stderr))))
        yield


def steered(stream: TextIO) -> TextIO:
    """The stream itself, for a line of the program's own that goes back to its beginning."""
    return stream.stream if isinstance(stream, Inert) else stream


def refused(refusals: Iterable[Refusal]) -> Iterator[str]:
    """A line for each article that was not taken, with the reason."""
    return (f"  {one_line(refusal.name)}: {one_line(refusal.why)}" for refusal in refusals)


def one_line(text: str) -> str:
    """A text on one line, so that no line of it passes for one of the command: ``one_line("a\\n b")`` is ``"a b"``."""
    return " ".join(text.split())
