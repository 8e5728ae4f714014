"""What a stranger does wrong: the message says what, where, and what to do, and nothing is written."""

import gzip
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.stories import sample_story
from timeline.store import write_story

# What is typed, and what the message says. FOLDER holds story.duckdb, note.txt, plain.jsonl.gz (which is none) and sub.
WRONG = (
    (
        "build FOLDER/note.txt --out FOLDER/s.duckdb --colour red",
        "timeline build: error: there is no such option or argument here: --colour red",
    ),
    ("build FOLDER/note.txt --out FOLDER/s.duckdb --colour red", "“python -m timeline build --help” shows what it"),
    (
        "build FOLDER/note.txt --out FOLDER/s.duckdb --tit Ferry",
        "timeline build: error: there is no such option or argument here: --tit Ferry",
    ),
    ("resolve now --publ 2021-10-20", "timeline resolve: error: there is no such option or argument here: --publ"),
    ("build https://example.org/a --out FOLDER/s.duckdb", "https://example.org/a is a web address, and nothing is"),
    ("demo again", "timeline demo: error: there is no such option or argument here: again"),
    ("edits list FOLDER/story.duckdb --all", "timeline edits list: error: there is no such option or argument here"),
    (
        "edits apply FOLDER/story.duckdb hide bridge --file FOLDER/e.jsonl",
        "hide: error: there is no such option or argument here: --file",
    ),
    ("build", "“python -m timeline build --help” shows what it takes"),
    ("build FOLDER/note.txt --out -", "-: a story cannot be written to standard output; name a file"),
    ("tag FOLDER/sub", "FOLDER/sub: this is a folder; name the files in it"),
    ("app FOLDER/story.duckdb --stories FOLDER/note.txt", "FOLDER/note.txt: this is a file; name a folder"),
    ("app FOLDER/story.duckdb --stories FOLDER/none", "FOLDER/none: there is no such folder; make it first"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a bit of everything."""
    write_story(sample_story(), tmp_path / "story.duckdb")
    (tmp_path / "note.txt").write_text("The ferry sank on 4 May 2021.")
    (tmp_path / "plain.jsonl.gz").write_text('{"text": "The ferry sank on 4 May 2021."}\n')
    (tmp_path / "sub").mkdir()
    return tmp_path


def listed(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize(("typed", "said"), WRONG, ids=[typed for typed, _ in WRONG])
def test_wrong_usage_says_where_and_what_to_do(typed: str, said: str, folder: Path, run: Run) -> None:
    before = listed(folder)
    found = run(*typed.replace("FOLDER", str(folder)).split())
    assert (found.returncode, found.stdout) == (2, b"")
    assert said.replace("FOLDER", str(folder)) in found.stderr.decode()
    assert listed(folder) == before


# What could not be used, which ends with 1.
UNUSABLE = (
    ("tag FOLDER/plain.jsonl.gz", "plain.jsonl.gz: this is no .gz file, although its name ends so; rename it"),
    ("tag FOLDER/note.txt", 'note.txt:1: this is not JSON: unexpected character, expected a JSON value at column 1; '
     'each line is an article, like {"text": ...}'),
    ("build FOLDER/plain.jsonl.gz --out FOLDER/s.duckdb", "is a damaged .gz file, or none; compress it anew, or"),
    ("build FOLDER/story.duckdb --out FOLDER/s.duckdb", "is a story file, which is opened as a story; give a file"),
)  # fmt: skip


@pytest.mark.parametrize(("typed", "said"), UNUSABLE, ids=[typed for typed, _ in UNUSABLE])
def test_what_cannot_be_used_says_why_and_what_to_do(typed: str, said: str, folder: Path, run: Run) -> None:
    before = listed(folder)
    found = run(*typed.replace("FOLDER", str(folder)).split())
    assert (found.returncode, found.stdout) == (1, b"")
    assert said in found.stderr.decode()
    assert listed(folder) == before


def test_a_damaged_gz_file_is_still_said_to_end_early(folder: Path, run: Run) -> None:
    line = b'{"text": "The ferry sank on 4 May 2021."}\n'
    (folder / "cut.jsonl.gz").write_bytes(gzip.compress(line) + b"no member of it")
    found = run("tag", folder / "cut.jsonl.gz")
    assert found.returncode == 1
    assert b"cut.jsonl.gz: the input cannot be read beyond line 1" in found.stderr


def test_a_folder_that_may_not_be_written_to_is_told_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from timeline.errors import UsageError
    from timeline.workspace import build_file

    monkeypatch.setattr("timeline.workspace.os.access", lambda place, mode: place != folder / "sub")
    with pytest.raises(UsageError, match=r"s\.duckdb: the folder .*sub may not be written to; name another"):
        build_file([folder / "missing"], folder / "sub" / "s.duckdb")


def test_standard_output_has_a_name(folder: Path, run: Run) -> None:
    named = run("export", folder / "story.duckdb", "--format", "text", "--out", "-")
    assert named.returncode == 0
    assert named.stdout == run("export", folder / "story.duckdb", "--format", "text").stdout


@pytest.mark.parametrize(
    ("more", "read", "told"),
    [
        ([], "3 March 2021", "was taken for 4 March 2021; write it as in 2021-10-20"),
        (["--country", "GB"], "2 April 2021", ""),
        (["--language", "de"], "", ""),
        (["--country", "GB", "--language", "en"], "2 April 2021", ""),
    ],
)
def test_a_publish_date_of_two_readings_is_told(more: list[str], read: str, told: str, run: Run) -> None:
    found = run("resolve", "It sank yesterday.", "--published", "03/04/2021", *more)
    assert read in found.stdout.decode()
    assert told in found.stderr.decode()
    assert bool(found.stderr) == bool(told)


def test_the_name_of_a_file_is_no_text(folder: Path, run: Run) -> None:
    found = run("resolve", folder / "note.txt", "--language", "en")
    assert found.stdout == b"No date was found in this text.\n"
    assert f'python -m timeline resolve "$(cat {folder / "note.txt"})"' in found.stderr.decode()
    assert run("resolve", "Nothing happened.").stderr == b""
