"""``demo``: the sample story as text."""

import argparse

NAME = "demo"
HELP = "build the sample story and print its timeline"
EXAMPLE = "python -m timeline demo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The demo takes none."""


def run(args: argparse.Namespace) -> int:
    """Print the timeline."""
    from timeline.exports import FORMATS
    from timeline.workspace import build_sample

    print(FORMATS["text"](build_sample()), end="")
    return 0
