"""Files that this program did not write, or that something has changed: what is wrong is told, never a traceback."""

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from tests.stories import sample_story
from timeline.errors import StoreError
from timeline.store import StoryFile, log_of, sentences, write_story
from timeline.store.restore import DAMAGED
from timeline.store.unplaced import unplaced_at

Ask = Callable[[StoryFile], object]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stories") / "story.duckdb"
    write_story(sample_story(), path)
    return path


def whole(file: StoryFile) -> object:
    return file.story()


def said(file: StoryFile) -> object:
    return sentences(file, [row.id for row in file.events()])


@pytest.mark.parametrize(
    ("change", "ask"),
    [
        ("UPDATE claims SET record = 'x'", whole),
        ("UPDATE claims SET record = '{}'", whole),
        ("UPDATE claims SET record = '{}'", said),
        ("UPDATE mentions SET record = 'null'", whole),
        ("UPDATE unplaced SET record = '[]'", whole),
        ("UPDATE unplaced SET record = '[]'", lambda file: unplaced_at(file, [0])),
        ("UPDATE events SET grain = 'aeon'", whole),
        ("UPDATE events SET certainty = NULL", lambda file: file.events()),
        ("UPDATE events SET start_day = 2000000000", lambda file: file.events()),
        ("UPDATE events SET start_day = NULL, end_day = NULL", lambda file: file.events()),
        ("UPDATE events SET by_hand = '[]'", whole),
        ("UPDATE articles SET text = NULL", whole),
        ("DELETE FROM meta WHERE key = 'title'", whole),
        ("INSERT INTO disagreements VALUES (0, 0, 'day shift', [99], 'why', '')", whole),
        ("INSERT INTO hidden VALUES (0, 'x')", lambda file: file.hidden()),
        ("INSERT INTO unedited VALUES (0, 'x', 'x', 'x')", lambda file: file.unedited()),
        ("INSERT INTO edits VALUES (0, 'a', 'note', 'x', '{}', NULL, NULL, '')", log_of),
        ("INSERT INTO edits VALUES (0, 'a', 'note', 'x', 'x', NULL, NULL, '')", log_of),
    ],
)
def test_a_row_that_this_program_does_not_write_is_told(change: str, ask: Ask, written: Path, tmp_path: Path) -> None:
    path = tmp_path / "story.duckdb"
    shutil.copyfile(written, path)
    with duckdb.connect(str(path)) as connection:
        connection.execute(change)
    with StoryFile.open(path) as file, pytest.raises(StoreError) as error:
        ask(file)
    assert str(error.value).startswith(DAMAGED)
