"""One writer at a time: a lock that the system lets go of when its holder ends, however it ends."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from timeline.errors import StoreError
from timeline.store.edit_log import STORY_SUFFIX, SUFFIX
from timeline.store.files import reason
from timeline.waiting import say_waiting

_WAIT = 0.05  # seconds between two attempts; a person does not notice, and a processor has rest
_TELL = 1.0  # seconds after which, and between which, whoever asked is told of the waiting; less is not noticed
LONGEST_WAIT = 600.0  # seconds; a story of many articles may be resolved again while the lock is held


@contextmanager
def locked(path: Path, longest_wait: float = LONGEST_WAIT) -> Iterator[None]:
    """Hold the lock of the file at ``path`` while the block runs; other processes and threads wait.

    The lock is a file beside ``path`` that is there only while it is held. Whoever asked ``waiting.telling`` hears of
    the waiting every second. Raises StoreError when the folder cannot be written to, or another holds the lock for
    longer than ``longest_wait`` seconds.
    """
    place = path.with_name(f".{path.name}.lock")
    handle = _acquired(place, _story_of(path), longest_wait)
    try:
        yield
    finally:
        with suppress(OSError):  # where open files cannot be removed, the next holder finds it there
            place.unlink()
        os.close(handle)


def _story_of(log: Path) -> Path:
    """The story file that an edits file belongs to, for messages: the name of the edits file leaves its ending out."""
    bare = log.with_name(log.name.removesuffix(SUFFIX))
    whole = bare.with_name(bare.name + STORY_SUFFIX)
    return whole if whole.exists() else bare


def _acquired(place: Path, story: Path, longest_wait: float) -> int:
    began = told = time.monotonic()
    while True:
        try:
            handle = os.open(place, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise StoreError(f"{story}: cannot be changed: {reason(error)}") from error
        if _try_lock(handle) and _is_same_file(handle, place):
            return handle
        os.close(handle)
        now = time.monotonic()
        if now - began > longest_wait:
            raise StoreError(f"{story}: another process is changing this story; try again when it is done")
        if now - told >= _TELL:
            told = now
            say_waiting(now - began)
        time.sleep(_WAIT)


def _is_same_file(handle: int, place: Path) -> bool:
    """Whether the lock file is still the one at its place: the holder before may have removed it just now."""
    try:
        return os.path.samestat(os.fstat(handle), place.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
