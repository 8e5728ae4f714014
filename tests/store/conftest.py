import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.stories import sample_story
from timeline.store import StoryFile, write_story


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "sample.duckdb"
    write_story(sample_story(), path)
    return path


@pytest.fixture
def sample(sample_path: Path) -> Iterator[StoryFile]:
    with StoryFile.open(sample_path) as file:
        yield file


@pytest.fixture
def room() -> Callable[[int], AbstractContextManager[None]]:
    """``with room(1000)``: no file can grow over so many bytes, as on a disk that is nearly full."""

    @contextmanager
    def limited(count: int) -> Iterator[None]:
        before, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (count, most))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (before, most))

    return limited
