"""Stories in a folder: created, listed, copied, taken in; nothing leads out of the folder."""

import gzip
from pathlib import Path

import duckdb
import pytest

from tests.stories import sample_story
from timeline import editing, library
from timeline.errors import StoreError, UsageError
from timeline.library import (
    Shelved,
    add_in_order,
    checked_title,
    copy_of,
    create,
    file_name,
    read_upload,
    shelved,
    story_files,
    story_named,
    take_in,
)
from timeline.model import Refusal
from timeline.sources import pasted
from timeline.store import StoryFile, write_story
from timeline.story.edits.kinds import ArticleTarget, RemoveArticle, RenameStory

FERRY = pasted("The ferry sank on Monday. Divers found it yesterday.", published="20 October 2021")
BRIDGE = pasted("The bridge closed on 18 October 2021, the mayor said.", published="2021-10-19")
TRIAL = pasted("The ferry sank on 18 October 2021. A trial begins tomorrow.", published="2021-10-22")


def stories_in(folder: Path) -> list[Shelved]:
    return [shelved(path) for path in story_files(folder)]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The harbour bridge", "the-harbour-bridge"),
        ("../../etc/passwd", "etc-passwd"),
        ("Мост <script>", "мост-script"),
        ("!!!", "story"),
        ("W" * 200, "w" * 60),
    ],
)
def test_a_story_gets_a_file_named_after_its_title(title: str, name: str, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "stories"
    assert file_name(title) == f"{name}.duckdb"  # as it is downloaded
    assert create(folder, title) == folder / f"{name}.duckdb"
    assert create(folder, title) == folder / f"{name}-2.duckdb"
    assert [(each.name, each.title, each.articles) for each in stories_in(folder)] == [
        (name, title, 0),
        (f"{name}-2", title, 0),
    ]


@pytest.mark.parametrize("title", ["", " \n ", "W" * 201])
def test_a_title_that_is_none_is_refused(title: str) -> None:
    with pytest.raises(UsageError, match="title"):
        checked_title(title)


@pytest.mark.parametrize("name", ["../s", "s/../s", "", ".", "s.duckdb", "own.s", "s\0"])
def test_no_name_leads_out_of_the_folder(name: str, tmp_path: Path) -> None:
    write_story(sample_story(), tmp_path / "s.duckdb")
    (tmp_path / "inner").mkdir()
    assert story_named(tmp_path / "inner", name) is None
    assert story_named(tmp_path, "s") == tmp_path / "s.duckdb"


def test_names_of_downloads_are_listed_and_found(tmp_path: Path) -> None:
    wanted = ["Harbour (1)", "harbour v1.2", "own"]
    for name in [*wanted, "own.s", ".hidden", "a" * 81]:
        write_story(sample_story(), tmp_path / f"{name}.duckdb")
    assert [path.stem for path in story_files(tmp_path)] == wanted
    assert all(story_named(tmp_path, name) for name in wanted)


def test_a_folder_lists_what_cannot_be_opened_with_the_reason(tmp_path: Path) -> None:
    assert stories_in(tmp_path / "missing") == []
    write_story(sample_story(), tmp_path / "a.duckdb")
    (tmp_path / "b.duckdb").write_text("not a database")
    first, second = stories_in(tmp_path)
    assert (first.articles, first.events, first.why_not) == (5, 13, "")
    assert "not a story file" in second.why_not


def test_a_downloaded_story_comes_back_whole(tmp_path: Path) -> None:
    write_story(sample_story(), tmp_path / "a.duckdb")
    back = take_in(tmp_path / "in", (tmp_path / "a.duckdb").read_bytes(), "C:\\evil\\..\\My story.duckdb")
    assert back.parent == tmp_path / "in"
    with StoryFile.open(back) as file:
        assert file.story() == sample_story()


def test_what_is_no_story_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    for data in (b"", b"no database", (tmp_path / "x").read_bytes() if (tmp_path / "x").exists() else b"DUCK" * 900):
        with pytest.raises(StoreError, match=r"^s\.duckdb: "):
            take_in(tmp_path / "in", data, "s.duckdb")
    assert names(tmp_path / "in") == []


def test_a_query_in_place_of_a_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.duckdb"
    write_story(sample_story(), path)
    with duckdb.connect(str(path)) as connection:
        connection.execute("ALTER TABLE words RENAME TO real_words")
        connection.execute("CREATE VIEW words AS SELECT * FROM real_words")
    with pytest.raises(StoreError, match="not a story file that this program wrote"):
        take_in(tmp_path / "in", path.read_bytes(), "a.duckdb")


def test_a_copy_leaves_the_story_as_it_was(tmp_path: Path) -> None:
    path = create(tmp_path, "Harbour")
    add_in_order(path, [FERRY])
    before = path.read_bytes()
    with StoryFile.open(path) as file:
        copy = copy_of(file, tmp_path / "own")
    add_in_order(copy, [BRIDGE])
    assert path.read_bytes() == before
    assert stories_in(tmp_path / "own")[0].articles == 2


def test_a_story_grows_from_nothing(tmp_path: Path) -> None:
    path = create(tmp_path, "Harbour")
    told = []
    added = add_in_order(path, [FERRY, BRIDGE], progress=lambda done, total: told.append((done, total)))
    assert (len(added.articles), added.new, added.changed) == (2, 3, 0)
    assert told == [(1, 2), (2, 2)]
    again = add_in_order(path, [FERRY])
    assert (again.articles, [each.why for each in again.refusals]) == ((), ["is in the story already, word for word"])
    assert stories_in(tmp_path)[0].title == "Harbour"


def test_what_stops_a_build_leaves_the_story_as_it_was(tmp_path: Path) -> None:
    path = create(tmp_path, "Harbour")
    before = path.read_bytes()

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        add_in_order(path, [FERRY, BRIDGE], progress=stop)
    assert path.read_bytes() == before
    assert names(tmp_path) == ["harbour.duckdb"]


def test_a_renamed_story_keeps_its_title_and_a_removed_article_stays_out(tmp_path: Path) -> None:
    path = create(tmp_path, "Harbour")
    add_in_order(path, [FERRY, BRIDGE])
    stamp = editing.Stamp()
    editing.apply(path, [RenameStory("The old harbour")], stamp)
    add_in_order(path, [TRIAL])
    editing.apply(path, [RemoveArticle(ArticleTarget(FERRY.id))], stamp)
    refused = add_in_order(path, [FERRY])
    assert [each.why for each in refused.refusals] == ["was removed from the story; undo that edit to add it"]
    assert [(each.title, each.articles) for each in stories_in(tmp_path)] == [("The old harbour", 2)]
    editing.undo(path, 1, stamp)
    assert [each.title for each in stories_in(tmp_path)] == ["Harbour"]


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.txt", b"The bridge closed.", ""),
        ("../../a.txt", b"The bridge closed.", ""),
        ("..\\a.txt", b"The bridge closed.", ""),
        ("a.txt", b"\xff\xfe", "is not UTF-8 text"),
        ("a.exe", b"x", "is not of a kind that can be read"),
        ("..", b"x", "is not of a kind that can be read"),
        ("x" * 300 + ".txt", b"x", "cannot be kept"),
        ("a.json", b"{", "is not JSON"),
    ],
)
def test_an_upload_is_read_under_its_own_name_or_refused(name: str, data: bytes, why: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    articles, refusals = read_upload(tmp_path / "in", name, data)
    assert (len(articles), len(refusals)) == ((0, 1) if why else (1, 0))
    assert not why or why in refusals[0].why
    assert names(tmp_path) == ["in"]
    assert names(tmp_path / "in") == []


def test_a_small_upload_that_unpacks_to_more_than_memory_may_hold_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "MOST_UNPACKED", 2**20)
    line = b'{"text": "The bridge closed."}\n'
    assert len(read_upload(tmp_path, "a.jsonl.gz", gzip.compress(line))[0]) == 1
    found = read_upload(tmp_path, "a.jsonl.gz", gzip.compress(line + b"\n" * 2**20))
    assert found == ([], [Refusal("a.jsonl.gz", "unpacks to more than 1 MB; split it")])
    assert read_upload(tmp_path, "a.jsonl.gz", gzip.compress(line)[:-9])[1][0].why.startswith("is a damaged .gz file")
    assert names(tmp_path) == []


def test_a_story_that_cannot_be_written_leaves_no_empty_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreError("the disk is full")

    monkeypatch.setattr(library, "write_story", full)
    with pytest.raises(StoreError, match="the disk is full"):
        create(tmp_path, "The harbour bridge")
    assert names(tmp_path) == []
