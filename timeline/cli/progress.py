"""How far a command has come, and what it waits for, told on a terminal."""

import sys

from timeline.cli.terminal import steered
from timeline.waiting import Progress, Told


def shown_progress() -> Progress | None:
    """What tells a terminal how many articles were read; None where nobody watches."""
    return _tell if sys.stderr.isatty() else None


def told_once() -> Told:
    """What says that the story is being changed by another program: once, for a log as for a terminal."""
    told = False

    def tell(seconds: float) -> None:
        nonlocal told
        if not told:
            print("waiting: another program is changing this story", file=sys.stderr, flush=True)
        told = True

    return tell


def _tell(done: int, total: int) -> None:
    end = "\n" if done == total else ""
    print(f"\rreading article {done:,} of {total:,}", end=end, file=steered(sys.stderr), flush=True)
