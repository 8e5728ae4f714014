"""Counts and events of a story file after articles were added to it."""

import errno
from pathlib import Path

import duckdb
import pytest

from tests.story.makers import article
from timeline.errors import StoreError
from timeline.model import Story, Wording
from timeline.store import Extension, StoryFile, extend, surroundings, wording_in, write_story
from timeline.story import build, read_article
from timeline.story.additions import grown, searched_words

BRIDGE = "The old bridge at Lund collapsed on 3 March 2020, the mayor said."
ELECTION = "Voters in Peru chose a new parliament on 3 March 2020."
FERRY = "A ferry sank off Bergen on 9 May 2020."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    story = build([article("a", BRIDGE, "2020-03-04"), article("b", ELECTION, "2020-03-04"), article("c", FERRY)])
    write_story(story, tmp_path / "s.duckdb")
    return tmp_path / "s.duckdb"


def test_what_is_common_is_kept(path: Path) -> None:
    with StoryFile.open(path) as file:
        wording = wording_in(file)
    readings = [read_article(each) for each in (article("a", BRIDGE), article("b", ELECTION), article("c", FERRY))]
    assert wording == grown(Wording(), readings)
    assert sorted(wording.crowds.values()) == [1, 2]


def test_the_surroundings_are_near_in_time_and_in_words(path: Path) -> None:
    new = read_article(article("d", "On 4 March 2020 the bridge at Lund was still closed.", "2020-03-05"))
    with StoryFile.open(path) as file:
        wording = wording_in(file)
        near = surroundings(file, new.drafts, searched_words([new], wording), wording)
    assert [event.claims[0].article for event in near.events] == ["a"]
    assert [found.id for found, mentions in near.articles if mentions] == ["a"]


def test_of_an_open_time_both_halves_of_a_story_are_looked_through_once(tmp_path: Path) -> None:
    """The best of all are found, however many claims ask for the same and wherever the events stand."""
    days = [f"{day} {month} 2020" for month in ("February", "March", "April") for day in range(1, 29, 4)]
    told = [
        article(f"{n:02}", f"The bridge at Lund {'and the ferry pier ' * (n > 8)}closed on {day}.")
        for n, day in enumerate(days)
    ]
    write_story(build(told), tmp_path / "s.duckdb")
    new = read_article(article("new", "Until 1 May 2020 the bridge at Lund and the ferry pier stay closed."))
    with StoryFile.open(tmp_path / "s.duckdb") as file:
        wording = wording_in(file)
        words = searched_words([new], wording)
        near = surroundings(file, new.drafts * 2, words * 2, wording)
        assert file.counts()[2] == len(days)
    assert [event.claims[0].article for event in near.events] == [f"{n:02}" for n in range(9, 19)]


def test_counts_grow_and_a_failure_leaves_the_file(path: Path) -> None:
    new = article("d", "The bridge at Lund stays closed, engineers said on 6 March 2020.", "2020-03-07")
    reading = read_article(new)
    more = Story("", (new,), {"d": reading.mentions}, (), (), wording=grown(Wording(), [reading]))
    with StoryFile.open(path) as file:
        before = wording_in(file)
    with Extension(path) as extension:
        extension.write(more, [], {})
    with StoryFile.open(path) as file:
        assert wording_in(file).holders == grown(before, [reading]).holders
        assert wording_in(file).crowds == grown(before, [reading]).crowds
        assert file.article("d") == (new, reading.mentions)
    with duckdb.connect(str(path)) as connection:
        connection.execute("DROP TABLE crowds")
    broken = path.read_bytes()
    with pytest.raises(StoreError, match="could not be written"), Extension(path) as extension:
        extension.write(more, [], {})
    assert path.read_bytes() == broken
    assert [each.name for each in path.parent.iterdir()] == ["s.duckdb"]


def test_what_ends_the_work_beside_the_copy_leaves_the_file(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(BrokenPipeError), Extension(path):
        raise BrokenPipeError
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["s.duckdb"]


@pytest.mark.parametrize("written", [True, False])
def test_a_copy_that_cannot_be_made_never_takes_the_place(
    path: Path, written: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:100])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(extend.shutil, "copyfile", full)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"could not be written: .*No space left"), Extension(path) as extension:
        if written:
            extension.write(Story("", (), {}, (), ()), [], {})
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["s.duckdb"]


def test_a_file_whose_place_cannot_be_taken_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "Permission denied")

    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"could not be written: .*Permission denied"), Extension(path) as extension:
        extension.write(Story("", (), {}, (), ()), [], {})
        monkeypatch.setattr(Path, "replace", denied)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["s.duckdb"]
