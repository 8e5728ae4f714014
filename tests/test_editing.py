"""Editing story files: the file always holds what the log makes of the story as it was built."""

import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.story.edits.news import EVENT_EDITS, built, claim, event, log, logs, reading, target
from timeline import editing
from timeline.civil import day_number
from timeline.editing import Stamp
from timeline.errors import StoreError, UsageError
from timeline.model import Article, Mention, Moment, PublishDate
from timeline.store import StoryFile, log_path, read_log, write_log, write_story
from timeline.story import build
from timeline.story.assembly import Reading
from timeline.story.edits import Changes, apply_edits, preview
from timeline.story.edits.kinds import (
    Add,
    Annotate,
    ArticleTarget,
    CorrectDate,
    CorrectPublished,
    Hide,
    Merge,
    RemoveArticle,
    Retitle,
    SetZone,
    Source,
    Split,
    Undo,
)
from timeline.story.edits.targets import claim_target
from timeline.story.kept import Kept, Titles, reread

ROOT = Path(__file__).parent.parent
STAMP = Stamp("2026-11-27T10:00:00Z", "Ana", "Told by phone.")
PAGE = Source("The bridge opened with music.", url="https://example.org/opening")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "s.duckdb"
    write_story(built(), made)
    return made


def held(path: Path):
    with StoryFile.open(path) as file:
        return file.story()


def caught_up(path: Path) -> None:
    """The story file after whatever made its own edits file go on without it: those edits, given once more."""
    assert editing.replay_file(path, log_path(path)).added == ()


def expected(path: Path):
    return apply_edits(built(), read_log(log_path(path))).story


STEPS = (
    CorrectDate(target("Divers"), "1950s"),
    Retitle(target("Engineers"), "The meeting"),
    Split(target("Engineers"), (claim_target(claim("gazette", "Engineers")),)),
    Merge(target("Divers"), (target("Fish"),)),
    Hide(target("mayor")),
    Add("Bridge opens", "1931", PAGE),
    CorrectPublished(ArticleTarget("letter"), "2021-10-20"),
    Annotate(target("Divers"), "Ask again."),
    reading("signal", "1989", "1995"),
)


def test_the_file_follows_every_edit_and_every_undo(path: Path) -> None:
    for step in STEPS:
        assert editing.apply(path, [step], STAMP).unapplied == ()
        assert held(path) == expected(path)
    for number in range(len(STEPS), 0, -1):
        outcome = editing.undo(path, None, STAMP)
        assert outcome.target == read_log(log_path(path)).edits()[number - 1]
        assert held(path) == expected(path)
    assert held(path) == built()
    for _ in STEPS:
        editing.redo(path, None, STAMP)
    assert held(path) == expected(path)
    assert [len(getattr(held(path), part)) for part in ("hidden", "edits")] == [1, len(STEPS)]
    assert sorted(found.name for found in path.parent.iterdir()) == ["s.duckdb", "s.edits.jsonl"]


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(logs(EVENT_EDITS, most=6), logs(EVENT_EDITS, most=6))
def test_a_file_that_is_changed_in_part_is_the_story_built_whole(path: Path, first, then) -> None:
    write_story(apply_edits(built(), first).story, path)
    write_log(then, log_path(path))
    caught_up(path)
    assert held(path) == expected(path)


def test_edits_name_who_when_and_why(path: Path) -> None:
    editing.apply(path, [CorrectDate(target("Divers"), "1950s")], STAMP)
    (entry,) = read_log(log_path(path)).entries
    assert (entry.when, entry.author, entry.note) == ("2026-11-27T10:00:00Z", "Ana", "Told by phone.")
    why = event("Divers", held(path)).agreed_why
    assert why.startswith("Corrected by hand by Ana on 27 November 2026: the 1950s. Told by phone. By the articles")


