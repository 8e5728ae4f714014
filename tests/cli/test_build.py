import io
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from timeline.cli import main
from timeline.store import StoryFile


def test_the_summary_counts_and_names_what_was_refused(news: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "s.duckdb"
    found = run("build", news, "--out", out, "--title", "Bridges")
    assert (found.returncode, found.stderr) == (0, b"")
    lines = found.stdout.decode().splitlines()
    assert [line.split()[-1] for line in lines[:6]] == ["2", "1", "2", "2", "0", "0"]
    assert lines[6:] == ["refused:", "  news/empty.txt: holds no text", f"written to {out}"]
    with StoryFile.open(out) as file:
        assert (file.summary().title, file.summary().events) == ("Bridges", 2)


def test_when_nothing_can_be_read_the_old_file_stays(news: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "s.duckdb"
    run("build", news, "--out", out)
    before = out.read_bytes()
    found = run("build", news / "empty.txt", "--out", out)
    assert (found.returncode, found.stdout) == (1, b"")
    assert b"no article could be read\n  empty.txt: holds no text" in found.stderr
    assert out.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["news", "s.duckdb"]


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(["build", str(news), "--out", str(tmp_path / "s.duckdb")]) == 0
    assert terminal.getvalue().split("\r")[1:] == ["reading article 1 of 2", "reading article 2 of 2\n"]
