import os
import stat
from pathlib import Path

import pytest

from timeline.store import reason, which_file, write_whole


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


def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    real, link, loose = tmp_path / "far" / "real.json", tmp_path / "link.json", tmp_path / "loose.json"
    real.write_text("old")
    link.symlink_to(real)
    loose.symlink_to(tmp_path / "far" / "made.json")
    for path in (link, loose):
        with write_whole(path) as temporary:
            temporary.write_text("new")
        assert path.is_symlink()
        assert path.read_text() == "new"
    assert sorted(found.name for found in (tmp_path / "far").iterdir()) == ["made.json", "real.json"]


def test_only_a_plain_file_is_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    link = tmp_path / "link"
    link.symlink_to(pipe)
    for path in (pipe, link):
        with pytest.raises(OSError, match="this is no plain file"), write_whole(path):
            pass
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_permissions_stay_and_a_read_only_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("old")
    path.chmod(0o640)
    with write_whole(path) as temporary:
        temporary.write_text("new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    path.chmod(0o444)
    with pytest.raises(PermissionError, match="the file is read-only"), write_whole(path):
        pass
    assert path.read_text() == "new"


def test_a_reason_is_one_line_without_temporary_names() -> None:
    assert reason(OSError(28, "No space left on device", "/x/.s.duckdb.01234567.tmp")) == "No space left on device"
    assert reason(ValueError('Cannot write "/x/.s.duckdb.01234567.tmp"\nat 0x1')) == 'Cannot write "/x/s.duckdb"'
    full = OSError("FATAL Error: Failed to create checkpoint because of error: Could not write file: File too large")
    assert reason(full) == "File too large"
