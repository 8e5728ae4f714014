import io
import os
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from timeline.cli import main
from timeline.store import StoryFile


def test_the_summary_counts_and_names_what_was_refused(news: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "s.duckdb"
    found = run("build", news, "--out", out, "--title", "Bridges")
    assert (found.returncode, found.stderr) == (0, b"  news/empty.txt: holds no text\n")
    lines = found.stdout.decode().splitlines()
    assert [line.split()[-1] for line in lines[:6]] == ["2", "1", "2", "2", "0", "0"]
    assert lines[6:] == [f"written to {out}"]
    with StoryFile.open(out) as file:
        assert (file.summary().title, file.summary().events) == ("Bridges", 2)


PASSED_OVER = b"  2 files of other kinds were passed over: .docx 1, .html 1; to have one read, save its text as .txt\n"


def test_files_passed_over_in_a_folder_are_told(news: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "s.duckdb"
    (news / "minutes.docx").write_bytes(b"PK")
    (news / "page.html").write_text("<p>The ferry sank on 4 May 2021.</p>")
    found = run("build", news, "--out", out)
    assert (found.returncode, found.stderr) == (0, b"  news/empty.txt: holds no text\n" + PASSED_OVER)
    again = run("add", out, news)
    assert again.returncode == 1
    assert again.stderr.endswith(PASSED_OVER)
    (news.parent / "pages").mkdir()
    (news / "minutes.docx").rename(news.parent / "pages" / "minutes.docx")
    (news / "page.html").rename(news.parent / "pages" / "page.html")
    alone = run("build", news.parent / "pages", "--out", out)
    assert alone.returncode == 1
    assert alone.stderr.endswith(PASSED_OVER)


def test_when_nothing_can_be_read_the_old_file_stays(news: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "s.duckdb"
    run("build", news, "--out", out)
    before = out.read_bytes()
    found = run("build", news / "empty.txt", "--out", out)
    assert (found.returncode, found.stdout) == (1, b"")
    assert b"no article could be read\n  empty.txt: holds no text" in found.stderr
    assert out.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["news", "s.duckdb"]


def test_a_zone_is_kept_as_an_edit_that_outlives_a_rebuild(tmp_path: Path, run: Run) -> None:
    late = tmp_path / "late.txt"
    late.write_text("Date: 2021-10-20T23:30:00+00:00\n\nEngineers met in Varnholm at 3 p.m. on Oct. 18, 2021.")
    out = tmp_path / "s.duckdb"
    assert run("build", late, "--out", out, "--zone", "Europe/Oslo").returncode == 0
    for again in ([], ["--zone", "Europe/Oslo"]):
        with StoryFile.open(out) as file:
            assert file.article("late")[0].published.moment.offset == 120
            assert [note.kind for note in file.edits()] == ["zone"]
        assert run("build", late, "--out", out, *again).returncode == 0
    assert run("build", late, "--out", out, "--zone", "").returncode == 0
    with StoryFile.open(out) as file:
        assert file.article("late")[0].published.moment.offset == 0


def test_a_zone_that_is_none_is_refused_before_anything_is_read(news: Path, tmp_path: Path, run: Run) -> None:
    found = run("build", news, "--out", tmp_path / "s.duckdb", "--zone", "Middle/Earth")
    assert found.returncode == 2
    assert "“Middle/Earth” is no time zone; name one like Europe/Oslo".encode() in found.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["news"]


@pytest.mark.parametrize("out", [b"\xff.duckdb", b"\xff/s.duckdb"])
def test_a_path_that_duckdb_cannot_open_is_refused_before_anything_is_read(
    out: bytes, news: Path, tmp_path: Path, run: Run
) -> None:
    story = tmp_path / os.fsdecode(out)
    story.parent.mkdir(exist_ok=True)
    found = run("build", news, "--out", story)
    assert (found.returncode, found.stdout) == (2, b"")
    assert b"the path is not UTF-8; give the file and the folders it is in names that are" in found.stderr
    story.write_bytes(b"")
    found = run("edits", "list", story)
    assert (found.returncode, b"is not UTF-8" in found.stderr) == (2, True)
    assert [path.name for path in story.parent.iterdir() if path != news] == [story.name]


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(["build", str(news), "--out", str(tmp_path / "s.duckdb")]) == 0
    assert terminal.getvalue().split("\r")[1:] == [
        "reading article 1 of 2",
        "reading article 2 of 2\n  news/empty.txt: holds no text\n",
    ]


def test_a_file_that_is_no_story_is_not_replaced(news: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "s.duckdb"
    out.write_text("my list")
    found = run("build", news, "--out", out)
    assert (found.returncode, found.stdout) == (2, b"")
    assert b"is not a story file; give another name, or remove it first" in found.stderr
    assert out.read_text() == "my list"


def test_a_publish_date_that_cannot_be_read_is_told(tmp_path: Path, run: Run) -> None:
    late = tmp_path / "late.txt"
    late.write_text("Date: 2021-02-30\n\nThe mill closed last week.")
    why = "late.txt: no publish date: The field “Date” says “2021-02-30”, which could not be read as a date.".encode()
    assert why in run("build", late, "--out", tmp_path / "s.duckdb").stderr
    late.write_text("Date: 2021-02-30\n\nThe kiln closed last week.")
    assert why in run("add", tmp_path / "s.duckdb", late).stderr


def test_dates_that_wait_for_a_publish_date_are_counted(tmp_path: Path, run: Run) -> None:
    news, story = tmp_path / "news", tmp_path / "s.duckdb"
    news.mkdir()
    (news / "mill.txt").write_text("The mill closed last week. It burned on Tuesday.")
    (news / "kiln.txt").write_text("The kiln closed yesterday.")
    (news / "quay.txt").write_text("The quay was built in 1950.")
    way = b"; give it as a line \xe2\x80\x9cDate: 2021-10-20\xe2\x80\x9d above the text, or in the field published\n"
    assert (
        run("build", news, "--out", story).stderr
        == b"  3 dates wait for the publish date of 2 articles, kiln, mill" + way
    )
    late = tmp_path / "late.txt"
    late.write_text("The pier was closed last week.")
    assert run("add", story, late).stderr == b"  1 date waits for the publish date of 1 article, late" + way
    assert run("build", news / "quay.txt", "--out", story).stderr == b""
    for number in range(7):
        (news / f"weir-{number}.txt").write_text(f"Weir {number} closed yesterday.")
    assert (
        b" of 9 articles, kiln, mill, weir-0, weir-1, weir-2 and 4 more;" in run("build", news, "--out", story).stderr
    )
