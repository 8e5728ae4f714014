from pathlib import Path

import pytest

from tests.story.edits.news import built, log, target
from timeline.errors import StoreError
from timeline.store import (
    StoryFile,
    log_of,
    log_path,
    log_text,
    log_written,
    read_log,
    saved_log,
    write_log,
    write_story,
)
from timeline.story.edits import Log, apply_edits
from timeline.story.edits.kinds import Hide, Retitle, Undo

SOME = log(Hide(target("Fish")), Retitle(target("Divers"), "Über “den” Riss\n"), Undo("e1"))
HEADER = '{"format":"timeline edits","version":1}\n'
LINE = '{"id":"e1","kind":"hide","event":{"id":"a1"}}\n'


def test_a_log_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "s.edits.jsonl"
    for wanted in (SOME, Log(), SOME):
        write_log(wanted, path)
        assert read_log(path) == wanted
    assert [found.name for found in tmp_path.iterdir()] == ["s.edits.jsonl"]


def test_a_log_is_a_line_for_each_entry_that_a_person_can_read() -> None:
    lines = log_text(SOME).splitlines()
    assert lines[0] + "\n" == HEADER
    assert len(lines) == 1 + len(SOME.entries)
    assert '"kind":"hide","event":{"id":"' in lines[1]
    assert "Über “den” Riss" in lines[2]


def test_the_edits_file_stands_beside_the_story() -> None:
    assert log_path(Path("a/my-story.duckdb")) == Path("a/my-story.edits.jsonl")


def test_two_stories_have_two_edits_files() -> None:
    names = ("harbour.v1", "harbour.v2", "harbour.v1.duckdb.old", "harbour")
    assert [log_path(Path(name)).name for name in names] == [f"{name}.edits.jsonl" for name in names]


def test_a_log_is_put_back_when_what_follows_cannot_be_stored(tmp_path: Path) -> None:
    path = tmp_path / "s.edits.jsonl"
    with pytest.raises(StoreError, match="full"), log_written(SOME, path):
        raise StoreError("full")
    assert not path.exists()
    path.write_text(HEADER + LINE)
    with pytest.raises(StoreError, match="full"), log_written(SOME, path):
        raise StoreError("full")
    assert path.read_text() == HEADER + LINE
    with log_written(SOME, path):
        pass
    assert read_log(path) == SOME


def test_without_a_log_the_edits_of_the_story_file_are_the_log(tmp_path: Path) -> None:
    path = tmp_path / "s.duckdb"
    assert saved_log(path) == Log()
    standing = log(Hide(target("Fish")))
    write_story(apply_edits(built(), standing).story, path)
    assert saved_log(path) == standing
    write_log(SOME, log_path(path))
    assert saved_log(path) == SOME


def test_the_same_line_twice_counts_once_and_blank_lines_do_not(tmp_path: Path) -> None:
    (tmp_path / "e").write_text(HEADER + LINE + "\n" + LINE)
    assert len(read_log(tmp_path / "e").entries) == 1


WRONG = (
    (LINE, "this is not an edits file; its first line must be"),
    ("[1]\n", "this is not an edits file"),
    ("nonsense\n", "this is not an edits file"),
    (HEADER.replace("1}", "2}"), "this edits file has version 2, this program reads version 1; use a newer one"),
    (HEADER + LINE[:20], r"e:2: the line is no JSON .*; mend it, or delete it"),
    (HEADER + LINE + '{"id":"e2","kind":"paint"}\n', "e:3: “kind” is 'paint'"),
    (HEADER + LINE + LINE.replace("a1", "b1"), "e:3: the id 'e1' is used for another edit above"),
    (HEADER + '"\udcff"\n', "e:2: the line is no JSON"),
)


@pytest.mark.parametrize(("text", "why"), WRONG, ids=[why[:30] for _, why in WRONG])
def test_a_damaged_file_is_refused_with_the_line(text: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "e").write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(StoreError, match=why):
        read_log(tmp_path / "e")


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="missing/e: cannot be written"):
        write_log(SOME, tmp_path / "missing" / "e")
    with pytest.raises(StoreError, match="missing: cannot be read"):
        read_log(tmp_path / "missing")


def test_an_open_story_gives_its_log_from_the_file_beside_it_or_from_itself(tmp_path: Path) -> None:
    path = tmp_path / "s.duckdb"
    write_story(apply_edits(built(), log(Hide(target("Fish")))).story, path)
    with StoryFile.open(path) as file:
        assert log_of(file) == saved_log(path) == log(Hide(target("Fish")))
        write_log(SOME, log_path(path))
        assert log_of(file) == saved_log(path) == SOME
