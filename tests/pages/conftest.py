"""Stories opened as the pages open them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.stories import generated_story, sample_story
from timeline.model import Story
from timeline.pages.stories import OpenStory, view_of
from timeline.store import StoryFile, write_story


@pytest.fixture
def open_as_page(tmp_path: Path) -> Iterator[Callable[[Story], OpenStory]]:
    """Opens a story as the pages do."""
    files = []

    def opened(story: Story) -> OpenStory:
        path = tmp_path / f"story{len(files)}.duckdb"
        write_story(story, path)
        file = StoryFile.open(path)
        files.append(file)
        return view_of(file)

    yield opened
    for file in files:
        file.close()


@pytest.fixture
def sample(open_as_page: Callable[[Story], OpenStory]) -> OpenStory:
    """The small story made by hand."""
    return open_as_page(sample_story())


@pytest.fixture
def crowd(open_as_page: Callable[[Story], OpenStory]) -> OpenStory:
    """1,000 generated events."""
    return open_as_page(generated_story(1000, seed=4))
