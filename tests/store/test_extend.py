"""Counts and events of a story file after articles were added to it."""

from pathlib import Path

import duckdb
import pytest

from tests.story.makers import article
from timeline.errors import StoreError
from timeline.model import Story, Wording
from timeline.store import StoryFile, extend_story, surroundings, wording_in, write_story
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


def test_counts_grow_and_a_failure_leaves_the_file(path: Path) -> None:
    new = article("d", "The bridge at Lund stays closed, engineers said on 6 March 2020.", "2020-03-07")
    reading = read_article(new)
    more = Story("", (new,), {"d": reading.mentions}, (), (), wording=grown(Wording(), [reading]))
    with StoryFile.open(path) as file:
        before = wording_in(file)
    extend_story(path, more, [], {})
    with StoryFile.open(path) as file:
        assert wording_in(file).holders == grown(before, [reading]).holders
        assert wording_in(file).crowds == grown(before, [reading]).crowds
        assert file.article("d") == (new, reading.mentions)
    with duckdb.connect(str(path)) as connection:
        connection.execute("DROP TABLE crowds")
    broken = path.read_bytes()
    with pytest.raises(StoreError, match="could not be written"):
        extend_story(path, more, [], {})
    assert path.read_bytes() == broken
    assert [each.name for each in path.parent.iterdir()] == ["s.duckdb"]
