"""Every benchmark runs and prints its table."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

STEPS = [
    "publish dates", "mentions", "claims and features", "dates of others", "likeness", "groups", "events", "importance",
    "file",
]  # fmt: skip
ROOT = Path(__file__).parent.parent.parent
ARTICLE = {"id": "bridge", "published": "2021-10-20", "text": "The bridge was closed two days ago."}
GOLD = {"start": 22, "end": 34, "text": "two days ago", "type": "DATE", "value": "2021-10-18"}
PNG = b"\x89PNG"


def printed(*arguments: str | Path) -> str:
    """What ``python -m`` with these arguments prints."""
    command = [sys.executable, "-m", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 - our own commands
    return done.stdout


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl"
    path.write_text(json.dumps(ARTICLE | {"gold": [GOLD]}) + "\n", encoding="utf-8")
    return path


def test_imports() -> None:
    assert "| import timeline |" in printed("benchmarks.imports", "--runs", "1")


def test_build(articles: Path) -> None:
    told = printed("benchmarks.build", articles, "--runs", "1")
    row = next(line for line in told.splitlines() if line.startswith("| timeline build"))
    assert [cell.strip() for cell in row.split("|")[2:5]] == ["1", "1", "1"]  # articles, mentions, events


def test_phases(articles: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.txt"
    new.write_text("Date: 2021-10-21\n\nThe bridge opened again on Oct. 21, 2021.", encoding="utf-8")
    told = printed("benchmarks.phases", articles, "--add", new)
    rows = [line.split("|")[1].strip() for line in told.splitlines() if line.startswith("|")]
    assert rows[2:] == [*STEPS, "all", "ms for an article"]
    assert told.count("added an article: CPU") == 3


def test_merging(tmp_path: Path) -> None:
    """Two articles of one topic tell one happening, a third another; one line each was marked."""
    fall, vote = (
        "The old bridge at Lund fell into the river on 3 March 2020 .",
        "Voters in Peru chose on 3 March 2020 .",
    )
    texts = {"a": fall, "b": fall.replace("old", "ancient"), "c": vote}
    articles = [
        {"id": name, "topic": "1", "published": "", "url": "", "title": "", "text": text}
        for name, text in texts.items()
    ]
    mentions = [
        {"doc": name, "subtopic": "1ecb", "sentence": 0, "type": "ACTION_OCCURRENCE", "cluster": cluster,
         "validated_sentence": True} for name, cluster in (("a", "fall"), ("b", "fall"), ("c", "vote"))
    ]  # fmt: skip
    for name, records in (("articles", articles), ("event_mentions", mentions)):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records), encoding="utf-8")
    told = printed("benchmarks.merging", "--pairs", tmp_path, tmp_path / "articles.jsonl")
    rows = {
        cells[1].strip(): [c.strip() for c in cells[2:-1]]
        for line in told.splitlines()
        if (cells := line.split("|"))[2:]
    }
    assert rows["all"] == ["3", "1.000", "1", "1.000", "1", "1.000", "1.000", "1.000"]
    assert rows[tmp_path.name] == ["3", "3", "2", "1", "2", "0", "0", "0"]


def test_edits() -> None:
    told = printed("benchmarks.edits", "--runs", "1", "--whole")
    assert told.startswith("5 articles, 17 events, ")
    rows = [line.split("|")[1].strip() for line in told.splitlines() if line.startswith("|")][2:]
    assert rows[0] == "at once: remove an article"
    assert rows[3:6] == ["preview: retitle", "retitle", "undo: retitle"]
    assert rows[-1] == "undo: correct a publish date"


def test_tag(articles: Path) -> None:
    told = printed("benchmarks.tag", articles, "--runs", "1", "--heads", "1", "5")
    rows = [line.split("|")[1].strip() for line in told.splitlines() if line.startswith("|")]
    assert rows == [
        "what",
        "-" * 14,
        "re2 pass",
        "plain pass",
        "tag --jobs 1",
        "tag --jobs 2",
        "articles",
        "-" * 10,
        "1",
        "1",
    ]
    assert "re2 found 2 words; tag wrote 1 lines with 1 mentions." in told  # "days" and "ago"
    assert "--jobs 2 took " in told


def test_slope() -> None:
    told = printed("benchmarks.slope", "--sizes", "1000", "10000", "--only", "news, language")
    row = next(line for line in told.splitlines() if line.startswith("| news"))
    assert len(row.split("|")) == 6  # a name, two sizes, a slope


def test_slope_leaves_out_what_would_take_too_long() -> None:
    told = printed("benchmarks.slope", "--sizes", "1000", "10000", "--budget", "0", "--only", "news, language")
    row = next(line for line in told.splitlines() if line.startswith("| news"))
    assert row.split("|")[3].strip() == ""


def test_titles(articles: Path) -> None:
    told = printed("benchmarks.titles", articles, "--examples", "1")
    assert "| 1 claims | 1 events |" in told
    row = next(line for line in told.splitlines() if line.startswith("| names no deed"))
    assert [cell.strip() for cell in row.split("|")[2:4]] == ["0.0", "0.0"]  # "Bridge was closed"


def test_accuracy(articles: Path) -> None:
    told = printed("benchmarks.accuracy", articles)
    row = next(line for line in told.splitlines() if line.startswith("| articles"))
    assert [cell.strip() for cell in row.split("|")[2:-1]] == ["1", "1", *["100.0"] * 6]


def test_accuracy_passes_on_what_a_scorer_says(articles: Path, tmp_path: Path) -> None:
    scorer = tmp_path / "scorer.py"
    scorer.write_text("import sys; print('scored', len(sys.argv))", encoding="utf-8")
    assert "scored 4" in printed("benchmarks.accuracy", articles, "--scorer", scorer)


def test_accuracy_of_our_own_tables() -> None:
    told = printed("benchmarks.accuracy")
    names = [line.split("|")[1].strip() for line in told.splitlines() if line.startswith("| ")]
    assert {"phrases: days", "language: de", "articles: news en", "look-alikes: en"} <= set(names)


@pytest.mark.browser
def test_screenshots(tmp_path: Path) -> None:
    printed("benchmarks.screenshots", tmp_path, "--only", "timeline")
    assert (tmp_path / "timeline.png").read_bytes().startswith(PNG)


@pytest.mark.parametrize(
    "name",
    [
        "accuracy",
        "build",
        "edits",
        "importance",
        "merging",
        "phases",
        "publish_dates",
        "sentence_days",
        "startup",
        "tag",
        "titles",
    ],
)
def test_a_file_that_is_missing_is_named(name: str) -> None:
    command = [sys.executable, "-m", f"benchmarks.{name}", "missing"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 2
    assert "missing: there is no such file or folder" in done.stderr
