import os
import shutil
import threading
from pathlib import Path

import duckdb
import pytest

from timeline import workspace
from timeline.errors import SourceError, StoreError, UsageError
from timeline.store import log_path, write_log
from timeline.story import edits
from timeline.story.edits import Entry, Log, replay
from timeline.story.edits.kinds import EventTarget, Hide
from timeline.workspace import (
    build_file,
    build_story,
    export_file,
    export_story,
    open_story,
    sample_file,
    sample_sources,
)


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_articles_become_a_story_and_refusals_are_kept(news: Path) -> None:
    steps: list[tuple[int, int]] = []
    story = build_story([news], "Bridges", lambda done, total: steps.append((done, total)))
    assert story.title == "Bridges"
    assert [article.path for article in story.articles] == ["news/a.txt", "news/b.md"]
    assert [(refusal.name, refusal.why) for refusal in story.refusals] == [("news/empty.txt", "holds no text")]
    assert steps[-1] == (2, 2)
    assert [event.interval.start.iso() for event in story.events if event.interval.start] == [
        "2021-08-31",
        "2021-10-11",
    ]


def test_the_same_articles_give_the_same_story(news: Path) -> None:
    assert build_story([news]) == build_story([news])


def test_no_article_at_all_is_an_error_that_names_each(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(" ")
    with pytest.raises(SourceError, match=r"no article could be read\n  a\.txt: holds no text"):
        build_story([tmp_path / "a.txt"])


def test_a_story_goes_through_its_file_unchanged(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "s.duckdb"
    story = build_file([news], out)
    with open_story(out) as file:
        assert file.story() == story
    assert _names(tmp_path) == ["news", "s.duckdb"]


def test_a_failed_build_leaves_the_old_file(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "s.duckdb"
    build_file([news], out)
    before = out.read_bytes()
    with pytest.raises(SourceError):
        build_file([news / "empty.txt"], out)
    with pytest.raises(UsageError):
        build_file([news / "missing.txt"], out)
    assert out.read_bytes() == before
    assert _names(tmp_path) == ["news", "s.duckdb"]


def test_a_story_file_is_replaced_and_an_empty_file_filled(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "s.duckdb"
    out.touch()
    for title in ("first", "second"):
        build_file([news], out, title)
        with open_story(out) as file:
            assert file.summary().title == title


def test_a_story_file_of_an_earlier_layout_is_replaced(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "s.duckdb"
    build_file([news], out)
    with duckdb.connect(str(out)) as connection:
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'schema'")
        connection.execute("DROP TABLE edits")
    story = build_file([news], out)
    with open_story(out) as file:
        assert file.story() == story


def test_edits_made_while_a_story_is_built_are_not_lost(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "s.duckdb"
    bridge = next(event for event in build_file([news], out).events if "ridge" in event.title)
    hide = Log((Entry("e1", Hide(EventTarget(bridge.id))),))

    def slow(*given: object, **more: object) -> object:
        if not log_path(out).exists():
            write_log(hide, log_path(out))
        return replay(*given, **more)

    monkeypatch.setattr(edits, "replay", slow)
    story = build_file([news], out)
    assert [event.id for event in story.hidden] == [bridge.id]
    with open_story(out) as file:
        assert file.story() == story


@pytest.mark.parametrize(
    ("out", "message"),
    [
        ("missing/s.duckdb", "does not exist; make it first"),
        (".", "this is a folder; name a file in it"),
        ("news/a.txt", "not a story file; give another name"),
        ("pipe", "this is no plain file; name another"),
        ("link", "this is no plain file; name another"),
        ("n" * 300, "cannot be written: File name too long"),
    ],
)
def test_a_target_that_will_not_do_is_refused_before_any_work(
    out: str, message: str, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "read", lambda sources: pytest.fail("the sources were read"))
    before = (news / "a.txt").read_text()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    with pytest.raises(UsageError, match=message):
        build_file([news], tmp_path / out)
    assert (news / "a.txt").read_text() == before


def test_export_writes_what_it_would_print(news: Path, tmp_path: Path) -> None:
    build_file([news], tmp_path / "s.duckdb")
    export_file(tmp_path / "s.duckdb", "json", tmp_path / "s.json")
    assert (tmp_path / "s.json").read_text(encoding="utf-8") == export_story(tmp_path / "s.duckdb", "json")
    assert _names(tmp_path) == ["news", "s.duckdb", "s.json"]


def test_export_into_a_pipe_writes_to_it(news: Path, tmp_path: Path) -> None:
    build_file([news], tmp_path / "s.duckdb")
    os.mkfifo(tmp_path / "pipe")
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append((tmp_path / "pipe").read_text(encoding="utf-8")), daemon=True)
    reader.start()
    export_file(tmp_path / "s.duckdb", "json", tmp_path / "pipe")
    reader.join(timeout=30)
    assert got == [export_story(tmp_path / "s.duckdb", "json")]
    assert (tmp_path / "pipe").is_fifo()


def test_export_spares_the_edits_of_the_story(news: Path, tmp_path: Path) -> None:
    story = tmp_path / "s.duckdb"
    build_file([news], story)
    for there in (False, True):
        with pytest.raises(UsageError, match="this is the edits file of the story; give another name"):
            export_file(story, "json", log_path(story))
        assert log_path(story).exists() == there
        write_log(Log(), log_path(story))


def test_a_folder_that_may_not_be_entered_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def shut(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "exists", shut)
    monkeypatch.setattr(Path, "is_dir", shut)
    with pytest.raises(UsageError, match=r"s\.duckdb: cannot be opened: Permission denied"):
        open_story(tmp_path / "s.duckdb")
    with pytest.raises(UsageError, match=r"s\.json: cannot be written: Permission denied"):
        export_file(tmp_path / "s.duckdb", "json", tmp_path / "s.json")


def test_a_folder_or_a_name_that_no_story_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="this is a folder; name the story file in it"):
        open_story(tmp_path)
    with pytest.raises(UsageError, match="cannot be opened: File name too long"):
        open_story(tmp_path / ("n" * 300))


@pytest.mark.parametrize(
    ("story", "out", "error"),
    [
        ("s.duckdb", "missing/s.json", UsageError),
        ("s.duckdb", "news", UsageError),
        ("s.duckdb", "s.duckdb", UsageError),
        ("missing.duckdb", "old.json", UsageError),
        ("news/a.txt", "old.json", StoreError),
    ],
)
def test_a_failed_export_leaves_the_old_file(
    story: str, out: str, error: type[Exception], news: Path, tmp_path: Path
) -> None:
    build_file([news], tmp_path / "s.duckdb")
    before = (tmp_path / "s.duckdb").read_bytes()
    (tmp_path / "old.json").write_text("old")
    with pytest.raises(error):
        export_file(tmp_path / story, "json", tmp_path / out)
    assert (tmp_path / "old.json").read_text() == "old"
    assert (tmp_path / "s.duckdb").read_bytes() == before
    assert _names(tmp_path) == ["news", "old.json", "s.duckdb"]


@pytest.fixture
def small_sample(news: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample articles exchanged for two short ones."""
    (news / "empty.txt").unlink()
    monkeypatch.setattr(workspace, "sample_sources", lambda: news)
    return news


def test_the_sample_is_built_once_and_again_when_its_articles_change(small_sample: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = sample_file(cache)
    written = first.stat().st_mtime_ns
    assert sample_file(cache) == first
    assert first.stat().st_mtime_ns == written
    (small_sample / "c.txt").write_text("The bridge reopened on Nov. 2, 2021.")
    second = sample_file(cache)
    assert second != first
    with open_story(second) as file:
        assert file.summary().articles == 3


def test_another_versions_sample_stays_until_it_is_long_unused(small_sample: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = sample_file(cache)
    (small_sample / "c.txt").write_text("The bridge reopened on Nov. 2, 2021.")
    second = sample_file(cache)
    assert _names(cache) == sorted([first.name, second.name])
    long_ago = first.stat().st_mtime - workspace.UNUSED_SECONDS - 60
    os.utime(first, (long_ago, long_ago))
    (small_sample / "d.txt").write_text("The bridge was painted on Nov. 9, 2021.")
    third = sample_file(cache)
    assert _names(cache) == sorted([second.name, third.name])


def test_the_sample_is_built_again_when_the_code_changes(
    small_sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "rules.py").write_text("RULES = 1")
    monkeypatch.setattr(workspace, "_PACKAGE", package)
    first = sample_file(tmp_path / "cache")
    (package / "rules.py").write_text("RULES = 2")
    assert sample_file(tmp_path / "cache") != first


def test_a_damaged_sample_is_built_again(small_sample: Path, tmp_path: Path) -> None:
    path = sample_file(tmp_path / "cache")
    path.write_text("damaged")
    with open_story(sample_file(tmp_path / "cache")) as file:
        assert file.summary().articles == 2


def test_a_place_where_no_sample_can_be_kept_is_named(small_sample: Path) -> None:
    with pytest.raises(StoreError, match=r"a\.txt/cache: the folder cannot be made"):
        sample_file(small_sample / "a.txt" / "cache")


def test_the_sample_articles_stand_beside_the_package() -> None:
    assert any(sample_sources().iterdir())


def test_a_package_without_its_repository_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(sample_sources(), tmp_path / "package")
    monkeypatch.setattr(workspace, "_PACKAGE", tmp_path / "package")
    with pytest.raises(UsageError, match="run this in a clone of the repository"):
        sample_sources()
