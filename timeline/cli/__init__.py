"""The command line: one module per command, listed here in the order of the help.

A command module has NAME, HELP (one line), EXAMPLE, ``add_arguments(parser)`` and ``run(args) -> exit code``.
Heavy imports stand inside ``run``, so that help and wrong usage answer at once.
"""

import argparse
import io
import signal
import sys
import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn, Protocol

from timeline import __version__
from timeline.cli import add, app, build, demo, edits, export, resolve, tag
from timeline.cli.parser import WRONG_USAGE, Parser
from timeline.cli.progress import told_once
from timeline.cli.story_commands import STORY_COMMANDS
from timeline.cli.streams import all_there, drop_output, tell
from timeline.cli.terminal import inert_output
from timeline.errors import StoreError, TimelineError, UsageError
from timeline.waiting import telling

PROGRAM = "python -m timeline"
FAILED = 1
INTERRUPTED, PIPE_CLOSED, ENDED = 130, 141, 143  # what a shell reports for SIGINT, SIGPIPE and SIGTERM


class Command(Protocol):
    """What a command module offers."""

    NAME: str
    HELP: str
    EXAMPLE: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Tell the parser what the command takes."""

    def run(self, args: argparse.Namespace) -> int:
        """Do the work; gives the exit code."""


COMMANDS: tuple[Command, ...] = (resolve, tag, build, add, *STORY_COMMANDS, edits, export, app, demo)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with ``arguments`` (those of the process without any); gives the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without Unicode shows \u2019, not a traceback
    with all_there(), inert_output(), _tidy_end():
        return _run(arguments)


@contextmanager
def _tidy_end() -> Iterator[None]:
    """SIGTERM ends the block as an exception does, so that no half-written file is left and no worker."""
    in_main = threading.current_thread() is threading.main_thread()  # only there can signals be handled
    if not in_main or signal.getsignal(signal.SIGTERM) != signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _end(number: int, frame: FrameType | None) -> NoReturn:
    sys.exit(ENDED)


def _run(arguments: Sequence[str] | None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    parser, commands = _parsers(given)
    args = parser.parse_args(given)
    if args.command is None:
        parser.print_help(sys.stderr)
        return WRONG_USAGE
    try:
        with telling(told_once()):
            code = commands[args.command].run(args)
        sys.stdout.flush()
    except TimelineError as error:
        tell(f"{PROGRAM} {args.command}: {error}")
        return WRONG_USAGE if isinstance(error, (UsageError, StoreError)) else FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has gone
        drop_output()
        return PIPE_CLOSED
    except OSError as error:  # of a file that is named, else mostly of the output: a full disk, a closed stream
        if not error.filename:
            drop_output()
        tell(f"{PROGRAM} {args.command}: {error.filename or 'cannot go on'}: {error.strerror or error}")
        return WRONG_USAGE if error.filename else FAILED
    return code


def _parsers(given: Collection[str]) -> tuple[argparse.ArgumentParser, dict[str, Command]]:
    """The parser and the commands; only those among the words ``given`` are asked for their arguments."""
    parser = Parser(
        prog=PROGRAM, description="Turns news articles about one story into a timeline that a reader can check."
    )
    parser.add_argument("--version", action="version", version=f"timeline {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for command in COMMANDS:
        sub = subparsers.add_parser(
            command.NAME,
            help=command.HELP,
            description=command.HELP[0].upper() + command.HELP[1:] + ".",
            epilog=f"example:\n  {command.EXAMPLE}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if command.NAME in given:
            command.add_arguments(sub)
    return parser, {command.NAME: command for command in COMMANDS}
