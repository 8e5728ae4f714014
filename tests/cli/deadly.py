"""Work that ends the process that does it, as often as its line says; worker processes import it from here."""

import json
import os
import pickle
import signal
import sys
import time
from pathlib import Path

from timeline.errors import SourceError
from timeline.model import Article
from timeline.story import read_article, titles_of


def deadly(line: bytes) -> bytes:
    """``{"say": "x"}`` gives "x"; "die" names a way to end, "times" how often, "count" a file that keeps count.

    "who" gives the process instead, "sleep" takes some seconds, "wrong" raises.
    """
    order = json.loads(line)
    count = Path(order.get("count", os.devnull))
    died = count.stat().st_size if count.is_file() else 0
    if died < order.get("times", 0):
        with count.open("ab") as file:
            file.write(b"+")
        _die(order["die"])
    time.sleep(order.get("sleep", 0))
    if "wrong" in order:
        raise SourceError(order["wrong"])
    return str(os.getpid() if order.get("who") else order["say"]).encode()


def _die(way: str) -> None:
    if way == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if way == "memory":
        raise MemoryError
    sys.exit(3)


class Gone:
    """Work that cannot be unpacked in another process, so that the worker ends before it begins."""

    def __call__(self, line: bytes) -> bytes:
        return line

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (5,)


def deadly_article(task: bytes) -> bytes:
    """Reads an article, or makes titles; ends the process where the article's title says so."""
    found = pickle.loads(task)  # noqa: S301 - from the test
    if isinstance(found, Article):
        if found.title == "Deadly":
            os.kill(os.getpid(), signal.SIGKILL)
        return pickle.dumps(read_article(found, titled=False))
    if found.article.title == "Deadly titles":
        os.kill(os.getpid(), signal.SIGKILL)
    return pickle.dumps(titles_of(found))
