"""How fast articles are tagged, beside only reading and writing the same lines.

Usage: python -m benchmarks.tag ARTICLES.jsonl[.gz] ...
"""

import argparse
import gzip
import json
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import Cost, median_cost, report

PLAIN_READING = """
import gzip, json, sys
for name in sys.argv[1:]:
    with (gzip.open if name.endswith(".gz") else open)(name, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            sys.stdout.write(json.dumps({"id": article.get("id"), "mentions": []}) + "\\n")
"""


def size_of(paths: list[Path]) -> tuple[int, float]:
    """The number of articles, and the megabytes of their texts in UTF-8."""
    articles, size = 0, 0
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                articles += 1
                size += len(json.loads(line)["text"].encode())
    return articles, size / 1e6


def row(name: str, articles: int, megabytes: float, cost: Cost, plain: Cost) -> tuple[str, ...]:
    """One line of the table."""
    return (
        name,
        f"{articles:,}",
        f"{megabytes:.1f}",
        f"{cost.wall:.1f}",
        f"{cost.cpu:.1f}",
        f"{articles / cost.wall:,.0f}",
        f"{megabytes / cost.cpu:.2f}",
        f"{cost.cpu / plain.cpu:.1f}",
        f"{cost.memory:.0f}",
    )


def main() -> None:
    """Prints the table; the ratio is CPU time over that of the plain pass in the same run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tag", description=__doc__)
    parser.add_argument("articles", nargs="+", type=Path, help='JSON lines with a "text", may be gzipped')
    parser.add_argument("--runs", type=int, default=3, help="runs of each (default 3)")
    args = parser.parse_args()
    paths = [path.resolve() for path in args.articles]
    names = [str(path) for path in paths]
    articles, megabytes = size_of(paths)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "mentions.jsonl"
        plain = median_cost([sys.executable, "-c", PLAIN_READING, *names], args.runs, out)
        tag = median_cost([sys.executable, "-m", "timeline", "tag", *names], args.runs, out)
        with out.open(encoding="utf-8") as lines:
            written = [len(json.loads(line)["mentions"]) for line in lines]
    report(
        ("what", "articles", "MB", "wall s", "CPU s", "articles/s", "MB/CPU s", "x plain", "peak MiB"),
        [row("plain pass", articles, megabytes, plain, plain), row("timeline tag", articles, megabytes, tag, plain)],
    )
    print(f"\n{len(written):,} lines written, {sum(written):,} mentions.")


if __name__ == "__main__":
    main()
