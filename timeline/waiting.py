"""Who is told how far work has come, and that it waits for a story which another program is changing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Progress = Callable[[int, int], None]  # the articles done and all; what it raises ends the work
Told = Callable[[float], None]  # the seconds waited so far; what it raises ends the waiting

_TOLD: ContextVar[Told | None] = ContextVar("told of waiting", default=None)


@contextmanager
def telling(tell: Told) -> Iterator[None]:
    """While the block runs, ``tell`` is told every second that work in it waits; other threads are not concerned."""
    before = _TOLD.set(tell)
    try:
        yield
    finally:
        _TOLD.reset(before)


def say_waiting(seconds: float) -> None:
    """Tell whoever asked that work has waited for so long."""
    tell = _TOLD.get()
    if tell is not None:
        tell(seconds)
