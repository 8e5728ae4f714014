import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.model import Article, Refusal
from timeline.sources import read

Content = str | bytes
ReadFile = Callable[..., list[Article | Refusal]]


@pytest.fixture
def read_file(tmp_path: Path) -> ReadFile:
    """Writes one file and reads what it holds: ``read_file("a.txt", "Text.")``."""

    def write_and_read(name: str, content: Content) -> list[Article | Refusal]:
        data = content.encode() if isinstance(content, str) else content
        path = tmp_path / name
        path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
        return list(read([path]))

    return write_and_read
