import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.stories import sample_story
from timeline.exports import FORMATS
from timeline.store import write_story


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_printed_is_what_is_written(form: str, tmp_path: Path, run: Run) -> None:
    story, out = tmp_path / "s.duckdb", tmp_path / "out"
    write_story(sample_story(), story)
    printed = run("export", story, "--format", form)
    written = run("export", story, "--format", form, "--out", out)
    assert (printed.returncode, written.returncode, written.stdout, written.stderr) == (0, 0, b"", b"")
    assert out.read_bytes() == printed.stdout == FORMATS[form](sample_story()).encode()


def test_json_is_json(tmp_path: Path, run: Run) -> None:
    write_story(sample_story(), tmp_path / "s.duckdb")
    document = json.loads(run("export", tmp_path / "s.duckdb", "--format", "json").stdout)
    assert len(document["events"]) == 13


def test_the_story_file_is_not_written_over(tmp_path: Path, run: Run) -> None:
    story = tmp_path / "s.duckdb"
    write_story(sample_story(), story)
    before = story.read_bytes()
    found = run("export", story, "--format", "json", "--out", story)
    assert found.returncode == 2
    assert b"this is the story file itself" in found.stderr
    assert story.read_bytes() == before
