"""A story file of excerpts: sentences stay, whole texts do not, in no answer and in no copy."""

from pathlib import Path

import pytest

from timeline import editing
from timeline.exports import FORMATS
from timeline.model import Article, Moment, PublishDate
from timeline.records import moment_from_iso
from timeline.store import StoryFile, write_story
from timeline.story import build
from timeline.story.edits.kinds import ArticleTarget, Hide, RemoveArticle, ReplaceArticle
from timeline.story.edits.targets import event_target
from timeline.workspace import open_story

KEPT = "The old ferry sank on Oct. 12."
HELD_BACK = "Parrots are birds."
WAITS = "Nobody had seen it for two decades."
TEXT = f"{KEPT} {HELD_BACK}\n\n{WAITS} Parrots talk."
DAY = PublishDate(Moment(moment_from_iso("2021-10-20").day), "stated", "The field says so.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "s.duckdb"
    other = Article("other", "A storm closed the harbour on Oct. 3. Gulls are birds.", "Storm", published=DAY)
    write_story(build([Article("ferry", TEXT, "The ferry", published=DAY), other], "The ferry"), made)
    return made


def test_an_article_keeps_the_sentences_that_something_rests_on(path: Path) -> None:
    with open_story(path, excerpts=True) as file:
        found = file.article("ferry")
        assert file.article("nobody") is None
        assert found is not None
        article, mentions = found
        assert (KEPT in article.text, WAITS in article.text) == (True, True)
        assert "arrots" not in article.text
        assert len(article.text) == len(TEXT)
        assert [article.text[m.start : m.end] for m in mentions] == [m.text for m in mentions]
        assert {m.text for m in mentions} >= {"Oct. 12", "two decades"}
        assert "arrots" not in str(file.articles_with(["ferry", "other"]))


def test_neither_exports_nor_copies_hold_the_rest(path: Path, tmp_path: Path) -> None:
    new = f"{KEPT} Parrots are birds."
    with open_story(path) as file:
        storm = next(event for event in file.story().events if "torm" in event.title)
    stamp = editing.Stamp()
    editing.apply(path, [Hide(event_target(storm))], stamp)
    editing.apply(path, [ReplaceArticle(ArticleTarget("ferry"), new), RemoveArticle(ArticleTarget("other"))], stamp)
    copy = tmp_path / "copy.duckdb"
    with open_story(path, excerpts=True) as file:
        file.copy_to(copy)
        told = [export(file.story()) for export in FORMATS.values()]
    with StoryFile.open(copy) as file:
        whole = repr(file.story()) + repr(file.unedited()) + repr(file.edits())
    assert KEPT in whole
    for text in (*told, whole):
        assert "arrots" not in text
        assert "Gulls" not in text
    assert b"arrots" not in copy.read_bytes()


def test_a_hidden_event_keeps_its_sentence(path: Path) -> None:
    with open_story(path) as file:
        storm = next(event for event in file.story().events if "torm" in event.title)
    editing.apply(path, [Hide(event_target(storm))], editing.Stamp())
    with open_story(path, excerpts=True) as file:
        found = file.article("other")
        assert found is not None
        assert found[0].text.strip() == "A storm closed the harbour on Oct. 3."
