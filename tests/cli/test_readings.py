"""A build in several processes: the same readings, and an article that kills them is refused."""

import multiprocessing

import pytest

from tests.cli.deadly import deadly_article
from tests.story.makers import article
from timeline.cli import readings
from timeline.cli.readings import Reader
from timeline.story import build, read_article

TEXT = "The bridge at Lund was closed on {} March 2020. It opened again two days later."
ARTICLES = [article(f"a{n}", TEXT.format(n + 1), "2020-04-01") for n in range(25)]


def _nothing_is_told(problem) -> None:
    raise AssertionError(problem)


def _built(articles, jobs, tell=_nothing_is_told):
    with Reader(jobs, tell) as read_all:
        return build(articles, read_all=read_all)


def test_any_number_of_processes_gives_the_same_story() -> None:
    alone = _built(ARTICLES, 1)
    assert len(alone.events) > 20
    assert all(claim.title for event in alone.events for claim in event.claims)
    for jobs in (2, 3):
        assert _built(ARTICLES, jobs) == alone
    assert multiprocessing.active_children() == []


def test_little_text_is_read_in_this_process_and_much_in_others(monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(Reader, "_read_elsewhere", lambda self, articles, jobs: asked.append(jobs) or iter(()))
    monkeypatch.setattr(readings, "_processors", lambda: 5)
    read_all = Reader(None, _nothing_is_told)
    assert list(read_all(ARTICLES)) == [read_article(one) for one in ARTICLES]
    monkeypatch.setattr(readings, "WORTH_IT", 100)
    assert (list(read_all(ARTICLES)), asked) == ([], [5])
    assert (list(read_all(ARTICLES[:2])), asked) == ([], [5, 2])


def test_an_article_on_which_two_processes_die_is_refused_and_the_others_go_on(monkeypatch) -> None:
    monkeypatch.setattr(readings, "_work", deadly_article)
    told = []
    bad = article("bad", "The bridge fell on 3 March 2020.", "2020-04-01", title="Deadly", path="bad.txt")
    story = _built([*ARTICLES[:3], bad, *ARTICLES[3:]], 2, told.append)
    assert [one.id for one in story.articles] == [one.id for one in ARTICLES]
    assert [(refusal.name, "article is left out" in refusal.why) for refusal in story.refusals] == [("bad.txt", True)]
    assert ["the article is done again" in problem.why for problem in told] == [True]


def test_titles_on_which_two_processes_die_are_the_sentences_and_the_others_are_made(monkeypatch) -> None:
    monkeypatch.setattr(readings, "_work", deadly_article)
    told = []
    bad = article("bad", "The ferry sank on 3 March 2020.", "2020-04-01", title="Deadly titles", path="bad.txt")
    articles = [*ARTICLES[:3], bad, *ARTICLES[3:]]
    story, alone = _built(articles, 2, told.append), _built(articles, 1)
    assert ["done again" in problem.why for problem in told] == [True, False]
    assert told[1].place == "bad.txt"
    assert told[1].why.startswith("this article has its sentences for titles: the worker process on it was killed")
    titles = {claim.id: (claim.article, claim.title) for event in story.events for claim in event.claims}
    for claim in (claim for event in alone.events for claim in event.claims):
        made = "The ferry sank on 3 March 2020." if claim.article == "bad" else claim.title
        assert titles[claim.id] == (claim.article, made)


@pytest.mark.parametrize(("jobs", "parts", "started"), [(2, 0, 0), (1, 9, 0), (2, 1, 1), (2, 9, 2), (90, 3, 3)])
def test_as_many_processes_get_ready_as_there_is_work_for(monkeypatch, tmp_path, jobs, parts, started) -> None:
    monkeypatch.setattr(readings, "WORTH_IT", 100)
    source = tmp_path / "a.txt"
    source.write_text("x" * (100 * parts + 1))
    with Reader(jobs, _nothing_is_told) as read_all:
        read_all.expect([source])
        assert len(multiprocessing.active_children()) == started
        assert [reading.mentions for reading in read_all(ARTICLES[:2])] == [
            read_article(one).mentions for one in ARTICLES[:2]
        ]
    assert multiprocessing.active_children() == []


def test_sources_that_cannot_be_looked_at_start_nothing(tmp_path) -> None:
    with Reader(2, _nothing_is_told) as read_all:
        read_all.expect([tmp_path / "missing.txt"])
        assert multiprocessing.active_children() == []


def test_processes_end_with_the_block_when_titles_are_never_asked_for() -> None:
    with Reader(2, _nothing_is_told) as read_all:
        next(iter(read_all(ARTICLES)))
        assert multiprocessing.active_children() != []
    assert multiprocessing.active_children() == []
