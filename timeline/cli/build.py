"""``build``: articles into a story file."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from timeline.cli import given
from timeline.cli.collector import collector_off
from timeline.cli.edit_lines import lost_edits
from timeline.cli.edits import stamp
from timeline.cli.jobs import number_of_jobs
from timeline.cli.lines import tell
from timeline.cli.progress import shown_progress
from timeline.cli.terminal import passed_over, refused, undated, waiting
from timeline.model import Story

NAME = "build"
HELP = "make a story file from articles"
EXAMPLE = "python -m timeline build my-articles/ --out my-story.duckdb"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the articles are and where the story goes."""
    parser.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        type=given.path,
        help="a folder, or a file: .txt, .md, .json, .jsonl or .csv, each also as .gz; the fields of an article are "
        "text, and where known id, title (or headline), published (or date), publisher (or source), url (or link), "
        "language (or lang)",
    )
    parser.add_argument(
        "--out",
        metavar="STORY.duckdb",
        type=given.path,
        required=True,
        help="the story file; one that is there is replaced, and the edits beside it are applied again",
    )
    parser.add_argument("--title", type=given.text, help="the title of the story (default: that of its main event)")
    parser.add_argument(
        "--zone",
        help="the time zone of the story, such as Europe/Oslo: it is kept as an edit, as by the command zone (default: "
        "that of the edits beside it, else none)",
    )
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=number_of_jobs,
        help="processes that read articles at the same time (default: 1, or one for each processor where there is "
        "much to read); the story is the same",
    )


def run(args: argparse.Namespace) -> int:
    """Build, then say what was read and found, and on standard error what was refused or has no date."""
    from timeline.cli.readings import Reader
    from timeline.editing import zone_entries
    from timeline.workspace import build_file

    more = () if args.zone is None else zone_entries(args.out, args.zone, stamp())
    with collector_off(), Reader(args.jobs, tell) as read_all:
        read_all.expect(args.sources)
        story = build_file(args.sources, args.out, args.title, shown_progress(), read_all, more)
    print("\n".join(summary(story, args.out)))
    told = (*refused(story.refusals), *passed_over(args.sources), *undated(story.articles), *waiting(args.out))
    for line in told:
        print(line, file=sys.stderr)
    for line in lost_edits((edit.says, edit.why_not) for edit in story.edits if edit.why_not):
        print(line, file=sys.stderr)
    return 0


def summary(story: Story, out: Path) -> Iterator[str]:
    """What a build did, as lines."""
    rows: tuple[tuple[str, int], ...] = (
        ("articles read", len(story.articles)),
        ("articles refused", len(story.refusals)),
        ("mentions", sum(len(found) for found in story.mentions.values())),
        ("events", len(story.events)),
        ("disagreements", sum(len(event.undecided) for event in story.events)),
        ("mentions not placed", len(story.unplaced)),
    )
    applied = sum(not edit.why_not for edit in story.edits)
    rows += (("edits applied", applied),) if story.edits else ()
    yield from (f"{name:<20} {count:>8,}" for name, count in rows)
    yield f"written to {out}"
