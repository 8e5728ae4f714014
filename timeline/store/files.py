"""Files that appear whole or not at all."""

import errno
import os
import re
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # DuckDB wraps them in words on what of its work is done
_TEMPORARY = re.compile(r"\.([^/\\]+)\.[0-9a-f]{8}\.tmp")


@contextmanager
def write_whole(path: Path) -> Iterator[Path]:
    """A temporary path beside the file at ``path`` to write to; it takes the file's place when the block ends well.

    When the block raises, the temporary file is removed and what was at ``path`` stays as it was. A link stays: what
    it leads to is replaced. The new file has the permissions of the old one. Raises OSError where the folder is
    missing or may not be written to, and what ``check_place`` raises.
    """
    check_place(path)
    place = Path(os.path.realpath(path))
    temporary = place.with_name(f".{place.name}.{secrets.token_hex(4)}.tmp")
    try:
        yield temporary
        if place.exists():
            temporary.chmod(stat.S_IMODE(place.stat().st_mode))
        temporary.replace(place)
    finally:
        temporary.unlink(missing_ok=True)
        temporary.with_name(temporary.name + ".wal").unlink(missing_ok=True)  # DuckDB's log of an unfinished write


def check_place(path: Path) -> None:
    """Raise OSError where something is at ``path`` that no file may take the place of: a device, or one kept from
    being written to."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "this is no plain file; name another", str(path))
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "the file is read-only", str(path))


def duckdb_path(path: Path) -> str:
    """A path as DuckDB takes it, whole. Raises OSError where it is not UTF-8, which DuckDB ends on without a reason."""
    whole = str(path.resolve())
    try:
        whole.encode()
    except UnicodeEncodeError as error:
        told = "the path is not UTF-8; give the file and the folders it is in names that are"
        raise OSError(errno.EILSEQ, told, whole) from error
    return whole


def reason(error: Exception) -> str:
    """Why a file could not be read or written, on one line and without the names of temporary files."""
    told: str | None = getattr(error, "strerror", None)
    told = told or next((why for why in map(os.strerror, _NO_ROOM) if why in str(error)), None)
    return told or _TEMPORARY.sub(r"\1", str(error).partition("\n")[0])


def which_file(path: Path) -> tuple[int, ...] | None:
    """What tells the file at ``path`` from one that took its place, as ``write_whole`` lets it; None when none is."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size
