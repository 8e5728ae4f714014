from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from tests.stories import generated_story
from tests.story.edits.news import built, log, target
from timeline.errors import StoreError
from timeline.model import Note, Story
from timeline.store import Filters, StoryFile, patch_story, write_story
from timeline.story.edits import apply_edits
from timeline.story.edits.kinds import Annotate, Hide, Log
from timeline.story.edits.replay import finished
from timeline.story.edits.targets import event_target


def patched(path: Path, edits: Log) -> None:
    """Change the story file at ``path`` to what ``edits`` make of it."""
    names = [name for item in edits.standing() for name in (item.edit.event.id, *item.edit.event.aliases)]
    with StoryFile.open(path) as file:
        part = file.part(names, (), ())
    patch_story(path, part, finished(part, edits).story)


def test_a_part_holds_what_is_asked_for_and_the_articles_it_rests_on(tmp_path: Path) -> None:
    path = tmp_path / "s.duckdb"
    write_story(built(), path)
    with StoryFile.open(path) as file:
        part = file.part([target("Divers").id], ["letter"], [])
        assert [event.id for event in part.events] == [target("Divers").id]
        assert [article.id for article in part.articles] == ["gazette", "letter"]
        assert file.part([], [], ["https://example.org/gazette"]).articles[0].id == "gazette"
        assert file.part(["nothing"], ["nothing"], []) == Story(built().title, (), {}, (), ())


def test_a_hidden_event_is_in_no_list_count_or_search_and_a_note_is_found(tmp_path: Path) -> None:
    path = tmp_path / "s.duckdb"
    write_story(built(), path)
    patched(path, log(Hide(target("Divers")), Annotate(target("Fish"), "Told by the harbourmaster.")))
    with StoryFile.open(path) as file:
        assert (file.count(), file.summary().events) == (len(built().events) - 1,) * 2
        assert file.count(Filters(text="divers")) == 0
        assert file.event(target("Divers").id) is None
        assert [event.id for event in file.hidden()] == [target("Divers").id]
        assert [row.id for row in file.events(Filters(text="harbourmaster"))] == [target("Fish").id]
        assert file.event(target("Fish").id).notes == (
            Note("Told by the harbourmaster.", "Ana", "2026-11-27T10:00:00Z"),
        )


def test_a_large_story_stays_as_it_was_but_for_what_is_edited(tmp_path: Path) -> None:
    path, story = tmp_path / "s.duckdb", generated_story(300, seed=3)
    write_story(story, path)
    edits = log(*(Hide(event_target(event)) for event in story.events[:5]))
    patched(path, edits)
    with StoryFile.open(path) as file:
        assert file.story() == apply_edits(story, edits).story
    patched(path, Log())
    with StoryFile.open(path) as file:
        assert sorted(file.story().events, key=lambda e: e.id) == sorted(story.events, key=lambda e: e.id)


def test_a_story_file_that_is_changed_cannot_read_other_files(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("hidden")
    path = tmp_path / "s.duckdb"
    write_story(built(), path)
    with duckdb.connect(str(path)) as connection:
        connection.execute("DROP TABLE articles")
        content = f"read_text('{tmp_path / 'secret.txt'}')"
        connection.execute(" ".join(("CREATE VIEW articles AS SELECT 0 AS position, content AS id FROM", content)))
    with pytest.raises(StoreError, match="disabled by configuration"):
        patch_story(path, built(), built())


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "s.duckdb"
    write_story(built(), path)
    before = path.read_bytes()
    with StoryFile.open(path) as file:
        part = file.part([target("Divers").id], (), ())
    broken = replace(part, events=(replace(part.events[0], title="half a pair: \ud800"),))
    with pytest.raises(StoreError, match="could not be written"):
        patch_story(path, part, broken)
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["s.duckdb"]
