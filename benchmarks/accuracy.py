"""How well mentions are found and read, against annotated articles.

Usage: python -m benchmarks.accuracy [GOLD.jsonl ...] [--scorer SCRIPT]

Without a gold file it scores the project's own tables, for which tests/dates/accuracy_floor.txt holds the floors.

A line of a gold file is {"id", "published", "text", "gold": [{"start", "end", "text", "type", "value"}]}. The figures
are those of TempEval-3 (UzZaman et al., 2013): a gold mention pairs with at most one found mention that overlaps it,
left to right; strict asks for the same words; type and value F1 are the accuracy over the pairs times the relaxed F1.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import existing, report, run

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over a corpus: mentions in gold and found, pairs, and pairs with equal words, type and value."""

    gold: int = 0
    found: int = 0
    pairs: int = 0
    words: int = 0
    types: int = 0
    values: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.gold + other.gold,
            self.found + other.found,
            self.pairs + other.pairs,
            self.words + other.words,
            self.types + other.types,
            self.values + other.values,
        )

    def f1(self, hits: int) -> float:
        """The F1 of ``hits`` right ones, 0 to 1; 0 where there is nothing at all."""
        total = self.gold + self.found
        return 2 * hits / total if total else 0.0

    @property
    def precision(self) -> float:
        """The share of found mentions that overlap a gold one, 0 to 1."""
        return self.pairs / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of gold mentions that were found, 0 to 1."""
        return self.pairs / self.gold if self.gold else 0.0


def pair(gold: Sequence[Record], found: Sequence[Record]) -> list[tuple[Record, Record]]:
    """Pairs of overlapping mentions, each used once, left to right; both are sorted by start."""
    pairs = []
    used = 0
    for wanted in gold:
        for position in range(used, len(found)):
            if found[position]["start"] >= wanted["end"]:
                break
            if found[position]["end"] > wanted["start"]:
                pairs.append((wanted, found[position]))
                used = position + 1
                break
    return pairs


def score(gold: Sequence[Record], found: Sequence[Record]) -> Score:
    """The score of one article."""
    pairs = pair(sorted(gold, key=_start), sorted(found, key=_start))
    return Score(
        gold=len(gold),
        found=len(found),
        pairs=len(pairs),
        words=sum(wanted["text"] == got["text"] for wanted, got in pairs),
        types=sum(wanted["type"] == got["type"] for wanted, got in pairs),
        values=sum(wanted["value"] == got["value"] for wanted, got in pairs),
    )


def _start(mention: Record) -> int:
    return int(mention["start"])


def read_lines(path: Path) -> list[Record]:
    """The records of a JSON lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def score_corpus(gold: Iterable[Record], found: Iterable[Record]) -> Score:
    """The score over all articles of a corpus; an article with no line counts as nothing found."""
    by_id = {record["id"]: record["mentions"] for record in found}
    return sum((score(record["gold"], by_id.get(record["id"], ())) for record in gold), Score())


def row(name: str, counted: Score) -> tuple[str, ...]:
    """One line of the table, in percent."""
    shares = (
        counted.precision,
        counted.recall,
        counted.f1(counted.pairs),
        counted.f1(counted.words),
        counted.f1(counted.types),
        counted.f1(counted.values),
    )
    return (name, f"{counted.gold:,}", f"{counted.found:,}", *(f"{share * 100:.1f}" for share in shares))


def report_own() -> None:
    """Prints the project's own tables: their size, and what share of them is right."""
    from benchmarks.own import look_alikes, own_scores, percent  # it imports this module

    rows = [
        (name, f"{score.gold:,}", *(f"{percent(score.f1(hits)):.1f}" for hits in (score.words, score.values)))
        for name, score in own_scores().items()
    ]
    rows += [(name, f"{total:,}", f"{percent(kept / total):.1f}", "") for name, (total, kept) in look_alikes().items()]
    report(("table", "expressions", "strict F1 or refused", "value F1"), rows)


def main() -> None:
    """Prints a line for each gold file, and what the scorer says when one is given."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.accuracy", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "gold", nargs="*", type=existing, help="annotated articles as JSON lines (default: our own tables)"
    )
    parser.add_argument("--scorer", type=Path, help="also run this script as: SCRIPT GOLD.jsonl --pred FOUND.jsonl")
    args = parser.parse_args()
    if not args.gold:
        report_own()
        return
    rows, said = [], []
    with tempfile.TemporaryDirectory() as folder:
        for path in args.gold:
            found = Path(folder) / path.name
            run([sys.executable, "-m", "timeline", "tag", str(path.resolve())], found)
            rows.append(row(path.stem, score_corpus(read_lines(path), read_lines(found))))
            if args.scorer:
                command = [sys.executable, str(args.scorer), str(path), "--pred", str(found)]
                said.append(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    report(("corpus", "gold", "found", "precision", "recall", "F1", "strict F1", "type F1", "value F1"), rows)
    print("".join(f"\n{words}" for words in said), end="")


if __name__ == "__main__":
    main()
