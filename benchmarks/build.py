"""How long it takes from article files to a story file. Usage: python -m benchmarks.build [SOURCE ...]"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import existing, median_cost, median_seconds, report, run
from timeline.workspace import build_file, sample_sources


def main() -> None:
    """Prints the table: the command as a user starts it, and the work alone in a warm process."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.build", description=__doc__)
    parser.add_argument("sources", nargs="*", type=existing, help="files and folders (default: the sample story)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each (default 5)")
    args = parser.parse_args()
    sources = [source.resolve() for source in args.sources] or [sample_sources()]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "story.duckdb"
        story = build_file(sources, out)
        command = [sys.executable, "-m", "timeline", "build", *map(str, sources), "--out", str(out)]
        run(command)  # the first one may have to write compiled files
        whole = median_cost(command, args.runs)
        work = median_seconds(lambda: build_file(sources, out), args.runs)
        size = out.stat().st_size / 1e6
    goal = "" if args.sources else "< 1"
    counts = (str(len(story.articles)), str(sum(map(len, story.mentions.values()))), str(len(story.events)))
    report(
        ("what", "articles", "mentions", "events", "seconds", "goal", "CPU s", "peak MiB", "file MB"),
        [
            (
                "timeline build",
                *counts,
                f"{whole.wall:.2f}",
                goal,
                f"{whole.cpu:.2f}",
                f"{whole.memory:.0f}",
                f"{size:.1f}",
            ),
            ("build_file, warm", *counts, f"{work:.2f}", "", "", "", ""),
        ],
    )


if __name__ == "__main__":
    main()
