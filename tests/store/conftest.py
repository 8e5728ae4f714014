from collections.abc import Iterator
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
