"""``add``: articles into a story file that is there."""

import argparse
import sys

from timeline.cli import given
from timeline.cli.collector import collector_off
from timeline.cli.progress import shown_progress
from timeline.cli.terminal import passed_over, refused, undated, waiting

NAME = "add"
HELP = "add articles to a story file"
EXAMPLE = "python -m timeline add my-story.duckdb todays-articles/"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The story and the articles."""
    parser.add_argument("story", metavar="STORY.duckdb", type=given.path, help="the story file")
    parser.add_argument(
        "sources", metavar="SOURCE", nargs="+", type=given.path, help="folders and files of articles, as for build"
    )


def run(args: argparse.Namespace) -> int:
    """Add, then say what was taken, refused and changed."""
    with collector_off():
        from timeline.adding import add_articles

        added = add_articles(args.story, args.sources, shown_progress())
    rows = (
        ("articles added", len(added.articles)),
        ("articles refused", len(added.refusals)),
        ("new events", added.new),
        ("changed events", added.changed),
    )
    print("\n".join(f"{name:<20} {count:>8,}" for name, count in rows))
    told = (*refused(added.refusals), *passed_over(args.sources), *undated(added.articles))
    for line in (*told, *waiting(args.story, added.articles)):
        print(line, file=sys.stderr)
    return 0
