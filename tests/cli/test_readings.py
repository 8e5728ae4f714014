"""A build in several processes: the same readings, and an article that kills them is refused."""

from tests.cli.deadly import deadly_article
from tests.story.makers import article
from timeline.cli import readings
from timeline.cli.readings import reader
from timeline.story import build, read_article

TEXT = "The bridge at Lund was closed on {} March 2020. It opened again two days later."
ARTICLES = [article(f"a{n}", TEXT.format(n + 1), "2020-04-01") for n in range(25)]


def _nothing_is_told(problem) -> None:
    raise AssertionError(problem)


def test_any_number_of_processes_gives_the_same_story() -> None:
    alone = build(ARTICLES, read_all=reader(1, _nothing_is_told))
    assert len(alone.events) > 20
    for jobs in (2, 3):
        assert build(ARTICLES, read_all=reader(jobs, _nothing_is_told)) == alone


def test_little_text_is_read_in_this_process_and_much_in_others(monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(readings, "_in_processes", lambda articles, jobs, tell: asked.append(jobs) or iter(()))
    monkeypatch.setattr(readings, "_processors", lambda: 5)
    assert list(reader(None, _nothing_is_told)(ARTICLES)) == [read_article(one) for one in ARTICLES]
    monkeypatch.setattr(readings, "WORTH_IT", 100)
    assert (list(reader(None, _nothing_is_told)(ARTICLES)), asked) == ([], [5])
    assert (list(reader(None, _nothing_is_told)(ARTICLES[:2])), asked) == ([], [5, 2])


def test_an_article_on_which_two_processes_die_is_refused_and_the_others_go_on(monkeypatch) -> None:
    monkeypatch.setattr(readings, "_read", deadly_article)
    told = []
    bad = article("bad", "The bridge fell on 3 March 2020.", "2020-04-01", title="Deadly", path="bad.txt")
    story = build([*ARTICLES[:3], bad, *ARTICLES[3:]], read_all=reader(2, told.append))
    assert [one.id for one in story.articles] == [one.id for one in ARTICLES]
    assert [(refusal.name, "article is left out" in refusal.why) for refusal in story.refusals] == [("bad.txt", True)]
    assert ["the article is done again" in problem.why for problem in told] == [True]
