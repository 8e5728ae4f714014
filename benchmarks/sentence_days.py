"""Is a sentence put at the day that annotators gave it? Usage: python -m benchmarks.sentence_days FOLDER ...

A folder holds a corpus as of SemEval-2015 Task 4 (Minard et al., 2015, "TimeLine: Cross-Document Event Ordering"):
articles.jsonl ({"id", "published", "title", "text"}), sentences.jsonl ({"id", "sents": {number: sentence}}) and
timelines.jsonl ({"id", "entries": [{"order", "date", "mentions": ["ARTICLE-SENTENCE-WORD"]}]}).
A sentence without a claim counts as put at its article's publish date. Entries dated to a day are asked for.
"""

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.measure import existing, report
from timeline.model import Story
from timeline.workspace import build_story

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MENTION = re.compile(r"(.+?)-(\d+)-")
_FILES = ("articles.jsonl", "sentences.jsonl", "timelines.jsonl")


@dataclass(slots=True)
class Score:
    """How many sentences lie on the publish day and on another one, how many of each are right, and days given."""

    asked: dict[bool, int] = field(default_factory=lambda: {False: 0, True: 0})
    right: dict[bool, int] = field(default_factory=lambda: {False: 0, True: 0})
    days: list[int] = field(default_factory=list)

    def count(self, gold: str, published: str, given: set[str]) -> None:
        """Counts one sentence: its gold day, the publish day of its article, and the days that the story gives it."""
        other = gold != published
        self.asked[other] += 1
        self.right[other] += gold in given
        self.days.append(len(given))

    def row(self, name: str) -> tuple[str, ...]:
        """The score as a row of the table."""
        share = {other: self.right[other] / max(1, self.asked[other]) for other in (False, True)}
        spread = sum(self.days) / max(1, len(self.days))
        total = sum(self.asked.values())
        return (name, str(total), f"{share[False]:.3f}", str(self.asked[True]), f"{share[True]:.3f}", f"{spread:.2f}")


def gold_days(entries: list[dict[str, Any]], articles: set[str]) -> set[tuple[str, str, str]]:
    """Article, sentence number and day of each entry that is dated to a day and has a place in the order."""
    found = set()
    for entry in entries:
        if entry["order"] > 0 and _DAY.fullmatch(entry["date"]):
            places = [_MENTION.match(mention) for mention in entry["mentions"]]
            found |= {(at[1], at[2], entry["date"]) for at in places if at is not None and at[1] in articles}
    return found


def given_days(story: Story, article: str, start: int, end: int, published: str) -> set[str]:
    """The first days of the claims on a span of an article's text, else its publish day."""
    found = set()
    for event in story.events:
        for claim in event.claims:
            if claim.article == article and claim.start < end and start < claim.end:
                edge = claim.interval.start or event.interval.start
                found.add(edge.iso()[: len(published)] if edge is not None else "open")
    return found or {published}


def score_folder(folder: Path, score: Score) -> None:
    """Adds the sentences of one corpus to ``score``."""
    articles = {article["id"]: article for article in _lines(folder / "articles.jsonl")}
    sentences = {article["id"]: article["sents"] for article in _lines(folder / "sentences.jsonl")}
    entries = [entry for timeline in _lines(folder / "timelines.jsonl") for entry in timeline["entries"]]
    story = build_story([folder / "articles.jsonl"])
    for article, number, day in sorted(gold_days(entries, set(articles))):
        text, published = articles[article]["text"], articles[article]["published"][: len(day)]
        sentence = sentences[article].get(number, "")
        start = text.find(sentence) if sentence else -1
        given = given_days(story, article, start, start + len(sentence), published) if start >= 0 else {published}
        score.count(day, published, given)


def corpus(words: str) -> Path:
    """A folder that holds a corpus. Raises ArgumentTypeError with the first file that it lacks."""
    folder = existing(words)
    missing = [name for name in _FILES if not (folder / name).is_file()]
    if missing:
        raise argparse.ArgumentTypeError(f"{words}: there is no {missing[0]} in it")
    return folder


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def main() -> None:
    """Prints the table: the share of sentences put at their gold day, those of another than the publish day apart."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sentence_days", description=__doc__)
    parser.add_argument("folders", nargs="+", type=corpus, help="corpora with articles, sentences and timelines")
    args = parser.parse_args()
    total, rows = Score(), []
    for folder in args.folders:
        score = Score()
        score_folder(folder, score)
        rows.append(score.row(folder.name))
        for other in (False, True):
            total.asked[other] += score.asked[other]
            total.right[other] += score.right[other]
        total.days += score.days
    header = ("corpus", "sentences", "right on the publish day", "of another day", "right of these", "days a sentence")
    report(header, [*rows, total.row("all")])


if __name__ == "__main__":
    main()
