"""Generated story files are read as any other and have the shape they promise."""

from pathlib import Path

import pytest

from benchmarks.generated import SPAN_SHARE, write_generated
from timeline.store import Filters, StoryFile

EVENTS = 2000


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("generated") / "story.duckdb"
    write_generated(found, EVENTS)
    return found


def test_a_generated_story_is_read_as_any_other(path: Path) -> None:
    with StoryFile.open(path) as file:
        assert file.summary().events == EVENTS
        row = file.events(order="importance", limit=1)[0]
        event = file.event(row.id)
        assert event is not None
        assert len(event.claims) == row.articles
        assert len(file.articles([claim.article for claim in event.claims])) == row.articles


def test_a_generated_story_has_the_spans_it_promises(path: Path) -> None:
    with StoryFile.open(path) as file:
        days = file.count(Filters(grains=("day",)))
    assert days / EVENTS == pytest.approx(1 - SPAN_SHARE, abs=0.03)


def test_the_same_seed_gives_the_same_story(path: Path, tmp_path: Path) -> None:
    write_generated(tmp_path / "again.duckdb", EVENTS)
    with StoryFile.open(path) as one, StoryFile.open(tmp_path / "again.duckdb") as other:
        assert one.events() == other.events()
