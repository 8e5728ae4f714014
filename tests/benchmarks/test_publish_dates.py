"""Hiding publish dates takes what gives them away and leaves the rest; the figures are counted on cases of our own."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.publish_dates import Score, cells, in_order, mixed, name_of, read_articles, score_groups, without_dates
from tests.benchmarks.test_commands import printed
from tests.story.makers import article

HIDDEN = [
    ("OSLO, Feb 26 - Ships left.", "Ships left."),
    ("Oslo, N.Y., Feb 26 - Ships left.", "Ships left."),
    ("OSLO , March 6 -LRB- Agency -RRB- - Ships left.", "Ships left."),
    ("By Ann Hill\nUpdated 7:13 PM ET, Fri June 5, 2020\nShips left.", "By Ann Hill\n \nShips left."),
    ("By Ann Hill, June 5, 2020\nShips left.", "Ships left."),
    ("Friday 5 June 2020 21.48 BST Ships left.", "Ships left."),
    ("OSLO | Fri Jun 5 , 2020 5:29 pm EDT Ships left.", "OSLO Ships left."),
]
KEPT = [
    "Ships left Oslo on Friday.",
    "A photo of June 4, 2020 shows the pier.",
    "The pier closed on Friday, June 5, 2020, at night.",
    "© 2020 Harbour Post",
]


@pytest.mark.parametrize(("text", "left"), HIDDEN)
def test_header_lines_stamps_and_datelines_are_hidden(text: str, left: str) -> None:
    assert without_dates(text).split() == left.split()


@pytest.mark.parametrize("text", KEPT)
def test_captions_weekdays_and_dates_of_the_text_stay(text: str) -> None:
    assert without_dates(text) == text


def days(count: int, each: int) -> list:
    return [
        article(f"{day}-{n}", "Nothing new.", f"2020-03-{1 + day:02d}") for day in range(count) for n in range(each)
    ]


def test_groups_in_order_and_mixed_hold_every_article_once() -> None:
    articles = days(9, 40)
    for groups in (in_order(articles, 50), mixed(articles, 50, 3, seed=1)):
        assert sorted(a.id for group in groups for a in group) == sorted(a.id for a in articles)
        assert all(30 <= len(group) < 80 for group in groups)
    assert len({a.published.moment for a in mixed(articles, 50, 3, seed=1)[0]}) == 3
    assert mixed(articles, 50, 3, seed=1) == mixed(articles, 50, 3, seed=1)


def test_scores_count_answers_and_wrong_days() -> None:
    text = "It closed on Friday, March 6, 2020. It shook on Friday."
    group = [replace(found, text=text) for found in days(2, 20)]  # of 1 and 2 March, which the text says are wrong
    score, reasons = score_groups([group], keep=0.0, seed=1)
    assert score == Score(hidden=40, answered=40, wrong=40, off_by_one=0)
    assert reasons == {"written date": Score(0, 40, 40, 0)}
    assert cells(Score(hidden=8, answered=4, wrong=2, off_by_one=1)) == ("50.0", "50.0", "25.0")
    assert cells(Score()) == ("0.0", "0.0", "0.0")


def test_articles_are_read_in_order_of_time(tmp_path: Path) -> None:
    path = tmp_path / "harbour" / "articles.jsonl"
    path.parent.mkdir()
    records = [
        {"id": "b", "published": "2020-03-02T10:00:00", "text": "Two."},
        {"id": "a", "published": "2020-03-01", "text": "One.", "source": "Harbour Post"},
        {"id": "c", "published": "2020-03-01", "text": " "},
        {"id": "d", "published": "", "text": "Four."},
    ]
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    assert [(a.id, a.publisher) for a in read_articles(path)] == [("a", "Harbour Post"), ("b", None)]
    assert name_of(path) == "harbour"


def test_the_command_prints_its_tables(tmp_path: Path) -> None:
    path = tmp_path / "harbour.jsonl"
    lines = [{"id": a.id, "published": a.published.moment.iso(), "text": a.text} for a in days(2, 20)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    told = printed("benchmarks.publish_dates", path, "--groups", "1")
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in told.splitlines() if line.startswith("| ")]
    assert [row[1] for row in rows if row[0] == "harbour"][:3] == ["in order", "mixed", "in order, with ids"]
    assert [row[3] for row in rows if row[0] == "harbour"][:3] == ["20", "20", "20"]
    together = next(row for row in rows if row[1] == "in order and mixed")
    assert together[:4] == ["all", "in order and mixed", "", "40"]
    assert [row[2] for row in rows if row[0] == "harbour"][3:] == ["0%", "50%"]
