"""The parser of the command line: what is wrong is said by the command it was said to, with the way to its help."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

WRONG_USAGE = 2


class Parser(argparse.ArgumentParser):
    """As argparse has it, but an unknown word is told by the innermost command, whose usage stands above.

    An option is written out: a beginning of one may be a slip, and is not taken for it.
    """

    def __init__(self, **words: Any) -> None:  # noqa: ANN401 - as argparse has it
        super().__init__(**{"allow_abbrev": False, **words})

    def parse_known_args(self, args: Sequence[str] | None = None, namespace: Any = None) -> tuple[Any, list[str]]:  # type: ignore[override]  # noqa: ANN401 - as argparse has it
        """What was given; ends the program where a word is none of this command's."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"there is no such option or argument here: {' '.join(unknown)}")
        return found, unknown

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and where help is; the exit code is that of wrong usage."""
        self.print_usage(sys.stderr)
        self.exit(WRONG_USAGE, f"{self.prog}: error: {message}\n“{self.prog} --help” shows what it takes\n")
