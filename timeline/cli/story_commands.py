"""``remove``, ``replace``, ``rename`` and ``zone``: the edits of whole articles and of the story, as commands."""

import argparse
from dataclasses import dataclass

from timeline.cli import edits, given
from timeline.cli.edit_kinds import BY_NAME, add_kind_arguments


@dataclass(slots=True)
class StoryCommand:
    """The command of one kind of edit: as ``edits apply`` with this kind, under its own name."""

    NAME: str
    HELP: str
    EXAMPLE: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """The story, and what the edit takes."""
        parser.add_argument("story", metavar="STORY.duckdb", type=given.path, help=edits.STORY_HELP)
        add_kind_arguments(parser, BY_NAME[self.NAME])
        edits.add_edit_options(parser)
        parser.set_defaults(action="apply", kind=self.NAME, file=None, preview_file=False)

    def run(self, args: argparse.Namespace) -> int:
        """Make the edit, or show what it would change."""
        return edits.run(args)


def _command(name: str) -> StoryCommand:
    kind = BY_NAME[name]
    return StoryCommand(name, kind.help, f"python -m timeline {name} my-story.duckdb{kind.example.removeprefix(name)}")


STORY_COMMANDS = tuple(map(_command, ("remove", "replace", "rename", "zone")))
