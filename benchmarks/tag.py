"""How fast articles are tagged, beside only reading the same lines and beside one pass of a regular expression.

Usage: python -m benchmarks.tag ARTICLES.jsonl[.gz] ... [--jobs 1 2] [--heads 1000 10000] [--runs 3]

MB are those of the article texts in UTF-8. CPU seconds are those of all processes together, peak memory that of the
largest. "x plain" is CPU time over that of a pass that reads the same lines as JSON and writes nothing found; "x re2"
over that of RE2 (a fast regular expression engine that never backtracks) looking once through the same
bytes for the words that most dates are made of.
"""

import argparse
import gzip
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import re2

from benchmarks.measure import Cost, existing, median_cost, report

PLAIN_READING = """
import gzip, json, sys
for name in sys.argv[1:]:
    with (gzip.open if name.endswith(".gz") else open)(name, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            sys.stdout.write(json.dumps({"id": article.get("id"), "mentions": []}) + "\\n")
"""
DATE_WORDS = (
    r"(?i)\b(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept(?:ember|\.)?"
    r"|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|today|yesterday|tomorrow|tonight|ago|last|next|second|minute|hour|day|week|month|quarter|year|decade|century"
    r"|(?:1[0-9]|20)[0-9][0-9])s?\b"
)
HEADER = ("what", "articles", "MB", "wall s", "CPU s", "articles/s", "MB/CPU s", "x plain", "x re2", "peak MiB")


@dataclass(frozen=True, slots=True)
class Texts:
    """How many articles there are, and the bytes of their texts."""

    articles: int
    joined: bytes

    @property
    def megabytes(self) -> float:
        return len(self.joined) / 1e6


def lines_of(paths: Sequence[Path]) -> Iterator[str]:
    """Every line of the files, one after the other."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            yield from lines


def texts_of(paths: Sequence[Path]) -> Texts:
    """The texts of the articles in the files."""
    texts = [json.loads(line)["text"].encode() for line in lines_of(paths)]
    return Texts(len(texts), b"\n".join(texts))


def re2_pass(text: bytes, runs: int) -> tuple[int, Cost]:
    """How often a word of DATE_WORDS stands in a text, and what looking for them cost (memory not measured)."""
    pattern = re2.compile(DATE_WORDS.encode())
    walls, cpus = [], []
    found = 0
    for _ in range(runs):
        wall, cpu = time.perf_counter(), time.process_time()
        found = sum(1 for _ in pattern.finditer(text))
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    return found, Cost(median(walls), median(cpus), 0)


def row(name: str, texts: Texts, cost: Cost, plain: Cost, scan: Cost) -> tuple[str, ...]:
    """One line of the table."""
    return (
        name,
        f"{texts.articles:,}",
        f"{texts.megabytes:.1f}",
        f"{cost.wall:.2f}",
        f"{cost.cpu:.2f}",
        f"{texts.articles / cost.wall:,.0f}",
        f"{texts.megabytes / cost.cpu:.2f}",
        f"{cost.cpu / plain.cpu:.1f}",
        f"{cost.cpu / scan.cpu:.1f}",
        f"{cost.memory:.0f}" if cost.memory else "",
    )


def tag_command(jobs: int, names: Sequence[str]) -> list[str]:
    """The command line that tags files in ``jobs`` processes."""
    return [sys.executable, "-m", "timeline", "tag", "--jobs", str(jobs), *names]


def head_rows(paths: Sequence[Path], heads: Sequence[int], runs: int, folder: Path) -> list[tuple[str, ...]]:
    """Peak memory and speed for the first so many articles, and for all."""
    rows = []
    for wanted in (*heads, sys.maxsize):
        path = folder / "head.jsonl"
        with path.open("w", encoding="utf-8") as out:
            written = sum(1 for _ in zip(range(wanted), map(out.write, lines_of(paths)), strict=False))
        if written < wanted < sys.maxsize:
            continue  # there are not so many
        texts = texts_of([path])
        cost = median_cost(tag_command(1, [str(path)]), runs)
        rows.append(
            (f"{written:,}", f"{texts.megabytes:.1f}", f"{texts.megabytes / cost.cpu:.2f}", f"{cost.memory:.0f}")
        )
    return rows


def main() -> None:
    """Prints a table of speeds, one of memory by number of articles, and the gain of more processes."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.tag", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", nargs="+", type=existing, help='JSON lines with a "text", may be gzipped')
    parser.add_argument("--runs", type=int, default=3, help="runs of each (default 3)")
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2], help="numbers of processes (default 1 2)")
    parser.add_argument("--heads", type=int, nargs="*", default=[1_000, 10_000], help="numbers of articles for memory")
    args = parser.parse_args()
    paths = [path.resolve() for path in args.articles]
    names = [str(path) for path in paths]
    texts = texts_of(paths)
    words, scan = re2_pass(texts.joined, args.runs)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "mentions.jsonl"
        plain = median_cost([sys.executable, "-c", PLAIN_READING, *names], args.runs, out)
        costs = {jobs: median_cost(tag_command(jobs, names), args.runs, out) for jobs in args.jobs}
        with out.open(encoding="utf-8") as lines:
            written = [len(json.loads(line)["mentions"]) for line in lines]
        memory = head_rows(paths, args.heads, args.runs, Path(folder))
    rows = [row("re2 pass", texts, scan, plain, scan), row("plain pass", texts, plain, plain, scan)]
    rows += [row(f"tag --jobs {jobs}", texts, cost, plain, scan) for jobs, cost in costs.items()]
    report(HEADER, rows)
    print(f"\nre2 found {words:,} words; tag wrote {len(written):,} lines with {sum(written):,} mentions.\n")
    report(("articles", "MB", "MB/CPU s", "peak MiB"), memory)
    first = args.jobs[0]
    for jobs in args.jobs[1:]:
        gain = costs[first].wall / costs[jobs].wall
        print(f"\n--jobs {jobs} took {gain:.2f} times less wall time than --jobs {first}.")


if __name__ == "__main__":
    main()
