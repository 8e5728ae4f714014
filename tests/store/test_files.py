from pathlib import Path

import pytest

from timeline.store import which_file, write_whole


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


def test_a_file_in_the_place_of_another_is_told_from_it(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    assert which_file(path) is None
    path.write_text("old")
    before = which_file(path)
    assert which_file(path) == before
    with write_whole(path) as temporary:
        temporary.write_text("new")
    assert which_file(path) not in (before, None)
