import threading
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from timeline.cli import main
from timeline.store import StoryFile, lock, locked, log_path


def test_adding_says_what_it_did(news: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "s.duckdb"
    run("build", news / "b.md", "--out", out)
    found = run("add", out, news / "a.txt", news / "b.md")
    assert found.returncode == 0
    assert [line.split()[-1] for line in found.stdout.decode().splitlines()] == ["1", "1", "1", "0"]
    assert found.stderr.decode() == "  b.md: is in the story already, word for word\n"
    with StoryFile.open(out) as file:
        assert (file.summary().articles, file.summary().events) == (2, 2)


def test_what_cannot_be_added_is_told(news: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "s.duckdb"
    run("build", news / "b.md", "--out", out)
    again = run("add", out, news / "b.md")
    assert (again.returncode, again.stdout) == (1, b"")
    assert b"nothing to add\n  b.md: is in the story already" in again.stderr
    missing = run("add", tmp_path / "none.duckdb", news / "a.txt")
    assert (missing.returncode, b"there is no such file" in missing.stderr) == (2, True)


def test_a_story_that_another_program_changes_is_waited_for_and_that_is_told_once(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "s.duckdb"
    assert main(["build", str(news / "b.md"), "--out", str(out)]) == 0
    monkeypatch.setattr(lock, "_TELL", 0.01)
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with locked(log_path(out)):
            held.set()
            done.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    threading.Timer(0.5, done.set).start()
    assert main(["add", str(out), str(news / "a.txt")]) == 0
    holder.join()
    assert capsys.readouterr().err == "waiting: another program is changing this story\n"
