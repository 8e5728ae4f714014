"""``export``: a story file in another format."""

import argparse
import sys
from pathlib import Path

from timeline.cli import given

STANDARD_OUTPUT = "-"
NAME = "export"
HELP = "write a story in another format"
EXAMPLE = "python -m timeline export my-story.duckdb --format json --out my-story.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The story, the format and the target."""
    from timeline.exports import FORMATS

    parser.add_argument("story", metavar="STORY.duckdb", type=given.path, help="the story file")
    parser.add_argument("--format", choices=tuple(FORMATS), required=True, help="the format to write")
    parser.add_argument(
        "--out", metavar="FILE", type=given.path, help="the file to write (default: standard output, also named -)"
    )


def run(args: argparse.Namespace) -> int:
    """Write the story to the file, or print it."""
    from timeline.workspace import export_file, export_story

    if args.out in (None, Path(STANDARD_OUTPUT)):
        sys.stdout.buffer.write(export_story(args.story, args.format).encode())
    else:
        export_file(args.story, args.format, args.out)
    return 0
