"""``edits``: what people correct in a story."""

import argparse
import re
import sys
from typing import TYPE_CHECKING

from timeline.cli import given
from timeline.cli.edit_kinds import EDIT_KINDS, add_kind_arguments, edit_of
from timeline.cli.edit_lines import lost_edits, shown
from timeline.cli.progress import shown_progress
from timeline.cli.terminal import one_line
from timeline.errors import UsageError

if TYPE_CHECKING:
    from timeline.editing import Outcome, Stamp

NAME = "edits"
HELP = "correct a story: find, list, apply, undo and redo edits"
EXAMPLE = 'python -m timeline edits apply my-story.duckdb date "bridge closed" "14 August 2021"'
KIND_HELP = "python -m timeline edits apply my-story.duckdb date --help"

STORY_HELP = "the story file; its edits are kept beside it, in my-story.edits.jsonl"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The actions, each with its own arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, title="positional arguments")
    _action(actions, "list", "show every edit that was made, with what became of it")
    find = _action(actions, "find", "show events with the ids that edits need")
    find.add_argument(
        "words", metavar="WORDS", nargs="*", help="words of the title or the sentences (default: all events)"
    )
    apply = _action(actions, "apply", "make an edit, or all those of an edits file")
    apply.add_argument(
        "--file", metavar="EDITS.jsonl", type=given.path, help="apply the edits of this edits file, in order"
    )
    apply.add_argument(
        "--preview", dest="preview_file", action="store_true", help="show what these would change, and change nothing"
    )
    apply.formatter_class = argparse.RawDescriptionHelpFormatter
    apply.epilog = f"the help of a kind, and an edit:\n  {KIND_HELP}\n  {EXAMPLE}"
    kinds = apply.add_subparsers(dest="kind", metavar="KIND", title="kinds of edit")
    for kind in EDIT_KINDS:
        line = kind.help[0].upper() + kind.help[1:] + "."
        sub = kinds.add_parser(
            kind.name,
            help=kind.help,
            description=line,
            epilog=f"example:\n  python -m timeline edits apply my-story.duckdb {kind.example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        add_kind_arguments(sub, kind)
        add_edit_options(sub)
    for name, line in (
        ("undo", "undo an edit; nothing is lost, redo brings it back"),
        ("redo", "bring back an edit that was undone, to its old place"),
    ):
        which = "the latest that stands" if name == "undo" else "the one undone last"
        sub = _action(actions, name, line)
        sub.add_argument(
            "number", metavar="N", nargs="?", type=_number, help=f"its number in the list (default: {which})"
        )
        _add_stamp(sub)


def _action(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, line: str
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=line, description=line[0].upper() + line[1:] + ".")
    parser.add_argument("story", metavar="STORY.duckdb", type=given.path, help=STORY_HELP)
    return parser


def add_edit_options(parser: argparse.ArgumentParser) -> None:
    """Tell a parser what every edit takes: whether it is only looked at, who makes it, and why."""
    parser.add_argument("--preview", action="store_true", help="show what would change, and change nothing")
    _add_stamp(parser)


def _add_stamp(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--author", metavar="NAME", help="who makes the edit; the reason names them")
    parser.add_argument("--note", metavar="TEXT", default="", help="why; it is shown with the reason")


def _number(words: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,8}", words, re.ASCII):
        raise argparse.ArgumentTypeError(f"an edit's number is a whole number from 1, not {words[:20]!r}")
    return int(words)


def run(args: argparse.Namespace) -> int:
    """Carry out the action."""
    _check_text(args)
    return {"list": _list, "find": _find, "apply": _apply, "undo": _undo, "redo": _redo}[args.action](args)


def _check_text(args: argparse.Namespace) -> None:
    """Raise UsageError for an argument that is no text and so could not be kept in a file."""
    for value in vars(args).values():
        for text in value if isinstance(value, list) else [value]:
            try:
                str(text).encode()
            except UnicodeEncodeError as error:
                raise UsageError(f"{str(text)!a} is not UTF-8") from error


def _list(args: argparse.Namespace) -> int:
    from timeline.editing import listed
    from timeline.store import log_path
    from timeline.story.edits.words import says

    edits = listed(args.story)
    if not edits:
        print(f"There are no edits of {args.story}.")
        return 0
    print(f"Edits of {args.story}, kept in {log_path(args.story)}:")
    for edit in edits:
        state = "undone" if edit.undone else "no longer applies" if edit.why_not else "applied"
        by = " ".join(part for part in (edit.entry.author or "", edit.entry.when or "") if part)
        told = one_line(says(edit.entry.step) + (f" ({by})" if by else ""))
        print(f"{edit.number:>4}  {state:<17}  {told}")
        for line in (edit.entry.note, edit.why_not):
            if line:
                print(f"{'':25}{one_line(line)}")
    return 0


def _find(args: argparse.Namespace) -> int:
    from timeline.store.find import events_saying
    from timeline.wording import say_interval
    from timeline.workspace import open_story

    with open_story(args.story) as file:
        hidden = {event.id for event in file.hidden()}
        found = False
        for event in events_saying(file, " ".join(args.words)):
            found = True
            mark = " (hidden)" if event.id in hidden else ""
            print(f"event {event.id}  {say_interval(event.interval, event.grain)}: {one_line(event.title)}{mark}")
            for claim in event.claims:
                words = f"“{claim.mention.text}” " if claim.mention else ""
                said = one_line(f"{words}{say_interval(claim.interval, claim.grain)}: {claim.sentence}")
                print(f"  claim {claim.id}  {said}")
                print(f"  {'':18}  in article {one_line(claim.article)}")
    if not found:
        print("No event holds these words." if args.words else "The story has no events.")
    return 0


def _apply(args: argparse.Namespace) -> int:
    from timeline import editing
    from timeline.workspace import open_story

    if (args.kind is None) == (args.file is None):
        kinds = ", ".join(kind.name for kind in EDIT_KINDS)
        raise UsageError(f"say what to change: either one kind of edit ({kinds}) or --file EDITS.jsonl")
    if args.file is not None:
        return _apply_file(args)
    with open_story(args.story) as file:
        edit = edit_of(file, args)
    if args.preview or args.preview_file:
        print("\n".join(shown(editing.preview(args.story, edit, shown_progress()))))
        return 0
    return _told(args, editing.apply(args.story, [edit], stamp(args.author, args.note), shown_progress()))


def _apply_file(args: argparse.Namespace) -> int:
    from timeline import editing
    from timeline.store import read_log

    if not read_log(args.file).entries:
        print(f"Nothing to do: {args.file} holds no edits.")
        return 0
    if args.preview_file:
        print("\n".join(shown(editing.preview_file(args.story, args.file, shown_progress()))))
        return 0
    return _told(args, editing.replay_file(args.story, args.file, shown_progress()))


def _undo(args: argparse.Namespace) -> int:
    from timeline import editing

    made = stamp(args.author, args.note)
    return _told(args, editing.undo(args.story, args.number, made, shown_progress()))


def _redo(args: argparse.Namespace) -> int:
    from timeline import editing

    made = stamp(args.author, args.note)
    return _told(args, editing.redo(args.story, args.number, made, shown_progress()))


def stamp(author: str | None = None, note: str = "") -> "Stamp":
    """Who, when and why."""
    from timeline.editing import stamp_now

    return stamp_now(author, note)


def _told(args: argparse.Namespace, outcome: "Outcome") -> int:
    """Say what was done, and on standard error which edits change nothing any more."""
    from timeline.story.edits.words import says

    if outcome.target is not None:
        print(f"{'Undone' if args.action == 'undo' else 'Brought back'}: {one_line(says(outcome.target.step))}")
        if args.action == "undo" and getattr(outcome.target.step, "forget", False):
            print("The text that was deleted does not come back; add or replace the article from its file.")
    elif outcome.added:
        print("\n".join(one_line(says(entry.step)) for entry in outcome.added))
    else:
        print("Nothing to do: these edits are there already.")
    for line in lost_edits((says(gap.entry.step), gap.why) for gap in outcome.unapplied):
        print(line, file=sys.stderr)
    return 0
