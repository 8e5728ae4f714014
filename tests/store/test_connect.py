import sqlite3
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from tests.stories import sample_story
from timeline.errors import StoreError
from timeline.store import StoryFile, write_story


def _missing(path: Path) -> None:
    assert not path.exists()


def _text(path: Path) -> None:
    path.write_text("Not a database.\n" * 500)


def _empty(path: Path) -> None:
    path.touch()


def _folder(path: Path) -> None:
    path.mkdir()


def _cut_off(path: Path) -> None:
    write_story(sample_story(), path)
    path.write_bytes(path.read_bytes()[:20_000])


def _sqlite(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE meta (key, value)")
    connection.close()


def _other_database(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE meta (a INTEGER)")


def _other_format(path: Path) -> None:
    _set_meta(path, "format", "shopping list")


def _later_layout(path: Path) -> None:
    _set_meta(path, "schema", "999")


def _set_meta(path: Path, key: str, value: str) -> None:
    write_story(sample_story(), path)
    with duckdb.connect(str(path)) as connection:
        connection.execute("UPDATE meta SET value = ? WHERE key = ?", [value, key])


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_missing, "there is no such file"),
        (_folder, "there is no such file"),
        (_text, "not a story file"),
        (_empty, "not a story file"),
        (_cut_off, "not a story file, or it is damaged; build it again from its articles"),
        (_sqlite, "not a story file"),
        (_other_database, "a DuckDB file but not a story file"),
        (_other_format, "a DuckDB file but not a story file"),
        (_later_layout, "has layout 999, this version reads layout 4; build it again"),
    ],
)
def test_what_is_not_a_story_file_is_refused_with_the_reason(
    make: Callable[[Path], None], message: str, tmp_path: Path
) -> None:
    path = tmp_path / "s.duckdb"
    make(path)
    with pytest.raises(StoreError, match=message) as caught:
        StoryFile.open(path)
    assert str(path) in str(caught.value)


def test_a_story_file_cannot_read_other_files(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden")
    path = tmp_path / "s.duckdb"
    write_story(sample_story(), path)
    with duckdb.connect(str(path)) as connection:
        connection.execute("DROP TABLE refusals")
        content = f"read_text('{secret}')"
        connection.execute(
            " ".join(("CREATE VIEW refusals AS SELECT 0 AS position, content AS name, filename AS why FROM", content))
        )
    with StoryFile.open(path) as file, pytest.raises(StoreError, match="disabled by configuration"):
        file.refusals()


def test_a_closed_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "s.duckdb"
    write_story(sample_story(), path)
    file = StoryFile.open(path)
    file.close()
    with pytest.raises(StoreError, match="cannot be read"):
        file.summary()


def test_a_file_that_may_not_be_read_is_told_in_the_system_s_words(
    sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shut(path: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", shut)
    with pytest.raises(StoreError, match=r"sample\.duckdb: cannot be read: Permission denied\Z"):
        StoryFile.open(sample_path)


def test_a_file_in_which_bytes_have_changed_is_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "s.duckdb"
    write_story(sample_story(), path)
    whole = bytearray(path.read_bytes())
    whole[300_000:] = bytes(byte ^ 1 for byte in whole[300_000:])
    path.write_bytes(whole)
    with (
        pytest.raises(StoreError, match=r"damaged; build it again from its articles"),
        StoryFile.open(path) as file,
    ):
        file.story()
