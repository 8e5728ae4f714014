"""``app``: the dashboard."""

import argparse
import os
import re
import socket
from pathlib import Path

from timeline.cli import given
from timeline.errors import UsageError

NAME = "app"
HELP = "open the dashboard in the browser"
EXAMPLE = "python -m timeline app my-story.duckdb"

_FOLDER = Path(__file__).parent.parent.parent  # of the repository: app.py and .streamlit are there


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The story and the port."""
    parser.add_argument(
        "story",
        metavar="STORY.duckdb",
        nargs="?",
        type=given.path,
        help="the story file, as build makes it (default: the sample story)",
    )
    parser.add_argument(
        "--read-only", action="store_true", help="show the story without a way to edit it, as a deployed app does"
    )
    parser.add_argument(
        "--stories", metavar="FOLDER", type=given.path, help="the folder of the stories to choose from, and of new ones"
    )
    parser.add_argument(
        "--excerpts", action="store_true", help="keep full texts back: show and give only sentences and links"
    )
    parser.add_argument("--port", type=_port, help="the port to serve on (default: 8501, or the next that is free)")


def run(args: argparse.Namespace) -> int:
    """Check the story, then serve the dashboard until it is stopped."""
    from timeline.library import STORIES_VARIABLE
    from timeline.workspace import EDITING_VARIABLE, EXCERPTS_VARIABLE, STORY_VARIABLE, open_story

    if args.port is not None:
        check_free(args.port)
    if args.story is not None:
        open_story(args.story).close()
        os.environ[STORY_VARIABLE] = str(args.story.resolve())
    if args.stories is not None:
        if not args.stories.is_dir():
            wrong = (
                "this is a file; name a folder" if args.stories.exists() else "there is no such folder; make it first"
            )
            raise UsageError(f"{args.stories}: {wrong}")
        os.environ[STORIES_VARIABLE] = str(args.stories.resolve())
    if args.excerpts:
        os.environ[EXCERPTS_VARIABLE] = "on"
    os.environ[EDITING_VARIABLE] = "off" if args.read_only else "on"
    page = _FOLDER / "app.py"
    if not page.is_file():
        raise UsageError("app.py is not here: run this in a clone of the repository")
    return _serve(page, args.port)


def _serve(page: Path, port: int | None) -> int:
    from streamlit.web import cli

    os.chdir(_FOLDER)  # Streamlit reads its settings from the folder it is started in
    options = ["--server.showEmailPrompt", "false"]  # else a first start waits for an address to be typed
    if port is not None:
        options += ["--server.port", str(port)]
    code: int | None = cli.main(["run", str(page), *options], standalone_mode=False)
    return code or 0


def check_free(port: int) -> None:
    """Raises UsageError for a port that is taken or may not be used; Streamlit would end without a way on."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # one that was just let go is free
        try:
            probe.bind(("", port))
        except OSError as error:
            why = error.strerror or error
            raise UsageError(f"port {port} cannot be used: {why}; name another, or leave --port away") from error


def _port(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,4}", text, re.ASCII) or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"a port is a number from 1 to 65535, not {text[:20]!r}")
    return int(text)
