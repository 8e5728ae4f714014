import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.stories import generated_story, sample_story
from timeline.civil import day_number
from timeline.errors import StoreError
from timeline.model import Article, Event, Interval, Moment, Story
from timeline.store import StoryFile, write_story

IDES = Interval.days(day_number(-43, 3, 15), day_number(-43, 3, 16))
UNTIL = Interval(None, Moment(day_number(1989, 2, 15), 90, -330))


def _bare_event(name: str, interval: Interval) -> Event:
    return Event(name, f"About {name}", interval, "day", "stated", 0.1 + 0.2, "Because.", (), (), (f"{name}'",))


STORIES = {
    "sample": sample_story(),
    "generated": generated_story(300, seed=7),
    "empty": Story("", (), {}, (), ()),
    "far past and open start": Story("x", (), {}, (_bare_event("a", IDES), _bare_event("b", UNTIL)), ()),
    "only an article": Story("x", (Article("a", "Text."),), {"a": ()}, (), ()),
}


@pytest.mark.parametrize("name", STORIES)
def test_a_story_comes_back_exactly_as_written(name: str, tmp_path: Path) -> None:
    path = tmp_path / "it's a story.duckdb"
    write_story(STORIES[name], path)
    with StoryFile.open(path) as file:
        assert file.story() == STORIES[name]


def test_writing_leaves_nothing_but_the_story_file(tmp_path: Path) -> None:
    write_story(sample_story(), tmp_path / "s.duckdb")
    write_story(sample_story(), tmp_path / "s.duckdb")
    assert [path.name for path in tmp_path.iterdir()] == ["s.duckdb"]


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "s.duckdb"
    write_story(sample_story(), path)
    before = path.read_bytes()
    story = sample_story()
    broken = replace(story, articles=(*story.articles, Article("x", "half a pair: \ud800")))
    with pytest.raises(StoreError, match="could not be written"):
        write_story(broken, path)
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["s.duckdb"]


@pytest.mark.parametrize("count", [0, 20_000, 300_000, 1_000_000])
def test_a_disk_without_room_leaves_the_old_file_and_no_other(
    count: int, tmp_path: Path, room: Callable[[int], AbstractContextManager[None]]
) -> None:
    path = tmp_path / "s.duckdb"
    write_story(sample_story(), path)
    before = path.read_bytes()
    assert len(before) > 1_000_000  # at some of these sizes the rows are committed and the file is not complete
    with room(count), pytest.raises(StoreError, match=r"could not be written: File too large$"):
        write_story(sample_story(), path)
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["s.duckdb"]


@pytest.mark.parametrize("target", ["missing/s.duckdb", "."])
def test_a_place_that_cannot_be_written_is_named(target: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="could not be written"):
        write_story(sample_story(), tmp_path / target)
    assert list(tmp_path.iterdir()) == []


def test_a_file_replaced_on_disk_is_seen_while_the_old_one_is_open(tmp_path: Path) -> None:
    path = tmp_path / "s.duckdb"
    write_story(replace(sample_story(), title="old"), path)
    with StoryFile.open(path) as old:
        write_story(replace(sample_story(), title="new"), path)
        with StoryFile.open(path) as new:
            assert (old.summary().title, new.summary().title) == ("old", "new")


def test_five_thousand_events_are_written_fast(tmp_path: Path) -> None:
    story = generated_story(5000)
    started = time.process_time()
    write_story(story, tmp_path / "s.duckdb")
    assert time.process_time() - started < 4.0  # measured 0.9 s; row by row takes over 20 s
    assert (tmp_path / "s.duckdb").stat().st_size < 20_000_000
