"""The protocol of timeline summarisation, on cases small enough to count by hand."""

import gzip
import json
from datetime import date
from pathlib import Path

import pytest

from benchmarks.importance import (
    Reference,
    Trial,
    articles_file,
    average_precision,
    best_days,
    date_score,
    f1,
    left_out,
    read_lines,
    references,
    story_inside,
)
from tests.benchmarks.test_commands import printed

FIRST = date(2021, 10, 1).toordinal()
REFERENCE = Reference("flood", "paper", {FIRST: ["It rose."], FIRST + 4: ["It fell.", "All went home.", "It rained."]})


def entry(day: str, text: str) -> dict[str, object]:
    return {"date": day, "text": text, "sents": [text]}


@pytest.fixture
def flood(tmp_path: Path) -> Path:
    """Two articles inside the reference's span, which speak of its days and of one more, and one article outside."""
    folder = tmp_path / "flood"
    folder.mkdir()
    articles = [
        {
            "id": "a",
            "published": "2021-10-04",
            "text": "The river flooded the town on 1 October. Help came on 2 October.",
        },
        {
            "id": "b",
            "published": "2021-10-05",
            "text": "The river flooded the town on 1 October. It fell on 4 October.",
        },
        {"id": "c", "published": "2021-10-05", "text": "The flooded river fell back on 4 October."},
        {"id": "late", "published": "2021-12-05", "text": "Help came on 2 October. Help came on 3 October."},
    ]
    with gzip.open(folder / "articles.jsonl.gz", "wt", encoding="utf-8") as out:
        out.writelines(json.dumps(article) + "\n" for article in articles)
    entries = [entry("2021-10-01", "River floods town."), entry("2021-10-05", "It ends."), entry("2021", "A year.")]
    (folder / "timelines.jsonl").write_text(json.dumps({"id": "paper", "entries": entries}) + "\n", encoding="utf-8")
    return folder


def test_a_reference_has_days_and_a_number_of_sentences(flood: Path) -> None:
    (found,) = references(flood)
    assert (found.story, found.name, found.span) == ("flood", "paper", (FIRST, FIRST + 4))
    assert (found.sentences, REFERENCE.sentences) == (1, 2)


def test_the_story_is_of_the_articles_inside_the_span(flood: Path) -> None:
    (reference,) = references(flood)
    articles = read_lines(articles_file(flood))
    story = story_inside(articles, reference)
    assert story is not None
    assert sorted(article.id for article in story.articles) == ["a", "b", "c"]
    assert story_inside(articles[3:], reference) is None


@pytest.mark.parametrize(
    ("weights", "days", "score", "precision"),
    [
        ({}, [], (0.0, 0.0), 0.0),
        ({0: 1.0, 4: 2.0, 2: 0.5}, [4, 0], (1.0, 1.0), 1.0),
        ({0: 1.0, 4: 0.5, 2: 1.0}, [0, 2], (0.5, 0.5), (1 + 2 / 3) / 2),
        ({4: 1.0, 9: 5.0}, [4], (1.0, 0.5), 0.5),  # a day after the span does not count
    ],
)
def test_days(weights: dict[int, float], days: list[int], score: tuple, precision: float) -> None:
    ranked = {FIRST + day: weight for day, weight in weights.items()}
    assert best_days(ranked, REFERENCE) == [FIRST + day for day in days]
    assert date_score(best_days(ranked, REFERENCE), REFERENCE) == score
    assert average_precision(ranked, REFERENCE) == pytest.approx(precision)


@pytest.mark.parametrize(("pair", "expected"), [((0.0, 0.0), 0.0), ((1.0, 0.5), 2 / 3)])
def test_f1(pair: tuple[float, float], expected: float) -> None:
    assert f1(pair) == pytest.approx(expected)


def test_figures_are_chosen_on_the_other_stories() -> None:
    good_for_a = [Trial((1.0, 1.0), 1.0), Trial((0.0, 0.0), 0.1)]
    good_for_b = [Trial((0.0, 0.0), 0.1), Trial((0.5, 0.5), 1.0)]
    pair, chosen = left_out([("a", good_for_a), ("b", good_for_b)])
    assert (pair, chosen) == ((0.0, 0.0), {"a": 1, "b": 0})


def test_the_command_prints_a_line_for_each_timeline_and_one_for_all(flood: Path) -> None:
    told = printed("benchmarks.importance", flood, "--left-out")
    lines = [[cell.strip() for cell in line.split("|")[1:6]] for line in told.splitlines() if line.startswith("| ")]
    assert lines[1] == ["flood", "paper", "3", "2", "0.500"]
    assert lines[2] == ["all", "", "", "", "0.500"]
    assert "date F1 with figures chosen on the other stories: 0.500" in told


def test_a_folder_that_holds_no_story_is_named(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"needs articles.jsonl or articles.jsonl.gz, and timelines.jsonl"):
        articles_file(tmp_path)