def test_an_edit_that_does_not_apply_is_refused_and_nothing_changes(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(UsageError, match="is hidden already"):
        editing.apply(path, [Hide(target("Divers")), Hide(target("Divers"))], STAMP)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == ["s.duckdb"]


def test_undo_and_redo_by_number_say_what_is_wrong(path: Path) -> None:
    with pytest.raises(UsageError, match="there is no edit to undo"):
        editing.undo(path, None, STAMP)
    with pytest.raises(UsageError, match="no edit is undone"):
        editing.redo(path, None, STAMP)
    editing.apply(path, [Hide(target("Divers")), Retitle(target("Divers"), "A")], STAMP)
    editing.undo(path, 1, STAMP)
    assert [(edit.number, edit.undone) for edit in editing.listed(path)] == [(1, True), (2, False)]
    with pytest.raises(UsageError, match="edit 1 is undone already"):
        editing.undo(path, 1, STAMP)
    with pytest.raises(UsageError, match="edit 2 is not undone"):
        editing.redo(path, 2, STAMP)
    with pytest.raises(UsageError, match="there is no edit 3; there are edits 1 to 2"):
        editing.undo(path, 3, STAMP)


def test_an_edit_that_rests_on_an_undone_one_is_reported_and_comes_back(path: Path) -> None:
    split = Split(target("Engineers"), (claim_target(claim("gazette", "Engineers")),))
    editing.apply(path, [split], STAMP)
    editing.apply(
        path, [Merge(target("Engineers"), (replace(target("Engineers"), id=split.claims[0].id, aliases=()),))], STAMP
    )
    (gap,) = editing.undo(path, 1, STAMP).unapplied
    assert "are one already" in gap.why
    assert [edit.why_not for edit in editing.listed(path)] == ["", gap.why]
    assert [note.why_not for note in held(path).edits] == [gap.why]
    assert editing.redo(path, None, STAMP).unapplied == ()


def test_another_edits_file_is_taken_in_once(path: Path, tmp_path: Path) -> None:
    given = log(Hide(target("Divers")), Hide(replace(target("Divers"), id="0", aliases=())), Undo("e1"))
    write_log(given, tmp_path / "given.jsonl")
    outcome = editing.replay_file(path, tmp_path / "given.jsonl")
    assert outcome.added == given.entries
    assert [gap.entry.id for gap in outcome.unapplied] == ["e2"]
    assert editing.replay_file(path, tmp_path / "given.jsonl").added == ()
    assert read_log(log_path(path)) == given


def test_progress_is_told_and_what_it_raises_changes_nothing(path: Path) -> None:
    edit = CorrectPublished(ArticleTarget("harbour"), "27 October 2021")
    told: list[tuple[int, int]] = []
    editing.preview(path, edit, lambda done, total: told.append((done, total)))
    assert told == [(number, len(built().articles)) for number in range(1, len(built().articles) + 1)]

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        editing.apply(path, [edit], STAMP, stop)
    assert held(path) == built()
    assert [found.name for found in path.parent.iterdir()] == ["s.duckdb"]


def test_what_rests_on_an_article_is_part_of_what_its_removal_changes(path: Path) -> None:
    at_once = editing.preview_removal(path, "gazette")
    whole = editing.preview(path, RemoveArticle(ArticleTarget("gazette")))
    assert [event.id for event in at_once.vanished] == [event.id for event in whole.vanished]
    assert {before.id for before, _ in at_once.changed} <= {before.id for before, _ in whole.changed}
    assert editing.preview_removal(path, "nobody") == Changes()


def test_the_days_that_a_zone_moves_are_those_of_the_whole(tmp_path: Path) -> None:
    late = PublishDate(Moment(day_number(2021, 10, 20), 23 * 60 + 30, 0), "stated", "It says so.")
    article = Article("late", "The ferry sank on 12 October 2021.", "The ferry", published=late)
    write_story(build([article]), tmp_path / "s.duckdb")
    ((before, after),) = editing.preview_days(tmp_path / "s.duckdb", "Europe/Oslo")
    ((_, whole),) = editing.preview(tmp_path / "s.duckdb", SetZone("Europe/Oslo")).articles
    assert (before.published, after.published) == (late, whole.published)


def test_a_crash_between_the_two_files_loses_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(editing, "patch_story", crash)
    with pytest.raises(MemoryError):
        editing.apply(path, [Hide(target("Divers"))], STAMP)
    monkeypatch.undo()
    assert held(path) == built()
    assert [edit.entry.step for edit in editing.listed(path)] == [Hide(target("Divers"))]
    caught_up(path)
    assert held(path) == expected(path)


def test_where_the_story_cannot_be_written_no_edit_is_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreError("the disk is full")

    for before in (b"", None):  # without an edits file, then with one
        if before is None:
            editing.apply(path, [Hide(target("Fish"))], STAMP)
            before = log_path(path).read_bytes()
        monkeypatch.setattr(editing, "patch_story", full)
        with pytest.raises(StoreError, match="the disk is full"):
            editing.apply(path, [Hide(target("Divers"))], STAMP)
        monkeypatch.undo()
        assert (log_path(path).read_bytes() if log_path(path).exists() else b"") == before


def test_a_read_only_story_is_not_edited(path: Path) -> None:
    path.chmod(0o444)
    with pytest.raises(StoreError, match=r"s\.duckdb: the story file could not be written: the file is read-only"):
        editing.apply(path, [Hide(target("Divers"))], STAMP)
    assert [found.name for found in path.parent.iterdir()] == ["s.duckdb"]


def test_a_story_that_is_a_link_stays_one_and_has_one_edits_file(path: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "other.duckdb"
    link.symlink_to(path)
    editing.apply(link, [Hide(target("Divers"))], STAMP)
    editing.apply(path, [Hide(target("Fish"))], STAMP)
    assert link.is_symlink()
    assert [edit.number for edit in editing.listed(link)] == [1, 2]
    assert len(held(path).hidden) == 2


def test_without_its_log_a_story_can_still_be_edited_and_undone(path: Path) -> None:
    editing.apply(path, [Hide(target("Divers"))], STAMP)
    log_path(path).unlink()
    editing.apply(path, [Hide(target("Fish"))], STAMP)
    assert len(held(path).hidden) == 2
    editing.undo(path, 1, STAMP)
    assert [found.id for found in held(path).hidden] == [event("Fish").id]


def test_a_reader_goes_on_reading_while_the_file_is_edited(path: Path) -> None:
    with StoryFile.open(path) as reader:
        editing.apply(path, [Hide(target("Divers"))], STAMP)
        assert reader.count() == len(built().events)
        with StoryFile.open(path) as later:
            assert later.count() == len(built().events) - 1


@pytest.mark.parametrize("step", [*STEPS, Undo("nothing")], ids=lambda step: type(step).__name__)
def test_a_preview_tells_what_the_whole_story_would_and_writes_nothing(step, path: Path) -> None:
    editing.apply(path, [Retitle(target("Fish"), "Market hall"), CorrectDate(target("Engineers"), "1950s")], STAMP)
    before = path.read_bytes()
    found, wanted = editing.preview(path, step), preview(built(), step, read_log(log_path(path)))
    assert found == wanted
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "edit",
    [
        CorrectPublished(ArticleTarget("letter"), "2021-10-20"),
        CorrectPublished(ArticleTarget("signal"), "soon"),
        CorrectPublished(ArticleTarget("gone"), "2021-10-20"),
        reading("signal", "1989", "1995"),
        reading("gazette", "Aug. 14", "1950s"),
    ],
    ids=["published", "no date", "no article", "what follows", "again"],
)
def test_the_mentions_that_move_are_told_without_the_rest(edit, path: Path) -> None:
    editing.apply(
        path, [reading("gazette", "Aug. 14", "1995"), CorrectPublished(ArticleTarget("signal"), "1999-01-01")], STAMP
    )
    assert editing.preview_mentions(path, edit) == editing.preview(path, edit).mentions


@pytest.mark.parametrize(("name", "error"), [("missing.duckdb", UsageError), ("text.duckdb", StoreError)])
def test_what_is_no_story_is_refused(name: str, error: type[Exception], tmp_path: Path) -> None:
    (tmp_path / "text.duckdb").write_text("text")
    with pytest.raises(error):
        editing.apply(tmp_path / name, [Hide(target("Divers"))], STAMP)
    assert [found.name for found in tmp_path.iterdir()] == ["text.duckdb"]


_WRITER = """
import sys
from pathlib import Path
from timeline import editing
from timeline.story.edits.kinds import Annotate, EventTarget
for number in range(int(sys.argv[3])):
    edit = Annotate(EventTarget(sys.argv[2]), f"{sys.argv[4]} {number}")
    editing.apply(Path(sys.argv[1]), [edit], editing.Stamp())
    print(number, flush=True)
"""


def _writer(path: Path, count: int, name: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", _WRITER, str(path), event("Divers").id, str(count), name]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603


def test_two_processes_lose_no_edit(path: Path) -> None:
    writers = [_writer(path, 5, name) for name in ("one", "two")]
    for writer in writers:
        _, errors = writer.communicate(timeout=120)
        assert (writer.returncode, errors) == (0, "")
    notes = [note.text for note in event("Divers", held(path)).notes]
    assert sorted(notes) == sorted(f"{name} {number}" for name in ("one", "two") for number in range(5))
    assert held(path) == expected(path)


def test_a_process_that_is_killed_loses_no_edit_that_it_told_of(path: Path) -> None:
    writer = _writer(path, 1000, "one")
    assert writer.stdout is not None
    told = [writer.stdout.readline() for _ in range(3)]
    time.sleep(0.05)
    os.kill(writer.pid, signal.SIGKILL)
    writer.communicate(timeout=60)
    caught_up(path)
    notes = [note.text for note in event("Divers", held(path)).notes]
    assert notes[:3] == [f"one {number.strip()}" for number in told]
    assert held(path) == expected(path)


def test_an_edit_reads_only_what_its_preview_has_not_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(article: Article, mentions: tuple[Mention, ...], titles: Titles) -> Reading:
        read.append(article.id)
        return reread(article, mentions, titles)

    monkeypatch.setattr(editing, "_READ", Kept(read=counted))
    first, other = (CorrectPublished(ArticleTarget("letter"), date) for date in ("2021-10-20", "2021-10-27"))
    found = editing.preview(path, first)
    told = len(read)
    assert told > 1
    editing.preview(path, other)
    assert editing.preview(path, first) == found
    editing.apply(path, [first], STAMP)
    assert len(read) == told
    assert held(path) == expected(path)


def test_the_stamp_of_this_moment_has_its_hour() -> None:
    made = editing.stamp_now("Ana", "Told by phone.")
    assert (made.author, made.note) == ("Ana", "Told by phone.")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", made.when or "")


def test_the_edits_that_go_before_building_are_told_by_their_kind() -> None:
    assert {"published", "reading", "remove", "replace", "zone"} == editing._BEFORE_BUILDING
