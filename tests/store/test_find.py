from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.story.edits.news import built, claim, event, log, target
from timeline.errors import UsageError
from timeline.store import StoryFile, write_story
from timeline.store.find import events_saying, find_article, find_claim, find_event
from timeline.story.edits import apply_edits
from timeline.story.edits.kinds import Hide


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("find") / "s.duckdb"
    write_story(apply_edits(built(), log(Hide(target("Fish")))).story, made)
    return made


@pytest.fixture
def file(path: Path) -> Iterator[StoryFile]:
    with StoryFile.open(path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (event("Engineers").aliases[0], "Engineers"),
        ("FIVE countries", "Engineers"),
        ("crack found", "Divers"),
        ("fish hall", "Fish"),
        (event("Fish").id, "Fish"),
    ],
)
def test_an_event_by_id_or_words_hidden_or_not(name: str, words: str, file: StoryFile) -> None:
    assert find_event(file, name).id == event(words).id


def test_what_fits_no_event_or_several_is_told(file: StoryFile) -> None:
    with pytest.raises(UsageError, match="there is no event 'nonsense'"):
        find_event(file, "nonsense")
    with pytest.raises(UsageError, match="there is no event '  '"):
        find_event(file, "  ")
    with pytest.raises(UsageError) as caught:
        find_event(file, "town")
    fits = [line.split()[0] for line in str(caught.value).splitlines()[1:]]
    assert str(caught.value).startswith(f"'town' fits {len(fits)} events; name one by its id:")
    assert {event("handed").id} <= set(fits)


@pytest.mark.parametrize("name", ["d", "iver", "rack", "engineer"])
def test_a_part_of_a_word_names_nothing(name: str, file: StoryFile) -> None:
    with pytest.raises(UsageError, match=f"there is no event '{name}'"):
        find_event(file, name)
    with pytest.raises(UsageError, match=f"there is no article '{name}'"):
        find_article(file, name)


def test_punctuation_is_no_part_of_a_word(file: StoryFile) -> None:
    assert find_event(file, "“crack”, found").id == event("Divers").id
    assert find_article(file, "Cracked, bridge!").id == "gazette"


def test_claims_by_id(file: StoryFile) -> None:
    wanted = claim("ferries", "Fish")
    assert find_claim(file, wanted.id)[1].sentence == wanted.sentence
    with pytest.raises(UsageError, match="there is no claim 'x'; “edits find STORY WORDS” shows"):
        find_claim(file, "x")


def test_articles_by_id_or_title(file: StoryFile) -> None:
    assert find_article(file, "gazette").id == find_article(file, "cracked").id == "gazette"
    with pytest.raises(UsageError, match=r"'bridge' fits 4 articles; name one by its id:\n  harbour  Engineers"):
        find_article(file, "bridge")
    with pytest.raises(UsageError, match="there is no article 'x'"):
        find_article(file, "x")


def test_events_that_say_words(file: StoryFile) -> None:
    assert [found.id for found in events_saying(file, "fish")] == [event("Fish").id]
    assert len(list(events_saying(file, ""))) == len(built().events)
