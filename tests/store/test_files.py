from pathlib import Path

import pytest

from timeline.store import write_whole


def test_the_file_appears_when_the_block_ends_well(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    with write_whole(path) as temporary:
        temporary.write_text("new")
        assert not path.exists()
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("out.json", "new")]


def test_a_failure_keeps_the_old_file_and_removes_the_temporary_one(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt), write_whole(path) as temporary:
        temporary.write_text("half")
        raise KeyboardInterrupt
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("out.json", "old")]
