"""Articles added to a story file: what a build of all gives, whole or not at all."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from timeline import adding, editing
from timeline.adding import add_articles
from timeline.errors import SourceError, StoreError, UsageError
from timeline.model import Story
from timeline.store import log_path, write_log
from timeline.story.edits import Entry, Log
from timeline.story.edits.kinds import ArticleTarget, CorrectPublished, EventTarget, Hide
from timeline.workspace import build_file, open_story, sample_sources

SEEDS = sorted(sample_sources().glob("*.txt"))
TITLE = "Moscow"


def read(path: Path) -> Story:
    with open_story(path) as file:
        return file.story()


def without_likeness(story: Story) -> Story:
    """The story without what tells the time of adding: likeness and weight as they were then, the words of a doubt."""
    claims = [
        replace(event, importance=0.0, claims=tuple(replace(claim, likeness=None, joined="") for claim in event.claims))
        for event in story.events
    ]
    articles = [
        replace(a, published=replace(a.published, doubt=a.published.doubt and "doubted")) for a in story.articles
    ]
    unplaced = tuple(replace(each, why="") for each in story.unplaced)  # what no article dated when it was added
    return replace(story, events=tuple(claims), articles=tuple(articles), unplaced=unplaced)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    build_file(SEEDS[:-1], tmp_path / "s.duckdb", TITLE)
    return tmp_path / "s.duckdb"


def test_the_sample_grows_into_what_a_build_of_all_gives(path: Path, tmp_path: Path) -> None:
    whole = build_file(SEEDS, tmp_path / "whole.duckdb", TITLE)
    added = add_articles(path, SEEDS[-1:])
    assert [article.id for article in added.articles] == [whole.articles[-1].id]
    assert added.new + added.changed > 5
    assert without_likeness(read(path)) == without_likeness(read(tmp_path / "whole.duckdb"))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["s.duckdb", "whole.duckdb"]


def test_an_article_in_the_story_is_refused_and_another_text_gets_an_id_of_its_own(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(SourceError, match=r"nothing to add\n .*word for word"):
        add_articles(path, SEEDS[:1])
    assert path.read_bytes() == before
    twin = tmp_path / SEEDS[0].name
    twin.write_text("Date: 2021-10-25\n\nThe ferry at Lund sank on Oct. 24, 2021, and nobody was hurt.")
    known = read(path).articles[0].id
    added = add_articles(path, [twin, SEEDS[1]])
    assert [article.id for article in added.articles] == [f"{known}-2"]
    assert [refusal.name for refusal in added.refusals] == [SEEDS[1].name]
    assert (added.new, added.changed) == (1, 0)
    assert read(path).refusals == added.refusals


def test_a_text_of_the_same_publisher_and_day_is_refused_under_another_name_too(path: Path, tmp_path: Path) -> None:
    for name, publisher in (("one", "Post"), ("two", "Post"), ("three", "Courier")):
        head = f"Publisher: {publisher}\nDate: 2021-10-25\n\n"
        (tmp_path / f"{name}.txt").write_text(f"{head}The ferry at Lund sank on Oct. 24, 2021, and nobody was hurt.")
    added = add_articles(path, [tmp_path / "one.txt"])
    assert [article.id for article in added.articles] == ["one"]
    added = add_articles(path, [tmp_path / "two.txt", tmp_path / "three.txt"])
    assert [article.id for article in added.articles] == ["three"]
    assert [refusal.why for refusal in added.refusals] == ["is in the story already, word for word"]


def test_an_undated_article_is_dated_by_one_of_the_story(tmp_path: Path) -> None:
    quotation = "“the harbour authority will never again leave engineers without instruments”"
    (tmp_path / "a.txt").write_text(f"Date: 2021-10-20\n\nThe mayor said on Wednesday that {quotation}.")
    (tmp_path / "b.txt").write_text(f"On Wednesday the mayor promised that {quotation}, and left.")
    out = tmp_path / "s.duckdb"
    build_file([tmp_path / "a.txt"], out)
    (article,) = add_articles(out, [tmp_path / "b.txt"]).articles
    assert article.published.basis == "inferred"
    assert article.published.moment == read(out).articles[0].published.moment


def test_edits_hold_after_adding(path: Path) -> None:
    event = read(path).events[0]
    write_log(Log((Entry("e1", Hide(EventTarget(event.id))),)), log_path(path))
    added = add_articles(path, SEEDS[-1:])
    story = read(path)
    assert [hidden.id for hidden in story.hidden] == [event.id]
    assert [note.why_not for note in story.edits] == [""]
    assert added.articles[0].id in {claim.article for each in story.events for claim in each.claims}


def test_publish_dates_of_an_edited_story_stay_where_an_article_of_another_day_is_added(
    path: Path, tmp_path: Path
) -> None:
    before = read(path)
    write_log(Log((Entry("e1", Hide(EventTarget(before.events[0].id))),)), log_path(path))
    (tmp_path / "ferry.txt").write_text("LUND, Oct. 26, 2021 - The ferry sank on Tuesday, and nobody was hurt.")
    added = add_articles(path, [tmp_path / "ferry.txt"])
    after = {article.id: article.published for article in read(path).articles}
    assert "inferred" in {article.published.basis for article in before.articles}
    assert {a.id: after[a.id].moment for a in before.articles} == {a.id: a.published.moment for a in before.articles}
    assert (added.new, added.changed) == (1, 0)
    ferry = added.articles[0]
    editing.apply(path, [CorrectPublished(ArticleTarget(ferry.id), "27 October 2021")], editing.Stamp())
    edited = {article.id: article.published for article in read(path).articles}
    assert edited[ferry.id].basis == "corrected"
    assert {a.id: edited[a.id].moment for a in before.articles} == {a.id: a.published.moment for a in before.articles}


def test_a_failure_leaves_the_file_as_it_was(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()

    def fails(*given: object) -> None:
        raise StoreError("no space left")

    monkeypatch.setattr(adding.Extension, "write", fails)
    with pytest.raises(StoreError, match="no space left"):
        add_articles(path, SEEDS[-1:])
    assert path.read_bytes() == before
    with pytest.raises(UsageError, match="there is no such file"):
        add_articles(tmp_path / "missing.duckdb", SEEDS)
    assert [each.name for each in tmp_path.iterdir()] == ["s.duckdb"]


def test_what_another_process_added_before_the_lock_was_held_stays(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Title: A bridge fell\nPublished: 2021-10-21\n\nA bridge in Lund fell on 20 October 2021.\n")
    held = adding.locked

    @contextmanager
    def held_late(name: Path) -> Iterator[None]:
        monkeypatch.setattr(adding, "locked", held)
        add_articles(path, [other])  # by the time this one holds the lock
        with held(name):
            yield

    monkeypatch.setattr(adding, "locked", held_late)
    added = add_articles(path, SEEDS[-1:])
    assert {"other", added.articles[0].id} <= {article.id for article in read(path).articles}


def test_adding_to_a_small_story_is_quick(path: Path) -> None:
    began = time.process_time()
    add_articles(path, SEEDS[-1:])
    assert time.process_time() - began < 1.0  # seconds; measured 0.15
